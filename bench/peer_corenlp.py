#!/usr/bin/env python3
"""Seconds that Stanford CoreNLP's English pipeline takes for documents, its loading left out: peer_corenlp.py FOLDER DOCUMENTS.jsonl

FOLDER has its jars. Tokens, tags, lemmas, names by its statistical model alone and dependencies by its neural parser, one thread; the seconds are those that it reports."""
import json
import os
import re
import subprocess
import sys
import tempfile


def main():
    jars, documents = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        names = []
        with open(documents, encoding="utf8") as file:
            for i, line in enumerate(file):
                names.append(f"{folder}/{i}.txt")
                with open(names[-1], "w", encoding="utf8") as out:
                    document = json.loads(line)
                    out.write(document["title"] + "\n\n" + document["text"])
        with open(folder + "/list", "w", encoding="utf8") as out:
            out.write("\n".join(names) + "\n")
        run = subprocess.run(["java", "-Xmx4g", "-XX:+UseSerialGC", "-cp", jars + "/*", "edu.stanford.nlp.pipeline.StanfordCoreNLP", "-threads", "1", "-filelist", folder + "/list",
                              "-outputFormat", "conllu", "-outputDirectory", folder, "-annotators", "tokenize,pos,lemma,ner,depparse", "-ner.applyFineGrained", "false", "-ner.useSUTime", "false",
                              "-ner.applyNumericClassifiers", "false"], capture_output=True, text=True, env={**os.environ, "LC_ALL": "C.UTF-8"})
    total = re.search(r"TOTAL: ([\d.]+) sec", run.stderr)
    if run.returncode or not total:
        sys.exit("CoreNLP failed: " + run.stderr[-500:])
    print(total[1])


if __name__ == "__main__":
    main()
