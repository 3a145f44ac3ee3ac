"""Whether a relative is spoken of beside a name: people of one surname are then two."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from quotecheck.entities.variants.capitals import is_ordinary
from quotecheck.entities.variants.name_context import Form
from quotecheck.entities.variants.name_index import Run
from quotecheck.lexicon import words
from quotecheck.lexicon.relatives import are_of_many
from quotecheck.model import Tokens

_KIN = 120  # characters within which a relative is named


def kin_near(tokens: Tokens, form: Form) -> bool:
    """Return whether a relative is spoken of near the first uses of the form."""
    return any(kin_beside(tokens, use.run, _KIN) for use in form.uses[:3])


def kin_beside(tokens: Tokens, run: Run, reach: int) -> bool:
    """Return whether a relative is spoken of within `reach` characters of the name, in its paragraph.

    Not where somebody else is named behind the word (Tola Rith left. "His brother, Ana Rith, stayed."), nor where it
    is of several who are nobody here: Tola Rith said that the fishermen send their children to the mills.
    """
    first = bisect_left(tokens.starts, run.starts[0] - reach)
    stop = bisect_right(tokens.ends, run.starts[-1] + len(run.words[-1]) + reach)
    while "\n" in tokens.words[first : run.tokens[0]]:
        first = tokens.words.index("\n", first) + 1
    if "\n" in tokens.words[run.tokens[-1] : stop]:
        stop = tokens.words.index("\n", run.tokens[-1])
    kin = (i for i in range(first, stop) if tokens.lower[i] in words("kin"))
    return any(not (_names_another(tokens, i, run) or _is_of_several(tokens, i)) for i in kin)


def _names_another(tokens: Tokens, kin: int, run: Run) -> bool:
    """Return whether the word for a relative at token `kin` introduces a full name other than that of `run`."""
    at = kin + 1 + (tokens.words[kin + 1] == ",")
    full = tokens.words[at][0].isupper() and tokens.words[at + 1][0].isupper()
    return full and at not in run.tokens and not is_ordinary(tokens.lower[at])


def _is_of_several(tokens: Tokens, kin: int) -> bool:
    """Return whether relatives are those of many, and unnamed: their daughters, our own mothers, forty families."""
    owner = kin - 1 - (tokens.lower[kin - 1] == "own")
    return are_of_many(tokens.lower[kin], tokens.lower[owner]) and not tokens.words[kin + 1][0].isupper()
