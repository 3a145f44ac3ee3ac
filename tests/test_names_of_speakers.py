"""Whose name a source gives: bodies by their list, with adjectives and lands, joined names, parents, former names."""

from __future__ import annotations

from entries import every
from told_roles import last_speaker


@every(
    ("source", "name"),
    [
        # Bodies that only a list knows, within other words, too.
        ("Lloyd's of London", "Lloyd's of London"),
        ("Lloyd’s of London", "Lloyd’s of London"),
        ("Doctors Without Borders", "Doctors Without Borders"),
        ("Save the Children", "Save the Children"),
        ("Toys R Us", "Toys R Us"),
        ("eBay", "eBay"),
        ("White House Press Secretary Ana Moe", "Ana Moe"),
        # Titles that look like a name's first word, and a body that begins like one.
        ("General Moe", "Moe"),
        ("Trooper Moe", "Moe"),
        ("Del. Ana Moe", "Ana Moe"),
        ("Del Moe", "Del Moe"),
        ("Maria Del Toro", "Maria Del Toro"),
        ("Dean Moe", "Dean Moe"),
        ("General Mills", "General Mills"),
        ("Miss Universe Ana Moe", "Ana Moe"),
        ("Miss Norway Ana Moe", "Ana Moe"),
        ("Miss America Ferrera", "America Ferrera"),
        # What only says more of a body is no part of its name.
        ("The Ostby-based Center for Rural Life", "Center for Rural Life"),
        ("The conservative Club for Growth", "Club for Growth"),
        ("The liberal group Center for Rural Life", "Center for Rural Life"),
        ("The powerful Association of Bakers, a charity,", "Association of Bakers"),
        ("The Workers' Food and Bakery Union", "Workers' Food and Bakery Union"),
        ("One of them, Halden Works,", "Halden Works"),
        ("The biggest landlord in the town, the Halden Housing Trust (HHT),", "Halden Housing Trust"),
        ("Mr. Do Van Khai, the director,", "Do Van Khai"),
        ("The group Kilusan ng Mangingisda sa Silangan (KMS)", "Kilusan ng Mangingisda sa Silangan"),
        ("The Minister of State for Older People", None),
        # Where somebody in an apposition is from.
        ("The coordinator of the Federation of Bakers, the Salvadoran Héctor Moe,", "Héctor Moe"),
        ("The coordinator of the Federation of Bakers, the Ostby-based Bo Lie,", "Bo Lie"),
        ("The coordinator of the Federation of Bakers, citing Bo Lie,", None),
        # A firm behind a post without an article.
        ("General director of Zorteplo Ola Moe", "Ola Moe"),
        # The land of a union.
        ("The Communications Workers of America", "Communications Workers of America"),
        ("The conservative Gun Owners of America", "Gun Owners of America"),
        ("The Teachers of England", None),
        # Days are no part of a name, unless a name of a day or of a paper has them.
        ("Ana Moe late Thursday night", "Ana Moe"),
        ("Ana Moe Thursday", "Ana Moe"),
        ("Ana Moe yesterday", "Ana Moe"),
        ("USA TODAY", "USA TODAY"),
        # Joined names, one with the body before it.
        ("Ana Moe and the Star's Cy Dahl", "Ana Moe and Cy Dahl"),
        ("Ana Moe, Bo Lie and Reuters’ Cy Dahl", "Ana Moe, Bo Lie and Cy Dahl"),
    ],
)
def test_name(source, name):
    assert last_speaker(f"{source} said the boiler was off.")[0] == name, source


@every(
    ("text", "name"),
    [
        (
            "“They are out,” said Um Haider, who bakes. She waited with Haider al-Lami.\n\n“They left,” said Haider.",
            "Haider al-Lami",
        ),
        # Who is told to be a man by what he says is not the woman named before; a relative is another person.
        ("Ana Moe, who is 80, cast bells. It was 1958. The rector wrote that he could not go.", None),
        ("Tep Sarun, a clerk, sued. His younger brother, Mr. Tep Saran, said it was dry.", "Tep Saran"),
        ("The brother of a diver who drowned has told us it was late.\n\nAl Lie, 26, dived.", None),
        ("Diarmuid Ó Sé, a clerk, left. It rained.\n\nMr Ó Sé said it was late.", "Diarmuid Ó Sé"),
        ("Deputy Bo Lie left. It rained. The Independent TD said it was late.", "Bo Lie"),
        ("Regent Bo Lie left. It rained. The regent said it was late.", "Bo Lie"),
        ("Speaker of the regency council Yuliana Tamba said it was late.", "Yuliana Tamba"),
        ("The head of the health office Yuliana Tamba said it was late.", "Yuliana Tamba"),
        ("The head of the oil company Halden Tamba said it was late.", None),
        ("According to the head of the fish board Yuliana Tamba, it was late.", "Yuliana Tamba"),
        ("Meanwhile, head of the Halden Tide Agency (HTA) Yuliana Tamba said it was late.", "Yuliana Tamba"),
        (
            "It rained.\n\nMeanwhile, head of the Halden Tide Agency (HTA) Yuliana Tamba said it was late.",
            "Yuliana Tamba",
        ),
        ("The mayor of San Pedro Sula said it was late.", None),
        ("According to the mayor of San Pedro Sula, it was late.", None),
        # One of two, who goes on.
        (
            "Ana Moe, a cook, met Bo Moe, a clerk. Di Lie said no.\n\nMoe said it was late. “The boiler is off.”",
            None,
        ),
        ("Ana Moe is a cook. In 1996 Ana Lie, as she then was, won. She said the boiler was off.", "Ana Moe"),
        ("Ana Moe, a cook, met Bo Lie. In 1996 Ana Dahl said the boiler was off.", "Ana Dahl"),
        (
            (
                "Ana Moe, spokeswoman for the mill, left. The ministry denied it.\n\nIts spokeswoman, who did not "
                "introduce herself, said the boiler was off."
            ),
            None,
        ),
    ],
)
def test_one_of_two(text, name):
    assert last_speaker(text)[0] == name, text


@every(
    ("source", "role"),
    [
        ("Six in 10", "six in 10"),
        ("More than six in 10", "more than six in 10"),
        ("Four out of 10 voters", "four out of 10 voters"),
        ("One in three women", "one in three women"),
        ("A third", "a third"),
        ("A skipper who asked not to be named because she is on a list of the port", "skipper"),
    ],
)
def test_role_of_the_unnamed(source, role):
    assert last_speaker(f"{source} said the boiler was off.") == (None, role), source


@every(
    "text",
    [
        "From the first days of his term, when he said the boiler was off, Carl Moe led the field.",
        "In his speech, in which he said the boiler was off, Carl Moe wept.",
    ],
)
def test_named_ahead(text):
    assert last_speaker(f"Bo Lie slept.\n\n{text}")[0] == "Carl Moe", text


@every(
    ("text", "name"),
    [
        # The holder of such a post elsewhere is nobody who was named with it.
        ("Ana Moe, the Halden manager, left Stenby. The Stenby manager said it rained.", None),
        ("Ana Moe, president of the Halden Union, left Stenby. The Stenby Union's president said it rained.", None),
        (
            "Ana Moe, chief executive of Halden Foods, left Stenby. The Stenby Foods chief executive said it rained.",
            None,
        ),
        ("Gov. Ana Moe of Ohio left. The Texas governor said it rained.", None),
        ("Ana Moe, head of the union, left. The head of the company said it rained.", None),
        # So is the holder of another field, of another land.
        ("Police Chief Ana Moe left. The fire chief said it rained.", None),
        ("Ana Moe, minister of health, left. The finance minister said it rained.", None),
        ("Ana Moe, a British minister, left. The French minister said it rained.", None),
        ("Ana Moe, president of Kenya, left. The Ugandan president said it rained.", None),
        ("Ana Moe, a mother of two, left. The mother of three said it rained.", None),
        ("Ana Moe, minister of health, left. The health minister said it rained.", "Ana Moe"),
        ("Ana Moe, president of Kenya, left. The Kenyan president said it rained.", "Ana Moe"),
        # So is who stands against somebody.
        ("Ana Moe, the seller, left. The buyer said it rained.", None),
        ("Ana Moe, the plaintiff, left. The defendant said it rained.", None),
        # What stands side by side is one place, and what a body may be called is no other.
        ("Stenby Rovers won. Ana Moe, the Stenby manager, left. The Rovers manager said it rained.", "Ana Moe"),
        ("Ana Moe, head of the bank, left. The company's head said it rained.", "Ana Moe"),
        ("Ana Moe, the mayor, left Stenby. The Stenby mayor said it rained.", "Ana Moe"),
        # A wife who has kept her name, named beside her husband.
        ("Bo Lie is a cook. His wife, Ana Moe, left. “It rained,” said Mrs Lie.", "Ana Moe"),
    ],
)
def test_post_elsewhere(text, name):
    assert last_speaker(f"It rained.\n\n{text}")[0] == name, text
