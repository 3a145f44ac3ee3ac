"""Something from the making of the article is left in the text.

Placeholders (TK, XXX, [NAME], lorem ipsum), notes between reporter and desk, a word typed twice. What only the
conversion of a file leaves behind (tags, `&nbsp;`, â€™ for an apostrophe) is a warning.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.checks._counts import times
from quotecheck.checks._elements import abridged, are_elements
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
        The board met in {QC702 the the} town hall. {QC702 The the} mayor was {QC702 not sure if not sure if} it came.
        """,
        """
        “It is {QC702 of of} no use to us,” Ann Lee said, and the school{QC702 â€™}s head agreed.{QC702 <br/>}
        """,
    ),
    good=(
        """
        He said that that was all he had had, and more and more it was very very long. They had to have to have it.
        """,
        """
        Editor's note: this story has been updated. Super Bowl XXX was shown at TK Maxx. "No no," he [the mayor] said.
        “We we will not go,” she said. He rode a boda boda. Will will run; Mark may, in May. It came in in 1979.
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
    yield from _converted(article)
    for leftover in article.leftovers:
        written = leftover.span.of(text)
        if not leftover.converted and written.lower() not in allowed:
            yield rule.at(leftover.span, f"{written}: a placeholder or a note to the desk")
    for doubled in article.doubled_words:
        words = doubled.span.of(text)
        first = words[: _end_of_first(words, doubled.words)]
        second = Edit(Span(doubled.span.start + len(first), doubled.span.end), "")
        if first.lower() in allowed:
            continue
        yield rule.at(
            doubled.span,
            f"“{words}”: repeated {'word' if doubled.words == 1 else 'words'}",
            severity=Severity.WARNING if doubled.quoted else None,
            fix=None if doubled.quoted else Fix(f"delete the second {first.lower()}", (second,)),
        )


def _end_of_first(words: str, count: int) -> int:
    """Return where the first `count` words of a doubled phrase end."""
    end = 0
    for word in words.split()[:count]:
        end = words.index(word, end) + len(word)
    return end


def _converted(article: Article) -> Iterator[Finding]:
    """Yield what a conversion left, each sort once with all its places: a page has â€™ in every line."""
    places: dict[str, list[Span]] = {}
    for leftover in article.leftovers:
        if leftover.converted:
            places.setdefault(_sort(leftover.span.of(article.text)), []).append(leftover.span)
    for spans in places.values():
        written = [span.of(article.text) for span in spans]
        shown = abridged(written[0])
        message, own = f"{shown} is left from a conversion{times(len(spans))}", are_elements(written)
        found = rule.at(spans[0], message, severity=Severity.INFO if own else Severity.WARNING)
        yield found._replace(spans=tuple(spans))


def _sort(written: str) -> str:
    """Return the sort of a leftover: tags, code of a style sheet, signs of an encoding, entities."""
    return "" if written[0] in ".#@" else written[0]
