"""Years of birth of people who share a surname: whose age stands elsewhere, and whose does not."""

from __future__ import annotations

from entries import every
from findings import warned

_OPENING = "HALDEN, Nov. 3, 2025 — The court on Monday stayed the work."

WRONG = (
    "Joel Moe, 58, sang in the hall.\n\nMr. Moe, who was born in 1961, left.",
    "Joel Moe, 58, sang in the hall.\n\nYesterday Moe, who was born in 1961, left.",
    "Joel Moe, 58, sang in the hall.\n\nSgt. Moe was born in 1961.",
    "Joel Moe, 58, sang in the hall.\n\nThe mother of two called him in, and Mr Moe, who was born in 1961, left.",
    (
        "Rosa Moe, 58, was walking to her car.\n\n"
        "“She raised us,” said Moe's daughter, Camilla Lie, 33.\n\n"
        "Her brother, Tor Moe, 29, said so too.\n\n"
        "Their mother was born in Mobile in 1962."
    ),
    (
        "Wim Moe, 71, was walking to his car.\n\n"
        "“He raised me,” said Moe's son, Tor, 33.\n\n"
        "His father was born in 1948 in Ostby."
    ),
    (
        "Eva Moe, 64, died in the fire.\n\n"
        "Moe's children, Bo and Tor, sat in the front row.\n\n"
        "Their mother, who was born in 1952 in Ostby, was a nurse."
    ),
    ("Eva Moe, 64, died in the fire.\n\nBo Lie, Moe's son, wept.\n\nHis mother had been born in 1953, he said."),
    "Bo Moe, 41, lives in Weir Road.\n\nKaren Moe said her son, who was born in March 1994, ran the store.",
    "Bo Moe, 41, lives in Weir Road.\n\nHer brother, Bo Moe, who was born in 1970, ran the store.",
)

RIGHT = (
    (
        "Rosa Moe, 62, was walking to her car.\n\n"
        "“She raised us,” said Moe's daughter, Camilla Lie, 33.\n\n"
        "Her brother, Tor Moe, 29, said so too.\n\n"
        "Their mother was born in Mobile in 1962."
    ),
    (
        "Rosa Moe, 58, was walking to her car.\n\n"
        "“She raised us,” said Moe's daughter, Camilla Lie, 33.\n\n"
        "Moe's mother was born in Mobile in 1942."
    ),
    ("Rosa Moe, 58, was walking to her car.\n\nHer mother was born in Mobile in 1942."),
    (
        "Wim Moe, 71, was walking to his car.\n\n"
        "“He raised me,” said Moe's son, Tor, 33.\n\n"
        "His mother was born in 1948 in Ostby."
    ),
    (
        "Rosa Moe, 58, was walking to her car.\n\n"
        "“She raised us,” said Moe's daughter, Camilla Lie, 33.\n\n"
        "Bo Ostby, 22, was charged.\n\n"
        "His mother was born in Mobile in 1969."
    ),
    "Ana Moe, 52, lives in Weir Road.\n\nHer late father, Wim Moe, who was born in 1935, ran the store.",
    "Ana Moe, 52, lives in Weir Road.\n\nHer husband, Bo Moe, who was born in 1970, ran the store.",
    "Ana Moe, 52, lives in Weir Road.\n\nMoe's grandfather Wim Moe, who was born in 1935, ran the store.",
    "Ana Moe, 52, lives in Weir Road.\n\nTheir late father, Wim Moe, who was born in 1935 and died at 81, ran it.",
)


@every("text", WRONG)
def test_is_found(text: str) -> None:
    assert warned(f"{_OPENING}\n\n{text}\n", "QC604") == ["QC604"]


@every("text", RIGHT)
def test_is_left_alone(text: str) -> None:
    assert warned(f"{_OPENING}\n\n{text}\n", "QC604") == []
