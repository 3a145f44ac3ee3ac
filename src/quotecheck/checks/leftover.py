"""Something from the making of the article is left in the text.

Placeholders (TK, XXX, [NAME], lorem ipsum), notes between reporter and desk, a word typed twice. What only the
conversion of a file leaves behind (tags, `&nbsp;`, â€™ for an apostrophe) is a warning.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.model import Article, Edit, Example, Finding, Fix, Rule, Severity, Span
from quotecheck.model.option import WORDS, rule_option

ALLOW = rule_option("allow", WORDS, (), "words that are no placeholders, or may stand twice", example='["TK"]')

rule = Rule(
    __name__,
    __doc__,
    code="QC702",
    severity=Severity.ERROR,
    since="0.1",
    bad=(
        """
        The fire killed {QC702 TK} people, according to {QC702 [NAME]}, who leads the brigade.
        """,
        """
        The plan costs {QC702 $XXX} million. {QC702 (EDS: check the figure)} {QC702 Lorem ipsum} dolor.
        """,
        """
        The board met in {QC702 the the} town hall. {QC702 The the} mayor was absent.
        """,
        """
        “It is {QC702 of of} no use to us,” Ann Lee said, and the school{QC702 â€™}s head agreed.{QC702 <br/>}
        """,
    ),
    good=(
        """
        He said that that was all he had had, and that it was very very long. They flew to Walla Walla in May.
        """,
        """
        Editor's note: this story has been updated. Super Bowl XXX was shown at TK Maxx. "No no," he [the mayor] said.
        “We we will not go,” she said. Will will run; Mark may, in May. It came in in 1979.
        """,
        Example("The club rides the TK to the quay and and back.", 'rule.leftover.allow = ["TK", "and"]'),
    ),
    options=(ALLOW,),
)


@rule
def check(article: Article) -> Iterator[Finding]:
    """Report placeholders, traces of conversion and doubled words."""
    text = article.text
    allowed = {word.lower() for word in rule.value(ALLOW, article.house)}
    for leftover in article.leftovers:
        written = leftover.span.of(text)
        if leftover.converted:
            yield rule.at(leftover.span, f"{written} is left from a conversion", severity=Severity.WARNING)
        elif written.lower() not in allowed:
            yield rule.at(leftover.span, f"{written}: a placeholder or a note to the desk")
    for doubled in article.doubled_words:
        words = doubled.span.of(text)
        first = words.split()[0]
        if first.lower() in allowed:
            continue
        second = Edit(Span(doubled.span.start + len(first), doubled.span.end), "")
        yield rule.at(
            doubled.span,
            f"“{words}”: repeated word",
            severity=Severity.WARNING if doubled.quoted else None,
            fix=None if doubled.quoted else Fix(f"delete the second {first.lower()}", (second,)),
        )
