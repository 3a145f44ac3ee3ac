"""Whether a name that stands by itself may be somebody's, where no list knows the given name of the one meant."""

from __future__ import annotations

from quotecheck.entities.variants.capitals import is_ordinary
from quotecheck.entities.variants.introduced import is_known
from quotecheck.entities.variants.name_context import Form, person_beside
from quotecheck.entities.variants.name_index import Run
from quotecheck.lexicon import words
from quotecheck.lexicon.given_names import told_by
from quotecheck.model import Tokens

_READ = 50  # uses of one form around which is looked


def may_be_somebody(tokens: Tokens, form: Form) -> bool:
    """Return whether the form, alone, is not said to be a place or a thing: Rostovtsov | pronounced; not in | Tebo."""
    return any(use.bare and not _is_place_or_thing(tokens, use.run) for use in form.uses[:_READ])


def is_person(tokens: Tokens, form: Form) -> bool:
    """Return whether a full name that ends in the form is somebody's: Gennady Rostovtsev, the chairman,."""
    runs = [use.run for use in form.uses[:_READ] if use.before and not use.after]
    return any(person_beside(tokens, run) or is_known(tokens, run) for run in runs)


def is_one_with_s(tokens: Tokens, odd: Form, usual: Form) -> bool:
    """Return whether somebody who speaks bears a known surname with an s more: Kaitlyn Burrough, then Burroughs said.

    A family is the Burroughs, or the two Burroughs; a firm of that name (Kohls) sells, and does not speak alone.
    """
    if odd.folded != f"{usual.folded}s" or is_ordinary(usual.lower) or told_by(usual.folded):
        return False
    if any(not use.bare or _has_determiner(tokens, use.run) for use in odd.uses):
        return False
    return any(person_beside(tokens, use.run) for use in odd.uses)


def ends_longer_name(tokens: Tokens, run: Run) -> bool:
    """Return whether "of" joins the name to another before it: the Journal of | Airway Medicine; Medicare has paid."""
    first = run.tokens[0]
    return first > 1 and tokens.lower[first - 1] == "of" and tokens.words[first - 2][0].isupper()


def _has_determiner(tokens: Tokens, run: Run) -> bool:
    """Return whether a word in small letters stands before the name, which is no verb of speech: two | Burroughs."""
    before = tokens.lower[run.tokens[0] - 1] if run.tokens[0] else ""
    return before.isalpha() and not run.title and before not in words("said_before_subjects")


def _is_place_or_thing(tokens: Tokens, run: Run) -> bool:
    """Return whether the word before the name stands before places and things: in | Tebo; not at | Tebo's request."""
    owns = tokens.words[run.tokens[-1] + 1] in ("'s", "'")
    return bool(run.tokens[0]) and not owns and tokens.lower[run.tokens[0] - 1] in words("before_places")
