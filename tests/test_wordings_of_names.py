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
    ("The Ostby Fisheries Board closed the bay.|The Ostby Fishery Council will meet on Tuesday.", "QC317"),
    ("The Fjord Tenants Alliance met.|The Fjord Residents Coalition has 60 members.", "QC317"),
    ("The National Board of Road Safety counted 40.|The National Council for Road Safety wants lamps.", "QC317"),
    ("The Ostby Tria Hydropower Joint Stock Company paid.|Ostby Tria Hydroelectric Corporation owns it.", "QC317"),
    ("The Federation of Fjord Welfare Associations met.|The Federation of Fjord Welfare Societies sued.", "QC317"),
    ("The Ostby Teachers' Pension Fund sold.|The Ostby Teachers' Retirement Fund lost $4 million.", "QC317"),
)
LEFT_ALONE = (
    "That firm is Ostby Salt Service of Elm. It is not the same firm as Ostby Salt Services.|Ostby Salt Service left.",
    "Anna Brellow, a mother of two, rang at noon.|The Brellows said their son was home.",
    "Anna Brellow, 61, and her grandson Leo Brellow, 9, fell.|Because the two Brellows will be counted, it rose.",
    "Ilmar Vostrekov, the foreman, left.|The name is Vostrikov, pronounced with a long o.",
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
)


@every("text, code", FOUND)
def test_the_slip_is_found(text: str, code: str) -> None:
    assert warned(text, code) == [code]


@every("text", LEFT_ALONE)
def test_two_names_are_left_alone(text: str) -> None:
    assert warned(text, "QC301", "QC317") == []
