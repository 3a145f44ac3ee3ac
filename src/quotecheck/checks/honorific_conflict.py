"""One person is Mr. here and Ms. there, or he here and she there.

Readers take the courtesy title for the person's own. Nothing is reported where two people have the surname, where a
relative is mentioned next to it, or where the text mentions a change.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.checks._namesakes import may_be_two, same_full_name
from quotecheck.checks._titles import given_sex, is_explained, pronouns_agree, sex_that_stands, title_sex
from quotecheck.lexicon.well_known import known_surnames
from quotecheck.model import Article, Finding, Mention, Related, Rule, Severity, Span

rule = Rule(
    __name__,
    __doc__,
    code="QC304",
    severity=Severity.WARNING,
    since="0.1",
    bad=(
        """
        Noura Brandt counts jellyfish. The nets are where {QC304 Mr. Brandt} and her students weigh them.
        """,
        "Daw Khin Lindqvist, a tall widow, chairs the guild. {QC304 U Khin Lindqvist} said no.",
        "Ana Brandt said she mends nets. Bo Lindqvist sails. He is 50.\n\nBrandt said that {QC304 he} will rest.",
        "Ms. Khamla Phomma asked. {QC304 Mr. Khamla} left early. Mr. Khamla wept.",
        '"No," said Mr. Lindqvist, the mayor. On Friday {QC304 Ms. Lindqvist} said yes.',
        """
        Ana Brandt said she mends nets. For Brandt, summer is long. {QC304 He} rests in winter.
        """,
        """
        Ana Brandt, the pilot, left the fleet, saying {QC304 he} was tired. "It is cold," she said.
        """,
    ),
    good=(
        """
        Noura Brandt counts jellyfish. Her brother, Mr. Brandt, weighs them. Ms. Brandt is glad.
        """,
        """
        Leo Brandt, whose wife Ada waited for a net, said nothing. Mr Brandt, 71, was glad.

        Mrs Brandt, a former diver, died in May.
        """,
        """
        "No," said Noura Brandt. "Yes," said Leo Brandt. Mr. Brandt left and Ms. Brandt stayed.
        """,
        "Leo Brandt, a skipper, said he was glad. His wife, Ada Lamm, left. “No,” said Mrs Brandt.",
        "Col. Leo Brandt spoke. Mr. Brandt, a colonel, was glad.",
    ),
)

_REACH, _MOST = 120, 40  # characters in which a relative or a change is looked for; surnames with two titles, of all


@rule
def check(article: Article) -> Iterator[Finding]:
    yield from (titles := tuple(_titles(article)))
    told = {span for found in titles for span in (*found.spans, *(each.span for each in found.related))}
    for conflict in article.sex_conflicts:
        if any(span.overlaps(place) for span in told for place in (conflict.other, conflict.first)):
            continue
        if not is_explained(article, conflict, _REACH):
            here, before = (span.of(article.text) for span in (conflict.other, conflict.first))
            yield rule.at(
                conflict.other,
                f"“{here}” of {conflict.person} here, “{before}” elsewhere",
                Related(conflict.first, f"of {conflict.person}"),
                severity=None if conflict.sure else Severity.INFO,
            )


def _titles(article: Article) -> Iterator[Finding]:
    told: dict[str, list[tuple[Mention, str]]] = {}
    # Ms. Khamla Phomma and Mr. Khamla are one: where titles stand before given names, the entity tells the surname.
    surnames = {each.span: person.name.rpartition(" ")[2] for person in article.entities for each in person.mentions}
    for mention in article.mentions:
        if mention.name and not mention.quoted and (sex := title_sex(mention) or given_sex(mention)):
            told.setdefault(surnames.get(mention.span, mention.name.tokens[-1]), []).append((mention, sex))
    known = known_surnames(article.house.known_people)
    odd = {
        surname: (mentions[0][0], stands, mention)
        for surname, mentions in told.items()
        for stands in (sex_that_stands(mentions),)
        for mention, sex in reversed(mentions)  # the first one stays
        if sex != stands and title_sex(mention)
    }
    for surname, (opening, sex, mention) in [*odd.items()][:_MOST]:
        titled = (one for one, _ in told[surname] if one.span.start < mention.span.start and title_sex(one) == sex)
        first = next(titled, opening)
        if (surname in known and not same_full_name(mention, first)) or may_be_two(article, first, mention, _REACH):
            continue
        here, before = (" ".join(m.extent.of(article.text).split()) for m in (mention, first))
        yield rule.at(
            Span(mention.extent.start, mention.span.end),
            f"“{here}” here, “{before}” before: the same person?",
            Related(first.span, f"written “{before}”"),
            severity=None if title_sex(first) or pronouns_agree(article.text, first, mention, sex) else Severity.INFO,
        )
