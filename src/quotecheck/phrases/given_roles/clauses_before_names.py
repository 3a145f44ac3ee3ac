"""Find who is described by a clause before a name: the archaeologist who led the dig, Ola Moe,."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.lexicon.people import HONORIFIC
from quotecheck.model import Role, TextIndex, Tokens
from quotecheck.phrases.beside.closed_names import is_closed
from quotecheck.phrases.given_roles.fronted_roles import names_before
from quotecheck.phrases.noun_phrases.noun_phrases import is_somebody, read_phrase
from quotecheck.phrases.role_words.roles import role_at

_LONGEST_CLAUSE = 14  # tokens
_SENTENCE_ENDS = ".!?”|\n"
_ANOTHER = frozenset({"another"})
_RELATIVE = frozenset({"who", "that", "whose"})


def described_by_clause(index: TextIndex, floor: int, comma: int) -> tuple[int, Role | None]:
    """Return the role with "who" and a clause between a boundary and the comma before a name, and its first token.

    "The archaeologist who led the dig, Ana Moe, said"; not "The man who sailed, Moe said"; "…," said the archaeologist
    who led the dig, Ana Moe. One of many goes without the clause: "A widow who keeps one cow, Ana Moe, said".
    """
    tokens = index.tokens
    low = max(floor, comma - _LONGEST_CLAUSE)
    begin = next((i + 1 for i in range(comma - 1, low - 1, -1) if _ends_sentence(tokens, i)), low)
    who = next((i for i in range(begin, comma) if tokens.lower[i] in _RELATIVE), comma)
    front = next((i for i in range(who - 1, begin, -1) if tokens.words[i] == ","), 0)
    if front and not names_before(tokens, front + 1):
        begin = front + 1  # At the roll call, | another governor who has not backed Lie, Ana Moe,
    saying = lexicon.words("said_before_subjects")
    begin = next((i + 1 for i in range(who - 1, begin - 1, -1) if tokens.lower[i] in saying), begin)
    phrase = read_phrase(index, begin, who) if is_closed(tokens, comma + 1) else None
    whole = phrase and phrase.tokens.stop == who < comma and is_somebody(tokens, phrase)
    if not phrase or not whole or tokens.lower[begin] not in lexicon.words("plain_articles") | _ANOTHER:
        return comma, None
    if tokens.lower[begin] in _ANOTHER:
        return begin, role_at(index.text, tokens.starts[begin + 1], phrase.end, phrase.head)
    told = tokens.lower[begin] == "the" and phrase.head in lexicon.words("anybody_told_by_clause")
    if phrase.head in lexicon.words("roles_of_anybody") and not told:  # the woman who heads the club, Ola Moe,
        return comma, None
    end = tokens.ends[comma - 1] if tokens.lower[begin] == "the" else phrase.end
    return begin, role_at(index.text, phrase.start, end, phrase.head)


def _ends_sentence(tokens: Tokens, at: int) -> bool:
    """Return whether a sentence ends with a token, which is no title put short: backed | Mr. | Lie."""
    word = tokens.words[at]
    return word[-1] in _SENTENCE_ENDS and not (len(word) > 1 and tokens.flags[at] & HONORIFIC)
