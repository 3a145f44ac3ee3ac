"""Find rests that a loss leaves: holds 44 seats. The loss of seven of them would reduce it to 37."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from quotecheck.facts.calculations.terms import Term
from quotecheck.facts.numbers.signed_numbers import Told
from quotecheck.facts.numbers.written_like import written_like
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Sum, TextIndex, Tokens

_OFF, _SHARE_OFF = 2, 0.15  # what a slip makes of a rest at most, and where the whole and the loss are alone


def find_rests_after_losses(index: TextIndex, told: Mapping[int, Told], terms: Sequence[Term]) -> Iterator[Calculation]:
    """Yield the numbers, right and wrong, that the one loss of a sentence leaves of a whole there or right before."""
    tokens = index.tokens
    sentences = [term.sentence for term in terms]
    for k, rest in enumerate(terms):
        place, own = told[rest.sentence].place, bisect_left(sentences, rest.sentence)
        here = terms[own:k]
        losing = not listed("words_of_losses").isdisjoint(tokens.lower[place.start : place.stop])
        if not (here and losing and _is_left(tokens, rest) and not rest.number.unit):
            continue
        wholes = [*terms[bisect_left(sentences, rest.sentence - 1) : own], *here]
        made = {
            whole.value - loss.value: (whole, loss)
            for loss in here
            for whole in wholes
            if whole is not loss and whole.value > max(rest.value, loss.value)
        }
        nearest = min(made, key=lambda value: abs(value - rest.value), default=0.0)
        if nearest and abs(nearest - rest.value) <= max(_OFF, _SHARE_OFF * rest.value if len(made) == 1 else 0):
            yield Calculation(
                kind=Sum.REST,
                span=rest.number.span,
                terms=tuple(sorted(each.number.span for each in made[nearest])),
                makes=written_like(index.text, rest.number, nearest),
                holds=nearest == rest.value,
                quoted=index.is_quoted(rest.number.span.start),
            )


def _is_left(tokens: Tokens, rest: Term) -> bool:
    """Return whether words before a number say that it is left: would reduce the bloc to | 37; left with | 45."""
    i = rest.number.tokens.start
    forms = [form.lemma for form in tokens.forms[max(0, i - 6) : i] if form]
    cut = tokens.lower[i - 1] == "to" and not listed("verbs_of_cutting").isdisjoint(forms)
    return cut or (tokens.lower[i - 1] == "with" and "leave" in forms)
