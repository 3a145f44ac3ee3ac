"""What a participle that opens a sentence tells, as known, of its subject: Founded in 1921, | the firm makes pumps."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.facts.days.clauses.clause_words import is_stop, is_verb
from quotecheck.facts.days.clauses.happening_kinds import OF_A_VERB, root_of_verb, sorts_of_lemma
from quotecheck.facts.days.happenings.happening import Told
from quotecheck.facts.days.times.days import Day
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import Tokens

_WIDE = 8  # tokens between a participle and its day, and of what stands behind the comma


def told_by_opener(tokens: Tokens, place: range, day: Day) -> Iterator[Told]:
    """Yield what befell the subject on a day, as a participle tells that opens the sentence with the day."""
    first, stop = place.start, day.tokens.stop
    form = tokens.forms[first] or verb_form(tokens.lower[first])
    if form is None or not form.participle or not 0 < day.tokens.start - first <= _WIDE or tokens.words[stop] != ",":
        return
    inside = range(first + 1, day.tokens.start)
    if tokens.symbols[inside.start] not in "Pb" or any(is_stop(tokens, i) or tokens.words[i] == "," for i in inside):
        return
    subject = _subject(tokens, range(stop + 1, min(place.stop, stop + 1 + _WIDE)))
    if subject:
        yield Told(
            sorts_of_lemma(form.lemma) | {OF_A_VERB + root_of_verb(form.lemma)},
            which=subject,
            whom=subject,
            known=True,
            future=False,
            meant=tokens.lower[subject[0]] in listed("pronouns_of_the_told"),
        )


def _subject(tokens: Tokens, place: range) -> tuple[int, ...]:
    """Return the tokens from a comma up to the verb: , | the firm | makes."""
    ends = (
        i for i in place if tokens.symbols[i] in "XZ," or is_stop(tokens, i) or (i > place.start and is_verb(tokens, i))
    )
    return tuple(range(place.start, next(ends, place.stop)))
