"""How far a content runs behind its cue."""

from enum import StrEnum


class Extent(StrEnum):
    """How far a content runs: as a clause does, as an object does, or as far as the group `content` of a pattern."""

    CLAUSE = "clause"
    OBJECT = "object"
    GROUP = "group"
