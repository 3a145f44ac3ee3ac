"""One quotation is printed twice in different words.

The words between quotation marks are what was said, so one of the two is wrong. A shorter repetition is accepted, and
so are changes that the quotation marks with brackets or dots.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from quotecheck.checks._repeated_words import is_at_end, is_grave
from quotecheck.checks._two_statements import are_two_statements, is_much
from quotecheck.model import Article, Finding, Related, RepeatedQuotation, Rule, Severity

rule = Rule(
    __name__,
    __doc__,
    code="QC501",
    severity=Severity.ERROR,
    since="0.1",
    bad=(
        """
        “We will not close the school before the summer holidays,” Ann Lee told parents on Monday.

        She had promised as much: {QC501 “We will not close the school before the winter holidays.”}
        """,
        "“We were robbed in broad daylight,” said Ann Lee. {QC501 “We got robbed in broad daylight,”} Lee repeated.",
        """
        “Nobody here ever asked for a second bridge over the river,” said Omar Haddad.

        The mayor said {QC501 “nobody ever asked for a second bridge across the river.”}
        “The goats drink first and we drink after,” said Ann Lee.
        A wall has {QC501 “The goats drink first and the people drink after.”}
        """,
        """
        “I have never signed a paper about the bridge,” said Omar Haddad.

        He repeated what he had told the court: {QC501 “I never put my name to any paper about the bridge.”}
        """,
    ),
    good=(
        "“We were robbed in broad daylight,” said Ann Lee. “They were robbed in broad daylight,” Omar Haddad said.",
        """
        “We will not close the school before the summer holidays,” Ann Lee told parents on Monday.

        “We will not close the school,” she had promised. “We will not close [it] before the summer holidays,” she said.
        """,
        """
        “We will not close the school before ... the holidays,” Ann Lee told parents on Monday.

        “We will not close the school before the summer holidays,” said her deputy, and that nobody would lose a job.
        """,
        """
        “So what you have is paper with other people’s names on it,” said Ann Lee.

        “I have paper with other people’s names on it and his number,” Omar Haddad replied.
        """,
        """
        “I am not a crook,” he said. “I am not a liar,” he said. It is “all to do with salt” and “all to do with tea”.
        “If you like the school, you can keep the school,” he said. “If you like the bridge, you may cross it,” he said.
        """,
    ),
)

_FEWEST, _SURE = 3, 7  # words in common
_SHOWN = 3


@rule
def check(article: Article) -> Iterator[Finding]:
    """Report the later of two quotations that share eight words or more and differ in a few."""
    if not article.repeated_quotations:
        return
    starts = [paragraph.span.start for paragraph in article.paragraphs]
    marked = {quotation.inner: quotation.span for quotation in article.quotations}  # a pull quote may have no marks
    seen = set()
    for echo in article.repeated_quotations:
        if echo.changes and echo.shared >= _FEWEST and echo.again not in seen:
            seen.add(echo.again)
            if are_two_statements(article, starts, echo):
                continue
            first = Related(marked.get(echo.first, echo.first), "first quoted like this")
            sure = is_grave(article.text, echo) or (echo.shared >= _SURE and not is_much(article.text, echo))
            severity = None if sure else Severity.INFO if is_at_end(echo) and not echo.retold else Severity.WARNING
            here = marked.get(echo.again, echo.again)
            yield rule.at(here, _message(article.text, echo, starts), first, severity=severity)


def _message(text: str, echo: RepeatedQuotation, starts: Sequence[int]) -> str:
    """Return which words differ; `starts` are those of the paragraphs."""
    pairs = [(before.of(text), after.of(text)) for before, after in echo.changes[:_SHOWN]]
    told = ", ".join(f"{_shown(after)} here, {_shown(before)} there" for before, after in pairs)
    return f"quoted differently in paragraph {bisect_right(starts, echo.first.start)}: {told}"


def _shown(words: str) -> str:
    """Return the words between marks, or that there are none."""
    return f"“{words}”" if words else "nothing"
