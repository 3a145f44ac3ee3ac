"""Read noun phrases: their determiner, the noun that heads them, and what kind of thing that noun names."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache, lru_cache
from typing import NamedTuple

from quotecheck import lexicon
from quotecheck.lexicon import people
from quotecheck.lexicon.people import DEMONYM, PLACE
from quotecheck.lexicon.verbs import verb_form


class Noun(StrEnum):
    """What the head of a phrase names."""

    PERSON = "person"
    GROUP = "group"
    BODY = "body"
    DOCUMENT = "document"
    OTHER = "other"


class Kind(NamedTuple):
    """What a noun names, whether it is a plural, and the sex it tells: m, f or nothing."""

    noun: Noun
    plural: bool
    sex: str


class Phrase(NamedTuple):
    """A noun phrase in the text.

    `start` to `end` is the phrase without its determiner, the complement included; `core_end` is where the head
    ends and the complement begins. `determiner` and `head` are in small letters. A number or quantifier counts
    as the determiner but belongs to the phrase: "two officials".
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


_TOKEN = re.compile(
    r"""
      (?:[^\W\d_]\.){2,}+ | (?:Mr|Mrs|Ms|Dr|St|Mt|Gov|Sen|Rep|Gen|Col|Sgt|Rev)\.
    | [’']s\b | (?<=s)[’'](?!\w)
    | [^\W_][\w&]*+(?:[’'-](?!s\b)[\w&]++)*+
    | [^\s\w]
    """,
    re.VERBOSE,
)
_OWNS = frozenset({"'s", "’s", "'", "’"})
_PASSED = frozenset("$£€%&-/#")
_ENDING = frozenset("auxiliary contrast expletive object question relative subject subordinator that".split())
_OPENING = frozenset({"preposition", "of", "to", "by", "as"})
_ARTICLES = frozenset("the a an this that these those his her its their our my your whose".split())
_QUANTIFIERS = frozenset(
    "all another any both certain each every few half many more most no other others several some various one two "
    "three four five six seven eight nine ten eleven twelve dozens hundreds thousands".split()
)
_ANYBODY = frozenset(
    "all another anyone both everybody everyone few many nobody one others percent several some somebody "
    "someone".split()
)
# "two senators present", "voters nationwide": what stands behind a noun without a preposition.
_POSTPOSED = frozenset(
    "abroad alike alone close familiar here involved nationwide near present statewide there today".split()
)
_TIMES = frozenset({"last", "next", "earlier"})
_FINITE = frozenset("added announced argued noted replied said told warned wrote".split())
_BEHIND = frozenset({"preposition", "of", "to", "by", "as", "adverb", "time", "number"})
_ADJECTIVE = ("able", "ible", "ous", "iar")


@cache
def _nouns() -> dict[str, Kind]:
    found: dict[str, Kind] = {}
    for name, noun in (("documents", Noun.DOCUMENT), ("body_nouns", Noun.BODY)):
        for word, flag in people.heads(name).items():
            if flag != "name":
                found[word] = Kind(noun, people.is_plural(name, word), "")
    for word, role in people.roles().items():
        found[word] = Kind(Noun.PERSON, role.plural, role.sex)
    for word in lexicon.words("groups"):
        if word not in found or found[word].noun is not Noun.PERSON:
            found[word] = Kind(Noun.GROUP, plural=True, sex="")
    return found


@lru_cache(maxsize=16384)
def noun_kind(word: str) -> Kind | None:
    """Return what a noun in small letters names; None if no list knows it."""
    if found := _nouns().get(word):
        return found
    if role := people.role_word(word):
        return Kind(Noun.PERSON, role.plural, role.sex)
    # "The sub-committee said": a body; which compounds are people was answered above.
    kind = _nouns().get(word.rpartition("-")[2]) if "-" in word else None
    return None if kind and kind.noun is Noun.PERSON else kind


@cache
def known_nouns() -> frozenset[str]:
    """Return the nouns of the lists for people, groups, bodies and documents, and the same with a full stop."""
    return frozenset(form for noun in _nouns() for form in (noun, f"{noun}."))


def read_phrase(text: str, start: int, limit: int) -> Phrase | None:
    """Read the noun phrase that starts at `start`, no further than `limit`; None if there is none."""
    classes = _classes()
    determiner, first, head = "", -1, ""
    kind: Kind | None = None
    core_end = start
    complemented = False
    tokens = _TOKEN.finditer(text, start, limit)
    for match in tokens:
        raw = match[0]
        if raw in _OWNS:  # "the group's spokesman": what stood before owns what follows
            head, kind, core_end = "", None, match.end()
            continue
        if not raw[0].isalnum():
            if raw in _PASSED:
                continue
            break
        word = raw.lower()
        if first < 0 or head in _QUANTIFIERS:
            if word in _ARTICLES:
                determiner = determiner or word
                continue
            if first < 0 and word in _QUANTIFIERS:
                determiner = determiner or word
                first, head, core_end = match.start(), word, match.end()
                continue
        elif word in _ARTICLES:
            break
        capital = raw[0].isupper() and first >= 0
        group = "" if capital else classes.get(word, "")
        if group in _ENDING:
            break
        if group in _OPENING:
            if first < 0 and determiner:
                first, core_end = match.start(), match.end()  # "an inside source"
                continue
            complemented = first >= 0
            break
        if group == "coordinator":
            if kind or first < 0:
                complemented = first >= 0 and not _verb_next(text, match.end(), limit)
                break
            continue  # "current and former officials"
        found = noun_kind(word)
        if kind and not found:
            if capital:
                if people.capitalised().get(word, 0) & (DEMONYM | PLACE):
                    head, kind, core_end = word, None, match.end()  # "a chief Democratic negotiator"
                    continue
                break
            if group in ("adverb", "time") or word in _TIMES:
                complemented = word in _TIMES
                break
            if word in _POSTPOSED or word.endswith(_ADJECTIVE):
                complemented = True
                break
            form = verb_form(word)
            if form and (form.past or form.participle or form.gerund or form.third):
                complemented = form.gerund or (form.participle and _qualifies(text, match.end(), limit, word))
                if form.gerund and not kind.plural and _noun_next(text, match.end(), limit):
                    head, kind, core_end = word, None, match.end()  # "media buying sources"
                    continue
                break
        if first < 0:
            first = match.start()
        head, kind, core_end = word, found, match.end()
    if first < 0:
        return None
    end = complement_end(text, core_end, limit) if complemented else core_end
    noun, plural, sex = kind or (Noun.OTHER, head.endswith("s") and not head.endswith("ss"), "")
    if head in _ANYBODY or (kind is None and determiner in ("some", "many", "others", "several", "few", "most")):
        noun = Noun.GROUP
    return Phrase(first, end, core_end, determiner, head, noun, plural, sex)


def _qualifies(text: str, at: int, limit: int, participle: str) -> bool:
    """Return whether a participle behind a noun completes it ("experts hired by Moe") and is no verb ("Moe said")."""
    following = _TOKEN.search(text, at, limit)
    if following is None or participle in _FINITE:
        return False
    return _classes().get(following[0].lower(), "") in _BEHIND


def _verb_next(text: str, at: int, limit: int) -> bool:
    """Return whether a finite verb follows: "is the nominee and wins"."""
    following = _TOKEN.search(text, at, limit)
    form = verb_form(following[0].lower()) if following else None
    return bool(form and following and (form.third or form.past) and not noun_kind(following[0].lower()))


def _noun_next(text: str, at: int, limit: int) -> bool:
    match = _TOKEN.search(text, at, limit)
    return bool(match and match[0][0].islower() and noun_kind(match[0]))


@cache
def _classes() -> dict[str, str]:
    return dict(line.split()[:2] for line in lexicon.lines("function_words"))


_COMPLEMENT_STOP = re.compile(
    r"""
    \s*(?: ,(?!\d) | [;:()\[\]“”"—–…!?]
      | \s(?:who|which|whose|whom|that|when|where|while|because|but|although|after|before)\b
      | \s-\s | --
      | \.(?=\s|$|["”’]) (?<!\b[A-Z]\.) (?<!\b(?:St|Mt|Dr|Mr|Ms|Jr|Sr|No|Co|Ft)\.)
        (?<!\b(?:Mrs|Inc|Sen|Gov|Rep|Gen|Col|Sgt|Rev|Ltd)\.) (?<!\b(?:Corp|Dept|Univ)\.)
    )
    """,
    re.VERBOSE,
)


def complement_end(text: str, start: int, limit: int) -> int:
    """Return where the words that complete a noun end: at a comma, a relative clause or the sentence's end."""
    match = _COMPLEMENT_STOP.search(text, start, limit)
    end = match.start() if match else limit
    while end > start and text[end - 1].isspace():
        end -= 1
    return end
