"""Whom a pronoun can mean: what each trait counts, and that what was weighed is kept and adds up."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from entries import every

from quotecheck import entities, lexicon
from quotecheck.attribution import find_attributions
from quotecheck.entities import find_mentions
from quotecheck.entities.names.bodies import group_bodies
from quotecheck.entities.names.likenesses import Likenesses
from quotecheck.entities.names.persons import group_persons
from quotecheck.entities.referents.chances import antecedent_points
from quotecheck.entities.referents.context import Context, read_context
from quotecheck.entities.referents.places_in_clauses import begins_clause
from quotecheck.entities.speakers import find_speakers
from quotecheck.model import DEFAULT_HOUSE, MentionKind
from quotecheck.text.paragraphs import find_paragraphs
from quotecheck.text.quotations import find_quotations
from quotecheck.text.tokens import index_text

TEXT = """Kari Moe met Ola Lie in the harbour. Moe, the mayor, told "the Harbour Board" of a plan.

The Harbour Board said it was late. She said no. Lie said that Moe had lost. "We are late," he said.

Several porters said they were tired. A porter said the mayor had left, and he laughed. The mayor said she was glad.
"""


def read(text: str) -> Context:
    paragraphs = find_paragraphs(text)
    index = index_text(text, paragraphs, find_quotations(text, paragraphs)[0])
    sentences, attributions = find_attributions(index, DEFAULT_HOUSE)
    mentions = find_mentions(index, attributions, DEFAULT_HOUSE)
    people = group_persons(index, [mention for mention in mentions if mention.kind is MentionKind.NAME])
    bodies = group_bodies(index, [mention for mention in mentions if mention.kind is MentionKind.ORGANIZATION])
    return read_context(index, sentences, attributions, mentions, people, bodies)


def test_what_was_weighed_is_kept_and_adds_up():
    context = read(TEXT)
    found, meant = find_speakers(context)
    weighed = [candidate for each in (*found, *meant) for candidate in each.weighed]

    assert weighed
    for candidate in weighed:
        points = sum(times * antecedent_points()[trait] for trait, times in candidate.traits)
        assert points == pytest.approx(candidate.points)
        assert 0 < candidate.chance < 1


def test_the_likeliest_is_first_and_chosen():
    context = read("Kari Moe rows. It rained on Ola Lie. She said no.")
    (found,) = find_speakers(context)[0]

    assert found.referent == found.weighed[0].referent
    assert context.name(found.referent) == "Kari Moe"
    assert [each.points for each in found.weighed] == sorted((each.points for each in found.weighed), reverse=True)


def test_every_ground_and_kind_has_points():
    words = "\n".join(path.read_text(encoding="utf-8") for path in Path(entities.__file__).parent.rglob("*.py"))
    for trait in antecedent_points():
        name = trait.removeprefix("found:").removeprefix("none:").partition(":")[0]
        assert f'"{name}' in words, trait


def test_the_chances_of_all_and_of_none_add_up_to_one():
    context = read(TEXT)
    for each in find_speakers(context)[0]:
        if each.weighed:
            none = math.exp(antecedent_points()[f"none:{each.weighed[0].kind}"] / 100)
            every = [math.exp(candidate.points / 100) for candidate in each.weighed]
            assert [one / (none + sum(every)) for one in every] == pytest.approx([one.chance for one in each.weighed])


@every("opener", sorted(lexicon.words("clause_openers")))
def test_who_stands_behind_a_clause_opener_is_its_subject(opener):
    assert begins(f"It rained {opener} Kari Moe rowed.")
    assert begins(f"It rained.\n\n{opener.capitalize()} Kari Moe rowed.")


@pytest.mark.parametrize("text", ["It rained beside Kari Moe.", "It rained.\n\nBeside Kari Moe it rained."])
def test_who_stands_within_a_clause_is_not(text):
    assert not begins(text)


def begins(text: str) -> bool:
    context = read(text)
    (mention,) = (mention for mention in context.mentions if mention.text == "Kari Moe")
    return begins_clause(context.index.tokens, mention)


@every("name", ["ann {}", "{} moe", "ann {} moe", "{0}a {0}b"])
def test_a_name_is_compared_with_few(name):
    known = Likenesses({})
    for number in range(500):
        word = "".join(chr(97 + number // 26**place % 26) for place in range(3)) + "anders"
        key = tuple(name.format(word).split())
        assert len(known.of(key)) <= 60
        known.add(key)
    assert key in known.of(key)


@every(
    ("wide", "short"),
    [
        (("kari", "anna", "moe"), ("kari", "moe")),
        (("kari", "anna", "moe"), ("k", "moe")),
        (("k", "moe"), ("kari", "moe")),
        (("kari", "m"), ("kari", "moe")),
        (("kim", "jong", "un"), ("kim", "jongun")),
        (("ola", "kari", "moe"), ("moe", "ola", "kari")),
        (("kari", "lindqvist"), ("kari", "lindquist")),
        (("peter", "moe"), ("pete", "moe")),
    ],
)
def test_a_likeness_is_found(wide, short):
    known = Likenesses({})
    known.add(wide)

    assert wide in known.of(short)


@pytest.mark.parametrize(
    ("text", "sex"),
    [
        ("Adrian Moe, the minister, blamed the nurse for her silence. Moe called on her to resign.", ""),
        ("Adrian Moe, the minister, lost her keys.", "f"),
        ("Nikola Moe, who lost his keys, left.", "m"),
        ("Adrian Moe's attacks on her plan went on.", ""),
        ("It rained on Adrian Moe in May, and she claimed it was late.", ""),
        ("A letter to Adrian Moe, who lost her keys, came.", "f"),
        ("Adrian Moe says the example is her plan. Moe calls her reply a joke. Moe says he will go.", "m"),
        ("Zelveha Idris left.", ""),
    ],
)
def test_pronouns_behind_a_name_tell_its_sex_unless_they_are_somebody_elses(text, sex):
    assert [person.sex for person in read(text).persons] == [sex]


@pytest.mark.parametrize(
    "text",
    [
        "Ola Moe said no. Bo Lie said yes. As for Moe, he went home, he said.",
        "Ola Moe said no. Asked what Bo Lie had told him, he said nothing.",
        "Bo Lie left. Pressed by Bo Lie on the bill, Ola Moe laughed. Asked whether Lie was right, he said no.",
    ],
)
def test_who_a_sentence_is_about_and_not_who_is_asked_about(text):
    context = read(text)
    said = find_speakers(context)[0][-1]

    assert said.referent
    assert context.name(said.referent) == "Ola Moe"
