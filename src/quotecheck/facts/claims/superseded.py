"""Whether a sentence says that a figure gives way to another, or is of another thing."""

from __future__ import annotations

from quotecheck.facts.claims.changes_of_shares import ways_told
from quotecheck.facts.claims.claims import Claim
from quotecheck.facts.claims.people_counted import heads, same_count
from quotecheck.facts.claims.slips_of_digits import is_size_of_a_body
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.lexicon.verbs import auxiliaries
from quotecheck.model import TextIndex, Tokens

_BROUGHT = 4  # tokens before a number in which a word of change stands, `from` included
_CENT = "cent"
_MARKS = frozenset(".,;:()")
_NEAR = 6  # tokens from a number to the word by which it is of another thing


def supersedes(index: TextIndex, sentences: SentenceIndex, claim: Claim) -> bool:
    """Return whether the sentence of a claim says that a figure gives way to another: the toll had stood at 19."""
    tokens = index.tokens
    place = sentences.place(tokens, claim.sentence)
    number = tokens.within(claim.span.start, claim.span.end).start
    if "other" in tokens.lower[number + 1 : min(place.stop, number + _NEAR)]:
        return True  # the 420 pupils of the other school
    others = listed("signs_of_another_body")
    if is_size_of_a_body(claim) and not others.isdisjoint(tokens.lower[place.start : place.stop]):
        return True  # in the first trial the 11-member jury
    if _is_left_behind(tokens, number, place.stop) or (_is_money(claim) and _is_expected(tokens, number, place)):
        return True
    opening = tokens.lower[place.start : min(number, place.start + _NEAR)]
    whole = claim.head in heads("nouns_of_wholes")
    if "ago" in opening or (whole and "ago" in tokens.lower[number + 1 : place.stop]):
        return True  # A year ago the crowd of 8,600 sang
    is_whole = tokens.lower[number - 2 : number] == ("of", "the") and tokens.symbols[number - 3] == "0"  # 40 of the 103
    first = place.start + (number == place.start + 1)  # Another 34 residents were missing
    superseding = listed("superseding_words")
    told = {
        tokens.lower[i]
        for i in range(first, place.stop)
        if tokens.lower[i] in superseding
        and not (tokens.lower[i] in listed("words_before_a_count") and tokens.symbols[i + 1] == "0" and i + 1 != number)
        and not _is_of_another_thing(tokens, i, claim)
        and not _is_fall_of_a_body(tokens, i)
        and not (claim.way and ways_told((tokens.lower[i],)))  # will | rise | by 34 percent
        and tokens.lower[i : i + 2] not in (("so", "that"), ("yet", "to"), *((("so", "far"),) if is_whole else ()))
        and tokens.lower[i - 1 : i + 1] not in (("as", "yet"), ("not", "yet"))
        and not _is_aside(tokens, i)
    }
    if told <= listed("superseding_in_clause"):  # he became the first, | running 42 miles
        commas = [i for i in place if tokens.words[i] == ","]
        first = max((i for i in commas if i < number), default=first)
        stop = min((i for i in commas if i > number), default=place.stop)
        return not told.isdisjoint(tokens.lower[first:stop])
    return True


def _is_fall_of_a_body(tokens: Tokens, i: int) -> bool:
    """Return whether a verb tells where somebody or something went, and of no figure: a tram | jumped the rails."""
    behind = tokens.symbols[i + 1] == "D" or tokens.lower[i + 1] in listed("ways_of_falling")
    return behind and tokens.lower[i] in ("climbed", "fell", "jumped")


def _is_left_behind(tokens: Tokens, number: int, stop: int) -> bool:
    """Return whether a number is what something was before: cut back from the | 240 units; the | 240 first lodged."""
    first = number - (tokens.symbols[number - 1] == "D")
    brought = not listed("words_of_change_from").isdisjoint(tokens.lower[max(0, first - _BROUGHT) : first - 1])
    if tokens.lower[first - 1] == "from" and brought:
        return True
    behind = range(number + 1, min(stop - 1, number + _NEAR))
    forms = (tokens.forms[i + 1] for i in behind if tokens.lower[i] == "first")
    return any(form is not None and form.participle for form in forms)


def _is_money(claim: Claim) -> bool:
    return bool(claim.unit) or claim.head in (_CENT, same_count(_CENT)) or _CENT in claim.words


def _is_expected(tokens: Tokens, number: int, place: range) -> bool:
    """Return whether a clause tells what a figure was expected to be: a nickel better than the | 66 | cents foretold.

    The | 66 | cents analysts had expected; analysts had forecast | 66 | cents; the | €850 | fine that lawyers expected.
    """
    behind = number + 1
    while behind < min(place.stop, number + _NEAR) and tokens.words[behind] not in _MARKS:
        form = tokens.forms[behind]
        if form is not None and form.past and form.lemma in listed("verbs_of_expecting"):
            return True
        behind += 1
    return not listed("words_of_forecasters").isdisjoint(tokens.lower[max(place.start, number - _NEAR) : behind])


def _is_aside(tokens: Tokens, i: int) -> bool:
    """Return whether a word tells who speaks, what or when: do | so; , he | added; | others | say; a | later | hour."""
    if tokens.lower[i] == "others":
        form = tokens.forms[i + 1]
        return form is not None and form.lemma in speech_verbs()
    if tokens.lower[i] == "so":
        return tokens.lower[i - 1] in ("doing", "done") or auxiliaries().get(tokens.lower[i - 1]) == "do"
    if tokens.lower[i] == "later":
        return tokens.lower[i - 1] in ("a", "the")
    behind = tokens.words[i + 1]
    return tokens.lower[i] == "added" and (not behind[0].isalnum() or behind == "that")


def is_dealt_in(tokens: Tokens, sentences: SentenceIndex, first: Claim, other: Claim) -> bool:
    """Return whether a sentence behind the first share of a firm tells of a deal: it sold a | part; its | stake fell.

    That its shares fell tells nothing of who owns them.
    """
    between = range(sentences.place(tokens, first.sentence).stop, sentences.place(tokens, other.sentence).stop)
    parts, owned = listed("stakes") | listed("parts_of_a_stake"), listed("stakes") - {"share"}
    deals = (i for i in between if (form := tokens.forms[i]) and form.lemma in listed("verbs_of_deals"))
    return any(
        not (
            parts.isdisjoint(tokens.lower[i : i + _NEAR])
            and owned.isdisjoint(tokens.lower[max(between.start, i - _NEAR) : i])
        )
        for i in deals
    )


def _is_of_another_thing(tokens: Tokens, i: int, claim: Claim) -> bool:
    """Return whether an adjective that may tell of a figure tells of a thing: $500 as | preliminary | relief."""
    if tokens.lower[i] not in listed("superseding_adjectives"):
        return False
    noun = tokens.lower[i + 1]
    return noun.isalpha() and noun not in listed("nouns_of_figures") and same_count(noun) not in claim.words
