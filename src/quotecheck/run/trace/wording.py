"""What the names in a trace mean, in words for an editor."""

from __future__ import annotations

from collections.abc import Callable

from quotecheck.attribution.choice.choose import Outcome
from quotecheck.attribution.grammar import SYMBOLS
from quotecheck.model import Kind, MentionKind, ParagraphKind, Resolution
from quotecheck.run.trace.values import Display, Fate, TracedCue, Trait, Weighed, Weighing
from quotecheck.system.printable import joined

_SUBJECTS = {
    "name": "a name", "people": "people", "body": "an organisation", "document": "a document", "he": "he or she",
    "it": "it", "they": "they", "i": "I or we", "you": "you", "there": "there", "number": "a number", "none": "missing",
    "other": "another kind of noun",
}  # fmt: skip
_PLAIN = {
    "all": "any statement of this family",
    "how=beside": "the speaker is next to the verb",
    "how=main": "the speaker opens the clause",
    "how=loose": "the speaker is near the verb",
    "how=relative": "“who” or “which” stands for the speaker",
    "how=after": "the speaker follows the verb",
    "how=none": "there is no speaker",
    "left=stop": "the clause opens the sentence",
    "size=1": "what is said is one quotation or one word",
    "size=16": "what is said has 16 words or more",
    "quoted": "what is said contains a quotation",
    "word-quoted": "what is said contains a quoted word",
    **dict.fromkeys(("opens=Q", "opens=M", "opens=J"), "what is said begins with a quotation"),
    "opens=q": "what is said begins with a quoted word",
    "closes=stop": "what is said ends the sentence",
    "gap=none": "what is said stands before the verb",
    "gap=0": "what is said follows the verb at once",
    "gap=1": "one word stands between the verb and what is said",
    "gap=2": "two words stand between the verb and what is said",
    "gap=3": "three words or more stand between the verb and what is said",
    "tense=past": "the verb is in the past tense",
    "tense=third": "the verb is in the present tense",
    "tense=base": "the verb is in its base form",
    "tense=other": "the verb is a participle or a gerund",
    "negated": "the verb is negated",
    "modal": "the verb has “can”, “may” or “must” before it",
    "future": "the verb is in the future tense",
    "hypothetical": "the verb has “would” or “should” before it",
    "passive": "the verb is passive",
}
_BY_KIND: dict[str, Callable[[str], str]] = {
    "subject": lambda value: f"the speaker is {_SUBJECTS.get(value, f'“{value}”')}",
    "form": lambda value: f"the verb is {value}",
    "left": lambda value: f"before the clause: {SYMBOLS.get(value, f'“{value}”')}",
    "size": lambda value: f"what is said has {value} words",
    "opens": lambda value: f"what is said begins with: {SYMBOLS.get(value, value)}",
    "closes": lambda value: f"after what is said: {SYMBOLS.get(value, value)}",
}
_USUAL = ("all", "form=finite")
"""What holds of nearly every statement, and tells nobody why one is less likely than another."""


def trait_in_words(trait: Trait) -> str:
    """Return what a trait of a candidate for a statement says."""
    kind, _, value = trait.name.partition("=")
    if trait.name in _PLAIN:
        return _PLAIN[trait.name]
    return _BY_KIND[kind](value) if kind in _BY_KIND else trait.name


def is_telling(trait: Trait, kind: Kind) -> bool:
    """Return whether a trait says anything of one statement; every direct one contains a quotation."""
    slight = abs(trait.points) < _SLIGHT
    return not slight and trait.name not in _USUAL and (trait.name != "quoted" or kind is not Kind.DIRECT)


_SLIGHT = 0.1  # points below which a trait is not worth a word
_ANTECEDENTS = {
    "subject:0": "as a subject of this sentence", "subject:1": "as a subject of the sentence before",
    "he:subject": "of whom the sentence before tells",
    "narrated:subject": "whom the sentence is about", "resumed:subject": "whom the sentence is about",
    "bound": "named in what is said", "dead": "told to have died",
    "added:speaker": "as the last speaker, who goes on",
    "narrated:owner": "whose it is that the sentence is about", "it:subject": "what the sentence is about",
    "last-speaker": "as the last speaker", "held:speaker": "as the last speaker, who holds such a post",
    "topic": "named first in this paragraph", "prominent": "how often named",
    "protagonist": "whose obituary the article is",
    "surname:far": "nobody of that surname was named near",
    "surname:alone": "alone goes by the surname",
    "surname:prominent": "how often named", "surname:spoke": "has spoken before",
    "surname:topic": "named first in this paragraph",
    "newcomer": "named for the first time shortly before",
    "another-post": "with another post",
    "likened": "only as whom somebody is like",
    "asker": "who has asked somebody",
    "asked": "only in what somebody was asked", "fronted": "as whom the sentence is for or about",
    "joined": "one of several that “and” joins", "quoted": "only in a quotation",
    "reported": "only in what somebody says", "sex": "of the right sex", "unnamed": "without a name",
    "unnamed:goes-on": "as who spoke in the sentence before",
    "other-sex": "a given name of the other sex", "other-sex:lone": "a given name of the other sex",
    "body:so-named": "whose name says so", "body:so-called": "which is called so",
    "body:by-name": "whose name says that it may be called so",
    "body:may-be": "which may be called so", "body:of-kind": "which is of a trade that is called so",
    "body": "an organisation", "body:plural": "an organisation for “they”",
    "group": "a group", "joined-names": "names that “and” joins", "thing": "a thing",
}  # fmt: skip
_DISTANCES = {"sentence": "sentences back"}
_NEARER = tuple(_DISTANCES)


def antecedent_trait_in_words(trait: Trait) -> str:
    """Return what a trait of an antecedent says."""
    name, _, number = trait.name.partition(":")
    return f"{number} {_DISTANCES[name]}" if name in _DISTANCES else _ANTECEDENTS[trait.name]


OUTCOMES: dict[Outcome, Callable[[TracedCue, str, float], str]] = {
    Outcome.ACCEPTED: lambda _cue, _rival, _floor: "accepted",
    Outcome.NO_PATTERN: lambda cue, _rival, _floor: f"none of the {len(cue.unfitting)} patterns for such a cue fits",
    Outcome.TOO_UNSURE: lambda cue, _rival, floor: (
        f"its best candidate, {cue.weighed[0].pattern}, has a chance of {cue.weighed[0].chance:.2f}; "
        f"statements begin at {floor}"
    ),
    Outcome.IN_CONTENT: lambda _cue, rival, _floor: f"it is part of what “{rival}” reports",
    Outcome.BEFORE_LAST_CUE: lambda _cue, rival, _floor: f"“{rival}” has the rest of the sentence as its content",
    Outcome.INNER_SURER: lambda _cue, rival, _floor: f"the statement inside, at “{rival}”, is much surer",
    Outcome.CLASH: lambda _cue, rival, _floor: f"it overlaps with the statement at “{rival}”",
}
"""Why a cue gives a statement or none, from the cue, the words of its rival and the least chance."""

RESOLUTIONS = {
    Resolution.NAMED: "by the name",
    Resolution.SURNAME: "by the surname",
    Resolution.PRONOUN: "by a pronoun",
    Resolution.DESCRIPTION: "by a description",
    Resolution.CONTINUATION: "the speaker before goes on",
    Resolution.ALTERNATION: "whose turn it is in a dialogue of two",
    Resolution.NONE: "",
}
MENTIONS = {
    MentionKind.NAME: "name of a person",
    MentionKind.PRONOUN: "pronoun",
    MentionKind.DESCRIPTION: "description",
    MentionKind.ORGANIZATION: "name of an organisation",
    MentionKind.DOCUMENT: "document",
}
KINDS = {
    ParagraphKind.HEADLINE: "headline",
    ParagraphKind.DECK: "deck",
    ParagraphKind.CROSSHEAD: "crosshead",
    ParagraphKind.BYLINE: "byline",
    ParagraphKind.DATELINE: "dateline",
    ParagraphKind.TIME: "time of an entry",
    ParagraphKind.CAPTION: "caption",
    ParagraphKind.CREDIT: "credit",
    ParagraphKind.QUOTE: "block quotation",
    ParagraphKind.BULLET: "item of a list",
    ParagraphKind.POST: "post of a social network",
    ParagraphKind.LABEL: "label",
    ParagraphKind.PULL_QUOTE: "pull quote",
    ParagraphKind.TEASER: "teaser",
    ParagraphKind.SHARE: "share line",
    ParagraphKind.NOTE: "note on the article",
    ParagraphKind.CONTACT: "contact",
    ParagraphKind.DIVIDER: "divider",
}
"""What a paragraph is for that is no part of the body."""

DISPLAYS = {
    Display.SHOWN: "",
    Display.TOO_UNSURE: "not in the report: less sure than --min-confidence {least}",
    Display.HIDDEN_TYPE: "in the text report only with --all-types, as plans, facts and views of nobody named are",
}
FATES = {
    Fate.REPORTED: "reported",
    Fate.SUPPRESSED: "not reported: suppressed ({by})",
    Fate.KNOWN: "not reported: in the baseline {by}",
    Fate.IGNORED: "not reported: ignored ({by} in --ignore or ignore)",
    Fate.NOT_SELECTED: "not reported: not selected (--select or select has {by})",
}
_SEXES = {"f": "woman", "m": "man"}


def antecedent_reason(weighing: Weighing) -> str:
    """Return why somebody was chosen of those who were compared, or nobody."""
    first, others, chosen = next(iter(weighing.weighed), None), weighing.weighed[1:], weighing.chosen
    if first is None:
        return "nobody who fits is named near before"
    if chosen is None:
        tied = joined([each.name for each in weighing.tied])
        return f"{tied} are equally likely" if len(weighing.tied) > 1 else f"{tied} is not likely enough"
    kind = _SEXES.get(chosen.sex, "one")
    if not others:
        return f"no other {kind}{'' if chosen.sex else ' who fits'} is named so near before"
    advantages = joined(_advantages(chosen, others[0])) if chosen is first else ""
    rest = joined([f"{each.name} {each.points:.1f}" for each in others[:_OTHERS]])
    told = f"the likeliest {kind} named near before{f', {advantages}' if advantages else ''}"
    return f"{told} ({chosen.points:.1f} points; {rest})"


def _advantages(chosen: Weighed, other: Weighed) -> list[str]:
    """Return in what somebody is ahead of another, the weightiest first."""
    theirs = {trait.name: trait.points for trait in other.traits}
    mine = {trait.name: trait.points for trait in chosen.traits}
    ahead = {name: mine.get(name, 0) - theirs.get(name, 0) for name in (*mine, *theirs)}
    names = sorted((name for name in ahead if ahead[name] >= _TELLING), key=lambda name: -ahead[name])
    return list(dict.fromkeys(_advantage(name, own=ahead[name] <= mine.get(name, 0)) for name in names))[:_OTHERS]


def _advantage(name: str, *, own: bool) -> str:
    """Return what a trait is worth to who is ahead in it: by having it, or because the other has it."""
    if name.startswith(_NEARER):
        return "nearest"
    return _ANTECEDENTS[name] if own else f"not {_ANTECEDENTS[name]}"


_TELLING = 0.5  # points
_OTHERS = 2  # who were compared, too
