"""What looks like a slip, and is told apart by its nature: other years, organs of a place, families, courtesies."""

from __future__ import annotations

from entries import every
from findings import warned

RULES = ("QC301", "QC303", "QC317", "QC402", "QC501", "QC601", "QC602", "QC604", "QC611", "QC613")

LEFT_ALONE = (
    "The board, which wrote in a letter dated Nov. 18, 2021, that it would leave, met on Saturday, Nov. 22.",
    "Ana Moe died at Halden on Friday, February 18, 2022. The inquest will last to Thursday, May 9.",
    "Moe, who was born on Aug. 4, 1991, plays at the Harbour Hall on Saturday, Nov. 22.",
    "The council said the plan, agreed on 12 January 2023, would go to a vote on Thursday, 20 November.",
    "The ferry sank on March 3, 2021.|The trial opened on Monday and will run until Friday, July 17.",
    "Moe spoke at a conference in May 2021.|Lie met her at the June 2021 conference of bakers in Ulm.",
    "Moe spoke at the inquest in May 2021.|A second inquest, the June 2021 inquest, heard Lie.",
    "The Brell Commune People's Committee met.|The Brell Commune People's Council did not.",
    "The Halden Town Council met.|The Halden Town Committee of the party did not.",
    "The Halden County Assembly voted.|The Halden County Committee did not.",
    (
        "Ana Moe, chairman of the Ostby Residents' Forum, spoke.|"
        "Leo Brandt, chairman of the Ostby Residents' Council, sang."
    ),
    (
        "The Ostel Varun Cotton Savings and Loan Society bought it. The society is old.|The Ostel Varun Silk Savings "
        "and Loan Society sued."
    ),
    "The Office of Communicable Disease Control met.|The Office of Non-Communicable Disease Control did not.",
    (
        "The Ostel Varun Farmers Savings and Loan Society bought it. The society is old.|A rival body, the Ostel "
        "Varun Traders Savings and Loan Society, sued."
    ),
    (
        "The Ostel Silk Handloom Weavers Savings and Loan Society met. The society is old.|Nothing was sold by the "
        "Ostel Cotton Handloom Weavers Savings and Loan Society."
    ),
    (
        "The Brell Goat Herders Co-operative Union met.|One of its members, the Brell Goat Herders Co-operative "
        "Society, left on Tuesday."
    ),
    # of two years; of two houses; a turn of phrase; a day reckoned from another; a place; two amounts
    "They robbed homes between Monday, March 3 and Monday, May 19. A hearing is on Friday, February 12.",
    (
        "A bill passed the Ohio Senate.|Senate Finance Chair Ana Moe, a Republican, scheduled a hearing for "
        "Wednesday.|Moe's counterpart in the House, Finance Chair Leo Dahl, said he expected changes."
    ),
    (
        "“We used to have a bad year and then a good one,” said the guild's president, Dr. Leo Dahl, a family "
        "physician. “Now we have a bad year and then a phone call from the bank.”"
    ),
    "Moe died on Saturday, Nov. 21, at her home.|The service replied on the Monday after she died.",
    (
        "The figure left out 47 teachers of Tehsil Kot Hassan, the record of which was late.|"
        "MPA Ali Moe, whose seat includes Kot Hassan, raised it. He said Kot Hassan is poor."
    ),
    "Costs were $6.5 million, or 15 cents per share.|The dividend goes to 24 cents per share from 22 cents.",
    "The school honored its three seniors, the Brandts and Dahl, on Saturday.",
    "Four people were in the boat: the Brandts, Ana Moe and Leo Dahl.",
    "Its five directors, the Moes, the Brandts and Dahl, resigned.",
    "She thanked her three neighbours, Leo Dahl and the Moes, for the soup.",
    "The four survivors are the Brandts, Dahl and Ruiz.",
    (
        "Ada Brandt, 70, runs the shop. Mrs Brandt will fight.|Her daughter, Ida Brandt, said: “We are angry.”|"
        "The shop was sold by Leo Moe. Miss Brandt said the price was low.|Mrs Brandt will appeal."
    ),
)
FOUND = (
    ("QC301", "Am Ola Moe, the clerk, said it leaks. Ola Moe said it was late."),
    (
        "QC611",
        "In a letter dated Nov. 18, 2026, the board said that the gates of the weir gave way on Saturday, Nov. 15.",
    ),
    (
        "QC317",
        "The Brell Goat Herders Co-operative Union met.|The Brell Goat Herders Co-operative Society left on Tuesday.",
    ),
    ("QC317", "The Ostby Residents' Guild met on Monday.|The Ostby Residents' Committee left on Tuesday."),
    ("QC317", "Ana Moe, chair of the Ostby Residents' Guild, spoke.|Moe, chair of the Ostby Residents' Council, left."),
    ("QC602", "The fund helped four families: the Brandts, the Moes and the Dahls."),
    ("QC602", "Four clubs were fined: the Hawks, the Bears and the Lions."),
    ("QC602", "It went to four countries, the Netherlands, Ghana and Oman, in May."),
    (
        "QC303",
        (
            "Ada Brandt, a baker, objected. Ella Brandt, a clerk, agreed with the mayor, Ana Moe, who said so.|"
            "Mrs Brandt said that she would go."
        ),
    ),
)


@every("text", LEFT_ALONE)
def test_is_left_alone(text: str) -> None:
    assert warned(text, *RULES) == []


@every(("code", "text"), FOUND)
def test_is_found(code: str, text: str) -> None:
    assert warned(text, *RULES) == [code]
