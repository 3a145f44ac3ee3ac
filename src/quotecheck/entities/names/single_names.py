"""Whose a name of one word is: Moe, Mrs Moe, Ana."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from quotecheck import lexicon
from quotecheck.entities.names.bearers import Bearers
from quotecheck.entities.names.deaths import without_dead
from quotecheck.entities.names.leading_bearers import Lead, leading_bearers
from quotecheck.entities.names.namesakes import suffix_of
from quotecheck.entities.names.sex import NAMES_READ, given_sex, told_sex
from quotecheck.entities.names.told_apart import generation_before, generation_of, is_kin, told_apart
from quotecheck.lexicon.folding import Key, key
from quotecheck.lexicon.pronouns import possessive_sexes
from quotecheck.model import Mention, TextIndex, Tokens

_KIN_REACH = 120  # characters
_BESIDE = 300  # characters between a man's name and his wife's, who has kept hers
_FAMILY = 2000  # characters between a relative who is named by the given name and Mrs Moe


def give_single_names(
    index: TextIndex,
    short: Sequence[tuple[Mention, str]],
    groups: list[list[Key]],
    bags: list[list[Mention]],
    bearers: Bearers,
) -> dict[int, tuple[int, ...]]:
    """Give each name of one word, with its key, to the person it means; `groups`, `bags` and `bearers` are added to.

    Returns the starts of those that several people fit equally well → who fits.
    """
    tokens = index.tokens
    doubtful: dict[int, tuple[int, ...]] = {}
    alone: dict[tuple[str, str], int] = {}
    told: dict[tuple[int, int], str] = {}  # the sex that so many mentions of a person tell
    given = {word for mention, word in short if not mention.quoted}
    lead = Lead(bags, {}, Counter())
    relatives = [(i, mention) for i, bag in enumerate(bags) for mention in bag if _is_wife(mention)]
    for mention, word in short:
        if (i := _relative(mention, bearers.last.get(word, []), bags, told, relatives)) is not None:
            _give_surname(i, mention, word, groups, bags)
            bearers.last[word].append(i)
        if (i := _of_generation(tokens, mention, bearers.of(word), bags, relatives)) is not None:
            _give_surname(i, mention, word, groups, bags)
            bags[i].append(mention)
            continue
        fits = told_apart(index, _fitting(tokens, mention, bearers.of(word), bags, told), mention, bags, given)
        fits = leading_bearers(fits, mention, lead)
        if suffix := suffix_of(mention):  # Ola J. Moe and his son, Ola Jr.
            own = bearers.last.get(word, ())
            fits = [i for i in fits if i in own or any(suffix_of(other) == suffix for other in bags[i])]
        if not fits:
            i = _alone(word, mention, alone, bags)
            if i == len(groups):
                groups.append([(word,)])
            fits = [i]
            if any(map(is_kin, mention.roles)):
                relatives.append((i, mention))
        if len(fits) > 1:
            doubtful[mention.span.start] = tuple(fits)
        if len(fits) == 1 or lead.lends(fits, mention):
            bags[fits[0]].append(mention)  # whoever leads is most probably meant by what is doubtful, too
    return doubtful


def _relative(
    mention: Mention,
    bearers: Sequence[int],
    bags: Sequence[Sequence[Mention]],
    told: dict[tuple[int, int], str],
    relatives: Sequence[tuple[int, Mention]],
) -> int | None:
    """Return whom Mrs Moe means where all Moes are men and the article has named a wife by her given name alone.

    Where a Moe may be a woman, that is no child: Jess Moe, and her daughter, Tilly.
    """
    if not bearers or not mention.sex or not mention.name or not mention.name.honorific:
        return None
    sexes = {_known_sex(i, bags[i], told) for i in bearers}
    if mention.sex in sexes:
        return None
    near = [
        i
        for i, other in relatives
        if 0 < mention.span.start - other.span.start < _FAMILY
        and _known_sex(i, bags[i], told) in ({mention.sex} if "" in sexes else {"", mention.sex})
        and not ("" in sexes and any(role.head in lexicon.words("children_by_one_name") for role in other.roles))
        and not (_is_wife(other) and not _is_wife_of(other, mention, [bags[k] for k in bearers]))
    ]
    return near[-1] if near and near[-1] not in bearers else None


def _is_wife(mention: Mention) -> bool:
    """Return whether somebody is named as a wife, by a name that she may have kept: his wife, Ana Lie … Mrs Moe."""
    return any(role.head in ("widow", "wife") for role in mention.roles)


def _is_wife_of(wife: Mention, called: Mention, men: Sequence[Sequence[Mention]]) -> bool:
    """Return whether a wife is named right behind one of the `men` whose surname Mrs Moe has; not Ms. Moe."""
    honorific = called.name.honorific if called.name else ""
    near = (0 < wife.span.start - one.span.end < _BESIDE for man in men for one in man)
    return len(wife.text.split()) == 1 or (honorific.startswith("Mrs") and any(near))


def _of_generation(
    tokens: Tokens,
    mention: Mention,
    ways: Iterator[list[int]],
    bags: Sequence[Sequence[Mention]],
    relatives: Sequence[tuple[int, Mention]],
) -> int | None:
    """Return whom "the younger Moe" means where a relative of Moe's is named by the given name alone: her son Bo."""
    which = generation_before(tokens, mention)
    if not which:
        return None
    bearers = next(filter(None, ways), [])
    if not bearers or any(generation_of(bags[i]) == which for i in bearers):
        return None
    near = [i for i, other in relatives if mention.span.start - other.span.start < _FAMILY]
    of_age = [i for i in near if generation_of(bags[i]) == which and i not in bearers]
    return of_age[-1] if of_age else None


def _give_surname(person: int, mention: Mention, word: str, groups: list[list[Key]], bags: list[list[Mention]]) -> None:
    """Give somebody named by the given name the surname of `mention`: Anna is Anna Moe."""
    first = bags[person][0]
    assert mention.name
    assert first.name
    if len(first.name.tokens) > 1:
        return
    text = f"{first.text} {mention.name.tokens[-1]}"
    full = first.name._replace(text=text, tokens=(*first.name.tokens, mention.name.tokens[-1]))
    bags[person][0] = first._replace(text=text, name=full)
    groups[person].insert(0, (key(first.name.tokens[0]), word))


def _alone(word: str, mention: Mention, alone: dict[tuple[str, str], int], bags: list[list[Mention]]) -> int:
    """Return who bears a name that no full name explains: Mr. Moe and Ms. Moe are two, and Moe is the first of them."""
    sex = mention.sex if mention.name and mention.name.honorific else ""
    for known in (sex,) if sex else ("", "m", "f"):
        if (word, known) in alone:
            return alone[word, known]
    if sex and (word, "") in alone:
        alone[word, sex] = alone.pop((word, ""))
        return alone[word, sex]
    alone[word, sex] = len(bags)
    bags.append([])
    return alone[word, sex]


def _fitting(
    tokens: Tokens,
    mention: Mention,
    ways: Iterator[list[int]],
    bags: list[list[Mention]],
    told: dict[tuple[int, int], str],
) -> list[int]:
    """Return who a mention by a single name may be, by the surest way that finds anybody; `told` is added to.

    Whoever is named before by a less sure way comes before whom that finds later: Edith Taipe Quispe, then Taipe, then
    her brother, Elmer Taipe.
    """
    later: list[int] = []
    for found in ways:
        fitting = _by_one_way(tokens, mention, found, bags, told)
        before = any(_is_named_before(bags[i], mention) for i in fitting)
        if before:
            return fitting
        later = later or fitting
    return later


def _by_one_way(
    tokens: Tokens,
    mention: Mention,
    found: list[int],
    bags: list[list[Mention]],
    told: dict[tuple[int, int], str],
) -> list[int]:
    """Return who of those that one way finds a mention by a single name may be; `told` is added to."""
    same = [i for i in found if mention.sex and _known_sex(i, bags[i], told) == mention.sex]
    alive = without_dead(tokens, found, bags)
    unknown = [i for i in alive if not mention.sex or not _known_sex(i, bags[i], told)]
    living = [i for i in same if i in alive]
    # The parents, Ubo and Izi Moe, wept. Her son, Tom Moe, …. Mr. Moe said: Tom, or more probably Ubo.
    parents = [_sex_of_parent(tokens, bags[i]) for i in living]
    young = None not in parents and (len(unknown) > 1 or set(parents) <= {"", mention.sex})
    # She married Hollis Moe. Mr. Moe said …. She left a stepson, Tom Moe: Hollis is named before.
    before = [i for i in unknown if _is_named_before(bags[i], mention)]
    later = living and not any(_is_named_before(bags[i], mention) for i in living)
    fitting = before if later and before else [*living, *(unknown if young else ())] or unknown or same
    # Mr. Moe after Kari Moe alone is a slip, unless husbands and sisters are spoken of.
    return fitting or same or ([] if _is_kin_before(tokens, mention) else found)


def _is_named_before(bag: Sequence[Mention], mention: Mention) -> bool:
    return bool(bag) and bag[0].span.start < mention.span.start


def _sex_of_parent(tokens: Tokens, bag: Sequence[Mention]) -> str | None:
    """Return what is told of whose child somebody is brought in as: m of "his son, Tom Moe"; None of anybody else."""
    role = next((role for role in bag[0].roles if role.head in lexicon.words("children_by_one_name")), None)
    if role is None:
        return None
    first = bisect_left(tokens.starts, role.span.start)
    return possessive_sexes().get(tokens.lower[first - 1], "") if first else ""


def _known_sex(person: int, bag: Sequence[Mention], told: dict[tuple[int, int], str]) -> str:
    """Return the sex that the first names of a person tell, by honorific, role or given name."""
    read = min(len(bag), NAMES_READ)
    if (person, read) not in told:
        told[person, read] = told_sex(bag[:read]) or given_sex(bag[:read])
    return told[person, read]


def _is_kin_before(tokens: Tokens, mention: Mention) -> bool:
    before = tokens.within(mention.span.start - _KIN_REACH, mention.span.start)
    return not lexicon.words("kin").isdisjoint(tokens.lower[before.start : before.stop])
