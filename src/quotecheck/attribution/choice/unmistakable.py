"""Statements whatever the counts say: a verb that only speaks before a clause, a paper that gives a number."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.attribution.choice.candidates import Candidate
from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.sources.source_kind import follows_paper, head_of, is_paper
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.lexicon.frames import Family
from quotecheck.lexicon.speech import SpeechVerb
from quotecheck.model import Type

_SPEAKS, _TELLS = 8, 5
"""In how many of ten uses a verb must report something behind a quotation, and with "that", to do nothing else."""
_FEWEST, _NEAR = 3, 6


def is_unmistakable(skeleton: Skeleton, candidate: Candidate) -> bool:
    """Return whether a candidate can be nothing but a statement: it concluded that no pier had been lost."""
    if candidate.cue.qualifiers:
        return False
    return _reports_clause(skeleton, candidate) or _is_finding(skeleton, candidate)


def _reports_clause(skeleton: Skeleton, candidate: Candidate) -> bool:
    """Return whether a verb that can only speak has a clause behind it.

    They left the yard, saying | they had not been paid: without "that", only before a pronoun and its verb.
    """
    cue, subject = candidate.cue, candidate.subject
    if candidate.frame.name not in {"that", "clause"} or not only_speaks(cue.verb):
        return False
    if cue.form is Form.GERUND:
        said = skeleton.symbols[cue.first - 1] == ","
    else:
        said = cue.form is Form.FINITE and subject is not None and subject.how in {"beside", "main"}
    form = skeleton.forms.get(cue.head)
    if not said or form is None or (form.noun and not form.past and not form.gerund):
        return False  # the crude | remarks he made
    return candidate.frame.name == "that" or is_plain_clause(skeleton.symbols, candidate)


def only_speaks(verb: SpeechVerb) -> bool:
    """Return whether all that a verb does is to say something."""
    frames = verb.frames
    return verb.type is not Type.BELIEF and frames.get("quote-trail", 0) >= _SPEAKS and frames.get("that", 0) >= _TELLS


def is_plain_clause(symbols: str, candidate: Candidate) -> bool:
    """Return whether a content can be nothing but a clause, as behind "that": the firm denied | it was to blame."""
    start = candidate.content[0].start
    if candidate.cue.verb.type is Type.FACT or not 0 <= start - candidate.cue.end <= 1:
        return False
    if len(candidate.content[0]) < _FEWEST:
        return False  # which says it | speaks for the crews
    return symbols[start] in "SI" and symbols[start + 1 + symbols.startswith("R", start + 1)] in "XVC"


def _is_finding(skeleton: Skeleton, candidate: Candidate) -> bool:
    """Return whether a paper or a count gives a number: a survey found 31 percent in debt; the roll lists 19 owners."""
    verb, subject, start = candidate.cue.verb, candidate.subject, candidate.content[0].start
    if subject is None or subject.how != "beside" or candidate.frame.family is not Family.OBJECT:
        return False
    if verb.lemma not in lexicon.words("verbs_of_findings") or "0" not in skeleton.symbols[start : start + _NEAR]:
        return False
    head = skeleton.lower[head_of(skeleton.symbols, subject.start, subject.end)]
    if head == "it":
        return follows_paper(skeleton, subject.start)
    return is_paper(head) or head in lexicon.words("nouns_of_figures")
