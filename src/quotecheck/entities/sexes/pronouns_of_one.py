"""Pronouns that can mean only the person named last, as nobody else near them can be a he, or a she."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence

from quotecheck.entities.names.sex import given_sex, told_sex
from quotecheck.entities.sexes.others_near import adds, is_somebody, is_tag, others_near
from quotecheck.entities.sexes.own_clauses import (
    is_own_front,
    is_own_possessive,
    is_own_reflexive,
    is_own_subject,
    says_at_once,
)
from quotecheck.entities.sexes.people import Named, People, Place, firsts_of, is_alone, whole_extent
from quotecheck.entities.sexes.relatives_likened import is_among_anothers, is_likened
from quotecheck.lexicon import words
from quotecheck.lexicon.pronouns import OTHER_SEX, pronoun_sexes
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.model import Entity, EntityKind, Mention, MentionKind, Sentence, Span, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_REFLEXIVES = ("himself", "herself")
_POSSESSIVE = ("'s", "’s", "'")
_FRONT = 4  # tokens of a sentence before its subject
_NEXT = 3  # tokens between a name and its pronoun: Ruiz said | she
_REACH = 2_000  # characters before a pronoun in which others count: the text may be one endless paragraph
_BEFORE = 2  # paragraphs in which somebody else may have been told of


class Pronoun(NamedTuple):
    """A pronoun, the sex that it tells, and the name of the only one whom it can mean."""

    sex: str
    span: Span
    name: Span
    person: str


def pronouns_of_one(
    index: TextIndex,
    sentences: Sequence[Sentence],
    people: People,
    doubted: Callable[[Entity, frozenset[str]], bool],
) -> Iterator[Pronoun]:
    """Yield the pronouns of the article's own voice that can mean nobody but the person who was named last.

    Only those of people who are `doubted`, given the sexes of the pronouns that may be theirs: to look for others near
    is dear.
    """
    starts = [sentence.span.start for sentence in sentences]
    places = tuple(_places(index, sentences, starts, people))
    sexes: dict[str, set[str]] = {}
    for place in places:
        sexes.setdefault(place.last.person.id, set()).add(place.sex)
    persons = {place.last.person.id: place.last.person for place in places}
    unclear = {number for number, person in persons.items() if doubted(person, frozenset(sexes[number]))}
    if not unclear:
        return
    firsts = firsts_of(people)
    tried = not words("signs_of_others_told_of").isdisjoint(index.tokens.places)
    for place in (place for place in places if place.last.person.id in unclear):
        before = starts[max(0, bisect_right(starts, place.start) - 2)]
        if (not tried and _is_bound(index, people, place, before)) or _goes_without(
            index, starts, people, place, firsts[place.sex]
        ):
            span = index.tokens.span(range(place.at, place.at + 1))
            yield Pronoun(place.sex, span, place.last.mention.span, place.last.person.id)


def _goes_without(
    index: TextIndex, starts: Sequence[int], people: People, place: Place, firsts: Sequence[tuple[int, str]]
) -> bool:
    """Return whether a pronoun goes on with who was named last, and nobody else near may be meant."""
    if index.tokens.lower[place.at] in _REFLEXIVES:
        return False
    alone = is_alone(firsts, place.last.person, place.sentence.end)
    tied = (alone or _is_tied(index, starts, place)) and not _answers(index, starts, place)
    return tied and not others_near(index, people, place, alone=alone)


def _places(index: TextIndex, sentences: Sequence[Sentence], starts: Sequence[int], people: People) -> Iterator[Place]:
    """Yield the pronouns of the article's own voice before which a person is named, but for those of kin."""
    tokens, sexes = index.tokens, pronoun_sexes()
    for i in tokens.places_of(("he", "she", "his", "her", *_REFLEXIVES)):
        word = tokens.lower[i]
        if index.is_quoted(tokens.starts[i]):
            continue
        bare = word == "her" and tokens.symbols[i + 1] not in "Nv"
        if bare or (tokens.words[i - 1] == "," and tokens.lower[i + 1] in words("kin")):
            continue  # Marcus Moe, | her | husband
        start = tokens.starts[i]
        sentence = sentences[bisect_right(starts, start) - 1].span
        if (last := _last_named(people, index, start)) is None:
            continue
        if last.mention.span.start >= sentence.start:
            stop = tokens.within(*whole_extent(last.mention)).stop
            owned = "whose" in tokens.lower[stop:i] and "," not in tokens.words[tokens.lower.index("whose", stop) : i]
            if i < stop or owned or is_among_anothers(tokens, stop, i):
                continue  # Ruiz was one of | her sons; Ruiz, whose parrot has | his own page
        yield Place(i, start, sexes[word], sentence, last)


def _last_named(people: People, index: TextIndex, at: int) -> Named | None:
    """Return who was named last, in this paragraph or one of the two before."""
    paragraph = index.paragraph(at)
    start = max(at - _REACH, index.paragraph_starts[max(0, paragraph - _BEFORE)])
    named = (one for one in reversed(people.between(start, at)) if one.mention.kind is MentionKind.NAME)
    last = next(named, None)
    if last is None or last.mention.quoted or index.text.startswith(":", last.mention.span.end):
        return None  # the label of who speaks: "Ana Ruiz: She is right"
    return last if last.person.kind is EntityKind.PERSON else None


def _is_tied(index: TextIndex, starts: Sequence[int], place: Place) -> bool:
    """Return whether a pronoun goes on with who was named last, as a subject or a speaker of the sentence before does.

    Ruiz, elected in May, said that | she would go; Ruiz left. In May | he won the cup; Ruiz said. "No," | she said.
    """
    mention = place.last.mention
    if mention.extent.start >= place.sentence.start:
        return _is_first(index.tokens, mention, place.sentence.start) and _is_its_own(index.tokens, place)
    return _goes_on(index, starts, place)


def _goes_on(index: TextIndex, starts: Sequence[int], place: Place) -> bool:
    """Return whether a pronoun opens a sentence, and the last one of the article's own voice names somebody."""
    if index.tokens.lower[place.at] not in words("he_or_she") or not _opens(index, place):
        return False
    named, here = (bisect_right(starts, at) - 1 for at in (place.last.mention.span.start, place.start))
    if any(not index.is_quoted(starts[k] + 1) for k in range(named + 1, here)):
        return False
    beside = index.paragraph(place.start) - index.paragraph(place.last.mention.span.start)
    return beside <= index.is_quoted(place.sentence.start + 1)


def _is_bound(index: TextIndex, people: People, place: Place, before: int) -> bool:
    """Return whether a pronoun is the first behind somebody told of before who opens the sentence and speaks in it.

    Ruiz, the keeper, said that | he would go; Ruiz, who has held | his post since May; Asked why, Ruiz said no, and
    | he left. The sentence before, from offset `before` on, tells of nobody without a name: Moe fined a driver. Of 662
    such pronouns in published copy, where no one is tried, none meant another.
    """
    tokens, mention, at = index.tokens, place.last.mention, place.at
    opening = tokens.within(place.sentence.start, mention.extent.start)
    if mention.extent.start < place.sentence.start and tokens.lower[at - 1] != "and":
        return False
    first = next(each for each in place.last.person.mentions if each.kind is MentionKind.NAME)
    new = first is mention
    others = [
        one
        for one in people.between(before, place.sentence.start)
        if new or people.sexes[one.person.id] == OTHER_SEX[place.sex]
    ]
    titles = _titles(index, others)
    earlier = (i for i in tokens.within(before, place.sentence.start) if i not in titles)
    if any(tokens.words[i].islower() and is_somebody(tokens, i, place.sex) for i in earlier):
        return False
    if (new and not _is_introduced(index, people, place)) or (opening and not is_own_front(index, opening)):
        return False
    behind = range(tokens.within(*whole_extent(mention)).stop, at)
    # Mr Obi left. Ms Ruiz said that he
    near = index.paragraph_starts[index.paragraph(place.start)]
    near = near if says_at_once(tokens, behind) else min(near, before)
    if any(people.sexes[one.person.id] == place.sex for one in people.between(near, mention.extent.start)):
        return False
    if people.between(place.sentence.start, mention.extent.start) or any(
        tokens.lower[i] in pronoun_sexes() or is_somebody(tokens, i, place.sex) for i in (*opening, *behind)
    ):
        return False
    stop = tokens.within(mention.extent.start, mention.extent.end).stop
    own = tokens.lower[stop] not in _POSSESSIVE
    if tokens.lower[at] in words("he_or_she"):
        return own and is_own_subject(tokens, behind)
    if tokens.lower[at] in _REFLEXIVES:
        return own and is_own_reflexive(tokens, behind)
    said = [i for i in behind if (form := tokens.forms[i]) and form.lemma in speech_verbs() and not form.base]
    # Ruiz, who has held | his post; Ruiz was born here, as were | his children
    close = tokens.lower[stop : stop + 2] == (",", "who") and at - stop <= _FRONT
    return (not said and is_likened(tokens, at)) or close or (own and is_own_possessive(tokens, at, behind))


def _titles(index: TextIndex, named: Sequence[Named]) -> frozenset[int]:
    """Return the tokens of what those who are named are: the deputy | governor, Ola Moe."""
    extents = (whole_extent(one.mention) for one in named if one.by_name)
    inside = (i for extent in extents for i in index.tokens.within(*extent))
    return frozenset(i for i in inside if index.tokens.lower[i] not in words("kin"))


def _is_introduced(index: TextIndex, people: People, place: Place) -> bool:
    """Return whether a paragraph opens with a name and what its bearer is, behind one that names nobody of that sex.

    Ana Ruiz, the head of the school, said that | she would go.
    """
    mention = place.last.mention
    number = index.paragraph(mention.span.start)
    start = index.paragraph_starts[number]
    near = people.between(index.paragraph_starts[max(0, number - 1)], start)
    if index.text[start : whole_extent(mention)[0]].strip() or not mention.roles:
        return False
    # Whose the pronoun was taken for tells nothing.
    told = ([each for each in one.person.mentions if each.span.start != place.start] for one in near)
    return all((told_sex(mentions) or given_sex(mentions)) != place.sex for mentions in told)


def _answers(index: TextIndex, starts: Sequence[int], place: Place) -> bool:
    """Return whether a pronoun's words are quoted behind those of somebody, or a question: the other one answers."""
    named = bisect_right(starts, place.last.mention.span.start) - 1
    if starts[named] == place.sentence.start or not index.is_quoted(place.sentence.start + 1):
        return False
    tokens = index.tokens
    if adds(tokens, place.at + 1):
        return False  # “It is late,” he added
    told = tokens.within(starts[named], starts[named + 1])
    asks = any((form := tokens.forms[i]) and form.lemma in words("verbs_of_asking") for i in told)
    return asks or any(index.is_quoted(tokens.starts[i]) for i in told)


def _is_first(tokens: Tokens, mention: Mention, sentence: int) -> bool:
    """Return whether a name opens its sentence, behind words that it quotes or for a time or place at most."""
    start = bisect_left(tokens.starts, mention.extent.start)
    return tokens.starts[start] <= sentence or tokens.words[start - 1] in ("For", ",", '"', "”")


def _is_its_own(tokens: Tokens, place: Place) -> bool:
    """Return whether nothing between a name and a pronoun in its sentence says what somebody else says."""
    behind = range(tokens.within(*whole_extent(place.last.mention)).stop, place.at)
    told = [i for i in behind if (form := tokens.forms[i]) and form.lemma in speech_verbs() and not form.base]
    return not told or len(behind) <= _NEXT or tokens.lower[place.at] in words("he_or_she")


def _opens(index: TextIndex, place: Place) -> bool:
    """Return whether a pronoun opens its sentence, behind what is quoted, a time or a place: In May | he.

    So does one with its verb at the end or in the midst of what is said: The gate was shut, | he | claimed.
    """
    tokens = index.tokens
    if is_tag(tokens, place.at):
        return True
    inside = tokens.within(place.sentence.start, place.start)
    before = [i for i in inside if not index.is_quoted(tokens.starts[i]) and tokens.words[i] not in "\"“”'‘’,"]
    return (
        len(before) <= _FRONT
        and all(tokens.symbols[i] in "PYy0DNRK" for i in before)
        and not any(tokens.symbols[i] == "K" for i in before[1:])
    )
