"""Find spaces that are missing or one too many: $90million, July20, Sept.11, a comma behind a space."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import compress

from quotecheck.facts.slips.places_in_text import in_address, in_prose, occurrences, word_start
from quotecheck.facts.words.clues import MONTHS, Clues
from quotecheck.facts.words.glued import glued_at
from quotecheck.lexicon import common_words
from quotecheck.model import Quotation, Span, TextIndex, Typo, TypoKind
from quotecheck.system.expressions import expression
from quotecheck.text.capitals import CAPITAL

_MISSING, _TOO_MANY = "a space is missing", "a space too many"
_SHORTEST_NAME = 5
_HABIT = 3
"""So many of one sort in an article are its style: a space before each colon, as in French."""
_STOPS = (" ,", " ;", " :", " .", " ?", " !")
_SINGLE = frozenset("'’‘")
_BESIDE_THIN = _SINGLE | frozenset("….")


def find_spacing(index: TextIndex, clues: Clues) -> tuple[Typo, ...]:
    """Return the spaces that are missing and those that are too many, in no order."""
    finders: tuple[Callable[[TextIndex], Iterator[Typo]], ...] = (
        _before_marks, _behind_marks, _in_amounts, _split_words, _split_names, _beside_quotations
    )  # fmt: skip
    return (*_glued(index, clues), *_glued_months(index, clues), *(slip for find in finders for slip in find(index)))


def _missing(index: TextIndex, span: Span, at: int) -> Typo:
    """Return the slip in `span` that a space at `at` corrects."""
    return Typo(TypoKind.SPACING, (span,), _MISSING, ((Span(at, at), " "),), index.is_quoted(span.start))


def _too_many(index: TextIndex, span: Span, blank: Span) -> Typo:
    edit = (blank, "")
    return Typo(TypoKind.SPACING, (span,), _TOO_MANY, (edit,), index.is_quoted(span.start), slight=True)


def _together(message: str, spans: Sequence[Span], edits: Sequence[tuple[Span, str]], index: TextIndex) -> Typo:
    """Return slips of one sort as one: an article that has one often has more of it."""
    return Typo(TypoKind.SPACING, tuple(spans), message, tuple(edits), index.is_quoted(spans[0].start))


def _glued(index: TextIndex, clues: Clues) -> Iterator[Typo]:
    """Yield words typed as one; amounts glued to their unit are one slip in an article, which has a habit of them."""
    text, tokens = index.text, index.tokens
    amounts: list[tuple[Span, int]] = []
    for i in clues.glued:
        start, end = tokens.starts[i], tokens.ends[i]
        word = tokens.words[i]
        at = start + (glued_at(word, MONTHS) or len(word))
        before, behind = text[start - 1 : start], text[end : end + 1]
        if (
            (before in ("@", "#", "/", "_", "-", ".") and before)
            or in_address(text, start)
            or not in_prose(index, start)
        ):
            continue
        if text[at:end] == "U" and not (behind == "." and text[end + 1 : end + 2].isupper()):
            continue
        if word[0].isalpha():
            yield _missing(index, Span(start, end), at)
        else:
            amounts.append((Span(start, end), at))
    if amounts:
        yield _together(_MISSING, [span for span, _ in amounts], [(Span(at, at), " ") for _, at in amounts], index)


def _glued_months(index: TextIndex, clues: Clues) -> Iterator[Typo]:
    """Yield a day that stands right behind its month: Sept.11."""
    tokens = index.tokens
    for i in clues.months:
        if tokens.starts[i + 1] == tokens.ends[i] and tokens.words[i + 1].isdecimal() and tokens.words[i][-1] == ".":
            yield _missing(index, Span(tokens.starts[i], tokens.ends[i + 1]), tokens.ends[i])


def _before_marks(index: TextIndex) -> Iterator[Typo]:
    """Yield a space that stands before a comma or stop."""
    text = index.text
    for pair in _STOPS:
        found = [at for at in occurrences(text, pair) if _is_stray(text, at) and in_prose(index, at)]
        if len(found) > _HABIT:
            continue
        for at in found:
            start = at - 1
            while start and text[start - 1].isalnum():
                start -= 1
            swapped = text[at + 2 : at + 3].isalpha()  # the committee ,calling it
            edit = (Span(at, at + 2), f"{pair[1]} ") if swapped else (Span(at, at + 1), "")
            message = "a space before the comma" if pair[1] == "," else f"a space before {pair[1]}"
            span, quoted = Span(start, at + 2), index.is_quoted(at)
            yield Typo(TypoKind.SPACING, (span,), message, (edit,), quoted, slight=not swapped)


def _is_stray(text: str, at: int) -> bool:
    """Return whether the space at `at` and the mark behind it are no part of an ellipsis, a figure (.5) or a sign."""
    mark, before, behind = text[at + 1], text[at - 1 : at], text[at + 2 : at + 3]
    if not (before.isalnum() or before in "”)'’\"") or not before:
        return False
    if mark == ",":
        return behind in ("", " ", "\n") or (behind.isalpha() and before.isalnum())
    if behind not in ("", " ", "\n") or not before.isalnum():
        return False
    return mark != "." or ("." not in text[at + 2 : at + 4] and text[at - 2 : at] != " .")


def _behind_marks(index: TextIndex) -> Iterator[Typo]:
    """Yield words between which only a mark stands: he said.The mayor; sorry,this."""
    for match in _GLUED_MARKS.finditer(index.text):
        start, end = match.span()
        if not in_prose(index, start) or in_address(index.text, start) or index.text[end : end + 1].isupper():
            continue  # …Hampshire.FlagShareLike: the buttons of a page
        if not _is_post(index, start):
            yield _missing(index, Span(word_start(index.text, start), end), start + 1)


def _is_post(index: TextIndex, at: int) -> bool:
    """Return whether the quotation at `at` sets no space behind its marks: a post, quoted as its author typed it."""
    around = next((q.inner.of(index.text) for q in index.quotations if q.inner.start <= at < q.inner.end), "")
    glued = (
        a.isalpha() and b in ",;:.?!" and c.isalpha() for a, b, c in zip(around, around[1:], around[2:], strict=False)
    )
    return sum(glued) > 1


_SMALL = r"[^\W\d_A-Z]"
_GLUED_MARKS = expression(
    rf"[.?!,;](?:(?<={_SMALL}{{3}}[.?!])(?!Com|Net|Org){CAPITAL}{_SMALL}{{2,}}|(?<={_SMALL}{{2}}[,;])[^\W\d_]{{2,}})"
)


def _in_amounts(index: TextIndex) -> Iterator[Typo]:
    """Yield `$ 170`."""
    text = index.text
    for sign in "$£":
        found = [at for at in occurrences(text, f"{sign} ") if text[at + 2 : at + 3].isdecimal()]
        if len(found) > _HABIT:
            continue
        for at in found:
            if in_prose(index, at) and not text[at - 1 : at].isalpha():
                end = _NUMBER.match(text, at + 2)
                yield _too_many(index, Span(at, end.end() if end else at + 3), Span(at + 1, at + 2))


_NUMBER = expression(r"\d[\d.,]*\b")


def _split_words(index: TextIndex) -> Iterator[Typo]:
    """Yield words that the end of a line once divided: prosecu- tion; not middle- and low-income."""
    text = index.text
    places: list[tuple[Span, Span]] = []
    for at in occurrences(text, "- "):
        start, end = at, at + 2
        while start and text[start - 1].isalpha():
            start -= 1
        while end < len(text) and text[end].isalpha():
            end += 1
        rest = text[at + 2 : end]
        if rest.islower() and start < at and (text[start:at] + rest).lower() in common_words() and in_prose(index, at):
            places.append((Span(start, end), Span(at, at + 2)))
    if places:
        yield _together("one word, divided", [span for span, _ in places], [(gap, "") for _, gap in places], index)


def _split_names(index: TextIndex) -> Iterator[Typo]:
    """Yield a name with a space in it that the article has whole elsewhere: Lind qvist."""
    tokens = index.tokens
    written = frozenset(tokens.words)
    for i in compress(range(len(tokens.words) - 1), map(str.istitle, tokens.words)):
        first, rest = tokens.words[i], tokens.words[i + 1]
        start, end = tokens.starts[i], tokens.ends[i + 1]
        if not rest.islower() or first + rest not in written or tokens.starts[i + 1] != tokens.ends[i] + 1:
            continue
        whole = len(first) + len(rest) >= _SHORTEST_NAME and tokens.words.count(first + rest) > 1
        if (
            whole
            and not all(map(common_words().__contains__, (first.lower(), rest)))
            and index.text[end : end + 1] not in ("-", "'", "’")
        ):
            gap = Span(tokens.ends[i], tokens.starts[i + 1])
            yield _together("one name, divided", [Span(start, end)], [(gap, "")], index)


def _beside_quotations(index: TextIndex) -> Iterator[Typo]:
    """Yield spaces inside quotation marks, and words that touch a mark from outside."""
    text = index.text
    for quotation in index.quotations:
        if quotation.opening in ("", "'", "‘", "’") or not in_prose(index, quotation.span.start):
            continue
        yield from _inside(index, quotation)
        start, end = quotation.span.start, quotation.span.end
        if start and text[start - 1].isalpha() and text[start + 1 : start + 2].isalpha():
            yield _missing(index, Span(word_start(text, start), quotation.inner.start), start)
        if quotation.closing and text[end : end + 1].isalpha() and text[quotation.inner.end - 1] in ",.?!":
            yield _missing(index, Span(quotation.inner.end, _word_end(text, end)), end)


def _inside(index: TextIndex, quotation: Quotation) -> Iterator[Typo]:
    """Yield the space behind an opening and before a closing mark; between two marks it is a thin space."""
    text, inner = index.text, quotation.inner
    words = inner.of(text).strip(" ")
    if not quotation.closing or len(words) < 3 or quotation.closing == "“":
        return
    start = inner.start + text[inner.start : inner.end].index(words)
    end = start + len(words)
    if start > inner.start and words[0] not in _BESIDE_THIN:
        yield _too_many(index, Span(quotation.span.start, _word_end(text, start)), Span(inner.start, start))
    if end < inner.end and words[-1] not in _SINGLE:
        yield _too_many(index, Span(word_start(text, end - 1), quotation.span.end), Span(end, inner.end))


def _word_end(text: str, at: int) -> int:
    while at < len(text) and text[at].isalpha():
        at += 1
    return at
