"""Precision and recall of every stage on the annotated articles, in one table.

    python benchmarks/stages.py [--min-confidence SHARE] [--verbose]

What counts as found: a quotation, the same words; a content, half of its characters (Jaccard); a cue or source, one
that touches; a speaker, the same name; a role, most of its words; a finding, one of the same rule at its place.
Speakers, roles and kinds are looked at where the content is found. What is optional in the annotation counts neither
way, and so do beliefs and facts.
"""

from __future__ import annotations

import argparse
import collections
import difflib
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from checked import Checked, checked
from gold import Gold, Said

from quotecheck.model import Attribution, EntityKind, Kind, Span, Speaker, Type
from quotecheck.settings import DEFAULT_MIN_CONFIDENCE

_EDGE = " \t\r\n\"'“”‘’«».,;:!?-–—…"
_COURTESY = frozenset("mr mrs ms miss dr sir dame lord lady prof professor the".split())


class Count(NamedTuple):
    """How many the annotation has, how many were found, and how many of each are right."""

    gold: int
    found: int
    hits: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right, 1 where nothing was found."""
        return self.hits / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of the annotation that was found, 1 where it is empty."""
        return self.hits / self.gold if self.gold else 1.0

    def plus(self, other: Count) -> Count:
        """Return the sum of both."""
        return Count(self.gold + other.gold, self.found + other.found, self.hits + other.hits)


def measure(everything: Iterable[Checked], tell: Callable[[str], object] = lambda _: None) -> dict[str, Count]:
    """Return the counts of every stage over all articles; `tell` hears of each miss."""
    total: dict[str, Count] = collections.defaultdict(lambda: Count(0, 0, 0))
    for one in everything:
        for stage, count in _stages(one, partial(_told, tell, one.gold.name)):
            total[stage] = total[stage].plus(count)
    return dict(total)


def _told(tell: Callable[[str], object], name: str, words: str) -> None:
    tell(f"{name}: {words}")


def _stages(one: Checked, tell: Callable[[str], object]) -> Iterator[tuple[str, Count]]:
    gold, article = one.gold, one.file.article
    outermost = {quotation.inner for quotation in article.quotations if quotation.depth == 0}
    yield "quotations", Count(len(gold.quotations), len(outermost), len(outermost & set(gold.quotations)))

    pairs = list(zip(article.attributions, article.speakers, strict=True))
    said = [pair for pair in pairs if pair[0].content and pair[0].type in (Type.ASSERTION, Type.EVENTUALITY)]
    matched = _matched(article.text, gold.said, [attribution for attribution, _ in said])
    beside = [i for i in range(len(said)) if i not in matched.values() and not _optional(gold, said[i][0])]
    for g, words in enumerate(gold.said):
        if g not in matched:
            tell(f"missed {words.kind}: {words.content[0].of(article.text)[:70]!r}")
    for i in beside:
        tell(f"needless {said[i][0].kind} by {said[i][0].pattern}: {said[i][0].content[0].of(article.text)[:70]!r}")

    counted = [said[i] for i in sorted((*matched.values(), *beside))]
    yield "cues", _touching([s.cue for s in gold.said], [a.cue.span if a.cue else None for a, _ in counted])
    yield "sources", _touching([s.source for s in gold.said], [a.source for a, _ in counted])
    yield "attributions", Count(len(gold.said), len(counted), len(matched))
    found = [(gold.said[g], *said[i]) for g, i in matched.items()]
    yield "kinds", _each((words.kind, attribution.kind) for words, attribution, _ in found)
    yield from _people(found, tell)

    refusing = (speaker.name for attribution, speaker in pairs if attribution.kind is Kind.DECLINED)
    yield "declined", _bearing(gold.declined, refusing)

    hits = sum(one.seen(flaw) for flaw in gold.flaws)
    yield "findings", Count(len(gold.flaws), hits + len(one.false_alarms), hits)
    yield "traps passed", Count(len(gold.traps), len(gold.traps), sum(not one.springs(trap) for trap in gold.traps))


def _bearing(gold: Iterable[tuple[str | None, ...]], found: Iterable[str | None]) -> Count:
    """Return how many of the found names are annotated ones, one to one."""
    wanted, left = list(gold), list(found)
    count = len(left)
    hits = 0
    for forms in wanted:
        near = next((i for i, name in enumerate(left) if same_name(forms, name)), None)
        if near is not None:
            del left[near]
            hits += 1
    return Count(len(wanted), count, hits)


def _people(
    found: Sequence[tuple[Said, Attribution, Speaker]], tell: Callable[[str], object]
) -> Iterator[tuple[str, Count]]:
    """Yield how well speakers and their roles are told, by kind and together."""
    for kinds, stage in ((("direct", "mixed"), "speakers, direct and mixed"), (("indirect",), "speakers, indirect")):
        those = [(words, attribution, speaker) for words, attribution, speaker in found if words.kind in kinds]
        right = 0
        for words, attribution, speaker in those:
            if _right_speaker(words, attribution, speaker):
                right += 1
            else:
                tell(f"speaker {speaker.name!r} ({speaker.resolution}), not {' or '.join(map(str, words.speakers))!r}")
        yield stage, Count(len(those), len(those), right)
    named = [(words.speakers, speaker) for words, _, speaker in found if words.speakers[0] and not words.described]
    entities = {speaker.entity.id: speaker.name for _, speaker in named if speaker.entity}
    wanted = {forms[0]: forms for forms, _ in named}
    yield "entities that speak", _bearing(wanted.values(), entities.values())
    known = [(words, attribution, speaker) for words, attribution, speaker in found if words.role or speaker.role]
    right = 0
    for words, attribution, speaker in known:
        if words.role and speaker.role and same_role(words.role, speaker.role):
            right += 1
        elif _right_speaker(words, attribution, speaker):
            tell(f"role {speaker.role!r}, not {words.role!r}")
    gold, got = sum(bool(words.role) for words, _, _ in known), sum(bool(speaker.role) for _, _, speaker in known)
    yield "roles", Count(gold, got, right)


def _each(pairs: Iterable[tuple[str, str]]) -> Count:
    """Return how many of the pairs agree."""
    every = list(pairs)
    return Count(len(every), len(every), sum(one == other for one, other in every))


def _matched(text: str, gold: Sequence[Said], found: Sequence[Attribution]) -> dict[int, int]:
    """Return which found attribution is which annotated one, by content, the likest pairs first."""
    wanted = [_characters(text, said.content) for said in gold]
    got = [_characters(text, attribution.content) for attribution in found]
    likeness = sorted(
        (
            (-len(a & b) / len(a | b), g, i)
            for g, a in enumerate(wanted)
            for i, b in enumerate(got)
            if len(a & b) >= 0.5 * len(a | b) > 0
        ),
    )
    matched: dict[int, int] = {}
    for _, g, i in likeness:
        if g not in matched and i not in matched.values():
            matched[g] = i
    return matched


def _characters(text: str, spans: Iterable[Span]) -> frozenset[int]:
    """Return the characters that the spans cover, white space and marks at their ends left out."""
    covered: set[int] = set()
    for span in spans:
        words = span.of(text)
        start = span.start + len(words) - len(words.lstrip(_EDGE))
        end = span.end - len(words) + len(words.rstrip(_EDGE))
        covered.update(i for i in range(start, end) if not text[i].isspace())
    return frozenset(covered)


def _optional(gold: Gold, attribution: Attribution) -> bool:
    """Return whether the annotation lets the attribution pass."""
    content = _characters(gold.text, attribution.content)
    return any(len(content & _characters(gold.text, (span,))) > 0.5 * len(content) for span in gold.optional)


def _touching(gold: Iterable[Span | None], found: Iterable[Span | None]) -> Count:
    """Return how many found parts touch an annotated one, one to one, in reading order."""
    left = sorted(span for span in gold if span)
    parts = sorted(span for span in found if span)
    wanted, hits = len(left), 0
    for part in parts:
        near = next((span for span in left if span.overlaps(part)), None)
        if near:
            left.remove(near)
            hits += 1
    return Count(wanted, len(parts), hits)


def _right_speaker(said: Said, attribution: Attribution, speaker: Speaker) -> bool:
    """Return whether the speaker bears the name; one only described must be that phrase, and no person."""
    if said.speakers != (None,) and said.described:
        touches = bool(said.source and attribution.source and said.source.overlaps(attribution.source))
        return touches and speaker.kind is not EntityKind.PERSON
    return same_name(said.speakers, speaker.name)


def same_name(forms: Iterable[str | None], got: str | None) -> bool:
    """Return whether `got` holds all words of an accepted form and at most three more; None stands for no name."""
    if not got:
        return None in forms
    words = _fold(got)
    return any(set(_fold(form)) <= set(words) and len(words) <= len(_fold(form)) + 3 for form in forms if form)


def same_role(gold: str, got: str) -> bool:
    """Return whether the wording agrees with one of the true roles: in 60% of its words, or in nearly all letters."""
    words = _fold(got)
    for form in gold.split(";"):
        wanted = _fold(form)
        shared = len(set(wanted) & set(words)) / max(1, len(set(wanted)))
        if shared >= 0.6 or difflib.SequenceMatcher(None, " ".join(wanted), " ".join(words)).ratio() >= 0.8:
            return True
    return False


def _fold(name: str) -> list[str]:
    """Return the words of a name without case, accents, brackets and courtesy titles."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).casefold()
    return [word for word in re.findall(r"[\w'’]+", re.sub(r"\([^)]*\)", " ", plain)) if word not in _COURTESY]


def main() -> None:
    """Print the table."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--min-confidence", type=float, default=DEFAULT_MIN_CONFIDENCE, metavar="SHARE")
    ask.add_argument("--verbose", action="store_true", help="tell of every miss")
    asked = ask.parse_args()
    everything = checked(asked.min_confidence)
    counts = measure(everything, print if asked.verbose else lambda _: None)
    print(f"{len(everything)} articles at --min-confidence {asked.min_confidence}\n")
    print(f"{'stage':27} {'gold':>5} {'found':>5} {'precision':>9} {'recall':>7}")
    for stage, count in counts.items():
        print(f"{stage:27} {count.gold:5} {count.found:5} {count.precision:9.1%} {count.recall:7.1%}")


if __name__ == "__main__":
    main()
