"""Ages in a year beside a birth or an age told before, and ages at one death of several."""

from __future__ import annotations

from entries import every
from findings import warned

DAY = "By Ana Moe\n\nOct. 6, 2025\n\n"
FOUND = (
    (
        "Ola Maher died on a farm 90 kilometres west of the town of Ostby, on March 14, 2022. He was 23.\n\n"
        "Born at Ostby in August 1999, Mr Maher had worked there for months."
    ),
    (
        "Ida Quist died on Feb. 2, 2024, at her home. She was 87.\n\nShe was born Ida Lind on April 9, 1935, in Holm. "
        "In 1954 she married Bo Quist. He died in 1989."
    ),
    "Born in 1979 over a shop, Quist left. She moved back when her mother fell ill. In 2009, at 34, she took over.",
    "Ana Quist was born in 1979 in Ostby. She was 34 when she joined the board in 2009.",
    DAY
    + "“The floor was never still,” said Quist, 54, a driver. It began in March 2014, when she was 46, with a fever.",
)

LEFT_ALONE = (
    (
        "Ola Maher died on a farm 90 kilometres west of the town of Ostby, on March 14, 2022. He was 22.\n\n"
        "Born at Ostby in August 1999, Mr Maher had worked there for months."
    ),
    "Ola Maher died on August 14, 2022. He was 22.\n\nBorn at Ostby in August 1999, Mr Maher had worked there.",
    (
        "Ida Quist died on Feb. 2, 2024, at her home. She was 88.\n\nShe was born Ida Lind on April 9, 1935, in Holm. "
        "In 1954 she married Bo Quist. He died in 1989."
    ),
    "Born in 1979 over a shop, Quist left. She moved back when her mother fell ill. In 2009, at 30, she took over.",
    "Ana Quist was born in 1979 in Ostby. Her brother stayed. In 2009, at 34, he took over.",
    "Ana Quist was born in 1979 in Ostby. Bo Lind took over in 2009, when he was 34.",
    DAY
    + "“The floor was never still,” said Quist, 54, a driver. It began in March 2014, when she was 42, with a fever.",
    DAY + "Her mother fell, said Quist, 54, a driver. It began in March 2014, when she was 76, with a fever.",
)


@every("text", FOUND)
def test_an_age_that_does_not_fit_is_found(text: str) -> None:
    assert warned(text, "QC604") == ["QC604"]


@every("text", LEFT_ALONE)
def test_an_age_that_fits_or_is_of_another_is_left_alone(text: str) -> None:
    assert warned(text, "QC604") == []
