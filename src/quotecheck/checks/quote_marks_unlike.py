"""A quotation opens in one style and closes in another, or stands inside another in the same marks.

"We lost,” she said: half of the text was typed, half pasted. “They call it “close” here”: the reader takes the second
mark for the end. Reported once, with all such quotations; `--fix` turns the straight marks of such pairs into curly ones.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.model import Article, Edit, Finding, Fix, Quotation, Rule, Severity, Span

rule = Rule(
    __name__,
    __doc__,
    code="QC104",
    severity=Severity.INFO,
    since="0.1",
    bad=(
        """
        {QC104 "}We lost,{QC104 ”} said Ann Lee. “It was close,” she added. {QC104 “}We won,{QC104 "} said Omar Haddad.
        """,
        """
        “They call it {QC104 “}close{QC104 ”} in the harbour,” said Ann Lee.
        """,
    ),
    good=(
        """
        "We lost," said Ann Lee. “They call it ‘close’ in the harbour,” said Omar Haddad.

        “We lost.

        “It was close,” she added.
        """,
    ),
)

@rule
def check(article: Article) -> Iterator[Finding]:
    """Report all pairs of unlike marks together, and all quotations in the marks of the one around them."""
    unlike = [q for q in article.quotations if (q.opening, q.closing) in (('"', "”"), ("“", '"'))]
    if unlike:
        spans = tuple(mark for quotation in unlike for mark in _marks(quotation))
        straight = (span for span in spans if span.of(article.text) == '"')
        openings = {quotation.span.start for quotation in unlike}
        fix = Fix("use curly marks", tuple(Edit(span, "“" if span.start in openings else "”") for span in straight))
        yield rule.at(spans[0], "straight and curly marks in one pair", fix=fix)._replace(spans=spans)
    nested = tuple(mark for quotation in _inside_its_like(article) for mark in _marks(quotation))
    if nested:
        yield rule.at(nested[0], "a quotation in the marks of the one around it")._replace(spans=nested)


def _marks(quotation: Quotation) -> tuple[Span, Span]:
    """Return the places of its two marks."""
    span, inner = quotation.span, quotation.inner
    return Span(span.start, inner.start), Span(inner.end, span.end)


def _inside_its_like(article: Article) -> Iterator[Quotation]:
    """Yield the quotations that stand inside one that opens with the same double mark."""
    outer: list[Quotation] = []
    for quotation in article.quotations:
        del outer[quotation.depth :]
        around = outer[-1] if outer else None
        outer.append(quotation)
        closed = quotation.closed and around is not None and around.closed
        if around and closed and quotation.opening == around.opening and quotation.opening in ('"', "“"):
            yield quotation
