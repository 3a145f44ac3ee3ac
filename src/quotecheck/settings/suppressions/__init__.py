"""Suppressions: findings that an author does not want reported, and where."""

from __future__ import annotations

from quotecheck.settings.suppressions.divide import divide
from quotecheck.settings.suppressions.find import MOST, SUFFIX, Misspelt, find_misspelt, find_suppressions
from quotecheck.settings.suppressions.suppression import Suppression

__all__ = ["MOST", "SUFFIX", "Misspelt", "Suppression", "divide", "find_misspelt", "find_suppressions"]
