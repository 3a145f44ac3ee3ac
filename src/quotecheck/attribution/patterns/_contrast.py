"""What sets a statement against another's, which two patterns share: the pier is safe, she said, while he warned."""

from quotecheck.attribution.grammar import SUBJECT, compiled
from quotecheck.attribution.symbols.skeleton import Skeleton

_TELLS = rf"U{SUBJECT}R?C"


_SETTING = frozenset({"while", "whilst", "whereas", "although", "though"})


def sets_against(skeleton: Skeleton, at: int) -> bool:
    """Return whether what begins at `at` tells what is said besides: while he warned; not: because he warned.

    By somebody else, or by the same speaker: although she stressed that it was safe.
    """
    return skeleton.lower[at] in _SETTING and bool(compiled(_TELLS).match(skeleton.symbols, at))
