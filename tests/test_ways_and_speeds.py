"""How long a way is and how fast something went, told twice."""

from __future__ import annotations

from entries import every
from findings import codes, warned

TWICE = (
    (
        "Families face a winter of seven-mile detours after the bridge jammed.|"
        "Until then the signed diversion, all nine miles of it, stays in place."
    ),
    "The closure means a seven-mile detour for drivers.|The diversion is nine miles long.",
    "Drivers face a 12-kilometre detour.|The detour of 21 kilometres will last all winter.",
    "The work means a detour of eight miles.|The six-mile diversion takes 20 minutes.",
    "The 14-mile diversion is signed.|Lorries take the detour, 16 miles of it, by night.",
    (
        "The recorder put its speed at 38 mph.|"
        "“Forty-one miles an hour, by the truck’s own recorder,” Moe said in closing."
    ),
    ("The truck was doing 62 mph, the recorder showed.|The truck’s recorder put it at sixty-six miles per hour."),
    "Data from the tachograph gave a speed of 94 kph.|The tachograph had the bus at 104 kilometres an hour.",
    ("The black box gave the train’s speed as 81 miles per hour.|The black box shows it at 88 mph, the judge said."),
)

RIGHT = (
    (
        "Families face a winter of seven-mile detours after the bridge jammed.|"
        "Until then the signed diversion, all seven miles of it, stays in place."
    ),
    "Cars face a seven-mile detour.|Lorries face a detour of nine miles.",
    "The closure of Weir Road means a seven-mile detour.|The Ostby Road diversion is nine miles long.",
    (
        "The recorder put its speed at 38 mph in a lot posted at 10 mph.|"
        "“Thirty-eight miles an hour, by the truck’s own recorder,” Moe said in closing."
    ),
    "The truck was doing 62 mph, the recorder showed.|The limit there is fifty-five miles an hour.",
    "Radar clocked the car at 87 mph.|The radar clocked a van at 61 mph.",
    "The recorder had the truck at 62 mph at noon.|Seconds before the crash the recorder showed 70 mph.",
    "Winds reached 62 mph.|Gusts of 81 mph hit Ostby.",
    "Moe said the recorder put it at 62 mph.|Lie disputed that, saying the recorder showed 52 mph.",
)


@every("text", TWICE)
def test_is_found(text: str) -> None:
    assert warned(text, "QC601") == ["QC601"]


@every("text", RIGHT)
def test_is_left_alone(text: str) -> None:
    assert codes(text, "QC601") == []
