"""The profession of somebody who is compared with others of it: Obi, who like most surgeons rises early."""

from __future__ import annotations

from quotecheck.lexicon import words
from quotecheck.model import Role, TextIndex
from quotecheck.phrases.role_words.roles import role_at


def role_of_peers(index: TextIndex, first: int) -> Role | None:
    """Return the profession of those whom somebody is said to be one of: Obi, who like most | surgeons rises early."""
    tokens = index.tokens
    opened = tokens.lower[first : first + 3] == (",", "who", "like") and tokens.lower[first + 3] in words(
        "peers_of_one"
    )
    noun = first + 4
    if not opened or not tokens.lower[noun].endswith("s"):
        return None
    end = tokens.ends[noun] - 1  # without the plural's ending
    head = index.text[tokens.starts[noun] : end].lower()
    return role_at(index.text, tokens.starts[noun], end, head) if head in words("roles") else None
