"""Read the source of an attribution: a name, a pronoun, a description, a document."""

from __future__ import annotations

import re
from itertools import pairwise

from quotecheck.entities.antecedents import Discourse, settle
from quotecheck.entities.context import NOBODY, Found, Scene, plain
from quotecheck.entities.descriptions import body_described, person_described
from quotecheck.entities.documents import document
from quotecheck.entities.pronouns import BOTH, RELATIVE, SEXES, THINGS, again, examined, he, it, pair, relative, the_two
from quotecheck.lexicon.folding import key
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.model import EntityKind, Mention, MentionKind, Resolution, Span
from quotecheck.phrases.by_offsets import core_end, read_phrase, trim
from quotecheck.phrases.noun_phrases import Phrase

# Said by the writer, or of nobody in particular.
_NOBODY = frozenset({"i", "we", "you", "us", "me", "one", "there", "what", "nobody", "no one", "none", "this", "those"})
_ASKING = frozenset({"q", "a", "question", "answer"})
_COPY_OF = re.compile(
    r"(?:the\s|an?\s)?(?:copy|copies|draft|version|summary|transcript|text|excerpts?|portions?|parts?|pages?)\sof\s",
    re.IGNORECASE,
)
_SOME_OF = re.compile(
    r"(?:an?\s|the\s)?(?P<phrase>(?:[\w-]+\s){0,2}?(?:group|number|majority|minority|couple|pair|handful|handfuls|series|"
    r"range|chorus|crowd|array|slew|host|band|roster|mix|coalition|dozens|scores|hundreds|thousands|half|third|quarter|"
    r"some|many|most|several|few|all|both|none|one|two|three|four|five|each|lot|rest|share|percent)\sof\s)",
    re.IGNORECASE,
)
_AND = re.compile(r"(?:,[^,]*,)?\s(?:and|&)\s")
_REACH = 200  # characters before a relative pronoun in which its phrase begins
_DETERMINER = re.compile(r"\b(?:the|an?|his|her|its|their|some|many|several|two|three)\s", re.IGNORECASE)
_DASHES = " ,—–-"
_DEFINITE = frozenset({"the", "this", "his", "her", "their", "its", "that"})
# Groups that are known by what they are; others stay anonymous people.
_KNOWN_GROUPS = frozenset({"police", "authorities", "prosecutors", "voters", "republicans", "democrats"})
_PERSON_ENDINGS = ("er", "or", "ist", "ian", "ant", "eer")


def read_source(scene: Scene, so_far: Discourse, source: Span, reach: int) -> Found:
    """Return who the noun phrase beside a cue is.

    Args:
        scene: the article.
        so_far: what was said before.
        source: the noun phrase.
        reach: how far words may stand that belong to it and were left out: "a report (released by the Board)".
    """
    whole = trim(scene.text, source)
    if not len(whole):
        return NOBODY
    start, end = whole.start, whole.end
    core = core_end(scene.text, start, end)
    words = " ".join(scene.text[start:core].lower().split())
    if words in SEXES:
        return he(so_far, SEXES[words], start)
    if words in RELATIVE:
        return relative(scene, so_far, words, start) or _relative_phrase(scene, so_far, words, start)
    if words in THINGS:
        return it(so_far, words, start)
    if words in _ASKING:
        return examined(scene, so_far, words, start)
    if words in _NOBODY and core == end:
        return NOBODY
    if BOTH.fullmatch(words):
        return the_two(scene, so_far)
    return _noun_phrase(scene, so_far, Span(start, end), core, reach)


def _noun_phrase(scene: Scene, so_far: Discourse, whole: Span, core: int, reach: int) -> Found:
    text, start, end = scene.text, whole.start, whole.end
    copy = _COPY_OF.match(text, start, end)
    if copy and (phrase := read_phrase(text, copy.end(), end)) and phrase.noun is Noun.DOCUMENT:
        return document(scene, so_far, phrase, copy.end(), max(end, reach))
    if match := _SOME_OF.match(text, start, end):
        phrase = read_phrase(text, match.end(), end)
        if not phrase or phrase.noun not in (Noun.BODY, Noun.DOCUMENT) or phrase.plural:
            one = match["phrase"].lower().startswith(("one ", "each "))
            return _anonymous(plain(text, Span(match.start("phrase"), end)), plural=not one)
    if found := _together(scene, whole):
        return found
    if head := _head(scene, start, core, end):
        return of_mention(scene, so_far, head, start)
    # "Moe Says Lie Erred": in headlines names are not told from other capitals, but they are in the text below.
    words = " ".join(key(word) for word in text[start:core].split())
    if text[start].isupper() and (referent := scene.names.get(words)):
        return again(so_far, referent, Resolution.NAMED)
    phrase = read_phrase(text, start, end)
    if phrase is None:
        return NOBODY
    if apposed := _apposed(scene, core, end, plain_body=phrase.noun is Noun.BODY):
        return of_mention(scene, so_far, apposed, start)
    if phrase.head in _NOBODY and not phrase.plural:
        return NOBODY
    return _described(scene, so_far, phrase, whole, reach)


def _head(scene: Scene, start: int, core: int, end: int) -> Mention | None:
    """Return the name that heads a source: its last words before the first mark or complement."""
    for mention in scene.inside(start, end):
        if mention.kind not in (MentionKind.NAME, MentionKind.ORGANIZATION):
            continue
        span, extent = mention.span, mention.extent
        if scene.text.startswith(("’s", "'s"), span.end) and span.end + 2 < end:
            continue
        if span.end < core and scene.text[span.end : core].strip(" ’'\n"):
            continue
        if span.end == core or span.start <= start < span.end:
            return mention
        if extent.start <= start and span.start < core <= span.end:
            return mention
        # "former governor of Ostmark and Board chairman Ola Moe"
        if (
            mention.kind is MentionKind.NAME
            and mention.roles
            and (extent.start <= start or _titles_before(scene.text[start : extent.start]))
        ):
            return mention
    return None


def _titles_before(words: str) -> bool:
    """Return whether words are a first title that "and" joins to the next: "former Gov. and "."""
    head, joined, rest = words.rpartition(" and ")
    kind = noun_kind(head.rpartition(" ")[2].rstrip(".").lower()) if joined and not rest else None
    return bool(kind and kind.noun is Noun.PERSON) or head.endswith((" Gov.", " Sen.", " Rep."))


def _apposed(scene: Scene, core: int, end: int, *, plain_body: bool) -> Mention | None:
    """Return the name that stands in apposition: "the engineer, Ola Moe,"."""
    mentions = [mention for mention in scene.inside(core, end) if scene.names_somebody(mention)]
    names = [mention for mention in mentions if mention.kind is MentionKind.NAME]
    for mention in mentions if plain_body else names:
        begin = mention.extent.start
        if (begin <= core and mention.roles) or not scene.text[core:begin].strip(_DASHES):
            return mention
    for mention in names:
        if scene.text.endswith(", ", core, mention.extent.start) and (
            scene.text.startswith(",", mention.span.end) or mention.span.end >= end
        ):
            return mention
    return None


def _together(scene: Scene, whole: Span) -> Found | None:
    """Return two names that "and" joins as a group; "Board and Ministry spokesmen" are no two names."""
    names = [m for m in scene.inside(whole.start, whole.end) if scene.names_somebody(m)]
    for one, other in pairwise(names):
        if one.extent.start > whole.start:
            return None
        if not _AND.fullmatch(scene.text, one.span.end, other.extent.start):
            continue
        referents = (scene.owner[one.span.start], scene.owner[other.span.start])
        rest = read_phrase(scene.text, other.span.start, whole.end)
        if rest and rest.plural and rest.core_end > other.span.end:
            return _anonymous(plain(scene.text, whole), plural=True)
        return pair(scene, referents, Resolution.NAMED) if referents[0] != referents[1] else None
    return None


def of_mention(scene: Scene, so_far: Discourse, mention: Mention, at: int) -> Found:
    """Return whom a name means; with candidates where two people bear it and the text does not settle which."""
    start = mention.span.start
    if candidates := scene.doubtful.get(start):
        told, _ = settle(so_far.among(candidates, at))
        if told:
            return Found(EntityKind.PERSON, Resolution.SURNAME, told)
        return Found(EntityKind.PERSON, Resolution.NONE, name=mention.text, candidates=candidates)
    referent = scene.owner[start]
    if referent[0] == "b":
        return Found(EntityKind.ORGANIZATION, Resolution.NAMED, referent)
    full = bool(mention.name and len(mention.name.tokens) > 1) or " " not in scene.name(referent)
    return Found(EntityKind.PERSON, Resolution.NAMED if full else Resolution.SURNAME, referent)


def _relative_phrase(scene: Scene, so_far: Discourse, word: str, at: int) -> Found:
    """Return what the noun phrase right before who, which or that describes."""
    text = scene.text
    stop = at - 1
    while stop > 0 and text[stop - 1] in _DASHES:
        stop -= 1
    begin, phrase = _phrase_up_to(text, stop)
    if phrase is None:
        return NOBODY
    human = phrase.noun in (Noun.PERSON, Noun.GROUP)
    if human is not (word in ("who", "whom")) or phrase.noun is Noun.OTHER:
        return NOBODY
    return _described(scene, so_far, phrase, Span(begin, stop), stop)


def _phrase_up_to(text: str, stop: int) -> tuple[int, Phrase | None]:
    """Return the noun phrase that ends at `stop`, and where it begins: at the nearest determiner that allows it."""
    low = max(0, stop - _REACH)
    begins = [match.start() for match in _DETERMINER.finditer(text, low, stop)]
    begins.append(max(low - 1, *(text.rfind(mark, low, stop) for mark in (". ", ", ", "; ", "\n", "” ", '" '))) + 1)
    for begin in reversed(begins):
        phrase = read_phrase(text, begin, stop)
        if phrase and phrase.end == stop:
            return begin, phrase
    return stop, None


def _described(scene: Scene, so_far: Discourse, phrase: Phrase, whole: Span, reach: int) -> Found:
    words = plain(scene.text, Span(phrase.start, whole.end))
    if phrase.noun is Noun.DOCUMENT:
        return document(scene, so_far, phrase, whole.start, max(whole.end, reach))
    if phrase.noun is Noun.PERSON and not phrase.plural:
        if phrase.determiner in _DEFINITE:
            referent, tied = person_described(scene, so_far, phrase.head, phrase.sex, words, whole.start)
            if referent:
                return again(so_far, referent, Resolution.DESCRIPTION)
            if tied:
                return Found(EntityKind.PERSON, Resolution.NONE, role=_lowered(words), candidates=tied)
        return _anonymous(words, sex=phrase.sex)
    if phrase.noun is Noun.BODY and not phrase.plural:
        if referent := body_described(scene, so_far, phrase, words, whole.start):
            return again(so_far, referent, Resolution.DESCRIPTION)
        return Found(EntityKind.ORGANIZATION, Resolution.DESCRIPTION, name=_unnumbered(phrase.of(scene.text)))
    if phrase.noun is not Noun.OTHER or phrase.plural:
        found = _anonymous(words, plural=True)
        known = phrase.head in _KNOWN_GROUPS or phrase.noun in (Noun.BODY, Noun.OTHER)
        return found._replace(kind=EntityKind.GROUP) if known else found
    if phrase.head.endswith(_PERSON_ENDINGS):
        return _anonymous(words)
    return Found(EntityKind.UNKNOWN, Resolution.NONE, role=_lowered(words))


def _anonymous(words: str, *, plural: bool = False, sex: str = "") -> Found:
    return Found(EntityKind.ANONYMOUS, Resolution.DESCRIPTION, role=_lowered(words), plural=plural, sex=sex)


def _unnumbered(words: str) -> str:
    return words.removeprefix("one ").removeprefix("One ")


def _lowered(words: str) -> str:
    """Return `words` in small letters where only a sentence's start gives them a capital."""
    first = words.partition(" ")[0]
    if first[:1].isupper() and first[1:].islower() and (noun_kind(first.lower()) or first.lower() in _FIRST):
        return words[0].lower() + words[1:]
    return words


_FIRST = frozenset(
    "one two three four five six seven eight nine ten some many several most all both each every another any other few "
    "former senior local rights consumer state federal top city county opposition public private current rival".split()
)
