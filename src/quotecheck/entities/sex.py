"""Whether a name's bearer is a man or a woman, as far as the text tells: m, f, or nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quotecheck.lexicon import people
from quotecheck.lexicon.folding import key
from quotecheck.model import Mention

# Vietnamese middle names tell the sex: Thi of a woman, Van of a man.
_MIDDLE = {"thi": "f", "van": "m"}
_MENTIONS_READ = 8
_NAMES_READ = 40
_BEHIND = 160  # characters behind a name in which a pronoun tells its sex
# The first pronoun behind a name, unless a sentence ends or another name comes first.
_PRONOUN = re.compile(
    r"""
      \b(?P<m>[Hh]e|[Hh]is|himself)\b | \b(?P<f>[Ss]he|[Hh]er|herself)\b
    | [.!?”"\n]\s | \b(?:Mr|Ms|Mrs)\b | (?<=[a-z,][ ])[A-Z]
    """,
    re.VERBOSE,
)


def told_sex(mentions: Sequence[Mention]) -> str:
    """Return the sex that most honorifics and roles tell."""
    sexes = [mention.sex for mention in mentions if mention.sex]
    return max(sorted(set(sexes)), key=sexes.count) if sexes else ""


def given_sex(mentions: Sequence[Mention]) -> str:
    """Return the sex that a given name tells: the first word's, for names with the surname first the last one's."""
    sexes = people.given_names()
    for mention in mentions:
        if not mention.name or len(mention.name.tokens) == 1:
            continue
        written = mention.name.tokens[0].split(" ", 1)[0]
        first, half = key(written), key(written.split("-", 1)[0])
        middle, last = map(key, mention.name.tokens[1:-1]), key(mention.name.tokens[-1])
        if first in sexes or half in sexes:
            return sexes.get(first, sexes.get(half, "")).strip("u")
        if found := next((_MIDDLE[word] for word in middle if word in _MIDDLE), ""):
            return found
        if last in sexes:
            return sexes[last].strip("u")
    return ""


def pronoun_sex(text: str, mentions: Sequence[Mention], lead: int) -> str:
    """Return the sex that the pronouns right behind a name tell: "Moe, who had lost his boat".

    Args:
        text: the article.
        mentions: where somebody is named.
        lead: how many more pronouns of one sex than of the other there must be.
    """
    found = {"m": 0, "f": 0}
    for mention in mentions[:_MENTIONS_READ]:
        match = None if mention.quoted else _PRONOUN.search(text, mention.span.end, mention.span.end + _BEHIND)
        if match and match.lastgroup:
            found[match.lastgroup] += 1
    return max(found, key=lambda sex: found[sex]) if abs(found["m"] - found["f"]) >= lead else ""


def sex_fits(mention: Mention, mentions: Sequence[Mention]) -> bool:
    """Return whether `mention` can be of the person whom `mentions` name, by its honorific or role."""
    if not mention.sex:
        return True
    first = mentions[:_NAMES_READ]
    known = told_sex(first) or given_sex(first)
    return not known or known == mention.sex
