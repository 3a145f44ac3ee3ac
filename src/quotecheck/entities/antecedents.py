"""Who is being talked of at each place of the text, and whom a pronoun there can mean."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from quotecheck.entities.context import Found, Referent, Scene
from quotecheck.model import EntityKind


class Occurrence(NamedTuple):
    """A place where somebody is named or meant. `spoke`: as the source of an attribution.

    `weight` is how much it brings somebody to mind: as a subject and a speaker more, within what is said less.
    """

    sentence: int
    paragraph: int
    referent: Referent
    weight: float
    subject: bool
    spoke: bool
    quoted: bool


Ranking = Sequence[tuple[float, Referent]]

_LOOK_BACK = 40  # occurrences, attributions
_SENTENCES = 7  # how far back a pronoun reaches
_EQUAL = 0.75  # two scores this near are a draw
_UNLIKELY = -8.0  # a given name that is the other sex's in most places: only if nobody else fits
_SUBJECT, _SPOKE, _TOLD, _PROMINENT, _HERE = 3.0, 1.75, 1.5, 0.6, 1.0
_PER_SENTENCE, _PER_PARAGRAPH, _QUOTED, _REPORTED = 2.0, 0.75, 3.0, 1.0
_MOST_PARAGRAPHS = 4
_WORST = -1000.0


class Discourse:
    """What was said so far. It only grows, in reading order."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._most = max((len(person.mentions) for person in scene.persons), default=1)
        self.occurrences: list[Occurrence] = []
        self.found: dict[int, Found] = {}
        """Who stands behind the attributions seen so far, by their number."""
        self.strangers: list[Found] = []
        """Who is described and not named: "A porter"."""
        self.issued: list[tuple[int, str, Found]] = []
        """The documents spoken of so far: place, noun, whose they are."""
        self._order: list[int] = []
        self.last: tuple[int, Found] | None = None
        """The last speaker and where."""

    def note(self, referent: Referent, at: int, *, subject: bool, spoke: bool = False, quoted: bool = False) -> None:
        """Remember that `referent` is named or meant at `at`."""
        scene = self._scene
        weight = (_SUBJECT if subject else 0.0) + (_SPOKE if spoke else 0.0)
        if quoted:
            weight -= _QUOTED
        elif not spoke and scene.reported(at):
            weight -= _REPORTED
        self.occurrences.append(
            Occurrence(scene.sentence(at), scene.paragraph(at), referent, weight, subject, spoke, quoted)
        )

    def heard(self, number: int, found: Found, at: int) -> None:
        """Remember who stands behind attribution `number`; nobody, and two that tie, are not remembered."""
        self.found[number] = found
        self._order.append(number)
        if found.referent is None and (found.candidates or found.kind is EntityKind.UNKNOWN):
            return
        self.note(found.referent or ("s", number), at, subject=True, spoke=True)
        self.last = (at, found)

    def latest(self) -> list[tuple[int, Found]]:
        """Return the attributions heard last, with their numbers, the last one first."""
        return [(number, self.found[number]) for number in reversed(self._order[-_LOOK_BACK:])]

    def turns(self) -> list[Occurrence]:
        """Return the latest occurrences of speakers, the last one last."""
        return [occurrence for occurrence in self.occurrences[-12:] if occurrence.spoke]

    def people(self, sex: str, at: int) -> Ranking:
        """Return whom he (m) or she (f) at `at` can mean."""
        persons = self._scene.persons

        def fits(referent: Referent) -> float | None:
            kind, number = referent
            if kind == "p":
                person = persons[number]
                known = person.sex
                if known and sex and known != sex:
                    return None if person.sure else _UNLIKELY
                return (_TOLD if known else 0.0) + _PROMINENT * len(person.mentions) / self._most
            if kind == "b":
                return None
            found = self.found[number] if kind == "s" else self.strangers[number]
            if found.kind is not EntityKind.ANONYMOUS or found.plural or (found.sex and found.sex != sex):
                return None
            return _TOLD if found.sex else 0.0

        return self.ranked(at, fits)

    def things(self, at: int, *, plural: bool) -> Ranking:
        """Return what it, or they, at `at` can mean: bodies and documents, or groups."""

        def fits(referent: Referent) -> float | None:
            kind, number = referent
            if kind in ("p", "d"):
                return None
            if kind == "s":
                found = self.found[number]
                if plural:
                    return _TOLD if found.plural else None
                return None if found.plural or found.kind in (EntityKind.ANONYMOUS, EntityKind.PERSON) else _TOLD
            return -0.5 if plural else 0.75

        return self.ranked(at, fits)

    def among(self, referents: Sequence[Referent], at: int) -> Ranking:
        """Return which of `referents` is most in mind at `at`."""
        return self.ranked(at, lambda referent: 0.0 if referent in referents else None)

    def ranked(self, at: int, fits: Callable[[Referent], float | None]) -> Ranking:
        """Return those named so far whom `fits` does not rule out, the likeliest first.

        Near sentences count most, then having been a subject, a speaker, of the sex told, often named.
        """
        sentence, paragraph = self._scene.sentence(at), self._scene.paragraph(at)
        best: dict[Referent, float] = {}
        checked: dict[Referent, float | None] = {}
        for occurrence in reversed(self.occurrences[-_LOOK_BACK:]):
            gap = sentence - occurrence.sentence
            if gap > _SENTENCES:
                break
            referent = occurrence.referent
            if referent not in checked:
                checked[referent] = fits(referent)
            fit = checked[referent]
            if fit is None:
                continue
            far = min(_MOST_PARAGRAPHS, paragraph - occurrence.paragraph)
            score = fit + occurrence.weight - gap * _PER_SENTENCE - far * _PER_PARAGRAPH
            if occurrence.subject and not gap:
                score += _HERE
            if score > best.get(referent, _WORST):
                best[referent] = score
        return sorted(((score, referent) for referent, score in best.items()), key=lambda pair: (-pair[0], pair[1]))


def settle(ranked: Ranking) -> tuple[Referent | None, tuple[Referent, ...]]:
    """Return the likeliest, or None and all that tie for the first place."""
    if not ranked:
        return None, ()
    tied = tuple(referent for score, referent in ranked if ranked[0][0] - score < _EQUAL)
    # Somebody who is only described does not stand in the way of the one who is named.
    named = [referent for referent in tied if referent[0] in "pb"]
    if len(tied) > 1 and len(named) == 1 and tied[0] == named[0]:
        tied = (named[0],)
    return (tied[0], ()) if len(tied) == 1 else (None, tied)
