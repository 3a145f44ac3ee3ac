"""By which noun for a body the next words call a name: Halden Trust shut its branches. The bank said."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck import lexicon
from quotecheck.lexicon.nouns import Noun
from quotecheck.lexicon.organisations import vague_roles
from quotecheck.lexicon.people import HONORIFIC, PLACE, ROLE
from quotecheck.model import ParagraphKind, TextIndex, Tokens
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase, read_phrase

_AHEAD = 2  # sentences behind that of the name
_LONGEST = 60  # tokens of a sentence
_LONGEST_PHRASE = 5
_STOPS = ".?!|"
_NAMES = "KATIJS"  # shapes


def noun_called_next(index: TextIndex, start: int, stop: int) -> str:
    """Return the noun by which its sentence or one soon behind calls the name at the tokens `start` to `stop`.

    Nothing where none does. The name opens its sentence and acts in it; the noun was not used before, so that it must
    mean a name; and nobody else is named between. In the same sentence it is who says it: "Halden Trust will shut three
    branches, the bank said".
    """
    tokens = index.tokens
    first = start - (tokens.lower[start - 1 : start] == ("the",))
    opens = not first or tokens.symbols[first - 1] in _STOPS
    if not opens or not _acts(tokens, stop) or index.is_quoted(tokens.starts[start]):
        return ""
    for at in _tags(tokens, stop):
        if (phrase := _calls(index, at)) and not _names_others(tokens, range(stop, at)):
            return "" if _used_before(index, phrase.head, start) else phrase.head
    at, before = stop, stop
    for _ in range(_AHEAD):
        at = _next_sentence(tokens, at)
        # Halden Tool cut jobs. | Chief Executive Ana Moe blamed rain. The toolmaker
        somebody = tokens.flags[before] & (ROLE | HONORIFIC) and before > stop
        named = not somebody and _names_others(tokens, range(before, at))
        if at < 0 or named or tokens.lower[at] in ("he", "she"):
            return ""
        if phrase := _calls(index, at):
            # Skarvik denied that posts would go. In the next paragraph the union is no firm.
            apart = phrase.head in lexicon.words("societies") and "|" in tokens.symbols[stop:at]
            return "" if apart or _used_before(index, phrase.head, start) else phrase.head
        before = at
    return ""


def _tags(tokens: Tokens, at: int) -> Iterator[int]:
    """Yield the tokens of a sentence behind a comma at which "the bank said" may stand: …, | the bank said."""
    stop = _sentence_end(tokens, at)
    for i in range(at + 1, stop):
        if tokens.words[i - 1] == "," and tokens.lower[i] == "the" and tokens.lower[i + 2 : stop].count("said"):
            yield i


def _acts(tokens: Tokens, at: int) -> bool:
    """Return whether a verb or an aside follows a name: Halden | opened a plant; Halden, a firm in Ostby, | closed."""
    at += tokens.symbols[at : at + 1] == "R"
    if at >= len(tokens.words):
        return False
    form = tokens.forms[at]
    verb = form and (form.past or form.third) and tokens.words[at].islower()
    return bool(verb) or tokens.symbols[at] in "X,("


def _names_others(tokens: Tokens, place: range) -> bool:
    """Return whether tokens, the first left out, have a name that is no place's."""
    return any(tokens.shapes[i] in _NAMES and not tokens.flags[i] & PLACE for i in place[1:])


def _next_sentence(tokens: Tokens, at: int) -> int:
    """Return the token that opens the sentence behind the one at `at`, -1 where none begins soon."""
    end = _sentence_end(tokens, at)
    if end < 0:
        return -1
    after = end + 1
    while after < len(tokens.words) and not tokens.words[after][0].isalnum():
        after += 1
    return after if after < len(tokens.words) else -1


def _sentence_end(tokens: Tokens, at: int) -> int:
    """Return the token that ends the sentence of the one at `at`, -1 where none soon does."""
    ends = (tokens.symbols.find(mark, at, at + _LONGEST) for mark in _STOPS)
    return min((end for end in ends if end >= 0), default=-1)


def _calls(index: TextIndex, at: int) -> Phrase | None:
    """Return the noun phrase for a body that is the subject of a sentence: | The state-owned bank | said."""
    tokens = index.tokens
    if tokens.lower[at] != "the":
        return None
    phrase = read_phrase(index, at, min(at + _LONGEST_PHRASE, len(tokens.words)))
    if phrase is None or phrase.plural or phrase.tokens != phrase.core or not _is_kind(phrase):
        return None
    small = all(tokens.words[i].islower() for i in phrase.core)
    return phrase if small and _acts(tokens, phrase.core.stop) else None


def _is_kind(phrase: Phrase) -> bool:
    """Return whether a noun is for bodies that have a name of their own: the bank, the carmaker; not the council."""
    if phrase.noun is Noun.BODY:
        return phrase.head not in lexicon.words("bodies_unnamed") | lexicon.words("bodies_within_bodies")
    return phrase.head in vague_roles() | lexicon.words("makers")


def _used_before(index: TextIndex, noun: str, stop: int) -> bool:
    """Return whether the text below its headline has a noun before the token `stop`."""
    tokens = index.tokens
    return any(
        tokens.lower[i] == noun
        and index.paragraphs[index.paragraph(tokens.starts[i])].kind is not ParagraphKind.HEADLINE
        for i in range(stop)
    )
