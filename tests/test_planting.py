"""Planted errors stand where they are said to stand, and are the same each time."""

from __future__ import annotations

from random import Random

from entries import every
from gold import annotated
from plants import KINDS, SEED

TEXTS = [gold.text for gold in annotated()]


@every("kind", KINDS)
def test_planted_places_lie_in_a_changed_text(kind):
    for text in TEXTS:
        for changed, where in kind.plant(text, Random(SEED)):
            assert changed != text
            assert 0 <= where.start < where.end <= len(changed)
            assert kind.plant(text, Random(SEED)) == [(changed, where)]


@every("text", ["", "\n\n", "“", "No. 5 of 6, (ABC), May 5", "''Why?'' \"No\"\n"])
def test_any_text_survives(text):
    for kind in KINDS:
        for _, where in kind.plant(text, Random(SEED)):
            assert where


def test_every_kind_is_known_by_its_rule_and_words():
    assert len({(kind.rule, kind.what) for kind in KINDS}) == len(KINDS)
