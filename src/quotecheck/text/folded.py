"""The tokens of a text with each outermost quotation folded into one."""

from array import array
from collections.abc import Sequence

from quotecheck.model import Span, TextIndex, VerbForm
from quotecheck.system.tuples import NamedTuple


class Folded(NamedTuple):
    """The tokens of a text, each outermost quotation being one token; parallel, as in `Tokens`.

    A quotation's word is the text from its opening to its closing mark, its symbol `Q`. `quoted` says which tokens are
    quotations.
    """

    words: tuple[str, ...]
    lower: tuple[str, ...]
    symbols: str
    forms: tuple[VerbForm | None, ...]
    starts: tuple[int, ...]
    ends: Sequence[int]
    quoted: frozenset[int]

    def span(self, place: range) -> Span:
        """Return the characters of a range of tokens that is not empty."""
        return Span(self.starts[place.start], self.ends[place.stop - 1])


def fold(index: TextIndex) -> Folded:
    """Return the tokens with each outermost quotation as one of them."""
    text, tokens = index.text, index.tokens
    words: list[str] = []
    lower: list[str] = []
    symbols: list[str] = []
    forms: list[VerbForm | None] = []
    starts: list[int] = []
    ends = array("Q")
    quoted: list[int] = []
    at = 0
    for quotation in (*tokens.quotations, range(len(tokens.words), len(tokens.words))):
        between = slice(at, quotation.start)
        words += tokens.words[between]
        lower += tokens.lower[between]
        symbols.append(tokens.symbols[between])
        forms += tokens.forms[between]
        starts += tokens.starts[between]
        ends.extend(tokens.ends[between])
        at = quotation.stop
        if quotation:
            start, end = tokens.starts[quotation.start], tokens.ends[quotation.stop - 1]
            written = text[start:end].replace("’", "'").replace("ʼ", "'")
            quoted.append(len(words))
            words.append(written)
            lower.append(written.lower())
            symbols.append("Q")
            forms.append(None)
            starts.append(start)
            ends.append(end)
    return Folded(tuple(words), tuple(lower), "".join(symbols), tuple(forms), tuple(starts), ends, frozenset(quoted))
