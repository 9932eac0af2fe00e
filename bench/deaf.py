#!/usr/bin/env python3
"""The reader without frames at all: a model file whose list of what the lexicon's frames say of a form is empty. Needs numpy.

    bench/deaf.py models/english.tacm deaf.tacm
    tacitus code --model deaf.tacm --lexicon LEXICON_WITHOUT_EVENTS ...

The reader of the shipped model hears that list beside the words, so that a lexicon compiled without `events/` alone still leaves it what the frames told it.
"""
import os
import sys

import numpy

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "train"))
import tacm  # noqa: E402


def main():
    source, target = sys.argv[1:3]
    tensors = tacm.read(source)
    tensors["known"] = tacm.TEXT, numpy.frombuffer(b"\n", numpy.uint8)
    tacm.write(target, tensors)


if __name__ == "__main__":
    main()
