"""What each constant of facts is for: a text in which a rule finds something, or nothing, under no other value."""

from __future__ import annotations

import pytest
from entries import every

from quotecheck import api

PAGE = """Pier burns

The pier burned on Monday in Ostby at noon.

Ana Moe saw the fire from the quay and left.

It rained.

{}

The rain fell on Ostby."""


def found(text: str, rule: str) -> list[str]:
    """Return the words that a rule reports."""
    (file,) = api.check(text=text).files
    return [finding.spans[0].of(text) for finding in file.findings if finding.rule.name == rule]


@every(
    ("text", "reported"),
    [
        # _MOST_PARTS
        ("He sold 95: 12 to Ash, 11 to Bo, ten to Cy, nine to Di, eight to Ed, seven to Fe and six to Gus.", ["95"]),
        ("Of 99: 12 to Al, 11 to Bo, ten to Cy, nine to Di, eight to Ed, seven to Fe, six to Gu and five to Ha.", []),
        # _RESTS
        ("Of the 86 walkers, 61 lost weight. The remaining 20 did not.", ["20"]),
        ("Of the 86 walkers, 61 lost weight. The other 20 did not.", ["20"]),
        ("Of the 86 walkers, 61 lost weight. The rest 20 did not.", ["20"]),
        # _BACK
        ("Of the 86 walkers, 61 lost weight. They had met at the pier each day. The other 20 did not.", ["20"]),
        ("Of the 86 walkers, 61 lost weight. They met each day. It did not rain. The other 20 did not.", []),
        # _NEAR
        ("Of the 86 walkers who met at the pier, 61 lost weight. The other 20 did not.", ["20"]),
        ("Of the 86 walkers who met at the old pier each day, 61 lost weight. The other 20 did not.", []),
    ],
)  # fmt: skip
def test_parts_of_a_whole(text, reported):
    assert found(text, "arithmetic") == reported


@every(
    ("text", "reported"),
    [
        # ages._LEAST, _MOST
        ("Ana Moe, 12, won the race. Her school was closed. Ana Moe, 13, will go home.", ["13"]),
        ("Ana Moe, 10, won the race. Her school was closed. Ana Moe, 11, will go home.", []),
        ("Ana Moe, 99, won the race. Her school was closed. Ana Moe, 89, will go home.", ["89"]),
        # number_clashes._LEAST, _FARTHEST
        ("A wave killed four people on Monday. Of the six dead, two were sailors.", ["six"]),
        ("A wave killed three people on Monday. Of the five dead, two were sailors.", []),
        ("A wave killed 27 people on Monday. Of the 51 dead, 18 were sailors. The 27 were named.", ["51"]),
        ("A wave killed 27 people on Monday. Of the 61 dead, 18 were sailors. The 27 were named.", []),
        # times_of_day._MOST
        ("It met at 1:00 p.m., 2:00 p.m., 3:00 p.m., 4:00 p.m. and 5:00 p.m. A call came at 2:15 a.m., or 2:51 a.m.",
         ["2:51 a.m."]),
    ],
)  # fmt: skip
def test_values_of_one_thing(text, reported):
    assert found(text, "number-conflict") == reported


@every("word", ["fold", "something", "ever", "point"])
def test_an_ending_is_written_behind_a_figure(word):
    assert found(f"The town saw a 10{word} rise on Monday.", "spacing") == []


def test_a_word_of_four_letters_is_glued_to_a_figure():
    assert found("The tickets are $90each at the pier.", "spacing") == ["$90each"]


@every("word", ["called", "dubbed", "known", "nicknamed"])
def test_what_something_is_called_is_no_undefined_acronym(word):
    told = f"The pier is {word} in the village as RKBL. The RKBL opens in May. Ana Moe said the RKBL is safe."

    assert found(told, "acronym-undefined") == []
    assert found(told.replace(word, "listed"), "acronym-undefined") == ["RKBL"]


@pytest.mark.parametrize(("quoted", "reported"), [("The pier is not safe.", True), ("The pier is unsafe.", False)])
def test_a_quoted_sentence_has_five_words(quoted, reported):
    text = f"The pier was closed on Monday.\n\n“{quoted}”\n\nThe rain did not stop."

    assert found(text, "quote-unattributed") == [f"“{quoted}”"] * reported


@every(
    ("text", "reported"),
    [
        # doubled_words._MOST_BLANKS, _LENGTHS
        ("The board of  of the pier met.", ["of  of"]),
        ("The board of   of the pier met.", []),
        ("The board of the old pier of the old pier met at noon.", ["of the old pier of the old pier"]),
        # _PARTICLES, _NOT_BESIDE
        ("The lamps came in in 1979 and stayed.", []),
        ("The pier was shut.for for a day.", []),
        # leftovers._LONGEST_NOTE
        (f"The pier is closed. (EDS: add {'boats, ' * 15}nets)", [f"(EDS: add {'boats, ' * 15}nets)"]),
        (f"The pier is closed. (EDS: add {'boats, ' * 18}nets)", []),
    ],
)
def test_what_is_left_over(text, reported):
    assert found(text, "leftover") == reported


@pytest.mark.parametrize("word", ["his", "her", "their"])
def test_a_pronoun_beside_the_name_in_its_place(word):
    text = f"Ana Moe opened the pier. Much of {word} Moe's speech was about boats. Ana Moe left."

    assert found(text, "wording") == [f"{word} Moe's"]


@every(
    "line",
    [
        *("ABSTRACT", "FULL TEXT", "____", "Story continues below", "Article continued below", "Share", "Tweet"),
        *("Print", "Email", "Like us on Facebook", "Follow the page", "Ana Moe via Reuters", "Ana Moe/AP"),
        *("Ana Moe for AFP", "Bo Lie/The Associated Press", "Bo Lie/Associated Press", "Bo Lie via Getty"),
        "Bo Lie/Getty Images",
    ],
)
def test_a_line_of_the_page(line):
    assert found(PAGE.format(line), "page-lines") == [line]
