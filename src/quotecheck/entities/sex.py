"""Whether a name's bearer is a man or a woman, as far as the text tells: m, f, or nothing."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck.lexicon.folding import key
from quotecheck.lexicon.given_names import sex_of
from quotecheck.lexicon.pronouns import own_pronoun_sexes
from quotecheck.model import Mention, Tokens

# Vietnamese middle names tell the sex: Thi of a woman, Van of a man.
_MIDDLE = {"thi": "f", "van": "m"}
_MENTIONS_READ = 8
NAMES_READ = 40
"""Mentions by name that may tell the sex of their bearer."""
_BEHIND = 160  # characters behind a name in which a pronoun tells its sex
_COURTESY = frozenset({"Mr", "Ms", "Mrs", "Mr.", "Ms.", "Mrs."})
_ENDS = frozenset({".", "!", "?", "”", '"', "\n"})  # where white space follows


def told_sex(mentions: Sequence[Mention]) -> str:
    """Return the sex that most honorifics and roles tell."""
    sexes = [mention.sex for mention in mentions if mention.sex]
    return max(sorted(set(sexes)), key=sexes.count) if sexes else ""


def given_sex(mentions: Sequence[Mention]) -> str:
    """Return the sex that a given name tells: the first word's, for names with the surname first the last one's."""
    for mention in mentions:
        if not mention.name or len(mention.name.tokens) == 1:
            continue
        written = mention.name.tokens[0].split(" ", 1)[0]
        first, half = key(written), key(written.split("-", 1)[0])
        middle, last = map(key, mention.name.tokens[1:-1]), key(mention.name.tokens[-1])
        if told := sex_of(first) or sex_of(half):
            return told.strip("u")
        if found := next((_MIDDLE[word] for word in middle if word in _MIDDLE), ""):
            return found
        if told := sex_of(last):
            return told.strip("u")
    return ""


def pronouns_behind(tokens: Tokens, mentions: Sequence[Mention]) -> int:
    """Return by how many the pronouns right behind a name are more often a man's than a woman's: "Moe, who lost"."""
    found = [_first_pronoun(tokens, mention.span.end) for mention in mentions[:_MENTIONS_READ] if not mention.quoted]
    return found.count("m") - found.count("f")


def _first_pronoun(tokens: Tokens, start: int) -> str:
    """Return the sex of the first pronoun behind a name, unless a sentence ends or another name comes first."""
    words, lower, sexes = tokens.words, tokens.lower, own_pronoun_sexes()
    for i in tokens.within(start, start + _BEHIND):
        if lower[i] in sexes:
            return sexes[lower[i]]
        word = words[i]
        if word in _COURTESY or (word in _ENDS and tokens.starts[i + 1 : i + 2] != tokens.ends[i : i + 1]):
            return ""
        if word[0].isupper() and i and (words[i - 1] == "," or words[i - 1][-1].islower()):
            return ""
    return ""
