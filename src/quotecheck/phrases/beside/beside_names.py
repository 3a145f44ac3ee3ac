"""The words on one side of a name."""

from quotecheck.model import Role
from quotecheck.system.tuples import NamedTuple

MOST_WORDS = 9
"""Tokens of a role before a name."""


class AdjacentRoles(NamedTuple):
    """What stands on one side of a name: its roles, and the offset that the whole noun phrase reaches."""

    roles: tuple[Role, ...]
    edge: int
