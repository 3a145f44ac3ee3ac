"""A surname that no list knows, and one body in two wordings: which slips are found, and which names are two's."""

from __future__ import annotations

from entries import every
from findings import warned

FOUND = (
    ("Ilmar Vostrekov, the foreman, left.|“The gate is shut,” Vostrikov pronounced.", "QC301"),
    ("Ilmar Vostrekov, who runs the mill, left on Monday.|Vostrikov, he added, gave no reason.", "QC301"),
    ("Ilmar Vostrekov, 52, fell from a ladder.|Vostrikov was pronounced dead at noon.", "QC301"),
    ("Folake Idowajo owns the kiosk.|Idowayo closed it in May.", "QC301"),
    ("Hodan Qalinova, 44, weaves rugs.|A rug by Qalenova hangs in the hall.", "QC301"),
    ("Witness Zorik Hambarian heard two shots.|The medal went to Hambaryan.", "QC301"),
    ("Anna Brellow, a mother of two, rang at noon.|Brellows said her son was home.", "QC301"),
    ("Abdulkarim al-Belsoni, the clerk, spoke.|Abdel Karim al-Belsuni, who sold candles, had the news.", "QC301"),
    ("Mohamed Brelami bought the mill.|Muhammad Brelamy sold it.", "QC301"),
    ("Nurlan Seytbekin teaches.|The prize went to Nurlon Seitbekin.", "QC301"),
    ("Bronwen Askwith, the engineer, left.|Ms Asquith said it was dear.", "QC301"),
    ("Bronwen Beckwith, the engineer, left.|Bequith said it was dear.", "QC301"),
    ("Bronwen Hickson, the engineer, left.|Ms Hixon said it was dear.", "QC301"),
    ("Bronwen Baxter, the engineer, left.|Backster said it was dear.", "QC301"),
    ("Bronwen Meyer, the engineer, left.|Ms Maier said it was dear.", "QC301"),
    ("Bronwen Wrightley, the engineer, left.|Ms Rightley said it was dear.", "QC301"),
    ("Bronwen Kwaid, the engineer, left.|Quaid said it was dear.", "QC301"),
    ("The Institute for Estuarine Studies (IES) met.|The Estuarine Studies Institute (ESI) left.", "QC312"),
    ("The Union of Salt Workers (USW) met.|On Monday the Salt Workers' Union (SWU) voted.", "QC312"),
    ("The Federation of Fjord Schools (FFS) met.|The Fjord Schools Federation, or FSF, left.", "QC312"),
    ("The Fjord Office for Review (FOR) met.|The Office for Fjord Review (OFR) did not.", "QC312"),
    ("Growers for Open Salt, a group, met.|Ana Moe, who advises Growers for Open Salts, left.", "QC317"),
    ("Ana Moe of Parents for Safe Street left.|On Monday Parents for Safe Streets sued.", "QC317"),
    ("Friends of the Halden Fjord sued.|The judge told Friends of the Halden Fjords to wait.", "QC317"),
    ("Fishers against Salt Mine sued.|The judge told Fishers against Salt Mines to wait.", "QC317"),
    ("The Ostby Fisheries Board closed the bay.|The Ostby Fishery Council will meet on Tuesday.", "QC317"),
    ("The Fjord Tenants Alliance met.|The Fjord Residents Coalition has 60 members.", "QC317"),
    ("The National Board of Road Safety counted 40.|The National Council for Road Safety wants lamps.", "QC317"),
    ("The Ostby Tria Hydropower Joint Stock Company paid.|Ostby Tria Hydroelectric Corporation owns it.", "QC317"),
    ("The Federation of Fjord Welfare Associations met.|The Federation of Fjord Welfare Societies sued.", "QC317"),
    ("The Ostby Teachers' Pension Fund sold.|The Ostby Teachers' Retirement Fund lost $4 million.", "QC317"),
    ("The Union of Irrigators met on Monday.|The Union of Irrigation Farmers said no.", "QC317"),
    (
        (
            "The Union of Irrigators of the Ostby Valley met on Monday.|"
            "The Union of Irrigation Farmers of the Ostby Valley said no."
        ),
        "QC317",
    ),
    ("The Halden Teachers' Association met on Monday.|The Halden Teaching Staff Association said no.", "QC317"),
    ("The Halden Fishermen's Union met.|The Halden Fisheries Workers' Union said no.", "QC317"),
    ("The Federation of Transporters met.|The Federation of Transport Workers said no.", "QC317"),
    ("The Halden Cleaners' Union met.|The Halden Cleaning Workers' Union said no.", "QC317"),
    ("The Association of Hospitallers met.|The Association of Hospital Staff said no.", "QC317"),
    ("The Ostby Printers' Guild met.|The Ostby Printing Workers' Guild said no.", "QC317"),
)
LEFT_ALONE = (
    "That firm is Ostby Salt Service of Elm. It is not the same firm as Ostby Salt Services.|Ostby Salt Service left.",
    "Anna Brellow, a mother of two, rang at noon.|The Brellows said their son was home.",
    "Anna Brellow, 61, and her grandson Leo Brellow, 9, fell.|Because the two Brellows will be counted, it rose.",
    "Ilmar Vostrekov, the foreman, left.|The name is Vostrikov, pronounced with a long o.",
    "Bronwen Askwith, the engineer, left.|Ms Asquith, the late poet's widow, and Rod Asquith said it was dear.",
    "Knut Hickson, the engineer, left.|Ada Hixon, the cook, stayed. Hixon said it was dear.",
    "The Council for River Safety (CRS) met.|Its rival, the River Safety Council (RSC), did not.",
    "Growers for Open Salt met.|Growers for Open Water did not.|Growers for Open Salt left.",
    "Mothers for Clean Rivers met the Mothers for Clean River group.",
    "The Song of Open Salt was sung.|They sang Song of Open Salts.",
    "The Council for River Safety (CRS) met the River Safety Council (RSC).",
    "Tekla Obiang, who ran for mayor, lost.|There is no school in Obianga.",
    "Ilmar Vostrekov, the foreman, left.|His lawyer, Petro Vostrenko, stayed. Vostrenko spoke.",
    "Jon Brellsen won.|Jan Brellson lost.",
    "Kristen Brellsen spoke.|Her brother Kristian Brellson left.",
    "Marina Obianova, 40, sings.|Marino Obianov, 61, plays.",
    "The Ostby Police Department took the call.|The Ostby Police Foundation gave bicycles.",
    "The National Association of Millers met.|The National Federation of Builders did not.",
    "The State Bank of Brell lent money.|The State Board of Revenue did not.",
    "The Brell Farmers' Union wants rain.|The Brell Farmers' Party wants votes.",
    "The Ostby Cotton Weavers' Cooperative Society met.|The Ostby Silk Weavers' Cooperative Society did not.",
    "The Union of Farmers met.|The Union of Farm Workers said no.",
    "The Halden Teachers' Association met.|The Halden Head Teachers' Society said no.",
    "The Union of Irrigators met on Monday.|The Union of Irrigation Engineers said no.",
    "The Federation of Miners met the Federation of Mine Owners.",
    "The Halden Cleaners' Union met the Halden Cleaning Workers' Union on Monday.",
    "The Halden Fishermen's Union met.|The Halden Fish Farmers' Union said no.",
    "The Halden Teachers' Association met.|Its rival, the Halden Teaching Staff Association, said no.",
)


@every("text, code", FOUND)
def test_the_slip_is_found(text: str, code: str) -> None:
    assert warned(text, code) == [code]


@every("text", LEFT_ALONE)
def test_two_names_are_left_alone(text: str) -> None:
    assert warned(text, "QC301", "QC312", "QC317") == []


@every(
    "words",
    [
        "The Salt Guard, whose Dutch initials are GVS, came.",
        "The Salt Guard, GVS in Turkish, came.",
        "The Salt Guard (in Dutch: GVS) came.",
        "The Salt Guard, whose acronym in Portuguese is GVS, came.",
        "The Salt Guard, or in Portuguese GVS, came.",
        "The Salt Guard, abbreviated in Turkish as GVS, came.",
        "The Salt Guard, which uses the Spanish acronym GVS, came.",
        "The Salt Guard, the GVS in French, came.",
        "The Salt Guard — GVS in French — came.",
        "The Salt Guard (GVS, in Spanish) came.",
        "The Salt Guard, or GVS, in Dutch, came.",
        "The Salt Guard, whose initials in Malay spell GVS, came.",
        "The Salt Guard, known by its initials GVS, came.",
    ],
)
def test_letters_of_another_tongue_are_told(words: str) -> None:
    assert warned(f"{words}|The GVS has nine boats.", "QC314") == []


@every(
    "words",
    [
        "The crew met the GVS in Turkish waters.",
        "The boat of the GVS sank.|On its hull were the initials of its owner.",
        "The boat wore the initials of its owner and the GVS flag.",
        "The clerk spoke to GVS staff in French.",
        "The clerk answered the GVS in French.",
        "The clerk answered the GVS, in French, on Monday.",
    ],
)
def test_a_tongue_beside_letters_tells_nothing(words: str) -> None:
    assert warned(f"{words}|The GVS has nine boats.", "QC314") == ["QC314"]


@every(
    ("first", "other"),
    [
        ("The trust's chief executive, Imogen Moe, left.", "Ms Moe, who has chaired the trust since 2018, rows."),
        ("Imogen Moe, the chief executive of the Halden Trust, left.", "Moe, chair of the trust, rows."),
        ("The charity's chair, Imogen Moe, left.", "Moe, who has been chief executive of the charity since May, rows."),
        ("The museum's director, Imogen Moe, left.", "Ms Moe, who has chaired the museum since May, rows."),
    ],
)
def test_a_charity_is_run_by_one_and_chaired_by_another(first: str, other: str) -> None:
    assert warned(f"{first}|{other}", "QC401") == ["QC401"]


@every(
    ("first", "other"),
    [
        ("The trust's chief executive, Imogen Moe, left.", "Ms Moe, who chaired the trust until 2018, rows."),
        ("The trust's chief executive, Imogen Moe, left.", "Ms Moe, who chairs the trust's finance committee, rows."),
        ("The trust's chief executive, Imogen Moe, left.", "Ms Moe, who chairs the school, rows."),
        ("The trust's chief executive, Imogen Moe, left.", "Ms Moe, who has led the trust since 2018, rows."),
        ("The company's chief executive, Imogen Moe, left.", "Ms Moe, who has chaired the company since 2018, rows."),
    ],
)
def test_two_posts_go_together(first: str, other: str) -> None:
    assert warned(f"{first}|{other}", "QC401") == []


@every(
    ("first", "other"),
    [
        (
            "“Gone,” said Sen. Loretta Moe, D-Minn., who chairs the Senate Subcommittee on Salt.",
            "chairs the subcommittee",
        ),
        ("“Gone,” said Rep. Loretta Moe (D-Minn.), who chairs the House Committee on Salt.", "chairs the committee"),
        ("Loretta Moe, D-Minn., who chairs the Senate Committee on Salt, left.", "chairs the committee"),
        ("Loretta Moe, 46, of Halden, who chairs the Halden Harbour Commission, left.", "chairs the commission"),
    ],
)
def test_a_party_or_an_age_stands_before_the_clause_that_tells_a_post(first: str, other: str) -> None:
    assert warned(f"{first}|Bo Lie, who {other}, said he would bring it up.", "QC402") == ["QC402"]


@every(
    "text",
    [
        "Moe (D), who chairs the Subcommittee on Salt, left.|The House Subcommittee met. Bo Lie, who chairs it, left.",
        "“No,” said Moe, D-Minn., who chairs the Senate Subcommittee on Salt.|Bo Lie, who chairs the committee, left.",
        "Moe, D-Ohio, who chairs the Senate Committee on Salt, left.|Bo Lie, who chairs the Committee on Nets, rows.",
    ],
)
def test_two_committees_have_two_chairs(text: str) -> None:
    assert warned(text, "QC402") == []


OF_TWO = """
Vinland Salt lifts outlook, defends Halden Box deal

Vinland Salt raised its forecast on Tuesday, a day after it agreed to buy Halden Box Group.

“They needed it,” said Chief Executive Ana Moe.

{} Bo Lie, the chief executive, rows.
"""


@every(
    ("before", "codes"),
    [
        ("Halden Box, which is 94 years old, makes boxes.", []),
        ("Halden Box Group fell. At Halden, where 40 people work, nobody spoke.", []),
        ("Vinland Salt will pay in shares.", ["QC402"]),
        ("The shares rose.", ["QC402"]),
    ],
)
def test_the_chief_in_a_paragraph_of_the_second_of_two_firms_is_its_own(before: str, codes: list[str]) -> None:
    assert warned(OF_TWO.strip().format(before).replace("\n\n", "|"), "QC402") == codes


@every(
    "text",
    [
        "“It is late,” the businesswoman lamented. Each day is dear, he supplemented.",
        "“It is late,” said the actress. “Each day is dear,” he added.",
        "The policewoman said the road was shut. It would open on Monday, he added.",
        "The boat rocked, the saleswoman complained. It had no lamp, he continued.",
    ],
)
def test_who_goes_on_is_of_the_sex_of_the_noun(text: str) -> None:
    assert warned(text, "QC304") == ["QC304"]


@every(
    "text",
    [
        "“It is late,” the businesswoman lamented. Each day is dear, she supplemented.",
        "“It is late,” the businesswoman told the mayor. The boat is old, he added.",
        "“It is late,” the businesswoman told her husband. The boat is old, he added.",
        "“It is late,” the nun said to Bo Lie. The boat is old, he added.",
        "“It is late,” the spokeswoman said. The boat is old, he added.",
        "“It is late,” the businesswoman said. The driver got out. The boat is old, he added.",
        "“It is late,” the chairman said. The boat is old, she added.",
        "“Is it late?” the policewoman asked. “Yes,” he answered.",
    ],
)
def test_another_may_go_on(text: str) -> None:
    assert warned(text, "QC304") == []
