"""Find people whom the article calls he in one place and she in another."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quotecheck.entities.sex import given_sex
from quotecheck.lexicon import words
from quotecheck.lexicon.pronouns import own_pronoun_sexes, pronoun_sexes
from quotecheck.model import Entity, EntityKind, Mention, MentionKind, Sentence, SexConflict, Span, TextIndex, Tokens

_FARTHEST = 3  # tokens between a name and its pronoun: Ruiz said | she
_SUBJECTS = ("he", "she")
_FEWEST = 2  # places that tell a sex


class _Told(NamedTuple):
    """A place that tells somebody's sex: the pronoun, and the name that it stands for."""

    sex: str
    pronoun: Span
    name: Span


def find_sex_conflicts(
    index: TextIndex, sentences: Sequence[Sentence], entities: Sequence[Entity]
) -> tuple[SexConflict, ...]:
    """Return the people for whom a pronoun stands that is not theirs, in reading order.

    A pronoun surely is somebody's who is alone in its sentence, or in the one before if it begins with the pronoun, and
    beside whom nobody else is spoken of. What is theirs say the other pronouns, courtesy titles, or the given name.
    """
    people = [entity for entity in entities if entity.kind is EntityKind.PERSON]
    starts = [sentence.span.start for sentence in sentences]
    named: dict[int, list[tuple[Entity, Mention]]] = {}
    for person in people:
        for mention in person.mentions:
            if mention.kind is MentionKind.NAME:
                named.setdefault(bisect_right(starts, mention.span.start) - 1, []).append((person, mention))
    told: dict[str, list[_Told]] = {}
    for place, those in named.items():
        person = those[0][0]
        if place >= 0 and all(each is person for each, _ in those) and not those[0][1].quoted:
            mention = min((mention for _, mention in those), key=lambda each: each.span)
            told.setdefault(person.id, []).extend(_told(index, sentences, place, mention, named))
    found = (_conflict(person, sorted(told.get(person.id, ()), key=lambda each: each.pronoun)) for person in people)
    return tuple(sorted(filter(None, found), key=lambda conflict: conflict.other))


def _told(
    index: TextIndex,
    sentences: Sequence[Sentence],
    place: int,
    mention: Mention,
    named: dict[int, list[tuple[Entity, Mention]]],
) -> Iterator[_Told]:
    """Yield what the sentence of the only name in it tells, and the next one if it begins with He or She."""
    tokens, span, sexes = index.tokens, sentences[place].span, pronoun_sexes()
    inside = tokens.within(span.start, span.end)
    own = {*tokens.within(mention.extent.start, mention.extent.end)}
    start = tokens.within(mention.extent.start, mention.extent.end).start
    # Ruiz said; For Ruiz, it is; At the court, Ruiz said; "It rained," Ruiz said.
    opens = start == inside.start or tokens.words[start - 1] in ("For", ",", '"', "”")
    if not opens or any(_is_of_somebody(tokens, i) for i in inside if i not in own):
        return
    # A bare her is another's: Ruiz challenged her.
    pronouns = [
        i for i in inside if tokens.lower[i] in sexes and (tokens.lower[i] != "her" or tokens.symbols[i + 1] == "N")
    ]
    if len(pronouns) < sum(tokens.lower[i] in sexes for i in inside):
        return
    stop = tokens.within(mention.span.start, mention.span.end).stop
    if len({sexes[tokens.lower[i]] for i in pronouns}) > 1 or any(index.is_quoted(tokens.starts[i]) for i in pronouns):
        return
    if pronouns and tokens.lower[pronouns[0]] in own_pronoun_sexes() and 0 <= pronouns[0] - stop <= _FARTHEST:
        yield _Told(sexes[tokens.lower[pronouns[0]]], tokens.span(range(pronouns[0], pronouns[0] + 1)), mention.span)
    if pronouns or place + 1 >= len(sentences) or place + 1 in named:
        return
    following = sentences[place + 1].span
    first = tokens.within(following.start, following.end).start
    paragraph = index.paragraph(span.start)
    same = index.paragraph(following.start) == paragraph
    opened = index.paragraph(sentences[place - 1].span.start) != paragraph or place == 0
    if same and opened and tokens.lower[first] in _SUBJECTS and not index.is_quoted(tokens.starts[first]):
        yield _Told(sexes[tokens.lower[first]], tokens.span(range(first, first + 1)), mention.span)


def _is_of_somebody(tokens: Tokens, i: int) -> bool:
    """Return whether a word is of somebody else: a relative, a post, a man, another name."""
    if tokens.symbols[i] == "K" and tokens.shapes[i] == "K" and tokens.symbols[i - 1] not in ".|":
        return True
    return tokens.shapes[i] in "nT" or tokens.lower[i] in words("kin") or tokens.lower[i] in words("roles_of_anybody")


def _conflict(person: Entity, told: Sequence[_Told]) -> SexConflict | None:
    places = {each.pronoun for each in told}
    sexes = [each.sex for each in told]
    # A resolved pronoun goes by the sex of the others, so that it counts for the greater number alone.
    sexes += [mention.sex for mention in person.mentions if mention.sex and mention.span not in places]
    given = given_sex(person.mentions)
    votes = {sex: sexes.count(sex) + 2 * (given == sex) for sex in "mf"}
    if not told or not votes["m"] or not votes["f"] or votes["m"] == votes["f"]:
        return None
    theirs = max(votes, key=votes.__getitem__)
    odd = next((each for each in told if each.sex != theirs), None)
    if odd is None or given not in ("", theirs):
        return None
    usual = next((each.pronoun for each in told if each.sex == theirs), person.mentions[0].span)
    return SexConflict(person.name, usual, odd.pronoun, sure=sexes.count(theirs) >= _FEWEST)
