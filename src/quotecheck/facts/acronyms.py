"""Find where the text says what a short form stands for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quotecheck.facts.initials import best_tail
from quotecheck.lexicon import words as listed
from quotecheck.model import Acronym, Fit, Paragraph, ParagraphKind, ShortForm, Span

_WINDOW = 180
_MOST_WORDS = 14

# Harbour Review Board (HRB), (the HRB), (hereafter "HRB"), (HRB, founded in 2009)
_OPENS = re.compile(
    r"\(\s*+(?:(?:the|or|also|known\ as|hereafter|hereinafter|abbreviated(?:\ as)?|formerly)\ ){0,3}[\"“'‘]?$",
    re.VERBOSE,
)
_CLOSES = re.compile(r"(?:['’]?s)?[\"”'’]?\s*(?:[,;]\ [^()\n]{1,80})?\)")
# Harbour Review Board, also known as the HRB; the Board of Review, or BOR,
_KNOWN_AS = re.compile(
    r"(?:,?\s(?:[a-z]+\s)?known\s(?:[a-z]+\s){0,3}(?:as|by)(?:\sits\sacronym)?|,?\sabbreviated\s(?:as|to)|,\sor)"
    r"\s(?:the\s|simply\s)?[\"“'‘]?$"
)
_CLAUSE_CLOSES = re.compile(r"(?:['’]?s)?[\"”'’]?(?:[,.;:)—–]|\s[-–—]|\s[a-z])")
# HRB (Harbour Review Board); HRB, which stands for Harbour Review Board; HRB, or the Harbour Review Board,
_EXPLAINED = re.compile(
    r"(?:['’]?s)?[\"”'’]?"
    r"(?:\s\((?:the\s|short\sfor\s(?:the\s)?)?(?P<inside>[A-Z][^()\n]{4,100})\)"
    r"|,?\s(?:which\s)?(?:stands|standing|short)\sfor\s(?:the\s)?[\"“‘]?(?P<after>[A-Z][^(),.;:\n\"”]{4,100})"
    r"|,\s(?:or\s)?the\s(?P<apposed>[A-Z][^(),.;:\n\"“”]{4,100}),)"
)
_KINDS = frozenset(
    "act agency agreement group initiative party plan policy program programme project scheme system".split()
)
_WORD = re.compile(r"[^\s()\[\]\"“”;:—–]+")
_CLAUSE_END = re.compile(r"[.!?;:—–()\[\]\"“”\n]\s*+(?=\S)")
_ABBREVIATED = re.compile(r"\b(?:[A-Za-z]|St|Dr|Mr|Mrs|Ms|Inc|Co|Corp|Ltd|No|vs)\.\s*$")


def find_acronyms(
    text: str, paragraphs: tuple[Paragraph, ...], short_forms: tuple[ShortForm, ...]
) -> tuple[Acronym, ...]:
    """Return every definition of an acronym, in reading order.

    Both orders are found, `Harbour Review Board (HRB)` and `HRB (Harbour Review Board)`, and those in words: `known as
    HRB`, `, or HRB,`, `HRB stands for`. Datelines, party tags and share symbols are none.
    """
    found = []
    lines = iter(paragraphs)
    line = next(lines, None)
    for form in short_forms:
        while line and line.span.end <= form.span.start:
            line = next(lines, None)
        if line is None:
            break
        if line.kind is ParagraphKind.DATELINE:  # GENEVA (AP) —
            continue
        if acronym := _after_name(text, line.span, form) or _before_name(text, line.span, form):
            found.append(acronym)
    return tuple(found)


def _after_name(text: str, line: Span, form: ShortForm) -> Acronym | None:
    """Return the definition that has `form` behind the name."""
    left = max(line.start, form.span.start - 40)
    if (opens := _OPENS.search(text, left, form.span.start)) and (
        closes := _CLOSES.match(text, form.span.end, line.end)
    ):
        tag = form.letters in listed("bracket_tags")
        accepted = (Fit.INITIALS,) if tag else tuple(Fit)
    elif (opens := _KNOWN_AS.search(text, left, form.span.start)) and (
        closes := _CLAUSE_CLOSES.match(text, form.span.end, line.end)
    ):
        # Islamic State, also known as ISIS: other names of a body are not spelt out by its name.
        accepted = (Fit.INITIALS, Fit.NONE)
    else:
        return None
    tokens = _words_before(text, line, opens.start())
    if tokens and tokens[-1][0] in _KINDS:  # Safe Passage for Sailors program (SPS)
        tokens.pop()
    tail = best_tail(form.letters, [token[0] for token in tokens])
    if tail is None or tail[1] not in accepted:
        return None
    expansion = _span(tokens[tail[0] :])
    return _acronym(text, Span(expansion.start, closes.end()), expansion, form, tail[1])


def _before_name(text: str, line: Span, form: ShortForm) -> Acronym | None:
    """Return the definition that has `form` before the name; it needs letters that fit, or nearly."""
    match = _EXPLAINED.match(text, form.span.end, line.end)
    if match is None:
        return None
    tokens = list(_WORD.finditer(text, *match.span(match.lastgroup or 0)))
    words = [token[0] for token in tokens]
    for stop in range(len(words), 1, -1):
        tail = best_tail(form.letters, words[:stop])
        if tail and tail[0] == 0 and (tail[1] is Fit.INITIALS or (tail[1] is Fit.NONE and stop == len(words))):
            return _acronym(text, Span(form.span.start, match.end()), _span(tokens[:stop]), form, tail[1])
    return None


def _words_before(text: str, line: Span, end: int) -> list[re.Match[str]]:
    """Return the last words of the clause that ends at `end`."""
    start = max(line.start, end - _WINDOW)
    for stop in _CLAUSE_END.finditer(text, start, end):
        if not _ABBREVIATED.search(text, start, stop.end()):
            start = stop.end()
    return list(_WORD.finditer(text, start, end))[-_MOST_WORDS:]


def _span(tokens: Sequence[re.Match[str]]) -> Span:
    """Return the span from the first to the last of `tokens`, without a comma at its end."""
    return Span(tokens[0].start(), tokens[-1].end() - tokens[-1][0].endswith(","))


def _acronym(text: str, span: Span, expansion: Span, form: ShortForm, fit: Fit) -> Acronym:
    return Acronym(
        span=span,
        short=form.span,
        expansion=expansion,
        letters=form.letters,
        words=" ".join(expansion.of(text).split()),
        fit=fit,
        quoted=form.quoted,
    )
