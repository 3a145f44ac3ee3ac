"""Whether what stands around a source and its verb is a clause: the nets, she said, would rot."""

from quotecheck.attribution.choice.candidates import Candidate
from quotecheck.attribution.grammar import CLAUSE, COMPLEMENT, FINITE, NOUN_PHRASE, NOUNS, compiled

FRONTS = "HUPaGEeb"
"""What opens a fronted condition or time before the clause that is told: Unless it rains, the fields …"""
_FRONT = (
    rf"[{FRONTS}][^.?!;|]{{1,40}}?,|(?:Kt|[Pbato]){NOUNS}(?:[oP]{NOUNS}){{0,2}}"
    rf"|P[^.?!;|,XVCSI]{{1,8}}(?=SR?{FINITE})"  # From seeing it he had been barred
)
_MAY_FRONT = rf"(?:[{FRONTS}bto]|Kt)[^.?!;|]*?[STXVC]"
_FRONTED_CLAUSE = rf"(?:{_FRONT})[&B]?T?{CLAUSE}"
_PREDICATE = rf"R?{FINITE}"
_DOING_IS = rf"[Gg]R?(?:[Pt]?{NOUN_PHRASE}{COMPLEMENT}{{0,4}}+)?{_PREDICATE}"  # Getting a hearing | will be hard


def is_whole(symbols: str, candidate: Candidate) -> bool:
    """Return whether the pieces around a parenthesis make a clause: the nets, she said, would rot."""
    first, last = candidate.content[0], candidate.content[-1]
    if any(";" in symbols[piece.start : piece.stop] for piece in candidate.content):
        return False
    if holds_clause(symbols, first):
        return True
    if first is last:
        return False
    if symbols[last.start - 1] == ":":  # Not so, said the mayor: the valves were new.
        return bool(compiled(CLAUSE).match(symbols, last.start, last.stop))
    if symbols[first.start] in FRONTS:
        fronted = symbols[first.start] in "UH" or (
            symbols[first.start] == "P" and compiled(CLAUSE).match(symbols, first.start + 1, first.stop)
        )  # Until the pipe is opened, she said, | carts will bring water
        if not fronted and compiled(FINITE).search(symbols, first.start, first.stop):
            return False
        if symbols[first.start] == "G" and compiled(_PREDICATE).match(symbols, last.start, last.stop):
            return True  # Running, she says, | frightens people
        return bool(compiled(CLAUSE).match(symbols, last.start, last.stop))
    # Three licences, he appended, would be checked. Boats rot on the shore, he appended, for nobody has fuel.
    if symbols[last.start] in "PU":
        return bool(compiled(CLAUSE).match(symbols, last.start + 1, last.stop))
    return bool(compiled(_PREDICATE).match(symbols, last.start, last.stop))


def holds_clause(symbols: str, content: range) -> bool:
    """Return whether a clause opens a content, with or without what is fronted: but that the nets rot; in May, it does.

    What is fronted is looked for where something may be: to compile it with a clause takes as long as a clause alone.
    """
    start = content.start + (symbols[content.start] in "&B")
    starts = (start, start + 1) if symbols.startswith("T", start) else (start,)
    if any(compiled(CLAUSE).match(symbols, at, content.stop) for at in starts):
        return True
    if symbols[start] in "Gg" and compiled(_DOING_IS).match(symbols, start, content.stop):
        return True
    fronted = compiled(_MAY_FRONT).match(symbols, content.start, content.stop)
    return bool(fronted and compiled(_FRONTED_CLAUSE).match(symbols, content.start, content.stop))
