"""Where sentences end, told from the skeleton: a quotation is followed by its cue or it closes a sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from quotecheck.attribution.grammar import CLAUSE, COMPLEMENT, NOUN_PHRASE, NOUNS, compiled, search_before
from quotecheck.attribution.symbols.opening_words import ends_sentence
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.lexicon.speech import speech_verbs

# A colon ends a sentence if a new one opens behind it: It had embarrassed him: His father had …
_END = r"[.?!|]++[)]?|Q|:(?=[SDIHP])"
# "Why?" Bob asked. "Who?" he said of Moe on May 3. "Go," said the mayor. Not: "No." Bob said he would; "No." Bob said,
# in a letter to the mayor, that he would.
_THAT_BEHIND_ASIDE = r",[^.?!|;,]{1,12},T"
_TAIL = (
    rf"(?:(?:{NOUNS}|S)(?:,[^.?!|;XVC]{{1,12}},)?R?X?C(?!{_THAT_BEHIND_ASIDE})(?=[.,;?!|PYRAt-]|o?{NOUNS}[.,PYR])"
    rf"|C(?:{NOUNS}|S)(?![XVC]))"
)
# "Why?" Bob asked when I showed him a copy; as she left. Not: Bob asked when the bus would come.
_TIMED_TAIL = rf"(?:{NOUNS}|S)R?C(?:[aU]|(?P<when>H))(?=[DKNSIO0][^X.?!|;,]{{2,20}}[.|])"
# After a full stop inside the marks only a bare tail counts: "It is over." he said.
_BARE_TAIL = rf"(?:(?:{NOUNS}|S)R?C|C(?:{NOUNS}|S))(?=[.|]|(?!{_THAT_BEHIND_ASIDE}),(?![QMJ]))"

# He thought: “What have I done?” Others saw it in his stare. What introduces a quotation needs no cue behind it.
_INTRODUCED = r"(?::|[CcEeg],)\Z"


def sentence_ranges(skeleton: Skeleton) -> tuple[range, ...]:
    """Return the token indices of each sentence, its full stop included."""
    symbols, words = skeleton.symbols, skeleton.tokens.words
    stops = [i for i, word in enumerate(words) if word[-1] == "." and len(word) > _INITIAL]
    found: list[range] = []
    start = 0
    for match in compiled(_END).finditer(symbols):
        end = match.end()
        if match[0] == ":" and (not words[end][0].isupper() or _goes_on(skeleton, start, match.start())):
            continue
        if symbols.startswith("Q)", match.start()) and end + 1 < len(words) and words[end + 1][0].isupper():
            end += 1  # (“He tells it on Tuesdays.”) She …
        elif match[0] == "Q":
            if end < len(symbols) and symbols[end] in ".?!|":
                continue
            if not _closes(symbols, words, match.start(), end):
                continue
        found += _at_abbreviations(skeleton, stops, start, end)
        start = end
    if start < len(symbols):
        found.append(range(start, len(symbols)))
    stretches = [stretch for sentence in found for stretch in _stretches(symbols, sentence)]
    return tuple(stretch for stretch in stretches if symbols[stretch.start : stretch.stop].strip("|"))


def _goes_on(skeleton: Skeleton, start: int, colon: int) -> bool:
    """Return whether what stands behind a colon belongs to what stands before: Ana Moe told us | : The pier is shut."""
    if _is_credited(skeleton.symbols, start, colon):
        return True
    said = search_before(_SAID, skeleton.symbols, colon, start)
    form = skeleton.forms.get(said.start()) if said else None
    verb = speech_verbs().get(form.lemma) if form else None
    return verb is not None and verb.often_tells("quote")


_SAID = rf"C(?:{NOUNS})?\Z"


def _is_credited(symbols: str, start: int, colon: int) -> bool:
    """Return whether a clause and its credit stand before a colon: Both are right, Moe said | : Her unit erred.

    Not: On Monday, Moe said | : It is late.
    """
    credit = search_before(_CREDIT, symbols, colon)
    clause = compiled(CLAUSE).match(symbols, start) if credit and credit.start() > start else None
    return credit is not None and clause is not None and clause.end() <= credit.start()


_CREDIT = rf",{NOUN_PHRASE}{COMPLEMENT}{{0,2}}+R?C\Z"


def is_headline(symbols: str, at: int) -> bool:
    """Return whether no stop ends a sentence of the paragraph of a token: Moe Says It Sank, Calls Plan Absurd."""
    return "." not in symbols[symbols.rfind("|", 0, at) + 1 : symbols.find("|", at)]


_INITIAL = 2
"""How long an initial is with its stop, which ends no sentence."""
_LONGEST = 300


def _stretches(symbols: str, sentence: range) -> Iterator[range]:
    """Yield the sentence, or what is longer than any sentence people write in stretches that end at a comma.

    Every step looks at most as far as a sentence goes, so a text without full stops still costs only its length.
    """
    start = sentence.start
    while sentence.stop - start > _LONGEST:
        comma = symbols.rfind(",", start, start + _LONGEST)
        end = comma + 1 if comma > start else start + _LONGEST
        yield range(start, end)
        start = end
    yield range(start, sentence.stop)


def _closes(symbols: str, words: tuple[str, ...], quotation: int, end: int) -> bool:
    """Return whether a quotation that ends like a sentence ends this one, too."""
    if end >= len(symbols):
        return True
    opener = words[end]
    if not opener[0].isupper() and symbols[end] not in "QMJq0":
        return not (opener[0].isalpha() or symbols[end] in ",-;:)")
    if opener[0].isupper() and symbols[end] in "SIDP":
        return True
    if opener[0].isupper() and compiled(_INTRODUCED).search(symbols, max(0, quotation - 2), quotation):
        return True
    if words[quotation].rstrip("\"'’”»)")[-1:] not in "?!":
        return not compiled(_BARE_TAIL).match(symbols, end)
    timed = compiled(_TIMED_TAIL).match(symbols, end)
    if timed and (timed["when"] is None or words[timed.start("when")] == "when"):
        return False
    return not compiled(_TAIL).match(symbols, end)


def _at_abbreviations(skeleton: Skeleton, stops: Sequence[int], start: int, end: int) -> Iterator[range]:
    """Yield the sentence, split once more where one of the abbreviations `stops` ends it: in the U.S. She left.

    Before a quotation that opens like a sentence any of them does: said Ana Moe of Salem, Mass. “I do not know why.”
    """
    words, begin = skeleton.tokens.words, start
    for i in stops[bisect_left(stops, start) : bisect_left(stops, end - 1)]:
        following = words[i + 1]
        if ends_sentence(words, i) or (
            skeleton.symbols[i + 1] in "QMJ" and len(following.split()) > 3 and following[1:2].isupper()
        ):
            yield range(begin, i + 1)
            begin = i + 1
    yield range(begin, end)
