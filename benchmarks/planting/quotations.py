"""Plant errors in the quotations of an article: lost marks, lost credits, words altered or credited to another.

Every function takes the text and a seeded random generator and returns a list of `(planted text, where)`, one entry or
none; `where` is the place of what was planted in the planted text. Nothing here asks the tool that is measured.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from planting.names import Planted

from quotecheck.model import Span

_QUOTED = re.compile(r"(?P<open>“|\"|'')(?P<words>[^“”\"\n]+?)(?P<close>”|\"|'')(?!')")
_SHORTEST = 25
_MARKS = (("“", "”"), ('"', '"'), ("''", "''"))
_CREDIT = r" (?:[Ss]he|[Hh]e|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,2}) (?:said|says|added|wrote)"
_CREDIT_BEHIND = re.compile(rf"{_CREDIT}(?: (?:on )?[A-Z][a-z]+day| in [a-z ]{{4,30}})?\.(?=\s|$)")
_SAID = re.compile(r" (?:said (?:[A-Z][\w.’'-]+ ){0,3}[A-Z]|(?:[A-Z][\w.’'-]+ ){1,3}said)")
_FIRST_PERSON = re.compile(r"\b(?:[Ww]e|[Oo]ur|[Mm]y|I|I’m|I'm|us)\b(?!\.)")
_OTHER_WORDS = ("harbour", "gently", "seven", "orchard", "never", "brass", "upstairs", "lantern")


def _quotations(text: str) -> list[re.Match[str]]:
    """Return the longer quotations of paragraphs whose marks are all of one kind and in pairs."""
    found = []
    for line in re.finditer(r"[^\n]+", text):
        used = [(left, right) for left, right in _MARKS if left in line[0] or right in line[0]]
        if len(used) != 1:
            continue
        left, right = used[0]
        paired = line[0].count(left) == line[0].count(right) if left != right else line[0].count(left) % 2 == 0
        if paired:
            marked = [m for m in _QUOTED.finditer(text, line.start(), line.end()) if m["open"] == left]
            found += [match for match in marked if len(match["words"]) >= _SHORTEST]
    return found


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _chosen(text: str, random: Random, fits: Callable[[re.Match[str]], object]) -> re.Match[str] | None:
    found = [match for match in _quotations(text) if fits(match)]
    return random.choice(found) if found else None


def _cut(text: str, start: int, end: int) -> str:
    return text[:start] + text[end:]


def plant_lost_close(text: str, random: Random) -> Planted:
    """Take the closing mark of a quotation whose paragraph goes on."""
    match = _chosen(text, random, lambda m: re.match(r"[^\n]{15}", text[m.end() :]))
    if match is None:
        return []
    lost = _cut(text, match.start("close"), match.end())
    return [(lost, Span(match.start(), _line_end(lost, match.start())))]


def plant_lost_close_at_end(text: str, random: Random) -> Planted:
    """Take the closing mark of a quotation at its paragraph's end, where the next one opens none."""
    match = _chosen(text, random, lambda m: re.match(r"\s*\n\s*[^\s\"“']", text[m.end() :]))
    if match is None:
        return []
    return [(_cut(text, match.start("close"), match.end()), Span(match.start(), match.start("close")))]


def plant_lost_opening(text: str, random: Random) -> Planted:
    """Take the opening mark of a quotation."""
    match = _chosen(text, random, bool)
    if match is None:
        return []
    lost = _cut(text, match.start(), match.end("open"))
    return [(lost, Span(match.start(), _line_end(lost, match.start())))]


def plant_mixed_style(text: str, random: Random) -> Planted:
    """Print one of several curly quotations between straight marks."""
    found = [match for match in _quotations(text) if match["open"] == "“"]
    if len(found) < 3 or '"' in text:
        return []
    match = random.choice(found[1:])
    straight = f'"{match["words"]}"'
    return [(text[: match.start()] + straight + text[match.end() :], Span(*match.span()))]


def plant_voice(text: str, random: Random) -> Planted:
    """Take both marks of a quotation in the first person before its credit, where no other stands outside marks."""
    match = _chosen(
        text, random, lambda m: _FIRST_PERSON.search(m["words"]) and re.search(r",$", m["words"]) and _credited(text, m)
    )
    if match is None or _FIRST_PERSON.search(_QUOTED.sub("", text)):
        return []
    words = match["words"]
    bare = text[: match.start()] + words + text[match.end() :]
    return [(bare, Span(match.start(), match.start() + len(words)))]


def _credited(text: str, match: re.Match[str]) -> bool:
    return _SAID.match(text, match.end()) is not None or _CREDIT_BEHIND.match(text, match.end()) is not None


def plant_cut_credit(text: str, random: Random) -> Planted:
    """Take the credit behind a quotation that begins its paragraph."""
    match = _chosen(
        text,
        random,
        lambda m: (
            m["words"].endswith(",")
            and m["words"].count(" ") > 5
            and (m.start() == 0 or text[m.start() - 1] == "\n")
            and _CREDIT_BEHIND.match(text, m.end())
        ),
    )
    if match is None or (credit := _CREDIT_BEHIND.match(text, match.end())) is None:
        return []
    alone = f"{match['open']}{match['words'][:-1]}.{match['close']}"
    return [(text[: match.start()] + alone + text[credit.end() :], Span(match.start(), match.start() + len(alone)))]


def plant_altered_repeat(text: str, random: Random) -> Planted:
    """Quote some words again at the end of the text, with one of them changed or left out."""
    match = _chosen(text, random, lambda m: 9 < m["words"].count(" ") < 60)
    if match is None:
        return []
    words = match["words"].rstrip(",").split(" ")
    at = random.randrange(2, len(words) - 2)
    words[at : at + 1] = random.choice(([], [random.choice(_OTHER_WORDS)]))
    return _told_again(text, match, " ".join(words), "The letter was read out again in the evening: {}")


def plant_other_speaker(text: str, random: Random) -> Planted:
    """Quote a credited sentence again at the end of the text and credit it to somebody else."""
    match = _chosen(text, random, lambda m: m["words"].count(" ") > 8 and _SAID.match(text, m.end()))
    if match is None:
        return []
    return _told_again(text, match, match["words"].rstrip(",."), "{} said Marek Dvorin, a boat builder.", ",")


def _told_again(text: str, match: re.Match[str], words: str, frame: str, stop: str = "") -> Planted:
    quoted = f"{match['open']}{words}{stop}{match['close']}"
    at = len(text.rstrip()) + 2
    told = frame.format(quoted)
    start = at + told.index(quoted)
    return [(f"{text.rstrip()}\n\n{told}", Span(start, start + len(quoted)))]
