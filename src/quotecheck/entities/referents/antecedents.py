"""Whom a pronoun, a surname or a description can mean, and the traits that speak for and against each."""

import math
from collections.abc import Callable, Collection, Sequence
from itertools import islice

from quotecheck.entities.referents.askers import asker
from quotecheck.entities.referents.chances import HUNDREDTHS, antecedent_points
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.other_posts import minding_posts
from quotecheck.entities.referents.referents import Candidate, Occurrence, Referent, Traits
from quotecheck.model import EntityKind
from quotecheck.system.tuples import NamedTuple

Held = tuple[tuple[str, float], ...]

_ALONE = (EntityKind.ANONYMOUS, EntityKind.PERSON)
_OWNED = frozenset({"kin", "owned"})
_LOOK_BACK = 60  # occurrences
_PERSONAL = frozenset({"added", "he", "narrated", "resumed"})
_DESCRIBING = frozenset({"epithet", "life"})
_NEW = 2  # sentences since somebody was named for the first time: "Her sister, Dina Moe, ran. The retired nurse said"
_SENTENCES = 8  # how far back one reaches
FAR = 30
"""Sentences that a description of a body reaches back."""
_MOST_SENTENCES = 4  # that are told apart
_SENTENCES_BACK = tuple(f"sentence:{gap}" for gap in range(_MOST_SENTENCES + 1))


# What counts differently for one kind of word: a subject is meant rather by these than by the he of "…, he said".
_OWN_TRAITS = {
    ("held", "last-speaker"): "held:speaker",  # Ana Moe, who led the council, said …. The former leader added
    ("added", "last-speaker"): "added:speaker",  # Ola Moe is a man of taste, he added
    ("narrated", "subject:0"): "narrated:subject",
    ("resumed", "subject:0"): "resumed:subject",
    ("it", "subject:0"): "it:subject",
    ("they", "subject:0"): "it:subject",
    ("surname", _SENTENCES_BACK[-1]): "surname:far",  # of two Moes, none is in mind any more
    ("surname", "topic"): "surname:topic",  # Bo Moe sang in Ohio. A woman asked for a song, and Moe said
}


class _Seen(NamedTuple):
    """Somebody who fits, and their occurrences near a place, the last first, and the nearest one."""

    fit: Traits
    nearest: Occurrence
    all: list[Occurrence]


def people(
    so_far: Discourse,
    sex: str,
    at: int,
    kind: str = "he",
    but: Collection[Referent] = (),
    head: str = "",
    bound: Collection[Referent] = (),
) -> tuple[Candidate, ...]:
    """Return whom he (m), she (f) or a description by `head` at `at` can mean, `but` not; `kind` as in `ranked`.

    Hardly those of `bound`, who are named in what is said: “They were fond of Moe,” said Moe.
    """
    persons = so_far.context.persons
    recent = {one.referent for one in islice(reversed(so_far.occurrences), _LOOK_BACK)}
    right = sex and any(which == "p" and persons[number].sex == sex for which, number in recent)
    others = right or any(which == "p" and not persons[number].sex for which, number in recent)

    def fits(referent: Referent) -> Traits | None:
        which, number = referent
        if which in "bg" or referent in but:
            return None
        if which == "p":
            person = persons[number]
            if not (sex and person.sex):
                other = so_far.learned.get(number, sex) != sex  # Lwazi Moe, whom he meant before, is no woman
                return ("other-sex",) if sex and other and right else ("other-sex:lone",) if sex and other else ()
            # A given name that is the other sex's in most places: only if nobody else fits.
            if person.sex != sex:
                # "Maria Moe met Bo Lie. She said …. He said": not she, whom a pronoun has told again
                told_again = others and so_far.learned.get(number) == person.sex
                return None if person.sure or told_again else ("other-sex",) if right else ("other-sex:lone",)
            return ("sex",)
        found = so_far.found[number] if which == "s" else so_far.strangers[number]
        other = (found.sex and sex and found.sex != sex) or so_far.told_sexes.get(referent, sex) != sex
        if kind in _OWNED or found.kind not in _ALONE or found.plural or other:
            return None  # "A lawyer said …. His wife told": not the lawyer
        return ("unnamed", "sex") if found.sex and sex else ("unnamed",)

    def allowed(referent: Referent) -> Traits | None:
        fit = fits(referent)
        return (*fit, "bound") if fit is not None and referent in bound else fit

    return ranked(so_far, at, kind, minding_posts(so_far.context, head, allowed))


def things(so_far: Discourse, at: int, *, plural: bool) -> tuple[Candidate, ...]:
    """Return what it, or they, at `at` can mean: bodies and documents, or groups and who goes by they."""
    pair = plural and so_far.tells_of_several(at)

    def fits(referent: Referent) -> Traits | None:
        kind, number = referent
        if plural and referent in so_far.context.singular_they:
            return ("group",)
        if kind in "pd" or (pair and kind == "b"):
            return None
        if kind == "g":
            return ("joined-names",) if plural else None
        if kind == "b":
            return ("body:plural",) if plural else ("body",)
        found = so_far.found[number]
        if plural:
            return ("group",) if found.plural else None
        if number in so_far.papers:
            return ("thing",)  # "a memo by Ana Moe. It cautions"
        return None if found.plural or found.kind in (EntityKind.ANONYMOUS, EntityKind.PERSON) else ("thing",)

    return ranked(so_far, at, "they" if plural else "it", fits)


def among(so_far: Discourse, referents: Collection[Referent], at: int, kind: str) -> tuple[Candidate, ...]:
    """Return which of `referents` is most in mind at `at`; `kind` as in `ranked`."""
    wanted = frozenset(referents)
    return ranked(so_far, at, kind, lambda referent: () if referent in wanted else None)


def ranked(
    so_far: Discourse,
    at: int,
    kind: str,
    fits: Callable[[Referent], Traits | None],
    reach: int = _SENTENCES,
) -> tuple[Candidate, ...]:
    """Return those named near enough to be meant whom `fits` does not rule out, the likeliest first.

    `kind` is what means them: a pronoun, a surname, a sort of description. Each has its own chance that none is meant.
    """
    here, paragraph = so_far.place(at)
    seen, last = _within_reach(so_far, here, reach, fits)
    points = antecedent_points()
    sums: list[tuple[float, Referent, Held]] = []
    for referent, mine in seen.items():
        told = _traits(mine, here, paragraph)
        held = _held(so_far, referent, kind, mine, told, at=at, spoke_last=referent == last)
        sums.append((sum([times * points[trait] for trait, times in held]), referent, held))
    total = math.exp(points[f"none:{kind}"] / HUNDREDTHS) + sum(math.exp(one / HUNDREDTHS) for one, _, _ in sums)
    sums.sort(key=lambda each: (-each[0], each[1]))
    return tuple(
        [Candidate(referent, one, math.exp(one / HUNDREDTHS) / total, held, at, kind) for one, referent, held in sums]
    )


def _within_reach(
    so_far: Discourse, here: int, reach: int, fits: Callable[[Referent], Traits | None]
) -> tuple[dict[Referent, _Seen], Referent | None]:
    """Return those named at most `reach` sentences before `here` whom `fits` allows, and which of them spoke last."""
    seen: dict[Referent, _Seen] = {}
    fitting: dict[Referent, Traits | None] = {}
    last = None
    for occurrence in islice(reversed(so_far.occurrences), _LOOK_BACK):
        sentence, referent = occurrence.sentence, occurrence.referent
        far = here - sentence > reach and referent != so_far.protagonist
        if far or sentence > here:
            continue  # whose message it was is asked where it was brought in, long before
        if referent in fitting:
            fit = fitting[referent]
        else:
            fit = fitting[referent] = fits(referent)
        if fit is None:
            continue
        if last is None and occurrence.spoke and not occurrence.quoted and "other-sex" not in fit:
            last = referent
        known = seen.get(referent)
        if known is None or (known.nearest.quoted and not occurrence.quoted):
            seen[referent] = _Seen(fit, occurrence, [*(known.all if known else ()), occurrence])
        else:
            known.all.append(occurrence)
    return seen, last


def _held(
    so_far: Discourse, referent: Referent, kind: str, mine: _Seen, told: Sequence[str], *, at: int, spoke_last: bool
) -> Held:
    """Return the traits that speak for or against somebody as what `kind` at `at` means, and how often each counts."""
    here = so_far.context.sentence(at)
    traits = [(trait, 1.0) for trait in (*mine.fit, *told)]
    if spoke_last and not mine.nearest.joined:
        traits.append(("last-speaker", 1.0))
        if kind in _PERSONAL and "unnamed" in mine.fit and _goes_on(so_far, referent, mine, at):
            traits.append(("unnamed:goes-on", 1.0))  # One clerk said it was late. He was tired, | he said
    if kind == "narrated" and any(one.owner and one.sentence == here for one in mine.all):
        traits.append(("narrated:owner", 1.0))  # Moe's plan is bold, but | she | said
    traits += [(own, 1.0) for trait, _ in traits if (own := _OWN_TRAITS.get((kind, trait)))]
    known = "bound" not in mine.fit and (referent[0] == "p" or so_far.is_brought_in(referent))
    if kind == "he" and known and "subject:1" in told and not so_far.is_about(here):
        traits.append(("he:subject", 1.0))  # Ola Moe said it was late. Bo Lie, his friend, smiled. “I know,” | he said
    if kind == "surname" and any(one.spoke for one in mine.all):
        traits.append(("surname:spoke", 1.0))
    if referent == so_far.protagonist and kind in _PERSONAL:
        traits.append(("protagonist", 1.0))
    if kind in _PERSONAL and (so_far.asks(referent) or referent in asker(so_far, at)):
        traits.append(("asker", 1.0))  # When Ola Moe asked Bo Lie about the pier, | he said that it leaks
    if referent[0] == "p":
        if kind in _PERSONAL and _has_died(so_far, referent, at) and not any(one.spoke for one in mine.all):
            traits.append(("dead", 1.0))  # After Bo Moe died, his son Ola Moe ran the shop. “It was hard,” | he said
        if kind in _DESCRIBING and here - so_far.first_sentence(referent[1]) <= _NEW:
            traits.append(("newcomer", 1.0))
        traits.append(("surname:prominent" if kind == "surname" else "prominent", so_far.prominence[referent[1]]))
    return tuple(traits)


def _goes_on(so_far: Discourse, referent: Referent, seen: _Seen, at: int) -> bool:
    """Return whether a clerk spoke in the sentence before, in the same paragraph: of no name, and not | the | clerk."""
    here, paragraph = so_far.place(at)
    spoke = any(one.spoke and one.paragraph == paragraph and here - one.sentence <= 1 for one in seen.all)
    return spoke and so_far.protagonist is None and so_far.is_brought_in(referent)


def _has_died(so_far: Discourse, person: Referent, at: int) -> bool:
    """Return whether a person is said to have died in one of the sentences before `at`, or in its own."""
    deaths, number = so_far.context.deaths.get(person, ()), so_far.context.sentence
    return bool(deaths) and any(one < at and number(at) - number(one) < _MOST_SENTENCES for one in deaths)


def _traits(seen: _Seen, here: int, paragraph: int) -> list[str]:
    """Return what is to be said of somebody's occurrences, seen from a sentence and a paragraph."""
    nearest = seen.nearest
    found = [_SENTENCES_BACK[min(_MOST_SENTENCES, here - nearest.sentence)]]
    if nearest.quoted:
        found.append("quoted")
    if nearest.reported:
        found.append("reported")
    if nearest.joined:
        found.append("joined")
    if nearest.sentence == here and nearest.front == "asked":
        found.append("asked")
    if nearest.front == "likened":
        found.append("likened")
    fronted = topic = False
    subjects = set()
    for each in seen.all:  # once for all three: a fifth of what weighing somebody takes
        back = here - each.sentence
        if back <= 1 and each.front == "fronted":
            fronted = True
        if each.subject and not (each.quoted or each.reported):
            subjects.add(back)
        if each.opens and each.paragraph == paragraph:
            topic = True
    told = (("fronted", fronted), ("subject:0", 0 in subjects), ("subject:1", 1 in subjects), ("topic", topic))
    return found + [trait for trait, holds in told if holds]
