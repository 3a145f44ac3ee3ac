"""Days of the week with that of the month in brackets: found where they are wrong, and what is left alone."""

from __future__ import annotations

from findings import warned

_LINE = "ASH, June 5, 2026 (Agency) — "
FOUND = (
    f"{_LINE}The mayor said on {{Thursday (3)}} that the port would open.",
    f"{_LINE}The governor signed the decree on {{Monday (2)}}. It takes effect next Friday (12).",
    f"{_LINE}The court ruled on Tuesday (2/6) that the sale may go on. The vote is on {{Friday (6/6)}}.",
    f"{_LINE}The strike began on Friday (29). It ended on Monday (1), and talks go on next {{Wednesday (11)}}.",
    "The mayor met fishermen on Thursday (12). She met the keepers on {Saturday (15)}.",
    "The mayor met fishermen on {Thursday (11)}. She met keepers on Saturday (14) and will speak on Monday (16).",
)
LEFT_ALONE = (
    f"{_LINE}The mayor said on Thursday (4) that the port would open next Wednesday (10).",
    f"{_LINE}The court ruled on Tuesday (2/6) that the sale may go on. The vote was on Friday (29/5).",
    f"{_LINE}Deaths on Monday (14), Tuesday (9) and Wednesday (11) were all in Ash. Ana Moe (41) died on Sunday (31).",
    f"{_LINE}Moe scored on Saturday (2-1). On Monday (12) people came. In 2019 the fair began on Thursday (4).",
    f"{_LINE}Moe rowed in the race on Saturday (20).",
    "The mayor met fishermen on Thursday (12). She met the keepers on Saturday (14). The lock opens on Monday (30).",
    "The fair begins on Friday (30). It ends on Monday (2). The lock shuts on Monday, May 4.",
    "Cases were found on Monday (4), Tuesday (6), Wednesday (9) and Friday (2).",
)


def test_is_found() -> None:
    assert [text for text in FOUND if warned(text, "QC611") != ["QC611"]] == []


def test_is_left_alone() -> None:
    assert [text for text in LEFT_ALONE if warned(text, "QC611")] == []
