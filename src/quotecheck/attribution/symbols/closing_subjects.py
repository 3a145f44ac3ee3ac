"""Whether only a short subject stands between a content and the verb that ends the sentence: …, the firm states."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.attribution.grammar import compiled
from quotecheck.lexicon.nouns import Noun, noun_kind

_CLOSING = r"[QM,](?:D?K{1,4}(?:oD?[NK]{1,3})?|D[NKq0']{1,5}|[NKq0']{0,5}K)R?\Z"
_LONGEST_CLOSING = 12  # tokens
SHORT_PHRASE = 4
"""How many tokens a short noun phrase has."""


def closes_clause(symbols: list[str], i: int) -> bool:
    """Return whether only a short noun phrase stands between token `i` and a quotation or comma before it.

    “It is late,” the report further notes; it rose by 3%, the Office of Public Safety estimates.
    """
    return compiled(_CLOSING).search("".join(symbols[max(0, i - _LONGEST_CLOSING) : i])) is not None


def closes_with_group(lower: tuple[str, ...], symbols: list[str], i: int) -> bool:
    """Return whether only a body or group that something belongs to stands there: …, the union of ferrymen | claims."""
    k = i - 1
    while k >= 0 and symbols[k] in "NK":
        k -= 1
    if k >= 0 and symbols[k] == "D":
        k -= 1
    if k < 1 or symbols[k] not in "oP" or symbols[k - 1] != "N":
        return False
    head = k - 1
    k = head - 1
    while k >= 0 and symbols[k] in "NKR":
        k -= 1
    kind = noun_kind(lower[head])
    return (
        k > 0
        and symbols[k - 1] in "QM,"
        and lower[k] in lexicon.words("definite_determiners")
        and kind is not None
        and kind.noun is not Noun.DOCUMENT
    )


def closes_parenthesis(lower: tuple[str, ...], symbols: list[str], i: int) -> int:
    """Return the token behind a verb that ends a clause with "as" between two marks, 0 where none does.

    The pier, as Ana Moe | points out|, was closed. As the report | notes|, it was closed.
    """
    end = i + 1 + (lower[i + 1] in lexicon.words("particles"))
    k = i - 1
    while k > 0 and i - k <= SHORT_PHRASE and symbols[k] in "NKD'":
        k -= 1
    opens = k < i - 1 and symbols[k] == "a" and symbols[k - 1] in ",-|.?!Q("
    return end if opens and symbols[end] == "," else 0
