"""A quotation and, in brackets behind it, who said it."""

from quotecheck.attribution.layout import Layout

layout = Layout(
    __name__,
    __doc__,
    rank=30,
    shape=r"(?P<content>[QMJ]+)(?P<cue>\()(?P<source>K{2,4}(?:,[^|()]{1,10})?)\)[.]?\|",
    confidence=0.8,
    finds=("“{content We will hold the line on this.}” {cue (}{source Ada Flint, 34, a baker})",),
    passes_over=("“We will hold the line on this.” (Laughter)",),
)


@layout
def credit(source: tuple[str, ...]) -> bool:
    """Return whether the brackets open with a name."""
    return source[0][0].isupper()
