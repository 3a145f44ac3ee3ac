"""Fit what each trait of an antecedent counts, on annotated articles, and write its list.

    python benchmarks/fit_antecedents.py [--dry] [--grounds]

The articles are the even half of those with speakers, those of fixtures/articles, and the fresh batches whose errors
were read. Where several were weighed, a conditional logistic regression: the one who is meant against all others that
were weighed, and against none of them. Where nothing was weighed, the share that is right, by the ground on which
somebody was found. Plain steps along the gradient with a pull towards what grammar says; rounded to hundredths.
"""

from __future__ import annotations

import argparse
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

from corpus import load_scorer, places
from gold import ARTICLES, annotated
from speakers import CORPUS, COVERED, PARTS, SCORER, articles, lowered, reported

from quotecheck.entities.names.bodies import group_bodies
from quotecheck.entities.names.persons import group_persons
from quotecheck.entities.referents.chances import antecedent_points
from quotecheck.entities.referents.context import Context, read_context
from quotecheck.entities.referents.referents import Found
from quotecheck.entities.speakers import find_speakers
from quotecheck.model import Article, Document, MentionKind
from quotecheck.pipeline import analyse
from quotecheck.text.tokens import index_text

TABLE = Path(__file__).parents[1] / "src/quotecheck/lexicon/data/antecedent_points.txt"
FRESH = Path(__file__).with_name("fresh")
# What grammar says of the traits, in log-odds; from there the articles pull them.
PRIORS = {
    "asked": -2.5, "bound": -4.0, "fronted": 1.5, "body:by-name": 1.5, "body:may-be": 1.0, "body:so-called": 3.0,
    "body:so-named": 3.0,
    "body:of-kind": 2.0, "held:speaker": 3.0, "it:subject": 1.0, "joined": -0.5, "last-speaker": 0.5, "newcomer": 1.0,
    "other-sex": -4.5, "other-sex:lone": -3.2, "prominent": 0.4, "protagonist": 3.0, "quoted": -1.5, "reported": -0.5,
    "resumed:subject": 2.5, "sentence:0": 0.5, "sentence:2": -0.7,
    "sentence:3": -1.4, "sentence:4": -2.0, "sex": 0.5, "subject:0": 0.5, "subject:1": 0.5, "surname:far": -2.0,
    "surname:prominent": 4.0, "surname:spoke": 1.0, "surname:topic": 1.0,
    "topic": 0.3, "unnamed": -0.3, "none:body": -2.8, "none:called": -1.0, "none:description": 1.0,
    "none:former": 4.0, "none:held": 4.0, "none:he": -2.0, "none:it": -1.0, "none:owned": 1.5, "none:life": -1.0,
    "none:possessed": 4.5,
    "none:scene": 2.5, "none:surname": -2.0,
}  # fmt: skip
PULL, STEP, ROUNDS = 3.0, 0.5, 500
DOUBT = 1.0  # right and wrong rows that every ground is given beforehand


class Case(NamedTuple):
    """Somebody to be found: the traits of each who was weighed and how often each counts, and who it is."""

    kind: str
    candidates: tuple[dict[str, float], ...]
    meant: int
    """The number of the one who is meant, -1 if it is none of them."""


def main() -> None:
    """Fit, print and write."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--dry", action="store_true", help="only print")
    ask.add_argument("--grounds", action="store_true", help="change only what a ground counts (found:)")
    asked = ask.parse_args()
    scorer = load_scorer(SCORER)
    cases: list[Case] = []
    grounds: Counter[tuple[str, bool]] = Counter()
    for part in PARTS:
        for told in list(articles(CORPUS / f"{part}.jsonl.gz"))[::2]:
            _read(told, scorer, cases, grounds)
    for told in _own(ARTICLES):
        _read(told, scorer, cases, Counter())  # they are plain, so they say little of names
    for folder in sorted(FRESH.glob("2*")):
        for told in _own(folder):
            _read(told, scorer, cases, grounds)
    old = antecedent_points()
    weights = Counter({trait: points / 100 for trait, points in old.items()}) if asked.grounds else fitted(cases)
    for ground in {ground for ground, _ in grounds}:
        right, wrong = grounds[ground, True], grounds[ground, False]
        weights[f"found:{ground}"] = math.log((right + DOUBT) / (wrong + DOUBT))
        print(f"{ground}: {right} of {right + wrong}")
    print(len(cases), "cases,", Counter(case.kind for case in cases))
    print("log-loss", round(loss(cases, weights) / len(cases), 3), "right", _right(cases, weights))
    seen = {trait for case in cases for one in case.candidates for trait in one} | {f"none:{c.kind}" for c in cases}
    seen |= {f"found:{ground}" for ground, _ in grounds}
    rows = [f"{trait} {round(100 * weights[trait]) if trait in seen else points}" for trait, points in old.items()]
    if asked.dry:
        print("\n".join(rows))
        return
    head = [line for line in TABLE.read_text(encoding="utf-8").split("\n") if line.startswith("#")]
    TABLE.write_text("\n".join([*head, *sorted(rows), ""]), encoding="utf-8")


def _own(folder: Path) -> Iterator[dict[str, Any]]:
    """Yield annotated articles of our own, in the form of the corpus."""
    for gold in annotated(folder):
        said = [
            {
                "content": places(*one.content),
                "source": places(one.source),
                "speaker": one.speakers[0],
                "speakers": one.speakers,
                "role": one.role,
            }
            for one in gold.said
        ]
        yield {"id": gold.name, "text": gold.text, "attributions": said}


def _read(told: dict[str, Any], scorer: ModuleType, cases: list[Case], grounds: Counter[tuple[str, bool]]) -> None:
    """Add what one article tells."""
    article = analyse(Document.from_text(told["text"], told["id"]))
    context = _context(article)
    every = find_speakers(context)[0]
    text = article.text
    found = [
        (number, scorer.characters(text, places(*attribution.content)))
        for number, attribution in enumerate(article.attributions)
        if reported(attribution)
    ]
    for gold in told["attributions"]:
        want = scorer.characters(text, gold["content"])
        best = max(found, key=lambda one: len(want & one[1]), default=None)
        if best is None or len(want & best[1]) <= COVERED * len(want):
            continue
        name = lowered(gold["speaker"], text) if gold["speaker"] else None
        name = None if name and scorer.described(name) else name
        one, attribution = every[best[0]], article.attributions[best[0]]
        if not one.weighed:
            if one.referent or one.name or one.role:
                grounds[one.ground, _is_right(article, one, best[0], name, gold, scorer)] += 1
            continue
        source = attribution.source
        if source and gold["source"] and not any(s < source.end and e > source.start for s, e in gold["source"]):
            continue
        cases += _case(context, every, one, name or "", gold, scorer)


def _context(article: Article) -> Context:
    index = index_text(article.text, article.paragraphs, article.quotations)
    names = [mention for mention in article.mentions if mention.kind is MentionKind.NAME]
    bodies = [mention for mention in article.mentions if mention.kind is MentionKind.ORGANIZATION]
    grouped = group_persons(index, names)
    return read_context(
        index, article.sentences, article.attributions, article.mentions, grouped, group_bodies(index, bodies)
    )


def _is_right(
    article: Article, found: Found, number: int, name: str | None, gold: dict[str, Any], scorer: ModuleType
) -> bool:
    """Return whether a speaker is right: one of the names that the gold takes, or the phrase that it describes."""
    speaker, source = article.speakers[number], article.attributions[number].source
    if forms := gold.get("speakers"):  # a document is right by itself or by who issued it
        met = source is not None and any(s < source.end and e > source.start for s, e in gold["source"])
        return bool(scorer.right_speaker(list(forms), {"name": speaker.name, "kind": str(speaker.kind)}, met))
    return bool(scorer.same_name(name, speaker.name)) if name else not (speaker.name and found.referent)


def _case(
    context: Context, every: Sequence[Found], found: Found, name: str, gold: dict[str, Any], scorer: ModuleType
) -> Iterator[Case]:
    meant = [
        i
        for i, (kind, number) in enumerate(one.referent for one in found.weighed)
        if (name and kind in "pb" and scorer.same_name(name, context.name((kind, number))))
        or (name and kind == "g" and _same_people(context, number, name, scorer))
        or (name and kind == "s" and scorer.same_name(name, every[number].name))
        or (not name and kind == "s" and gold.get("role") and scorer.same_role(gold["role"], every[number].role))
    ]
    if not meant and not name and any(one.referent[0] in "sd" for one in found.weighed):
        return  # somebody who has no name, perhaps one of those weighed
    rows = tuple(dict(one.traits) for one in found.weighed)
    yield Case(found.weighed[0].kind, rows, meant[0] if meant else -1)


def _same_people(context: Context, number: int, name: str, scorer: ModuleType) -> bool:
    names = [context.name(referent) for referent in context.coordinations[number].referents]
    wanted = name.replace(" and ", ", ").split(", ")
    return len(wanted) == len(names) and all(map(scorer.same_name, wanted, names))


def fitted(cases: Sequence[Case]) -> Counter[str]:
    """Return what each trait counts, in log-odds."""
    weights: Counter[str] = Counter(PRIORS)
    squares: Counter[str] = Counter()
    for _ in range(ROUNDS):
        slope: Counter[str] = Counter()
        for case in cases:
            chances = _chances(case, weights)
            for i, (traits, chance) in enumerate(zip(case.candidates, chances[1:], strict=True)):
                for trait, times in traits.items():
                    slope[trait] += times * ((i == case.meant) - chance)
            slope[f"none:{case.kind}"] += (case.meant < 0) - chances[0]
        for trait, value in slope.items():
            pulled = value - PULL * (weights[trait] - PRIORS.get(trait, 0.0))
            squares[trait] += pulled * pulled
            weights[trait] += STEP * pulled / math.sqrt(squares[trait] + 1e-9)
    return weights


def _chances(case: Case, weights: Counter[str]) -> list[float]:
    """Return the chance that none is meant, and that of each who was weighed."""
    sums = [weights[f"none:{case.kind}"]]
    sums += [sum(weights[trait] * times for trait, times in traits.items()) for traits in case.candidates]
    most = max(sums)
    powers = [math.exp(one - most) for one in sums]
    return [one / sum(powers) for one in powers]


def loss(cases: Iterable[Case], weights: Counter[str]) -> float:
    """Return the sum of the log-losses."""
    return -sum(math.log(_chances(case, weights)[case.meant + 1]) for case in cases)


def _right(cases: Iterable[Case], weights: Counter[str]) -> dict[str, str]:
    """Return for each kind how often the likeliest is the one who is meant."""
    hits: Counter[str] = Counter()
    every: Counter[str] = Counter()
    for case in cases:
        chances = _chances(case, weights)
        every[case.kind] += 1
        hits[case.kind] += chances.index(max(chances)) == case.meant + 1
    return {kind: f"{hits[kind]} of {every[kind]}" for kind in every}


if __name__ == "__main__":
    main()
