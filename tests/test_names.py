"""Names, titles and roles as they stand in the text."""

from __future__ import annotations

from entries import every
from hypothesis import given, settings
from hypothesis import strategies as st

from quotecheck.model import DEFAULT_HOUSE, House, Mention, MentionKind, Tenure
from quotecheck.phrases.mentions import find_mentions
from quotecheck.text.paragraphs import find_paragraphs
from quotecheck.text.quotations import find_quotations
from quotecheck.text.tokens import index_text


def mentions(text: str, house: House = DEFAULT_HOUSE) -> tuple[Mention, ...]:
    paragraphs = find_paragraphs(text)
    return find_mentions(index_text(text, paragraphs, find_quotations(text, paragraphs)[0]), (), house)


def people(text: str) -> list[tuple[str, list[str]]]:
    found = [mention for mention in mentions(text) if mention.kind is MentionKind.NAME]
    return [(mention.text, [role.text for role in mention.roles]) for mention in found]


@every(
    ("text", "name", "roles"),
    [
        ("Mayor Kari Lindholm spoke first.", "Kari Lindholm", ["Mayor"]),
        ("The bill pleased Ohio Gov. Tom Varga.", "Tom Varga", ["Ohio Gov."]),
        ("Interior Minister Sok Vannak resigned.", "Sok Vannak", ["Interior Minister"]),
        ("Then came former Attorney General Lena Osei.", "Lena Osei", ["former Attorney General"]),
        ("They met Secretary of State Ruth Abara on Monday.", "Ruth Abara", ["Secretary of State"]),
        ("Police hired spokesman Ola Berg.", "Ola Berg", ["spokesman"]),
        ("It told harbour board chairman Ola Berg to wait.", "Ola Berg", ["harbour board chairman"]),
        ("Kari Lindholm, the mayor of Ostby, was there.", "Kari Lindholm", ["mayor of Ostby"]),
        ("Tom Varga, 61, a retired porter, waited.", "Tom Varga", ["retired porter"]),
        (
            "Ola Berg, director of operations for Havnevakt, a harbour charity, objected.",
            "Ola Berg",
            ["director of operations for Havnevakt"],
        ),
        ("Rep. Tom Varga (R-Ohio), a farmer, voted no.", "Tom Varga", ["Rep.", "farmer"]),
        ("Its chief executive, Lena Osei, did not reply.", "Lena Osei", ["chief executive"]),
        (
            "A hydrologist at Ostby University, Nguyen Hai Dang, agreed.",
            "Nguyen Hai Dang",
            ["hydrologist at Ostby University"],
        ),
        ("Ruth Abara is the chairwoman of the club.", "Ruth Abara", ["chairwoman of the club"]),
        ("Ștefan Özdemir, 61, a retired porter, waited.", "Ștefan Özdemir", ["retired porter"]),
        ("Rep. Émile Ørsted (R-Île), a farmer, voted no.", "Émile Ørsted", ["Rep.", "farmer"]),
        ("It met ÖBB spokesman Ștefan Berg.", "Ștefan Berg", ["ÖBB spokesman"]),
        ("The winner was José Lindholm.", "José Lindholm", ["winner"]),
        ("While a senator from Ostby, Ruth Abara voted no.", "Ruth Abara", ["senator from Ostby"]),
        ("Then spoke Mr. Varga's spokesman, Tom Holt.", "Tom Holt", ["Mr. Varga's spokesman"]),
        ("Then spoke the Sanders' spokesman Tom Holt.", "Tom Holt", ["Sanders' spokesman"]),
        ("Mayor Ruth Abara's chief of staff, Tom Holt, left.", "Tom Holt", ["Mayor Ruth Abara's chief of staff"]),
        ("The dean of Ostby, the Very Rev Tom Holt, left.", "Tom Holt", ["dean of Ostby", "Rev"]),
        (
            "It met Ostby Coast and Cliff Rescue spokeswoman Lena Osei.",
            "Lena Osei",
            ["Ostby Coast and Cliff Rescue spokeswoman"],
        ),
        ("It met Labour Ostby and Havn MSP Tom Varga.", "Tom Varga", ["Labour Ostby and Havn MSP"]),
        (
            "It met Inspector General of Police (IGP) Balu Ntare.",
            "Balu Ntare",
            ["Inspector General of Police (IGP)"],
        ),
        ("It met town police chief Supt Tom Varga.", "Tom Varga", ["town police chief", "Supt"]),
        ("Mr Prince Varga, her lawyer, left.", "Prince Varga", ["lawyer"]),
        ("Year 11 pupil Ruth Abara left.", "Ruth Abara", ["Year 11 pupil"]),
        ("Then spoke 9/11 widow Ruth Abara.", "Ruth Abara", ["9/11 widow"]),
        ("Then spoke Ostby.com writer Ruth Abara.", "Ruth Abara", ["Ostby.com writer"]),
        ("The Ostby\xa0Gov. Tom Varga left.", "Tom Varga", ["Ostby Gov."]),
        (
            "Tom Varga, head of the centrist Tax Policy Center, left.",
            "Tom Varga",
            ["head of the centrist Tax Policy Center"],
        ),
        ("(Tom Varga is the head of the club.)", "Tom Varga", ["head of the club"]),
    ],
)
def test_roles_stand_before_and_after_a_name(text, name, roles):
    assert (name, roles) in people(text)


@every(
    "text",
    [
        "Tom Varga, the day after, left for Ostby.",
        "Tom Varga, a decision he regrets, sold the boat.",
        "Tom Varga, novelist and critic Ruth Abara and others came.",
        "Tom Varga, a spokesman said, had left.",
        "When Baker called, Tom Varga left.",
        "They saw Tom Varga, the minister 'looked tired'.",
    ],
)
def test_what_is_no_role(text):
    assert ("Tom Varga", []) in people(text)


@every(
    "name",
    [
        "Mary O’Leary",
        "Conor McBride",
        "Ursula von der Heide",
        "María de la Fuente Ruiz",
        "Omar al-Masri",
        "Jean-Luc Petit",
        "Bae Sang-hye",
        "Leung Wai-kwok",
        "Tsao Ing-mei",
        "Mark S. Holt",
        "J. R. Holt",
        "Ibrahim bin Saqr",
        "Tom Varga Jr.",
        "RamÃ³n IbÃ¡Ã±ez",
    ],
)
def test_names_of_many_kinds_are_one_name(name):
    assert name in [text for text, _ in people(f"The town thanked Mr. {name} on Friday.")]


@every("title", ["Hon.", "Dr", "Mr", "Alhaji"])
def test_a_day_behind_a_title_is_a_given_name(title):
    assert [text for text, _ in people(f"The town thanked {title} Friday Adeyi.")] == ["Friday Adeyi"]


def test_a_day_behind_a_name_is_none():
    assert [text for text, _ in people("The town thanked Mr Bello Friday, Ada Adeyi said.")] == ["Bello", "Ada Adeyi"]


@every("called", ["Ms. Weaver", "Mr Weaver", "Dr. Weaver"])
def test_a_post_behind_a_courtesy_is_a_surname_that_was_told(called):
    assert [name for name, _ in people(f"Ada Weaver was ill. On the quay {called} slept.")] == ["Ada Weaver", "Weaver"]


@every("called", ["Mr. Pilot", "Chief Weaver", "Mr. Chief Weaver"])
def test_a_post_that_is_nobodys_surname_is_none(called):
    assert [name for name, _ in people(f"Ada Weaver was ill. On the quay {called} slept.")] == ["Ada Weaver"]


def test_a_name_is_taken_apart():
    (mention,) = [m for m in mentions('It was Dr. Robert "Bob" Varga Jr., a surgeon.') if m.name]
    assert mention.name is not None
    assert mention.name.honorific == "Dr."
    assert mention.name.nickname == "Bob"
    assert mention.name.suffix == "Jr."
    assert mention.name.tokens == ("Robert", "Varga")


@every("written", ["“Jun-jun”", "(Jun-jun)", "‘Jun-jun’", "'Jun'", '"Ka Jun"'])
def test_a_nickname_in_marks(written):
    (mention,) = [m for m in mentions(f"On the quay was Robert {written} Varga, a surgeon.") if m.name]

    assert mention.text == f"Robert {written} Varga"


def test_a_party_tag_is_no_nickname():
    named = [m.text for m in mentions("It was won by Sen. Robert Varga (I-Vt.) Ada Brandt lost.") if m.name]

    assert "Robert Varga" in named


@every(
    ("text", "tenure"),
    [
        ("Former mayor Tom Varga left.", Tenure.FORMER),
        ("It was acting director Tom Varga.", Tenure.ACTING),
        ("It was Mayor-elect Tom Varga.", Tenure.INCOMING),
        ("Tom Varga, a lawyer acting for the port, left.", Tenure.PRESENT),
    ],
)
def test_whether_a_role_is_held_now(text, tenure):
    assert [r.tenure for m in mentions(text) for r in m.roles] == [tenure]


@every(
    "text",
    [
        "But Varga Street was closed.",
        "The Every Pupil Counts Act passed.",
        "OSTBY, Norway — Rain fell.",
        "On Tuesday Norway won.",
        "He played for the Jr. Jr. team, III III, and Jr, Jr left.",
        "Ten-man Rovers lost. 10-man Rovers won. The Varga-led plan and the Long-run Fund stand.",
    ],
)
def test_capitals_that_name_nobody(text):
    assert people(text) == []


def test_bodies_hold_their_small_words():
    text = (
        "The Department for Harbours, Rivers and Canals wrote to the Bank of Ostby and the Food and Fish Agency. "
        "The Energy and Water Board wrote, too."
    )
    found = [m.text for m in mentions(text) if m.kind is MentionKind.ORGANIZATION]
    assert found == [
        "Department for Harbours, Rivers and Canals",
        "Bank of Ostby",
        "Food and Fish Agency",
        "Energy and Water Board",
    ]


def test_a_company_s_ending_may_stand_behind_a_comma():
    text = "Halden Foods, Inc., and Ostby Glass, GmbH, met in Reno, NV, with Ann Lee, CO of the regiment."
    found = [m.text for m in mentions(text) if "," in m.text or m.kind is MentionKind.NAME]
    assert found == ["Halden Foods, Inc.", "Ostby Glass, GmbH", "Ann Lee"]


@every(
    ("text", "described"),
    [
        ("The mayor saw the porter of the club.", ["mayor", "porter", "club"]),
        ("They made her the first mayor.", ["first mayor"]),
        ("It sued the governors’ conference.", ["governors’ conference"]),
        ("The 100,000 police officers left.", ["100,000 police officers"]),
        ("The council don’t want Moe.", ["council"]),
        ("The delegation met in the Nov. 8 court.", ["delegation", "Nov. 8 court"]),
    ],
)
def test_every_definite_phrase_is_a_description(text, described):
    assert [m.text for m in mentions(text) if m.kind is MentionKind.DESCRIPTION] == described


def test_a_house_brings_its_titles():
    text = "The gift went to Hetman Ola Berg."
    found = mentions(text, House(extra_titles=("Hetman",)))
    assert [(m.text, [role.text for role in m.roles]) for m in found] == [("Ola Berg", ["Hetman"])]


def test_roles_given_respectively():
    before = "Spokespeople for the Harbour Board and the Ministry, Ola Berg and Kari Lindholm respectively, left."
    after = (
        "Ola Berg and Kari Lindholm, the deputy mayor and the treasurer of Ostby respectively, could not be reached."
    )
    assert people(before) == [
        ("Ola Berg", ["spokesperson for the Harbour Board"]),
        ("Kari Lindholm", ["spokesperson for the Ministry"]),
    ]
    assert people(after) == [("Ola Berg", ["deputy mayor"]), ("Kari Lindholm", ["treasurer of Ostby"])]


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.sampled_from("Mr. Ola Béla, the mayor (R-Ohio) of O’B “x” 's\n-—1and respectively who")))
def test_any_text_survives(text):
    for mention in mentions(text):
        assert mention.span in mention.extent
        assert mention.extent.end <= len(text)
        assert len(mention.span)


def test_every_mention_starts_and_ends_with_a_token():
    text = 'The mayor, Dr. Robert "Bob" Varga of the Harbour Board, saw her report in the U.S. Senate.'
    paragraphs = find_paragraphs(text)
    index = index_text(text, paragraphs, find_quotations(text, paragraphs)[0])
    found = find_mentions(index, ())
    assert len({mention.kind for mention in found}) == 5
    places = [index.tokens.within(mention.span.start, mention.span.end) for mention in found]
    assert [index.tokens.span(place) for place in places] == [mention.span for mention in found]
