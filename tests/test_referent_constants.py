"""What each constant of referents is for: a text at its boundary, and one beyond it, where somebody else is meant."""

from __future__ import annotations

from collections.abc import Iterable

from entries import every

from quotecheck import analyse
from quotecheck.entities.referents.chances import settle
from quotecheck.entities.referents.given_offices import given_last
from quotecheck.entities.referents.referents import Candidate

RAIN = "It rained. "
LINE = "It rained.\n\n"

MEANT = (
    # antecedents: _LOOK_BACK, _NEW, _SENTENCES, FAR
    (
        "Kari Moe rows. The Harbour Board met {}the Tennis Club. She said that it was late.",
        *("the Tennis Club and met ", 57, ["Kari Moe"], [None]),
    ),
    (
        "Kari Lie rows. Her sister, Dina Moe, ran. {}The retired nurse said that it was late.",
        *(RAIN, 1, [None], ["Kari Lie"]),
    ),
    ("Kari Moe rows. {}She said that it was late.", RAIN, 7, ["Kari Moe"], [None]),
    ("The Harbour Board met. {}The board said that it was late.", RAIN, 29, ["Harbour Board"], [None]),
    # body_descriptions: _BEGINNING, _NAMED_WITHIN, _READ, _LONGEST_FORM
    (
        "{}A vending company has said that it was late.\n\nHalden Snacks LLC makes crisps.",
        *(LINE, 2, ["Halden Snacks LLC"], ["vending company"]),
    ),
    (
        "A vending company has said that it was late.\n\n{}Halden Snacks LLC makes crisps.",
        *(LINE, 1, ["Halden Snacks LLC"], ["vending company"]),
    ),
    (
        "Halden and Brell met. {}Halden Union plc left. The company said that it was late.",
        *("Halden Union met. ", 2, ["Halden Union"], [None]),
    ),
    ("Halden Union{}plc left. The company said that it was late.", " ", 5, ["Halden Union"], [None]),
    # authors: _RECEIVERS
    ("Ana Moe sent {}staff a letter. The letter said that it was late.", "all ", 2, ["Ana Moe"], ["letter"]),
    # bodies_owned: _NOUNS
    (
        "House Speaker Ana Moe's {}press office said that it was late.",
        *("new ", 2, ["Ana Moe's new new press office"], [None]),
    ),
    # coordination: _FARTHEST
    ("Ana Moe ({}) and Bo Lie left. They said that it was late.", "x", 21, ["Ana Moe and Bo Lie"], [None]),
    # named_ahead: _FRONTS, _BEHIND
    (
        "{}even as he accused the guild of theft, Bo Lie would not say why.",
        *("And ", 1, ["Bo Lie"], [None, "Bo Lie"]),
    ),
    (
        "As he accused the guild of theft{}, Bo Lie would not say why.",
        *(" and theft", 13, ["Bo Lie"], [None, "Bo Lie"]),
    ),
    # described_places: _ROLES_READ
    (
        "{}Ola Moe, the Texas senator, left. The Ohio senator said that it was late.",
        *("Ola Moe rows. ", 19, [None], ["Ola Moe"]),
    ),
    # discourse: _LOOK_BACK, _TURNS
    (
        "A lawyer said that it was late. {}The lawyer said that it was hot.",
        *("Ola Moe said that it was cold. ", 39, [None, "Ola Moe"], ["Ola Moe"]),
    ),
    (
        "“It leaks,” Ana Moe told Bo Lie.\n\n“It does not,” Bo Lie told Ana Moe{}.\n\n“It does.”",
        *(", Ola Dahl", 6, ["Ana Moe", "Bo Lie"], ["Ana Moe", "Bo Lie", None]),
    ),
    # forerunners: _READ, _TAKING, _PASSIVE, _TENURE, _PARTING, _ASIDE
    (
        "{}Ola Moe succeeded Bo Lie. The former mayor said that it was late.",
        *("Bo Lie rows. ", 19, ["Bo Lie"], [None]),
    ),
    (
        "Ola Moe took over the {}old post from Bo Lie. The former mayor said that it was late.",
        *("very ", 2, ["Bo Lie"], [None]),
    ),
    (
        "Bo Lie, who was {}succeeded by Ola Moe, rows. The former mayor said that it was late.",
        *("later ", 1, ["Bo Lie"], [None]),
    ),
    (
        "Bo Lie, who led the {}choir until May, rows. The former mayor said that it was late.",
        *("old ", 8, ["Bo Lie"], [None]),
    ),
    (
        "Bo Lie left {}in May. The former mayor said that it was late.",
        *("Ostby Ferry ", 3, ["Bo Lie"], [None]),
    ),
    (
        "Bo Lie, {}a rower, retired. The former mayor said that it was late.",
        *("very ", 8, ["Bo Lie"], [None]),
    ),
    # kinship: _BEFORE_NOUN, _LATEST
    (
        "Dana Moe met her {}son. Kari Lie left. The mother said that it was late.",
        *("young ", 2, ["Dana Moe"], ["Kari Lie"]),
    ),
    (
        "Dana Moe met her son. {}The mother said that it was late.",
        *("Kari Lie met her uncle. ", 5, ["Dana Moe"], ["Kari Lie"]),
    ),
    # named_later: _BEGINNING, _NAMED_WITHIN, _NEXT_NAMED, _FULL, _OPENING, _RELATIVE_WITHIN
    (
        "{}A collision expert says that it was late.\n\nAna Moe, an expert at the institute, rows.",
        *(LINE, 3, ["Ana Moe"], [None]),
    ),
    (
        "A collision expert says that it was late.\n\n{}Ana Moe, an expert at the institute, rows.",
        *(LINE, 2, ["Ana Moe"], [None]),
    ),
    (
        "It rains\n\nA driver at the Ostby depot has told an inquiry that it was late.\n\n{}“It leaks,” Ana Moe said.",
        *(LINE, 1, ["Ana Moe"], [None, "Ana Moe"]),
    ),
    (
        "It rains\n\nA driver at the Ostby depot has told an inquiry that it was late.\n\n“It leaks,” {}Moe said.",
        *("Ana ", 0, [None, "Moe"], ["Ana Moe"]),
    ),
    (
        "It rains\n\n{}The road will be fought, its chair says.\n\n“It leaks,” Ana Moe said.",
        *(LINE, 1, ["Ana Moe"], [None, "Ana Moe"]),
    ),
    (
        "It rained on Ola Lie. His wife told the radio that he was held.\n\n{}“They came at night,” Ana Moe said.",
        *(LINE, 0, ["Ana Moe"], [None, "Ana Moe"]),
    ),
    # nouns_for_bodies: _READ
    (
        "{}The railroad Halden Union left. The railroad said that it was late.",
        *("Halden Union met. ", 19, ["Halden Union"], [None]),
    ),
    # other_posts: _FIRST
    (
        "{}Senator Ana Moe of Ostby left. Senator Bo Lie left. The legislator from Ostby said that it was late.",
        *("Senator Ana Moe left. ", 3, ["Ana Moe"], ["Bo Lie"]),
    ),
    # pronouns: _REACH, _ASIDE, _MARKS
    ("Ana Moe, the chair of the {}board, who said that it was late, left.", "old ", 44, ["Ana Moe"], [None]),
    ("Ana Moe, {}, who said that it was late, left.", "x", 56, ["Ana Moe"], [None]),
    (
        "“It leaks,” Ana Moe said.\n\n“It does not,” Bo Lie said.\n\n“It does.”{}“Yes.”",
        *(" ", 2, ["Ana Moe", "Bo Lie"], ["Ana Moe", "Bo Lie", None]),
    ),
    # strangers: _REACH, _READ, _BEFORE_HEAD
    ("Ana Moe met a nurse {}. Moe left. The nurse said that it was late.", "in the rain ", 131, [None], ["Ana Moe"]),
    (
        "Ana Moe benched Bo Lie. {}Coach Moe left. The sophomore said that it was late.",
        *("Moe rows. ", 2, [None], ["Ana Moe"]),
    ),
    (
        "Ana Moe met a {}nurse. Moe left. The nurse said that it was late.",
        *("very ", 2, [None], ["Ana Moe"]),
    ),
)

TOLD = (
    # lede_roles: _NEXT_NAMED, _FULL, _LONGEST_FRONT
    (
        "A former director of the fund was charged with theft.\n\n{}Kari Lie, 47, of Ostby, was arrested on Monday.",
        *(LINE, 1, ["former director of the fund"], []),
    ),
    (
        "A former director of the fund was charged with theft.\n\n{}Lie, 47, of Ostby, was arrested on Monday.",
        *("Kari ", 0, [], ["former director of the fund"]),
    ),
    (
        "As the {}town waits, the widow of a guard has sued it.\n\nKari Lie, 47, of Ostby, was at home on Monday.",
        *("old ", 45, ["widow of a guard"], []),
    ),
    # told_ahead: _BACK, _FULL, _ADVERBS
    (
        "The captain of the Ostby has no clock. {}“We row,” said Ola Moe.",
        *(RAIN, 1, ["captain of the Ostby"], []),
    ),
    ("The captain of the Ostby has no clock. “We row,” said {}Moe.", "Ola ", 0, [], ["captain of the Ostby"]),
    (
        "The captain of the Ostby {}has no clock. “We row,” said Ola Moe.",
        *("also ", 2, ["captain of the Ostby"], []),
    ),
)


def once(found: Iterable[str | None]) -> list[str | None]:
    """Return what is found, each once."""
    return list(dict.fromkeys(found))


@every(("text", "more", "most", "within", "beyond"), MEANT)
def test_who_is_meant_as_far_as_a_constant_reaches(text, more, most, within, beyond):
    found = [once(one.name for one in analyse(text.format(more * times)).speakers) for times in (most, most + 1)]

    assert found == [within, beyond]


@every(("text", "more", "most", "within", "beyond"), TOLD)
def test_which_role_is_told_as_far_as_a_constant_reaches(text, more, most, within, beyond):
    articles = [analyse(text.format(more * times)) for times in (most, most + 1)]
    found = [once(role.text for entity in article.entities for role in entity.roles) for article in articles]

    assert found == [within, beyond]


def test_who_is_a_third_as_likely_as_the_likeliest_may_be_meant_too():
    # antecedents: _NEAR
    weighed = [Candidate(("p", n), 0, chance, (), 0, "he") for n, chance in enumerate((0.30, 0.11, 0.09))]

    assert settle(weighed, 0.5) == (None, (("p", 0), ("p", 1)))


def test_one_of_a_hundred_who_were_given_a_post_last_is_meant():
    # given_offices: _LAST
    offices = {"mayor": [(at, ("p", at), frozenset()) for at in range(120)]}

    assert [at for at, *_ in given_last(offices, "mayor", 110)] == list(range(11, 111))


def test_whom_a_pronoun_surely_means_is_of_its_sex():
    # pronouns: _SURE
    text = (
        "“I followed the statute,” Corin Moe, the treasurer, said. “They wrote it,” he told the board.\n\nMoe is a bad "
        "clerk, said Kathryn Lie, a rancher from Ostby. Her motion to oust him failed. “It pours,” she said."
    )

    assert [one.name for one in analyse(text).speakers] == ["Corin Moe", "Corin Moe", "Kathryn Lie", "Kathryn Lie"]


@every("title", ["", "Sir ", "Professor Emeritus "])
def test_a_post_before_a_name_and_its_title_is_told(title):
    text = (
        f"In an email sent to staff on 6 May, the vice-chancellor, {title}Bo Lie, wrote that it was late.\n\nLie, a "
        "former Treasury official who was knighted in 2019, told the senate that it was hot."
    )

    assert [one.role for one in analyse(text).speakers] == ["vice-chancellor", "former Treasury official"]
