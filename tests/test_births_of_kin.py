"""Years of birth of people who share a surname: whose age stands elsewhere, and whose does not."""

from __future__ import annotations

from entries import every
from findings import warned

_OPENING = "HALDEN, Nov. 3, 2025 — The court on Monday stayed the work."

WRONG = (
    "Bo Moe, 41, lives in Weir Road.\n\nKaren Moe said her son, who was born in March 1994, ran the store.",
    "Bo Moe, 41, lives in Weir Road.\n\nHer brother, Bo Moe, who was born in 1970, ran the store.",
)

RIGHT = (
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
