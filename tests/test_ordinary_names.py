"""Names of one word that English writes small, too, as the speaker: the last one of each text."""

from __future__ import annotations

from entries import every

from quotecheck import analyse
from quotecheck.model import EntityKind

NAMED = (
    ("It rained on Monday. “They sank it,” Stark said.", "Stark", EntityKind.PERSON),
    ("It rained. “They sank it,” Flint said. Flint said it leaks.", "Flint", EntityKind.PERSON),
    ("According to Harvest, the pier leaks.", "Harvest", EntityKind.ORGANIZATION),
    ("Comet Co. sells boats. It was late, and Comet denied that it leaks.", "Comet Co.", EntityKind.ORGANIZATION),
)
UNNAMED = (
    "A harvest of eels sank. According to Harvest, the pier leaks.",  # written small, too
    "Harvest denied that it leaks.",  # a sentence opens
    "Moe wept as the union’s Fight for Fifteen said that it leaks.",  # not all of the name
    "Moe wept as Ostby’s Meadow denied that it leaks.",
    "Moe wept, and in other Western states that it leaks is no news.",  # part of the land
)


@every(("text", "name", "kind"), NAMED)
def test_a_capital_tells_a_name(text, name, kind):
    speaker = analyse(text).speakers[-1]

    assert (speaker.name, speaker.kind) == (name, kind)


@every("text", UNNAMED)
def test_it_tells_none_elsewhere(text):
    assert analyse(text).speakers[-1].name is None
