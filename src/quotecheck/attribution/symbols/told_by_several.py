"""Whether a word that could be a noun is a verb of several people or papers: scientists report, harbour data show."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.lexicon.nouns import Noun, noun_kind


def is_told_by_several(lower: tuple[str, ...], symbols: list[str], i: int, after: str) -> bool:
    """Return whether the clause up to token `i` is a phrase for people behind what they tell, or papers.

    …, so the fishers | claim; …, scientists at the University of Ostby | report; …, papers seen by the Star | reveal;
    documents filed in court | show the dam had failed; harbour data | show 40 boats left; a plan that skippers | claim
    will close the port.
    """
    if after == "X":
        return is_plural(lower[i - 1]) and _tells_of_noun(symbols, i)
    if after in "DTSIOQMJ" and _closes_relative_of_several(lower, symbols, i):
        return True
    k = i - 1
    while k >= 0 and i - k <= _LONGEST_PHRASE and symbols[k] in "NKDR0PobeEVCvatYy'":
        k -= 1
    head = k + 1
    while head < i and symbols[head] in "DR0NK'":
        head += 1
    if symbols[head - 1] not in "NK" or (head < i and symbols[head] not in "VCeEPob"):
        return False
    kind, papers = noun_kind(lower[head - 1]), _is_papers(lower[head - 1])
    opens = symbols[k] if k >= 0 else "|"
    if after in ",.|PyYR":
        people = kind is not None and kind.plural and kind.noun is not Noun.DOCUMENT
        return opens in ",M" and (people or (papers and after in ",.|"))
    clause = any(symbol in "XVC" for symbol in symbols[i + 2 : i + 4])
    return papers and opens in "|.?!;:QM,BU" and (after in "DTSIOHQMJ" or (after in "NK0" and clause))


_LONGEST_PHRASE = 14


def _is_papers(word: str) -> bool:
    return (_is_document(word) or word in lexicon.words("papers_that_show")) and is_plural(word)


def _is_document(word: str) -> bool:
    kind = noun_kind(word)
    return kind is not None and kind.noun is Noun.DOCUMENT


def is_plural(word: str) -> bool:
    """Return whether a noun means several by its form: farmers, sheep, firemen, Iraqis."""
    if word in lexicon.words("unmarked_plurals") or (word.endswith("s") and not word.endswith(("ss", "us", "is"))):
        return True
    if word.endswith("is") and word[:-1] in lexicon.words("demonyms"):
        return True
    return word.endswith("men") and (kind := noun_kind(word)) is not None and kind.plural


def closes_relative(symbols: list[str], i: int) -> bool:
    """Return whether a relative clause with its own subject ends before token `i`: to whom the clerk spoke | say."""
    k = i - 1
    while k > 0 and i - k <= _LONGEST_RELATIVE and symbols[k] in "XVCERZDNKS'":
        k -= 1
    return symbols[k] == "W" and symbols[k + 1] in "DNKS" and symbols[k - 1] in "PtNK"


def _closes_relative_of_several(lower: tuple[str, ...], symbols: list[str], i: int) -> bool:
    """Return whether a relative clause with its object ends before token `i`: those who patrol the beach | say."""
    k = i - 1
    while k > 0 and i - k <= _LONGEST_RELATIVE and symbols[k] in "XVCEvRZDNKO0Po":
        k -= 1
    several = lower[k - 1] in ("those", "many", "some", "several", "others") or is_plural(lower[k - 1])
    people = (kind := noun_kind(lower[k - 1])) is not None and kind.plural and kind.noun is Noun.PERSON
    return lower[k] == "who" and symbols[k + 1] in "XVCR" and (several or people)


_LONGEST_RELATIVE = 7


def _tells_of_noun(symbols: list[str], i: int) -> bool:
    """Return whether token `i` is behind the subject of a relative clause: a plan that rural skippers | claim will."""
    k = i - 1
    while k > 0 and i - k <= _LONGEST_SUBJECT and symbols[k] in "NKD0":
        k -= 1
    return k < i - 1 and symbols[k] in "TW" and symbols[k - 1] in "NK0y,"


_LONGEST_SUBJECT = 4


def is_told_in_paper(lower: tuple[str, ...], symbols: list[str], i: int) -> bool:
    """Return whether a short subject behind a comma ends before token `i`, and a paper or the like closes its clause.

    …, the firm | claims in its answer, …; not: …, the member | states in the north, ….
    """
    k = i - 1
    while k > 0 and i - k <= _LONGEST_SUBJECT and symbols[k] in "NK":
        k -= 1
    last = i + 2
    while last < len(symbols) - 1 and last - i <= _LONGEST_SUBJECT and symbols[last] in "DNKvg":
        last += 1
    word = lower[last - 1]
    written = _is_document(word) or word in lexicon.words("media") or word in lexicon.words("nouns_of_saying")
    return written and symbols[last] in ",.;|" and symbols[k - (symbols[k] == "D")] in ",QM"
