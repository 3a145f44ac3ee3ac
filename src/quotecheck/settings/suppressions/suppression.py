"""One finding, or many, that an author does not want reported."""

from __future__ import annotations

from quotecheck.model import Rule, Span
from quotecheck.system.values import frozen

EVERY = "*"
"""What stands for every rule."""


@frozen(kw_only=True)
class Suppression:
    """One rule, or the beginning of codes, that is not reported on the lines `first` to `last` of the source.

    `words`: only where the finding's words or message hold these. `where` names the place of the suppression in a
    message, `at` is the comment with the text next to it; in a sidecar file it is the beginning of the article.
    """

    rule: str
    first: int
    last: int
    words: str = ""
    where: str
    at: Span

    def means(self, rule: Rule) -> bool:
        """Return whether `rule` is one that it speaks of: its letters alone, `QC`, would hide what nobody has seen."""
        word = self.rule.upper()
        return self.rule == EVERY or word == rule.code or (word != rule.letters and rule.answers_to(self.rule))
