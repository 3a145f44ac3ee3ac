"""The words of a name of a body without links and form in law: used by the checks of acronyms and organisations."""

from __future__ import annotations

from functools import lru_cache

from quotecheck.lexicon import words
from quotecheck.lexicon.organisations import company_endings

PAIR, LONG = 2, 3
"""Words without links: of a short name, and from so many on of a long one; shorter names differ in a word by design."""


@lru_cache(maxsize=4096)  # each name is compared with many others
def content_words(name: str) -> tuple[str, ...]:
    """Return the words of a name without its links, and of a longer one without Co. or Pvt. Ltd. at its end."""
    plain = name.replace("Joint Stock Company", "Company").replace("Joint-Stock Company", "Company")
    found = [word for word in plain.split() if word not in words("links_in_names")]
    while len(found) > LONG and found[-1].rstrip(".").lower() in company_endings():
        found.pop()
    while len(found) > PAIR and found[-1].rstrip(".").lower() in words("legal_forms"):
        found.pop()
    return tuple(found)


def has_legal_form(name: str) -> bool:
    """Return whether a firm's form in law stands behind its name: Halden Realtors Private | Limited."""
    return name.rpartition(" ")[2].rstrip(".").lower() in words("legal_forms")
