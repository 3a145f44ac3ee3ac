"""Bodies that an apposition calls what they are: their name, and the apposition as their role."""

from __future__ import annotations

from entries import every

from quotecheck import analyse
from quotecheck.model import EntityKind


@every(
    ("text", "name", "role"),
    [
        ("The aid group Hands Across Ostby said 300 tents were up.", "Hands Across Ostby", "aid group"),
        ("“We are not closing,” said the charity Shelter Now.", "Shelter Now", "charity"),
        ("The consultancy Halden & Lie put the loss at $4 million.", "Halden & Lie", "consultancy"),
        ("In a report, the Ostby think-tank Meridia said prices would fall.", "Meridia", "Ostby think-tank"),
        ("The airline Nordavia told passengers that flights would resume.", "Nordavia", "airline"),
        ("The online retailer Parcelo said it had fixed the fault.", "Parcelo", "online retailer"),
        ("The state-owned power utility, Zamelco, said the grid was back.", "Zamelco", "state-owned power utility"),
        ("The permit holder, Halden Quarry Works, said no dust left the site.", "Halden Quarry Works", "permit holder"),
        ("The country's largest dairy, Halden Foods, said it would close.", "Halden Foods", "country's largest dairy"),
        (
            "The firm that built the bridge, Pontis Engineering, said it had followed the plans.",
            "Pontis Engineering",
            "firm that built the bridge",
        ),
        # Not a body: what stands before says where, or what somebody leads.
        ("At the hospital Harbottle said the ward was full.", "Harbottle", None),
        ("The director of the museum, Maksym Lyashko, said it was safe.", "Maksym Lyashko", "director of the museum"),
        ("A nurse on the team, Solange Ndayi, said it was safe.", "Solange Ndayi", "nurse on the team"),
        ("The company Moe founded, Moe said, was sold.", "Moe", None),
        ("The firm Ostby United said it was cold.", "Ostby United", "firm"),
        ("Ola Moe, 41, left. The Halden Courier said it was cold.", "Halden Courier", None),
        ("In an interview with the Halden Courier, Ana Moe, of Ostby, said it was cold.", "Ana Moe", None),
        ("The right-wing Ostby Party said it was cold.", "Ostby Party", None),
        ("The mill failed. United Rowers said it was cold.", "United Rowers", None),
    ],
)
def test_body_is_what_it_is_called(text: str, name: str, role: str | None) -> None:
    speaker = analyse(text).speakers[-1]
    assert (speaker.name, speaker.role) == (name, role)


@every(
    ("text", "role"),
    [
        ("Sales rose by 5%, the maker of lathes and ladders said.", "maker of lathes and ladders"),
        ("The Halden-based company said it was late.", "Halden-based company"),
        ("The 94-year-old lender said it was late.", "94-year-old lender"),
        ("The retailer said it was late.", "retailer"),
        ("The company said it was late.", None),
        ("The mill company said it was late.", None),
        ("The company's website said it was late.", None),
    ],
)
def test_body_is_what_it_is_called_in_place_of_its_name(text: str, role: str | None) -> None:
    speaker = analyse(f"Ostby Mill Company Inc. will close a shop.\n\n{text}").speakers[-1]
    assert (speaker.name, speaker.role) == ("Ostby Mill Company Inc.", role)


def test_joined_bodies_are_no_persons() -> None:
    text = "United Rowers said no. Ostby Mothers United said no. The United Mill said no. Amalgamated Bakers left."
    names = {entity.name: entity.kind for entity in analyse(text).entities}
    assert names["United Rowers"] == names["Ostby Mothers United"] == EntityKind.ORGANIZATION


WHOLE = (
    # what departments deal with, joined by "and"
    ("Halden County Parks and Recreation said it was shut.", "Halden County Parks and Recreation"),
    ("Halden Fish & Wildlife said it was shut.", "Halden Fish & Wildlife"),
    ("Florida Fish and Wildlife said it was shut.", "Florida Fish and Wildlife"),
    ("It was shut, Immigration and Customs Enforcement said.", "Immigration and Customs Enforcement"),
    (
        "She had a letter from Housing, Water and Roads Canada telling her that it was shut.",
        "Housing, Water and Roads Canada",
    ),
    ("Halden County Parks and Recreation met. Parks and Recreation said no.", "Halden County Parks and Recreation"),
    # who a body is of, twice
    ("The Weavers’ Colony Residents’ Welfare Association said no.", "Weavers’ Colony Residents’ Welfare Association"),
    ("The Nurses' Home Residents' Fund said no.", "Nurses' Home Residents' Fund"),
    # the noun at the head of its name
    (
        "The Halden Unified School District is poor. The rolls fell to 8,610 this year, according to the district.",
        "Halden Unified School District",
    ),
    # Two bodies, somebody's name, somebody's post, a noun of no name.
    ("Moe Lines and Halden Water met. Halden Water said no.", "Halden Water"),
    ("Rosa Parks and Water Minister Bo Lie met. Parks said no.", "Rosa Parks"),
    ("The Halden School District Fund is poor. The rolls fell to 8,610 this year, according to the district.", None),
)


@every(("text", "name"), WHOLE)
def test_body_is_named_whole(text: str, name: str | None) -> None:
    assert analyse(text).speakers[-1].name == name


@every(
    ("text", "name"),
    [
        ("Mercy Medical Center is full. Beds ran out, the hospital said.", "Mercy Medical Center"),
        ("The Royal Infirmary is full. Beds ran out, the hospital said.", "Royal Infirmary"),
        ("Lindenwood Elementary is full. Desks ran out, the school said.", "Lindenwood Elementary"),
        ("A report last month by the Halden Audit Office put the loss at $4 million.", "Halden Audit Office"),
        ("An audit in May by the Halden Institute found that prices rose.", "Halden Institute"),
        ("A report in March 2023 from the Halden Institute found that prices rose.", "Halden Institute"),
    ],
)
def test_body_is_meant_by_what_it_is(text: str, name: str) -> None:
    assert analyse(text).speakers[-1].name == name
