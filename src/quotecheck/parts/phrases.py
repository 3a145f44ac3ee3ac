"""Read noun phrases: their determiner, the noun that heads them, and what kind of thing that noun names."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from quotecheck import lexicon
from quotecheck.lexicon import people
from quotecheck.lexicon.verbs import verb_form


class Noun(StrEnum):
    """What the head of a phrase names."""

    PERSON = "person"
    GROUP = "group"
    BODY = "body"
    DOCUMENT = "document"
    OTHER = "other"


class Phrase(NamedTuple):
    """A noun phrase in the text.

    `start` to `end` is the phrase without its determiner, the complement included; `core_end` is where the head
    ends and the complement begins. `determiner` and `head` are in small letters.
    """

    start: int
    end: int
    core_end: int
    determiner: str
    head: str
    noun: Noun
    plural: bool
    sex: str

    def of(self, text: str) -> str:
        """Return the phrase as written, without its determiner."""
        return " ".join(text[self.start : self.end].split())


_TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}+|[’']s\b|[^\W_][\w&]*+(?:[’'-](?!s\b)[\w&]++)*+(?:(?<=\b[A-Z])\.)?|(?<=s)[’'](?!\w)|[^\s\w]")
# What ends a complement too: a new clause, an aside, a quotation.
_STOP = frozenset(",;:()[]“”\"—–…!?.")
_CLOSING_CLASSES = frozenset({"auxiliary", "relative", "subordinator", "subject", "expletive", "contrast", "question", "that", "object"})
_OPENING_CLASSES = frozenset({"preposition", "of", "to", "by", "as"})
_DETERMINERS = frozenset(
    "the a an this that these those his her its their our my your some many several few most all both each every "
    "another any no other certain various one two three four five six seven eight nine ten eleven twelve dozens "
    "hundreds thousands half whose more".split()
)
_FIRST_ONLY = frozenset({"the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your", "whose"})
_INDEFINITE = frozenset("one some someone somebody others another nobody everyone everybody anyone".split())


@cache
def _classes() -> dict[str, str]:
    return {word: kind for word, kind in (line.split()[:2] for line in lexicon.lines("function_words"))}


@cache
def _nouns() -> dict[str, tuple[Noun, bool, str]]:
    """Return noun → what it names, whether it is a plural, the sex it tells."""
    found: dict[str, tuple[Noun, bool, str]] = {}
    for word in people.heads("documents"):
        found[word] = (Noun.DOCUMENT, word.endswith("s"), "")
    for word in people.heads("body_nouns"):
        found[word] = (Noun.BODY, False, "")
    for word, role in people.roles().items():
        found[word] = (Noun.PERSON, role.plural, role.sex)
    for word in lexicon.words("groups"):
        found.setdefault(word, (Noun.GROUP, True, ""))
    for word in ("police", "staff", "public", "crowd", "authorities", "management", "leadership"):
        found[word] = (Noun.GROUP, True, "")
    return found


def noun_kind(word: str) -> tuple[Noun, bool, str] | None:
    """Return what a noun in small letters names, whether it is a plural, and the sex it tells; None if unknown."""
    if found := _nouns().get(word):
        return found
    if role := people.role_word(word):
        return Noun.PERSON, role.plural, role.sex
    if "-" in word and (found := _nouns().get(word.rpartition("-")[2])):
        return found
    return None


def read_phrase(text: str, start: int, limit: int) -> Phrase | None:
    """Read the noun phrase that starts at `start`, no further than `limit`; None if there is none."""
    classes = _classes()
    determiner, first, head, head_kind = "", -1, "", None
    core_end = end = start
    known = False
    opened = False
    for match in _TOKEN.finditer(text, start, limit):
        raw = match[0]
        if raw[0] in "’'" and len(raw) <= 2 and raw[1:] in ("s", ""):
            # "the group's spokesman": what stood before owns what follows.
            head, head_kind, known = "", None, False
            core_end = end = match.end()
            continue
        if raw in _STOP:
            if raw == "." and first >= 0 and match.end() < limit and text[match.end() : match.end() + 2].strip()[:1].islower():
                continue
            break
        if not (raw[0].isalnum()):
            if raw in "$£€%&-/":
                continue
            break
        word = raw.lower()
        kind = classes.get(word, "") if not (raw[0].isupper() and first >= 0) else ""
        if first >= 0 and word in _FIRST_ONLY:
            break
        if first < 0 and not determiner and word in _DETERMINERS or first < 0 and word in _FIRST_ONLY:
            determiner = determiner or word
            if word not in _FIRST_ONLY:
                first = match.start()
                head, head_kind = word, None
                core_end = end = match.end()
            continue
        if kind in _CLOSING_CLASSES:
            break
        if kind in _OPENING_CLASSES:
            if first < 0:
                break
            opened = True
            break
        if kind == "coordinator":
            opened = True
            break
        if kind in ("adverb", "time") and known:
            break
        found = noun_kind(word)
        if known and not found and not raw[0].isupper():
            form = verb_form(word)
            if form and (form.past or form.participle or form.gerund or form.third):
                opened = form.participle or form.gerund
                break
            if word.endswith(("able", "ible", "ar", "ous")) or word in ("close", "near"):
                opened = True
                break
        if known and not found and raw[0].isupper():
            break
        if first < 0:
            first = match.start()
        head, head_kind, known = word, found, bool(found)
        core_end = end = match.end()
    if first < 0:
        return None
    if opened:
        end = _complement_end(text, core_end, limit)
    noun, plural, sex = head_kind or (Noun.OTHER, head.endswith("s") and not head.endswith("ss"), "")
    if head in _INDEFINITE or (head_kind is None and determiner in ("some", "many", "others", "several", "few", "most")):
        noun = Noun.GROUP
    return Phrase(first, end, core_end, determiner, head, noun, plural, sex)


_COMPLEMENT_STOP = re.compile(
    r"""
    \s*(?: , (?!\d) | [;:()\[\]“”"—–…!?]
      | \s(?:who|which|whose|whom|that|when|where|while|because|but|although|after|before)\b
      | \s-\s | --
      | \.(?=\s|$|["”’]) (?<!\b[A-Z]\.) (?<!\b(?:St|Mt|Dr|Mr|Ms|Jr|Sr|No|Co|Ft)\.) (?<!\b(?:Mrs|Inc|Sen|Gov|Rep|Gen|Col|Sgt|Rev|Ltd)\.) (?<!\b(?:Corp|Dept|Univ)\.)
    )
    """,
    re.VERBOSE,
)


def _complement_end(text: str, start: int, limit: int) -> int:
    """Return where the words that complete a noun end: at a comma, a relative clause or the sentence's end."""
    match = _COMPLEMENT_STOP.search(text, start, limit)
    end = match.start() if match else limit
    while end > start and text[end - 1].isspace():
        end -= 1
    return end
