"""Read noun phrases: their determiner, the noun that heads them, and what kind of thing that noun names."""

from functools import cache
from typing import NamedTuple

from quotecheck import lexicon
from quotecheck.lexicon.frames import PREPOSITIONS
from quotecheck.lexicon.nouns import Kind, Noun, noun_kind
from quotecheck.lexicon.people import DEMONYM, GIVEN, PLACE
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import TextIndex, Tokens
from quotecheck.phrases.body_names import is_acronym
from quotecheck.phrases.complements import before_verb, complement_stop, opens_time


class Phrase(NamedTuple):
    """A noun phrase in the text.

    `start` to `end` is the phrase without its determiner, the complement included; `core_end` is where the head
    ends and the complement begins. `tokens` and `core` are the same as tokens. `determiner` and `head` are in small
    letters. A number or quantifier counts as the determiner but belongs to the phrase: "two officials".
    """

    start: int
    end: int
    core_end: int
    determiner: str
    head: str
    noun: Noun
    plural: bool
    sex: str
    tokens: range
    core: range

    def of(self, text: str) -> str:
        """Return the phrase as written, without its determiner."""
        return " ".join(text[self.start : self.end].split())


_OWNS = frozenset({"'s", "'"})
_NO_WORDS = frozenset("|,.;:()\"'s-&")  # shapes of marks and of what is no word
_PASSED = frozenset({"$", "£", "€", "%", "&", "-", "--", "/", "#"})
_ENDING = frozenset("auxiliary contrast expletive object question relative subject subordinator that".split())
_TIMES = frozenset({"last", "next", "earlier"})
_BEHIND = PREPOSITIONS | {"adverb", "time", "number"}
_ADJECTIVE = ("able", "ible", "ous", "iar")


def read_phrase(index: TextIndex, token: int, limit: int) -> Phrase | None:
    """Return the noun phrase that starts at `token` and ends before the token `limit`; None if there is none."""
    tokens = index.tokens
    words, lower, shapes = tokens.words, tokens.lower, tokens.shapes
    classes, articles, quantifiers = _classes(), lexicon.words("articles"), lexicon.words("quantifiers")
    determiner, head = "", ""
    kind: Kind | None = None
    first, core = -1, token  # where the phrase starts; the token behind its head
    complemented = False
    passed = token
    for i in range(token, limit):
        word, shape = lower[i], shapes[i]
        if i < passed:
            continue
        if shape in _NO_WORDS:
            if word == "(" and kind and i + 2 < limit and words[i + 2] == ")" and is_acronym(words[i + 1]):
                passed = i + 3  # the Municipal Chief Executive (MCE) for Ostby
                continue
            if word in _PASSED:
                continue
            if word not in _OWNS:
                break
            if shape == "'" and tokens.starts[i] > tokens.ends[i - 1]:  # a mark that opens: another 'Today' anchor
                if kind:
                    break
                continue
            head, kind, core = "", None, i + 1  # "the group's spokesman": what stood before owns what follows
            continue
        if first < 0 or head in quantifiers:
            if word in articles:
                determiner = determiner or word
                continue
            if first < 0 and word in quantifiers:
                determiner = determiner or word
                first, head, core = i, word, i + 1
                continue
        elif word in articles:
            break
        capital = first >= 0 and words[i][0].isupper()
        group = "" if capital else classes.get(word, "")
        if group in _ENDING:
            break
        if group in PREPOSITIONS:
            if first < 0 and determiner:
                first, core = i, i + 1  # "an inside source"
                continue
            complemented = first >= 0
            break
        if group == "coordinator":
            if kind or first < 0:
                complemented = first >= 0 and not _is_verb(tokens, i + 1, limit) and not _is_name(tokens, i + 1, limit)
                break
            continue  # "current and former officials"
        found = noun_kind(word) if shape not in "wpDHh" else None
        if kind and not found:
            if capital:
                if tokens.flags[i] & (DEMONYM | PLACE) or _is_title_word(tokens, i + 1, limit):
                    head, kind, core = word, None, i + 1  # "a chief Democratic negotiator", "Chief Medical Director"
                    continue
                break
            if group in ("adverb", "time") or word in _TIMES:
                complemented = word in _TIMES
                break
            if word in lexicon.words("postposed") or word.endswith(_ADJECTIVE):
                complemented = True
                break
            form = verb_form(word)
            if form is None and word.endswith("ed"):
                break  # a verb that no list holds
            if form is None and word.endswith("ing") and _leads_on(tokens, i + 1, limit):
                complemented = True  # a junior majoring in history
                break
            if form and (form.past or form.participle or form.gerund or form.third):
                complemented = form.gerund or (form.participle and _qualifies(tokens, i + 1, limit, word))
                if form.gerund and not kind.plural and _is_noun(tokens, i + 1, limit):
                    head, kind, core = word, None, i + 1  # "media buying sources"
                    continue
                break
        if first < 0:
            first = i
        head, kind, core = word, found, i + 1
    if first < 0:
        return None
    stop = complement_stop(index, max(core, passed), limit) if complemented else core
    if kind and kind.noun is Noun.PERSON:  # "the mayor of Ostby since May"
        stop = next((i for i in range(core, stop) if opens_time(tokens, i, limit)), stop)
        stop = before_verb(tokens, core, stop)
        while stop > core and tokens.lower[stop - 1] in lexicon.words("before_affiliations"):
            stop -= 1  # "host of |"
    return _phrase(tokens, range(first, stop), core, determiner, head, kind)


def is_figure(tokens: Tokens, phrase: Phrase) -> bool:
    """Return whether a phrase says what somebody is by a figure of speech: the new face of the campaign."""
    behind = phrase.core.stop
    complete = behind < phrase.tokens.stop and tokens.lower[behind] == "of"
    return complete and bool(phrase.determiner) and phrase.head in lexicon.words("figures_of_people")


def _phrase(tokens: Tokens, place: range, core: int, determiner: str, head: str, kind: Kind | None) -> Phrase:
    noun, plural, sex = kind or (Noun.OTHER, head.endswith("s") and not head.endswith("ss"), "")
    if head in lexicon.words("anybody") or (kind is None and determiner in lexicon.words("small_quantifiers")):
        noun = Noun.GROUP
    ends = tokens.ends
    return Phrase(
        start=tokens.starts[place.start],
        end=ends[place.stop - 1],
        core_end=ends[core - 1],
        determiner=determiner,
        head=head,
        noun=noun,
        plural=plural,
        sex=sex,
        tokens=place,
        core=range(place.start, core),
    )


def _qualifies(tokens: Tokens, at: int, limit: int, participle: str) -> bool:
    """Return whether a participle behind a noun completes it ("experts hired by Moe") and is no verb ("Moe said")."""
    return (
        at < limit
        and participle not in lexicon.words("reporting_verbs")
        and _classes().get(tokens.lower[at], "") in _BEHIND
    )


def _leads_on(tokens: Tokens, at: int, limit: int) -> bool:
    return at < limit and _classes().get(tokens.lower[at], "") in PREPOSITIONS


def _is_verb(tokens: Tokens, at: int, limit: int) -> bool:
    """Return whether a finite verb follows: "is the nominee and wins"."""
    form = verb_form(tokens.lower[at]) if at < limit else None
    return bool(form and (form.third or form.past) and not noun_kind(tokens.lower[at]))


def _is_title_word(tokens: Tokens, at: int, limit: int) -> bool:
    """Return whether a capitalised noun for somebody follows."""
    if at >= limit or not tokens.words[at][0].isupper():
        return False
    kind = noun_kind(tokens.lower[at])
    return kind is not None and kind.noun is Noun.PERSON and not tokens.flags[at] & GIVEN


def _is_name(tokens: Tokens, at: int, limit: int) -> bool:
    """Return whether somebody else follows: "a former diplomat and Ola Moe"."""
    return (
        at + 1 < limit
        and bool(tokens.flags[at] & GIVEN)
        and tokens.words[at][0].isupper()
        and tokens.words[at + 1][0].isupper()
    )


def _is_noun(tokens: Tokens, at: int, limit: int) -> bool:
    return at < limit and tokens.words[at][0].islower() and noun_kind(tokens.lower[at]) is not None


@cache
def _classes() -> dict[str, str]:
    return dict(line.split()[:2] for line in lexicon.lines("function_words"))
