"""A surname stands alone before the full name does, or the full name never comes.

An editor moved a paragraph up, or cut the one that introduced somebody: readers meet a Castell whom nobody has named.
People whom everybody knows pass, so do headlines, captions, labels and quotations. Where no full name comes at all,
only a courtesy title makes it sure that a person is meant; any other name that speaks is told as a hint.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quotecheck.checks._surnames import courtesy, ends_in, in_story, is_surname, lone, titled
from quotecheck.lexicon import words
from quotecheck.model import Article, EntityKind, Finding, ParagraphKind, Related, Rule, Severity

rule = Rule(
    __name__,
    __doc__,
    code="QC302",
    severity=Severity.WARNING,
    since="0.1",
    bad=(
        """
        {QC302 Lindqvist} cut the ribbon at ten on Monday morning. "It floats," said Marta Lindqvist, the mayor.
        """,
        """
        The roof leaked again. In March {QC302 Mr. Brandt} told the town that it would last.
        """,
    ),
    good=(
        """
        Marta Lindqvist cut the ribbon. "It floats," Lindqvist said. "Ask Brandt," she added.
        """,
        """
        The roof that Shakespeare knew has gone, and Mr. Putin did not come.
        """,
        """
        The bridge was open again on Monday, a guest told Channel Nine's Castell. The host, Ada Castell, doubted it.

        Lindqvist reported from Oslo. On the wire: Marta Lindqvist.
        """,
    ),
)

_NAMED = r"\b(?!Mrs?\b|Ms\b|Dr\b)[A-Z][\w.]+ {}\b"  # a full name, whoever it was taken for
_LEAD = 18  # words from which the first paragraph is surely no headline or standfirst


@rule
def check(article: Article) -> Iterator[Finding]:
    known = {
        name.rpartition(" ")[2].removeprefix("al-") for name in (*words("known_people"), *article.house.known_people)
    }
    speakers = {speaker.entity.id for speaker in article.speakers if speaker.entity}
    story = [paragraph.span for paragraph in article.paragraphs if paragraph.kind is ParagraphKind.BODY]
    lead = next((span.start for span in story if len(span.of(article.text).split()) >= _LEAD), 0)
    told = [span for span in story if span.start >= lead]
    for person in article.entities:
        names = [mention for mention in person.mentions if mention.name]
        surname = lone(names[0]) if person.kind is EntityKind.PERSON and names else ""
        if not surname.isalpha() or surname in known or not in_story(article.text, names[0], told):
            continue
        full = next((mention for mention in names if not lone(mention)), None)
        if full and ends_in(full, surname) and in_story(article.text, full, told):
            yield rule.at(
                titled(names[0]),
                f"“{surname}” stands here before the full name, “{full.text}”, does",
                Related(full.span, "named in full"),
            )
        elif not full and courtesy(names[0]) and not re.search(_NAMED.format(surname), article.text):
            yield rule.at(titled(names[0]), f"“{surname}” is never named in full ({len(names)} times in all)")
        # He or she is said of a person and of no newspaper.
        elif not full and person.id in speakers and is_surname(article.text, person, names[0]):
            yield rule.at(names[0].span, f"“{surname}” speaks and is never named in full", severity=Severity.INFO)
