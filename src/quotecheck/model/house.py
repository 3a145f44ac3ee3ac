"""What the desk brings along: its style, its words, the people it knows."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """The desk's style and lists, from configuration.

    `extra_speech_verbs` holds lines in the format of `lexicon/data/speech_verbs.txt`.
    """

    extra_speech_verbs: tuple[str, ...] = ()
    extra_titles: tuple[str, ...] = ()
    known_people: tuple[str, ...] = ()
    known_acronyms: tuple[str, ...] = ()


DEFAULT_HOUSE = House()
