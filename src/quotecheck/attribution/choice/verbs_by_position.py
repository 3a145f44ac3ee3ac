"""Verbs of saying known by their position alone: an open class, which no list can hold.

The nets were empty, Ana Moe lamented. The nets, she appended, would rot. She intimated that they had rotted. Whatever
verb stands between two commas, or in front of "that", with a person or a body as its subject, reports what is around
it, whether a list knows it or not.
"""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.attribution.choice.candidates import Candidate
from quotecheck.attribution.choice.unmistakable import is_plain_clause, only_speaks
from quotecheck.attribution.choice.whole_clauses import FRONTS, holds_clause, is_whole
from quotecheck.attribution.grammar import CLAUSE, NOUNS, compiled
from quotecheck.attribution.sources.beside_subject import Subject
from quotecheck.attribution.sources.source_kind import can_speak, head_of, is_paper, is_somebody, kind_of_noun
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.attribution.symbols.told_by_several import is_plural
from quotecheck.lexicon.frames import ELSE
from quotecheck.model import Qualifier, Type

_PARENTHETICAL = frozenset({"trail", "inverted", "mid"})
_PASSIVE = frozenset({"pass:that", "pass:trail"})
_CHANCES = {**dict.fromkeys(_PARENTHETICAL, 0.9), **dict.fromkeys(_PASSIVE, 0.8), "that": 0.75, "np+that": 0.75}
"""How often any verb reports something in that position; chosen by hand, and judged on train."""

_TAG = 0.85
"""The same of a verb beside its source behind a quotation that runs on."""
_ALONE = 0.65
_AROUND = {**dict.fromkeys(_PARENTHETICAL, 0.7), "back": 0.7, "front": 0.7}
_OFTEN = 3
"""In how many of ten uses a verb must stand before its speaker to do so where nothing else tells."""
# The verb has a subject in front of it: The pier fell, and Ana Moe, the mayor, met Bo Lie on the quay.
_APPOSED = r"[KN],[DW][^,Z]+\Z"
_QUOTED = frozenset("QMJ")
_VAGUE = frozenset({"a", "an", "that"})
_PLAIN = frozenset({Qualifier.PASSIVE})
_FRONTED = rf"P{NOUNS}"  # that | in his day | they had been forty


def chance_of_position(skeleton: Skeleton, candidate: Candidate) -> float:
    """Return how often a verb reports something where the cue of `candidate` stands, 0 where it says nothing."""
    cue, frame = candidate.cue, candidate.frame.name
    if frame == "quote-trail" and frame not in cue.verb.frames and _is_tag(skeleton, candidate):
        return _TAG
    if frame == "mid" and "trail" in cue.verb.frames and holds_clause(skeleton.symbols, candidate.content[0]):
        # The pier was sound, Moe argued, and the piles were new: it is said if it ends behind the verb, too.
        return cue.verb.frames["trail"] / 10
    if frame == "clause" and "that" in cue.verb.frames and is_plain_clause(skeleton.symbols, candidate):
        return cue.verb.frames["that"] / 10
    if frame == "np+that" and "that" in cue.verb.frames and _is_told_to(skeleton, candidate):
        return max(cue.verb.frames["that"] / 10, _CHANCES[frame])
    if (
        frame not in _CHANCES
        or (frame in cue.verb.frames and (frame != "inverted" or cue.verb.frames[frame] < _OFTEN))
        or cue.phrase
        or not _PLAIN.issuperset(cue.qualifiers)
    ):
        return 0.0
    form = skeleton.forms.get(cue.head)
    if frame in _PARENTHETICAL and (cue.first != cue.head or (form and form.noun and not form.past)):
        return 0.0  # was shocked; the Senate races
    if cue.verb.type not in {Type.ASSERTION, Type.EVENTUALITY}:
        return 0.0
    if cue.verb.lemma in lexicon.words("verbs_of_no_report"):
        return 0.0
    subject = candidate.subject
    if subject is None or not is_somebody(skeleton, subject):
        return 0.0
    symbols = skeleton.symbols
    if frame in _PARENTHETICAL and any(
        not _QUOTED.isdisjoint(symbols[piece.start : piece.stop]) for piece in candidate.content
    ):
        return 0.0
    if symbols[subject.start : subject.end] == "N" and not is_plural(skeleton.lower[subject.start]):
        return 0.0  # It costs £31,000, driver included.
    if frame in _PARENTHETICAL and not (is_whole(symbols, candidate) and _stands_apart(skeleton, candidate, subject)):
        return 0.0
    if frame == "np+that" and skeleton.symbols[cue.end] != "t":
        return 0.0  # counted to the agency that; not: showed the agency that
    if frame in {"that", "np+that"} and not _opens_clause(skeleton, cue.head, candidate.content[-1]):
        return 0.0
    return _CHANCES[frame]


def _is_told_to(skeleton: Skeleton, candidate: Candidate) -> bool:
    """Return whether "that" stands behind "to" and whom or how long: denied to the board, to the end of his life, that.

    Not behind a verb that takes "to" for what it reports: admitted to the theft of a boat that he had sold.
    """
    cue, subject = candidate.cue, candidate.subject
    told = skeleton.symbols[cue.end] == "t" and not cue.verb.frames.get("to") and not cue.qualifiers
    somebody = subject is not None and is_somebody(skeleton, subject)
    return told and somebody and _opens_clause(skeleton, cue.head, candidate.content[-1])


def _is_tag(skeleton: Skeleton, candidate: Candidate) -> bool:
    """Return whether nothing but a source and its verb stand behind a quotation: “Go home,” the warden intimated."""
    symbols, quotation, subject = skeleton.symbols, candidate.content[0], candidate.subject
    opens = not quotation.start or symbols[quotation.start - 1] in "|.?!Q"
    ends = symbols[candidate.cue.end] in ".,|" if subject and subject.how != "after" else True
    whole = len(candidate.content) == len(quotation) == 1 and symbols[quotation.start] in "MJ"
    return whole and opens and ends and subject is not None and is_somebody(skeleton, subject)


def least_of_position(skeleton: Skeleton, candidate: Candidate) -> float:
    """Return how sure a parenthesis is at least around which a whole clause stands, 0 for anything else.

    Ratepayers would notice, said Ana Moe: short as it is, nothing else can be meant.
    """
    frame, verb = candidate.frame.name, candidate.cue.verb
    if frame == "clause" and _is_told_of_which(skeleton, candidate):
        return _AROUND["mid"]
    if candidate.pattern == "cue-source-that" and not candidate.cue.qualifiers:
        return _AROUND["mid"]
    if frame not in _AROUND or not _PLAIN.issuperset(candidate.cue.qualifiers) or candidate.subject is None:
        return 0.0
    if frame == "inverted" and verb.frames.get(frame, _OFTEN) < _OFTEN:
        return 0.0  # what he said, told the court
    if candidate.cue.phrase is None:
        seen = verb.mostly_tells(frame, "that")
        spoken = verb.type is Type.ASSERTION or (verb.type is Type.EVENTUALITY and seen)
        tells = spoken and (not verb.frames or seen)
        if not tells and not _rules(skeleton, candidate, candidate.subject):
            return 0.0
        speaks = is_somebody(skeleton, candidate.subject) or _is_paper(skeleton, candidate.subject)
        speaks = speaks or (tells and (_is_definite(skeleton, candidate) or _is_it(skeleton, candidate)))
        if not (speaks and _stands_apart(skeleton, candidate, candidate.subject)):
            return 0.0
    elif not can_speak(skeleton, candidate.subject.start, candidate.subject.end) and not _is_words(
        skeleton, candidate.subject
    ):
        return 0.0
    if is_whole(skeleton.symbols, candidate):
        return _AROUND[frame]
    return _ALONE if candidate.cue.phrase is None and _can_only_speak(skeleton, candidate) else 0.0


def _is_told_of_which(skeleton: Skeleton, candidate: Candidate) -> bool:
    """Return whether a predicate alone is told of what "which" means: a hall which the report says | would cost £1m."""
    cue, subject = candidate.cue, candidate.subject
    opens = skeleton.symbols[candidate.content[0].start]
    if subject is None or opens not in "XV" or cue.verb.type is not Type.ASSERTION or cue.qualifiers:
        return False
    return cue.verb.mostly_tells("clause", "that") and (is_somebody(skeleton, subject) or _is_paper(skeleton, subject))


def _is_it(skeleton: Skeleton, candidate: Candidate) -> bool:
    """Return whether what says something is "it", and does nothing else: the lift is shut, it said."""
    subject = candidate.subject
    return subject is not None and skeleton.lower[subject.start] == "it" and only_speaks(candidate.cue.verb)


def _can_only_speak(skeleton: Skeleton, candidate: Candidate) -> bool:
    """Return whether a verb that can only speak ends the sentence behind words without a verb.

    For now, no, the warden told them. Most of them still fax, she reports. Not: on Friday, she told the judge.
    """
    content, cue = candidate.content, candidate.cue
    if candidate.frame.name not in {"trail", "inverted"} or sum(map(len, content)) < _FEWEST or cue.first != cue.head:
        return False
    symbols, start, stop = skeleton.symbols, content[0].start, content[0].stop
    if not cue.verb.only_tells("that", "np+that"):
        return False
    if not cue.verb.only_speaks or symbols[start] in "aEGegbCV-":
        return False
    if not _QUOTED.isdisjoint(symbols[start:stop]):
        return False
    return symbols[start] not in FRONTS or "," in symbols[start:stop]


_FEWEST = 3
_PLAINLY = frozenset({"as-source-cue-content", "content-source-cue", "content-source-cue-content"})


def _is_words(skeleton: Skeleton, subject: Subject) -> bool:
    """Return whether a source is what somebody gave: according to information from the clerk."""
    return skeleton.lower[head_of(skeleton.symbols, subject.start, subject.end)] in lexicon.words("nouns_of_saying")


def _stands_apart(skeleton: Skeleton, candidate: Candidate, subject: Subject) -> bool:
    """Return whether source and verb are a clause and no apposition: , a committee associated with the union."""
    symbols, cue = skeleton.symbols, candidate.cue
    if subject.how == "after":
        # Not: raised a sum and, in debt, began March; regular, pledged delegates; entered Port Lomas.
        # Not only Ana Moe, but also finance chairman Ana Moe.
        if compiled(_APPOSED).search(symbols, candidate.content[-1].start, candidate.content[-1].stop):
            return False
        written = symbols[subject.start : subject.end]
        if written == "S":
            return True  # The dearest, explained he, is a map
        if candidate.frame.name == "mid" and (
            cue.verb.lemma in lexicon.words("naming_verbs") or skeleton.lower[subject.start] in _VAGUE
        ):
            return False  # reopened an embassy in Oslo and; called Bo by his friends, goes home
        if written.startswith("D") or "," in written:
            return skeleton.lower[subject.start] != "that"
        name = written.find("NK")
        if name >= 0 and " " in cue.verb.lemma and kind_of_noun(skeleton.lower[subject.start + name]) == "people":
            return True  # sounded out harbour master Ana Moe
        return (written.startswith("K") or name >= 0) and bool(cue.verb.frames.keys() - {ELSE})
    plain = candidate.pattern in _PLAINLY
    named = ",K" in symbols[subject.start : subject.end]  # a clerk of the port, Bo Day, informed the board
    indefinite = skeleton.lower[subject.start] in {"a", "an"} and not (named or _rules(skeleton, candidate, subject))
    return plain and (symbols[cue.end] in ",.;?!|)" or not indefinite)


def _is_definite(skeleton: Skeleton, candidate: Candidate) -> bool:
    """Return whether a subject is something known, which can be what says so: the lift is shut, the sign says."""
    subject, verb = candidate.subject, candidate.cue.verb
    known = subject is not None and skeleton.lower[subject.start] in lexicon.words("definite_determiners")
    return known and verb.lemma not in lexicon.words("verbs_of_no_report")


def _rules(skeleton: Skeleton, candidate: Candidate, subject: Subject) -> bool:
    """Return whether a court decides: a high court held in a ruling of May."""
    body = skeleton.lower[head_of(skeleton.symbols, subject.start, subject.end)]
    return candidate.cue.verb.lemma in lexicon.words("verbs_of_ruling") and body in lexicon.words("bodies_that_rule")


def _opens_clause(skeleton: Skeleton, head: int, content: range) -> bool:
    """Return whether "that" opens a clause, and its verb is no noun: not carried that message; cite fears that."""
    form, at = skeleton.forms.get(head), content.start + 1
    if form and form.noun and not form.past:
        return False
    if skeleton.symbols[at] == "N" and not skeleton.lower[at].endswith("s"):
        return False
    if skeleton.symbols[at] in "SQMJ" or skeleton.lower[at] in lexicon.words("plain_articles"):
        return True  # manifested that the neighbours form queues; not: that idea
    fronted = compiled(_FRONTED).match(skeleton.symbols, at, content.stop)
    starts = (fronted.end(), at) if fronted else (at,)
    return any(compiled(CLAUSE).match(skeleton.symbols, start, content.stop) for start in starts)


def _is_paper(skeleton: Skeleton, subject: Subject) -> bool:
    """Return whether a subject is one known paper, or papers: the gate was locked, the ministry's bulletin records."""
    if subject.how not in {"beside", "after"} or skeleton.symbols[subject.start] in "SIOWT":
        return False
    return is_paper(skeleton.lower[head_of(skeleton.symbols, subject.start, subject.end)])
