"""Who is being talked of at each place of the text, and whom a pronoun there means."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

Referent = tuple[str, int]
"""A person ("p", number), a body ("b", number), or what only an attribution names ("s", its number)."""


class Occurrence(NamedTuple):
    """A place where somebody is named or meant. `spoke`: as the source of an attribution."""

    at: int
    sentence: int
    paragraph: int
    referent: Referent
    subject: bool
    spoke: bool
    quoted: bool


_LOOK_BACK = 40  # occurrences
_SENTENCES = 7  # how far back a pronoun reaches
_EQUAL = 0.75  # two scores this near are a draw
_SUBJECT, _SPOKE, _TOLD, _PER_SENTENCE, _PER_PARAGRAPH, _QUOTED, _SAME = 3.0, 1.75, 1.5, 2.0, 0.5, -3.0, 0.5


def antecedents(
    occurrences: Sequence[Occurrence],
    sentence: int,
    paragraph: int,
    fits: Callable[[Referent], float | None],
) -> list[tuple[float, Referent]]:
    """Return who a pronoun in `sentence` can mean with scores, the best first.

    Args:
        occurrences: what was named so far, in reading order.
        sentence: number of the pronoun's sentence.
        paragraph: number of its paragraph.
        fits: None for a referent the pronoun cannot mean, else what speaks for it (1 where its sex is told).
    """
    best: dict[Referent, float] = {}
    checked: dict[Referent, float | None] = {}
    for occurrence in reversed(occurrences[-_LOOK_BACK:]):
        gap = sentence - occurrence.sentence
        if gap > _SENTENCES:
            break
        referent = occurrence.referent
        if referent not in checked:
            checked[referent] = fits(referent)
        fit = checked[referent]
        if fit is None:
            continue
        score = (
            fit * _TOLD
            - gap * _PER_SENTENCE
            - min(4, paragraph - occurrence.paragraph) * _PER_PARAGRAPH
            + (_SUBJECT if occurrence.subject else 0)
            + (_SPOKE if occurrence.spoke else 0)
            + (_QUOTED if occurrence.quoted else 0)
        )
        if referent not in best or score > best[referent]:
            best[referent] = score
    return sorted(((score, referent) for referent, score in best.items()), key=lambda pair: (-pair[0], pair[1]))


def settle(ranked: Sequence[tuple[float, Referent]]) -> tuple[Referent | None, tuple[Referent, ...]]:
    """Return the best antecedent, or None and all that tie for the first place."""
    if not ranked:
        return None, ()
    tied = tuple(referent for score, referent in ranked if ranked[0][0] - score < _EQUAL)
    return (tied[0], ()) if len(tied) == 1 else (None, tied)
