"""Which of several bearers of a surname are meant: by a title, as the younger one, or since a relative goes by Tom."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from functools import cache

from quotecheck import lexicon
from quotecheck.entities.names.ages import told_age
from quotecheck.entities.names.deaths import without_dead
from quotecheck.entities.names.namesakes import suffix_of
from quotecheck.lexicon import people, titles
from quotecheck.lexicon.folding import key
from quotecheck.model import Mention, Role, TextIndex, Tokens

_FIRST = 3  # mentions
_AGAIN_AND_AGAIN = 4  # mentions in full
_TIMES = 2  # as often as another bearer
_AGES = {"younger": "younger", "elder": "elder", "older": "elder"}
_OTHER = {"younger": "elder", "elder": "younger"}


@cache
def _generations() -> Mapping[str, str]:
    """Return relatives → whether they are the younger or the elder of two: nephew → younger."""
    return dict(line.split() for line in lexicon.lines("generations"))


def told_apart(
    index: TextIndex, fits: list[int], mention: Mention, bags: Sequence[Sequence[Mention]], alone: Collection[str]
) -> list[int]:
    """Return those of the bearers `fits` of a surname whom the words beside it leave: all where they tell nothing.

    "Senator Moe" is who was called that, "Mr Moe" not his brother, Cllr Moe, "the younger Moe" the nephew, and Moe not
    the husband whom the article calls Tom: `alone` are the words that stand as names by themselves.
    """
    if len(fits) < 2:
        return fits
    tokens = index.tokens
    fits = [i for i in fits if not _is_no_relation(tokens, bags[i])] or fits
    fits = without_dead(tokens, fits, bags)
    if suffix := suffix_of(mention):
        fits = [i for i in fits if any(suffix_of(other) == suffix for other in bags[i])] or fits  # Moe Jr.
    if generation := generation_before(tokens, mention):
        those = [i for i in fits if generation_of(bags[i]) == generation]
        others = [i for i in fits if generation_of(bags[i]) == _OTHER[generation]]
        left = [i for i in fits if i not in others] or fits
        return those or (left if len(left) < len(fits) else _by_age(index.text, fits, bags, generation))
    if title := _title(mention):
        return [i for i in fits if any(_bears(other, title) for other in bags[i])] or fits
    if mention.name and not mention.name.honorific:
        fits = [i for i in fits if not _goes_by_given_name(bags[i], alone)] or fits
    elif len(left := [i for i in fits if not _is_called_by_given_name(bags[i], alone)]) > 1:
        fits = left  # Glenn or Joel Moe, where it is Lachlan alone that is never Mr Moe
    fits = [i for i in fits if not _goes_by_another_courtesy(bags[i], mention)] or fits
    if any(_is_called_so(other, mention) for i in fits for other in bags[i]):
        fits = [i for i in fits if not _goes_by_title(bags[i])] or fits
    fits = _without_kept_in_full(tokens, fits, mention, bags)
    first = min(fits, key=lambda i: bags[i][0].span.start)
    return [i for i in fits if i == first or not _goes_in_full(bags[i], bags[first])]


def generation_before(tokens: Tokens, mention: Mention) -> str:
    """Return whether the words before a surname mean the younger or the elder of two, or nothing.

    The younger Moe, the elder Dr Moe.
    """
    first = bisect_left(tokens.starts, mention.span.start)
    while first and tokens.flags[first - 1] & (people.HONORIFIC | people.ROLE) and tokens.words[first - 1][0].isupper():
        first -= 1
    return _AGES.get(tokens.lower[first - 1], "") if first > 1 and tokens.lower[first - 2] == "the" else ""


def generation_of(bag: Sequence[Mention]) -> str:
    """Return whether the roles of somebody make them the younger or the elder: Moe's nephew, her younger sister."""
    for role in (role for mention in bag for role in mention.roles):
        if role.head in lexicon.words("kin"):
            before = role.text.lower().split()[:-1]
            if age := next((_AGES[word] for word in before if word in _AGES), ""):
                return age
        if role.head in _generations():
            return _generations()[role.head]
    return ""


def _by_age(text: str, fits: list[int], bags: Sequence[Sequence[Mention]], generation: str) -> list[int]:
    """Return who is the younger or the elder of several by the ages behind their names; all where one is not told.

    Ana Moe, 61, …. Her sister, Kari Moe, 58, …. The younger Moe
    """
    told = ((i, told_age(text, one.extent.start, one.span.end)) for i in fits for one in bags[i][:_FIRST])
    ages = {i: int(age) for i, age in told if age}
    if len(ages) < len(fits):
        return fits
    age = max(ages.values()) if generation == "elder" else min(ages.values())
    return [i for i in fits if ages[i] == age]


def _title(mention: Mention) -> str:
    """Return the title right before a surname in small letters: Senator, Dr; not Mr, which anybody bears."""
    if not mention.name:
        return ""
    right = next((role.head for role in mention.roles if role.span.end <= mention.span.start), "")
    honorific = mention.name.honorific
    return right or ("" if titles.honorifics().get(honorific) else key(honorific))


def _bears(mention: Mention, title: str) -> bool:
    # Cmdr. Ana Moe bears "Commander"; but not "Professors Moe and Lie"
    last = (titles.title_in_full(role.text.lower().rpartition(" ")[2].rstrip(".")) for role in mention.roles)
    heads = {role.head for role, word in zip(mention.roles, last, strict=True) if word == role.head}
    return title in heads or (mention.name is not None and key(mention.name.honorific) == title)


def _is_called_so(other: Mention, mention: Mention) -> bool:
    """Return whether somebody has been called by the same courtesy: Mr Moe, whose brother goes by Cllr Moe."""
    return bool(mention.courtesy) and other.courtesy == mention.courtesy and _is_surname(other)


def _goes_by_another_courtesy(bag: Sequence[Mention], mention: Mention) -> bool:
    """Return whether somebody's surname alone has had another courtesy of the sex: Miss Moe, who is not | Mrs | Moe."""
    told = {other.courtesy for other in bag if other.courtesy and _is_surname(other)}
    sex = titles.honorific_sex(mention.courtesy)
    return bool(sex) and mention.courtesy not in told and any(titles.honorific_sex(each) == sex for each in told)


def _goes_by_title(bag: Sequence[Mention]) -> bool:
    """Return whether a surname alone has always had a title that not everybody bears: Cllr Moe, never Mr Moe."""
    short = [mention for mention in bag if _is_surname(mention)]
    return bool(short) and all(map(_title, short))


def _is_surname(mention: Mention) -> bool:
    return mention.name is not None and len(mention.name.tokens) == 1


def _goes_by_given_name(bag: Sequence[Mention], alone: Collection[str]) -> bool:
    """Return whether an article calls a relative by the given name alone: her husband, Tom Moe …. Tom said."""
    kin = any(is_kin(role) for mention in bag for role in mention.roles)
    return kin and _is_called_by_given_name(bag, alone)


def _is_called_by_given_name(bag: Sequence[Mention], alone: Collection[str]) -> bool:
    """Return whether the given name of somebody stands as a name by itself: Lachlan Moe died. Lachlan was new."""
    return any(
        mention.name is not None and len(mention.name.tokens) > 1 and key(mention.name.tokens[0]) in alone
        for mention in bag
    )


def _is_no_relation(tokens: Tokens, bag: Sequence[Mention]) -> bool:
    """Return whether the text says that somebody is not kin of another bearer: from Kari Moe — no relation — in May."""
    ends = (bisect_left(tokens.starts, mention.span.end) for mention in bag[:_FIRST])
    return any(tokens.lower[at + 1 : at + 3] == ("no", "relation") for at in ends)


def _without_kept_in_full(
    tokens: Tokens, fits: list[int], mention: Mention, bags: Sequence[Sequence[Mention]]
) -> list[int]:
    """Leave out the one of two named second who is written in full each time, more often than the surname stands bare.

    "Bo Moe sings. His son, Ola Moe, said …. “…,” Ola Moe said. Then Ola Moe called …": Moe is his father.
    """
    if len(fits) != 2 or mention.name is None:
        return fits
    surname = mention.name.tokens[-1]
    full = [sum(one.name is not None and one.name.tokens[1:][-1:] == (surname,) for one in bags[i]) for i in fits]
    bare = len(tokens.places.get(surname.lower(), ())) - sum(full)
    later = max((0, 1), key=lambda k: bags[fits[k]][0].span.start)
    kept = full[later] > max(_AGAIN_AND_AGAIN, bare, _TIMES * full[1 - later])
    return [fits[1 - later]] if kept else fits


def _goes_in_full(bag: Sequence[Mention], first: Sequence[Mention]) -> bool:
    """Return whether an article writes somebody in full again, and whoever was named `first` no more.

    "Her sister, Kari Moe, …. “…,” Kari Moe said": bare is then the surname of that one. So it is where no relative is
    named who was so called before: "Ola Moe sings. Moe began late. Kari Moe was a star. Kari Moe now farms. Moe says".
    """
    full, others = (
        [mention for mention in one if mention.name and len(mention.name.tokens) > 1 and not mention.quoted]
        for one in (bag, first)
    )
    if len(full) < 2 or any(map(is_kin, first[0].roles)):
        return False
    called = any(one.name and len(one.name.tokens) == 1 and one.span.start < full[0].span.start for one in first)
    if not called and not any(map(is_kin, full[0].roles)):
        return False
    return all(other.span.start < full[0].span.start for other in others)


def is_kin(role: Role) -> bool:
    """Return whether a role is that of a relative: his wife, Moe's father."""
    return role.head in lexicon.words("kin")
