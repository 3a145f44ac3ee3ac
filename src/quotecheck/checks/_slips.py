"""Tell whether one number could be a slip of another: used by the check of conflicting numbers."""

from __future__ import annotations

from rapidfuzz.distance.DamerauLevenshtein import distance

from quotecheck.model import Quantity


def slip_of(first: Quantity, other: Quantity) -> tuple[str, bool]:
    """Return what the slip would be (`another scale`), empty for none, and whether that is likely.

    The less two numbers look like a slip, the more words their sentences must share. Measured on published copy: of
    numbers of the same thing whose sentences share three words, hardly one pair in a thousand is a slip, so that only
    exact figures that differ in a digit, digits changed round and changed scales are called likely.
    """
    if first.unit == "years old":
        return f"another age of {first.counted}", True
    shared = len(first.about & other.about)
    alike = shared / max(1, len(first.about | other.about))
    a, b = _digits(first), _digits(other)
    size = min(len(a), len(b))
    ratio = max(first.value, other.value) / max(1e-9, min(first.value, other.value))
    small = min(first.value, other.value) < 100 and not first.unit  # a dozen workers, 12 million workers
    if a == b and not small and ((size >= 2 and ratio in (1e3, 1e6)) or (size >= 3 and ratio in (10.0, 100.0))):
        return ("another scale", shared >= 2) if shared else ("", False)
    if (first.bounds or other.bounds) and ratio < 1.15:
        return "", False
    if size >= 3 and first.step == other.step and distance(a, b) == 1:
        if sorted(a) == sorted(b) and shared:
            return "digits changed round", shared >= (2 if first.unit else 1)
        if shared >= {4: 2}.get(size, 1) and size >= 4:
            return "another digit", True
        if not first.unit and shared >= 3:
            return "another digit", False
    if shared >= 4 and alike >= 0.7 and first.unit != "%":
        return "another value", False
    return "", False


def _digits(quantity: Quantity) -> str:
    """Return the digits that count, without the zeros around them."""
    return f"{quantity.value:.6f}".replace(".", "").strip("0")
