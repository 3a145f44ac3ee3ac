"""Divide a text into words and marks, once."""

import re
import sys
from array import array
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, MutableSequence, Sequence
from functools import cache, partial

from quotecheck import lexicon
from quotecheck.lexicon.currencies import before_amounts
from quotecheck.model import FURNITURE, Paragraph, ParagraphKind, Quotation, Span, Stretches, TextIndex, Tokens
from quotecheck.system.expressions import expression
from quotecheck.text.capitals import CAPITAL
from quotecheck.text.ends_of_names import names_with_ends
from quotecheck.text.headline_case import in_sentence_case
from quotecheck.text.names_like_months import with_months_as_names
from quotecheck.text.words import BREAK, LookUp, Word, look_up

_BROKEN = r"\x80-\xbf€‚„†‡ˆ‰‹•˜™›"
"""The second half of a letter whose encoding was taken for another."""
_FIRST_HALVES = ("[ÃÄÅ]", "\x83Â", "A[\u0303\u0308\u030a]", "\x83A\u0302")
"""What stands before it, in one piece or as letter and accent; the second where that was done twice: JesÃ\u0083Âºs."""
_ACCENTS = "\u0300-\u036f"
"""Marks that belong to the letter before, as in text copied from some PDFs."""


@cache
def _token(currency: str) -> re.Pattern[str]:
    return re.compile(
        rf"""
        (?=\S)(?:                                               # at a space nothing else is tried
          [A-Za-z]{{2,}}+(?=[ ,])                              # most words: this first, for speed alone
        | [,;:!?()“”"\[\]]                                      # marks that begin nothing else, likewise
        | [^\W\d_]{{2,}}+(?![\w'’.&{_BROKEN}{_ACCENTS}‑-])      # words without marks in them, likewise
        | \b[A-Z]\w++(?:-\w++)*+\.(?:com|org|net|gov|edu|tv|io|ca|co\.uk)\b(?!\.\w) # MoveOn.org
        | (?:[^\W\d_]\.(?:-(?=[^\W\d_]\.))?){{2,}}+(?:-\w++)*+ # U.S., J.-P., a.m., but not the last word of "plan B."
        | \b(?:[A-Z][a-z]{{1,2}}\.[A-Z]|[A-Z]\.[A-Z][a-z]{{1,3}})\.(?!\w) # Ph.D., M.Sc.
        | \b[DRI]-(?:[A-Z]\.[A-Z]\.|[A-Z][a-z]++\.?)           # D-Ohio, R-Ga.
        | \b[A-Z][a-z]{{1,4}}\.-(?:[A-Z][a-z]{{2,4}}\b\.?|based\b)  # Lt.-Col., Calif.-based
        | (\b(?:[Ee]x-|[Tt]hen-)?[^\W\d_]{{2,8}}+\.(?!\.))      # Sen., then-Gov., and any word with a stop behind it
        | (?<![\w'’.])(?![a-z])[^\W\d_]\.(?=,|\s++(?![a-z])[^\W\d_]) # the initial in "Mark S. Lee"
        | (?:{currency})?\d++(?:[.,]\d++)*+(?:%|\w++)?(?:-\w++)*+ # $4.5m, 100,000, 50%, 2nd, 29-day, N4.7bn
        | (?<=[\s($])\.\d++(?:-?\w++)*+                         # a .38-caliber gun, batted .312
        | (?:['’](?:s|re|ve|ll|d|m)\b)                         # she's, Lee's
        | (?<=s)['’](?!\w)                                     # the workers' union
        | \w++(?:(?:[-‑]|&|['’](?!(?:s|re|ve|ll|d|m)\b))\w++|[{_ACCENTS}]++\w*+
                |(?:{"|".join(f"(?<={half})" for half in _FIRST_HALVES)})[{_BROKEN}]\w*+)*+
                                                              # words, fact-check, AT&T, don't, JosÃ©
        | --++ | [—―–…] | \.\.\.++
        | [^\w\s]
        )
        """,
        re.VERBOSE,
    )


@cache
def _stopped() -> frozenset[str]:
    """Return the abbreviations that end in a stop, with it.

    As listed or in capitals (MS. LEE: in a transcript), but not in small letters: he was ill.
    """
    return frozenset(f"{form}." for word in lexicon.words("abbreviations") for form in (word, word.upper()))


_INITIAL = 2  # characters


def _places(text: str, start: int, stop: int, token: re.Pattern[str]) -> list[tuple[int, int]]:
    """Return the place of each token between two places; the stop behind a word is its own unless that is cut short.

    No sentence ends before a comma: a porter in Ostby, Man., said. A letter is no initial behind what letters tell
    apart: gas leaked in Building A. Moe left.
    """
    stopped, lettered = _stopped(), lexicon.words("nouns_told_apart_by_letters")
    found: list[tuple[int, int]] = []
    for match in token.finditer(text, start, stop):
        place = first, last = match.span()
        if text[last - 1] != ".":  # nearly all: nothing has a stop behind it
            found.append(place)
            continue
        initial = last - first == _INITIAL and text[first].isalpha()
        ends = match.lastindex and match[0].rpartition("-")[2] not in stopped
        label = initial and found and text[slice(*found[-1])].lower() in lettered
        if (ends or label) and text[last : last + 1] != ",":
            found += ((first, last - 1), (last - 1, last))
        else:
            found.append(place)
    return found


# "LEE: Did you read it? A transcript whose turns each open with a mark: the mark says nothing there.
_TRANSCRIPT = expression(rf"(?![.'’ -])(?:{CAPITAL}|[.'’ -]){{2,}}:")


def index_text(
    text: str, paragraphs: tuple[Paragraph, ...], quotations: tuple[Quotation, ...], words: LookUp = look_up
) -> TextIndex:
    """Return the text with its tokens, and with what tells where a place in it stands; `words` says what each is."""
    return TextIndex(
        text,
        paragraphs,
        quotations,
        tokenize(text, paragraphs, quotations, words),
        tuple(paragraph.span.start for paragraph in paragraphs),
        Stretches.of(quotation.span for quotation in quotations),
    )


def index_story(
    text: str, paragraphs: tuple[Paragraph, ...], quotations: tuple[Quotation, ...], words: LookUp = look_up
) -> TextIndex:
    """Return the index of the article alone: of a text without its furniture, which nothing is read in.

    What it leaves out separates nothing: a quotation that runs on does so over a teaser, too.
    """
    if all(paragraph.kind not in FURNITURE for paragraph in paragraphs):
        return index_text(text, paragraphs, quotations, words)
    return index_kinds(text, paragraphs, quotations, frozenset(ParagraphKind) - FURNITURE, words)


def index_kinds(
    text: str,
    paragraphs: Sequence[Paragraph],
    quotations: Sequence[Quotation],
    kinds: Collection[ParagraphKind],
    words: LookUp = look_up,
) -> TextIndex:
    """Return the index of the paragraphs of these kinds alone, with the quotations in them."""
    chosen = tuple(paragraph for paragraph in paragraphs if paragraph.kind in kinds)
    stretches = Stretches(
        tuple(paragraph.span.start for paragraph in chosen), tuple(paragraph.span.end for paragraph in chosen)
    )
    inside = tuple(quotation for quotation in quotations if stretches.holds(quotation.span.start))
    return index_text(text, chosen, inside, words)


def tokenize(
    text: str, paragraphs: Sequence[Paragraph], quotations: Sequence[Quotation], words: LookUp = look_up
) -> Tokens:
    """Return the tokens of all paragraphs in reading order; a label has none but the break behind it."""
    # As long as the text, so that places stay; where nothing is read, as in a story without furniture, nothing.
    straight = text.replace("’", "'").replace("ʼ", "'") if paragraphs else ""
    token = _token(before_amounts(straight))
    ended = names_with_ends(straight, quotations)
    starts: list[int] = []
    ends = array("Q")
    known: list[Word] = []
    found: list[range] = []
    read_in = [_read_in(paragraph) for paragraph in paragraphs]
    for span, stretches in zip(read_in, _stretches(read_in, _outermost(text, paragraphs, quotations)), strict=True):
        places: list[tuple[int, int]] = []
        for start, stop, quoted in stretches:
            first = len(known) + len(places)
            places += _whole(straight, _places(straight, start, stop, token), ended)
            if quoted:
                found.append(range(first, len(known) + len(places)))
        places.append((span.end, span.end))
        # Paragraph by paragraph: all places and words of a long text at once took some 30 times its size for a while.
        known += map(words, [straight[start:end] or BREAK for start, end in places])
        first_places, last_places = zip(*places, strict=True)
        starts += first_places
        ends.extend(last_places)
    read = with_months_as_names(in_sentence_case(known, words))
    written, lower, symbols, forms, flags, shapes = zip(*read, strict=True) if read else ((),) * len(Word._fields)
    return Tokens(
        written,
        lower,
        "".join(symbols),
        forms,
        flags,
        "".join(shapes),
        tuple(starts),
        ends,
        tuple(found),
        places_of_words(lower),
    )


def _whole(text: str, places: list[tuple[int, int]], names: frozenset[str]) -> list[tuple[int, int]]:
    """Return the places with those of a name and its own 's, or the apostrophe at its end, as one."""
    if not names:
        return places
    found: list[tuple[int, int]] = []
    for start, end in places:
        if found and text[start] == "'" and found[-1][1] == start and text[found[-1][0] : end] in names:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def _read_in(paragraph: Paragraph) -> Span:
    """Return what of a paragraph has tokens: all of it, and nothing of a label.

    MARKET TALK: nobody's words go on behind it, and its own are nobody's. In •We nothing is between the two.
    """
    span = paragraph.span
    return Span(span.start, span.start) if paragraph.kind is ParagraphKind.LABEL else span


def _stretches(spans: Iterable[Span], outermost: Iterator[tuple[int, int]]) -> Iterator[list[tuple[int, int, bool]]]:
    """Yield for each span the stretches of it that lie in an outermost quotation or between two, and which they do."""
    opening, closing = next(outermost, _NO_MORE)
    for span in spans:
        start = span.start
        found: list[tuple[int, int, bool]] = []
        while start < span.end:
            while closing <= start:
                opening, closing = next(outermost, _NO_MORE)
            quoted = opening <= start
            stop = min(span.end, closing if quoted else opening)
            found.append((start, stop, quoted))
            start = stop
        yield found


_NO_MORE = (sys.maxsize, sys.maxsize)
"""Where the quotation behind the last one stands."""


_LONG = 20_000  # tokens


def places_of_words(lower: Sequence[str]) -> Mapping[str, Sequence[int]]:
    """Return each word → the numbers of its tokens: in lists, which take half the time, of a long text in arrays.

    A number takes some 40 bytes in a list, and four in an array.
    """
    row: Callable[[], MutableSequence[int]] = list if len(lower) < _LONG else partial(array, "I")
    found: defaultdict[str, MutableSequence[int]] = defaultdict(row)
    for i, word in enumerate(lower):
        found[word].append(i)
    return dict(found)


def _outermost(
    text: str, paragraphs: Sequence[Paragraph], quotations: Sequence[Quotation]
) -> Iterator[tuple[int, int]]:
    """Yield the places of the outermost quotations, but for those that only open the turns of a transcript."""
    openings = {paragraph.span.start for paragraph in paragraphs}
    for quotation in quotations:
        span = quotation.span
        turn = span.start in openings and _TRANSCRIPT.match(text, quotation.inner.start)
        if quotation.depth == 0 and not turn:
            yield span.start, span.end
