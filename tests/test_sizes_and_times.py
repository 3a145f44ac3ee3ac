"""Sizes of bodies, numbers of times and numbers that open a sentence, with the lists that do not keep to them."""

from __future__ import annotations

from entries import every
from findings import warned

FOUND = (
    "The choir won the cup twice, in 2009, 2012 and 2016.",
    "Marek has won four regattas, in 2001, 2003, 2004, 2008 and 2012.",
    "The baths open three days a week: Tuesday, Thursday, Friday and Sunday.",
    "The ferry will not sail on two days, March 3, March 4 and March 9.",
    "A four-member jury will taste every cake: Mr. Holm, baker Ruth Dahl and Dr. Nina Moe.",
    "A team of four was flown in: Carl Moe, Ivan Lind and Noel Brandt.",
    "The three accused, named as Carl Moe, Ivan Lind, Noel Brandt and Stefan Vale, were driven to Ostby.",
    "Three hamlets, Ardan, Brell, Corm and Dorn, lost their bus.",
    "The line owns three tugs, the Otter, the Heron, the Pike and the Swift.",
    "The chain runs three inns, the Bell in Ardan, the Swan in Brell, the Crown in Corm and the Rose in Dorn.",
    "Carl Moe and Ivan Lind were held in Ostby on Monday. All three deny the charge.",
    "Three people wrote to the bishop. They are retired pilot Carl Moe and the hamlet's smith Ruth Dahl.",
    "The twins, Ruth Dahl, Nina Dahl and Ada Dahl, swam the strait.",
)
LEFT_ALONE = (
    "The choir sang twice in 2009, 2012 and 2016.",
    "Marek has won four regattas, in 2001, 2004 and 2008.",
    "The strait has frozen at least twice, in 1947, 1963 and 1987.",
    "Prices rose twice as fast, in 2009, 2010 and 2011, as wages.",
    "He was banned for two years, in 2009, 2012 and 2016 respectively.",
    "Over three days, Monday and Tuesday among them, no bus ran.",
    "A family of four — Carl Moe, his wife Ruth and their two sons — lives above the shop.",
    "A panel of three will choose between four hamlets: Ardan, Brell, Corm and Dorn.",
    "Two men, Carl Moe and Ivan Lind, and a boy, Noel Brandt, were held.",
    "Two tugs, the Otter, a veteran, and the Heron, sank.",
    "Carl Moe and Ivan Lind were held in Ostby. All three towns deny it.",
    "Three people wrote to the bishop. They are led by Carl Moe and Ruth Dahl.",
    "Three heirs sued. They are the cousins of Carl Moe and Ruth Dahl.",
    "She has twins, Ruth and Nina, and a son, Carl.",
)


@every("text", FOUND)
def test_is_found(text: str) -> None:
    assert warned(text, "QC602") == ["QC602"]


@every("text", LEFT_ALONE)
def test_is_left_alone(text: str) -> None:
    assert warned(text, "QC602") == []
