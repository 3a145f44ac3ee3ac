"""Who is being talked of at each place of the text, and whom a pronoun there can mean."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache

from quotecheck import lexicon
from quotecheck.entities.context import Context
from quotecheck.entities.referents import Candidate, Fit, Found, Occurrence, Referent
from quotecheck.model import EntityKind

_LOOK_BACK = 40  # occurrences, attributions
_TURNS = 12  # occurrences
_SENTENCES = 7  # how far back a pronoun reaches
_MOST_PARAGRAPHS = 4  # that count
_EQUAL = 75  # hundredths: two that lie this near are a draw
_WORST = -100_000.0


@cache
def antecedent_points() -> Mapping[str, int]:
    """Return what each trait of an antecedent counts, in hundredths."""
    pairs = (line.split() for line in lexicon.lines("antecedent_points"))
    return {trait: int(points) for trait, points in pairs}


class Discourse:
    """What was said so far. It only grows, in reading order."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._points = antecedent_points()
        self._sentences, self._paragraphs = context.sentence_starts, context.index.paragraph_starts
        most = max((len(person.mentions) for person in context.persons), default=1)
        self._prominence = [len(person.mentions) / most for person in context.persons]
        self.occurrences: list[Occurrence] = []
        self.found: dict[int, Found] = {}
        """Who stands behind the attributions seen so far, by their number."""
        self.strangers: list[Found] = []
        """Who is described and not named: "A porter"."""
        self.issued: list[tuple[int, str, Found]] = []
        """The documents spoken of so far: place, noun, whose they are."""
        self.examinations: dict[int, tuple[Referent, Referent] | None] = {}
        """Who asks and who answers, by where it was told."""
        self.first_question: int | None = None
        """Where the first question of an examination starts, once it was looked for."""
        self._order: list[int] = []
        self.last: tuple[int, Found] | None = None
        """The last speaker and where."""

    def note(self, referent: Referent, at: int, *, subject: bool, spoke: bool = False, quoted: bool = False) -> None:
        """Remember that `referent` is named or meant at `at`."""
        points = self._points
        weight = points["subject"] if subject else 0
        reported = not quoted and not spoke and self._context.reported(at)
        if spoke:
            weight += points["speaker"]
        if quoted:
            weight += points["quoted"]
        elif reported:
            weight += points["reported"]
        sentence, paragraph = self._place(at)
        self.occurrences.append(Occurrence(sentence, paragraph, referent, weight, subject, spoke, quoted, reported))

    def _place(self, at: int) -> tuple[int, int]:
        """Return the numbers of the sentence and of the paragraph at `at`."""
        paragraph = bisect_right(self._paragraphs, at) - 1
        return bisect_right(self._sentences, at), max(0, paragraph)

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

    def source_at(self, at: int) -> Found | None:
        """Return who stands behind the source in which the offset `at` lies, of those heard last."""
        for number, found in self.latest():
            source = self._context.attributions[number].source
            if source and source.start <= at < source.end:
                return found
        return None

    def turns(self) -> list[Occurrence]:
        """Return the latest occurrences of speakers, the last one last."""
        return [occurrence for occurrence in self.occurrences[-_TURNS:] if occurrence.spoke]

    def people(self, sex: str, at: int) -> tuple[Candidate, ...]:
        """Return whom he (m) or she (f) at `at` can mean."""
        persons, points = self._context.persons, self._points

        def fits(referent: Referent) -> Fit | None:
            kind, number = referent
            if kind == "p":
                person = persons[number]
                known = person.sex
                if known and sex and known != sex:
                    # A given name that is the other sex's in most places: only if nobody else fits.
                    return None if person.sure else Fit(points["other-sex"], ("other-sex",))
                prominent = points["prominent"] * self._prominence[number]
                if known:
                    return Fit(points["sex"] + prominent, ("sex", "prominent"))
                return Fit(prominent, ("prominent",))
            if kind == "b":
                return None
            found = self.found[number] if kind == "s" else self.strangers[number]
            if found.kind is not EntityKind.ANONYMOUS or found.plural or (found.sex and found.sex != sex):
                return None
            return Fit(points["sex"], ("sex",)) if found.sex else _PLAIN

        return self.ranked(at, fits)

    def things(self, at: int, *, plural: bool) -> tuple[Candidate, ...]:
        """Return what it, or they, at `at` can mean: bodies and documents, or groups."""
        points = self._points

        def fits(referent: Referent) -> Fit | None:
            kind, number = referent
            if kind in ("p", "d"):
                return None
            if kind == "b":
                trait = "body:plural" if plural else "body"
                return Fit(points[trait], (trait,))
            found = self.found[number]
            if plural:
                return Fit(points["group"], ("group",)) if found.plural else None
            if found.plural or found.kind in (EntityKind.ANONYMOUS, EntityKind.PERSON):
                return None
            return Fit(points["thing"], ("thing",))

        return self.ranked(at, fits)

    def among(self, referents: Collection[Referent], at: int) -> tuple[Candidate, ...]:
        """Return which of `referents` is most in mind at `at`."""
        wanted = frozenset(referents)
        return self.ranked(at, lambda referent: _PLAIN if referent in wanted else None)

    def ranked(self, at: int, fits: Callable[[Referent], Fit | None]) -> tuple[Candidate, ...]:
        """Return those named near enough to be meant whom `fits` does not rule out, the likeliest first.

        Near sentences count most, then having been a subject, a speaker, of the sex told, often named.
        """
        here, paragraph = self._place(at)
        points = self._points
        per_sentence, per_paragraph = points["sentence"], points["paragraph"]
        most = points["sex"] + points["prominent"] + points["subject"] + points["speaker"]
        top = _WORST
        best: dict[Referent, tuple[float, Occurrence]] = {}
        checked: dict[Referent, Fit | None] = {}
        for occurrence in reversed(self.occurrences[-_LOOK_BACK:]):
            sentence, at_paragraph, referent, weight, subject, _, _, _ = occurrence
            gap = here - sentence
            # Who was named so far back that nothing makes up for it cannot be meant: most are found near by.
            if gap > _SENTENCES or most + gap * per_sentence < top - _EQUAL:
                break
            if referent in checked:
                fit = checked[referent]
            else:
                fit = checked[referent] = fits(referent)
            if fit is None:
                continue
            far = paragraph - at_paragraph
            score = fit.points + weight + gap * per_sentence
            score += (min(_MOST_PARAGRAPHS, far)) * per_paragraph
            if subject and not gap:
                score += points["same-sentence-subject"]
            if referent not in best or score > best[referent][0]:
                best[referent] = (score, occurrence)
                top = max(top, score)
        order = sorted([(-score, referent) for referent, (score, _) in best.items()])
        return tuple(
            [Candidate(referent, -less, best[referent][1], checked[referent] or _PLAIN, at) for less, referent in order]
        )


_PLAIN = Fit(0.0, ())


def traits_of(context: Context, candidate: Candidate) -> tuple[tuple[str, float], ...]:
    """Return the traits that gave a candidate its points, with what each gave, in hundredths.

    `sentence` and `paragraph` count how far back it was named or meant; `subject`, `speaker`, `quoted` and `reported`
    are of that place, `same-sentence-subject` of a subject of the very sentence. The others are of the candidate:
    `sex`: the text tells that it fits; `other-sex`: its given name is mostly the other's; `prominent`: how often it is
    named; `body`, `group`, `thing`: what it is.
    """
    points, seen = antecedent_points(), candidate.occurrence
    gap = context.sentence(candidate.at) - seen.sentence
    far = min(_MOST_PARAGRAPHS, context.index.paragraph(candidate.at) - seen.paragraph)
    held = {
        "subject": seen.subject,
        "speaker": seen.spoke,
        "quoted": seen.quoted,
        "reported": seen.reported,
        "same-sentence-subject": seen.subject and not gap,
        "sentence": gap,
        "paragraph": far,
    }
    found = [(trait, float(points[trait] * times)) for trait, times in held.items() if times]
    fixed = {trait: points[trait] for trait in candidate.fit.traits if trait != "prominent"}
    found += [(trait, float(value)) for trait, value in fixed.items()]
    if "prominent" in candidate.fit.traits:
        found.append(("prominent", candidate.fit.points - sum(fixed.values())))
    return tuple(found)


def settle(ranked: Sequence[Candidate]) -> tuple[Referent | None, tuple[Referent, ...]]:
    """Return the likeliest, or None and all that tie for the first place."""
    if not ranked:
        return None, ()
    least = ranked[0].points - _EQUAL
    tied = tuple([candidate.referent for candidate in ranked if candidate.points > least])
    if len(tied) == 1:
        return tied[0], ()
    # Somebody who is only described does not stand in the way of the one who is named.
    named = [referent for referent in tied if referent[0] in "pb"]
    return (tied[0], ()) if len(named) == 1 and tied[0] == named[0] else (None, tied)
