"""Every stage by itself on the annotated articles, and a floor below which it must not fall.

The floors may only rise: whoever makes a stage better raises its floor to what `benchmarks/stages.py` measures.
"""

from __future__ import annotations

import pytest
from checked import checked
from stages import measure

from quotecheck.settings import DEFAULT_MIN_CONFIDENCE, RESEARCH_MIN_CONFIDENCE

SETTINGS = {"research": RESEARCH_MIN_CONFIDENCE, "editor": DEFAULT_MIN_CONFIDENCE}
FLOORS: dict[str, dict[str, tuple[float, float]]] = {
    "research": {
        "quotations": (1.0, 1.0),
        "cues": (0.945, 0.957),
        "sources": (0.929, 0.932),
        "attributions": (0.936, 0.939),
        "kinds": (1.0, 1.0),
        "speakers, direct and mixed": (1.0, 1.0),
        "speakers, indirect": (0.977, 0.977),
        "entities that speak": (0.972, 0.938),
        "roles": (0.991, 0.977),
        "declined": (0.909, 0.909),
        "findings": (1.0, 1.0),
        "traps passed": (1.0, 1.0),
    },
    "editor": {
        "quotations": (1.0, 1.0),
        "cues": (0.972, 0.912),
        "sources": (0.954, 0.889),
        "attributions": (0.965, 0.898),
        "kinds": (1.0, 1.0),
        "speakers, direct and mixed": (1.0, 1.0),
        "speakers, indirect": (0.981, 0.981),
        "entities that speak": (0.972, 0.945),
        "roles": (0.99, 0.977),
        "declined": (0.909, 0.909),
        "findings": (1.0, 1.0),
        "traps passed": (1.0, 1.0),
    },
}
"""Setting, stage: precision and recall."""


@pytest.fixture(scope="module")
def counts():
    return {setting: measure(checked(least)) for setting, least in SETTINGS.items()}


def test_every_stage_has_a_floor(counts):
    assert {setting: list(floors) for setting, floors in FLOORS.items()} == {
        setting: list(of_stages) for setting, of_stages in counts.items()
    }


@pytest.mark.parametrize(("setting", "stage"), [(setting, stage) for setting in FLOORS for stage in FLOORS[setting]])
def test_stage_keeps_its_floor(counts, setting, stage):
    count, (precision, recall) = counts[setting][stage], FLOORS[setting][stage]

    assert count.precision >= precision
    assert count.recall >= recall
