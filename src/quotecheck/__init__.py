"""Who said what in an article, and what in it does not fit.

    >>> import quotecheck
    >>> article = quotecheck.analyse('"We will appeal," said Maria Lopez, the mayor.')
    >>> report = quotecheck.check("article.txt")

Everything in `__all__` is loaded on first use, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False  # type checkers know the name; the module `typing` would cost more than all the rest here
if TYPE_CHECKING:
    from quotecheck.api import analyse, check
    from quotecheck.model import Article, Attribution, Entity, Finding, Report, Rule, Span

__all__ = [
    "Article",
    "Attribution",
    "Entity",
    "Finding",
    "Report",
    "Rule",
    "Span",
    "analyse",
    "check",
]

__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    """Load a public name when it is first asked for."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = "quotecheck.model" if name[0].isupper() else "quotecheck.api"
    value = globals()[name] = getattr(import_module(home), name)
    return value


def __dir__() -> list[str]:
    """Return the public names."""
    return [*__all__, "__version__"]
