"""Rules that look for words, and say what replaces them."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.desk_rules.messages import filled, quoted
from quotecheck.desk_rules.scopes import HEADLINES, in_scopes, kind_at
from quotecheck.desk_rules.wordings import find_wordings, without_overlaps
from quotecheck.model import Article, DeskRule, Edit, Finding, Fix, Rule, Span

_OPENING = "\"“„‘'«([*_#>-–—•"
"""What stands before the first word of a sentence."""
_VOWELS = "aeiou"


def find_words(desk: DeskRule, rule: Rule, article: Article) -> Iterator[Finding]:
    """Yield a finding for each of the words in an article, the longest where one holds another."""
    text, within, kind = article.text, in_scopes(article, desk.banned_in), kind_at(article)
    wordings = dict(desk.words)
    for span, word in without_overlaps(find_wordings(article, wordings)):
        if not within(span):
            continue
        opens = _opens_sentence(article, span.start)
        options = tuple(dict.fromkeys(_cased(span.of(text), word, each, opens=opens) for each in wordings[word]))
        if span.of(text) in options:
            continue  # “Internet” at the beginning of a sentence, where the desk writes “internet”
        capitals = any(each.casefold() == span.of(text).casefold() for each in options)
        if capitals and kind(span.start) in HEADLINES:
            continue  # which may capitalise every word
        yield rule.at(span, _message(desk, span.of(text), options), fix=_fix(text, span, options, opens=opens))


def _message(desk: DeskRule, found: str, options: tuple[str, ...]) -> str:
    """Return the rule's message; at its end what is right, unless it has a place for that.

    A word that is to be deleted has nothing to fill that place with.
    """
    instead = " or ".join(filter(None, options))
    if not instead and "{instead}" in desk.message:
        return filled("leave out “{found}”", found)
    message = filled(desk.message, found, instead)
    return f"{message}: write {quoted(options)}" if instead and "{instead}" not in desk.message else message


def _fix(text: str, span: Span, options: tuple[str, ...], *, opens: bool) -> Fix | None:
    """Return the fix where only one thing is right: safe unless the words around it have to change too."""
    if len(options) != 1:
        return None
    (instead,) = options
    if not instead:
        after = text[span.end : span.end + 1]
        wider = Span(span.start, span.end + 1) if after == " " else span
        return Fix(f"leave out “{span.of(text)}”", (Edit(wider, ""),), safe=after == " " and not opens)
    return Fix(f"write “{instead}”", (Edit(span, instead),), safe=not _changes_article(text, span, instead))


def _changes_article(text: str, span: Span, instead: str) -> bool:
    """Return whether *a* or *an* before the words has to change with them: an adviser, a counsel."""
    before = text[max(0, span.start - 4) : span.start].split()
    starts = (span.of(text)[:1].lower() in _VOWELS, instead[:1].lower() in _VOWELS)
    return bool(before) and before[-1].lower() in ("a", "an") and starts[0] != starts[1]


def _cased(found: str, word: str, instead: str, *, opens: bool) -> str:
    """Return the replacement in the letters of what it replaces: PERCENT, Percent, percent.

    Words that the desk gives with a capital stand for these letters only, and what replaces them is written as it is,
    with a capital where it opens a sentence.
    """
    if word != word.lower():
        return _capitalised(instead) if opens else instead
    letters = [each for each in found if each.isalpha()]
    if len(letters) > 1 and all(each.isupper() for each in letters):
        return instead.upper()
    words = found.split()
    if len(words) > 1 and all(each[0].isupper() for each in words):
        return " ".join(map(_capitalised, instead.split(" ")))
    return _capitalised(instead) if found[:1].isupper() else instead


def _capitalised(words: str) -> str:
    return words[:1].upper() + words[1:]


def _opens_sentence(article: Article, start: int) -> bool:
    """Return whether a sentence, or a quotation, begins with the word at `start`."""
    text, i = article.text, start
    while i > 0 and (text[i - 1] in _OPENING or text[i - 1] in " \t\xa0"):
        i -= 1
    return i == 0 or text[i - 1] in ".!?:\r\n" or any(mark in text[i:start] for mark in '"“„«')
