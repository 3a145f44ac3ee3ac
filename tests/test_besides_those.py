"""A group of so many, of which the text names the rest apart from some."""

from __future__ import annotations

from entries import every
from findings import codes, warned

OTHERS_NAMED = (
    (
        "A bipartisan group of five senators wants to block the sale.|"
        "Besides him and Moe, its backers are Sens. Bo Lie of Georgia and Eva Halden of Wisconsin."
    ),
    ("A coalition of six mayors has sued.|Apart from Moe, its members are Bo Lie, Eva Halden, Tor Ostby and Per Lund."),
    (
        "The plan comes from a group of four lawmakers.|"
        "Aside from Moe and Lie, the other sponsors are Eva Halden, Tor Ostby and Per Lund."
    ),
    ("A panel of five judges will decide.|In addition to her, the other judges are Bo Lie, Eva Halden and Tor Ostby."),
    (
        "A delegation of four councillors flew out.|"
        "Along with Moe and Lie, its members were Eva Halden, Tor Ostby and Per Lund."
    ),
    (
        "A committee of seven residents runs the hall.|"
        "Besides Moe, its members are Bo Lie, Eva Halden, Tor Ostby, Per Lund and Ola Berg."
    ),
)

RIGHT = (
    (
        "A bipartisan group of four senators wants to block the sale.|"
        "Besides him and Moe, its backers are Sens. Bo Lie of Georgia and Eva Halden of Wisconsin."
    ),
    (
        "A coalition of six mayors has sued.|"
        "Apart from Moe, its members include Bo Lie, Eva Halden, Tor Ostby and Per Lund."
    ),
    ("A panel of four judges will decide.|In addition to her, the other judges are Bo Lie, Eva Halden and Tor Ostby."),
    (
        "A panel of five judges will decide.|"
        "Besides the judges, the others in the room are Bo Lie, Eva Halden and Tor Ostby."
    ),
    "Five senators voted no.|Besides Moe, its backers are Bo Lie, Eva Halden and Tor Ostby.",
    (
        "A group of five senators and a panel of four judges met.|"
        "Besides Moe, its members are Bo Lie, Eva Halden and Tor Ostby."
    ),
)


@every("text", OTHERS_NAMED)
def test_is_found(text: str) -> None:
    assert warned(text, "QC602") == ["QC602"]


@every("text", RIGHT)
def test_is_left_alone(text: str) -> None:
    assert codes(text, "QC602") == []
