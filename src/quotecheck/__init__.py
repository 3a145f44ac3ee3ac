"""Who said what in an article, and what is inconsistent in it.

    >>> import quotecheck
    >>> article = quotecheck.analyse('"We will appeal," said Maria Lopez, the mayor.')
    >>> report = quotecheck.check("article.txt")
    >>> print(quotecheck.render(report, "text"))

Everything in `__all__` is loaded on first use, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False  # type checkers know the name; the module `typing` would cost more than all the rest here
if TYPE_CHECKING:
    from quotecheck.api import analyse, check
    from quotecheck.errors import QuotecheckError
    from quotecheck.model import (
        Article,
        Attribution,
        DeskRule,
        Entity,
        Failure,
        FileReport,
        Finding,
        House,
        Kind,
        Report,
        Rule,
        Severity,
        Span,
        Speaker,
        Type,
    )
    from quotecheck.run.cache import Cache
    from quotecheck.run.outputs import render
    from quotecheck.settings import Settings, find_settings

__all__ = [
    "Article",
    "Attribution",
    "Cache",
    "DeskRule",
    "Entity",
    "Failure",
    "FileReport",
    "Finding",
    "House",
    "Kind",
    "QuotecheckError",
    "Report",
    "Rule",
    "Settings",
    "Severity",
    "Span",
    "Speaker",
    "Type",
    "analyse",
    "check",
    "find_settings",
    "render",
]

__version__ = "0.1.0"

_HOMES = {
    "Cache": "quotecheck.run.cache",
    "QuotecheckError": "quotecheck.errors",
    "Settings": "quotecheck.settings",
    "analyse": "quotecheck.api",
    "check": "quotecheck.api",
    "find_settings": "quotecheck.settings",
    "render": "quotecheck.run.outputs",
}
"""Where a public name is defined, of those that are not of the model."""


def __getattr__(name: str) -> object:
    """Load a public name when it is first asked for."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = import_module(_HOMES.get(name, "quotecheck.model"))
    value = globals()[name] = getattr(home, name)
    return value


def __dir__() -> list[str]:
    """Return the public names."""
    return [*__all__, "__version__"]
