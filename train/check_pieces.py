#!/usr/bin/env python3
"""Write tests/unit/pieces.tsv (word, shape, piece ids), which the unit test of src/text compares with its own: keeps the two in step.

  check_pieces.py --tokenizer tokenizer.json > tests/unit/pieces.tsv
"""
import argparse

import pieces

WORDS = """the The THE U.S. Kim Pyongyang n't 's re-elected 2019 3.5 20,000 $ € % ... — “ ” John's Zürich Šefčovič Erdoğan İstanbul São naïve café Ærø Łódź ßtraße mRNA iPhone
A I B2 12th 1990s e-mail http://www.example.com/a?b=c info@example.org 北京 東京都 Владимир مصر ελληνικά ½ № ٣٤ 🙂 x² ﬁne Ǆ ǅ antidisestablishmentarianismlikewordsthatneverendandneverwill
Mi-24 F-16 COVID-19 'tis O'Brien d'Ivoire C++ #tag @user a.b.c ´ ` ^ ~ + < = > | ％ ， 。 qqqqzzzzxxxx Nguyễn Thị Ðông ñandú""".split()


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--tokenizer", required=True)
    vocab = pieces.Vocabulary(ap.parse_args().tokenizer)
    for w in WORDS:
        print(w, pieces.shape(w), " ".join(map(str, vocab.pieces(w))), sep="\t")


if __name__ == "__main__":
    main()
