"""Divide a paragraph into what is glued together in it: a label, a bullet, a time, a credit, and the text beside it."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from quotecheck import lexicon
from quotecheck.lexicon import people
from quotecheck.model import ParagraphKind
from quotecheck.system.expressions import expression
from quotecheck.system.tuples import NamedTuple
from quotecheck.text.credits import credit_end, credit_start, signature_start
from quotecheck.text.separators import TIME
from quotecheck.text.words import closed_classes

_LONGEST_LABEL = 40
_FEWEST_BEHIND = 4
"""Words that an item has at least."""
_LONGEST_SIGNATURE = 6
_QUOTED = expression(r"[\"“][^\"”]*[\"”]?")


class Part(NamedTuple):
    """Where a part of a paragraph begins, counted in it, and what it is for."""

    start: int
    kind: ParagraphKind


def parts(texts: Sequence[str], kinds: Sequence[ParagraphKind], datelines: Sequence[int]) -> Iterator[tuple[Part, ...]]:
    """Yield the parts of each paragraph, the first of which begins at 0.

    Args:
        texts: the paragraphs, in order.
        kinds: what each is for as a whole.
        datelines: where the dateline of each ends, 0 where there is none.
    """
    labels = Counter(text[:end] for text in texts if (end := _label_end(text)))
    items = _items(texts)
    for number, (text, kind) in enumerate(zip(texts, kinds, strict=True)):
        if kind is ParagraphKind.BODY or kind is ParagraphKind.BULLET:
            yield _of_body(text, kind, datelines[number], labels, items.get(number, 0))
        elif kind is ParagraphKind.CAPTION and (at := credit_start(text)):
            yield (Part(0, kind), Part(at, ParagraphKind.CREDIT))
        else:
            yield (Part(0, kind),)


def _of_body(text: str, kind: ParagraphKind, dateline: int, labels: Counter[str], marker: int) -> tuple[Part, ...]:
    if dateline:
        return (Part(0, ParagraphKind.DATELINE), Part(dateline, kind))
    if marker:
        return (Part(0, ParagraphKind.LABEL), Part(marker, ParagraphKind.BULLET))
    if text[0].isdigit() and (match := _TIMED.match(text)):
        return (Part(0, ParagraphKind.TIME), Part(match.end(), kind))
    if (control := _control_end(text)) and control < len(text):
        rest = text[control:]
        behind = credit_start(rest) or signature_start(rest)
        tail = (Part(control + behind, ParagraphKind.CREDIT),) if behind else ()
        return (Part(0, ParagraphKind.TEASER), Part(control, ParagraphKind.CAPTION), *tail)
    if credit := credit_end(text):
        return (Part(0, ParagraphKind.CREDIT), Part(credit, ParagraphKind.CAPTION))
    if (end := _label_end(text)) and labels[text[:end]] == 1:
        return (Part(0, ParagraphKind.LABEL), Part(end, kind))
    return (Part(0, kind),)


_TIMED = expression(rf"{TIME}\s?[-–—|:]\s+(?=\S)")
"""The time of an entry and what parts it from the text: 6:45 pm – The fire is out."""


def _control_end(text: str) -> int:
    """Return where the words of a button end that stand in front of a caption, 0 where there are none."""
    start = text.lower()
    found = 0
    if not start.startswith(lexicon.lines("page_controls")):
        return 0
    for control in lexicon.lines("page_controls"):
        if start.startswith(control) and not text[len(control) : len(control) + 1].isalnum():
            found = max(found, len(control))
    while 0 < found < len(text) and text[found] in " :\t\u00a0.-–—|":
        found += 1
    return found if text[found - 1 : found].isspace() else 0


_MARKER = expression(
    r"(?:(?P<sign>[•·▪●◦‣∙■►▶✓✔➤»])|(?P<dash>[-–—~])|(?P<star>\*)(?=\s)|(?P<number>\d{1,2})[.)](?=\s))\s*(?=\S)"
)


def _items(texts: Sequence[str]) -> dict[int, int]:
    """Return the number of each paragraph that is an item of a list → where its marker ends.

    A dash may also stand before the name of who is quoted, a figure be a part of the sentence: these need a neighbour
    of their kind.
    """
    found = {i: match for i, text in enumerate(texts) if text[0] in _MARKERS and (match := _MARKER.match(text))}
    return {i: match.end() for i, match in found.items() if match["sign"] or match["star"] or _in_row(texts, found, i)}


_MARKERS = frozenset("•·▪●◦‣∙■►▶✓✔➤»-–—~*0123456789")


def _in_row(texts: Sequence[str], found: dict[int, re.Match[str]], i: int) -> bool:
    own = found[i]
    if own["number"]:
        number = int(own["number"])
        return any(
            other["number"] and int(other["number"]) - number == (1 if j > i else -1)
            for j in range(max(0, i - 3), i + 4)
            if j != i and (other := found.get(j))
        )
    if not _is_item(texts, i):
        return False
    return any((other := found.get(j)) and other["dash"] == own["dash"] and _is_item(texts, j) for j in (i - 1, i + 1))


def _is_item(texts: Sequence[str], i: int) -> bool:
    """Return whether a paragraph behind a dash is more than the name of whose words stand before it."""
    quoted = i > 0 and texts[i - 1].endswith(('"', "”", "’", "'"))
    return not quoted and len(texts[i].split()) > _LONGEST_SIGNATURE


def _label_end(text: str) -> int:
    """Return where the label ends that heads an item, 0 where none does: MARKET TALK: Oil fell; Why it matters: It is.

    In a transcript a name stands there: SENATOR LEE: Did you read it?
    """
    if ":" not in text[: _LONGEST_LABEL + 2] or not text[0].isupper():
        return 0
    match = _HEADED.match(text)
    if not match or text.count(" ", match.end()) < _FEWEST_BEHIND - 1:
        return 0
    words = match[1].lower().replace("’", "'").split()
    capitals = match[1].isupper()
    if len(words) == 1:
        known = words[0] in lexicon.words("section_labels")
    else:
        known = _is_label(words) if capitals else match[1][1:].islower() and _is_heading(words)
    return match.end() if known and not (capitals and _is_spoken(text[match.end() :])) else 0


_HEADED = expression(rf"([A-Z][A-Za-z0-9'’&/. -]{{1,{_LONGEST_LABEL}}}):\s+(?=\S)")


def _is_heading(words: Sequence[str]) -> bool:
    """Return whether words in small letters head an item and lead to nobody's words, as `His answer:` does."""
    closed = closed_classes()
    if len(words) > _MOST_IN_HEADING or any(closed.get(word, "") in ("S", "O") for word in words if word not in _ALL):
        return False
    # One notable trend: and For context: are the beginnings of sentences.
    opens = words[0] not in closed or words[0] in ("the", "by")
    asks = closed.get(words[0].removesuffix("'s")) == "H"
    return asks or (opens and words[-1] in lexicon.words("label_heads"))


_MOST_IN_HEADING = 4
_ALL = ("we", "you", "it")  # What we know: nobody's words


def _is_label(words: Sequence[str]) -> bool:
    """Return whether words name a thing and nobody: their head is no word for people, no given name or title opens."""
    flags = people.capitalised().get(words[0], 0)
    if flags & (people.GIVEN | people.HONORIFIC) or people.role_word(words[0]) or people.role_word(words[-1]):
        return False
    return lexicon.words("unnamed_voices").isdisjoint(words) and all(map(_is_no_name, words))


def _is_no_name(word: str) -> bool:
    """Return whether a word in capitals need be nobody's name: a common word, a place, a figure, an initialism."""
    bare = word.removesuffix("'s").removesuffix("'")
    if bare in lexicon.common_words() or bare.upper() in lexicon.words("known_acronyms"):
        return True
    known = people.capitalised().get(bare, 0) & (people.PLACE | people.DEMONYM | people.FUNCTION | people.CALENDAR)
    return bool(known) or not any(map(str.isalpha, bare)) or not set(bare) & set("aeiouy")


def _is_spoken(rest: str) -> bool:
    """Return whether somebody speaks of himself outside quotation marks, as in a transcript."""
    words = (word.strip(",.?!;:").replace("’", "'").partition("'")[0] for word in _QUOTED.sub(" ", rest).split())
    return any(word in lexicon.words("first_persons") or word.lower() in ("you", "your") for word in words)
