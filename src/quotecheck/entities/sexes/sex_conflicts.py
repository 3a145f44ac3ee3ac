"""Find people whom the article calls he in one place and she in another."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from quotecheck.entities.sexes.for_their_part import pronouns_for_their_part
from quotecheck.entities.sexes.people import People
from quotecheck.entities.sexes.pronouns_of_one import Pronoun, pronouns_of_one
from quotecheck.entities.sexes.pronouns_that_go_on import pronouns_that_go_on
from quotecheck.lexicon import people as lists_of_people
from quotecheck.lexicon import words
from quotecheck.lexicon.folding import key
from quotecheck.lexicon.given_names import sex_of
from quotecheck.lexicon.titles import honorifics
from quotecheck.lexicon.well_known import known_people, known_surnames
from quotecheck.model import (
    Entity,
    EntityKind,
    Mention,
    MentionKind,
    Role,
    Sentence,
    SexConflict,
    Span,
    TextIndex,
)

_FEWEST = 2  # places that tell a sex
_MAIN = 3  # times as often as somebody, the one is mentioned whom the article is about


def find_sex_conflicts(
    index: TextIndex, sentences: Sequence[Sentence], entities: Sequence[Entity]
) -> tuple[SexConflict, ...]:
    """Return the people for whom a pronoun stands that is not theirs, in reading order.

    A pronoun surely is somebody's where nobody else near may be meant. What is theirs say the other pronouns, courtesy
    titles, or the given name.
    """
    people = [entity for entity in entities if entity.kind is EntityKind.PERSON]
    # Of those whom everybody knows, the text names relatives, too: Mr. Obi, the husband of the senator. Of two Ruizes,
    # either may be meant.
    bearers = Counter(person.name.rpartition(" ")[2] for person in people)
    known = {person.id for person in people if _is_famous(person) or bearers[person.name.rpartition(" ")[2]] > 1}
    cast = People.of(entities)
    told: dict[str, list[Pronoun]] = {}
    parts = tuple(pronouns_for_their_part(index, cast))

    def doubted(person: Entity, sexes: frozenset[str]) -> bool:
        return _may_be_either(person, sexes | {sure.sex for sure in parts if sure.person == person.id})

    for sure in (*pronouns_of_one(index, sentences, cast, doubted), *parts):
        if sure.person not in known:
            told.setdefault(sure.person, []).append(sure)
    most = {sex: max((sum(m.sex == sex for m in one.mentions) for one in people), default=0) for sex in "mf"}
    found = (
        _conflict(person, sorted(set(told.get(person.id, ())), key=lambda each: each.span), known, most)
        for person in people
    )
    conflicts = {each.other: each for each in (*pronouns_that_go_on(index, sentences), *filter(None, found))}
    return tuple(sorted(conflicts.values(), key=lambda conflict: conflict.other))


def _is_famous(person: Entity) -> bool:
    return person.name in known_people(()) or person.name in known_surnames(())


def _may_be_either(person: Entity, sexes: frozenset[str]) -> bool:
    """Return whether pronouns of these sexes may be other than what tells somebody's sex: of hardly anybody."""
    told = {*sexes, *(mention.sex for mention in person.mentions), *map(_sex_of_title, person.mentions)} - {""}
    return len(told) > 1 or _given_sex(person) not in ("", *told)


def _sex_of_title(mention: Mention) -> str:
    """Return the sex that a courtesy title or an office tells, which is worth more than a pronoun: Ms.; Councilman."""
    if mention.name and (sex := honorifics().get(mention.name.honorific, "")):
        return sex
    return next((sex for role in mention.roles if (sex := _sex_of_office(role))), "") if mention.name else ""


def _sex_of_office(role: Role) -> str:
    """Return the sex of an office that is only a man's or a woman's: a businesswoman; not a chairman, nor a mother."""
    word = lists_of_people.role_word(role.head)
    if word is None or role.head in words("kin"):
        return ""
    return word.sex if word.sex == "f" or role.head in words("offices_of_men") else ""


def _given_sex(person: Entity) -> str:
    """Return the sex that a given name tells, if those behind it tell no other: not Nur Aisyah's, a man's by Nur."""
    names = (mention.name.tokens[:-1] for mention in person.mentions if mention.name and mention.name.tokens[1:])
    told = {sex for first, *rest in names if (one := sex_of(key(first))) for sex in (one, *map(sex_of, map(key, rest)))}
    told.discard("")
    return told.pop().strip("u") if len(told) == 1 else ""


def _conflict(
    person: Entity, told: Sequence[Pronoun], known: Collection[str], most: Mapping[str, int]
) -> SexConflict | None:
    """Return the conflict of somebody's pronouns and titles; `most`: how often the main one is meant by he or she."""
    if not told:
        return None
    places = {each.span for each in told}
    sexes = [each.sex for each in told]
    # A resolved pronoun goes by the sex of the others, so that it counts for the greater number alone.
    sexes += [mention.sex for mention in person.mentions if mention.sex and mention.span not in places]
    titled = [
        Pronoun(sex, Span(mention.extent.start, mention.span.end), mention.span, person.id)
        for mention in person.mentions
        if person.id not in known and not mention.quoted and (sex := _sex_of_title(mention))
    ]
    sexes += [each.sex for each in titled]
    # A title says more than a given name: Mrs Bukola Moe.
    given = "" if len({each.sex for each in titled}) == 1 else _given_sex(person)
    # A slip stands once; that Robin Moe is he twice tells that the name is a man's, too.
    votes = {sex: sexes.count(sex) + 2 * (given == sex and len(sexes) - sexes.count(sex) == 1) for sex in "mf"}
    if not votes["m"] or not votes["f"]:
        return None
    told = sorted((*told, *titled), key=lambda each: each.span)
    # As many for either: "Ms Obi" and, in the next sentence, "he"
    even = votes["m"] == votes["f"]
    if even and len({each.sex for each in told}) == 1:
        return _against_resolved(person, told[0]) if given != told[0].sex else None
    theirs = told[0].sex if even else max(votes, key=votes.__getitem__)
    odd = next((each for each in told if each.sex != theirs), None)
    if odd is None or given not in ("", theirs):
        return None
    usual = next((each.span for each in told if each.sex == theirs), person.mentions[0].span)
    # In an obituary of a woman, he said | she | could tell the bays apart.
    of_the_main_one = odd not in titled and most[odd.sex] > _MAIN * len(person.mentions)
    sure = (votes[theirs] >= _FEWEST or len(told) >= _FEWEST) and not of_the_main_one
    return SexConflict(person.name, usual, odd.span, sure)


def _against_resolved(person: Entity, sure: Pronoun) -> SexConflict | None:
    """Return that a sure pronoun is of another sex than those that were taken for somebody's.

    Obi said | her | agency would act. Asked why, Obi said | he | had 14 rangers. Not one before the name, which may be
    another's (| Her | opponent, Leo Obi), nor one beside it: Obi said she had called | him | twice.
    """
    names = [mention.span for mention in person.mentions if mention.kind is MentionKind.NAME]
    for each in person.mentions:
        named = next((name for name in reversed(names) if name < each.span), sure.name)
        if each.kind is MentionKind.PRONOUN and each.sex not in ("", sure.sex) and named != sure.name:
            return SexConflict(person.name, each.span, sure.span, sure=True)
    return None
