"""What narrows a thing counted: the 15 jails | that were visited."""

from __future__ import annotations

from quotecheck.facts.claims.around_counts import stems_of_those_told
from quotecheck.facts.words.stems import content_stem
from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens

_RELATIVES = frozenset(("that", "which", "who"))
_LONGEST_SCOPE = 14  # tokens from a participle to the verb of its clause


def _is_taken_back(tokens: Tokens, i: int) -> bool:
    """Return whether a participle narrows the noun before it: the 15 jails | visited in May are shut; not | got one.

    It has no object, and the verb of the clause is still to come.
    """
    form = tokens.forms[i]
    if tokens.symbols[i] != "v" or form is None or not form.participle or tokens.symbols[i + 1] in "DK0TS":
        return False
    if form.lemma in listed("verbs_that_only_say"):
        return False  # the 68 tenants | said none would pay
    for k in range(i + 1, min(len(tokens.words), i + _LONGEST_SCOPE)):
        later = tokens.forms[k]
        if tokens.symbols[k] in ".;?!|":
            return False
        if tokens.symbols[k] == "X" or (tokens.symbols[k] == "v" and later is not None and (later.past or later.third)):
            return True
    return False


def scope_of_befallen(tokens: Tokens, i: int) -> frozenset[str]:
    """Return the stems of what narrows those whom something befell: the four who were hurt | most, died | there."""
    if tokens.symbols[i] in "XZv" or not tokens.words[i][0].isalnum():
        return frozenset()
    if tokens.lower[i] == "for" and tokens.lower[i + 1] in listed("what_patients_are_in_for"):
        return frozenset()  # admitted | for treatment
    return scope_of(tokens, i) or frozenset((tokens.lower[i],))


def scope_of(tokens: Tokens, i: int) -> frozenset[str]:
    """Return the stems of what narrows a thing counted, up to a mark: the 15 jails | that were hit, not | on Monday."""
    if tokens.symbols[i + 1 : i + 2] == "Y":
        return frozenset()
    opens = tokens.lower[i] in listed("narrowing_words", "pronouns_of_subjects")  # the $20 million | she gave
    if not opens and not _is_taken_back(tokens, i):
        return frozenset()
    found: set[str] = set()
    narrowed = named = False
    for j in range(i, min(i + 8, len(tokens.words))):
        form = tokens.forms[j]
        verb = tokens.symbols[j] == "v" and form is not None
        told = tokens.symbols[j] == "X" or (verb and form is not None and form.past)
        again = tokens.symbols[j] == "X" and "X" in tokens.symbols[i:j]  # who are under age | were let go
        again = again or (told and tokens.symbols[i] == "P" and found != set())  # of the 48 on the bus, 12 | died
        if not tokens.words[j][0].isalnum() or again or (told and (narrowed or len(found - {""}) > 1)):
            break  # who closed the gates | are to be paid; that were hit | could register
        narrowed = narrowed or verb
        named = named or tokens.words[j][0].isupper()
        found.add(tokens.words[j] if tokens.words[j] in listed("modals_of_plans") else content_stem(tokens.words[j]))
    if narrowed and not named and (found - {""} <= stems_of_those_told() or _is_of_it(tokens, i, j)):
        return frozenset()
    return frozenset(found - {""}) or frozenset(("",))


def _is_of_it(tokens: Tokens, first: int, stop: int) -> bool:
    """Return whether a clause says of things what was told: sold it to 14 states; the 16 states | that bought it.

    Not: that bought it | in May.
    """
    whole = tokens.symbols[stop] in ".,;?!|XZv"
    return whole and tokens.lower[first] in _RELATIVES and tokens.lower[stop - 1] in ("it", "them")
