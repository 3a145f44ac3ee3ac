"""Whom he, she, it, who and the two mean, and whose turn it is where nobody is named."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection

from quotecheck import lexicon
from quotecheck.entities.referents.antecedents import people, things
from quotecheck.entities.referents.chances import settle
from quotecheck.entities.referents.context import Context, anchor
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.referents import NOBODY, Candidate, Found, Referent
from quotecheck.model import Attribution, EntityKind, Kind, MentionKind, Resolution, Span, Tokens
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase
from quotecheck.system.expressions import expression
from quotecheck.system.printable import joined
from quotecheck.text.capitals import CAPITAL

_BOTH = frozenset({"two", "both", "pair", "duo"})
_BEHIND_BOTH = frozenset({"", "men", "women", "of them"})

_SURE = 0.95  # chance of whom a pronoun means from which on it tells a sex
_REACH = 200  # characters before a relative pronoun in which its antecedent ends
_RELATIVE = frozenset({"which", "whom"})
_OF_ALL = ("all of", "both of", "each of")
_ASIDE = 60
_OPENING = " “\"‘'"
_MARKS = 6  # quotation marks, a comma, white space: what a paragraph holds beside one quotation


_STOP = expression(rf"(?<!{CAPITAL})(?<!\b{CAPITAL}[a-z])(?<!\b{CAPITAL}[a-z]{{2}})\.\s")
"""What matches the stop of a sentence, and not that of an abbreviation."""


def are_both(words: str) -> bool:
    """Return whether `words`, in small letters, mean two people by their number: the two, both men; not: two men."""
    number, _, rest = words.removeprefix("the ").partition(" ")
    brought_in = words.startswith("two ")  # Two women who sell tea said
    return number in _BOTH and rest in _BEHIND_BOTH and not brought_in


def again(
    so_far: Discourse, referent: Referent, how: Resolution, ground: str = "", weighed: tuple[Candidate, ...] = ()
) -> Found:
    """Return the finding that `referent` is meant once more: chosen of those `weighed`, or by the trait `ground`."""
    kind, number = referent
    if kind == "g":
        group = pair(so_far.context, so_far.context.coordinations[number].referents, how)
        return group._replace(weighed=weighed, ground=ground or group.ground)
    if kind in ("s", "d"):
        before = so_far.found[number] if kind == "s" else so_far.strangers[number]
        return before._replace(resolution=how, weighed=weighed, ground=ground or before.ground)
    return Found(
        EntityKind.PERSON if kind == "p" else EntityKind.ORGANIZATION,
        how,
        referent,
        weighed=weighed,
        ground=ground or "unnamed",
    )


def he(so_far: Discourse, sex: str, at: int, kind: str, bound: Collection[Referent]) -> Found:
    """Return whom he or she at `at` means, hardly one of `bound`; with candidates where two fit equally well."""
    weighed = people(so_far, sex, at, kind, bound=bound)
    referent, tied = settle(weighed, so_far.context.floor)
    if referent:
        if sex and referent[0] == "p":
            # A pronoun has told again what a list says of a given name: "Maria Moe met Bo Lie. She said …. He said".
            told_again = so_far.context.persons[referent[1]].sex == sex
            if told_again or weighed[0].chance >= _SURE:
                so_far.learned.setdefault(referent[1], sex)
        elif sex:
            so_far.told_sexes.setdefault(referent, sex)
        return again(so_far, referent, Resolution.PRONOUN, weighed=weighed)
    return Found(EntityKind.PERSON, Resolution.NONE, candidates=tied, weighed=weighed) if tied else NOBODY


def kind_of_he(context: Context, attribution: Attribution, at: int) -> str:
    """Return what the pronoun at `at`, the source of an attribution, is: "added" in “We lost,” he added."""
    if _is_subordinate(context, at):
        return "narrated"
    if attribution.cue is not None and attribution.cue.lemma in lexicon.words("verbs_of_adding"):
        return "added"
    return "resumed" if _stands_before(context, attribution, at) else "he"


def _stands_before(context: Context, attribution: Attribution, at: int) -> bool:
    """Return whether the sentence of a pronoun is told of before what it says: While Moe had hoped, | he said that.

    So does what a colon closes: Moe differed: “It leaks,” | he said. Not: Moe had left, | he said.
    """
    if not attribution.content:
        return True
    start = attribution.content[0].start
    return at < start or context.text[:start].rstrip(_OPENING).endswith(":")


def _is_subordinate(context: Context, at: int) -> bool:
    """Return whether a pronoun is the subject of a further clause in a sentence: Bo Moe wept as | he told the court.

    Bo Moe is back in Ash, where | he said it; airs a film in which | he says it. Not: “We lost,” | he said.
    """
    tokens = context.index.tokens
    joint = bisect_left(tokens.starts, at) - 1
    return joint > 0 and tokens.words[joint] in lexicon.words("clause_openers") | _RELATIVE


def bound_names(context: Context, attribution: Attribution, at: int) -> frozenset[Referent]:
    """Return who is named in what the pronoun at `at` says, whom it cannot mean: he said that | Moe | had lied.

    Binding theory calls it condition C. What stands before may name the speaker: Ms. Moe was shocked, she said; not so
    what is quoted: “Moe is shocked,” she said.
    """
    named = (mention for span in attribution.content for mention in context.inside(span.start, span.end))
    bound = (one for one in named if one.quoted or one.span.start > at)
    return frozenset(context.owner[one.span.start] for one in bound if context.names_somebody(one))


def it(so_far: Discourse, word: str, at: int) -> Found:
    """Return what it or they at `at` means."""
    weighed = things(so_far, at, plural=word.startswith("the"))
    referent, tied = settle(weighed, so_far.context.floor)
    if referent:
        return again(so_far, referent, Resolution.PRONOUN, weighed=weighed)
    return NOBODY._replace(candidates=tuple(one for one in tied if one[0] in "pb"), weighed=weighed)


def relative(context: Context, so_far: Discourse, word: str, at: int) -> Found | None:
    """Return the name that who, which or that at `at` refers to; None if no name stands right before."""
    human = word in ("who", "whom")
    before = [*context.before(at, _REACH)]
    roles = [role.span for mention in before for role in mention.roles if mention.kind is MentionKind.NAME]
    for mention in before:
        if mention.extent.end > at or mention.kind not in (MentionKind.NAME, MentionKind.ORGANIZATION):
            continue
        if human and any(mention.span in role for role in roles):
            continue  # Ana Moe, mayor of | Brell, who
        if context.text[mention.span.start - 1 : mention.span.start] == "(":
            continue  # Ana Moe (ENG ’26) took the app, which
        gap = context.text[mention.extent.end : at]
        if len(gap) > _ASIDE or _STOP.search(gap):
            return None
        if _is_of_another(context.index.tokens, mention.span):
            return None
        referent = context.owner.get(mention.span.start)
        group = context.joined.get(mention.span.start)
        if group is not None and word == "whom" and gap.rstrip().lower().endswith(_OF_ALL):
            return again(so_far, ("g", group), Resolution.NAMED, "relative")
        if referent and (word in ("that", "whose") or human == (referent[0] == "p")):
            return again(so_far, referent, Resolution.NAMED, "relative")
    return None


def _is_of_another(tokens: Tokens, span: Span) -> bool:
    """Return whether a name stands before a noun that has "a": a | United Nations | panel, which warned of it."""
    place = tokens.within(span.start, span.end)
    return tokens.lower[place.start - 1] in lexicon.words("indefinite_articles") and tokens.symbols[place.stop] in "Nv"


def pair(context: Context, referents: tuple[Referent, ...], how: Resolution) -> Found:
    """Return the group of those who speak as one; no entity is chosen."""
    return Found(
        EntityKind.GROUP,
        how,
        name=joined([context.name(referent) for referent in referents]),
        candidates=tuple(dict.fromkeys(referents)),
        plural=True,
        ground="pair",
    )


def the_joined(context: Context, so_far: Discourse) -> Found | None:
    """Return the two whom "and" joined last, whom "the couple" means; None if there are none."""
    for occurrence in reversed(so_far.occurrences[-30:]):
        kind, number = occurrence.referent
        if kind == "g" and len(referents := context.coordinations[number].referents) == 2 and referents[0][0] == "p":
            return pair(context, referents, Resolution.DESCRIPTION)
    return None


def a_family(context: Context, phrase: Phrase) -> Found | None:
    """Return the two who bear the name of "the Moes"; None if it is no such name, or if one or three bear it."""
    word = phrase.of(context.text)
    if phrase.determiner != "the" or not word.istitle() or not word.endswith("s"):
        return None
    surname = word.lower().removesuffix("s")
    bearers = [("p", i) for i, person in enumerate(context.persons) if any(surname == name[-1] for name in person.keys)]
    return pair(context, tuple(bearers), Resolution.DESCRIPTION) if len(bearers) == 2 else None


def the_two(context: Context, so_far: Discourse) -> Found:
    """Return the last two people spoken of."""
    seen: list[Referent] = []
    for occurrence in reversed(so_far.occurrences[-30:]):
        kind, number = occurrence.referent
        if kind == "g" and not seen and len(context.coordinations[number].referents) == 2:
            return pair(context, context.coordinations[number].referents, Resolution.DESCRIPTION)
        told = not (occurrence.quoted or occurrence.reported)  # not the Bo Lie of "Ana Moe said Bo Lie sank it"
        if told and occurrence.referent[0] == "p" and occurrence.referent not in seen:
            seen.append(occurrence.referent)
        if len(seen) == 2:
            return pair(context, tuple(sorted(seen)), Resolution.DESCRIPTION)
    return Found(EntityKind.GROUP, Resolution.NONE, plural=True)


def alternate(context: Context, so_far: Discourse, attribution: Attribution) -> Found:
    """Return whose turn it is in a dialogue of two where the paragraph is one quotation."""
    if attribution.kind is not Kind.DIRECT:
        return NOBODY
    number = context.index.paragraph(anchor(attribution))
    paragraph = context.index.paragraphs[number].span if context.index.paragraphs else Span(0, len(context.text))
    if len(paragraph) - sum(len(span) for span in attribution.content) > _MARKS:
        return NOBODY
    match so_far.turns():
        case [*_, other, last] if (last.paragraph, other.paragraph) == (number - 1, number - 2):
            if last.referent != other.referent and last.referent[0] == other.referent[0] == "p":
                return Found(EntityKind.PERSON, Resolution.ALTERNATION, other.referent, ground="alternation")
    return NOBODY
