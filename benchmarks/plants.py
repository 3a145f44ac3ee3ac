"""Every kind of planted error, by rule, and how many of them the checks report."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import NamedTuple

from planting import facts, introductions, names, paragraphs, quotations, roles, sentences
from planting.names import Planted

from quotecheck import api
from quotecheck.model import FURNITURE, Severity, Span
from quotecheck.text.paragraphs import find_paragraphs

SEED = 4


class Kind(NamedTuple):
    """A way to go wrong that a rule is for; `plant` puts it into a text."""

    rule: str
    what: str
    plant: Callable[[str, Random], Planted]


class Recall(NamedTuple):
    """How many errors of a kind were planted, and how many of them were reported, in all and not only as info."""

    kind: Kind
    planted: int
    reported: int
    loud: int


KINDS = (
    Kind("quote-unbalanced", "close lost, paragraph goes on", quotations.plant_lost_close),
    Kind("quote-unbalanced", "close lost, paragraph ends", quotations.plant_lost_close_at_end),
    Kind("quote-unbalanced", "opening lost", quotations.plant_lost_opening),
    Kind("quote-style-mixed", "straight among curly", quotations.plant_mixed_style),
    Kind("voice-outside-quotation", "both marks lost", quotations.plant_voice),
    Kind("quote-unattributed", "credit cut", quotations.plant_cut_credit),
    Kind("speaker-ambiguous", "he of two men", introductions.plant_ambiguous),
    Kind("speaker-anonymous", "official without a name", introductions.plant_anonymous),
    Kind("speaker-unintroduced", "name without a role", introductions.plant_unintroduced),
    Kind("name-variant", "surname misspelt", names.plant_misspelt_surname),
    Kind("name-variant", "surname misspelt in the full name", names.plant_misspelt_surname_in_full),
    Kind("name-variant", "given name misspelt", names.plant_misspelt_given_name),
    Kind("name-variant", "accent", names.plant_accent),
    Kind("name-variant", "a word more", names.plant_extra_name),
    Kind("name-variant", "order swapped", names.plant_swapped_name),
    Kind("surname-before-introduction", "given name left out first", introductions.plant_surname_first),
    Kind("surname-before-introduction", "never named in full", introductions.plant_never_named),
    Kind("ambiguous-surname", "another of the surname", introductions.plant_second_bearer),
    Kind("honorific-conflict", "Mr. and Ms.", introductions.plant_other_courtesy),
    Kind("acronym-conflict", "another expansion", facts.plant_acronym_conflict),
    Kind("acronym-two-forms", "letters changed round later", facts.plant_acronym_two_forms),
    Kind("acronym-mismatch", "letters wrong at definition", facts.plant_acronym_mismatch),
    Kind("acronym-undefined", "definition taken out", facts.plant_acronym_undefined),
    Kind("acronym-undefined", "letters of an invented body", sentences.plant_own_acronym),
    Kind("acronym-redefined", "spelt out twice", facts.plant_acronym_redefined),
    Kind("acronym-unofficial", "not the body's own", introductions.plant_unofficial),
    Kind("org-variant", "link word or letter", facts.plant_org_variant),
    Kind("abbreviation-style", "US among U.S.", facts.plant_abbreviation_style),
    Kind("role-conflict", "another office", roles.plant_changed_office),
    Kind("role-conflict", "another title", roles.plant_changed_title),
    Kind("role-conflict", "another party", roles.plant_changed_party),
    Kind("role-shared", "one office for two", roles.plant_shared_office),
    Kind("role-shared", "two invented holders", sentences.plant_office_of_two),
    Kind("quote-altered", "a word changed", quotations.plant_altered_repeat),
    Kind("quote-two-speakers", "credited to another", quotations.plant_other_speaker),
    Kind("number-conflict", "digits changed round", facts.plant_number_digits),
    Kind("number-conflict", "one digit of three", facts.plant_number_digit),
    Kind("number-conflict", "million and billion", facts.plant_number_scale),
    Kind("number-conflict", "another age", facts.plant_age),
    Kind("number-conflict", "an invented figure", sentences.plant_other_figure),
    Kind("count-mismatch", "one more or fewer", facts.plant_count_mismatch),
    Kind("count-mismatch", "an invented list", sentences.plant_wrong_list),
    Kind("percent-sum", "shares with a remainder", facts.plant_percent_sum),
    Kind("arithmetic", "sums that do not come out", facts.plant_arithmetic),
    Kind("rank-confused", "tier and rank", introductions.plant_rank),
    Kind("weekday-mismatch", "year printed", facts.plant_weekday),
    Kind("weekday-mismatch", "year from elsewhere", facts.plant_weekday_without_year),
    Kind("impossible-date", "no such day", facts.plant_impossible_date),
    Kind("date-conflict", "a sentence told with another day", facts.plant_date_conflict),
    Kind("duplicate-paragraph", "exact", paragraphs.plant_duplicate),
    Kind("duplicate-paragraph", "a tenth reworded", paragraphs.plant_reworded_duplicate),
    Kind("leftover", "word doubled", paragraphs.plant_doubled_word),
    Kind("leftover", "placeholder or note", paragraphs.plant_note),
    Kind("leftover", "number not filled in", paragraphs.plant_unfilled_number),
)


def recalls(texts: Sequence[str], most: int) -> Iterator[Recall]:
    """Yield the recall of each kind: it is planted into the texts in their order, until that is done `most` times."""
    for kind in KINDS:
        planted = reported = loud = 0
        for number, text in enumerate(texts):
            if planted >= most:
                break
            for changed, where in kind.plant(text, Random(f"{SEED} {kind.what} {number}")):
                if _is_furniture(changed, where):
                    continue
                planted += 1
                severities = _reported(kind.rule, changed, where)
                reported += bool(severities)
                loud += any(severity is not Severity.INFO for severity in severities)
        yield Recall(kind, planted, reported, loud)


def _is_furniture(text: str, where: Span) -> bool:
    """Return whether a place is in what stands around the story, which is not checked: an editor's note."""
    kinds = [each.kind for each in find_paragraphs(text) if each.span.overlaps(where)]
    return bool(kinds) and all(kind in FURNITURE for kind in kinds)


def _reported(rule: str, text: str, where: Span) -> list[Severity]:
    """Return the severities of the rule's findings that touch `where`."""
    return [
        finding.severity
        for finding in api.check(text=text).files[0].findings
        if finding.rule.name == rule
        and any(span.overlaps(where) for span in (*finding.spans, *(related.span for related in finding.related)))
    ]
