"""Fit, on PolNeAR train, what each trait of a candidate adds to its log-odds, and write `points.txt`.

    python benchmarks/fit_points.py TRAIN.jsonl.gz [PART]

Logistic regression by gradient steps over all candidates that do not lie inside a right one, with the verb's own
chance as offset and a pull towards zero; rounded to hundredths, small ones left out. PART 0 or 1 takes every
second article, so that the other half can be measured.
"""

from __future__ import annotations

import collections
import gzip
import json
import math
import pathlib
import random
import sys

from mine_cues import covered, right

from quotecheck.attribution.choice.choose import survey
from quotecheck.attribution.choice.score import frame_chance, traits
from quotecheck.attribution.symbols.sentences import sentence_ranges
from quotecheck.attribution.symbols.skeleton import draw
from quotecheck.lexicon.speech import with_extra
from quotecheck.text.folded import fold
from quotecheck.text.paragraphs import find_paragraphs
from quotecheck.text.quotations import find_quotations
from quotecheck.text.tokens import index_text

TABLE = pathlib.Path(__file__).parents[1] / "src/quotecheck/lexicon/data/points.txt"
HEADER = """\
# What a trait of a candidate adds to its log-odds, in hundredths: family:trait points. Own compilation.
# Fitted on PolNeAR train by benchmarks/fit_points.py; score.py says what the traits are.
"""
PULL, STEP, ROUNDS, SMALLEST, SEEN = 4.0, 0.05, 40, 8, 12


def main() -> None:
    with gzip.open(sys.argv[1], "rt", encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines]
    if len(sys.argv) > 2:
        articles = articles[int(sys.argv[2]) :: 2]
    cases = list(examples(articles))
    weights = regress(cases)
    rows = [
        f"{trait} {round(100 * weight)}" for trait, weight in sorted(weights.items()) if abs(100 * weight) >= SMALLEST
    ]
    TABLE.write_text(HEADER + "\n".join(rows) + "\n", encoding="utf-8")
    print(len(cases), "candidates,", len(rows), "points")


def examples(articles):
    verbs = with_extra(())
    for article in articles:
        text = article["text"]
        paragraphs = find_paragraphs(text)
        skeleton = draw(fold(index_text(text, paragraphs, find_quotations(text, paragraphs)[0])), verbs)
        gold = [(covered(text, a["content"]), covered(text, a["source"])) for a in article["attributions"]]
        for sentence in sentence_ranges(skeleton):
            tried = [(c, right(text, skeleton, c, gold)) for c in survey(skeleton, sentence, verbs)]
            insides = [c.content for c, hit in tried if hit]
            for candidate, hit in tried:
                if hit or not any(candidate.cue.head in piece for content in insides for piece in content):
                    chance = frame_chance(candidate.cue.verb, candidate.frame)
                    yield math.log(chance / (1 - chance)), named(skeleton, candidate), hit


def named(skeleton, candidate):
    return tuple(f"{candidate.frame.family}:{trait}" for trait in traits(skeleton, candidate))


def regress(cases):
    seen = collections.Counter(trait for _, present, _ in cases for trait in present)
    cases = [(offset, [t for t in present if seen[t] >= SEEN], hit) for offset, present, hit in cases]
    weights = dict.fromkeys((t for t in seen if seen[t] >= SEEN), 0.0)
    shuffle = random.Random(1)
    for round_ in range(ROUNDS):
        shuffle.shuffle(cases)
        step = STEP / (1 + round_ / 8)
        for offset, present, hit in cases:
            error = hit - 1 / (1 + math.exp(-(offset + sum(weights[t] for t in present))))
            for trait in present:
                weights[trait] += step * (error - PULL * weights[trait] / seen[trait])
    return weights


if __name__ == "__main__":
    main()
