"""Which code page English prose was written in, by whether its marks and letters stand where English has them.

A guess by the frequency of letters, as charset-normalizer's, needs more than a sentence with one `é` in it: it took
`£5` in Windows-1252 for the Polish `Ł5`, and `Zürich` for the Baltic `Z³rich`.
"""

from __future__ import annotations

import re
from operator import itemgetter

from quotecheck.system.expressions import expression

# Of two that fit alike the first is taken. What the web calls Latin-1 is Windows-1252.
_CODE_PAGES = ("cp1252", "iso8859-15", "mac_roman", "cp1250", "cp850", "cp437")
_LETTER = "A-Za-zÀ-ÖØ-öø-ſ"
_WORD = expression(rf"(?<![{_LETTER}])[A-Za-z]*+[À-ÖØ-öø-ſ][{_LETTER}]*+")
_MARK = expression(
    rf"""
      (?<![{_LETTER}\d])[“”‘«»¿¡] | [“”‘«»](?![{_LETTER}\d])  # the wrong way round too, which is to be reported
    | (?<=\S)[’´] | ’(?=\w)                     # it’s, mills’, ’em; some type it´s
    | [–—…\u00a0]
    | [£€](?![{_LETTER}]) | ¥(?=\s?\d) | (?<=\d)¢
    | (?<![{_LETTER}])[½¼¾±×÷](?![{_LETTER}])
    | (?<=[{_LETTER})])[²³](?!\w)               # km²; not Z³rich
    | (?<=[\d\s])°(?=[CFNSEW]?(?!\w))           # 20°C
    | (?<!\w)[•·§¶©] | (?<=\w)[®™](?!\w)
    | (?<=\w)\u00ad(?=\w)                       # where a line may break
    | (?<!\w)(?:à|Ó(?=\ [A-Z]))(?!\w)           # à la carte, Ó Briain
    """,
    re.VERBOSE,
)
_FEW, _SHARE = 8, 20  # Polish has an accent on one letter in fifteen, English prose far fewer, but a sentence has names


def english(data: bytes) -> str | None:
    """Return the code page in which the bytes read most like English prose, None if they do so in none."""
    read = ((encoding, _decoded(data, encoding)) for encoding in _CODE_PAGES)
    texts = {encoding: text for encoding, text in read if text is not None}
    strange, encoding = min(((_strange(text), encoding) for encoding, text in texts.items()), key=itemgetter(0))
    text = texts[encoding]
    return encoding if strange * 2 <= _beyond_ascii(text) and _is_english(text) else None


def _decoded(data: bytes, encoding: str) -> str | None:
    """Return the text, None where a byte means nothing in that encoding."""
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _strange(text: str) -> int:
    """Return how many characters beyond ASCII stand where English prose has none such."""
    words = (word[0] for word in _WORD.finditer(text))
    placed = sum(_beyond_ascii(word) for word in words if _looks_written(word))
    return _beyond_ascii(text) - placed - sum(1 for _ in _MARK.finditer(text))


def _beyond_ascii(text: str) -> int:
    """Return how many of its characters are more than ASCII."""
    return len(text) - len(text.encode("ascii", "ignore"))


def _looks_written(word: str) -> bool:
    """Return whether a word has letters of English too, and capitals where words have them: not `JosŽ`, nor `Ìýð`."""
    return _beyond_ascii(word) < len(word) and (word.islower() or word.istitle() or word.isupper())


def _is_english(text: str) -> bool:
    """Return whether no more letters than in English prose, with the names in it, are more than ASCII."""
    accented = sum(_beyond_ascii(word[0]) for word in _WORD.finditer(text))
    return accented <= max(_FEW, len(text) // _SHARE)
