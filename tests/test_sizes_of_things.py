"""Sizes of one thing, told twice in unlike constructions."""

from __future__ import annotations

from entries import every
from findings import warned

TWO = (
    "A 90-tonne girder fell on Friday. It was late. A crane is to lift the girder, which weighs 75 tonnes.",
    "The bell, cast in 1711, weighs 3.8 tonnes. Thieves came. It takes a crane to lift the 8.3-tonne bell.",
    "A 12-metre whale came ashore. Moe wept. The whale, which measured 21 metres, had eaten a net.",
    "Moe plans a 34-storey tower. It is too tall. At 43 storeys, the tower would be the highest here.",
    "Moe digs a 7.2-kilometre tunnel. It is late. When it is done, the tunnel will run 2.7 kilometres.",
    "The owners of a 168-unit block want to sell. It is old. The owners of all 186 apartments must go.",
    "The 64-bed hostel burnt. Moe had been there. All 46 beds were taken at the time.",
    "The pond, which holds 36,000 cubic metres, leaks. Moe came. Moe fears for the 32,000-cubic-metre pond.",
    "Moe wants a 45,000-square-foot hall. It is late. The hall will cover 48,000 square feet.",
    "The dam would hold back 3.2 million cubic metres. Moe said the 2.3-million-cubic-metre site was sound.",
)
OTHERS = (
    "A 90-tonne girder fell on Friday. A second girder, which weighs 75 tonnes, was left in the air.",
    "A 12-metre whale came ashore. Last year another whale, which measured 21 metres, had eaten a net.",
    "Moe plans a 34-storey tower and a 12-storey tower. At 43 storeys, the tower next door is the highest.",
    "The tunnel is 7.2 kilometres long. So far, 2.7 kilometres of the tunnel have been dug.",
    "The bridge, which runs 350 metres, is old. The larger bridge is to run 530 metres.",
    "The pond, which holds 36,000 cubic metres, leaks. A second pond, which holds 32,000 cubic metres, does not.",
    "The dam in Elm holds 3.2 million cubic metres. In Ash, a 2.3-million-cubic-metre dam broke.",
    "The hall seats 950. The hall, enlarged in May, will seat 1,200.",
)


@every("text", TWO)
def test_two_sizes_of_one_thing(text: str) -> None:
    assert warned(text, "QC601") == ["QC601"]


@every("text", OTHERS)
def test_sizes_of_two_things(text: str) -> None:
    assert warned(text, "QC601") == []
