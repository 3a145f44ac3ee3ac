"""What the desk brings along: its style, its words, the people it knows."""

from __future__ import annotations

from dataclasses import dataclass

QUOTATION_STYLES = {
    '"': "straight-double",
    "“": "curly-double",
    "”": "curly-double",
    "''": "doubled-apostrophes",
    "``": "doubled-apostrophes",
    "'": "straight-single",
    "‘": "curly-single",
    "«": "angle",
    "»": "angle",
}
"""The style that an opening mark belongs to."""
DATELINE_PARTS = ("place", "date", "agency")
"""What stands in braces in the shape of a dateline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """The desk's style and lists, from configuration.

    `extra_speech_verbs` holds lines in the format of `lexicon/data/speech_verbs.txt`. `quotation_style` is one of
    `QUOTATION_STYLES`, empty where an article only has to keep to one. `dateline` is the shape of the house's own
    dateline, such as `{place} | {date} |`, empty where it is like an agency's.
    """

    extra_speech_verbs: tuple[str, ...] = ()
    extra_titles: tuple[str, ...] = ()
    known_people: tuple[str, ...] = ()
    known_acronyms: tuple[str, ...] = ()
    quotation_style: str = ""
    dateline: str = ""


DEFAULT_HOUSE = House()
