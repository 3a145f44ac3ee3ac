"""Roles as clauses, appositions and titles give them, and which of them holds for a statement."""

from __future__ import annotations

from pathlib import Path

import pytest
from entries import every

from quotecheck import analyse
from quotecheck.entities.roles.chosen.listed_roles import mention_beside
from quotecheck.model import MentionKind

ARTICLES = Path(__file__).parent.parent / "fixtures" / "articles"


def roles(text: str, name: str) -> list[str]:
    """Return the roles that stand beside a name, at all its places."""
    found = [mention for mention in analyse(text).mentions if mention.kind is MentionKind.NAME and mention.text == name]
    assert found, f"{name} is not found"
    return [role.text for mention in found for role in mention.roles]


def told(text: str) -> list[tuple[str | None, str | None]]:
    """Return the speaker of each statement and the role that is said of them there."""
    return [(speaker.name, speaker.role) for speaker in analyse(text).speakers]


_CLERK = "clerk of the older Ostby Carters' Guild and a niece of Moe"
_HEAD = "City Public Order and Safety Division head"
_DIRECTOR = "Managing Director and Chief Executive Officer"


@every(
    ("text", "wanted"),
    [
        ("Kari Lie, who became chairwoman of the club in 2023, left.", ["chairwoman of the club"]),
        ("Kari Lie, who is also the club's treasurer, left.", ["club's treasurer"]),
        ("Kari Lie, who took over as treasurer in May, left.", ["treasurer"]),
        ("Kari Lie, who has farmed here for 30 years, left.", ["has farmed here for 30 years"]),
        ("Kari Lie, who has had a stall there since 1987, left.", ["has had a stall there since 1987"]),
        ("Kari Lie, the Liberal ferries critic, left.", ["Liberal ferries critic"]),
        ("Kari Lie, who has been acting head of the Ostby Trust since May, left.", ["acting head of the Ostby Trust"]),
        ("Kari Lie, who works as a secretary, left.", ["secretary"]),
        ("Kari Lie was treasurer of the Ostby Trust from 2012 to 2022.", ["treasurer of the Ostby Trust"]),
        ("Kari Lie served as finance chairman of the Ostby Trust.", ["finance chairman of the Ostby Trust"]),
        ("Kari Lie currently serves as treasurer.", ["treasurer"]),
        ("New Jersey state Sen. Kari Lie left.", ["New Jersey state Sen."]),
        ("Yesterday Ohio state Sen. Kari Lie left.", ["Ohio state Sen."]),
        ("New York police Commissioner Kari Lie left.", ["New York police Commissioner"]),
        ("Ostby fire Capt. Kari Lie left.", ["Ostby fire Capt."]),
        ("The owner of the yard, Capt. Kari Lie, left.", ["owner of the yard", "Capt."]),
        ("The board accused former Governor Kari Lie of fraud.", ["former Governor"]),
        ("Residents have accused Governor Kari Lie of fraud.", ["Governor"]),
        ("Bo Moe then defeated Governor Kari Lie.", ["Governor"]),
        ("The newly elected Governor Kari Lie left.", ["elected Governor"]),
        ("Ostby County sheriff's Sgt. Kari Lie left.", ["Ostby County sheriff's Sgt."]),
        ("OBC executive Director Kari Lie left.", ["OBC executive Director"]),
        ("Former Ohio Gov. and presidential candidate Kari Lie left.", ["Former Ohio Gov. and presidential candidate"]),
        ("Ola Moe's running mate, Kari Lie, left.", ["Ola Moe's running mate"]),
        ("Kari Lie, Ola Moe's running mate, left.", ["Ola Moe's running mate"]),
        ("Kari Lie, manager of Ola Moe's mayoral bid, left.", ["manager of Ola Moe's mayoral bid"]),
        ("Kari Lie formerly was the treasurer.", []),
        ("Kari Lie is one of three trustees of the Ostby Fund.", ["one of three trustees of the Ostby Fund"]),
        ("Kari Lie, one of the residents, left.", ["one of the residents"]),
        ("Kari Lie, who owns the yard, left.", ["owns the yard"]),
        ("Kari Lie, who founded the charity Ostby Aid, left.", ["founded the charity Ostby Aid"]),
        ("Kari Lie, who succeeded him, left.", ["succeeded him"]),
        ("Kari Lie, who is leading the inquiry, left.", ["leading the inquiry"]),
        ("Kari Lie, who teaches at a school in Ostby, left.", ["teaches at a school in Ostby"]),
        ("Kari Lie, who held the post until May and now chairs the board, left.", ["chairs the board"]),
        (
            "Kari Lie, who had been acting manager since May and is now head of quality, left.",
            ["acting manager", "head of quality"],
        ),
        ("One of the school's top managers, Kari Lie, left.", ["One of the school's top managers"]),
        ("They asked Ola Moe's head of research, Kari Lie, for it.", ["Ola Moe's head of research"]),
        ("They left it to Moe's deputy, referring to Berg's successor, Kari Lie.", ["Berg's successor"]),
        ("They left it with Moe's deputy, Kari Lie said.", []),
        ("The two board members who voted no, Kari Lie and Tom Ree, left.", ["board member"]),
        ("Attorney Kari Lie of the Ostby Council left.", ["Attorney of the Ostby Council"]),
        (
            "Kari Lie, an analyst with the bold Ostby Fiscal Watch and no relation, left.",
            ["analyst with the bold Ostby Fiscal Watch"],
        ),
        ("Kari Lie, PhD, professor of law, left.", ["professor of law"]),
        ("Kari Lie, 45, from Ostby, a nurse, left.", ["nurse"]),
        ("Kari Lie, the attendant who stopped the lift, left.", ["attendant"]),
        ("Kari Lie, a kaitiaki for the bay, left.", ["kaitiaki for the bay"]),
        ("Kari Lie, a junior majoring in history, left.", ["junior majoring in history"]),
        ("Kari Lie, HRB Deputy Director for Health, left.", ["HRB Deputy Director for Health"]),
        ("Kari Lie, a 62-year-old grower from Ostby, left.", ["62-year-old grower from Ostby"]),
        ("The elder Kari Lie left.", []),
        ("The Chief Executive (CE) for Ostby West, Mr Kari Lie, left.", ["Chief Executive (CE) for Ostby West"]),
        ("The head of the Harbour Board (HB) in Ostby, Kari Lie, left.", ["head of the Harbour Board"]),
        ("A trader, who gave her name only as Kari Lie, left.", ["trader"]),
        ("A trader whose name is Kari Lie left.", ["trader"]),
        ("A trader who is called Kari Lie left.", ["trader"]),
        ("A trader by the name of Kari Lie left.", ["trader"]),
        ("The trader, who goes by the name of Kari Lie, left.", ["trader"]),
        ("Amicus curiae Kari Lie left.", ["Amicus curiae"]),
        ("Kari Lie, Divisional Forest Officer (in-charge), left.", ["Divisional Forest Officer"]),
        ("Kari Lie, Superintending Engineer, said no.", ["Superintending Engineer"]),
        ("Kari Lie, Eddie Engineer, left.", []),
        ("Livestock carrier Kari Lie left.", ["Livestock carrier"]),
        ("Kari Lie, who rears silkworms at Ostby, left.", ["rears silkworms at Ostby"]),
        ("Kari Lie, who now holds the same chair, left.", ["holds the same chair"]),
        ("Kari Lie, who farms south of town, left.", ["farms south of town"]),
        ("Kari Lie, who has driven the bus for nine years, left.", ["has driven the bus for nine years"]),
        (
            "Kari Lie, who has two children at the school and drives a truck for a living, left.",
            ["has two children at the school and drives a truck for a living"],
        ),
        ("Kari Lie, who is not related to Jo and works nights at the desk, left.", ["works nights at the desk"]),
        ("Kari Lie, who denies the charge, left.", []),
        ("Kari Lie, who faces five charges, left.", []),
        ("Kari Lie, who leads Tom Ree by three points, left.", []),
        ("Kari Lie, who has died aged 87, left.", []),
        ("Kari Lie, who wants the road closed, left.", []),
        ("A friend of Kari Lie who lives in Ostby left.", []),
        ("Kari Lie, representing the family, left.", ["representing the family"]),
        ("Kari Lie, prosecuting, sat down.", ["prosecuting"]),
        ("Kari Lie, for the defence, sat down.", ["for the defence"]),
        ("Kari Lie of the Ostby Institute left.", ["of the Ostby Institute"]),
        ("Kari Lie, from the charity Shelter Now, left.", ["from the charity Shelter Now"]),
        ("Kari Lie, formerly of the Treasury, left.", ["of the Treasury"]),
        ("Kari Lie, then a porter, left.", ["then a porter"]),
        ("Kari Lie, mother of the victim Tom Ree, left.", ["mother of the victim Tom Ree"]),
        ("Kari Lie, Friends of Ostby's executive director, left.", ["Friends of Ostby's executive director"]),
        ("Kari Lie, Brell Community Power's managing director, left.", ["Brell Community Power's managing director"]),
        ("Kari Lie, Tillman Acoustic's finance chief, left.", ["Tillman Acoustic's finance chief"]),
        ("Kari Lie, the navigator, left.", ["navigator"]),
        ("Former secretary of State Kari Lie left.", ["Former secretary of State"]),
        ("In a letter on Monday its chairman, Kari Lie, agreed.", ["chairman"]),
        ("Chief Medical Director of the hospital, Dr Kari Lie, left.", ["Chief Medical Director of the hospital"]),
        ("Then came retired teacher and swing voter Kari Lie.", ["retired teacher and swing voter"]),
        ("The board's chair, Sen. Kari Lie, left.", ["board's chair", "Sen."]),
        ("Sen. Kari Lie of Texas, now a presidential contender, left.", ["Sen.", "presidential contender"]),
        ("They met Commissioner of Police (Crime) Kari Lie.", ["Commissioner of Police (Crime)"]),
        ("They met Gen. (ret.) Kari Lie.", ["Gen. (ret.)"]),
        ("They met Member of Parliament Kari Lie.", ["Member of Parliament"]),
        ("Kari Lie, who owns three clubs, left.", ["owns three clubs"]),
        ("Kari Lie, who chairs Ostby North, left.", ["chairs Ostby North"]),
        ("Then Kari Lie, for Ostby Vine Freight, questioned him.", ["for Ostby Vine Freight"]),
        ("Kari Lie, author of the book “The Long Night”, left.", ["author of the book “The Long Night”"]),
        ("Kari Lie, 29, a scaffolder from Leeds, left.", ["scaffolder from Leeds"]),
        ("Another neighbour, Kari Lie, left.", ["neighbour"]),
        ("University of Ostby scientist Professor Kari Lie left.", ["University of Ostby scientist"]),
        ("The director of the Ostby Fish Agency (OFA), Kari Lie, left.", ["director of the Ostby Fish Agency"]),
        ("Kari Lie, who was mayor of Ostby and signed the deal, left.", ["mayor of Ostby"]),
        ("Kari Lie (46), a porter, left.", ["porter"]),
        ("Kari Lie (née Ree), a porter, left.", ["porter"]),
        ("Kari Lie (a porter at the depot) left.", ["porter at the depot"]),
        ("Kari Lie, as harbour master, left.", ["harbour master"]),
        ("Kari Lie, serving as the warden of the reserve, left.", ["warden of the reserve"]),
        ("Kari Lie, in her capacity as owner of the pier, left.", ["owner of the pier"]),
        ("Kari Lie, holding the post of deputy warden, left.", ["deputy warden"]),
        ("Kari Lie, at the helm of the rowers' club, left.", ["at the helm of the rowers' club"]),
        ("Kari Lie, who stands at the head of the club, left.", ["at the head of the club"]),
        ("Kari Lie, 58, of the Ostby Tenants Association, left.", ["of the Ostby Tenants Association"]),
        ("Kari Lie, clerk of the older Ostby Carters' Guild and a niece of Moe, left.", [_CLERK]),
        (
            "Kari Lie, a delegate of the union that represents cooks, left.",
            ["delegate of the union that represents cooks"],
        ),
        ("Managing Director and Chief Executive Officer Kari Lie left.", [_DIRECTOR]),
        ("Her twin, Kari Lie, left.", ["twin"]),
        ("Kari Lie, chairman, Ostby Drovers Association, left.", ["chairman, Ostby Drovers Association"]),
        ("The Permanent Secretary, Ministry of Lands, Dr Kari Lie, left.", ["Permanent Secretary, Ministry of Lands"]),
        ("Kari Lie, a baker, Ola Moe and a nurse left.", ["baker"]),
        ("The leader of the choir, identified as Kari Lie, left.", ["leader of the choir"]),
        ("Kari Lie, 31 years old, a baker, left.", ["baker"]),
        ("Kari Lie, now 31 and a trainee baker, left.", ["trainee baker"]),
        ("Kari Lie, today the dean of the college, left.", ["dean of the college"]),
        ("Kari Lie, at that time dean of the college, left.", ["at that time dean of the college"]),
        ("The leader of the choir, named Kari Lie, left.", ["leader of the choir"]),
        ("The woman who rings the bell, Kari Lie, left.", ["woman who rings the bell"]),
        ("Union boss and former MP Kari Lie left.", ["Union boss and former MP"]),
        ("City Public Order and Safety Division head Kari Lie left.", [_HEAD]),
        ("Their older daughter, 19-year-old Kari Lie, left.", ["older daughter"]),
        ("The regent of the valley, Kari Lie, left.", ["regent of the valley"]),
        ("The curator of the museum Kari Lie said it was shut.", ["curator of the museum"]),
        ("Harbour parking inspector Kari Lie left.", ["Harbour parking inspector"]),
        ("Palliative care nurse Kari Lie left.", ["Palliative care nurse"]),
        ("Kari Lie, who rows and is one of 34 women in the yard, left.", []),
    ],
)
def test_role_of(text, wanted):
    assert roles(text, "Kari Lie") == wanted


@every(
    "text",
    [
        "Kari Lie, whose husband is a porter, left.",
        "Kari Lie, who leads Tom Ree in the polls, left.",
        "Kari Lie, who has lived there since 1990, left.",
        "Kari Lie, who owns two of the machines, left.",
        "They met Kari Lie at the Ostby Institute.",
        "If Kari Lie is the candidate, they will lose.",
        "“Kari Lie is a liar and a thief,” he said.",
        "Kari Lie is using President Ree as a shield.",
        "He left the house to his brother, Kari Lie said.",
        "Led by Ola Moe, the porter, Kari Lie left.",
        "Two officials say that Kari Lie left.",
        "She led her client to the owner, Kari Lie left.",
        "Ola Moe saw members supporting Kari Lie.",
    ],
)
def test_no_role_of(text):
    assert roles(text, "Kari Lie") == []


@every(
    ("text", "wanted"),
    [
        ("Presidential candidates Ola Moe and Kari Lie spoke.", ["Presidential candidate"]),
        ("Two senators, Ola Moe and Kari Lie, left.", ["senator"]),
        ("Ola Moe and Kari Lie, trustees of the Ostby Fund, left.", ["trustee of the Ostby Fund"]),
        ("Economists Ola Moe and Kari Lie wrote it.", ["economist"]),
        ("Sens. Ola Moe (Ky.) and Kari Lie (Fla.) left.", ["Sen."]),
        ("They met Govs. Ola Moe of New Mexico and Kari Lie of Utah.", ["Gov."]),
        ("They met former Govs. Ola Moe and Kari Lie.", ["former Gov."]),
        ("U.S. Reps. Ola Moe and Kari Lie left.", ["U.S. Rep."]),
        ("Bo Strand, Ana Berg and Sens. Ola Moe and Kari Lie left.", ["Sen."]),
    ],
)
def test_several_share_a_role(text, wanted):
    assert roles(text, "Ola Moe") == roles(text, "Kari Lie") == wanted


NOUNS = (
    "booster cop czar favorite favourite hard-liner heavyweight hero heroine icon mastermind megadonor model supermodel"
)


@every("noun", [*NOUNS.split(), "underdog"])
def test_a_noun_for_somebody_in_the_news_is_a_role(noun):
    assert roles(f"Kari Lie, the party {noun}, left.", "Kari Lie") == [f"party {noun}"]


@every(
    ("member", "role"),
    [
        ("the top Democrat in the House", "top Democrat in the House"),
        ("the ranking Republican", "ranking Republican"),
        ("a senior Republican on water", "senior Republican on water"),
        ("the second-ranking Democrat", "second-ranking Democrat"),
        ("the leading Democrat", "leading Democrat"),
        ("a Democrat on the water panel", "Democrat on the water panel"),
        ("an Ohio Democrat", "Rep."),
        ("a Democrat of Ostby", "Rep."),
    ],
)
def test_a_member_of_a_party_who_leads_it_has_an_office(member, role):
    assert told(f"Rep. Kari Lie, {member}, said that it leaks.") == [("Kari Lie", role)]


@every("count", ["44 percent", "21 points", "400 delegates", "90 votes"])
def test_what_a_count_gives_somebody_is_no_role(count):
    assert roles(f"Kari Lie, who has {count}, left.", "Kari Lie") == []


def test_a_title_of_several_ends_before_the_next_title():
    text = "They met Sens. Ola Moe and Kari Lie, and Gov. Ana Berg."
    assert [roles(text, name) for name in ("Ola Moe", "Kari Lie", "Ana Berg")] == [["Sen."], ["Sen."], ["Gov."]]


def test_bodies_only_are_affiliations():
    def bodies(text: str) -> list[str]:
        return [role.affiliation for mention in analyse(text).mentions for role in mention.roles]

    assert bodies("Then came Kari Lie, head of the Ostby Board.") == ["Ostby Board"]
    assert bodies("Then came Kari Lie, Minister for Transport.") == [""]
    assert bodies("Then came Kari Lie, MP for Ashby.") == [""]
    assert bodies("Then came Kari Lie, Moe's sister.") == [""]


def test_a_description_that_means_somebody_is_a_role():
    text = "Kari Lie spoke in Ostby. The boats were late. “We lost,” the Ostby senator said."
    assert told(text) == [("Kari Lie", "Ostby senator")]


def test_a_short_form_stands_for_the_fuller_role():
    text = "“No,” said Kari Lie, the mayor of Ostby. “Yes,” the mayor said."
    assert told(text) == [("Kari Lie", "mayor of Ostby")] * 2


@every(
    ("text", "wanted"),
    [
        ("“No,” said Councillor Kari Lie, Moe's niece.", "Councillor"),
        ("“No,” said Councillor Kari Lie, who chairs the board.", "Councillor"),
        ("“No,” said Cllr Kari Lie, who chairs the board.", "chairs the board"),
        ("“No,” said Cllr Kari Lie, who represents Ostby.", "Cllr"),
        ("“No,” said Sen. Kari Lie, a Republican.", "Sen."),
        ("“No,” said Sen. Kari Lie, a Republican presidential hopeful.", "Republican presidential hopeful"),
        ("The board's chair, Sen. Kari Lie, said that it was late.", "board's chair"),
        ("“No,” said Moe's niece, Kari Lie.", "Moe's niece"),
        ("“No,” said Moe's niece, Kari Lie, managing director of Halden.", "managing director of Halden"),
        ("Her sister, Kari Lie, 54, is managing director of Halden. Lie said no.", "managing director of Halden"),
        ("Her sister, Kari Lie, is managing director of Halden. Lie said no.", "managing director of Halden"),
        ("The wife of the clerk, Kari Lie, is a porter. Lie said no.", "wife of the clerk"),
        ("“No,” said Kari Lie, representing nurse Bo Moe.", "representing nurse Bo Moe"),
        # What somebody is in the story says more than a title, less than a post.
        ("His seconder, Cllr Kari Lie, said no.", "seconder"),
        ("Her predecessor, Chief Kari Lie, said no. Chief Lie left.", "predecessor"),
        ("Her predecessor, the former mayor Kari Lie, said no.", "former mayor"),
        ("His successor, Gov. Kari Lie, said no.", "Gov."),
        ("His rival, Cllr Kari Lie, said no.", "Cllr"),
        # A side in court, and for whom.
        ("Kari Lie, prosecuting for Ostby Council, said no.", "prosecuting for Ostby Council"),
        ("Kari Lie, prosecuting on behalf of the board, said no.", "prosecuting on behalf of the board"),
        ("Kari Lie, mitigating for Moe, said no.", "mitigating for Moe"),
        ("Kari Lie, defending his record, said no.", None),
    ],
)
def test_office_outranks_party_and_kin(text, wanted):
    assert told(text)[0] == ("Kari Lie", wanted)


@every(
    ("text", "wanted"),
    [
        ("The council's chairman, Kari Lie, left. “No,” the council boss said.", "council's chairman"),
        ("Kari Lie is 58, a hay broker. Lie said no.", "hay broker"),
        ("Kari Lie is 58, an age at which one rests. Lie said no.", None),
        ("Kari Lie, a widow from Ostby, left. The woman said it was late. She said no.", "widow from Ostby"),
        ("The governor said it was late. The minister said no.", "minister"),
        ("A driver said it was late. The man said no.", "driver"),
    ],
)
def test_what_somebody_is_called_in_place_of_the_name(text, wanted):
    assert told(text)[-1][1] == wanted


_FEAR = "Ola Moe's rivals met on Friday. Some say that"
_DEBATE = "Sen. Bo Lie of Ohio and nurse Kari Berg met at the debate."


@every(
    ("text", "wanted"),
    [
        # Of whom no words beside the name tell anything: what the narration calls them, as no subject, too.
        (f"{_FEAR} voters fear the billionaire. “No,” Moe said.", "billionaire"),
        (f"{_FEAR} the billionaire may win. “No,” Moe said.", "billionaire"),
        ("Ola Moe's rivals want to stop the senator from Ohio. “No,” Moe said.", "senator from Ohio"),
        ("Ola Moe's team met to speak of the Ohio senator's chances. “No,” Moe said.", "Ohio senator"),
        ("Ola Moe's aides said his bid moved the front-runner's policies. “No,” Moe said.", None),
        ("“Thank you, Senator Moe.” Groups that urge Ola Moe to run are hailing the nominee. Moe said no.", "nominee"),
        (
            "While a senator, Ola Moe rowed. Groups that urge Moe to run are hailing the nominee. Moe said no.",
            "nominee",
        ),
        # Two in one sentence, what somebody may be, no description of one person.
        ("Ola Moe met the Ohio senator. “No,” Moe said.", None),
        ("After the Ohio senator left, Ola Moe slept. “No,” Moe said.", None),
        (f"{_FEAR} he will be the nominee. “No,” Moe said.", None),
        (f"{_FEAR} picking the nominee takes time. “No,” Moe said.", None),
        (f"{_FEAR} the conservative wing will win. “No,” Moe said.", None),
        ("Ola Moe wrote to Kari Lie that the Utah senator would not row. “No,” Lie said.", None),
        (f"{_DEBATE} Ola Moe won. He lost six votes in a row to the businessman. “No,” Moe said.", None),
    ],
)
def test_what_the_narration_calls_somebody_in_passing(text, wanted):
    assert told(text)[-1] in (("Ola Moe", wanted), ("Kari Lie", wanted))


@every(
    ("text", "wanted"),
    [
        ("Ostby Mayor Ola Moe left. Moe, the first Tory mayor elected in years, slept. “No,” Moe said.", "Ostby Mayor"),
        ("Ostby Mayor Ola Moe left. Moe became the first outsider. “No,” Moe said.", "Ostby Mayor"),
        ("First lady Ana Moe left. “No,” Moe said.", "First lady"),
        ("“No,” said Sen. Ola Moe, who served as the town's mayor for many years.", "Sen."),
        ("“We met Secretary Moe.” The nominee, Ola Moe, said no.", "nominee"),
        ("“We met Secretary Ola Moe.” Moe said no.", "Secretary"),
        ("“No,” Mayor Ola Moe said. Moe remains a proponent of the bridge. “Yes,” Moe said.", "Mayor"),
        ("While Ola Moe sang of a man and a woman fairly often, he slept. “No,” Moe said.", None),
    ],
)
def test_an_office_of_now_outranks_what_says_less(text, wanted):
    assert told(text)[-1][1] == wanted


@every(
    ("text", "wanted"),
    [
        ("Republican candidates, including Ana Moe and Bo Lie, left. Bo Lie slept.", ["Republican candidate"]),
        ("Other Republican candidates such as Bo Lie left.", ["Republican candidate"]),
        ("Local officials, including Bo Lie, left.", []),
        ("Candidates including Bo Lie left.", []),
        ("Republican candidates, including Sen. Bo Lie, left.", ["Sen."]),
        ("Instead of calling himself conservative, Bo Lie left.", []),
        ("Himself a lawyer, Bo Lie left.", ["lawyer"]),
        ("Over her career as a senator and her bid for mayor, Bo Lie rowed.", []),
        ("Bo Lie is leading the inquiry.", ["leading the inquiry"]),
        ("She will face challenger Bo Lie in May.", ["challenger"]),
        ("There were board president Bo Lie and others.", ["board president"]),
        ("The challenge former mayor Bo Lie sent was clear.", ["former mayor"]),
        ("Ostby Union Secretary-Treasurer Bo Lie left.", ["Ostby Union Secretary-Treasurer"]),
        (
            "Bo Lie, head of the climate, roads and safety division of Ostby Works, left.",
            ["head of the climate, roads and safety division of Ostby Works"],
        ),
        ("Bo Lie, head of the mill, and nurses of the ward left.", ["head of the mill"]),
    ],
)
def test_where_a_role_begins_and_ends(text, wanted):
    assert roles(text, "Bo Lie") == wanted


def test_what_somebody_says_to_be_in_two_straight_marks_is_no_role() -> None:
    assert told("Ola Moe said he was ''the best captain because I know the sea,'' and left.")[0] == ("Ola Moe", None)


def test_what_pronouns_are_said_to_be():
    text = "Walter Moe was mayor until 2006. Now president of the Ostby Society, he rose. “I paid,” Moe said."
    assert told(text) == [("Walter Moe", "president of the Ostby Society")]


@pytest.mark.parametrize("name", ["Ana Moe", "Datuk Ana Moe"])
def test_bodies_before_a_role_keep_their_acronym(name: str) -> None:
    text = f"Ostby Municipal Council (OMC) president {name} said the market would be repaired by May."
    assert told(text) == [("Ana Moe", "Ostby Municipal Council (OMC) president")]


def test_a_bracket_behind_no_body_ends_a_role() -> None:
    text = "The ferry came late (twice) and spokesman Ola Moe said he was sorry."
    assert told(text) == [("Ola Moe", "spokesman")]


def test_and_within_a_body_belongs_to_the_role() -> None:
    text = "Harbour Hawkers and Petty Traders Association chairman Kari Siew Lie said the council had known."
    assert roles(text, "Kari Siew Lie") == ["Harbour Hawkers and Petty Traders Association chairman"]


def test_initials_behind_a_title_tell_how_far_it_reaches() -> None:
    text = "Ostby police Station House Officer (SHO) Nadim Lie said a report had been lodged."
    assert told(text)[0][1] in ("Station House Officer (SHO)", "Ostby police Station House Officer (SHO)")


def test_and_behind_somebodys_name_ends_a_role() -> None:
    text = "Ola Williams and Petty Traders Association chairman Kari Siew Lie said the council had known."
    assert roles(text, "Kari Siew Lie") == ["Petty Traders Association chairman"]


def body_roles(text: str) -> list[tuple[str, list[str]]]:
    """Return the bodies of a text, each with its roles."""
    return [
        (mention.text, [role.text for role in mention.roles])
        for mention in analyse(text).mentions
        if mention.kind is MentionKind.ORGANIZATION
    ]


@every(
    ("text", "wanted"),
    [
        ("Ostby Partners, a trade group, left.", ["trade group"]),
        ("Ostby Partners, the company that leases the ranch, left.", ["company that leases the ranch"]),
        ("Ostby Partners, the trade group that leases the ranch, left.", ["trade group"]),
        ("The letter came from its owner, Ostby Partners, on Monday.", ["owner"]),
        ("In a letter, the clinic's owner, Ostby Partners, agreed.", ["clinic's owner"]),
        ("It was posted by an account called Ostby Council Watch on Monday.", ["account"]),
        ("At the company, Ostby Partners said no.", []),
        ("Ostby Partners, a letter shows, left.", []),
        ("The conservative group Ostby United left.", ["conservative group"]),
        ("The right-wing Ostby Party left.", []),
        ("The company Ostby Partners left.", ["company"]),
        ("The mining company Ostby Partners left.", ["mining company"]),
        ("Ostby Partners, one of the region's oldest insurers, left.", ["one of the region's oldest insurers"]),
        ("Ostby Partners, Norway's third-largest airline, left.", ["Norway's third-largest airline"]),
        ("Ostby Partners, an advisory body of nine, left.", ["advisory body of nine"]),
        (
            "Ostby Partners, an advisory organ composed of nine experts, left.",
            ["advisory organ composed of nine experts"],
        ),
        ("Ostby Partners, the concessionaire of the port, left.", ["concessionaire of the port"]),
        ("Ostby Partners, one of the witnesses, left.", []),
    ],
)
def test_appositions_say_what_a_body_is(text, wanted):
    assert [roles for _, roles in body_roles(text)] == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Halvo, the budget carrier, said it would fly.", ("Halvo", ["budget carrier"])),
        ("They met tram firm Halvo twice. Halvo said it would fly.", ("Halvo", ["tram firm"])),
        ("It belongs to the joint-stock company Halvo. Halvo said it was late.", ("Halvo", ["joint-stock company"])),
        ("Rival airline Halvo said it would fly.", ("Halvo", ["Rival airline"])),
        (
            "It is part of the listed group Halvo Metals. Halvo Metals said it was late.",
            ("Halvo Metals", ["listed group"]),
        ),
    ],
)
def test_what_a_name_is_called_makes_it_a_body(text, wanted):
    assert body_roles(text)[0] == wanted


@pytest.mark.parametrize(
    ("opening", "wanted"),
    [
        ("A senior official at the ministry denied it.", "senior official at the ministry"),
        ("One government whip said it was late.", "government whip"),
        ("It bore the initials of a shift manager. Nobody saw it.", "shift manager"),
    ],
)
def test_the_unnamed_keep_the_whole_description(opening, wanted):
    head = next(word for word in ("official", "whip", "manager") if word in opening)

    assert told(f"{opening}\n\n“We paid,” the {head} said.")[-1] == (None, wanted)


@every(
    ("opening", "wanted"),
    [
        ("A former nurse at the clinic was charged with theft.", "former nurse at the clinic"),
        ("The former director of a fund was charged with theft.", "former director of a fund"),
        ("The former director was charged with theft.", None),
        ("A former nurse of Ola Ree was charged with theft.", "former nurse of Ola Ree"),
        ("A former nurse of Kari Lie was charged with theft.", None),
        ("A man was charged with theft.", None),
    ],
)
def test_who_opens_an_article_is_named_next(opening, wanted):
    text = f"The thefts\n\n{opening}\n\nKari Lie, 47, of Ostby, was arrested.\n\nIt rained, Lie said."

    assert told(text) == [("Kari Lie", wanted)]


def test_who_is_spelt_in_two_ways_has_one_role() -> None:
    text = (
        "“We ask,” said Kathryn Dahlqvist, a porter at the mill.\n\n"
        "“No,” said Katherine Dahlqvist.\n\n“Yes,” said Anna Dahl."
    )
    assert told(text) == [
        ("Kathryn Dahlqvist", "porter at the mill"),
        ("Katherine Dahlqvist", "porter at the mill"),
        ("Anna Dahl", None),
    ]


@every(
    ("text", "wanted"),
    [
        ("Kari Lie, a farmer from Ostby said the rain was late.", ("Kari Lie", "farmer from Ostby")),
        ("Kari Lie, 52, a farmer in Ostby says the rain was late.", ("Kari Lie", "farmer in Ostby")),
        ("Kari Lie, the mill's manager told reporters it was shut.", ("Kari Lie", "mill's manager")),
        ("Kari Lie, a witness said, was late.", (None, "witness")),
        ("For Kari Lie, a nurse said it best.", (None, "nurse")),
        ("Ola Moe and Kari Lie, a nurse said, were late.", (None, "nurse")),
    ],
)
def test_the_comma_behind_an_apposition_may_be_missing(text, wanted):
    assert told(text) == [wanted]


@every(
    ("source", "wanted"),
    [
        ("Deputy Mayor Kari Lie, who was treasurer until May,", "Deputy Mayor"),
        ("Baker Kari Lie, a former prosecutor,", "Baker"),
        ("Baker Kari Lie, a retired prosecutor,", "retired prosecutor"),
        ("Investor Kari Lie, who had been the party's chairwoman,", "Investor"),
        ("His sister, Kari Lie, who runs the shop,", "sister"),
        ("Dried fish vendor Kari Lie, 61, who has kept a stall,", "Dried fish vendor"),
        ("The Chairman, Carters Union of Ostby, Mrs Kari Lie,", "Chairman, Carters Union of Ostby"),
        ("The image maker of the harbour command, DSP Kari Lie,", "image maker of the harbour command"),
        ("Acting harbour police chief Deputy Supt Kari Lie", "Acting harbour police chief"),
        ("The harbour police chief, Acting Det Supt Kari Lie,", "harbour police chief"),
        ("A Republican, Kari Lie, who chairs the board,", "chairs the board"),
        ("A widow who keeps two goats, Kari Lie,", "widow"),
        ("A woman who keeps two goats, Kari Lie,", None),
        ("A farmer herself, Kari Lie", "farmer"),
        ("A mother of four herself, Kari Lie", "mother of four"),
    ],
)
def test_which_of_what_stands_beside_a_name_counts(source, wanted):
    assert told(f"{source} said it was late.") == [("Kari Lie", wanted)]


def test_a_clause_behind_the_source_counts_for_it() -> None:
    text = "Kari Lie, a voter raised in Chile, came.\n\n“No,” said Ms. Lie, who works as a secretary."
    assert told(text) == [("Kari Lie", "secretary")]


def test_a_rank_goes_on_where_the_text_says_the_officer() -> None:
    text = "Detective Sergeant Kari Lie said he ran.\n\n“He fell,” the officer said."
    assert told(text) == [("Kari Lie", "Detective Sergeant")] * 2


@pytest.mark.parametrize(
    ("next_", "wanted"),
    [
        ("“They came at night,” Kari Lie said.", ("Kari Lie", "wife")),
        ("“They came at night,” said Kari Lie, a nurse.", (None, "wife")),
    ],
)
def test_a_relative_is_named_next(next_, wanted):
    text = f"Poet held\n\nTom Moe, 33, was held.\n\nHis wife told a broadcaster that he is ill.\n\n{next_}"
    assert told(text)[0] == wanted


@pytest.mark.parametrize("head", ["wife", "lawyer"])
def test_whom_somebody_owns_is_no_stranger_told_of_before(head: str) -> None:
    text = f"Poet held\n\nTom Moe is held, a clerk said.\n\nHis {head} told a broadcaster that he is ill."
    assert told(text) == [(None, "clerk"), (None, head)]


def test_who_does_not_answer_is_not_who_spoke_before() -> None:
    text = "Shop shut\n\nThe shop was shut, a neighbour said. Tom Moe did not answer."
    assert told(text) == [(None, "neighbour"), ("Tom Moe", None)]


@every(
    ("sentence", "wanted"),
    [
        ("A retired nurse, she had worked there", "retired nurse"),
        ("The nurse, she said, had lied", None),
        ("Her lawyer, she said, had lied", None),
    ],
)
def test_what_stands_before_a_pronoun(sentence, wanted):
    assert told(f"Kari Lie left the hall.\n\n{sentence}.\n\n“It hurts,” Lie said.")[-1] == ("Kari Lie", wanted)


@every(
    ("text", "wanted"),
    [
        ("School warden Kari Lie left. Lie, who was a pupil there, said it was late.", "School warden"),
        ("Warden Kari Lie left. Lie, who was chief executive officer until 2023, said it was late.", "Warden"),
        ("School warden Kari Lie left. Lie, who was appointed dean in May, said it was late.", "dean"),
        ("School warden Kari Lie left. Lie, a former pupil, said it was late.", "former pupil"),
        ("Kari Lie, who was a pupil there, said it was late.", "was a pupil"),
        ("Prof Kari Lie, of the Ostby Institute, said it was late.", "Prof"),
    ],
)
def test_a_role_that_is_over_stands_behind_one_of_now(text, wanted):
    assert told(text)[-1] == ("Kari Lie", wanted)


def test_a_role_stands_behind_a_name_with_its_who() -> None:
    found = analyse("Kari Lie, who owns the yard, and Bo Moe, whose dog died, met Ana Dahl, the mayor of Ostby.")
    told = [role.beside_name for entity in found.entities for role in entity.roles]
    assert told == ["who owns the yard", "whose dog died", "mayor of Ostby"]


@every(
    ("text", "wanted"),
    [
        ("“No,” said Ola Moe, a Lie supporter who is the club's chair.", "Lie supporter who is the club's chair"),
        ("“No,” said Ola Moe, an economist who chairs the board.", "economist who chairs the board"),
        ("“No,” said Ola Moe, a farmer who lost his barn.", "farmer"),
        ("“No,” said Ola Moe, a former judge now at the Ostby Fund.", "former judge now at the Ostby Fund"),
        ("“No,” said Ola Moe, a former judge now at home.", "former judge"),
        (
            "“No,” said Ola Moe, who prosecuted the men behind the bombing.",
            "prosecuted the men behind the bombing",
        ),
        (
            "Ola Moe (D-Ohio), a supporter of the bid for the pier told Kari Lie it was late.",
            "supporter of the bid for the pier",
        ),
        ("“No,” said Ola Moe, the author of ''Night Boats,'' a novel.", "author of ''Night Boats,''"),
        ("“No,” said Ola Moe, host of ''Boats'' on Ostby News.", "host of ''Boats'' on Ostby News"),
        ("“No,” said Ola Moe, an aide to Bo Lie and later worked at the Ostby Fund.", "aide to Bo Lie"),
        ("“No,” said Ola Moe, harbour master in those days yet no sailor.", "harbour master in those days"),
        ("“No,” said Bo Lie when Ola Moe, Berg's aide was asked. Ola Moe said no.", "Berg's aide"),
        ("They met the network's ferry reporter, Ola Moe; it was late. Moe said no.", "network's ferry reporter"),
        ("Vice president for news and talk Ola Moe said no.", "Vice president for news and talk"),
    ],
)
def test_what_completes_a_role_is_said_with_it(text: str, wanted: str):
    assert told(text)[-1] == ("Ola Moe", wanted)


@every(
    ("text", "wanted"),
    [
        ("Ola Moe and Kari Lie, trustees of the Fund, said no.", "trustees of the Fund"),
        ("Sens. Ola Moe and Kari Lie said no.", "Sens."),
        ("Two porters, Ola Moe and Kari Lie, said no.", "porters"),
        ("Mayor Ola Moe and Sen. Kari Lie said no.", "Mayor and Sen."),
    ],
)
def test_a_group_has_the_role_that_a_plural_gives_all_of_it(text: str, wanted: str | None):
    assert told(text)[0] == ("Ola Moe and Kari Lie", wanted)


@every(
    ("text", "wanted"),
    [
        ('They cheered for "President Ola Moe." Then it left.', []),
        ("They spoke of the prospects of a President Ola Moe.", []),
        ('"It is late," said President Ola Moe. She left.', ["President"]),
        ("They met a Captain Ola Moe.", ["Captain"]),
        ("He was surrounded by veteran Moe haters. Ola Moe left.", []),
        ("They heard it from a senior Moe adviser. Ola Moe left.", []),
        ("He heard that veteran Moe says no. Ola Moe left.", ["veteran"]),
    ],
)
def test_a_title_that_nobody_bears_is_no_role(text: str, wanted: list[str]):
    assert [role.text for role in analyse(text).entities[0].roles] == wanted


@every(
    ("text", "wanted"),
    [
        # Somebody in office is not what they were before.
        ("Sen. Ola Moe wept. The 43-year-old former mayor thinks it is late. Moe said no.", "Sen."),
        # Who has but a slight role is called in passing by more.
        (
            "Rival Ola Moe won the vote. The victory for the former secretary of state gives her two. Moe said no.",
            "former secretary of state",
        ),
        ("Ola Moe met them. They came to hear the Ohio senator speak. Moe said no.", "Ohio senator"),
        ("Winner Ola Moe spoke. Moe, the harbour manager, said no.", "harbour manager"),
        ("The other speaker at the fair, former Mayor Ola Moe, wept. Moe said no.", "former Mayor"),
        ("“No,” said Ola Moe, the only governor who ran. Gov. Moe left. Moe said no.", "Gov."),
        ("Ola Moe met Pope Leo. “Good,” the pope told him. Moe said no.", None),
        ("Ola Moe, defending his support of the pier, said no.", None),
        ("It fell, says a letter from the head of the union. In his letter, Ola Moe said no.", "head of the union"),
        ("It fell, says a letter from the head of the union. In his speech, Ola Moe said no.", None),
        (
            "All came for Ola Moe. The senator spoke for a man named Bo Lie, who praised “Moe's wit.” Moe said no.",
            "senator",
        ),
        ("Front-runner Ola Moe left. “Thank you, Secretary Moe,” they cried. Moe said no.", "Front-runner"),
    ],
)
def test_the_role_that_says_most_of_now_holds(text: str, wanted: str | None):
    assert told(text)[-1] == ("Ola Moe", wanted)


def test_a_role_is_found_beside_the_mention_that_has_it():
    asked = 0
    for path in sorted(ARTICLES.glob("*.txt")):
        for entity in analyse(path.read_text(encoding="utf-8")).entities:
            for mention in entity.mentions:
                for role in mention.roles:
                    first = next(one for one in entity.mentions if role in one.roles)
                    assert mention_beside(entity.mentions, role) is first
                    asked += 1
    assert asked > 100
