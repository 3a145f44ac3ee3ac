"""Find marks set twice, marks that cannot stand together, brackets without a partner, a sentence behind a comma."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from quotecheck.facts.slips.places_in_text import in_address, in_prose, occurrences, word_start
from quotecheck.lexicon import common_words
from quotecheck.lexicon.folding import fold
from quotecheck.lexicon.given_names import sex_of
from quotecheck.model import Span, TextIndex, Typo, TypoKind
from quotecheck.system.expressions import expression
from quotecheck.text.capitals import CAPITAL
from quotecheck.text.punctuation import CLOSING_QUOTES

_TWICE = (",,", ",.", "..", "?.", "!.", ".,", ";,", ",;", ", .", "; .")
_LONGEST_SUBJECT = 80


def find_punctuation(index: TextIndex) -> tuple[Typo, ...]:
    """Return slips in the marks, in no order."""
    finders: tuple[Callable[[TextIndex], Iterator[Typo]], ...] = (
        _twice,
        _stops_around,
        _brackets,
        _spliced,
        _behind_party,
        _behind_apposition,
    )
    return tuple(slip for find in finders for slip in find(index))


def _slip(index: TextIndex, span: Span, message: str, *edits: tuple[Span, str]) -> Typo:
    return Typo(TypoKind.PUNCTUATION, (span,), message, edits, index.is_quoted(span.start))


def _twice(index: TextIndex) -> Iterator[Typo]:
    """Yield two marks of which one is too many: `committee,.`, `home..`; not an ellipsis, not `Inc.,`."""
    text = index.text
    for pair in _TWICE:
        for at in occurrences(text, pair):
            end = at + len(pair)
            before, behind = text[at - 1 : at], text[end : end + 1]
            if (behind in (*".,?!…", *"/0123456789") and behind) or before in (*".?!…/", "") or not in_prose(index, at):
                continue
            if (
                (pair == ".." and behind.isalnum())
                or text[end : end + 2] == " ."
                or text[at - 2 : at] == " ."
                or in_address(text, at)
            ):
                continue  # . . . and . . , as ellipses are set
            if pair in (".,", "?.", "!.") and not _ends_in_word(text, at):
                continue
            if pair == ".." and behind == " " and text[end + 1 : end + 2].islower() and index.is_quoted(at):
                continue  # “Uh.. not so fast”: an ellipsis, as posts have it
            if " " in pair and behind not in (" ", "\n", ""):
                continue
            slip = _slip(index, Span(word_start(text, at), end), f"{pair[0]} and {pair[-1]} together")
            yield slip._replace(slight=pair in ("..", ",,"))


def _ends_in_word(text: str, at: int) -> bool:
    """Return whether a common word in small letters, no abbreviation and no title, stands before `at`."""
    word = text[word_start(text, at) : at]
    return len(word) > 3 and word.islower() and word in common_words()


def _stops_around(index: TextIndex) -> Iterator[Typo]:
    """Yield stops on both sides of a closing mark: 'Whoa.'."""
    text = index.text
    for match in _around().finditer(text) if any(map(text.__contains__, _AROUND)) else ():
        at = match.start()
        behind = text[match.end() : match.end() + 1]
        if in_prose(index, at) and behind != "." and text[at - 1 : at].isalpha():
            last = Span(match.end() - 1, match.end())
            message = f"{match[0][0]} inside the mark and {match[0][-1]} behind it"
            slip = _slip(index, Span(word_start(text, at), match.end()), message, (last, ""))
            # …an archive that ends every paragraph with a stop puts one between two closing marks: 'Whoa.'."
            yield slip._replace(sure=text[match.end() : match.end() + 1] not in CLOSING_QUOTES, slight=True)


# What a text must hold: most hold none of them, and are spared the expression; so too below.
_AROUND = (
    *(f".{mark}{stop}" for mark in ("'", "’", '"', "”", "''", "’’") for stop in ".,"),
    *(f"{stop}{mark}." for mark in "'’\"”" for stop in "?!"),
)


@cache
def _around() -> re.Pattern[str]:
    return re.compile(r"\.(?:['’]|[\"”]|''|’’)[.,]|[?!]['’\"”]\.(?=[\s\"”'’])")


def _brackets(index: TextIndex) -> Iterator[Typo]:
    """Yield the bracket of a paragraph that no other one opens or closes; a bracket may run over paragraphs."""
    text = index.text
    if "(" not in text and ")" not in text:
        return
    lone: list[tuple[int, int, str]] = []
    for number, paragraph in enumerate(index.paragraphs):
        span = paragraph.span
        written = span.of(text)
        if written.count("(") == written.count(")") or not in_prose(index, span.start):
            continue
        unpaired: list[int] = []
        for match in _BRACKET.finditer(text, span.start, span.end):
            if match[0] == "(":
                unpaired.append(match.start())
            elif unpaired and text[unpaired[-1]] == "(":
                unpaired.pop()
            elif not _is_item(text, match.start(), span.start):
                unpaired.append(match.start())
        lone += [(number, at, text[at]) for at in unpaired]
    if len(lone) == 1:
        at = lone[0][1]
        message = "this bracket is never closed" if text[at] == "(" else "no bracket opens this one"
        yield _slip(index, Span(at, at + 1), message)


_BRACKET = expression(r"(?<![:;=-])[()](?![:;=])")


def _is_item(text: str, at: int, start: int) -> bool:
    """Return whether a closing bracket numbers an item: 1) a), in the line or at its start."""
    begin = at
    while begin > start and text[begin - 1].isalnum():
        begin -= 1
    return 0 < at - begin <= 2 and (begin == start or not text[begin - 1].isalnum())


def _spliced(index: TextIndex) -> Iterator[Typo]:
    """Yield the comma before a new sentence of a quotation: “She lied to me,” Lee said, “She told me …”."""
    text = index.text
    for match in _SPLICE.finditer(text) if any(map(text.__contains__, _SPLICES)) else ():
        if in_prose(index, match.start()) and text[match.start() - 1] in ",?!":
            at = match.start(1)
            yield Typo(
                TypoKind.PUNCTUATION,
                (Span(at, match.end()),),
                "a new sentence of the quotation behind a comma",
                ((Span(at, at + 1), "."),),
                quoted=False,
            )


def _behind_party(index: TextIndex) -> Iterator[Typo]:
    """Yield the comma between a subject and its verb: Sen. Ana Moe (D-R.I.), said."""
    text = index.text
    for at in occurrences(text, "), "):
        opened = text.rfind("(", max(0, at - 12), at)
        verb = text[at + 3 : at + 10].partition(" ")[0]
        if opened < 0 or verb not in ("said", "says", "told") or not _PARTY.fullmatch(text, opened, at + 1):
            continue
        least = max(0, opened - _LONGEST_SUBJECT)
        before = text[least:opened]
        ends = [match.end() for match in _SENTENCE_END.finditer(before)]
        sentence = before[max(ends[-1] if ends else 0, before.rfind("\n") + 1) :]
        if "," not in sentence and in_prose(index, at):
            last = Span(at + 1, at + 2)
            yield _slip(index, Span(opened, at + 3 + len(verb)), "a comma between subject and verb", (last, ""))


_SENTENCE_END = expression(r"[a-z”\"]{4}[.?!][”\"]?\s")
"""The end of a sentence: vague. | Sen. Ana Moe, where Sen. is none."""


_PARTY = expression(r"\([A-Z][a-z]{0,3}-[A-Z][\w. ]{1,8}\)")


def _behind_apposition(index: TextIndex) -> Iterator[Typo]:
    """Yield the comma that is missing behind what somebody is: Ana Moe, a spokeswoman for the firm | said.

    Not in “Ana Moe, the police said on Monday, was late”, where the comma comes later.
    """
    text = index.text
    for match in _apposition().finditer(text):
        at, verb = match.span("verb")
        before = text[max(0, match.start() - _LONGEST_SUBJECT) : match.start()]
        name = _OPENING_NAME.search(before)
        if name is None or not sex_of(fold(name["given"])) or index.is_quoted(at) or not in_prose(index, at):
            continue
        if not _ASIDE.match(text, verb):
            span = Span(match.start() - len(name["name"]), verb)
            yield _slip(index, span, "a comma is missing before the verb", (Span(at - 1, at - 1), ","))


@cache
def _apposition() -> re.Pattern[str]:
    """Return what matches an article, what somebody is, of whom or what, and the verb, with no mark between."""
    word = r"(?!(?:who|that|which|whose|whom|where|when|and|or|but|what|as|he|she|it|they|we|I)\b)[\w’'-]+"
    part = rf"(?:(?:Sen|Rep|Gov|Dr|Mr|Mrs|Ms|St|U\.S)\.|{word})"
    return re.compile(
        rf", (?:an?|the)(?: {part}){{1,8}}? (?:of|for|to|at|with|from|in)(?: {part}){{1,8}}?"
        r" (?P<verb>said|says|was|is|told|has|had|wrote|added)\b"
    )


_OPENING_NAME = expression(
    rf"(?:\A|\n|(?:(?<=[a-z]{{4}})\.|[?!”\"])\s)"
    rf"(?P<name>(?:{CAPITAL}[a-z]+\.\s)?(?P<given>{CAPITAL}[\w’-]+)(?:\s{CAPITAL}[\w.’'-]*){{1,3}})\Z"
)
"""A name with which a sentence opens, at the end of a text; no title ends one: Mrs. | Ana Moe."""


_ASIDE = expression(r"[^.\n]{0,60}?,\s(?:was|were|is|are|had|has|have|would|will|did|said|told)\b|,")
"""Behind a verb where a comma follows, and a verb: said on Monday, was."""


_SPLICES = (*(f"{verb}, {mark}" for verb in ("said", "says", "added", "wrote") for mark in '"“'), " told ")


_SPLICE = expression(
    rf"[”\"](?<=[,?!].) (?:{CAPITAL}[\w.’'-]+ ){{0,3}}(?:he|she|they|{CAPITAL}[\w’'-]+)(?: \w+){{0,2}}"
    r" (?:said|says|added|wrote|told \w+)"
    r"(,) [“\"](?:She|He|The|It|We|They|You|This|That|There|My|But|And|So|If|When|Our|In)\b"
)
