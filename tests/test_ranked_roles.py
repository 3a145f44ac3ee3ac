"""Who of many somebody is: "the first woman to lead the guild"; and who they are by a clause alone."""

from __future__ import annotations

from entries import every

from quotecheck import analyse


def role(told: str) -> str | None:
    """Return the role that a sentence behind a statement gives who made it."""
    return analyse(f"“I count,” said Kari Moe. {told}.").speakers[-1].role


@every(
    "wanted",
    [
        "first woman to lead the guild",
        "oldest keeper still working on the coast",
        "youngest warden the mill ever had",
        "only woman on the board",
        "first in her family to finish school",
        "longest-serving member of the choir",
        "oldest of the sisters",
        "eldest child",
        "woman who rang the bell",
    ],
)
def test_who_of_many_somebody_is(wanted):
    assert role(f"She is the {wanted}") == wanted


@every(
    "told",
    [
        "She is the best person for the job",
        "She is the first to arrive",
        "She is the woman",
        "She was the first woman",
        "She is the woman who the mayor hired",
        "She is the woman who police say robbed the bank",
    ],
)
def test_no_rank_is_told(told):
    assert role(told) is None
