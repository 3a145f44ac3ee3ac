"""Pronouns by which nobody but the person named last can be meant, whatever their sex: Obi rests, and her | boat …."""

from bisect import bisect_right
from collections.abc import Container, Iterator, Sequence

from quotecheck.entities.names.sex import given_sex, told_sex
from quotecheck.lexicon import words
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.pronouns import pronoun_sexes
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.model import Entity, EntityKind, Mention, MentionKind, Sentence, Span, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_SUBJECTS = ("he", "she")
_ARTICLES = ("the", "a", "an")
_MODIFIED = 3  # tokens between an article and its noun
_FRONT = 4  # tokens of a sentence before its subject
_FARTHEST = 20  # tokens between a name and its pronoun
_REACH = 2_000  # characters before a pronoun in which others count: the text may be one endless paragraph
_OTHER = {"m": "f", "f": "m"}


class Pronoun(NamedTuple):
    """A pronoun, the sex that it tells, and the name of the only one whom it can mean."""

    sex: str
    span: Span
    name: Span
    person: str


class _Named(NamedTuple):
    start: int
    person: Entity
    mention: Mention


class People(NamedTuple):
    """Who is spoken of where: everybody's mentions, in order, and the sex of each person as far as the text tells."""

    starts: Sequence[int]
    named: Sequence[_Named]
    sexes: dict[str, str]

    @classmethod
    def of(cls, entities: Sequence[Entity]) -> "People":
        """Return the people among `entities`, those without a name too."""
        kinds = (EntityKind.PERSON, EntityKind.ANONYMOUS)
        those = [entity for entity in entities if entity.kind in kinds]
        named = sorted(
            (_Named(mention.span.start, each, mention) for each in those for mention in each.mentions),
            key=lambda one: one.start,
        )
        sexes = {each.id: told_sex(each.mentions) or given_sex(each.mentions) for each in those}
        return cls([one.start for one in named], named, sexes)

    def between(self, start: int, end: int) -> Sequence[_Named]:
        """Return who is spoken of from the offset `start` on and before `end`."""
        return self.named[bisect_right(self.starts, start - 1) : bisect_right(self.starts, end - 1)]


def pronouns_of_one(index: TextIndex, sentences: Sequence[Sentence], people: People) -> Iterator[Pronoun]:
    """Yield the pronouns of the article's own voice that can mean nobody but the person who was named last."""
    tokens, sexes = index.tokens, pronoun_sexes()
    starts = [sentence.span.start for sentence in sentences]
    for i, word in enumerate(tokens.lower):
        if word not in ("he", "she", "his", "her") or index.is_quoted(tokens.starts[i]):
            continue
        if word == "her" and tokens.symbols[i + 1] not in "Nv":
            continue
        at = tokens.starts[i]
        last, sentence = _last_named(people, index, at), sentences[bisect_right(starts, at) - 1].span
        if last is None:
            continue
        inside = last.mention.extent.start >= sentence.start
        alone = (
            _is_its_own(index, last.mention, sentence.start, i)
            if inside
            else word in _SUBJECTS and _opens(tokens, sentence.start, i) and _is_before(starts, last.mention, at)
        )
        if alone and not _others(index, people, last, range(at, sentence.end), sexes[word], inside=inside):
            yield Pronoun(sexes[word], tokens.span(range(i, i + 1)), last.mention.span, last.person.id)


def _opens(tokens: Tokens, sentence: int, pronoun: int) -> bool:
    """Return whether a pronoun opens its sentence, behind no more than a time or place: In May | he won the cup."""
    before = tokens.within(sentence, tokens.starts[pronoun])
    return (
        len(before) <= _FRONT
        and all(tokens.symbols[i] in "PYy0DNR,K" for i in before)
        and not any(tokens.symbols[i] == "K" for i in before[1:])
    )


def _last_named(people: People, index: TextIndex, at: int) -> _Named | None:
    """Return who was named last, in this paragraph or the one before."""
    paragraph = index.paragraph(at)
    start = index.paragraph_starts[max(0, paragraph - 1)]
    named = (one for one in reversed(people.between(start, at)) if one.mention.kind is MentionKind.NAME)
    last = next(named, None)
    if last is None or last.mention.quoted or index.text.startswith(":", last.mention.span.end):
        return None  # the label of who speaks: "Ana Ruiz: She is right"
    return last if last.person.kind is EntityKind.PERSON else None


def _is_its_own(index: TextIndex, mention: Mention, sentence: int, pronoun: int) -> bool:
    """Return whether a name opens its sentence, and nothing between says somebody else, or what somebody says."""
    tokens = index.tokens
    own = tokens.within(mention.extent.start, mention.extent.end)
    behind = range(own.stop, pronoun)
    if tokens.starts[own.start] != sentence or len(behind) > _FARTHEST:
        return False
    if is_among_anothers(tokens, own.stop, pronoun):
        return False
    told = (tokens.forms[i] for i in behind)
    says = any(form and form.lemma in speech_verbs() and not form.base for form in told)
    return not says and {"that", ":"}.isdisjoint(tokens.lower[own.stop : pronoun])


def is_among_anothers(tokens: Tokens, start: int, pronoun: int) -> bool:
    """Return whether somebody is told to be among what another has: Ola Moe was in | her class of 1968."""
    be = not {"X", "Z"}.isdisjoint(tokens.symbols[start:pronoun])
    return be and tokens.symbols[pronoun - 1] == "P"


def _is_before(starts: Sequence[int], mention: Mention, at: int) -> bool:
    """Return whether a name stands in the sentence right before the one that begins at `at`."""
    return bisect_right(starts, at) - bisect_right(starts, mention.span.start) == 1


def _others(index: TextIndex, people: People, last: _Named, rest: range, sex: str, *, inside: bool) -> bool:
    """Return whether somebody else may be meant: one named near, whose sex may be `sex`, or a person without a name.

    `rest` are the characters from the pronoun to the end of its sentence: He fired twice, police said of the gunman.
    """
    paragraph = index.paragraph(last.mention.span.start)
    farthest = rest.start - _REACH
    start = max(farthest, index.paragraph_starts[paragraph])
    beside = not inside and index.paragraph(rest.start) == paragraph
    before = start if beside else max(farthest, index.paragraph_starts[max(0, paragraph - (1 if inside else 2))])
    for one in people.between(before, rest.stop):
        if one.person is last.person or one.start == rest.start or one.mention.plural:
            continue
        if one.start > rest.start and one.mention.kind is not MentionKind.NAME:
            continue
        known = people.sexes[one.person.id]
        if known != _OTHER[sex] and (known == sex or one.start >= start):
            return True
    before = max(farthest, index.paragraph_starts[max(0, paragraph - 1)])
    if beside and _is_somebody_brought_in(index.tokens, index.tokens.within(before, start)):
        return True
    before = start if beside else before
    named = people.between(before, rest.stop)
    own = {i for one in named if one.mention.name for i in index.tokens.within(*whole_extent(one.mention))}
    front, behind = index.tokens.within(before, rest.start), index.tokens.within(rest.start, rest.stop)
    return _is_told_of_more(index.tokens, front, own) or any(
        i not in own and index.tokens.lower[i - 1] in _ARTICLES and is_of_one(index.tokens.lower[i]) for i in behind
    )


def _is_told_of_more(tokens: Tokens, place: range, own: Container[int]) -> bool:
    """Return whether a noun for one person stands there that is no part of what who is named is called: a victim.

    So does that for an animal or a ship, which is she, too.
    """
    for i in place:
        word = tokens.lower[i]
        if word in words("animals") or word in words("things_with_names"):
            return True
        if i not in own and (word in words("kin") or word in words("roles_of_anybody") or is_of_one(word)):
            return True
    return False


def _is_somebody_brought_in(tokens: Tokens, place: range) -> bool:
    """Return whether somebody without a name is told of for the first time: a trawler | skipper."""
    return any(
        is_of_one(tokens.lower[i]) and not {*_ARTICLES[1:]}.isdisjoint(tokens.lower[max(0, i - _MODIFIED) : i])
        for i in place
    )


def is_of_one(word: str) -> bool:
    """Return whether a word is a noun for one person: a skipper."""
    kind = noun_kind(word)
    return (kind is not None and kind.noun is Noun.PERSON and not kind.plural) or word in words("person_nouns")


def whole_extent(mention: Mention) -> tuple[int, int]:
    """Return where the phrase around a mention starts and ends, the roles beside it included."""
    ends = [mention.extent.end, *(role.span.end for role in mention.roles)]
    starts = [mention.extent.start, *(role.span.start for role in mention.roles)]
    return min(starts), max(ends)
