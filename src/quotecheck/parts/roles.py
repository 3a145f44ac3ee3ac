"""Find the roles that stand beside a name: before it, after it, in apposition."""

from __future__ import annotations

import re
from typing import NamedTuple

from quotecheck.lexicon import people
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import Role, Span, Tenure
from quotecheck.parts.phrases import Noun, Phrase, noun_kind, read_phrase
from quotecheck.parts.runs import UPPER


class Beside(NamedTuple):
    """What stands on one side of a name: its roles, and how far the noun phrase reaches."""

    roles: tuple[Role, ...]
    edge: int


_REACH = 120  # characters before a name that an apposition before it may take
# Small words before a title that belong to it: former Gov. Moe, then-Mayor Moe, Ohio state Sen. Moe.
_MODIFIERS = (
    "former|ex|then|acting|interim|outgoing|incoming|retired|late|deputy|assistant|associate|senior|chief|vice|state|"
    "federal|current|longtime|veteran|co|presidential|national|local|regional|provincial|district"
)
_BEFORE_TITLE = re.compile(rf"(?:(?:(?P<place>[{UPPER}][\w.]*)(?:[’']s?)? )?(?:(?:{_MODIFIERS})(?:[ ]|-))+)$")
# The run of words right before a name, none of them cut off by a mark.
_WORDS_BEFORE = re.compile(r"(?:[\w][\w’'.&/-]*+[ \u00a0]){1,9}$")
_WORD = re.compile(r"[\w][\w’'.&/-]*")
_APPOSED = re.compile(r"(?:^|[.!?;:—–,”\"“(]\s+|\b(?:and|but|with|by|to|from|said|says|told|that|because|while|as|whose|of)\s+)(?=(?:[^.!?;:—–,”\"“()]|\b(?:[A-Z]\.)+|(?<=[A-Z])\.)*$)", re.IGNORECASE)
_PARTY = re.compile(r"\s?\((?:R|D|I|Republican|Democrat|Democratic|Lab|Con|[A-Z][\w.]{0,12}(?:[-–—][\w. ]{1,14})?)\)|,\s(?:R|D|I)-[\w.]+(?:\s[\w.]+)?(?=,)")
_AGE = re.compile(r",\s(?:aged\s)?\d{1,3}(?:,|(?=\.))(?:\sof\s[^,.;“\"]{2,40},)?|,\sof\s[^,.;“\"]{2,40},")
_LEAD = re.compile(r"(?:,|\s?[—–]|\s-|\s--)\s+(?!and\b|or\b|but\b)")
_COPULA = re.compile(r"\s(?:is|was|became|remains)\s(?:now\s|once\s|also\s)?(?=(?:the|a|an)\s)")
_NO_ROLES = frozenset({"man", "woman", "boy", "girl", "person", "guy", "individual", "source", "head_"})
_TENURE = (
    (re.compile(r"\b(?:former|ex|then|one-time|onetime|erstwhile|late|previous|past|predecessor|retired)\b", re.IGNORECASE), Tenure.FORMER),
    (re.compile(r"\b(?:acting|interim|caretaker)\b", re.IGNORECASE), Tenure.ACTING),
    (re.compile(r"\b(?:incoming|elect|designate|nominee|candidate|hopeful|future)\b", re.IGNORECASE), Tenure.INCOMING),
)
_BODY_TOKEN = rf"(?:[{UPPER}][\w’'.&-]*)"
_BODY = re.compile(rf"(?:(?<=\bfor )|(?<=\bof )|(?<=\bat )|(?<=\bwith )|(?<=\bthe ))(?:the )?(?P<body>{_BODY_TOKEN}(?:(?: (?:of|for|and|on|de|del)(?: the)? | |, (?={_BODY_TOKEN} and )){_BODY_TOKEN})*)")
_OWNER = re.compile(rf"^(?P<body>{_BODY_TOKEN}(?: {_BODY_TOKEN})*?)(?:[’']s?)? (?=[a-z]|(?:\w+ )*$)")


def make_role(text: str, start: int, end: int, head: str) -> Role:
    """Return the role written at `start` to `end`, its tenure and the body in it."""
    words = " ".join(text[start:end].split())
    # "a lawyer acting for the harbour" holds no acting office: only what stands before the head counts.
    front = words[: words.lower().find(head) + len(head)] if head in words.lower() else words
    tenure = next((value for pattern, value in _TENURE if pattern.search(front)), Tenure.PRESENT)
    return Role(span=Span(start, end), text=words, head=head, affiliation=affiliation(words), tenure=tenure)


def affiliation(words: str) -> str:
    """Return the body that a role names: "Harbour Board" of "spokesman for the Harbour Board"; empty if none."""
    if match := _BODY.search(words):
        return match["body"].removesuffix("’s").removesuffix("'s")
    if (match := _OWNER.match(words)) and not people.role_word(match["body"].rpartition(" ")[2].lower()):
        body = match["body"].removesuffix("’s").removesuffix("'s").rstrip("’'")
        return "" if people.role_word(body.split()[-1].lower()) else body
    return ""


def title_role(text: str, title: Span) -> tuple[Role, int]:
    """Return the role in a title before a name, the small words that belong to it included, and where it starts."""
    small = text[max(0, title.start - 2) : title.start - 1].islower()
    match = _BEFORE_TITLE.search(text, max(0, title.start - 40), title.start) if small else None
    start = match.start() if match else title.start
    if match and match["place"] and people.capitalised().get(match["place"].lower(), 0) & people.FUNCTION:
        start = match.end("place") + 1  # "With former Gov. Moe"
    head = text[title.start : title.end].split()[-1].lower().rstrip(".")
    head = people.title_abbreviations().get(head.capitalize(), head)
    return make_role(text, start, title.end, head), start


def role_before(text: str, start: int, floor: int) -> Beside:
    """Return the role that small words right before a name give: "spokesman Ola Moe", "its chief, Ola Moe,"."""
    low = max(floor, start - _REACH)
    if text.endswith(", ", low, start):
        return _apposed_before(text, low, start)
    if start - low < 2 or text[start - 1] not in " \u00a0":
        return Beside((), start)
    last = text[text.rfind(" ", low, start - 1) + 1 : start - 1].lower()
    kind = noun_kind(last)
    if not kind or kind.noun is not Noun.PERSON or kind.plural or last in _NO_ROLES:
        return Beside((), start)
    before = text[low:start]
    words = _WORDS_BEFORE.search(before)
    if not words:
        return Beside((), start)
    found = list(_WORD.finditer(words[0]))
    offset = low + words.start()
    first = len(found) - 1
    while first:
        word = found[first - 1][0]
        lower = word.lower()
        if first > 1 and found[first - 2][0] == "to" and (form := verb_form(lower)) and form.base:
            break  # "to describe rival Ola Moe"
        if lower in ("the", "a", "an", "his", "her", "its", "their", "our", "my") or _breaks(word, lower):
            break
        first -= 1
    begin = offset + found[first].start()
    end = offset + found[-1].end()
    return Beside((make_role(text, begin, end, last),), begin)


def _breaks(word: str, lower: str) -> bool:
    """Return whether a word cannot stand in a role before a name: verbs, prepositions, adverbs of the clause."""
    if word.endswith((".", "/")):
        return len(word) > _INITIAL and word.rstrip(".") not in people.title_abbreviations() and "." not in word[:-1]
    if people.capitalised().get(lower, 0) & people.FUNCTION or lower in ("will", "may"):
        return True
    if word[0].isupper() or lower in _PARTICIPLES:
        return False
    form = verb_form(lower)
    if not form or noun_kind(lower):
        return False
    return form.past or form.gerund or (form.third and not form.noun and lower in _TELLS)


_INITIAL = 2
# Participles and -ing words that qualify a role: a retired nurse; any other (told, backing) is a verb.
_PARTICIPLES = frozenset(
    "retired united elected appointed disgraced convicted noted celebrated self-described renowned accused alleged "
    "embattled beloved ousted jailed exiled imprisoned wanted suspected acclaimed respected experienced married divorced "
    "decorated licensed certified registered trained unnamed presumed decided failed defeated left-wing right-wing "
    "leading acting sitting outgoing incoming managing founding rising ranking visiting commanding presiding supervising "
    "operating organizing organising marketing advertising engineering nursing banking housing training planning "
    "purchasing contracting consulting accounting programming coaching emerging competing opposing".split()
)
_TELLS = frozenset("says tells calls asks meets joins quotes hires appoints names urges gives makes shows".split())


def _apposed_before(text: str, low: int, start: int) -> Beside:
    segment_end = start - 2
    match = None
    for match in re.finditer(r"(?:[.!?;:—–,”\"“()]|'')\s+|\b(?:and|but|with|by|said|says|told|that|because|while|whose|when|which|where|if|after|before|until|then)\s+", text[low:segment_end]):
        if match[0].startswith(".") and text[low + match.start() - 1 : low + match.start()].isupper():
            continue
        begin = low + match.end()
        if found := _whole_phrase(text, begin, segment_end):
            return found
    if (low == 0 or text[low - 1] == "\n" or text[low - 1].isspace()) and (found := _whole_phrase(text, low, segment_end)):
        return found
    return Beside((), start)


def _whole_phrase(text: str, begin: int, end: int) -> Beside | None:
    phrase = read_phrase(text, begin, end)
    if not phrase or phrase.noun is not Noun.PERSON or phrase.plural or phrase.end < end:
        return None
    if phrase.head in ("head_",) or text[begin:end][:1].isupper() and phrase.determiner == "" and not _OWNER.match(text[begin:end]):
        return None
    if _has_verb(text[phrase.core_end : phrase.end]) or _leads_to_name(text, phrase):
        return None
    return Beside((make_role(text, phrase.start, phrase.end, phrase.head),), begin)


def _has_verb(words: str) -> bool:
    """Return whether a complement holds a finite verb, which makes it a clause and no complement."""
    return bool(re.search(r"\b(?:is|was|were|are|has|had|have|will|would|said|says|told|did|does)\b", words))


def role_after(text: str, end: int, limit: int) -> Beside:
    """Return the roles that follow a name: apposition, relative clause, after party tag, age and home."""
    edge = end
    position = end
    if text[position : position + 2] in ("’s", "'s"):
        return Beside((), end)
    for pattern in (_PARTY, _AGE):
        if match := pattern.match(text, position, limit):
            edge = match.end()
            position = match.end() - (match[0].endswith(","))
    if match := _LEAD.match(text, position, limit):
        if found := _apposition(text, match.end(), limit):
            return found
    elif match := _COPULA.match(text, end, limit):
        phrase = read_phrase(text, match.end(), limit)
        if phrase and phrase.noun is Noun.PERSON and not phrase.plural and phrase.head not in _NO_ROLES:
            return Beside((make_role(text, phrase.start, phrase.end, phrase.head),), end)
    return Beside((), edge)


def _apposition(text: str, start: int, limit: int) -> Beside | None:
    phrase = read_phrase(text, start, limit)
    if not phrase or phrase.plural:
        return None
    bare = phrase.determiner == ""
    if phrase.noun is not Noun.PERSON and not (phrase.determiner in ("a", "an") and _looks_like_role(phrase)):
        return None
    owned = bool(re.match(r"[^,;]{0,40}[’']s?\s", text[start : phrase.core_end]))
    if bare and text[start : start + 1].isupper() and not owned and not people.role_word(text[start : phrase.core_end].split()[0].lower()) and not text[phrase.start:phrase.core_end].split()[-1][0].islower():
        return None
    # "Moe, civil servant and novelist Kari Lie", "Moe, Senator Kari Lie": the role is the next name's.
    if _leads_to_name(text, phrase) or _CAPITAL_NEXT.match(text, phrase.end, limit):
        return None
    following = text[phrase.end : phrase.end + 1]
    if following and following not in ",.;:—–-()“”\" \n!?'’":
        return None
    # "Moe, a spokesman said": the phrase is a subject of its own.
    if not bare or phrase.core_end == phrase.end:
        after = re.match(r"\s+(\w+)", text[phrase.end : limit])
        if after and (form := verb_form(after[1].lower())) and (form.past or form.third) and not form.participle:
            return None
        if after and after[1] in ("said", "says", "told", "is", "was", "has", "had", "will", "would"):
            return None
    return Beside((make_role(text, phrase.start, phrase.end, phrase.head),), phrase.end)


_NEXT_NAME = re.compile(rf"(?<![’'])\b([a-z]+) [{UPPER}]\w+ (?:[{UPPER}]\. )?[{UPPER}]\w+")


_CAPITAL_NEXT = re.compile(rf"\s[{UPPER}]")


def _leads_to_name(text: str, phrase: Phrase) -> bool:
    """Return whether a phrase ends in somebody's name, of whom it then speaks."""
    match = _NEXT_NAME.search(text, phrase.core_end - 1, phrase.end)
    return bool(match and not _names_body(match[1]))


def _names_body(word: str) -> bool:
    """Return whether a name behind `word` is a body's: of, for, at, the firm."""
    kind = noun_kind(word)
    if kind:
        return kind.noun is Noun.BODY
    return bool(people.capitalised().get(word, 0) & people.FUNCTION) or word == "and"


_ROLE_ENDINGS = ("er", "or", "ist", "ian", "ant", "ee", "man", "woman", "person", "eer", "ent", "ary", "ive", "ator")
_NO_ROLE = frozenset(
    "earlier later other matter letter number order power paper chapter winter summer dinner center quarter never "
    "however factor error favor labor color effort moment statement document increase day week month year place name "
    "agreement government movement department amount settlement investment payment development percent event parent_ "
    "event silver corner weather water river tower never former latter disaster master_ danger murder border cancer".split()
)


def _looks_like_role(phrase: Phrase) -> bool:
    return phrase.noun is Noun.OTHER and phrase.head.endswith(_ROLE_ENDINGS) and phrase.head not in _NO_ROLE
