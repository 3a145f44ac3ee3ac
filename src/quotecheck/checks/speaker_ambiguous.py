"""A pronoun or description beside a statement fits two people about equally well.

The reader has to guess who is speaking, and so does this program: it credits nobody, or the likelier one with a low
confidence. A name would settle it. Reported where the sentence before names both side by side, and both are a man or a
woman as the pronoun says: elsewhere readers follow the story without a thought.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from quotecheck.checks._near import told_sex
from quotecheck.model import Article, Entity, Finding, Kind, Related, Rule, Severity, Span, Speaker

rule = Rule(
    __name__,
    __doc__,
    code="QC202",
    severity=Severity.INFO,
    since="0.1",
    bad=(
        """
        Maria Lopez and Ana Ruiz both sat on the council for ten years.

        “It was a mistake to sell the harbour,” {QC202 she} said.
        """,
    ),
    good=(
        """
        Maria Lopez and Ana Ruiz both sat on the council for ten years.

        “It was a mistake to sell the harbour,” Lopez said. “I told them so,” she added.
        """,
        """
        Maria Lopez and Ana Ruiz both sat on the council for ten years.

        “It was a mistake to sell the harbour,” they said.
        """,
        """
        Maria Lopez has praised the sale since Ana Ruiz left. The price was good, she said on Monday.
        """,
    ),
)

_EQUAL = 1.5  # times as likely as another may be who fits about equally well
_GAP = 40  # characters
_SEXES = {"he": "m", "she": "f"}


@rule
def check(article: Article) -> Iterator[Finding]:
    """Report the pronoun of each statement for which two people are left who stand side by side before it."""
    starts = [sentence.span.start for sentence in article.sentences]
    before: Entity | None = None
    for attribution, speaker in zip(article.attributions, article.speakers, strict=True):
        goes_on, before = before, speaker.entity
        may_be, source = _candidates(speaker), attribution.source
        sex = _SEXES.get(source.of(article.text).lower()) if source else None
        if not source or not sex or len(may_be) != 2 or goes_on in may_be:
            continue
        i = bisect_right(starts, attribution.span.start) - 1
        quoted = attribution.kind in (Kind.DIRECT, Kind.MIXED)
        if i < 1 or not (quoted or source.start == starts[i]):
            continue  # a sense that he rejects the rules, he said of himself
        last = (_last_before(person, starts[i]) for person in may_be)
        named = [span for span in last if span and span.start >= starts[i - 1]]
        if (
            len(named) == 2
            and _is_close(article.text, *sorted(named))
            and all(told_sex(person) == sex for person in may_be)
        ):
            names = " or ".join(person.name for person in may_be)
            related = (Related(span, f"{span.of(article.text)} is named here") for span in named)
            message = f"“{source.of(article.text)}” could be {names}"
            yield rule.at(source, message, *related, attribution=attribution)


def _candidates(speaker: Speaker) -> tuple[Entity, ...]:
    """Return who may be meant: those who are left, or whoever is about as likely as the one who was chosen."""
    if speaker.entity is None or not speaker.alternatives:
        return speaker.candidates
    most = speaker.alternatives[0].chance
    return tuple(each.entity for each in speaker.alternatives if each.chance * _EQUAL >= most)


def _is_close(text: str, first: Span, second: Span) -> bool:
    """Return whether two names stand side by side, neither of them an owner's: Ana Moe met Eva Lie; not Lie's aide."""
    owners = (text[span.end : span.end + 2] in ("’s", "'s") for span in (first, second))
    return second.start - first.end <= _GAP and not any(owners)


def _last_before(person: Entity, at: int) -> Span | None:
    """Return where somebody is named last in front of the character at `at`, None where that is nowhere."""
    i = bisect_left(person.mentions, at, key=lambda mention: mention.span.start)
    return next((each.span for each in reversed(person.mentions[:i]) if each.name), None)
