"""Measures of one dimension that a text gives with two values, and those of two things or of two times."""

from __future__ import annotations

from entries import every
from findings import codes

FOUND = (
    "The lake's area is 41 square kilometres.\n\nThe lake covers 46 square kilometres.",
    "The tree is 61 feet tall.\n\nThe 65-foot tree will be felled.",
    "The village is 40 km south of Orsk.\n\nSoldiers closed the road to the village, 45 km south of Orsk.",
    "The pipe has a diameter of 90 centimetres.\n\nThe pipe, 80 centimetres across, burst at noon.",
    "The chamber has 120 members.\n\nThe chamber's 130 members meet in June.",
    "The shop has 15,300 square feet of floor space.\n\nThe 13,500-square-foot shop will sell only shoes.",
    "The fire burned for 16 days.\n\nThe 61-day fire was put out by rain.",
    "Osmar's tremor had a focal depth of about 6.4 miles.\n\nThe shock began at a depth of 9.4 miles.",
    "Two potholers are stuck 260 metres below the ground.\n\nA lamp was seen on a ledge at a depth of 620 metres.",
    "The earthquake struck 12 km beneath the surface at dawn.\n\nThe quake's depth was 21 km, the survey said.",
    (
        "The magnitude-6.2 quake was centred at a depth of 35 kilometres.\n\n"
        "The hypocentre lay 53 kilometres underground, according to Ostland's seismological centre."
    ),
    "The canal is 18 miles long.\n\nThe boats on the canal, which is 81 miles in length, were stopped.",
    "The new runway will be 2,400 metres long.\n\nThe runway's length of 4,200 metres allows for heavy jets.",
    'The statue is 33 feet tall.\n\n"It is hideous," said Petra Vogt of the statue, which stands 43 feet high.',
    "The farm covers 260 acres.\n\nThe 620-acre farm belongs to the crown.",
    "The wreck lies at a depth of 78 metres.\n\nDivers say that the wreck, 87 metres below the surface, is whole.",
    "The dyke, 5.6 metres high, broke at noon.\n\nThe dyke was 6.5 metres in height, an engineer said.",
    "The road is 30 feet wide.\n\nThe road, with a width of 20 feet, is too narrow for buses.",
    "The plant has a capacity of 450 megawatts.\n\nThe 540-megawatt plant is the oldest in the country.",
    "The ice was 14 inches thick.\n\nThe thickness of the ice was 41 inches, the warden said.",
)
LEFT_ALONE = (
    "The runway is 1,900 metres long.\n\nA runway of 1,700 metres is too short for jets.",
    "The cave is 640 metres deep.\n\nRescuers reached the men at a depth of 310 metres.",
    "The 5.1-magnitude quake struck at a depth of 10 km.\n\nAn aftershock followed at a depth of 14 km.",
    "The bridge is 640 metres long and 24 metres wide.\n\nThe bridge, 42 metres high, links two islands.",
    "The canal is 18 miles long.\n\nThe side canal is 12 miles long.",
    "The north wall is 4.5 metres high.\n\nThe south wall is 5.4 metres high.",
    "The drill has reached a depth of 210 metres.\n\nBy evening it had got to a depth of 280 metres.",
    "The ferry is 120 metres long.\n\nThe ferry is 21 metres wide.",
    "The park covers 310 hectares.\n\nThe lake in the park covers 13 hectares.",
    "The quake struck at a depth of about 10 kilometres.\n\nThe US Geological Survey put the depth at 9 kilometres.",
    "The first turbine is 98 metres tall.\n\nThe second turbine is 89 metres tall.",
    "The pool is 50 metres long.\n\nThe pool is 2.5 metres deep.",
    "The sub lay 340 metres below the surface.\n\nIts hull is built for a depth of 600 metres.",
)


@every("text", FOUND)
def test_is_found(text: str) -> None:
    assert codes(text, "QC601") == ["QC601"]


@every("text", LEFT_ALONE)
def test_is_left_alone(text: str) -> None:
    assert codes(text, "QC601") == []
