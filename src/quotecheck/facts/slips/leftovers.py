"""Find what the making of an article has left in it: placeholders, notes to the desk, traces of a conversion."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.facts.words.clues import Clues
from quotecheck.lexicon import words as listed
from quotecheck.model import Leftover, Span, TextIndex, Tokens
from quotecheck.system.expressions import expression

_LONGEST_NOTE = 120  # characters between the brackets of a note to the desk
_LONGEST_PLACEHOLDER = 60
_SHORTEST_TEASER = 4  # tokens from its label to the bracket that closes it
_CLOSING = frozenset(")]}>")
_BRACKETS = frozenset("()[]{}<>\n")
_CONVERTED = ("â€", "Ã", "Â", "Ä", "Å", "ï", "A\u0303", "\ufffd", "<", "&", "{", "[", "%%")
"""What every trace of a conversion begins with."""


def find_leftovers(index: TextIndex, clues: Clues) -> tuple[Leftover, ...]:
    """Return placeholders and notes to the desk."""
    tokens, text = index.tokens, index.text
    return tuple(Leftover(span) for i in clues.placeholders if (span := _placeholder(tokens, text, i)))


def find_conversions(text: str) -> tuple[Leftover, ...]:
    """Return what only the conversion of a file leaves behind: &nbsp;, â€™."""
    converted = _CONVERSION.finditer(text) if any(sign in text for sign in _CONVERTED) else ()
    return tuple(Leftover(Span(*match.span()), converted=True) for match in converted)


_CONVERSION = expression(
    r"â€[™œ˜¦“”\x9d\x9c\x99]?|ÃÂ?[\u0080-\u00bf‰Šœš–Ÿ]|ÃÂ|Ã1⁄4|A\u0303[\u0080-\u00bf]|(?<=[a-z])(?:Ã|A\u0303)|\ufffd"
    r"|Â[£©®°«»·½¼¾\u0080-\u009f]|[ÄÅ][\u0080-\u009f\u00a1-\u00bf]|ï¿½|ï»¿"
    r"|</?(?!a[\s>])[a-z][a-z1-6]*(?:-[a-z]+)*(?:\s+[a-z_:-]+\s?=[^<>\n]{0,300})?\s?/?>"
    r"|<[a-z]{1,10}\s[a-z_-]+=(?![\"'])[^<>\n\s]{1,200}"
    r"|[.#@][a-z][\w-]*(?:[ ,]+[.#]?[a-z][\w-]*){0,6}\s?\{(?=\s*[a-z-]+\s?:)"
    r"|\[[a-z]{2,12}\s[a-z_-]+\s?=\s?[\"'”“][^\]\n]{0,300}\]|\[/?(?:caption|embed|gallery|youtube|pullquote)\]"
    r"|\{\{[^{}\n]{1,60}\}\}|%%[A-Z_]{2,20}%%"
    r"|&(?:amp|nbsp|quot|lt|gt|[lr][sd]quo|[mn]dash|hellip|#\d{2,5});"
)
"""Broken encodings, tags and entities, which are no words: characters are the matter here."""


def _placeholder(tokens: Tokens, text: str, i: int) -> Span | None:
    """Return the placeholder or note that token `i` belongs to, None for none."""
    word = tokens.words[i]
    start, end = tokens.starts[i], tokens.ends[i]
    before = text[start - 1] if start else ""
    following = tokens.words[i + 1]
    if word.startswith("TK"):
        named = word == "TK" and following[0].isupper() and following[1:2].islower()  # TK Maxx
        glued = before in (".", "-") or text[end : end + 1] == "-" or before.isalnum()
        return None if named or glued else Span(start, end)
    if word.startswith("XX"):
        return _crosses(tokens, text, i)
    if word.lower() == "lorem":
        return Span(start, tokens.ends[i + 1]) if following.lower() == "ipsum" else None
    if word.lower() == "note":
        return _note(tokens, i)
    if before in ("(", "[") and (close := _desk_note(tokens, i)):
        return Span(start - 1, tokens.ends[close])
    if before in ("[", "{", "<") and word.isupper() and word.lower() in listed("placeholders"):
        close = _close(tokens, i + 1, _LONGEST_PLACEHOLDER)
        glued = tokens.starts[i + 1] == end and following != ":" and close != i + 1
        if close and _is_teaser(tokens, text, i, close):
            return None
        return Span(start - 1, tokens.ends[close]) if close and not glued and tokens.words[close] != ")" else None
    if word in ("ED", "EDS") and following == ":" and before in ("", "\n"):
        return Span(start, tokens.ends[i + 1])
    return None


def _is_teaser(tokens: Tokens, text: str, i: int, close: int) -> bool:
    """Return whether a bracket is a line of the page that leads elsewhere: [VIDEO: Inside the old mill]."""
    start, end = tokens.starts[i] - 1, tokens.ends[close]
    line = text[max(0, start - 1) : start] in ("", "\n") and text[end : end + 1] in ("", "\n")
    told = tokens.words[i + 1] == ":" and close - i > _SHORTEST_TEASER
    return line and told and tokens.lower[i] in listed("teaser_labels")


def _crosses(tokens: Tokens, text: str, i: int) -> Span | None:
    """Return the crosses in the place of a number: $XX, XXX, XX percent; not Super Bowl XXX."""
    word, start, end = tokens.words[i], tokens.starts[i], tokens.ends[i]
    before = text[start - 1] if start else ""
    if before == "$":
        return Span(start - 1, end)
    if before in (".", "-") or before.isalnum():
        return None
    unit = tokens.words[i + 1] in listed("units_of_gaps") or tokens.words[i + 1 : i + 3] == ("per", "cent")
    if len(word) == 3:
        named = tokens.words[i - 1][0].isupper() or tokens.words[i - 1] == "rated"
        return None if named or text[end : end + 1] == "-" else Span(start, end)
    return Span(start, end) if len(word) > 3 or unit else None


def _note(tokens: Tokens, i: int) -> Span | None:
    """Return a note such as `note to the desk`."""
    j = i + 1
    if tokens.words[j] != "to":
        return None
    j += 1 + (tokens.words[j + 1] == "the")
    if tokens.words[j] == "copy" and tokens.words[j + 1] in ("desk", "editor"):
        return Span(tokens.starts[i], tokens.ends[j + 1])
    return Span(tokens.starts[i], tokens.ends[j]) if tokens.words[j] in ("desk", "copydesk", "subs") else None


def _desk_note(tokens: Tokens, i: int) -> int:
    """Return the bracket that closes a note to the desk which token `i` opens: (EDS: …), (cq); 0 for none."""
    if tokens.words[i] in ("cq", "c.q."):
        return i + 1 if tokens.words[i + 1] in (")", "]") else 0
    if tokens.words[i] not in listed("desk_notes"):
        return 0
    j = i + 1 + (tokens.words[i + 1] == ".")
    return _close(tokens, j + 1, _LONGEST_NOTE) if tokens.words[j] in (":", ";", "-") else 0


def _close(tokens: Tokens, i: int, longest: int) -> int:
    """Return the bracket that closes at token `i` or behind it, 0 where another one opens or it is too far."""
    start = tokens.starts[i]
    for j in _from(tokens, i):
        if tokens.words[j] in _CLOSING:
            return j
        if tokens.words[j] in _BRACKETS or tokens.ends[j] - start > longest:
            return 0
    return 0


def _from(tokens: Tokens, i: int) -> Iterator[int]:
    return iter(range(i, len(tokens.words)))
