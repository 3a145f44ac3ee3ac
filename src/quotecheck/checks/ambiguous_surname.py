"""Two people share a surname, and a bare use of it could be either.

Brother and sister, two candidates of one name: after both have been named, the surname alone tells nobody who spoke.
A courtesy title, a given name or a paragraph that speaks of one of them settles it, and so does one who is spoken of
far more often. Families whom everybody knows pass.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.checks._bearers import (
    are_known,
    fits_two,
    is_named_alone,
    is_of_a_family,
    is_passed_by,
    is_settled,
    may_be_given,
)
from quotecheck.checks._near import is_attribute
from quotecheck.checks._overtaken import comes_between, is_overtaken, is_spoken_of
from quotecheck.model import Article, Entity, EntityKind, Finding, Related, Rule, Severity

rule = Rule(
    __name__,
    __doc__,
    code="QC303",
    severity=Severity.WARNING,
    since="0.1",
    bad=(
        """
        Ada Brandt owns the ferry and Leo Brandt the quay.

        The talks went well. {QC303 Brandt} said that they would go on.
        """,
        """
        "No," said Ada Brandt, who owns the ferry. "It is old," Brandt said.

        "Yes," said Leo Brandt, a baker.

        The talks went well. {QC303 Brandt} said that they would go on.
        """,
    ),
    good=(
        """
        Ada Brandt owns the ferry and Leo Brandt the quay.

        The talks went well. Ms. Brandt said that they would go on. Leo Brandt agreed.
        """,
        """
        Ada Brandt owns the ferry. Brandt said that talks would go on. Leo Lindqvist owns the quay.
        """,
        "Ada Brandt owns the ferry.\n\nIt is red.\n\nIt is old.\n\nLeo Brandt came.\n\nAt noon Brandt went.",
        "Ada Brandt owns the ferry and Leo Brandt the quay.\n\nA former Brandt employee sold ice.",
    ),
)


@rule
def check(article: Article) -> Iterator[Finding]:
    bearers: dict[str, list[Entity]] = {}
    for person in article.entities:
        first, _, rest = person.name.partition(" ")
        if person.kind is EntityKind.PERSON and rest and may_be_given(first):
            bearers.setdefault(person.name.rpartition(" ")[2], []).append(person)
    if all(len(people) < 2 for people in bearers.values()):
        return
    starts = [paragraph.span.start for paragraph in article.paragraphs]
    takes = {mention.span: person.id for person in article.entities for mention in person.mentions}
    speaking = {speaker.entity.id for speaker in article.speakers if speaker.entity}
    for mention in article.mentions:
        fits = bearers.get(mention.text, [])
        before = [person for person in fits if person.mentions[0].span.start < mention.span.start]
        if mention.name is None or mention.quoted or len(before) < 2:
            continue
        taken = takes.get(mention.span, "")
        overtaken = bool(taken) and is_overtaken(article, mention.span, before, taken, speaking)
        if taken and not overtaken and not is_passed_by(starts, mention.span, before, taken):
            continue
        if is_attribute(article.text, mention.span.start):
            continue
        if (
            (mention.name.honorific and not fits_two(mention.name.honorific, before))
            or mention.roles
            or are_known(mention.text, fits, article.house.known_people)
        ):
            continue  # "Dr. Brandt", where the other is a governor
        between = comes_between(article, mention.span, before, taken, speaking)
        alone = not (overtaken or between) and is_named_alone(starts, mention.span, before)
        spoken_of = alone or is_spoken_of(article, mention.span, before)
        if not (spoken_of or is_settled(article, starts, mention.span, before, between=between)):
            del bearers[mention.text]  # once is enough
            yield rule.at(
                mention.span,
                f"“{mention.text}” could be {' or '.join(person.name for person in before)}",
                *(Related(person.mentions[0].span, person.name) for person in before),
                severity=Severity.INFO if is_of_a_family(article, before, speaking) else None,
            )
