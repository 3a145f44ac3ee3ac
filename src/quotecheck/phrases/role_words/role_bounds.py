"""Where a role beside a name ends: at verbs, determiners and marks, before another name."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.lexicon import people, titles
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.people import BODY, DEMONYM, FUNCTION, GIVEN
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.lexicon.verbs import modals, verb_form
from quotecheck.model import Tokens, VerbForm
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase
from quotecheck.system.expressions import expression

_BEFORE_FIRM = 3  # tokens: of the builder
_LINKS = frozenset({"of", "for", "and", "the"})
_NO_SUBJECT = "DPo'"  # symbols of words in front of which no verb has its subject
_HAVE = frozenset({"have", "has", "had", "having"})
_HELPING = frozenset({"help", "helped", "helping", "helps"})  # they helped | fight | mayor Ola Moe
_SENTENCE_ENDS = frozenset(".?!”")
_SPEAKING = frozenset({"said", "says", "told"})


def breaks(tokens: Tokens, at: int) -> bool:
    """Return whether a token cannot stand in a role before a name: marks, determiners, prepositions, verbs."""
    written, lower = tokens.words[at], tokens.lower[at]
    if not written[0].isalnum():
        return written not in ("'s", "&") and not _is_inside(tokens, at)
    if written[-1] == "." and written.count(".") == 1 and len(written) > 2:
        return written[:-1] not in titles.title_abbreviations()
    if tokens.lower[at + 1] == "former" and _is_deed(tokens, at):
        return True  # the challenge | former mayor Ola Moe sent
    if lower == "first":
        return tokens.lower[at + 1] not in lexicon.words("first_in_rank")
    if lower in lexicon.words("role_qualifiers") or (written == "Year" and tokens.symbols[at + 1] == "0"):
        return False  # Year 11 pupil Ola Moe
    if (
        lower in lexicon.words("articles")
        or (tokens.flags[at] & FUNCTION and lower != "online")
        or lower in ("will", "may")
    ):
        return True
    if written[0].isupper():
        return False
    form = verb_form(lower)
    if form is None:
        return False
    if form.base and at and (tokens.lower[at - 1] == "to" or tokens.lower[at - 1] in modals()):
        return True  # "to describe rival Ola Moe", "will face challenger Ola Moe"
    verb = form.past or form.gerund or form.base or (form.third and not form.noun)
    return verb and not noun_kind(lower) and not (at and _is_modifier(tokens, at, form))


def is_ordered_verb(tokens: Tokens, at: int, floor: int) -> bool:
    """Return whether a word that may be a noun is the verb of a pronoun, of a modal or of `to`, adverbs between them.

    It will almost surely | force | Sen. Ola Moe out; she | accused | rival Ola Moe; is to | host | Ola Moe; not:
    spoke to | host | Ola Moe. Behind "have" and behind who does it a past is one, too: have | accused | Gov. Ola Moe;
    the board | accused | Gov. Ola Moe; Bo Lie | accused | Gov. Ola Moe; not: the newly | elected | Gov. Ola Moe.
    """
    form = verb_form(tokens.lower[at])
    before = at - 1
    while before > floor and (
        tokens.lower[before].endswith("ly") or tokens.lower[before] in lexicon.words("adverbs_before_ordered_verbs")
    ):
        before -= 1
    if form is None or before < floor:
        return False
    word = tokens.lower[before]
    if word in lexicon.words("subjects_of_ordered_verbs"):
        return form.past or form.base or form.third
    if word in _HAVE:
        return form.participle
    if (
        form.past
        and form.participle
        and (noun_kind(word) or tokens.flags[before] & GIVEN or tokens.shapes[before] in "KA")
    ):
        return True
    ordered = word in modals() or (
        word == "to" and before > floor and tokens.lower[before - 1] in lexicon.words("before_infinitives")
    )
    ordered = ordered or word in _HELPING
    return form.base and ordered


def is_bid(tokens: Tokens, at: int) -> bool:
    """Return whether a verb opens a sentence before a role in small letters: | Count | former mayor Ola Moe."""
    opens = not at or tokens.words[at - 1] in _SENTENCE_ENDS or tokens.shapes[at - 1] == "|"
    form = verb_form(tokens.lower[at]) if opens and tokens.words[at][0].isupper() else None
    return bool(form and form.base) and tokens.lower[at + 1] == "former"


def _is_deed(tokens: Tokens, at: int) -> bool:
    """Return whether a small word is a verb's noun, behind which "former" opens a phrase: the attack | former mayor."""
    form = tokens.forms[at]
    return bool(form and form.base and form.noun) and tokens.words[at].islower() and noun_kind(tokens.lower[at]) is None


def _is_modifier(tokens: Tokens, at: int, form: VerbForm) -> bool:
    """Return whether a verb by its form is part of a compound: | mining | director, Intensive | care | nurse Ola Moe.

    Not behind a plural, its subject: "officials | say | candidate Ola Moe", "members | supporting | candidate Ola Moe".
    """
    before = tokens.lower[at - 1]
    if form.gerund:
        named = form.noun or tokens.lower[at] in lexicon.words("nouns_in_ing")
        alone = before == "of" or tokens.words[at + 1][0].islower()  # head of | trading | Ola Moe
        return named and alone and not before.endswith("s")
    if not form.base:
        return False
    if form.noun or form.lemma not in speech_verbs() or _is_no_subject(tokens, at - 1):
        return True  # said | care | worker Ola Moe, the | care | worker Ola Moe
    if any((other := tokens.forms[i]) and other.base and tokens.words[i].islower() for i in (at - 1, at + 1)):
        return True  # the radio | talk | show host Ola Moe: no two verbs
    adjective = tokens.words[at - 1][0].isupper() and not tokens.flags[at - 1] & (people.GIVEN | FUNCTION)
    return adjective and not before.endswith("s")


def _is_no_subject(tokens: Tokens, at: int) -> bool:
    """Return whether the verb behind a word has no subject in it: said, the, of."""
    word = tokens.lower[at]
    return tokens.symbols[at] in _NO_SUBJECT or word in _SPEAKING or word in lexicon.words("articles")


def _is_inside(tokens: Tokens, at: int) -> bool:
    """Return whether a mark stands inside a word: 9/11 widow, Ostby.com writer, Sanders' spokesman."""
    adjoins = at > 0 and tokens.starts[at] == tokens.ends[at - 1]
    if tokens.words[at] == "'":
        return adjoins and tokens.lower[at - 1].endswith("s")
    return adjoins and tokens.words[at] in ("/", ".") and tokens.ends[at] == tokens.starts[at + 1]


def is_finite(tokens: Tokens, at: int) -> bool:
    """Return whether a token is an auxiliary or a verb of speaking, which no noun phrase holds."""
    return tokens.symbols[at] == "X" or tokens.lower[at] in _SPEAKING


_TAKING = 3  # tokens before a thing: went through the | server
_NAME_BEHIND = expression("[wnpDhH](?P<name>[KZMCYFJ](?:I?[KZMCYFJ])++)")
"""A small word and a name of two words or more behind it in `Tokens.shapes`."""


def body_behind_comma(tokens: Tokens, comma: int, limit: int) -> int:
    """Return the token behind a body that a comma parts from a post, or 0: Permanent Secretary, | Ministry of Water."""
    if comma >= limit or tokens.words[comma] != ",":
        return 0
    stop = first = comma + 1
    links = _LINKS | {"on"}
    while stop < limit and (tokens.words[stop][0].isupper() or (stop > first and tokens.lower[stop] in links)):
        stop += 1
    if stop - first <= 1 or not tokens.words[stop - 1][0].isupper():
        return 0
    if tokens.flags[stop - 1] & BODY or tokens.lower[stop - 1] in {"state", *lexicon.words("kinds_of_area")}:
        return stop  # Kent State | University, Lagos | State
    named = any(tokens.flags[i] & people.GIVEN for i in range(first, stop))
    titled = tokens.flags[first] & (people.HONORIFIC | people.ROLE)
    linked = any(tokens.flags[i] & BODY and tokens.lower[i + 1] in links for i in range(first, stop - 1))
    opens = tokens.flags[first] & BODY or linked  # Ministry of Water, Traders Union of Ostby
    opens = opens or is_of_holder(tokens, first, stop)
    return stop if opens and not named and not titled else 0


def is_of_holder(tokens: Tokens, start: int, stop: int) -> bool:
    """Return whether a name is of the firm whose post somebody has who is named behind it.

    Counsel for the contractor, | Trident Infrabuild|, Mr Ola Moe said; managing director of the builder, | Trident
    Infrabuild|, Ola Moe, said.
    """
    comma = start - 1
    if comma < _BEFORE_FIRM or tokens.words[comma] != "," or tokens.words[stop : stop + 1] != (",",):
        return False
    link, article, noun = tokens.lower[comma - _BEFORE_FIRM : comma]
    kind = noun_kind(noun)
    firm = noun in lexicon.words("trading_roles") or (kind is not None and kind.noun is Noun.BODY)
    holder = tokens.words[stop + 1 : stop + 3]
    return firm and article == "the" and link in ("of", "for") and all(word[0].isupper() for word in holder)


def behind_present_place(tokens: Tokens, at: int, limit: int) -> int:
    """Return the token behind where somebody with a role is today, or `at`: a former judge | now at the Ostby Fund."""
    first = at + 2 + (tokens.lower[at + 2 : at + 3] == ("the",))
    if first >= limit or tokens.lower[at] != "now" or tokens.lower[at + 1] not in ("at", "with"):
        return at
    stop = first
    while stop < limit and (tokens.words[stop][0].isupper() or (stop > first and tokens.lower[stop] in _LINKS)):
        stop += 1
    return stop if stop > first and tokens.words[stop - 1][0].isupper() else at


def leads_to_name(tokens: Tokens, phrase: Phrase) -> bool:
    """Return whether a phrase ends in somebody's name, of whom it then speaks."""
    match = _NAME_BEHIND.search(tokens.shapes, phrase.core.stop, phrase.tokens.stop)
    return bool(match and not _names_body(tokens, match.start(), match.end() - 1))


def _names_body(tokens: Tokens, before: int, last: int) -> bool:
    """Return whether a name behind the token `before` is a body's: of, for, at, the firm; Policy Center."""
    word = tokens.words[before]
    if (form := tokens.forms[before]) and form.gerund:
        return True  # the senator representing | Ostby South
    if tokens.words[last + 1 : last + 2] in (("'s",), ("'",)):
        return True  # the smaller Ostby Seamen | 's Union
    if tokens.flags[last] & (BODY | DEMONYM) or word != tokens.lower[before]:
        return True  # the pro-Moe Policy Center, then-President Moe, an influential Ohio Republican
    if kind := noun_kind(word):
        return kind.noun is Noun.BODY
    return word == "and" or bool(people.capitalised().get(word.rpartition("-")[2], 0) & FUNCTION)


def owns(tokens: Tokens, at: int) -> bool:
    """Return whether a name owns what follows: "The last witness was | Moe's brother"."""
    while at < len(tokens.words) and tokens.words[at][0].isupper():
        at += 1
    return tokens.words[at : at + 1] in (("'s",), ("'",))


def tells_of_thing(tokens: Tokens, first: int, token: int) -> bool:
    """Return whether a name is the subject of a clause that tells of the thing before it: went by the bus | Moe used.

    So it is where a verb and a preposition take the thing, and a verb that reports nothing stands behind the name;
    not: The parents of the singer Ola Moe sued.
    """
    if first < _TAKING or tokens.lower[first - 1] != "the" or tokens.symbols[first - 2] not in ("P", "b", "o"):
        return False
    taking = tokens.forms[first - _TAKING]
    if not taking or not taking.past or taking.noun:
        return False
    if tokens.lower[first - 2] in lexicon.words("clause_openers"):
        return False  # Before | the actor Ola Moe left
    while token < len(tokens.words) and tokens.words[token][0].isupper():
        token += 1
    form = tokens.forms[token] if token < len(tokens.words) else None
    reports = tokens.lower[token : token + 1] and tokens.lower[token] in lexicon.words("reporting_verbs")
    return bool(form and (form.past or form.third) and not form.base and not reports)
