"""The verb group of a cue: where it begins, its form, and what its auxiliaries and what leads to it make of it."""

from quotecheck import lexicon
from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.symbols.parted_groups import parted_auxiliary
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.lexicon.verbs import auxiliaries
from quotecheck.model import Qualifier
from quotecheck.system.tuples import NamedTuple

_NOT = frozenset({"not", "cannot"})
_QUALIFIERS = {"modal": Qualifier.MODAL, "hypothetical": Qualifier.HYPOTHETICAL, "future": Qualifier.FUTURE}


def group(symbols: str, lower: tuple[str, ...], start: int, head: int) -> tuple[int, Form]:
    """Return where the verb group of `head` starts, and its form."""
    first, i = head, head - 1
    nearest = ""
    if symbols[i] == "," and symbols[head] in "EeGgcv":
        i = _behind_auxiliary(symbols, i, start)
    while i >= start and symbols[i] in "RXZ":
        if symbols[i] in "XZ" or lower[i] in lexicon.words("hardly_ever"):
            first = i
            nearest = nearest or (lower[i] if symbols[i] in "XZ" else "")
        i -= 1
    if symbols[i - 2 : i + 1] == "IXt" and symbols[first] == "Z":
        return i - 1, Form.PASSIVE  # it is to be read in the notice that
    if (i >= start and symbols[i] == "t" and symbols[head] in "cv") or (symbols[first] == "Z" and symbols[i] == "t"):
        return i, Form.INFINITIVE
    if symbols[head] in "Gg":
        return first, Form.FINITE if symbols[first] == "X" else Form.GERUND
    if symbols[head] in "Ee":
        if not nearest:
            return first, Form.PARTICIPLE
        if auxiliaries().get(nearest) == "be" and not (nearest == "'s" and lower[head] == "said"):
            return first, Form.PASSIVE
    return first, Form.FINITE


def _behind_auxiliary(symbols: str, comma: int, start: int) -> int:
    """Return where what belongs to a verb behind an aside ends: the guild has | , in a letter, denied it."""
    auxiliary = parted_auxiliary(symbols, comma, start)
    if auxiliary is None:
        return comma
    return auxiliary + (symbols[auxiliary + 1] == "R")


def qualifiers(words: tuple[str, ...], form: Form) -> tuple[Qualifier, ...]:
    """Return what the words of a group before its verb make of a statement: did not say, could say, was said."""
    if "," in words:  # has, not for the first time, denied it
        words = (*words[: words.index(",")], *words[len(words) - words[::-1].index(",") :])
    if not words:
        return (Qualifier.PASSIVE,) if form is Form.PASSIVE else ()
    kinds = map(auxiliaries().get, words)
    found = {_QUALIFIERS[kind] for kind in kinds if kind in _QUALIFIERS}
    if any(word in _NOT or word in lexicon.words("hardly_ever") or word.endswith("n't") for word in words):
        found.add(Qualifier.NEGATED)
    if form is Form.PASSIVE:
        found.add(Qualifier.PASSIVE)
    return tuple(sorted(found))


class Led(NamedTuple):
    """A verb group with the words that lead to it: where it begins, its form, and what they make of a statement."""

    first: int
    form: Form
    qualifiers: tuple[Qualifier, ...]


def led(skeleton: Skeleton, start: int, first: int, form: Form) -> Led | None:
    """Return the group at `first` with what leads to it by which nothing was said, or not yet; None if nothing does.

    The mayor failed to mention it; had yet to announce it; stopped short of calling it; was about to confirm it.
    """
    symbols, lower, at = skeleton.symbols, skeleton.lower, first - 1
    if form is Form.INFINITIVE and (lower[at] in _NOT or lower[at] in lexicon.words("nouns_of_omission")):
        return Led(first, form, (Qualifier.NEGATED,))  # careful not to mention it; her failure to mention it
    if form is Form.GERUND and lower[max(start, at - 1) : first] == ("short", "of"):
        at -= 2  # stopped short of
    elif form not in (Form.GERUND, Form.INFINITIVE) or at <= start:
        return None
    begin, own = group(symbols, lower, start, at)
    if form is Form.INFINITIVE and begin < at:
        if lower[at] in lexicon.words("never_come_to"):
            return Led(begin, Form.FINITE, (Qualifier.NEGATED,))
        if lower[at] in lexicon.words("about_to_come"):
            return Led(begin, Form.FINITE, (Qualifier.FUTURE,))
    verb = skeleton.forms.get(at)
    if verb is None or verb.lemma not in lexicon.words(_LEADERS[form]):
        return None
    undone = Qualifier.NEGATED not in qualifiers(lower[begin:at], own)  # never failed to mention it
    return Led(begin, own, (Qualifier.NEGATED,) if undone else ())


_LEADERS = {Form.INFINITIVE: "verbs_of_omission", Form.GERUND: "verbs_of_avoiding"}
"""The form of a verb of saying → the list of the verbs before it by which it was not said."""
