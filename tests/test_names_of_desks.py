"""Names and titles of all desks: titles of countries, particles, initials, letters behind, other names."""

from __future__ import annotations

import re

import pytest
from entries import every

from quotecheck import analyse
from quotecheck.lexicon import lines, titles
from quotecheck.model import EntityKind, MentionKind
from quotecheck.phrases.name_words.body_names import are_initials


def named(text: str) -> list[tuple[str, str]]:
    """Return the names of people in a text, each with the courtesy title before it."""
    mentions = [mention for mention in analyse(text).mentions if mention.kind is MentionKind.NAME]
    return [(mention.text, mention.name.honorific if mention.name else "") for mention in mentions]


def persons(text: str) -> list[str]:
    return [entity.name for entity in analyse(text).entities if entity.kind is EntityKind.PERSON]


LISTS = ("titles_of_countries", "styles_of_kin")


def test_title_of_a_country_is_no_part_of_the_name():
    every = {title for list_ in LISTS for title, _ in titles._explained(list_)}
    names = {title: [name for name, _ in named(f"They met {title} Kari Lindholm there.")] for title in every}

    assert {title: found for title, found in names.items() if found != ["Kari Lindholm"]} == {}


@pytest.mark.parametrize(
    "title", ["Hon. (Mrs.)", "Hon (Mrs)", "Dr. (Mrs.)", "Engr. (Dr.)", "Rt. Hon.", "Rt. Hon. (Dr.)"]
)
def test_titles_with_brackets_and_stops_are_no_part_of_the_name(title):
    assert persons(f"The Speaker, {title} Bukola Adetifa, said it was cold.") == ["Bukola Adetifa"]


def test_surname_that_speaks_tells_a_name_behind_through():
    assert persons("Ostby scored through Tiernan Lavelle. Lavelle said it was cold.") == ["Tiernan Lavelle"]


@pytest.mark.parametrize("list_", LISTS)
def test_each_title_says_where_and_what_it_means(list_):
    for line in lines(list_):
        assert re.match(r"\S+( \S+)* [-fm]( |$)", line), line
        assert ": " in line, line


@every(
    "name",
    [
        "Ricardo De la Cueva",
        "Maria dela Peña",
        "Rahim bin Salleh",
        "Siti binti Omar",
        "Hendrik van der Merwe",
        "Abd al-Rahman ibn Yusuf",
        "Seán Ó Briain",
        "Mary-Jane O'Connor",
        "St John Moe",
        "K. Subramani",
        "Subramani K.",
        "R. K. Narayan",
        "M.K. Stalin",
        "April May Moe",
        "Chad Lie",
        "Nagy Péter",
        "Nguyen Thi Lan",
        "Park Geun-ho",
        "Anna Kovács-Tóth",
        "Dinh Cong Thuan",
        "Dang The Vinh",
        "Tan Eng Hock",
        "Nguyen Mai Lan",
        "Vo Van On",
    ],
)
def test_whole_name(name):
    analysed = analyse(f"“It is late,” said {name}, a farmer.")
    assert [(speaker.name, speaker.role) for speaker in analysed.speakers] == [(name, "farmer")]


@every(
    ("text", "name"),
    [
        ("Ana Moe met S.P. Lie. Lie said no.", "S.P. Lie"),
        ("Justices Ana Moe and A.K. Lie met. Justice Lie said no.", "A.K. Lie"),
    ],
)
def test_letters_of_a_known_body_are_initials_too(text: str, name: str) -> None:
    assert analyse(text).speakers[-1].name == name


@every("letters", ["U.N.", "A.P.", "A.I.", "F.B.I."])
def test_letters_that_news_prints_with_stops_are_no_initials(letters: str) -> None:
    assert not are_initials(letters)


@every(
    ("text", "name", "role"),
    [
        ("“No,” said PC Alan Moe.", "Alan Moe", "PC"),
        ("“No,” said DIG Tariq Moe.", "Tariq Moe", "DIG"),
        ("First Minister Ailsa Moe said it was late.", "Ailsa Moe", "First Minister"),
        ("Deputy First Minister Ailsa Moe said it was late.", "Ailsa Moe", "Deputy First Minister"),
        ("“No,” said U Tun Lwin Oo, an elder.", "Tun Lwin Oo", "elder"),
        ("“No,” said Hon. Friday Makama, the member.", "Friday Makama", "member"),
        ("“No,” said Rosalind Achebe KC, counsel for the board.", "Rosalind Achebe", "counsel for the board"),
        ("“No,” said Leo Moe TD, the party's leader.", "Leo Moe", "party's leader"),
        ("“No,” said Brig.-Gen. Tukur Moe (rtd), the spokesman.", "Tukur Moe", "spokesman"),
        ("Federal Minister for Planning Ahsan Malik said it was late.", "Ahsan Malik", "Federal Minister for Planning"),
        ("Minister for Fisheries Koh Mei Lin said it was late.", "Koh Mei Lin", "Minister for Fisheries"),
        (
            "Deputy Chairman of the provincial Salt Committee Lam Hoang Phuc said it was late.",
            "Lam Hoang Phuc",
            "Deputy Chairman of the provincial Salt Committee",
        ),
        (
            "Chairman of the local People's Committee Ana Moe said it was late.",
            "Ana Moe",
            "Chairman of the local People's Committee",
        ),
        ("Secretary for Canals Nguyen Thi Mai said it was late.", "Nguyen Thi Mai", "Secretary for Canals"),
        ("Leader of the Opposition Savit Ganver of the Lok Tal said no.", "Savit Ganver", "Leader of the Opposition"),
        ("Ana Moe and Prabh Topp left. “No,” Ms. Topp said.", "Prabh Topp", None),
        ("Makueni Governor Mutula Kilonzo Jr said it was late.", "Mutula Kilonzo Jr", "Makueni Governor"),
        ("“No,” said Representative Peter T. King of New York.", "Peter T. King", "Representative of New York"),
        ("Lt.-Col. Kari Lie said it was shut.", "Kari Lie", "Lt.-Col."),
        ("Bishop Tirsano Dato said it was shut.", "Tirsano Dato", "Bishop"),
        ("Chief Sunday Dato said it was shut.", "Sunday Dato", "Chief"),
        ("His wife, Daw Than Nu, said it was shut.", "Than Nu", "wife"),
        ("The owner, Daw Khin Than Nu, said it was shut.", "Khin Than Nu", "owner"),
        ("General Than Shwe said it was shut.", "Than Shwe", "General"),
        ("U Zawtika, the abbot, said it was shut.", "U Zawtika", "abbot"),
        ("Local MP Ann Tranter left. The Tory MP said it was shut.", "Ann Tranter", "Local MP"),
        ("Norman Moe MP said it was shut.", "Norman Moe", "MP"),
        ("Ostby’s MP, Ann Tranter, said it was shut.", "Ann Tranter", "Ostby’s MP"),
        ("Deputy chief (roads) Ola Moe said it was shut.", "Ola Moe", "Deputy chief (roads)"),
        ("The mayor (right) Ola Moe said it was shut.", "Ola Moe", None),
        (
            "The head of the Fish Agency (FA, for its initials in Norse), Ola Moe, said no.",
            "Ola Moe",
            "head of the Fish Agency",
        ),
        ("Man Chi-ho said it was shut.", "Man Chi-ho", None),
        ("On Monday, the owner, Wong Kim Fatt, left. He said it was shut.", "Wong Kim Fatt", "owner"),
        ("Director Nor Azlina Moe said it was shut.", "Nor Azlina Moe", "Director"),
        ("The Consórcio Energia do Iporã (CEI) said it was shut.", "Consórcio Energia do Iporã", None),
        ("Te Rūnanga o Ostby met. The rūnanga said it was shut.", "Te Rūnanga o Ostby", None),
        (
            "The University of Aldermere met. Aldermere, which has 900 students, said it was shut.",
            "University of Aldermere",
            None,
        ),
        ("Grandspan Builders and Trading said it was shut.", "Grandspan Builders and Trading", None),
        ("Holm and Sons left. Holm said it was shut.", "Holm and Sons", None),
        (
            "The Nadi Bachao Samiti, a residents' body, met. The Samiti said it was shut.",
            "Nadi Bachao Samiti",
            "residents' body",
        ),
        ("Union president Kester Prince said it was shut.", "Kester Prince", "Union president"),
        ("“Yes,” said Teal Baker, the national director.", "Teal Baker", "national director"),
        ("“Yes,” said Teal Carpenter, 41.", "Teal Carpenter", None),
        ("Counsel for the board R. Balan Pai said it was shut.", "R. Balan Pai", "Counsel for the board"),
        ("The senator representing Ostby South, Dr Ada Eze, said no.", "Ada Eze", "senator representing Ostby South"),
        ("His seconder, the SNP's Mary Moe, said it was shut.", "Mary Moe", "seconder"),
        ("His seconder, Tory veteran Earl d'Aubert, said no.", "Earl d'Aubert", "Tory veteran"),
        ("Gov. Earl Ray Moe said no.", "Earl Ray Moe", "Gov."),
        ("HRH Sultan Ahmed Berg said no.", "Ahmed Berg", "HRH Sultan"),
        ("A man named Rolf Lie said no.", "Rolf Lie", None),
        ("A tall man named Rolf Lie said no.", "Rolf Lie", "tall man"),
        ("Associate Dean Rolf Jan Lie said no.", "Rolf Jan Lie", "Associate Dean"),
        ("One of them, the plumber Joe Moe, said it was shut.", "Joe Moe", "plumber"),
        ("A group of residents wept. One of them, plumber Joe Moe, said no.", "Joe Moe", "plumber"),
        ("According to the clerk in the town, SP Ana Moe, it is shut.", "Ana Moe", "clerk in the town"),
        ("According to The Courier, it was shut.", "Courier", None),
        ("It was shut, the Telegraph reported.", "Telegraph", None),
        ("A memo obtained by The Ledger says it was shut.", "memo obtained by The Ledger", None),
        ("King's College Ostby said it was shut.", "King's College Ostby", None),
        ("The Covenant for Renewal Alliance (CRA) said it was shut.", "Covenant for Renewal Alliance", None),
        ("Voices for Ostby (VO) said it was shut.", "Voices for Ostby", None),
        ("Growers for Open Seed said it was shut.", "Growers for Open Seed", None),
        ("The Friends of Ostby Baths said it was shut.", "Friends of Ostby Baths", None),
        ("The friends of Ostby Baths said it was shut.", None, "friends of Ostby Baths"),
        ("The Ostby Heritage Regulator said it was shut.", "Ostby Heritage Regulator", None),
        ("Lawyers for Ana Moe said it was shut.", None, "lawyers for Ana Moe"),
        ("Brig.-Gen. Thein Zaw Oo said it was shut.", "Thein Zaw Oo", "Brig.-Gen."),
        ("In May, then-Sen. Kari Lie said it was shut.", "Kari Lie", "then-Sen."),
        ("Then-Gov. Kari Lie said it was shut.", "Kari Lie", "Then-Gov."),
        ("In May, ex-Gov. Kari Lie said it was shut.", "Kari Lie", "ex-Gov."),
        ("Ex-Rep. Kari Lie said it was shut.", "Kari Lie", "Ex-Rep."),
        ("Then-President Kari Lie said it was shut.", "Kari Lie", "Then-President"),
        ("Ex-President Kari Lie said it was shut.", "Kari Lie", "Ex-President"),
        ("Then-Sen. Kari Lie left. Sen. Bo Ree came. The senator said it was shut.", "Bo Ree", "Sen."),
        ("Then-Sen. Kari Lie left. Bo Ree came. The former senator said no.", "Kari Lie", "former senator"),
    ],
)
def test_titles_and_letters(text, name, role):
    assert [(speaker.name, speaker.role) for speaker in analyse(text).speakers] == [(name, role)]


@every(
    ("text", "name"),
    [
        ("Rosalyn Ortega, an aide who goes by Rosie, left. “Yes,” said Rosie Ortega.", "Rosalyn Ortega"),
        ("Robert Lane, known as Bobby, left. “Yes,” said Bobby.", "Robert Lane"),
        ("Kari Lie (née Ree) left. “Yes,” said Kari Ree.", "Kari Lie"),
        ("Marcel Lehel, also known as Gufo, left. “Yes,” said Gufo.", "Marcel Lehel"),
        ("Emeka and Kari Okoye left. “Yes,” said Emeka Okoye.", "Emeka Okoye"),
    ],
)
def test_other_names_are_one_person(text, name):
    assert [speaker.name for speaker in analyse(text).speakers] == [name]


def test_an_unknown_name_before_a_known_surname_is_somebody():
    assert persons("The verdict shocked Khizr Khan and pleased Zorvan Kelly.") == ["Khizr Khan", "Zorvan Kelly"]


@every(
    "text",
    [
        "He lives in Puerto Khan.",
        "The Ryder Cup starts on Friday.",
        "It sold shares of JPMorgan Khan.",
        "They moved to San Martin.",
        "They went to Loyola University Ostby.",
        "Chief Medical Director resigns.",
    ],
)
def test_no_person(text):
    assert persons(text) == []


def test_the_body_names_before_a_caption():
    text = "Ola Moe left the boat on Monday.\n\nPhoto: Ola Maria Moe at the yard.\n\n“It is late,” said Moe. She left."
    assert [speaker.name for speaker in analyse(text).speakers] == ["Ola Moe"]


@every(
    ("full", "alone"),
    [
        ("Edmund Siu Chi-ho", "Siu"),
        ("Siu Pak-hung", "Siu"),
        ("Josephine Lau Wing-sze", "Lau"),
        ("Fung Tsz-kin", "Fung"),
        ("Basavaraju K.T.", "Basavaraju"),
        ("Lokesh B.", "Lokesh"),
    ],
)
def test_whoever_goes_by_the_word_before_the_last_is_found_by_it(full, alone):
    assert persons(f"Kari Lindholm met {full}, who laughed. “No,” Mr. {alone} said.") == ["Kari Lindholm", full]


def test_a_father_whose_name_comes_first_is_not_meant_by_the_surname():
    text = "“No,” said Edmund Siu Chi-ho. Siu, who followed his father, Siu Pak-hung, added that it would rain."
    assert [speaker.name for speaker in analyse(text).speakers] == ["Edmund Siu Chi-ho"] * 2


def test_initials_tell_father_and_son_apart():
    assert persons("Ola K.D. Moe was a baker. His son Ola D. Moe is one, too.") == ["Ola K.D. Moe", "Ola D. Moe"]


def test_a_rare_first_name_that_is_a_letter_off_is_the_same():
    assert persons("Shantamma Gowdar said no. Ms. Shanthamma laughed.") == ["Shantamma Gowdar"]
    assert len(persons("Obana Moe said no. Ms. Osana laughed.")) == 2


def bodies(text: str) -> list[str]:
    return [entity.name for entity in analyse(text).entities if entity.kind is EntityKind.ORGANIZATION]


def test_what_is_called_a_company_is_a_body():
    assert bodies("The licence is held by Golden Heron Aggregates, a local company.") == ["Golden Heron Aggregates"]
    assert bodies("It was sold to Ola Moe, a company director, and Bo Lie, a bank clerk.") == []


def test_a_surname_of_the_article_is_no_rating_agency():
    text = "She told Dale Fitch. Fitch said no."

    assert (persons(text), bodies(text)) == (["Dale Fitch"], [])
    assert bodies("Fitch cut its rating.") == ["Fitch"]


def test_letters_of_a_seat_behind_a_place_are_no_part_of_a_name():
    assert persons("“No,” the Lindholm Vale MP said. Kari Lie MP said yes.") == ["Kari Lie"]


@pytest.mark.parametrize("known", ["on the station", "to everyone in the group", "in private life"])
def test_a_name_by_which_somebody_is_known_somewhere(known):
    assert persons(f"Ola Moe, known {known} as Bobo, said no. Bobo laughed.") == ["Ola Moe"]


@pytest.mark.parametrize(
    ("full", "surname"), [("Carl de Brasso", "De Brasso"), ("Pieter van der Moel", "Van der Moel")]
)
def test_particle_with_a_capital_opens_a_surname_that_is_known(full, surname):
    assert persons(f"{full} came late. {surname} said the fire was out.") == [full]


def test_given_name_like_a_particle_stays_one():
    assert persons("Ana Moe came late. Van Dinh said the fire was out.") == ["Ana Moe", "Van Dinh"]


def test_full_name_of_whoever_speaks_by_the_surname():
    assert persons("Its master, Vorn Harbottel, came in 1978.\n\nHarbottel insists it is late.") == ["Vorn Harbottel"]


def test_place_of_that_surname_is_no_person():
    assert persons("They met near Lake Harbottel.\n\nHarbottel insists it is late.") == ["Harbottel"]


@every(
    ("name", "short"),
    [
        ("Erlan Kubat uulu", "Kubat uulu"),
        ("Aida Bakyt kyzy", "Bakyt kyzy"),
        ("Rashad Ali oglu Mammadov", "Mammadov"),
        ("Leyla Hasan qızı Aliyeva", "Aliyeva"),
    ],
)
def test_son_and_daughter_behind_the_father_belong_to_the_name(name, short):
    text = f"“It is cold,” said {name}, a nurse. Nurlan Asan uulu, a cook, left. He served the company, {short} added."
    assert [(one.name, one.role) for one in analyse(text).speakers] == [(name, "nurse")] * 2


@every(
    ("name", "short"),
    [
        ("Philemon Too", "Mr Too"),
        ("Harriet Among", "Ms Among"),
        ("Sunita More", "More"),
        ("Gareth Noon", "Noon"),
        ("Vo Van On", "Mr On"),
    ],
)
def test_a_small_word_is_the_surname(name, short):
    text = f"“It is cold,” said {name}, a nurse. The ward is old. It had no heat, {short} added."
    assert [(one.name, one.role) for one in analyse(text).speakers] == [(name, "nurse")] * 2


def test_a_small_word_in_a_headline_is_no_surname():
    assert persons("Council Heard Ana Too Late\n\nThe council heard Ana Moe at night. Moe said it was cold.") == [
        "Ana Moe"
    ]


@every(
    "name",
    [
        "Independent Commission Against Corruption",
        "Organization for Security and Co-operation in Europe",
        "Centre For Policy Studies",
        "Sisters of the Holy Well",
        "Lawyers' Circle for Free Polls",
        "Plantation Workers' Front",
        "Mothers Against Drunk Driving",
    ],
)
def test_a_body_by_its_whole_name(name):
    letters = "".join(word[0] for word in name.split() if word[0].isupper())
    (speaker,) = analyse(f"It is cold.\n\nThe {name} ({letters}) said it was cold.").speakers
    assert speaker.name == name
