"""Two styles of quotation mark in one article.

Straight and curly marks, or double and single ones as the first choice, come together when text is pasted from
several places. Reported once, at the first mark of the rarer style; of any but the house's, where the configuration
names one (`quotation-style`). So are all curly marks that face the wrong way (”Yes,“ she said); `--fix` turns them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator

from quotecheck.checks._counts import times
from quotecheck.model import (
    QUOTATION_STYLES,
    TOLD,
    Article,
    Edit,
    FaultKind,
    Finding,
    Fix,
    Quotation,
    Related,
    Rule,
    Severity,
    Span,
)

rule = Rule(
    __name__,
    __doc__,
    code="QC102",
    severity=Severity.INFO,
    since="0.1",
    bad=(
        """
        “We lost,” said Ann Lee. “It was close.”

        {QC102 "}We won," said Omar Haddad.
        """,
        """
        “We lost,” said Ann Lee. {QC102 ”}It was close.”

        {QC102 ”}We won,” said Omar Haddad. “It was not close at all,{QC102 “} he added.
        """,
        """
        'We lost,' said Ann Lee. 'It was close.'

        'We won,' said Omar Haddad. {QC102 "}It was not close at all," he added.
        """,
    ),
    good=(
        """
        Mayor calls plan 'a joke'

        “We lost,” said Ann Lee, whose boat is 30' long. “He called it ‘close’.” <a title="Home">Home</a>
        """,
    ),
)

_SHOWN = {
    style: style.replace("-", " ") + ("" if style == "doubled-apostrophes" else " marks")
    for style in QUOTATION_STYLES.values()
}
_FEWEST_SINGLE = 3
_OTHER = {'"': ("“",), "”": ('"',)}  # such pairs are QC104's matter
_TURNED = {"“": "”", "”": "“"}


@rule
def check(article: Article) -> Iterator[Finding]:
    """Report the first mark of a rarer style, and the marks that face the wrong way."""
    styles: dict[str, list[Quotation]] = defaultdict(list)
    starts = [paragraph.span.start for paragraph in article.paragraphs]
    for quotation in article.quotations:
        style = QUOTATION_STYLES.get(quotation.opening)
        paragraph = article.paragraphs[bisect_right(starts, quotation.span.start) - 1]
        unlike = quotation.opening in _OTHER.get(quotation.closing, ())
        if style and quotation.depth == 0 and not unlike and paragraph.kind in TOLD:
            styles[style].append(quotation)
    house = article.house.quotation_style
    ordered = sorted(styles, key=lambda style: (style != house, -len(styles[style]), styles[style][0].span))
    usual = house or next(iter(ordered), "")
    total = sum(map(len, styles.values()))
    for style in ordered:
        if style == usual or ("single" in style and "single" not in usual and len(styles[style]) < _FEWEST_SINGLE):
            continue  # a headline that has no other sign of being one
        mark = Span(styles[style][0].span.start, styles[style][0].inner.start)
        message = f"{_SHOWN[style]} ({len(styles[style])} of {total})"
        if house:
            yield rule.at(mark, f"{message}, where the house style is {_SHOWN[house]}")
        else:
            message += f" mixed with {_SHOWN[usual]} ({len(styles[usual])} of {total})"
            yield rule.at(mark, message, Related(styles[usual][0].span, f"{_SHOWN[usual]} here"))
    yield from _turned(article)


def _turned(article: Article) -> Iterator[Finding]:
    """Yield a finding for each sort of mark that faces the wrong way, with all its places."""
    places: dict[str, list[Span]] = defaultdict(list)
    for fault in article.faults:
        if fault.kind is FaultKind.REVERSED:
            places[fault.span.of(article.text)].append(fault.span)
    for mark, spans in places.items():
        right = _TURNED.get(mark)
        if right:
            fix = Fix(f"turn it into {right}", tuple(Edit(span, right) for span in spans))
            message = f"{mark} faces the wrong way{times(len(spans))}"
            yield rule.at(spans[0], message, fix=fix)._replace(spans=tuple(spans))
