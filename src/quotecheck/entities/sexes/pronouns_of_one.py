"""Pronouns by which nobody but the person named last can be meant: near them nobody else may be a he, or a she."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from quotecheck.entities.sexes.people import Named, People
from quotecheck.lexicon import words
from quotecheck.lexicon.folding import fold
from quotecheck.lexicon.given_names import sex_of
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.pronouns import pronoun_sexes
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.model import Entity, EntityKind, Mention, MentionKind, Sentence, Span, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_SUBJECTS = ("he", "she")
_ARTICLES = ("the", "a", "an")
_FRONT = 4  # tokens of a sentence before its subject
_NEXT = 3  # tokens between a name and its pronoun: Ruiz said | she
_REACH = 2_000  # characters before a pronoun in which others count: the text may be one endless paragraph
_BEFORE = 2  # paragraphs in which somebody else may have been told of
_OTHER = {"m": "f", "f": "m"}


class Pronoun(NamedTuple):
    """A pronoun, the sex that it tells, and the name of the only one whom it can mean."""

    sex: str
    span: Span
    name: Span
    person: str


class _Place(NamedTuple):
    """A pronoun at token `at`, the sex that it tells, its sentence, and who was named last before it."""

    at: int
    start: int
    sex: str
    sentence: Span
    last: Named


def pronouns_of_one(index: TextIndex, sentences: Sequence[Sentence], people: People) -> Iterator[Pronoun]:
    """Yield the pronouns of the article's own voice that can mean nobody but the person who was named last."""
    tokens, sexes = index.tokens, pronoun_sexes()
    starts = [sentence.span.start for sentence in sentences]
    firsts = _firsts(people)
    for i, word in enumerate(tokens.lower):
        if word not in ("he", "she", "his", "her") or index.is_quoted(tokens.starts[i]):
            continue
        bare = word == "her" and tokens.symbols[i + 1] not in "Nv"
        if bare or (word not in _SUBJECTS and tokens.lower[i + 1] in words("kin")):
            continue  # Marcus Moe, | her | husband
        start = tokens.starts[i]
        sentence = sentences[bisect_right(starts, start) - 1].span
        if (last := _last_named(people, index, start)) is None:
            continue
        place = _Place(i, start, sexes[word], sentence, last)
        alone = _is_alone(firsts[place.sex], last.person, sentence.end)
        if (alone or _is_tied(index, starts, place)) and not _others(index, people, place, alone=alone):
            yield Pronoun(place.sex, tokens.span(range(i, i + 1)), last.mention.span, last.person.id)


def _firsts(people: People) -> dict[str, list[tuple[int, str]]]:
    """Return for each sex the first two who may be of it, and where each of them is first spoken of."""
    found: dict[str, dict[str, int]] = {"m": {}, "f": {}}
    for one in people.named:
        for sex, those in found.items():
            if people.sexes[one.person.id] != _OTHER[sex] and len(those) < 2:
                those.setdefault(one.person.id, one.start)
    return {sex: [(start, person) for person, start in those.items()] for sex, those in found.items()}


def _is_alone(firsts: Sequence[tuple[int, str]], person: Entity, end: int) -> bool:
    """Return whether nobody else who may be of a sex is spoken of before an offset."""
    return all(start >= end or who == person.id for start, who in firsts)


def _last_named(people: People, index: TextIndex, at: int) -> Named | None:
    """Return who was named last, in this paragraph or one of the two before."""
    paragraph = index.paragraph(at)
    start = max(at - _REACH, index.paragraph_starts[max(0, paragraph - _BEFORE)])
    named = (one for one in reversed(people.between(start, at)) if one.mention.kind is MentionKind.NAME)
    last = next(named, None)
    if last is None or last.mention.quoted or index.text.startswith(":", last.mention.span.end):
        return None  # the label of who speaks: "Ana Ruiz: She is right"
    return last if last.person.kind is EntityKind.PERSON else None


def _is_tied(index: TextIndex, starts: Sequence[int], place: _Place) -> bool:
    """Return whether a pronoun goes on with who was named last, as a subject or a speaker of the sentence before does.

    Ruiz, elected in May, said that | she would go; Ruiz left. In May | he won the cup; Ruiz said. "No," | she said.
    """
    mention = place.last.mention
    if mention.extent.start >= place.sentence.start:
        return _is_first(index.tokens, mention, place.sentence.start) and _is_its_own(index.tokens, place)
    return _goes_on(index, starts, place)


def _goes_on(index: TextIndex, starts: Sequence[int], place: _Place) -> bool:
    """Return whether a pronoun opens a sentence, and the last one of the article's own voice names somebody.

    Behind what is quoted of somebody, the next paragraph quotes the other one of a dialogue.
    """
    tokens, mention = index.tokens, place.last.mention
    if tokens.lower[place.at] not in _SUBJECTS or not _opens(index, place):
        return False
    named, here = (bisect_right(starts, at) - 1 for at in (mention.span.start, place.start))
    if any(not index.is_quoted(starts[k] + 1) for k in range(named + 1, here)):
        return False
    beside = index.paragraph(place.start) - index.paragraph(mention.span.start)
    if beside and any(index.is_quoted(tokens.starts[i]) for i in tokens.within(starts[named], starts[named + 1])):
        return False
    return beside <= index.is_quoted(place.sentence.start + 1)


def _is_first(tokens: Tokens, mention: Mention, sentence: int) -> bool:
    """Return whether a name opens its sentence, behind words that it quotes or for a time or place at most."""
    start = bisect_left(tokens.starts, mention.extent.start)
    return tokens.starts[start] <= sentence or tokens.words[start - 1] in ("For", ",", '"', "”")


def _is_its_own(tokens: Tokens, place: _Place) -> bool:
    """Return whether nothing between a name and a pronoun in its sentence says what somebody else says."""
    behind = range(tokens.within(*whole_extent(place.last.mention)).stop, place.at)
    if is_among_anothers(tokens, behind.start, place.at):
        return False
    told = [i for i in behind if (form := tokens.forms[i]) and form.lemma in speech_verbs() and not form.base]
    return not told or len(behind) <= _NEXT or tokens.lower[place.at] in _SUBJECTS


def _opens(index: TextIndex, place: _Place) -> bool:
    """Return whether a pronoun opens its sentence, behind what is quoted, a time or a place: In May | he."""
    tokens = index.tokens
    inside = tokens.within(place.sentence.start, place.start)
    before = [i for i in inside if not index.is_quoted(tokens.starts[i]) and tokens.words[i] not in "\"“”'‘’,"]
    return (
        len(before) <= _FRONT
        and all(tokens.symbols[i] in "PYy0DNRK" for i in before)
        and not any(tokens.symbols[i] == "K" for i in before[1:])
    )


def is_among_anothers(tokens: Tokens, start: int, pronoun: int) -> bool:
    """Return whether somebody is told to be among what another has: Ola Moe was in | her class of 1968."""
    be = not {"X", "Z"}.isdisjoint(tokens.symbols[start:pronoun])
    return be and tokens.symbols[pronoun - 1] == "P"


def _others(index: TextIndex, people: People, place: _Place, *, alone: bool) -> bool:
    """Return whether somebody else near may be meant: a person named, one without a name, or whom a pronoun means.

    A pronoun that goes on with the sentence before may be anybody's of that paragraph, others those' of two more.
    """
    person, named_at = place.last.person, place.last.mention.span.start
    paragraph = index.paragraph(place.start)
    before = max(place.start - _REACH, index.paragraph_starts[max(0, paragraph - _BEFORE)])
    near = max(before, index.paragraph_starts[index.paragraph(named_at)])
    goes_on = not alone and named_at < place.sentence.start
    if goes_on:
        before = near
    named = people.between(before, place.sentence.end)
    if any(_may_be(people, one, place, near) for one in named if one.person is not person):
        return True
    told = [one.mention for one in named if one.person is person]
    mine = [each for each in told if each.kind is not MentionKind.PRONOUN or each.sex == place.sex]
    own = {i for mention in mine for i in index.tokens.within(*whole_extent(mention))}
    heads = {role.head for mention in mine for role in mention.roles}
    own = {place.at, *(i for i in own if not _is_unread(index.tokens, place, i))}
    inside = [i for i in index.tokens.within(before, place.sentence.end) if i not in own]
    return _are_two(index, place, inside, place.start if goes_on else named_at) or any(
        _tells_of_somebody(index, place, i) for i in inside if index.tokens.lower[i] not in heads
    )


def _may_be(people: People, one: Named, place: _Place, near: int) -> bool:
    """Return whether somebody may be meant who is spoken of: of that sex, or from `near` on, of any."""
    known = people.sexes[one.person.id]
    beside = one.start != place.start and not one.mention.plural
    return beside and (known == place.sex or (not known and one.start >= near))


def _are_two(index: TextIndex, place: _Place, inside: Sequence[int], until: int) -> bool:
    """Return whether other pronouns tell of somebody else: a he before Moe is named; he told | her."""
    tokens, sexes = index.tokens, pronoun_sexes()
    told = [(tokens.starts[i], sexes[tokens.lower[i]]) for i in inside if tokens.lower[i] in sexes]
    return any(
        at < until if sex == place.sex else at >= place.sentence.start for at, sex in told if not index.is_quoted(at)
    )


def _tells_of_somebody(index: TextIndex, place: _Place, i: int) -> bool:
    """Return whether a word is of somebody who may be meant; one behind the pronoun, if the text points at him.

    He fired twice, police said of the | gunman. Of what is quoted, relatives alone. An animal is he, a ship she. A name
    that was not read as one may be somebody's.
    """
    tokens = index.tokens
    if index.is_quoted(tokens.starts[i]):
        return tokens.lower[i] in words("kin")
    if i > place.at:
        return tokens.lower[i - 1] in _ARTICLES and _is_somebody(tokens, i, place.sex)
    word = tokens.lower[i]
    no_one = word in words("animals") or (place.sex == "f" and word in words("things_with_names"))
    return no_one or _is_unread(tokens, place, i) or _is_somebody(tokens, i, place.sex)


def _is_unread(tokens: Tokens, place: _Place, i: int) -> bool:
    """Return whether a capital behind who was named may be somebody: Moe, a lawyer for | Dane, said he was innocent."""
    before = tokens.lower[i - 1]
    capital = tokens.words[i][0].isupper() and tokens.starts[i] >= place.last.mention.span.end
    return capital and before in words("words_before_people")


def _is_somebody(tokens: Tokens, i: int, sex: str) -> bool:
    """Return whether a word is for one who may be of a sex: a victim."""
    word = tokens.lower[i]
    if tokens.words[i][0].isupper() and word not in words("calendar") and sex in sex_of(fold(tokens.words[i])):
        return True
    if word in words("anybody") or word in words("found_dead"):
        return True
    if word in words("nobody") or not (word in words("kin") or word in words("roles_of_anybody") or is_of_one(word)):
        return False
    kind = noun_kind(word)
    return kind is None or kind.sex != _OTHER[sex]


def is_of_one(word: str) -> bool:
    """Return whether a word is a noun for one person: a skipper."""
    kind = noun_kind(word)
    return (kind is not None and kind.noun is Noun.PERSON and not kind.plural) or word in words("person_nouns")


def whole_extent(mention: Mention) -> tuple[int, int]:
    """Return where the phrase around a mention starts and ends, the roles beside it included."""
    ends = [mention.extent.end, *(role.span.end for role in mention.roles)]
    starts = [mention.extent.start, *(role.span.start for role in mention.roles)]
    return min(starts), max(ends)
