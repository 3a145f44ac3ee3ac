"""The regular forms of English verbs."""

from quotecheck.system.expressions import expression
from quotecheck.system.tuples import NamedTuple

_VOWELS = "aeiou"
# One syllable that ends consonant, vowel, consonant doubles the last: ban, bans, banned. Not w, x, y.
_DOUBLING = expression(rf"(?:^|[^{_VOWELS}])[^{_VOWELS}]*(?:qu)?[{_VOWELS}][^{_VOWELS}wxy]$")
_SYLLABLES = expression(r"[aeiouy]+")


class Forms(NamedTuple):
    """The forms of one verb; all but base and third person may be several (`labeled`, `labelled`)."""

    base: str
    third: str
    past: tuple[str, ...]
    participle: tuple[str, ...]
    gerund: tuple[str, ...]


def doubles(verb: str) -> bool:
    """Return whether `verb` doubles its last letter before -ed and -ing by the rule for one syllable."""
    return len(_SYLLABLES.findall(verb)) == 1 and bool(_DOUBLING.search(verb))


def regular(verb: str) -> Forms:
    """Return the forms of a regular verb: `deny`, `denies`, `denied`, `denying`."""
    after_consonant = len(verb) > 1 and verb[-2] not in _VOWELS
    doubled = "" if verb.endswith("e") else f"{verb}{verb[-1] if doubles(verb) else ''}"
    if verb.endswith("y") and after_consonant:
        third, past = f"{verb[:-1]}ies", f"{verb[:-1]}ied"
    else:
        sibilant = verb.endswith(("s", "x", "z", "ch", "sh")) or (verb.endswith("o") and after_consonant)
        third = f"{verb}es" if sibilant else f"{verb}s"
        past = f"{doubled}ed" if doubled else f"{verb}d"
    if verb.endswith("ie"):
        gerund = f"{verb[:-2]}ying"
    elif doubled or verb.endswith(("ee", "oe", "ye")):
        gerund = f"{doubled or verb}ing"
    else:
        gerund = f"{verb[:-1]}ing"
    return Forms(verb, third, (past,), (past,), (gerund,))


def inflect(verb: str, irregular: tuple[str, ...] = ()) -> Forms:
    """Return the forms of `verb`; `irregular` says where they differ from the regular ones.

    Args:
        verb: one word, or several of which the first is inflected (`point out`).
        irregular: `past=said`, `participle=given`, `gerund=referring`, `third=has`; a past without a
            participle stands for both. Several forms are joined by `/`.

    Raises:
        ValueError: an irregular form without a known label.
    """
    head, space, rest = verb.partition(" ")
    forms = regular(head)
    given = dict(form.split("=", 1) for form in irregular)
    if unknown := set(given) - {"past", "participle", "gerund", "third"}:
        raise ValueError(f"{verb}: no verb form is called {min(unknown)!r}")
    past = tuple(given["past"].split("/")) if "past" in given else forms.past
    participle = tuple(given["participle"].split("/")) if "participle" in given else past
    gerund = tuple(given["gerund"].split("/")) if "gerund" in given else forms.gerund
    tail = space + rest
    return Forms(
        head + tail,
        given.get("third", forms.third) + tail,
        tuple(form + tail for form in past),
        tuple(form + tail for form in participle),
        tuple(form + tail for form in gerund),
    )
