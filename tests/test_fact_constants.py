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
        ("He sold 85: 12 to Ash, 11 to Bo, ten to Cy, nine to Di, eight to Ed, seven to Fe and six to Gus.", ["85"]),
        # _RESTS
        ("Of the 86 walkers, 61 lost weight. The remaining 20 did not.", ["20"]),
        ("Of the 86 walkers, 61 lost weight. The other 20 did not.", ["20"]),
        ("She said 19 of the 86 walkers rode and that 47 swam. The other 20 ran.", []),
        ("She said 19 of the 86 walkers rode and that 47 swam. The other 30 ran.", ["30"]),
        ("Of the 86 walkers, 61 lost weight. The rest 20 did not.", ["20"]),
        # _BACK
        ("Of the 86 walkers, 61 lost weight. They had met at the pier each day. The other 20 did not.", ["20"]),
        ("Of the 86 walkers, 61 lost weight. They met. It rained. It blew. It hailed. The other 20 did not.", []),
        # _NEAR
        ("Of the 86 walkers who met at the pier, 61 lost weight. The other 20 did not.", ["20"]),
        ("Of the 86 walkers who met at the old pier each day, 61 lost weight. The other 20 did not.", ["20"]),
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
        # one_thing.LEAST, slips_of_claims._FARTHEST
        ("A wave killed four people on Monday. Of the six dead, two were sailors.", ["six"]),
        ("A wave killed three people on Monday. Of the five dead, two were sailors.", []),
        ("A wave killed 27 people on Monday. Of the 51 dead, 18 were sailors. The 27 were named.", ["51"]),
        ("A wave killed 27 people on Monday. Of the 61 dead, 18 were sailors. The 27 were named.", []),
        # times_of_day._MOST
        ("It met at 1:10 p.m., 2:10, 3:10, 4:10, 5:10 and 6:10. A call came at 2:15 a.m. Nobody took it at 2:51 a.m.",
         ["2:51 a.m."]),
        ("It met at 1:10, 2:10, 3:10, 4:10, 5:10, 6:10 and 7:10. A call came at 2:15 a.m. Nobody took it at 2:51 a.m.",
         []),
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


@every(
    ("text", "reported"),
    [
        # terms._BEFORE, _BEHIND
        ("Ash has 143 boats, Elm 68. A combined oak and tar fleet of 221 is red.", ["221"]),
        ("Ash has 143 boats, Elm 68. A combined old oak and tar fleet of 221 is red.", []),
        ("Ash has 143 boats and Elm 68. That is 221 of good oak and tar in all.", ["221"]),
        ("Ash has 143 boats and Elm 68. That is 221 of good old black oak and tar in all.", []),
        # terms._NOUN: horses are no boats, where they are read
        ("Ash has 143 old black boats and Elm 68, a combined fleet of 221.", ["221"]),
        ("Ash has 143 old black horses and Elm 68 boats. Together that is 221 boats.", []),
        ("Ash has 143 old black tarred horses and Elm 68 boats. Together that is 221 boats.", ["221"]),
        # terms._NEXT
        ("Ash has 143 boats. Elm has 211 boats, 78 boats more.", ["78"]),
        ("Ash has 143 boats. Elm has 211 boats, 78 old boats more.", []),
        # sums_off_by_a_digit._BACK, _LEAD
        ("Rain. Snow. Hail. Wind. Fog. It had 143 boats. Rain. It burnt 68 of them. The outstanding 85 sail.", ["85"]),
        ("Rain. Snow. Hail. Wind. Fog. It had 143 boats. Rain. Fog. It burnt 68 of them. The outstanding 85 sail.", []),
        ("Rain. Snow. Hail. It had 143 boats. Rain. Fog. It burnt 68 of them. The outstanding 85 sail.", ["85"]),
        # sums_off_by_a_digit._MOST_PARTS
        ("Ash has 143 boats, Elm 68, Dorn 51, Brell 40, Holt 32. The 344 boats are red.", ["344"]),
        ("Ash has 143 boats, Elm 68, Dorn 51, Brell 40, Holt 32, Ulm 31. The 375 boats are red.", []),
        # totals_of_lists has no such bound
        ("Ash has 143 boats, Elm 68, Dorn 51, Brell 40, Holt 32, Ulm 31. The combined fleet is 375.", ["375"]),
        # sums_off_by_a_digit._TOGETHER
        ("Ash got €2,600 and Elm €3,950. It is. It is. It is. A gap of €1,450 is wide.", ["€1,450"]),
        ("Ash got €2,600 and Elm €3,950. It is. It is. It is. It is. The gap of €1,450 is.", []),
        # terms._RECKONED
        ("Ash sold 151 boats and Elm 18. A gap of 123 is wide.", ["123"]),
        ("Ash sold 151 boats and Elm 8. A gap of 133 is wide.", []),
        # sums_off_by_a_digit._LONGEST
        ("Ash lost €1,450. It put €650 in wheat, €490 in rye and, in old Bo, €320 in hay.", ["€1,450"]),
        ("Ash lost €1,450. It put €650 in wheat, €490 in rye and, in the old Bo, €320 in hay.", []),
        # sums_off_by_a_digit._FEWEST_IN_A_SERIES
        ("Ash lost 1,450 acres. It had wheat on 970 acres and hay on 490.", []),
        # sums_off_by_a_digit._FEWEST_DIGITS
        ("Of the 640 boats, 275 sail and the other 375 rot.", ["375"]),
        # sums_off_by_a_digit._FARTHEST
        ("Ash has 143 boats and Elm 32, a combined fleet of 255.", []),
        ("Ash has 143 boats and Elm 132, a combined fleet of 375.", ["375"]),
        # sums_off_by_a_digit._SURE
        ("Ash took $1.4 million and Elm $1.2 million, a combined $2.7 million.", []),
        ("Ash took $1.4 million and Elm $1.2 million, a combined $2.9 million.", ["$2.9 million"]),
        # slips_of_digits._ROUND, _LONG
        ("Ash has 14 boats and Elm 68, a combined fleet of 92.", []),
        ("Ash has 1,400 boats and Elm 6,800, a combined fleet of 9,200.", ["9,200"]),
    ],
)  # fmt: skip
def test_sums_off_by_a_digit(text, reported):
    assert found(text, "arithmetic") == reported


@every(
    ("text", "reported"),
    [
        # turned_digits._FEWEST, _SURE
        ("The flood killed 318 by noon. The 381 lives of the flood are mourned.", ["381"]),
        ("The roof stood at 31 metres. The pier is 13 metres wide.", []),
        ("A crowd of 1,623 people sang. The 1,263 names were read.", ["1,263"]),
        ("A crowd of 162 people sang. The 126 names were read.", []),
        # turned_digits._NOUN
        ("The hall held 318 old black chairs. The 381 old black chairs were red.", ["381"]),
        # turned_digits._NEAR
        ("The toll is 318. The toll was 381 at noon as the boats added.", []),
        ("The toll is 318. The toll was 381 at noon as all the boats added.", ["381"]),
        # turned_digits._LIST
        ("The timber cost €318,000. The town paid €381,000 for timber, and €40 for ice.", ["€381,000"]),
        ("The dead had come to 318. The 381 lives, 20 boats and 40 sheds are mourned.", []),
        # turned_digits._MOST
        ("Has 1234 rams. Has 1243 kegs. Has 1324 nets. Has 1342 oars. Has 1423 jibs. Has 1432 caps.",
         ["1243", "1324", "1342", "1423", "1432"]),
        ("Has 1234 rams. Has 1243 kegs. Has 1324 nets. Has 1342 oars. Has 1423 jibs. Has 1432 caps. Has 2134 pens.",
         ["1243", "1324", "1342", "1423", "1432"]),
        # known_again._SUMS
        (f"Ash got $640 million for a quay. {'Bo paid $3. ' * 59}It spent the $680 million for the quay.",
         ["$680 million"]),
        (f"Ash got $640 million for a quay. {'Bo paid $3. ' * 60}It spent the $680 million for the quay.", []),
    ],
)  # fmt: skip
def test_turned_digits(text, reported):
    assert found(text, "number-conflict") == reported


@every(
    ("text", "reported"),
    [
        # votes_told_again._FEWEST, _SHARE
        ("The council of Osmar voted 7-4 to sell the quay. By 8 votes to 4, the Osmar council sold the quay.",
         ["8 votes to 4"]),
        ("The council of Osmar voted 7-4 to sell the quay. By 8 votes to 4, the Osmar council had a levy.", []),
        ("Osmar council voted 7-4 to sell a quay. By 8 votes to 4, Osmar council shut baths, pits, roads, a quay.", []),
        # scales_told_again._FEWEST
        ("The state once sent $2.2 million to firms in Osmar. It now paid $2.2 billion to firms in Osmar.",
         ["$2.2 billion"]),
        ("The state once sent $2.2 million to firms in Osmar. It now paid $2.2 billion to firms in Orsk.", []),
    ],
)  # fmt: skip
def test_numbers_told_again(text, reported):
    assert found(text, "number-conflict") == reported


@every(
    ("end", "reported"),
    [
        # clock_lengths: _HOUR, _HALF_DAY
        ("10:55 p.m., 110 minutes later", []),
        ("1:15 a.m., 250 minutes later", []),
        # _SLACK, _SHARE
        ("9:45 p.m., 45 minutes later", []),
        ("9:45 p.m., 46 minutes later", ["46 minutes"]),
        ("12:25 a.m., three hours later", []),
        ("12:27 a.m., three hours later", ["three hours"]),
        # clock_spans._NEAR
        ("9:45 p.m., or 90 minutes later", ["90 minutes"]),
        ("9:45 p.m. in a hall on the bank, 90 minutes later", ["90 minutes"]),
        ("9:45 p.m. in a hall on the far bank, 90 minutes later", []),
        # clock_lengths._MISSES
        ("9:45 p.m., 159 minutes later", ["159 minutes"]),
        ("9:45 p.m., 160 minutes later", []),
    ],
)
def test_a_length_of_time_between_two_times_of_day(end, reported):
    assert found(f"The talks began at 9:05 p.m. and ended at {end}.", "arithmetic") == reported


@every(
    ("first", "behind", "reported"),
    [
        ("A triple-zero call was logged at 2.47pm", "34 minutes after the call", ["34 minutes"]),
        ("A triple-zero call was logged at 2.47pm", "34 minutes after the triple-zero call", ["34 minutes"]),
        ("The call was logged at 2.47pm", "34 minutes later", ["34 minutes"]),
        ("The call was logged at 2.47pm", "44 minutes later", []),
        # spans_since_a_time: another call, another time, another day
        ("The call came after the crash, which was heard at 2.47pm", "34 minutes after the call", []),
        ("The match began at 2.47pm", "34 minutes after the call", []),
        ("The call was logged at 2.47pm and a vet came at noon", "34 minutes later", []),
        ("The call was logged at 2.47pm on Monday", "34 minutes after the call on Tuesday", []),
        # _LONGEST_NOUN
        ("A long call was logged at 2.47pm", "34 minutes after the call that was long", []),
        # _FARTHEST
        ("The call was in the end logged at 2.47pm", "34 minutes after the call", ["34 minutes"]),
        ("The call was in the end only logged at 2.47pm", "34 minutes after the call", []),
    ],
)
def test_a_length_of_time_since_the_sentence_before(first, behind, reported):
    assert found(f"{first}. The ambulance came at 3.31pm, {behind}.", "arithmetic") == reported
