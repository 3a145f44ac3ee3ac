"""Count, on PolNeAR train, how often each verb reports something in each frame, and write `speech_verbs.txt`.

    python benchmarks/mine_cues.py TRAIN.jsonl.gz [CLASSES]

The classes are the ones the list already has; a file CLASSES (`lemma<TAB>class[/stance]`) adds verbs. A use counts
if its content overlaps a gold content by half and the sources touch; uses inside the content of a right
one are left out, since PolNeAR marks only the outermost attribution.
"""

from __future__ import annotations

import collections
import gzip
import json
import pathlib
import sys

from quotecheck.attribution.candidates import Candidate
from quotecheck.attribution.choose import survey
from quotecheck.attribution.sentences import sentence_ranges
from quotecheck.attribution.skeleton import Skeleton, draw
from quotecheck.lexicon.speech import SpeechVerb
from quotecheck.model import Stance, Type
from quotecheck.text.paragraphs import find_paragraphs
from quotecheck.text.quotations import find_quotations
from quotecheck.text.tokens import fold, index_text

LIST = pathlib.Path(__file__).parents[1] / "src/quotecheck/lexicon/data/speech_verbs.txt"
HEADER = """\
# Verbs that can signal a statement: lemma (words joined by _), class or class/stance, and for each frame how many of
# ten uses report something. Own compilation: counted on PolNeAR train by benchmarks/mine_cues.py; the classes, after
# PARC and the Penn Discourse Treebank, by hand.
"""
WEIGHT = 3.0


def main() -> None:
    with gzip.open(sys.argv[1], "rt", encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines]
    part = sys.argv[3] if len(sys.argv) > 3 else ""
    if part:
        articles = articles[int(part) :: 2]
    classes = dict(read_classes(pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 and sys.argv[2] != "-" else None))
    verbs = {lemma: SpeechVerb(lemma, *kind, {}) for lemma, kind in classes.items()}
    counts = count(articles, verbs)
    write(classes, counts, pathlib.Path(sys.argv[4]) if len(sys.argv) > 4 else LIST)


def read_classes(extra):
    lines = (
        [line.split()[:2] for line in LIST.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
        if LIST.exists()
        else []
    )
    if extra:
        lines += [line.split("\t") for line in extra.read_text(encoding="utf-8").splitlines()]
    for lemma, kind in lines:
        type_, _, stance = kind.partition("/")
        yield lemma.replace("_", " "), (Type(type_), Stance(stance or "neutral"))


def count(articles, verbs):
    lemmas = frozenset(lemma.partition(" ")[0] for lemma in verbs)
    counts = collections.defaultdict(lambda: [0, 0])
    for article in articles:
        text = article["text"]
        paragraphs = find_paragraphs(text)
        skeleton = draw(fold(index_text(text, paragraphs, find_quotations(text, paragraphs)[0])), lemmas)
        gold = [(covered(text, a["content"]), covered(text, a["source"])) for a in article["attributions"]]
        for sentence in sentence_ranges(skeleton):
            tried = [(c, right(text, skeleton, c, gold)) for c in survey(skeleton, sentence, verbs)]
            insides = [c.content for c, hit in tried if hit]
            for candidate, hit in tried:
                if hit or not any(candidate.cue.head in piece for content in insides for piece in content):
                    tally = counts[voiced(candidate), candidate.cue.verb.lemma]
                    tally[0] += hit
                    tally[1] += 1
    return counts


def voiced(candidate):
    return candidate.frame


def covered(text, spans):
    return frozenset(i for s, e in spans for i in range(s, e) if not text[i].isspace())


def right(text, skeleton: Skeleton, candidate: Candidate, gold):
    tokens = skeleton.tokens
    content = covered(text, [(tokens.starts[r.start], tokens.ends[r.stop - 1]) for r in candidate.content if r])
    source = (
        covered(text, [(tokens.starts[candidate.subject.start], tokens.ends[candidate.subject.end - 1])])
        if candidate.subject
        else frozenset()
    )
    # The later pieces of a quotation are joined to the first afterwards, so the first must only begin the gold content.
    begins = candidate.frame.startswith("quote") and content
    for gold_content, gold_source in gold:
        both = len(gold_content & content)
        started = begins and both >= 0.9 * len(content) and abs(min(gold_content) - min(content)) <= 2
        if both and (started or both / len(gold_content | content) >= 0.5):
            return bool(source & gold_source) if gold_source else not source
    return False


def write(classes, counts, path):
    by_frame = collections.defaultdict(lambda: [0, 0])
    by_lemma = collections.defaultdict(lambda: [0, 0])
    for (frame, lemma), (hits, n) in counts.items():
        for tally in (by_frame[frame], by_lemma[lemma]):
            tally[0] += hits
            tally[1] += n

    def rate(tally, prior, weight):
        return (tally[0] + weight * prior) / (tally[1] + weight)

    lines = []
    for lemma, (type_, stance) in sorted(classes.items(), key=lambda pair: pair[0].replace(" ", "_")):
        frames = []
        for (frame, other), tally in counts.items():
            if other == lemma and tally[1] >= 2:
                prior = (rate(by_frame[frame], 0.3, 5) + rate(by_lemma[lemma], 0.3, 5)) / 2
                frames.append((-tally[1], frame, round(10 * rate(tally, prior, WEIGHT))))
        kind = type_ if stance is Stance.NEUTRAL else f"{type_}/{stance}"
        entries = " ".join(f"{frame}:{tenths}" for _, frame, tenths in sorted(frames))
        lines.append(f"{lemma.replace(' ', '_')} {kind} {entries}".strip())
    path.write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8")
    for frame, tally in sorted(by_frame.items(), key=lambda x: -x[1][1])[:40]:
        print(f"{frame:14} {tally[0]:5}/{tally[1]:5} {tally[0] / tally[1]:.2f}")


if __name__ == "__main__":
    main()
