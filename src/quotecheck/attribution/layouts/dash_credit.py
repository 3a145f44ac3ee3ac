"""A quotation and, behind a dash, who said it."""

from quotecheck.attribution.layout import Layout

layout = Layout(
    __name__,
    __doc__,
    rank=20,
    shape=r"(?P<content>[QMJ]+)\|?(?P<cue>-)(?P<source>[DKN0P,oYa&(]{1,18}[)]?)[.]?\|",
    confidence=0.9,
    finds=("“{content We will hold the line.}” {cue —} {source Commissioner Ada Flint}",),
)


@layout
def credit(source: tuple[str, ...]) -> bool:
    """Return whether the credit opens with a name."""
    return source[0][0].isupper()
