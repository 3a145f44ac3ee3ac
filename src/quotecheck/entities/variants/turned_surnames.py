"""Find double surnames whose halves stand the other way round: Ana Moe-Lie, the mayor, then Lie-Moe said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from quotecheck.entities.variants.name_context import after_the, are_two, is_marked, person_beside
from quotecheck.entities.variants.name_index import Run, Use
from quotecheck.entities.variants.relatives import kin_beside
from quotecheck.entities.variants.respelt_names import part_of, variant_of
from quotecheck.model import Tokens, Variant, VariantKind

_HALVES = 2
_KIN = 120  # characters within which a relative is named
_MOST = 20  # uses that are compared


def find_turned(tokens: Tokens, standing: Mapping[str, Sequence[Use]]) -> Iterator[Variant]:
    """Yield the double surnames that stand turned round: of one who is named in full, and alone or behind his name."""
    halves: dict[tuple[str, ...], list[str]] = {}
    for word in standing:
        parts = word.split("-")
        if len(parts) == _HALVES and all(part.istitle() for part in parts) and parts[0] != parts[1]:
            halves.setdefault(tuple(sorted(parts)), []).append(word)
    for pair in halves.values():
        if len(pair) == _HALVES:
            yield from _turned(tokens, *(standing[word][:_MOST] for word in pair))


def _turned(tokens: Tokens, one: Sequence[Use], other: Sequence[Use]) -> Iterator[Variant]:
    """Yield the variant of two double surnames, where one is of somebody, the other alone or behind his name."""
    odd, usual = sorted((one, other), key=lambda uses: (len(uses), -uses[0].start))
    full = [use for use in usual if use.before and not use.after]
    given = {use.before for use in odd} - {""}
    if not full or any(use.after for use in odd) or not given <= {use.before for use in full}:
        return
    if any(_is_no_person(tokens, use.run) for use in (*odd, *full)):
        return
    if not given and not any(person_beside(tokens, use.run) for use in odd):
        return
    if given and are_two(tokens, full[0].run, odd[0].run):
        return
    yield variant_of(VariantKind.ORDER, *([part_of(use.run, use.at, 1) for use in uses] for uses in (odd, usual)))


def _is_no_person(tokens: Tokens, run: Run) -> bool:
    """Return whether a name is a thing's, a relative's beside it, or one of which the text speaks: the Moe-Lie bill."""
    return after_the(tokens, run) or kin_beside(tokens, run, _KIN) or is_marked(tokens, run.span(0, -1))
