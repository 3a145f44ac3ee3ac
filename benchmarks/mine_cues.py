"""Count, on PolNeAR train, how often each verb reports something in each frame, and write `speech_verbs.txt`.

    python benchmarks/mine_cues.py TRAIN.jsonl.gz [VERBS]

The classes, nouns and forms are the ones the list already has; a file VERBS adds lines like its. A use counts
if its content overlaps a gold content by half and the sources touch; uses inside the content of a right
one are left out, since PolNeAR marks only the outermost attribution.
"""

from __future__ import annotations

import collections
import gzip
import json
import pathlib
import sys

from quotecheck.attribution.choice.candidates import Candidate
from quotecheck.attribution.choice.choose import survey
from quotecheck.attribution.symbols.sentences import sentence_ranges
from quotecheck.attribution.symbols.skeleton import Skeleton, draw
from quotecheck.lexicon.frames import Family
from quotecheck.lexicon.speech import SpeechVerbs, parse
from quotecheck.model import Stance
from quotecheck.text.folded import fold
from quotecheck.text.paragraphs import find_paragraphs
from quotecheck.text.quotations import find_quotations
from quotecheck.text.tokens import index_text

LIST = pathlib.Path(__file__).parents[1] / "src/quotecheck/lexicon/data/speech_verbs.txt"
WEIGHT = 3.0


def main() -> None:
    with gzip.open(sys.argv[1], "rt", encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines]
    part = sys.argv[3] if len(sys.argv) > 3 else ""
    if part:
        articles = articles[int(part) :: 2]
    verbs = {verb.lemma: verb for verb in read_verbs(sys.argv[2] if len(sys.argv) > 2 and sys.argv[2] != "-" else "")}
    counts = count(articles, verbs.values())
    write(verbs, counts, pathlib.Path(sys.argv[4]) if len(sys.argv) > 4 else LIST)


def read_verbs(extra):
    """Yield the verbs of the list and of the file `extra`, without their frames."""
    lines = [line for line in LIST.read_text(encoding="utf-8").splitlines() if line[0] != "#"]
    if extra:
        lines += pathlib.Path(extra).read_text(encoding="utf-8").splitlines()
    for verb in map(parse, lines):
        yield verb._replace(frames={})


def count(articles, verbs):
    known = SpeechVerbs.of(verbs)
    counts = collections.defaultdict(lambda: [0, 0])
    for article in articles:
        text = article["text"]
        paragraphs = find_paragraphs(text)
        skeleton = draw(fold(index_text(text, paragraphs, find_quotations(text, paragraphs)[0])), known)
        gold = [(covered(text, a["content"]), covered(text, a["source"])) for a in article["attributions"]]
        for sentence in sentence_ranges(skeleton):
            tried = [(c, right(text, skeleton, c, gold)) for c in survey(skeleton, sentence, known)]
            insides = [c.content for c, hit in tried if hit]
            for candidate, hit in tried:
                if hit or not any(candidate.cue.head in piece for content in insides for piece in content):
                    tally = counts[candidate.frame.name, candidate.cue.verb.lemma]
                    tally[0] += hit
                    tally[1] += 1
    return counts


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
    begins = candidate.frame.family is Family.QUOTE and not candidate.frame.plain and content
    for gold_content, gold_source in gold:
        both = len(gold_content & content)
        started = begins and both >= 0.9 * len(content) and abs(min(gold_content) - min(content)) <= 2
        if both and (started or both / len(gold_content | content) >= 0.5):
            return bool(source & gold_source) if gold_source else not source
    return False


def write(verbs, counts, path):
    by_frame = collections.defaultdict(lambda: [0, 0])
    by_lemma = collections.defaultdict(lambda: [0, 0])
    for (frame, lemma), (hits, n) in counts.items():
        for tally in (by_frame[frame], by_lemma[lemma]):
            tally[0] += hits
            tally[1] += n

    def rate(tally, prior, weight):
        return (tally[0] + weight * prior) / (tally[1] + weight)

    lines = []
    for lemma, verb in sorted(verbs.items(), key=lambda pair: pair[0].replace(" ", "_")):
        frames = []
        for (frame, other), tally in counts.items():
            if other == lemma and tally[1] >= 2:
                prior = (rate(by_frame[frame], 0.3, 5) + rate(by_lemma[lemma], 0.3, 5)) / 2
                frames.append((-tally[1], frame, round(10 * rate(tally, prior, WEIGHT))))
        kind = verb.type if verb.stance is Stance.NEUTRAL else f"{verb.type}/{verb.stance}"
        entries = (f"{frame}:{tenths}" for _, frame, tenths in sorted(frames))
        words = (lemma.replace(" ", "_"), kind, *(("noun",) if verb.noun else ()), *verb.irregular, *entries)
        lines.append(" ".join(words))
    head = [line for line in LIST.read_text(encoding="utf-8").splitlines() if line[0] == "#"]
    path.write_text("\n".join((*head, *lines)) + "\n", encoding="utf-8")
    for frame, tally in sorted(by_frame.items(), key=lambda x: -x[1][1])[:40]:
        print(f"{frame:14} {tally[0]:5}/{tally[1]:5} {tally[0] / tally[1]:.2f}")


if __name__ == "__main__":
    main()
