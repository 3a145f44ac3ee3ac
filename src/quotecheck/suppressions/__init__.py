"""What an author has settled beside the text: findings that are not to be reported, and where."""

from __future__ import annotations

from quotecheck.suppressions.divide import divide
from quotecheck.suppressions.find import MOST, SUFFIX, Misspelt, find_misspelt, find_suppressions
from quotecheck.suppressions.suppression import Suppression

__all__ = ["MOST", "SUFFIX", "Misspelt", "Suppression", "divide", "find_misspelt", "find_suppressions"]
