"""What sets a statement against another's, which two patterns share: the pier is safe, she said, while he warned."""

from quotecheck.attribution.grammar import SUBJECT, compiled
from quotecheck.attribution.skeleton import Skeleton

_TELLS = rf"U{SUBJECT}R?C"


def sets_against(skeleton: Skeleton, at: int) -> bool:
    """Return whether what begins at `at` tells what somebody else says: while he warned; not: because he warned."""
    return skeleton.lower[at] in {"while", "whereas"} and bool(compiled(_TELLS).match(skeleton.symbols, at))
