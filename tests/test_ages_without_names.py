"""Ages of those who are called by nothing else or by a post, and the year of their birth beside them."""

from __future__ import annotations

from entries import every
from findings import warned

AGES = (
    (
        "NANDAVARAM, August 21, 2025 / The High Court on Thursday stayed the work for six weeks. / Ms. Moe "
        "said she had learnt to swim there. “My grandmother drew water there,” the 71-year-old, who was "
        "born in 1948, told reporters."
    ),
    (
        "NANDAVARAM, August 21, 2025 / The High Court on Thursday stayed the work for six weeks. / The "
        "71-year-old Ms. Moe, who was born in 1948, told reporters that it was so."
    ),
    (
        "NANDAVARAM, August 21, 2025 / The High Court on Thursday stayed the work for six weeks. / “I was "
        "there,” said the 71-year-old, born in 1948."
    ),
    (
        "NANDAVARAM, August 21, 2025 / The High Court on Thursday stayed the work for six weeks. / The "
        "64-year-old farmer, who was born in the village in 1952, said he would stay."
    ),
    (
        "NANDAVARAM, August 21, 2025 / The High Court on Thursday stayed the work for six weeks. / The "
        "39-year-old was born in 1992 and lives in Ostby."
    ),
    (
        "NANDAVARAM, August 21, 2025 / The High Court on Thursday stayed the work for six weeks. / The "
        "captain, 58, who was born in 1959, said so."
    ),
    (
        "NANDAVARAM, August 21, 2025 / The High Court on Thursday stayed the work for six weeks. / The "
        "eldest, a 90-year-old who was born in 1942, remembers the flood."
    ),
    ("OSTBY, 12 May 2024 (Halden News) — The port shut on Sunday. / The 52-year-old, who was born in 1978, denied it."),
    (
        "OSTBY, August 21, 2025 / The court on Thursday stayed the work for six weeks. / “I have lived here"
        " all my life,” said the retired teacher, 66, who was born in 1953."
    ),
    (
        "OSTBY, August 21, 2025 / The court on Thursday stayed the work for six weeks. / Ana Moe was born "
        "in 1948. The 71-year-old said she would not move."
    ),
    (
        "OSTBY, August 21, 2025 / The court on Thursday stayed the work for six weeks. / Ana Moe, born in "
        "1948 in Halden, is now 71."
    ),
    (
        "OSTBY, August 21, 2025 / The court on Thursday stayed the work for six weeks. / At 71, Ana Moe, "
        "who was born in 1948, is the oldest member."
    ),
    (
        "OSTBY, August 21, 2025 / The court on Thursday stayed the work for six weeks. / Moe, who turned 71"
        " in May, was born in 1948 in Halden."
    ),
    (
        "OSTBY, August 21, 2025 / The court on Thursday stayed the work for six weeks. / The singer was "
        "born in 1970 and is 45 years old."
    ),
    (
        "OSTBY, August 21, 2025 / The court on Thursday stayed the work for six weeks. / Ana Moe, who was "
        "born in 1948 in Halden, said so. / The 71-year-old is the oldest member."
    ),
)

RIGHT = (
    (
        "NANDAVARAM, August 21, 2025 / The High Court on Thursday stayed the work for six weeks. / Ms. Moe "
        "said she had learnt to swim there. “My grandmother drew water there,” the 77-year-old, who was "
        "born in 1948, told reporters."
    ),
    (
        "NANDAVARAM, August 21, 2025 / The High Court on Thursday stayed the work for six weeks. / The "
        "12-year-old well, dug by Moe, who was born in 1948, is dry."
    ),
    (
        "NANDAVARAM, August 21, 2025 / The High Court on Thursday stayed the work for six weeks. / The "
        "71-year-old said his father, who was born in 1948, had seen it."
    ),
    (
        "NANDAVARAM, August 21, 2025 / The High Court on Thursday stayed the work for six weeks. / In 2019 "
        "the 71-year-old, who was born in 1948, sued the town."
    ),
    (
        "NANDAVARAM, August 21, 2025 / The High Court on Thursday stayed the work for six weeks. / The "
        "71-year-old man and his wife, who was born in 1948, were told."
    ),
    (
        "NANDAVARAM, August 21, 2025 / The High Court on Thursday stayed the work for six weeks. / Then a "
        "21-year-old, Moe, who was born in 1948, joined the navy."
    ),
    (
        "NANDAVARAM, August 21, 2025 / The High Court on Thursday stayed the work for six weeks. / The "
        "90-year-old wall was built by Moe. He was born in 1942."
    ),
    (
        "OSTBY, August 21, 2025 / The court on Thursday stayed the work for six weeks. / “I have lived here"
        " all my life,” said the retired teacher, 71, who was born in 1953."
    ),
    (
        "OSTBY, August 21, 2025 / The court on Thursday stayed the work for six weeks. / Ana Moe was born "
        "in 1948. The 77-year-old said she would not move."
    ),
    (
        "OSTBY, August 21, 2025 / The court on Thursday stayed the work for six weeks. / Bo Lie was born in"
        " 1948. The 71-year-old Ana Moe is his wife."
    ),
    (
        "OSTBY, August 21, 2025 / The court on Thursday stayed the work for six weeks. / In 2019, at 71, "
        "Ana Moe, who was born in 1948, left."
    ),
    (
        "OSTBY, August 21, 2025 / The court on Thursday stayed the work for six weeks. / Ana Moe, born in "
        "1948 in Halden, is now 77."
    ),
    (
        "OSTBY, August 21, 2025 / The court on Thursday stayed the work for six weeks. / At 76, Ana Moe, "
        "who was born in 1948, is the oldest member."
    ),
    (
        "OSTBY, August 21, 2025 / The court on Thursday stayed the work for six weeks. / Ana Moe was born "
        "in 1948. The 71-year-old bridge is hers."
    ),
    (
        "OSTBY, August 21, 2025 / The court on Thursday stayed the work for six weeks. / Ana Moe met Bo "
        "Lie, who was born in 1948. The 71-year-old said she would not move."
    ),
    (
        "OSTBY, August 21, 2025 / The court on Thursday stayed the work for six weeks. / Ana Moe was born "
        "in 1948. Her son is 45."
    ),
    (
        "OSTBY, August 21, 2025 / The court on Thursday stayed the work for six weeks. / Ana Moe, born in "
        "1948, is 12 years older than Bo Lie."
    ),
)


@every("text", AGES)
def test_an_age_that_does_not_fit_the_birth(text: str) -> None:
    assert warned(text.replace(" / ", "|"), "QC604") == ["QC604"]


@every("text", RIGHT)
def test_an_age_that_fits_or_is_of_another(text: str) -> None:
    assert warned(text.replace(" / ", "|"), "QC604") == []


BESIDE_POSTS = (
    "A 43-year-old fisherman, Per Dahl, was saved on Monday.|Dahl, 34, said so.",
    "Per Dahl, a 43-year-old bus driver, was saved on Monday.|Dahl, who is 34, said so.",
    "The 43-year-old potter Ada Dahl was saved on Monday.|Dahl, 34, said so.",
    "Per Dahl, a 43-year-old fisherman, was saved on Monday.|The 34-year-old fisherman said so.",
)

OF_ANOTHER = (
    "Per Dahl, 43, a fisherman, was saved on Monday.|A 34-year-old sailor, Ole Dahl, was not on board.",
    "A 43-year-old fisherman, Per Dahl, was saved on Monday.|Dahl, 43, said so.",
    "According to Per Dahl, a 43-year-old fisherman was saved on Monday.|Dahl, 34, said so.",
    "Said Per Dahl: a 43-year-old fisherman, he heard, was saved on Monday.|Dahl, 34, said so.",
    "Near Port Dahl, a 43-year-old fisherman from Ostby was saved.|Per Dahl, 34, said so.",
    "Ana Dahl, 67, spoke. The younger Dahl, a 43-year-old driver, did not.",
    "A 43-year-old fisherman Dahl had met was saved on Monday.|Dahl, 34, said so.",
)


@every("text", BESIDE_POSTS)
def test_an_age_beside_a_post_is_that_of_the_name(text: str) -> None:
    assert warned(text, "QC601") == ["QC601"]


@every("text", OF_ANOTHER)
def test_an_age_beside_a_post_is_that_of_another(text: str) -> None:
    assert warned(text, "QC601") == []
