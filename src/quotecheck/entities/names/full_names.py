"""Which full names are one person's."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence

from quotecheck.entities.names.likenesses import Likenesses, same_name
from quotecheck.entities.names.namesakes import are_namesakes
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.folding import Key, key
from quotecheck.lexicon.people import HONORIFIC
from quotecheck.model import Mention, Tokens
from quotecheck.phrases.name_words.body_names import are_initials

Signs = tuple[frozenset[str], frozenset[str], frozenset[str]]

_FIRST = 3  # mentions of a name that are read
_NOTE = 6  # tokens behind a name in which a text says that another bears it, too


def group_names(tokens: Tokens, long: Mapping[Key, Sequence[Mention]]) -> list[list[Key]]:
    """Return full names in groups, each group one person; the longest and earliest form first."""
    groups: list[list[Key]] = []
    homes: dict[Key, int] = {}
    known = Likenesses({})
    signs: dict[Key, Signs] = {}
    common = Counter(word for words in long for word in set(words))
    for words in sorted(long, key=lambda words: (-len(words), long[words][0].span.start)):
        if max([common[word] for word in words]) == 1:  # two names of one person have a word in common
            groups.append([words])
            continue
        signs[words] = _signs(long[words])
        alike = [other for other in known.of(words) if _agree(signs[words], signs[other]) and same_name(words, other)]
        alike = [other for other in alike if not _are_told_apart(tokens, long, words, other)]
        home = min([homes[other] for other in alike], default=len(groups))
        if home == len(groups):
            groups.append([])
        groups[home].append(words)
        homes[words] = home
        known.add(words)
    return groups


def _signs(mentions: Sequence[Mention]) -> Signs:
    """Return the sexes that the honorifics of a name tell, its suffixes, and its initials between other words."""
    sexes = {mention.sex for mention in mentions if mention.sex and mention.name and mention.name.honorific}
    suffixes = {mention.name.suffix.strip(".") for mention in mentions if mention.name and mention.name.suffix}
    between = {word for mention in mentions if mention.name for word in mention.name.tokens[1:-1]}
    return frozenset(sexes), frozenset(suffixes), frozenset({key(word) for word in between if are_initials(word)})


def _are_told_apart(tokens: Tokens, long: Mapping[Key, Sequence[Mention]], one: Key, other: Key) -> bool:
    """Return whether the text says that two bear a surname: Hannah Moe left. Susan Moe, who is no relation, stayed.

    Not of a longer form of a name: Bo Lie Moe, no relation. Bo Moe left. But of namesakes: Rolf Moe, and Rolf Moe Jr.
    So does a relative who is brought in behind the first: Tep Sarun left. His younger brother, Mr. | Tep Saran, stayed.
    """
    if len(one) != len(other):
        return are_namesakes(one, other)
    later = max((one, other), key=lambda name: long[name][0].span.start)
    if _is_somebodys_kin(tokens, bisect_left(tokens.starts, long[later][0].span.start)):
        return True
    ends = (bisect_left(tokens.starts, mention.span.end) for name in (one, other) for mention in long[name][:_FIRST])
    return any(not listed("signs_of_two_people").isdisjoint(tokens.lower[end : end + _NOTE]) for end in ends)


def _is_somebodys_kin(tokens: Tokens, first: int) -> bool:
    """Return whether a name is brought in as that of somebody's relative: the clerk's younger brother, | Tep Saran."""
    at = first - 1
    while tokens.words[at] == "," or tokens.flags[at] & HONORIFIC:
        at -= 1
    owner = at - 1 - (tokens.symbols[at - 1] not in "D'")
    return tokens.lower[at] in listed("kin") and (
        tokens.symbols[owner] == "'" or tokens.lower[owner] in listed("possessive_determiners")
    )


def _agree(one: Signs, other: Signs) -> bool:
    """Return whether nothing said of two names' bearers sets them apart: Mr. and Ms., Jr. and Sr., H.W. and W."""
    if any(len(mine | its) > 1 for mine, its in zip(one[:2], other[:2], strict=True)):
        return False
    initials = one[2] | other[2]
    return not one[2] or not other[2] or len(initials) == 1 or max(map(len, initials)) == 1
