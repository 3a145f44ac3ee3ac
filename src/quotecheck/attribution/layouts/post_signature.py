"""A post of a social network and, behind a dash, whose it is, with the handle."""

from quotecheck.attribution.layout import Layout

layout = Layout(
    __name__,
    __doc__,
    rank=15,
    shape=r"(?P<content>[QMJq])[^|]{0,9}?\|?(?P<cue>-)(?P<source>[DKN0Po]{1,8}\([^|()]{1,4}\))[^|()]{1,6}\|",
    confidence=0.9,
    finds=(
        "{content We will build the pier again.} {cue —} {source Ana Moe (@anamoe)} May 3, 2025",
        "{content The pier is gone, and we will build it again.}\n\n{cue —} {source Ana Moe (@anamoe)} 3 May 2025",
    ),
    passes_over=("“We will build it again.” — Ana Moe (left) on May 3, 2025",),
)


@layout
def credit(source: tuple[str, ...]) -> bool:
    """Return whether the signature opens with a name and holds a handle."""
    return source[0][0].isupper() and "@" in source
