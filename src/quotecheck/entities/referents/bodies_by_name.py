"""Which body a description means by the words of its name: the district, of Halden School District."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.entities.names.bodies import body_key
from quotecheck.entities.referents.antecedents import FAR, ranked
from quotecheck.entities.referents.chances import settle
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.referents import Candidate, Referent
from quotecheck.lexicon.folding import Key, key
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase


def body_by_noun(
    context: Context, so_far: Discourse, phrase: Phrase, words: str, at: int
) -> tuple[Referent | None, tuple[Candidate, ...]]:
    """Return the body whose name has a noun at its head that no list has for bodies; all that were weighed.

    The Halden Unified School District, and then "the district"; the port, of the Port of Ostby.
    """
    if phrase.determiner not in lexicon.words("definite_determiners"):
        return None, ()
    mine = set(body_key(words))

    def fits(referent: Referent) -> tuple[str, ...] | None:
        names = context.bodies[referent[1]].keys if referent[0] == "b" else ()
        headed = any(_is_head(phrase.head, name) and mine <= set(name) for name in names)
        return ("body:so-named",) if headed else None

    weighed = ranked(so_far, at, "body", fits, FAR)
    return settle(weighed, context.floor)[0], weighed


def named_in_full(context: Context, words: str) -> Referent | None:
    """Return the one body whose name ends with a description, wherever it is named: the sheriff's office.

    And below, as a live blog has it, the Ostby County Sheriff's Office; not where two counties have one.
    """
    mine = body_key(words)
    those = [i for i, body in enumerate(context.bodies) if any(name[-len(mine) :] == mine for name in body.keys)]
    return ("b", those[0]) if len(mine) > 1 and len(those) == 1 else None


def _is_head(noun: str, name: Key) -> bool:
    """Return whether a noun heads a name: district, of Halden School District; port, of Port of Ostby.

    And in other languages: the rūnanga, of Te Rūnanga o Ostby.
    """
    joint = next((i for i, word in enumerate(name) if word in lexicon.words("words_for_of")), len(name))
    return len(name) > 1 and joint > 0 and name[joint - 1] == key(noun)
