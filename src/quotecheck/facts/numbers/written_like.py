"""How an amount is written as the text writes another: $12 million, where that has $10 million."""

import re

from quotecheck.facts.numbers.numbers import Number

_FIGURES = r"\d[\d,]*(?:\.\d+)?"


def written_like(text: str, number: Number, value: float) -> str:
    """Return `value` as `text` writes `number`, with its sign and its scale; in figures where that is in words."""
    written = number.span.of(text)
    match = re.search(_FIGURES, written)
    if match is None or not number.value:
        return f"{number.unit}{value:,.10g}"
    scale = number.value / float(match[0].replace(",", ""))
    figures = f"{value / scale:,.2f}".rstrip("0").rstrip(".")
    return f"{written[: match.start()]}{figures}{written[match.end() :]}"
