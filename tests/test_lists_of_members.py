"""Members of small bodies that a later sentence names, and lists behind a clause of people, posts and route numbers."""

from __future__ import annotations

from entries import every
from findings import warned

FOUND = (
    "He named a four-member panel. Rain fell. The panel's members are Ana Moe, Bo Lie, Cy Ostby, Di Dunn and Ed Ek.",
    "He named a panel of four on Monday. On the panel are Ana Moe, Bo Lie and Cy Ostby.",
    "He named a panel of four experts. The panel is made up of Ana Moe, Bo Lie and Cy Ostby.",
    "He named a panel of four people. Ana Moe, Bo Lie and Cy Ostby make up the panel.",
    "He named a four-man panel. Ana Moe, Bo Lie, Cy Ostby, Di Dunn and Ed Ek will sit on the panel.",
    "He named a four-man panel. The panel includes Ana Moe, Bo Lie, Cy Ostby, Di Dunn and Ed Ek.",
    (
        "The governor set up a six-member committee. Its members are the clerk of works, Mr Ola Moe, as chairman; Lie; "
        "Brell; an engineer, Ms Ana Dunn; and a lawyer, Mrs Ida Ek."
    ),
    "The council set up a committee of five. The members are Ana Moe, Bo Lie, Cy Ostby and Di Halden.",
    "It named a five-man panel. Members of the panel are Ana Moe, Bo Lie, Cy Ostby and Di Halden.",
    "It named a five-man panel led by Ana Moe. Other members are Bo Lie, Cy Ostby and Di Halden.",
    "It named a four-man panel led by Ana Moe. Other members are Bo Lie, Cy Ostby, Di Halden and Ed Ek.",
    "They were cited for three faults: a broken rail, missing smoke alarms, a blocked exit and a dead lamp.",
    "Three deputies voted against the cuts: Ann Moe, Ben Lie, Carl Ostby and Dora Halden.",
    "Four of the 11 come from towns that lost their clinics: Reps. Ann Moe, Ben Lie and Carl Ostby.",
    (
        "He ordered that three officers be heard on Monday, 8 May 2023: the former director, the chief engineer, the "
        "bursar and the head of works."
    ),
    "The district will end three routes outright — the 9, 14, 22 and 60X — and keep the rest.",
    "Ferries will call at five landing points, namely Ash, Brell, Corm and Dorn.",
    "Five schools called off classes Thursday: Bell Elementary, Tannery Middle, Grace Lutheran and Cotter High.",
)

RIGHT = (
    "He named a four-man panel. The panel includes Ana Moe, Bo Lie and Cy Ostby. Di Dunn and Ed Ek sit on the panel.",
    "He named a four-man panel. Rain fell. Its members are Ana Moe, Bo Lie and Cy Ostby.",
    "He named a team of four doctors. Ana Moe, Bo Lie, Cy Ostby, Di Dunn and Ed Ek sit on the council.",
    "The crews work in three shifts, director Ana Moe, who is the mayor's namesake and not a relative of his, said.",
    "The council set up a committee of five. Members include Ana Moe, Bo Lie and Cy Ostby.",
    "It named a five-man panel. Other members are Ana Moe, Bo Lie and Cy Ostby.",
    "It named a five-man panel led by Ana Moe. Other members are Bo Lie, Cy Ostby, Di Halden and Ed Ek.",
    (
        "It named a five-man panel led by Ana Moe. Other members are Bo Lie, Cy Ostby and Di Halden, while Ed Ek will "
        "serve as secretary."
    ),
    "It named a five-man panel. The union sent word. Its members are Ana Moe, Bo Lie and Cy Ostby and their kin.",
    "They were cited for two faults: a wall, leaking damp air, and a broken rail.",
    "They own three dogs: a pug, missing two teeth, a collie and a cur.",
    "Two scouts watched the strikers: Ann Moe, Ben Lie and Carl Ostby.",
    "Three buyers visited the towns: Port Ash, New Elm, Old Oak and Far Yew.",
    "Two cooks had come on May 3 with what they owned: a pan, a knife and a rope.",
    "The district will end four routes outright — the 9, 14, 22 and 60X — and keep the rest.",
    "Moe won by five points, as Ash, Brell, Corm and Dorn have it.",
    "Two schools called off classes on three days: Monday, Tuesday and Friday.",
)


@every("text", FOUND)
def test_a_list_with_one_too_many_or_too_few_is_found(text: str) -> None:
    assert warned(text, "QC602") == ["QC602"]


@every("text", RIGHT)
def test_another_list_is_left_alone(text: str) -> None:
    assert warned(text, "QC602") == []
