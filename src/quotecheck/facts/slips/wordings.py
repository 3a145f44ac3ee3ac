"""Find wordings that no grammar allows and no writer means: a RNC member, we do not a have, could of."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import compress

from quotecheck.facts.slips.places_in_text import in_address, in_prose, occurrences
from quotecheck.facts.words.clues import Clues
from quotecheck.facts.words.wrong_phrases import begins_in_doubt, wrong_phrases
from quotecheck.lexicon import common_words, lines
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.pronouns import HIS_HER_OR_THEIR
from quotecheck.model import TOLD, Span, TextIndex, Typo, TypoKind
from quotecheck.system.expressions import expression

_ALL_ARTICLES = frozenset({"a", "an", "the"})
_ENDS = frozenset(",.;:?!")
_OPENING = frozenset("\n.?!:\"“‘'(")


def find_wordings(index: TextIndex, clues: Clues) -> tuple[Typo, ...]:
    """Return wrong articles, words and phrases that are never right, and sums with the currency twice, in no order."""
    found = (*_wrong(index, clues), *_articles(index), *_owners(index), *_without_article(index), *_sums(index))
    return tuple(slip for slip in found if in_prose(index, slip.spans[0].start))


def _slip(index: TextIndex, span: Span, message: str, *edits: tuple[Span, str]) -> Typo:
    return Typo(TypoKind.WORDING, (span,), message, edits, index.is_quoted(span.start))


def _wrong(index: TextIndex, clues: Clues) -> Iterator[Typo]:
    """Yield the words and phrases that the list has."""
    tokens = index.tokens
    for i in clues.wrong:
        if tokens.words[i][0] == "I" and begins_in_doubt(tokens.words[i]):
            span = Span(tokens.starts[i], tokens.ends[i])
            yield _slip(index, span, "a capital I in the place of an l", (span, f"Il{tokens.words[i][2:]}"))
        phrases = wrong_phrases(tokens.lower[i])
        found = phrases.get("") or phrases.get(tokens.lower[i + 1])
        for words, right in found or ():
            end = i + len(words)
            if tokens.words[i + 1 : end] != words[1:] or not _is_written(index, i, words):
                continue
            span = tokens.span(range(i, end))
            if in_address(index.text, span.start) or index.text[span.end : span.end + 1] in ("-", "'", "’"):
                continue
            quoted = index.is_quoted(span.start)
            if _adds_article(words, right) and index.paragraphs[index.paragraph(span.start)].kind not in TOLD:
                continue  # Mayor resigns in wake of fire: headlines leave articles out
            capital = right[0].upper() + right[1:] if tokens.words[i][0].isupper() else right
            # He said, "They was angry": so he may have said it.
            slip = _slip(index, span, f"“{right}” is right", (span, capital))
            yield slip._replace(sure=not quoted or len(words) == 1)


def _is_written(index: TextIndex, i: int, words: tuple[str, ...]) -> bool:
    """Return whether token `i` is the first of `words`; one in small letters may have a sentence's first capital."""
    written = index.tokens.words[i]
    if written == words[0]:
        return True
    opening = not i or index.tokens.words[i - 1] in _OPENING
    if not opening or written != words[0].capitalize() or not all(word.islower() for word in words):
        return False
    return len(words) > 1 or not _is_name(index, i)


def _is_name(index: TextIndex, i: int) -> bool:
    """Return whether a capitalised word names somebody: it stands so elsewhere, or a name goes on (Teh Ah Moy said)."""
    tokens = index.tokens
    return tokens.words[i + 1].istitle() or tokens.words.count(tokens.words[i]) > 1


def _adds_article(words: tuple[str, ...], right: str) -> bool:
    """Return whether only an article is missing."""
    return len(right.split()) > len(words) and [word for word in right.split() if word not in _ALL_ARTICLES] == [*words]


def _articles(index: TextIndex) -> Iterator[Typo]:
    """Yield `a` before a vowel, `an` before a consonant, and either before a verb: we do not a have."""
    tokens = index.tokens
    for i in compress(range(len(tokens.lower) - 1), map(listed("indefinite_articles").__contains__, tokens.lower)):
        article, behind = tokens.words[i], tokens.words[i + 1]
        start, end = tokens.starts[i], tokens.ends[i + 1]
        name = article[0] == "A" and tokens.words[i - 1] not in _OPENING  # Hoa | An | district
        if name or tokens.starts[i + 1] != tokens.ends[i] + 1:
            continue
        if not index.text[start - 1 : start].isspace() and index.text[start - 1 : start] not in _OPENING and start:
            continue
        if article[-1] in "aA" and behind in listed("finite_be_and_have"):
            if article == "a" and tokens.symbols[i - 1] in "XSR" and tokens.words[i + 2].isalpha():
                yield _slip(index, Span(start, end), f"“{article}” before a verb")
            continue
        right = _article_of(behind)
        if right and right != article.lower():
            written = right if article[0].islower() else right.capitalize()
            edits = ((Span(start, start + len(article)), written),) if right == "an" else ()
            yield _slip(index, Span(start, end), f"“{written}” is right before the sound of {behind}", *edits)


@lru_cache(maxsize=4096)
def _article_of(word: str) -> str:
    """Return the article that a word certainly takes, nothing where its sound cannot be told or it takes none."""
    match = _SOUND.match(word)
    if (
        match is None
        or word.lower() in function_words()
        or word in listed("initials_read_in_full")  # a NSW officer
        or (word.islower() and len(word) > 2 and word not in common_words())
    ):
        return ""
    return "an" if match.lastgroup == "vowel" else "a"


_SOUND = expression(
    r"""
    (?P<vowel>
        (?:[ai]|e(?!u|we)|o(?!n[ce]|ui))[a-z]{2,}(?:-[a-z]+)*\Z|ad\Z
      | (?:8\d*|11|18)(?![\d.,])               # an 18-year-old
      | un[b-hj-z][a-z]+\Z                    # unusual, but unit, unanimous
      | [FHLMNRSX][B-DF-HJ-NP-TV-Z]{1,4}\Z    # RNC, MSNBC: read letter by letter
      | (?:FBI|NBA|NRA|NSA|FDA|HIV|MRI|NGO|SUV|HBO|MBA)\Z
    )
  | (?P<consonant> [bcdfgjklmnpqrtvwyz][a-z]{2,}\Z )
    """,
    re.VERBOSE,
)
"""A word whose first sound its letters show: hour, one, European and use do not."""


@cache
def _finite() -> frozenset[str]:
    """Return the finite verbs that may end a subject; not `have`, which stands behind `will` as well."""
    return (listed("finite_be_and_have") - {"have"}) | {"will", "would"}


def _owners(index: TextIndex) -> Iterator[Typo]:
    """Yield a pronoun left beside the name that took its place: much of his Carson's speech."""
    tokens = index.tokens
    counts: Counter[str] = Counter()
    for i in tokens.places_of(HIS_HER_OR_THEIR):
        if i + 2 >= len(tokens.words):
            continue
        name = tokens.words[i + 1]
        if tokens.words[i + 2] != "'s" or not name[0].isupper() or index.is_quoted(tokens.starts[i]):
            continue
        if tokens.lower[i] == "her" and tokens.lower[i - 1] not in function_words():
            continue  # The board named her Lindqvist's successor.
        # Not their Party's, his Honda's: a name that the article has, and has in no small letters.
        counts = counts or Counter(tokens.words)
        if counts[name] > 2 and name.lower() not in counts:
            yield _slip(index, Span(tokens.starts[i], tokens.ends[i + 2]), "a pronoun and a name in one place")


def _without_article(index: TextIndex) -> Iterator[Typo]:
    """Yield a name that lost its article: where Republican Party is today; not White House staff, nor a headline."""
    text, tokens = index.text, index.tokens
    for first_word, name in _names_with_the():
        for start in occurrences(text, name) if first_word in tokens.places else ():
            end = start + len(name)
            first = bisect_left(tokens.starts, start)
            last = bisect_left(tokens.starts, end)
            if not 0 < first < last < len(tokens.words) or tokens.starts[first] != start:
                continue
            ended = tokens.words[last] in _ENDS or tokens.lower[last] in _finite()
            if (
                ended
                and tokens.lower[first - 1] in listed("before_names_with_the")
                and index.paragraphs[index.paragraph(start)].kind in TOLD
            ):
                span = Span(tokens.starts[first - 1], end)
                yield _slip(index, span, "the article is missing", (Span(start, start), "the "))


@cache
def _names_with_the() -> tuple[tuple[str, str], ...]:
    """Return the names that have an article before them, each behind its first word in small letters."""
    return tuple((name.split()[0].lower(), name) for name in lines("names_with_the"))


def _sums(index: TextIndex) -> Iterator[Typo]:
    """Yield `$1.3 million dollars`, `between 600-700`, `whom many believed was`, `July 3 at 9 p.m. EST`."""
    text = index.text
    seen = set()
    for sign, pattern, message in _patterns():
        for at in occurrences(text, sign):
            match = _compiled(pattern).search(text, max(0, at - _BEFORE), at + _BEHIND)
            if match and match.start() not in seen:
                seen.add(match.start())
                slip = _slip(index, Span(*match.span()), message)
                yield slip._replace(slight=slip.quoted or message in _USAGE)


_BEFORE, _BEHIND = 90, 130  # characters around the sign of a pattern in which it is looked for
_BETWEEN = "“between” takes “and”, no dash"
_WHOM = "“who” is right: it is the subject of the verb"
_BETTER = "“as … as or better than” is right"
_USAGE = frozenset({_BETWEEN, _WHOM, _BETTER})
"""What careful writers avoid and many readers do not notice."""
_SUMMER = r"\b(?:April|May|June|July|August|September|Sept\.|Aug\.|October)\s\d"
_CLOCK = r"\b[ap]\.?m\.?,?\s[ECMP]ST\b"


@cache
def _patterns() -> tuple[tuple[str, str, str], ...]:
    """Return the wrong wordings that an expression tells: a word they hold, the expression, and what is wrong."""
    return (
        ("dollar", r"\$\d[\d.,]*(?:-plus)?(?:\s(?:million|billion|trillion))?\sdollars?\b(?!-)", "the currency twice"),
        (
            "etween ",
            r"\b[Bb]etween\s[$£€]?\d[\d,.]*[-–][$£€]?\d[\d,]*(?!\S)(?!\sand\b)",
            _BETWEEN,
        ),
        (
            "whom ",
            rf"\bwhom\s(?:[\w.’']+\s){{1,3}}(?:{'|'.join(lines('verbs_before_a_clause'))})\s(?:{'|'.join(sorted(_finite()))})\b",
            _WHOM,
        ),
        *(
            (
                f" {zone}T",
                rf"{_SUMMER}[^\n]{{0,80}}{_CLOCK}|{_CLOCK}[^\n]{{0,110}}?{_SUMMER}",
                "daylight time is in force then",
            )
            for zone in ("ES", "CS", "MS", "PS")
        ),
        (" or better than", r"\bas\s\w+\sor\sbetter\sthan\b", _BETTER),
    )


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
