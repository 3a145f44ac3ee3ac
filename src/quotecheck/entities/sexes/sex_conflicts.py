"""Find people whom the article calls he in one place and she in another."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from quotecheck.entities.names.sex import given_sex
from quotecheck.entities.sexes.for_their_part import pronouns_for_their_part
from quotecheck.entities.sexes.pronouns_of_one import (
    People,
    is_among_anothers,
    is_of_one,
    pronouns_of_one,
    whole_extent,
)
from quotecheck.entities.sexes.pronouns_of_speakers import pronouns_of_speakers
from quotecheck.lexicon import words
from quotecheck.lexicon.known import known_surnames
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.pronouns import own_pronoun_sexes, pronoun_sexes
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.lexicon.titles import honorifics
from quotecheck.model import (
    Attribution,
    Entity,
    EntityKind,
    Mention,
    MentionKind,
    Sentence,
    SexConflict,
    Span,
    Speaker,
    TextIndex,
    Tokens,
)
from quotecheck.system.tuples import NamedTuple

_FARTHEST = 3  # tokens between a name and its pronoun: Ruiz said | she
_BEFORE = 2  # paragraphs in which somebody else may have been told of
_FEWEST = 2  # places that tell a sex


class _Told(NamedTuple):
    """A place that tells somebody's sex: the pronoun, and the name that it stands for."""

    sex: str
    pronoun: Span
    name: Span


def find_sex_conflicts(
    index: TextIndex,
    sentences: Sequence[Sentence],
    entities: Sequence[Entity],
    attributions: Sequence[Attribution],
    speakers: Sequence[Speaker],
) -> tuple[SexConflict, ...]:
    """Return the people for whom a pronoun stands that is not theirs, in reading order.

    A pronoun surely is somebody's who is alone in its sentence, or in the one before if it begins with the pronoun, and
    beside whom nobody else is spoken of. What is theirs say the other pronouns, courtesy titles, or the given name.
    """
    people, cast = [entity for entity in entities if entity.kind is EntityKind.PERSON], People.of(entities)
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
            inside = _told(index, sentences[place].span, mention)
            start = sentences[place].span.start
            before = Span(index.paragraph_starts[max(0, index.paragraph(start) - _BEFORE)], start)
            told.setdefault(person.id, []).extend(
                one for one in inside if not _is_of_another(index.tokens, cast, person, one, before)
            )
    # Of those whom everybody knows, the text names relatives, too: Mr. Obi, the husband of the senator. Of two Ruizes,
    # either may be meant.
    bearers = Counter(person.name.rpartition(" ")[2] for person in people)
    known = {
        person.id
        for person in people
        if (surname := person.name.rpartition(" ")[2]) in known_surnames(()) or bearers[surname] > 1
    }
    of_speakers = pronouns_of_speakers(index, sentences, cast, attributions, speakers)
    of_their_part = pronouns_for_their_part(index, cast)
    for sure in (*pronouns_of_one(index, sentences, cast), *of_speakers, *of_their_part):
        if sure.person in known:
            continue
        told.setdefault(sure.person, []).append(_Told(sure.sex, sure.span, sure.name))
    found = (
        _conflict(person, sorted(set(told.get(person.id, ())), key=lambda each: each.pronoun), known)
        for person in people
    )
    return tuple(sorted(filter(None, found), key=lambda conflict: conflict.other))


def _told(index: TextIndex, span: Span, mention: Mention) -> Iterator[_Told]:
    """Yield what the sentence at `span` of the only name in it tells."""
    tokens, sexes = index.tokens, pronoun_sexes()
    inside = tokens.within(span.start, span.end)
    own = {*tokens.within(mention.extent.start, mention.extent.end)}
    start = tokens.within(mention.extent.start, mention.extent.end).start
    # Ruiz said; For Ruiz, it is; At the court, Ruiz said; "It rained," Ruiz said.
    opens = start == inside.start or tokens.words[start - 1] in ("For", ",", '"', "”")
    stop = tokens.within(mention.span.start, mention.span.end).stop
    if tokens.words[stop : stop + 3 : 2] == (",", ",") and tokens.words[stop + 1].isdecimal():
        stop += len((",", "50", ","))  # Ruiz, 50, said | she
    passed = _tells_of_nobody(tokens, inside, start, stop)
    others = (i for i in inside if i not in own and not (i in passed and _is_of_many(tokens, i)))
    if not opens or any(_is_of_somebody(tokens, i) for i in others):
        return
    # A bare her is another's: Ruiz challenged her.
    pronouns = [
        i for i in inside if tokens.lower[i] in sexes and (tokens.lower[i] != "her" or tokens.symbols[i + 1] == "N")
    ]
    if len(pronouns) < sum(tokens.lower[i] in sexes for i in inside):
        return
    if len({sexes[tokens.lower[i]] for i in pronouns}) > 1 or any(index.is_quoted(tokens.starts[i]) for i in pronouns):
        return
    if pronouns and is_among_anothers(tokens, stop, pronouns[0]):
        return
    if pronouns and tokens.lower[pronouns[0]] in own_pronoun_sexes() and 0 <= pronouns[0] - stop <= _FARTHEST:
        yield _Told(sexes[tokens.lower[pronouns[0]]], tokens.span(range(pronouns[0], pronouns[0] + 1)), mention.span)


def _is_of_another(tokens: Tokens, cast: People, person: Entity, told: _Told, before: Span) -> bool:
    """Return whether a pronoun may be somebody's who was told of before: Mr. Lie raised Ana. Lie said she was quick."""
    if told.sex in (cast.sexes[person.id], given_sex(person.mentions)):
        return False
    named = cast.between(before.start, before.end)
    if any(one.person is not person and cast.sexes[one.person.id] in ("", told.sex) for one in named):
        return True
    own = {i for one in named if one.person is person for i in tokens.within(*whole_extent(one.mention))}
    own -= {i for i in own if tokens.lower[i] in words("kin")}  # Mrs Obi, whose | husband | died
    return any(i not in own and _is_one(tokens, i, told.sex) for i in tokens.within(before.start, before.end))


def _is_one(tokens: Tokens, i: int, sex: str) -> bool:
    """Return whether a noun is of one person, who may be of that sex: the | suspect."""
    word = tokens.lower[i]
    if word in words("nobody") or not is_of_one(word):
        return False
    kind = noun_kind(word)
    return kind is None or kind.sex in ("", sex)


def _tells_of_nobody(tokens: Tokens, inside: range, start: int, stop: int) -> range:
    """Return the tokens in which many, bodies and places are nobody whom the pronoun means.

    In Brell, Ruiz told reporters … All of the sentence where Ruiz said that | she will pay the traders.
    """
    form = tokens.forms[stop]
    if not form or form.lemma not in speech_verbs():
        return range(0)
    subject = not {"he", "she"}.isdisjoint(tokens.lower[stop : stop + _FARTHEST])
    return inside if subject else range(inside.start, start)


def _is_of_many(tokens: Tokens, i: int) -> bool:
    """Return whether a word is for many, a body or a place: briefing | journalists outside | court, in | Brell."""
    kind = noun_kind(tokens.lower[i])
    if kind and (kind.plural or kind.noun is Noun.BODY):
        return True
    return tokens.symbols[i - 1] == "P" and tokens.lower[i - 1] in words("before_places")


def _is_of_somebody(tokens: Tokens, i: int) -> bool:
    """Return whether a word is of somebody else: a relative, a post, a man, another name."""
    if tokens.symbols[i] == "K" and tokens.shapes[i] == "K" and tokens.symbols[i - 1] not in ".|":
        return True
    return tokens.shapes[i] in "nT" or tokens.lower[i] in words("kin") or tokens.lower[i] in words("roles_of_anybody")


def _sex_of_title(mention: Mention) -> str:
    """Return the sex that a courtesy title tells, which is worth more than a pronoun."""
    return honorifics().get(mention.name.honorific, "") if mention.name else ""


def _conflict(person: Entity, told: Sequence[_Told], known: Collection[str]) -> SexConflict | None:
    places = {each.pronoun for each in told}
    sexes = [each.sex for each in told]
    # A resolved pronoun goes by the sex of the others, so that it counts for the greater number alone.
    sexes += [mention.sex for mention in person.mentions if mention.sex and mention.span not in places]
    titled = [
        _Told(sex, Span(mention.extent.start, mention.span.end), mention.span)
        for mention in person.mentions
        if person.id not in known and not mention.quoted and (sex := _sex_of_title(mention))
    ]
    sexes += [each.sex for each in titled]
    # A title says more than a given name: Mrs Bukola Moe.
    given = "" if len({each.sex for each in titled}) == 1 else given_sex(person.mentions)
    votes = {sex: sexes.count(sex) + 2 * (given == sex) for sex in "mf"}
    if not told or not votes["m"] or not votes["f"]:
        return None
    told = sorted((*told, *titled), key=lambda each: each.pronoun)
    # As many for either: "Ms Obi" and, in the next sentence, "he"
    theirs = told[0].sex if votes["m"] == votes["f"] else max(votes, key=votes.__getitem__)
    odd = next((each for each in told if each.sex != theirs), None)
    if odd is None or given not in ("", theirs) or (votes["m"] == votes["f"] and not titled):
        return None
    usual = next((each.pronoun for each in told if each.sex == theirs), person.mentions[0].span)
    return SexConflict(person.name, usual, odd.pronoun, sure=sexes.count(theirs) >= _FEWEST)
