"""Which roles an article gives somebody in its own voice, of the present, and surely."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from quotecheck.entities.roles.posts.post_fields import is_noun_for_body
from quotecheck.lexicon import words
from quotecheck.lexicon.folding import fold
from quotecheck.lexicon.given_names import told_by
from quotecheck.model import Mention, Role, Tenure, TextIndex, Tokens

_LONGEST_ABBREVIATION = 5  # letters: Obi, | Supt | . Ruiz; not "the Assembly's | Speaker | . It rained."
_LONGEST_PARTICIPLE = 14  # tokens: signed from Penmoor's own academy in August


def present_roles(index: TextIndex, mention: Mention) -> Iterator[Role]:
    """Yield the present roles of a mention that surely are its own."""
    for role in mention.roles:
        if role.tenure is not Tenure.PRESENT or _names_another(role) or _is_played(index.tokens, role):
            continue
        if _is_told_past(index.tokens, role):
            continue
        if role.span.end <= mention.span.start:
            if index.text[role.span.end : mention.extent.start].strip(" ,\u00a0"):
                continue
        elif not _is_ended(index.tokens, role):
            continue
        yield role


def _is_played(tokens: Tokens, role: Role) -> bool:
    """Return whether somebody only speaks as what the role says, then or in play: As the town's mayor, Obi had said.

    As a doctor, Obi said: there the article says of what kind somebody is; not so "as Mayor Obi puts it". As a
    councillor Ms Obi had fought it; Obi, as a councillor, fought it: that was then.
    """
    i = bisect_left(tokens.starts, role.span.start) - 1
    if tokens.symbols[bisect_left(tokens.starts, role.span.end)] == "K":
        return i > 0 and tokens.lower[i] in ("a", "an") and tokens.lower[i - 1] == "as"
    one = tokens.lower[i] in ("a", "an") and _is_told_then(tokens, bisect_left(tokens.starts, role.span.end))
    i -= one or tokens.lower[i] in words("possessive_determiners") or tokens.lower[i] == "the"
    # who works as the mayor's aide
    return i >= 0 and tokens.lower[i] == "as" and f"{tokens.lower[i - 1]} as" not in words("verbs_of_being")


def _is_told_then(tokens: Tokens, i: int) -> bool:
    """Return whether the clause behind a role is of the past: As a councillor, Obi | twice fought it; not: would go."""
    while tokens.words[i] == "," or tokens.symbols[i] in "KR":
        i += 1
    form = tokens.forms[i]
    return tokens.lower[i] == "had" or (form is not None and form.past and not form.base)


def _is_told_past(tokens: Tokens, role: Role) -> bool:
    """Return whether a clause says that somebody was it: Obi, who was | the mayor; she may be so no longer."""
    i = bisect_left(tokens.starts, role.span.start) - 1
    i -= tokens.lower[i] in words("articles")
    return i > 0 and tokens.lower[i] == "was" and tokens.lower[i - 1] == "who"


def _is_ended(tokens: Tokens, role: Role) -> bool:
    """Return whether the phrase ends behind a role; not in a list, before the next: "Obi, Sen. Ruiz and"."""
    after = bisect_left(tokens.starts, role.span.end)
    if after == len(tokens.words):
        return True
    word = tokens.words[after]
    capitals = role.text[:1].isupper() and role.text.rpartition(" ")[2][:1].isupper()
    short = len(role.text.rpartition(" ")[2]) <= _LONGEST_ABBREVIATION
    if word == "." and capitals and short and after + 1 < len(tokens.words):
        return not tokens.words[after + 1][0].isupper()
    if not word[0].isalnum() and word[0] != "_":
        return True
    if _is_narrowed(tokens, after):
        return True
    # "Against Obi, the governor won": a word right after a role makes the phrase a subject of its own.
    return tokens.lower[after] in words("going_on_behind_roles") and not (role.text[:1].isupper() and word[0].isupper())


def _is_narrowed(tokens: Tokens, after: int) -> bool:
    """Return whether a participle goes on behind a role up to a comma: Obi, the winger | signed in May, ran.

    Against Obi, the governor | elected in May won.
    """
    form = tokens.forms[after]
    if form is None or not form.participle or tokens.symbols[after + 1 : after + 2] not in ("P", "b", "t"):
        return False
    reach = range(after + 2, min(len(tokens.words) - 1, after + _LONGEST_PARTICIPLE))
    comma = next((k for k in reach if tokens.symbols[k] in ",.;?!|"), -1)
    if comma < 0 or tokens.words[comma] != ",":
        return False
    verb = tokens.forms[comma + 1]
    return tokens.symbols[comma + 1] == "X" or (verb is not None and (verb.past or verb.third))


def _names_another(role: Role) -> bool:
    """Return whether a role holds somebody's full name: "Obi, Mayor Ana Ruiz and" ran into the next in a list.

    What stands before its head is whose post it is (the Harlan Springs mayor), and what a preposition joins to it is of
    what (Director of Marine Transport).
    """
    told = role.text.split()
    head = next((i for i, word in enumerate(told) if word.lower() == role.head), 0)
    return any(
        first.istitle()
        and second.istitle()
        and told_by(fold(first))
        and first.lower() not in words("places")
        and second.lower() not in words("title_words")
        and not is_noun_for_body(second.lower())  # for St. | Odile Parish
        and before not in words("front_ends")
        and before not in words("articles")
        for before, (first, second) in zip(told[head:], pairwise(told[head + 1 :]), strict=False)
    )
