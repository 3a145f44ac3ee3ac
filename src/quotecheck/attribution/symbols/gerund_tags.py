"""Whether a gerund tells what somebody does, or is a noun or part of one: saying that; the meeting; acting head."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.attribution.symbols.verb_places import VerbPlace
from quotecheck.attribution.symbols.verbs_in_titles import is_in_title
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.model import VerbForm

_BEHIND_NOUNS = frozenset("TVWXYv.,;|")


def tag_gerund(place: VerbPlace) -> str:
    """Return what a gerund is where it stands: G what somebody does, N a noun or adjective."""
    lower, symbols, i, adjacent, after = place.lower, place.symbols, place.i, place.adjacent, place.after
    if lower[i] in lexicon.words("role_qualifiers") and (after in "NK" or (after == "v" and adjacent == ",")):
        return "N"  # acting superintendent; acting head
    if adjacent in "KN" and is_in_title(lower, symbols, i):
        return "N"  # said Ostby running back Ana Moe
    if adjacent in "D'":
        return "N" if _is_noun_of_determiner(lower, i, after) else "G"
    if adjacent in "KN" and after == "N" and _tells_field(place.form, lower[place.following]):
        return "N"
    return "N" if _is_noun(lower, symbols, i, after) else "G"


def _is_noun_of_determiner(lower: tuple[str, ...], i: int, after: str) -> bool:
    """Return whether a gerund behind a determiner or possessive is a noun: her warning that; the meeting that.

    So in: told the meeting the roof was; not: his saying that he.
    """
    if after not in "DOT":
        return True
    article = lower[i - 1] in lexicon.words("plain_articles")
    if article and lower[i] in lexicon.words("nouns_in_ing"):
        return True
    return after == "T" and (article or lower[i] in lexicon.words("nouns_of_saying"))


def _is_noun(lower: tuple[str, ...], symbols: list[str], i: int, after: str) -> bool:
    """Return whether a gerund is a noun by what stands around it.

    Told an earlier sitting that; a similar warning came; a public meeting on Monday.
    """
    ends = after in _BEHIND_NOUNS or (after == "P" and not _acts(lower, symbols, i))
    named = ends and _is_modified(symbols, i) and lower[i] in lexicon.words("nouns_in_ing")
    return named and not (after == "T" and _is_done_by(lower, symbols, i))


def _tells_field(form: VerbForm, following: str) -> bool:
    """Return whether a gerund tells the field of a post: Provincial mining director Ana Moe confirmed it."""
    kind = noun_kind(following)
    person = kind is not None and kind.noun is Noun.PERSON and not kind.plural
    return person and form.lemma not in speech_verbs()


def _is_modified(symbols: list[str], i: int) -> bool:
    """Return whether only what goes with a noun stands before token `i`: an earlier sitting; of urban planning."""
    k = i - 1
    while k >= 0 and symbols[k] in "NKR0":
        k -= 1
    return 0 <= k < i - 1 and symbols[k] in "D'o"


def _acts(lower: tuple[str, ...], symbols: list[str], i: int) -> bool:
    """Return whether the noun before token `i` can do what that says: a woman | meeting him on Monday.

    Not: a public | meeting on Monday; in a stock exchange | filing on Monday.
    """
    k = i - 1
    while k > 0 and symbols[k] in "NKR0":
        k -= 1
    kind = noun_kind(lower[i - 1])
    return kind is not None and kind.noun in {Noun.PERSON, Noun.BODY} and lower[k - 1] != "in"


def _is_done_by(lower: tuple[str, ...], symbols: list[str], i: int) -> bool:
    """Return whether a short phrase for somebody stands between a comma and token `i`: …, the judge | ruling that."""
    k = i - 1
    while k > 0 and symbols[k] in "NR":
        k -= 1
    kind = noun_kind(lower[i - 1])
    somebody = kind is not None and kind.noun is not Noun.DOCUMENT
    return somebody and symbols[k] == "D" and symbols[k - 1] == ","
