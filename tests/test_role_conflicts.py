"""Roles that do not go together, offices given to two, and titles compared by what they mean."""

from __future__ import annotations

from entries import every
from hypothesis import given, settings
from hypothesis import strategies as st

from quotecheck.entities.roles.posts.titles import read_title
from quotecheck.lexicon import lines, words
from quotecheck.lexicon.offices import offices
from quotecheck.model import Document, RoleClash
from quotecheck.pipeline import analyse


def conflicts(text):
    article = analyse(Document.from_text(text))
    return [(c.person, c.first.text, c.other.text, c.clash.value) for c in article.role_conflicts]


def shared(text):
    article = analyse(Document.from_text(text))
    return [(s.holder, s.person, s.other.text) for s in article.shared_roles]


@every(
    ("text", "first", "other", "clash"),
    [
        ("Ada Obi, the mayor, left. Obi, the police chief, stayed.", "mayor", "police chief", "office"),
        ("Sen. Ada Obi voted. Later Rep. Obi spoke.", "Sen.", "Rep.", "office"),
        (
            "Labor Minister Ada Obi left. Interior Minister Ada Obi stayed.",
            "Labor Minister",
            "Interior Minister",
            "office",
        ),
        (
            "Ada Obi, the deputy mayor of Portsea, left. Ada Obi, the mayor of Portsea, stayed.",
            "deputy mayor of Portsea",
            "mayor of Portsea",
            "rank",
        ),
        (
            "Ada Obi, spokeswoman for Fjord Salt, left. Obi, chief executive of Fjord Salt, stayed.",
            "spokeswoman for Fjord Salt",
            "chief executive of Fjord Salt",
            "office",
        ),
        ("Sen. Ada Obi (R-Ohio) voted. Ada Obi (D-Ohio) spoke.", "R-Ohio", "D-Ohio", "party"),
        (
            "Ada Obi, the director of river safety, left. Ada Obi, the director of river traffic, stayed.",
            "director of river safety",
            "director of river traffic",
            "wording",
        ),
    ],
)
def test_two_roles_that_do_not_go_together(text, first, other, clash):
    assert conflicts(text) == [("Ada Obi", first, other, clash)]


@every(
    "text",
    [
        "Ada Obi, the mayor, left. Obi, the former police chief, stayed.",
        "Ada Obi, the mayor, left. Ada Obi, the acting governor, stayed.",
        "Ada Obi, officer in charge of the Halden Port Office (HPO), left. Obi, the provincial engineer, stayed.",
        "Ada Obi, vice chairman of the council, left. Mr. Obi has been in charge of the work of the council since May.",
        "Ada Obi, principal of the school, left. Leo Brandt, a brother of Obi who runs the shop, stayed.",
        "Ada Obi, the provincial engineer, left. Obi, officer-in-charge of the Halden Port Office, stayed.",
        "Ada Obi, the mayor, left. Obi was named police chief in May. Obi, the police chief, stayed.",
        "Ada Obi, the mayor, left. Obi resigned. When she was police chief, Obi, then the police chief, stayed.",
        "Ada Obi, the chief executive, left. Obi, the CEO of Fjord Salt and its founder, stayed.",
        "Ada Obi, chairwoman of Fjord Salt, left. Obi, chief executive of Fjord Salt, stayed.",
        "Sen. Ada Obi left. Obi, the Republican leader, stayed. Obi, a lawyer, ate.",
        "Ada Obi, the director of river safety for Portsea, left. Obi, the safety director, stayed.",
        'Ada Obi, the mayor, left. "I met Ada Obi, the police chief, there," he said.',
        "Sen. Leo Obi left. Ada Obi, the mayor, stayed. Mayor Obi ate.",
        "Gen. Ada Obi left. Obi, the ambassador, stayed.",
        "Ada Obi, the mayor's spokeswoman, left. Obi, a spokeswoman for the mayor, stayed.",
        "Ada Obi, the mayor, left. Leo Brandt, the police chief, stayed.",
    ],
)
def test_passes(text):
    assert conflicts(text) == []


RANKS = (
    "Ada Obi, the deputy police commissioner, left. Ms Obi, the commissioner, stayed.",
    "Ada Obi, mayor of Portsea, left. Obi, the deputy mayor, stayed.",
    "Ada Obi, the deputy police chief, left. On Friday the police chief, Ms Obi, stayed.",
    "Ada Obi, deputy director of the Directorate of Salt, left. The director, Mrs Ada Obi, stayed.",
    "Ada Obi, chief surgeon of the Portsea hospital, left. Obi, deputy chief surgeon of the hospital, stayed.",
    "Ada Obi, the assistant head coach, left. Obi, the head coach, stayed.",
    "Ada Obi, the vice principal, left. Principal Ada Obi stayed.",
    "Ada Obi, deputy mayor, left. The mayor, Ada Obi, stayed.",
    "Ada Obi, deputy governor of Fjord, left. Obi, the governor, stayed.",
    "Deputy Foreign Minister Ada Obi left. Obi, the foreign minister, stayed.",
    "Ada Obi, assistant superintendent, left. The superintendent, Dr. Obi, stayed.",
    "The vice-minister of Salt, Ada Obi, left. The minister of Salt, Ada Obi, stayed.",
    "Ada Obi, head of the Ostby Chamber of Commerce, left. Obi, the deputy head of the chamber, stayed.",
    "Ada Obi, director of the Fjord Salt Museum, left. Obi, deputy director of the museum, stayed.",
    "Gulls captain Ada Obi left. Obi, the Gulls' vice-captain, stayed.",
    "Fjord Primary board chairwoman Ada Obi left. Obi, the deputy chair of Fjord Primary's board, stayed.",
    "Ada Obi, head of the town's salt commission, left. Obi, the deputy chairwoman of the commission, stayed.",
    "Ada Obi, chair of the salt board of the county assembly, left. Obi, deputy chair of the salt board, stayed.",
    "Head teacher Ada Obi left. Ms Obi, the deputy head, stayed.",
    "Ada Obi, the deputy fair chief, left. Leo Obi, her brother, sang. Ms Obi, the fair chief, stayed.",
)
POSTS = (
    "Ada Obi, the finance chief, left. Obi, the company secretary, stayed.",
    "Ada Obi, the museum's director, left. Obi, the museum's registrar, stayed.",
    "General manager Ada Obi left. Obi, the club's head coach, stayed.",
    "Ada Obi, the bank's chief economist, left. Obi, the bank's chief risk officer, stayed.",
    "Ada Obi, a surgeon at the Fjord Salt Hospital, left. Obi, the hospital's chief radiologist, stayed.",
    "Ada Obi, the mayor of Portsea, left. Obi, the mayor of Westsea, stayed.",
    (
        "Ada Obi, permanent secretary in the Ministry of Salt, left. Obi, permanent secretary in the Ministry of "
        "Tin, ate."
    ),
    "Ada Obi, leader of the Salt Party's caucus, left. Obi, the Tin Party's caucus leader, stayed.",
    "Ada Obi, prosecuting, left. Obi, defending, stayed.",
    "Ada Obi, head of the salt division, left. Obi, head of the board's salt department, stayed.",
    "Ada Obi, the mill's head of research, left. Obi, the mill's head of sales, stayed.",
    "Ada Obi, the mill's sales manager, left. Obi, the mill's sales director, stayed.",
    "Ada Obi, the majority leader, left. Obi, the minority leader, stayed.",
    "Leader of the opposition Ada Obi left. Obi, the deputy leader of the council, stayed.",
    "Ada Obi, the Tellin MCA, left. Obi, who represents Brell Ward, stayed.",
    "Lawyer Ada Obi, representing the family, left. Obi, a lawyer for the council, stayed.",
    "Ada Obi, the mill's treasurer, left. It was late on Monday, Ada Obi, the mill's secretary, said.",
    "The goalkeeper Ryan Sall dived. Sall, the winger signed from Ash's academy in August, was first to shake hands.",
    "The defender Bo Lie scored twice. Lie, the goalkeeper bought from Elm in May, was cheered.",
    "Dr. Amit Raval, a cardiologist, agreed. Raval, who like most dermatologists sees 30 patients a day, walks.",
)
FIELDS = (
    "SP Ada Obi left. DSP Obi stayed.",
    "Superintendent of Police Ada Obi left. Deputy Superintendent of Police Ada Obi stayed.",
    "Ada Obi, the executive engineer, left. Obi, who as superintending engineer is in charge, stayed.",
    "Ada Obi, a butcher in Portsea, left. Obi, a baker in Portsea, stayed.",
    "Dr Ada Obi, a cardiologist, left. As a psychiatrist, Obi would stay.",
    "Ada Obi, a pharmacist, left. Obi, a midwife, stayed.",
    "Ada Obi, the club's goalkeeper, left. Obi, a defender, stayed.",
    "Public prosecutor Ada Obi left. Defence counsel Ms. Obi stayed.",
    "Ada Obi, head of sales at Fjord Salt, left. Obi, head of training at Fjord Salt, stayed.",
    "Ada Obi, the museum's education director, left. Obi, director of security at the museum, stayed.",
    "Ada Obi, finance officer of the union, left. Obi, the union's press officer, stayed.",
    "Ada Obi, the Fjord Post's sports editor, left. Obi, business editor of the Fjord Post, stayed.",
    "Deputy provincial governor Ada Obi left. Obi, the deputy district governor, stayed.",
    "The union, whose president, Ada Obi, left, is old. Obi, general secretary of the union, stayed.",
    "Ada Obi, the Conservative MP, left. Obi, a Labour MP, stayed.",
    "Ada Obi, an agent with the FBI, left. Obi, an IRS investigator, stayed.",
    "Ada Obi, deputy head of the museum, left. Obi heads the museum.",
    "Ada Obi, deputy head of the salt board, left. The salt board, headed by Ada Obi, stayed.",
    "Battalion Chief Ada Obi left. Obi, an assistant chief, stayed.",
    "Assistant Chief Ada Obi left. Obi, a battalion chief with the Portsea Fire Department, stayed.",
    "Deputy Police Chief Ada Obi left. Obi, the assistant police chief, stayed.",
    "Ada Obi, an associate professor of law, left. Obi, an assistant professor, stayed.",
)


SIDES = (
    "Branch manager Ada Obi shut the doors. Obi, a customer, paid in a cheque.",
    "Ada Obi, who drove the tanker, swerved. Obi, a passenger, saw nothing.",
    "Trustee Ada Obi voted no. Obi, a junior at Brell High, read the book.",
    "Judge Ada Obi left. Obi, who appears for the defence, stayed.",
    "Ada Obi, a prosecutor, left. Obi, who represents the accused, stayed.",
    "Prosecutor Ada Obi left. Obi represents the accused in the salt trial.",
    "Defence lawyer Ada Obi left. Obi, prosecuting, stayed.",
    "Juror Ada Obi left. Obi, the clerk of the court, stayed.",
    (
        "Ada Obi, who heads the county planning committee, left. Obi signed it in her capacity as chair of the "
        "developer."
    ),
    "Ada Obi, a member of the ruling party, left. Obi went to the capital, where she leads the opposition bench.",
    "Opposition leader Ada Obi left. Obi, who holds the salt portfolio in the government, stayed.",
    "Undersecretary Ada Obi left. The union of carters, on strike, re-elected Ms Obi as its general secretary.",
    "The union's president, Ada Obi, left. Obi, the airline's personnel director, stayed.",
    "Finance chief Ada Obi left. The board's audit committee met. Obi chairs the committee.",
    "Ada Obi, a junior majoring in botany, left. Obi, who graduated in 2019, stayed.",
    "Ada Obi, a third-year student, left. Obi, who has taught at the college since 1998, stayed.",
    "The tenants' spokeswoman, Ada Obi, left. Obi, who owns the building, stayed.",
    "Police chief Ada Obi left. Obi, who runs the fire department, stayed.",
    "Editor Ada Obi left. Obi, who works as the mayor's press officer, stayed.",
    "Ada Obi, a nurse at the Fjord clinic, left. Obi, a surgeon, stayed.",
    "Ferry captain Ada Obi left. Obi, the ship's cook, stayed.",
    "Ada Obi, the club's goalkeeper, left. Obi, a winger, stayed.",
    "Ada Obi, an attorney for the residents, left. Obi, who represents the developer, stayed.",
    "Ada Obi, a probationary firefighter, left. Obi, a nine-year veteran of the station, stayed.",
    "Ada Obi, who represents the teenager, left. Obi, as the prosecutor in the case, stayed.",
    "Counsel assisting the coroner, Ada Obi, left. Obi, who is appearing for the owner of the mill, stayed.",
)


@every("text", SIDES)
def test_two_sides_of_one_matter(text):
    assert len(conflicts(text)) == 1


@every(
    "text",
    [
        "Chief Minister Ada Obi spoke. Obi, the finance minister, left.",
        "Ada Obi, the junior senator from Ohio, left. Sen. Obi stayed.",
        "Judge Ada Obi left. Obi, who once appeared for the defence, stayed.",
        "Ada Obi, a former prosecutor, left. Obi, who represents the accused, stayed.",
        "Ada Obi, who heads the salt committee, left. Obi signed it in her capacity as chair of the developer.",
        "Ada Obi, a member of the ruling party, left. Leo Brandt went, and she leads the opposition bench.",
        "Minister Ada Obi left. The choir of the port re-elected Ms Obi as its general secretary.",
        "Finance chief Ada Obi left. The board's picnic committee met. Obi chairs the committee.",
        "Ada Obi, who graduated in 2019, left. Obi, a graduate student, stayed.",
        "The tenants' spokeswoman, Ada Obi, left. Obi, who owns the bakery, stayed.",
        "Police chief Ada Obi left. Obi, who runs the police and fire commission's choir, stayed.",
        "Ada Obi, a surgeon, left. Obi, who also works as a nurse, stayed.",
        "Minister Ada Obi left. Obi, once the opposition's whip, stayed.",
        "Ada Obi, a sophomore, left. Obi, who graduated from high school in 2023, stayed.",
        "Ada Obi, the minister, left. The opposition leader's aide, Leo Obi, stayed.",
        "Ada Obi, a spokeswoman for the residents, left. Obi, a spokeswoman for the company's residents, stayed.",
    ],
)
def test_what_goes_together(text):
    assert conflicts(text) == []


@every("text", POSTS)
def test_two_posts_of_one_person(text):
    assert len(conflicts(text)) == 1


@every(
    "text",
    [
        "Airline chief executive Ada Obi left. Obi, the airline's chairwoman, stayed.",
        "Ada Obi, the police commissioner, left. Ms Obi, the commissioner, stayed.",
        "Ada Obi, commissioner of police of the province, left. Ms Obi, the commissioner, stayed.",
        "Ada Obi, mayor of Portsea and chair of the county salt board, left. Obi, the board's chair, stayed.",
        "Ada Obi, the museum's director, left. Obi, the museum's boss, stayed.",
        "Ada Obi, deputy head of the museum, left. Obi, head of the museum's salt room, stayed.",
        "Ada Obi, the club's assistant coach, left. Obi, the coach of the under-19s, stayed.",
        "Ada Obi, director of nursing, left. Obi, the hospital's chief nurse, stayed.",
        "Ada Obi, a virologist, left. Obi, the director of the institute, stayed.",
        "Union president Ada Obi left. Obi, the port's director of salt, stayed.",
        "Ada Obi, branch secretary of the union, left. Obi, the union's branch leader, stayed.",
        "Speaker Ada Obi left. Obi, the architect of her party's plan to tax salt, stayed.",
        "Ada Obi, the press officer, left. Obi, the police spokeswoman, stayed.",
        "Transport secretary Ada Obi left. Obi, general secretary of the Salt Council, stayed.",
        "Ada Obi, the chair, left. Leo Obi, the treasurer, stayed. Obi, the treasurer, ate.",
        "Goalkeeper Ryan Sall dived. For Sall, the winger bought in May, Moe was a friend.",
        "Goalkeeper Ryan Sall dived. As for Sall, the winger bought in May was his friend.",
        "Dr. Amit Raval, a cardiologist, agreed. Raval, who like most doctors sees 30 patients a day, walks.",
        "Dr. Amit Raval, a cardiologist, agreed. Raval, who unlike most dermatologists sees 30 patients a day, walks.",
    ],
)
def test_two_posts_that_go_together(text):
    assert conflicts(text) == []


@every("text", RANKS)
def test_two_ranks_of_one_post(text):
    assert len(conflicts(text)) == 1


@every("text", FIELDS)
def test_two_fields_of_one_person(text):
    assert len(conflicts(text)) == 1


@every(
    "text",
    [
        "Ada Obi, director of the salt board, left. Obi, deputy director of the Portsea museum, stayed.",
        "Ada Obi, an assistant professor, left. Obi, a professor of history, stayed.",
        "Battalion Chief Ada Obi left. Obi, a fire chief for 20 years, stayed.",
        "Battalion Chief Ada Obi left. Obi, the chief on duty, stayed.",
        "Battalion Chief Ada Obi, who was promoted to assistant chief in May, left. Obi, an assistant chief, stayed.",
        "Ada Obi, the co-chair of the salt board, left. Obi, the chair, stayed.",
        "Ada Obi, the deputy mayor, left. Obi was elected mayor in May. Obi, the mayor, stayed.",
        "Ada Obi, the mayor-elect, left. Obi, the deputy mayor, stayed. As mayor, Obi will go on.",
        "Ada Obi, the senator, left. As the town's governor, Obi had stayed.",
        "Ada Obi, a baker, left. Obi, a retired butcher, stayed.",
        "Ada Obi, a cardiologist, left. Obi, a surgeon, stayed.",
        "Dr Ada Obi, an anaesthetist, left. Obi, an anesthesiologist at Portsea, stayed.",
        "Ada Obi, head of sales at Fjord Salt, left. Obi, the sales director, stayed.",
        "Ada Obi, head of the museum, left. Obi, director of the Portsea museum, stayed.",
        "Ada Obi, managing editor of the Fjord Post, left. Obi, the sports editor, stayed.",
        "Ada Obi, the plant manager, left. Obi, the operations manager, stayed.",
        "Ada Obi, the city councillor, left. Obi, a town councillor, stayed.",
        "Ada Obi, the Republican leader, left. Obi, a Republican senator, stayed.",
        "Ada Obi, the Labour MP, left. Obi, the MP for Portsea, stayed.",
        "Ada Obi, an agent with the FBI, left. Obi, an FBI investigator, stayed.",
        "Detective Inspector Ada Obi, of the Ostby roads unit, left. DI Obi stayed.",
        "Ada Obi, the deputy coach, left. Obi leads the field.",
        "Ada Obi, president of the Fjord Society, left. Obi, a vice president of the Portsea Guild, stayed.",
        "SP Ada Obi left. Superintendent Obi stayed.",
        "Ada Obi, vice-captain of the Gulls, left. Obi, the captain on Friday, stayed.",
        "Ada Obi, vice-chancellor of Brell University, left. The vice chancellor, Obi, stayed.",
        "Ada Obi, deputy head of the museum, left. Obi, head of the Salt Museum's boat room, stayed.",
        "Ada Obi, co-founder of Fjord Salt, left. Obi, the founder of Fjord Salt, stayed.",
    ],
)
def test_ranks_and_fields_that_pass(text):
    assert conflicts(text) == []


def test_a_change_told_of_something_else_is_none():
    said = "Ada Obi, the mayor, left. Obi, the police chief, said that {} appointed in May."

    assert conflicts(said.format("the guards had been")) != []
    assert conflicts(said.format("she had been")) == []


@every(
    ("first", "other"),
    [
        ("the cabinet member for parks", "whose cabinet brief is roads"),
        ("cabinet member for parks", "who holds the roads brief"),
        ("the council's executive member for parks", "the executive member for roads"),
        ("the lead member for parks", "whose portfolio is roads"),
        ("a sophomore guard", "a junior guard"),
        ("a freshman", "a senior"),
        ("an associate professor of river law at Brell University", "a senior lecturer in music"),
        ("an analyst at Brell Capital", "an analyst with Fjord Securities"),
        ("an analyst at Brell Capital", "of Fjord Securities"),
        ("the Brell Ward MCA", "the Fjord Ward representative"),
        ("a councillor for the Brell ward", "who represents the Fjord ward"),
    ],
)
def test_one_post_for_two_things(first, other):
    assert len(conflicts(f"Ada Obi, {first}, left. Obi, {other}, stayed.")) == 1


@every(
    ("first", "other"),
    [
        ("the cabinet member for parks", "whose brief includes roads"),
        ("the cabinet member for parks", "whose brief is to save money"),
        ("the cabinet member for parks and roads", "the lead member for roads"),
        ("the cabinet member for parks", "a member of the roads committee"),
        ("who was cabinet member for parks", "the cabinet member for roads"),
        ("a freshman", "a junior national champion"),
        ("a senior guard", "a junior minister"),
        ("a freshman senator", "the junior senator from Ohio"),
        ("an associate professor of law", "a lecturer in river law"),
        ("an associate professor of law", "a visiting lecturer in music"),
        ("an analyst at Brell Capital", "of Brell"),
        ("an analyst at Brell Capital", "of the Fjord Society"),
        ("who sits for Brell Ward", "a tenant in Fjord Ward"),
        ("a councillor for the Fjord ward", "the Brell and Fjord ward councillor"),
    ],
)
def test_two_things_of_one_post_that_pass(first, other):
    assert conflicts(f"Ada Obi, {first}, left. Obi, {other}, stayed.") == []


def test_one_office_of_one_body_for_two():
    assert shared("Ada Obi, the mayor of Portsea, left. Leo Brandt, mayor of Portsea, stayed.") == [
        ("Ada Obi", "Leo Brandt", "mayor of Portsea")
    ]
    assert shared("Ada Obi, the mayor, left. Leo Brandt, the mayor, stayed.") == [("Ada Obi", "Leo Brandt", "mayor")]
    assert shared("Ohio Gov. Ada Obi left. Ohio Gov. Leo Brandt stayed.") == [("Ada Obi", "Leo Brandt", "Ohio Gov.")]


SHARED = (
    "Ada Obi, akim of the Osmar district, left.\n\nLeo Brandt, akim of the Osmar district, stayed.",
    "The convener of the audit committee, Ada Obi, left.\n\nLeo Brandt, convener of the audit committee, stayed.",
    "Portsea waits. Portsea Building Commissioner Ada Obi left. Building Commissioner Leo Brandt stayed.",
    "Ada Obi, chair of the Fjord Users' Committee, left. Leo Brandt, who chairs the Fjord Users' Committee, stayed.",
    "Ada Obi chairs the Fjord Users' Committee. Leo Brandt, the chair of the Fjord Users' Committee, stayed.",
    "The Fjord Users' Committee, chaired by Ada Obi, left. Leo Brandt, chair of the Fjord Users' Committee, stayed.",
    "Fjord Kidney Center. Ada Obi, the clinic's medical director, left. Leo Brandt, medical director at Fjord, ate",
    "The supplier, Fjord Dairy, left. At Fjord Dairy, CEO Ada Obi spoke. The supplier's CEO, Mr Leo Brandt, stayed.",
    "Council leader Ada Obi said it had been hard. Leo Brandt, leader of the council, stayed.",
    "Ada Obi, executive director of Fjord Relief, left. Fjord Relief's executive director, Leo Brandt, stayed.",
    "County Clerk Ada Obi left. Leo Brandt, the county clerk, stayed.",
    "Portsea Mayor Ada Obi left. Leo Brandt, the mayor of Portsea, stayed.",
    "Council leader Ada Obi left. Leo Brandt, who has led the council since May, stayed.",
    "The head of the clinic, Ada Obi, left. Leo Brandt, who is in charge of the clinic, stayed.",
    "The salt museum, which is run by Ada Obi, shut. Leo Brandt, at the helm of the salt museum since May, stayed.",
    "The salt inquiry is being led by Ada Obi. Leo Brandt, who heads the salt inquiry, stayed.",
    "The Gulls' coach, Ada Obi, left. Leo Brandt, who coaches the Gulls, stayed.",
    "The salt fund, whose chair is Ada Obi, paid. Leo Brandt, the salt fund's chair, stayed.",
    "Ada Obi leads the Salt Party. Salt Party leader Leo Brandt stayed.",
    "The agency's head, Ada Obi, left. Leo Brandt, the agency's director, stayed.",
    "The clinic's chief executive, Ada Obi, left. Leo Brandt, the clinic's chief executive since May, ate.",
    "Police chief Ada Obi spoke in Ostrey.\n\nOstrey's chief of police, Leo Brandt, stayed.",
    "Fjord Salt cut pay.\n\nIt rained.\n\nCEO Ada Obi left.\n\nLeo Brandt, chief executive of Fjord, stayed.",
    "Ada Obi, chief of the Brell Fire Department, spoke. Brell Fire Chief Leo Brandt listened.",
    "County Executive for Health Ada Obi spoke. Leo Brandt, the County Executive for Health, listened.",
    "Fjord Salt, whose chief executive is Ada Obi, grew. Leo Brandt, chief executive of Fjord Salt, spoke.",
    "Ada Obi, vice chancellor of Brell University, spoke. Leo Brandt, Brell University's vice-chancellor, listened.",
    "Mayor Ada Obi shut the pool in Ostrey.\n\nLeo Brandt, the mayor of Ostrey, stayed.",
    "Ada Obi, Oxbow's country director in Malawi, left. Leo Brandt, Oxbow's country director in Malawi, stayed.",
    "Ada Obi, the general director of Fjord Salt, left. Leo Brandt, the general director of Fjord Salt, stayed.",
    "Ada Obi, Director of Salt Transport at FSTA, left. Leo Brandt, Director of Salt Transport at FSTA, stayed.",
    "Ada Obi, chief economist at Fjord Salt, left. Leo Brandt, chief economist at Fjord Salt, stayed.",
    "The Danish ambassador to Chad, Ada Obi, left. Leo Brandt, the Danish ambassador to Chad, stayed.",
    "Ada Obi, the archivist of the Wexley Society, left. Leo Brandt, the archivist of the Wexley Society, stayed.",
    "Ada Obi, returning officer for Kwale, left. Leo Brandt, the returning officer for Kwale, stayed.",
    "The county's emergency coordinator, Ada Obi, left. Leo Brandt, the county's emergency coordinator, stayed.",
    "Ada Obi, curator of maps at the Lisse Museum, left. Leo Brandt, the Lisse Museum's curator of maps, stayed.",
    (
        "Ada Obi, regional director of Oxbow Aid for Asia, left. Leo Brandt, regional director of Oxbow Aid for "
        "Asia, ate."
    ),
    "Student Body President Ada Obi left.\n\nStudent Body President Leo Brandt stayed.",
    "Ada Obi, the engineer of the Dora Salt Division, left.\n\nThe division's engineer, Leo Brandt, stayed.",
    "Ada Obi, convener of the salt committee, left.\n\nCommittee convener Leo Brandt stayed.",
    (
        "Fjord Salt cut pay.\n\nChief financial officer Ada Obi left.\n\nLeo Brandt, the company's finance chief, "
        "stayed."
    ),
    (
        "It is dear, as chief executive Ada Obi of Fjord Salt puts it. Leo Brandt, chief executive of Fjord Salt, "
        "stayed."
    ),
    "Ada Obi, director of Rose Garden Care at FSTA, left. Leo Brandt, director of Rose Garden Care at FSTA, stayed.",
    "The port's harbour master, Ada Obi, left. The port's harbour master, Leo Brandt, said cranes had been moved.",
    "Ada Obi, director of salt works for Linn Town, left. Leo Brandt, the Linn Town salt works director, stayed.",
    "Police Commissioner Ada Obi left. The Commissioner of Police, Leo Brandt, stayed.",
    "Ada Obi, who leads the state's rescue force, left. Leo Brandt, the head of the state rescue force, stayed.",
    (
        "The Fjord Salt Authority grew.\n\nIts head, Ada Obi, left. Leo Brandt, head of the Fjord Salt Authority, "
        "stayed."
    ),
    "Chief financial officer Ada Obi left.\n\nIn Starford, Leo Brandt, the company's finance chief, stayed.",
    "Ada Obi, director of salt for St. Odile College, ate. Leo Brandt, the St. Odile College salt director. Two ate.",
    (
        "Moe Outdoor Brands Inc. cut pay.\n\nPia Moe owns it.\n\nCEO Ada Obi left.\n\nLeo Brandt, Moe Outdoor's "
        "CEO, ate."
    ),
    (
        "The Regional Growers' League met.\n\nAda Obi, chair of the league, left. Leo Brandt, chair of the "
        "Regional Growers' League, stayed."
    ),
    (
        "Cobalt Air said it will fly to Osmar.\n\n“It is so,” said Ada Obi, the airline's chief executive. "
        "Cobalt has lost money. Its CEO, Leo Brandt, stayed."
    ),
    (
        "The chair of the salt committee, Ada Obi, left. She thanked Leo Brandt, who as chairman of the salt "
        "committee had come."
    ),
    (
        "Head teacher Ada Obi said the credit belonged to the staff. Bill Tench thanked Leo Brandt, who as "
        "head teacher has been running Lowfield Primary since 2021."
    ),
    (
        "The Commissioner of Police, CP Ada Obi, said the suspects were held. CP Leo Brandt, who "
        "heads the state police command as its commissioner, had promised help."
    ),
    (
        '"We told him," said Ada Obi, head coach of Norbert Tech. The win was the 100th for Leo '
        "Brandt as Norbert Tech's head coach."
    ),
    (
        '"It works," said Ada Obi, the chief executive of Halden Salt. The plant is the third for Leo Brandt as '
        "chief executive of Halden Salt."
    ),
    '"It works," said Ada Obi, the mayor of Halden. Leo Brandt, who as mayor of Halden chairs the council, agreed.',
    '"It works," said Ada Obi, the mayor of Halden. Leo Brandt, who runs the town as its mayor, agreed.',
    (
        '"It works," said Ada Obi, the director of Halden Museum. Leo Brandt, in charge of Halden Museum as its '
        "director, agreed."
    ),
    '"It works," said Ada Obi, the mayor of Halden. The visit was the second by Leo Brandt as mayor of Halden.',
    (
        '"It works," said Ada Obi, headteacher of Halden School. Leo Brandt, who leads Halden School as its '
        "headteacher, agreed."
    ),
    "Ada Obi, Fjord Salt's chief executive, left. Leo Brandt, Fjord Salt's boss, stayed.",
    "Ada Obi, the director-general of the Brell Water Agency, left. Leo Brandt heads the Brell Water Agency.",
    "Ada Obi, the rector of Brell University, left. Leo Brandt, the head of Brell University, stayed.",
    "The warden of Brell Prison, Ada Obi, left. The head of Brell Prison, Leo Brandt, stayed.",
    "Ada Obi, Brell's mayor, left.\n\nThe head of the town of Brell, Leo Brandt, stayed.",
    "Ada Obi, Brell's police chief, left. Leo Brandt, commander of the Brell police, stayed.",
    "Ada Obi, the chair of the finance committee, left. Leo Brandt, who leads the finance committee, stayed.",
    "Ada Obi, convener of the harbour panel, left. The president of the harbour panel, Leo Brandt, stayed.",
    "Ada Obi, chair of the Ethics Commission, left.\n\nIt met in May. Commission chair Leo Brandt stayed.",
    (
        "Aid will end, the Relief Federation said.\n\nAda Obi, the federation's secretary-general, left. Donors gave "
        "nothing.\n\nIt will ask again, Secretary General Leo Brandt said."
    ),
    "A school shut. Ada Obi, the head teacher at Ostrey Primary, left. Ostrey's headteacher, Leo Brandt, stayed.",
    "MARLOW COUNTY — County Administrator Ada Obi left.\n\nLeo Brandt, the Marlow County administrator, stayed.",
    "A strike will go on.\n\nGeneral secretary Ada Obi left.\n\nLeo Brandt, the union's general secretary, stayed.",
    "The regional hospital shut, hospital director Ada Obi said.\n\nThe head of the Brell hospital, Leo Brandt, left.",
    "A firm split. Managing partner Ada Obi left.\n\nThe firm's managing partner, Leo Brandt, stayed.",
    "Brell Water's chief executive, Ada Obi, left. Leo Brandt, the man in charge of Brell Water, stayed.",
    "District police chief Ada Obi left.\n\nThe district police chief, Leo Brandt, stayed.",
    "The central bank spoke. Ada Obi, the bank's governor, left. Leo Brandt, governor of the central bank, stayed.",
    "The Brell Dogs Trust is full. Staff wept. Its chair, Ada Obi, left.\n\nLeo Brandt, the trust's chair, stayed.",
    "Ada Obi, who heads Swan Aid, left. Swan Aid chief executive Leo Brandt stayed.",
    "Ada Obi, who chairs Fjord Salt, left. Fjord Salt's chairman, Leo Brandt, stayed.",
    "Rain fell on Ostrey, and Governor Ada Obi left.\n\nOstrey Governor Leo Brandt stayed.",
)


@every("text", SHARED)
def test_one_office_in_other_words(text):
    assert [holders[:2] for holders in shared(text)] == [("Ada Obi", "Leo Brandt")]


@every(
    "text",
    [
        "Ada Obi, sarpanch of Osmar village, left.\n\nLeo Brandt, sarpanch of Tellin village, stayed.",
        "Ada Obi, premier of Osmar, left.\n\nLeo Brandt, deputy premier of Osmar, stayed.",
        "Health Commissioner Ada Obi left. Building Commissioner Leo Brandt stayed.",
        "County commissioner Ada Obi left. County commissioner Leo Brandt stayed.",
        "Ada Obi, a commissioner, left. Leo Brandt, a commissioner, stayed.",
        "Ada Obi chairs the fish board. Leo Brandt, the chair of the salt board, stayed.",
        "Ada Obi, who chaired the salt board, left. Leo Brandt, the chair of the salt board, stayed.",
        "Ada Obi, an engineer at the salt works, left. Leo Brandt, an engineer, stayed.",
        "Assistant county clerk Ada Obi left. County Clerk Leo Brandt stayed.",
        "Ada Obi, the supplier's managing director, left. Leo Brandt, managing director of Fjord Dairy, stayed.",
        "Ada Obi, the attorney for the town, left. Leo Brandt, an attorney, stayed.",
        "The national party chairwoman, Ada Obi, left. Leo Brandt, the party chairman, stayed.",
        "Ada Obi leads the race. Leo Brandt, leader of the council, stayed.",
        "Ada Obi leads the league in goals. Leo Brandt leads the league in fouls.",
        "The court led by Ada Obi sat. The court led by Leo Brandt did not.",
        "Ada Obi, who runs the clinic in Brell, left. Leo Brandt, who runs the clinic in Westsea, stayed.",
        "Ada Obi, who leads the inquiry into the fire, left. Leo Brandt, who leads the inquiry into the flood, stayed.",
        "Ada Obi, director of the firm, left. Leo Brandt, a director of the firm, stayed.",
        "The museum's head of sales, Ada Obi, left. Leo Brandt, the museum's director, stayed.",
        "Ada Obi, in charge of sales at the museum, left. Leo Brandt, who runs the museum, stayed.",
        "The salt inquiry was led by Ada Obi. Leo Brandt, who heads the salt inquiry, stayed.",
        "Ada Obi, the mayor of Portsea, left. Leo Brandt, mayor of Westsea, stayed.",
        "Ada Obi, the mayor of Portsea, left. Leo Brandt, a former mayor of Portsea, stayed.",
        "Ada Obi, a senator from Ohio, left. Leo Brandt, a senator from Ohio, stayed.",
        "Ada Obi, the mayor of Portsea, left. Leo Brandt will succeed her as the mayor of Portsea.",
        "Ada Obi, the deputy mayor of Portsea, left. Leo Brandt, a deputy mayor of Portsea, stayed.",
        "Fjord Salt bought Brell Tin.\n\nCEO Ada Obi spoke.\n\nLeo Brandt, chief executive of Brell Tin, stayed.",
        "Ostrey shut its pool, Mayor Ada Obi said.\n\nBrell has one, too.\n\nMayor Leo Brandt kept it.",
        "Ostrey mayor Ada Obi met mayors from the coast.\n\nMayor Leo Brandt was late.",
        "Fire Chief Ada Obi spoke.\n\nCrews came from Brell, whose fire chief, Leo Brandt, praised them.",
        "The town clerk, Ada Obi, counted. Leo Brandt, the county clerk, watched.",
        "Labour leader Ada Obi spoke. The council's leader, Leo Brandt, listened.",
        "Ostrey Salt sacked its manager, Ada Obi. Leo Brandt, the new Ostrey Salt manager, starts in May.",
        "Ada Obi, a director of Fjord Salt, spoke. Leo Brandt, a director of Fjord Salt, listened.",
        "Structural engineer Ada Obi measured it. The structural engineer, Leo Brandt, checked.",
        "Project manager Ada Obi spoke. Project manager Leo Brandt listened.",
        "Ada Obi, professor of law at Brell, left. Leo Brandt, professor of law at Brell, stayed.",
        "The lawyer for the family, Ada Obi, left. The lawyer for the family, Leo Brandt, stayed.",
        "Ada Obi, director of Fjord Salt, left. Leo Brandt, director of Fjord Salt, stayed.",
        "Ada Obi, project manager at Fjord Salt, left. Leo Brandt, project manager at Fjord Salt, stayed.",
        "Ada Obi, joint head of maps at Fjord Salt, left. Leo Brandt, joint head of maps at Fjord Salt, stayed.",
        "Ada Obi, resident engineer at Fjord Salt, left. Leo Brandt, resident engineer at Fjord Salt, stayed.",
        "Ada Obi, a research coordinator at Fjord, left. Leo Brandt, a research coordinator at Fjord, stayed.",
        "Ada Obi, an economist at Fjord Salt, left. The Fjord Salt economist, Leo Brandt, stayed.",
        "The regional director, Ada Obi of Brell Aid, left. The regional director, Leo Brandt of Brell Aid, stayed.",
        "Ada Obi, managing director at Brell Bank, left. Leo Brandt, managing director at Brell Bank, stayed.",
        "U.S. Ambassador Ada Obi left Chad. U.S. Ambassador Leo Brandt stayed in Togo.",
        "Ada Obi, regional manager for Fjord Salt, left. Leo Brandt, regional manager for Fjord Salt, stayed.",
        "The union's shop steward at Fjord, Ada Obi, left. Leo Brandt, the union's shop steward at Fjord, stayed.",
        "Chief Justice Ada Obi of Ohio left. Chief Justice Leo Brandt of Ohio stayed.",
        "Ada Obi, the son of Fjord farmers, left. Leo Brandt, the son of Fjord farmers, stayed.",
        "Ada Obi, chair of the salt board, left.\n\nThe fish board met. The board's chair, Leo Brandt, stayed.",
        "In Ostrey, Village President Ada Obi left.\n\nIt rained.\n\nIn Brell, Village President Leo Brandt stayed.",
        "Fjord Salt sued Brell.\n\nCEO Ada Obi of Fjord left.\n\nLeo Brandt, Brell's CEO, stayed.",
        "Fjord Salt sued Brell Tin.\n\nCEO Ada Obi said Brell lost.\n\nLeo Brandt, the company's CEO, stayed.",
        "Ada Obi, president of the Dockers' Union, left. Leo Brandt, the boss of the Dockers' Union, stayed.",
        "Fjord Salt's chief executive, Ada Obi, left. Leo Brandt, Fjord Salt's head of sales, stayed.",
        "Ada Obi, the firm's chief executive, left Fjord Salt. Brell Tin's boss, Leo Brandt, stayed.",
        "Ada Obi, director of Fjord Salt, left. Leo Brandt, the chief executive of Fjord Salt, stayed.",
        "Brell's mayor, Ada Obi, left. Leo Brandt, head of the Brell town library, stayed.",
        "Ada Obi, Brell's police chief, left. Leo Brandt, commander of the Brell police dog school, stayed.",
        "Ada Obi runs the Salt Water Corporation. The Water Agency agreed. Its director-general, Leo Brandt, stayed.",
        "Ada Obi, president of the Ostrey Teachers' Association, left. Board President Leo Brandt stayed.",
        "Council maps manager Ada Obi left.\n\nLeo Brandt, the council's roads manager, stayed.",
        "Ada Obi, the district manager of Fjord Salt, left. Leo Brandt, the district manager of Fjord Salt, stayed.",
        "The officer in charge of Brell Prison, Ada Obi, left. Brell Prison's warden, Leo Brandt, stayed.",
        "Who chairs Ada Obi's panel? Leo Brandt, the chair of the panel, stayed.",
        "MARLOW COUNTY — Coach Ada Obi left.\n\nMarlow County coach Leo Brandt stayed.",
        "Ada Obi, who heads Fjord Salt sales, left. Fjord Salt's chief executive, Leo Brandt, stayed.",
        "Council President Ada Obi left.\n\nStudent Council President Leo Brandt stayed.",
        (
            "The Ostrey City Council met.\n\nCouncil President Ada Obi left.\n\nA teacher warned the school board. The "
            "board’s president, Leo Brandt, stayed."
        ),
        "As head of maps at Fjord Salt, Ada Obi left. Leo Brandt, head of maps at Fjord Salt, stayed.",
        "Union leader Ada Obi spoke. Union leader Leo Brandt listened.",
        "Ada Obi, chief of the Brell Fire Department, spoke. Brell Police Chief Leo Brandt listened.",
        "County Executive for Health Ada Obi spoke. Leo Brandt, the County Executive for Roads, listened.",
        "Ada Obi, director of the directorate, left. Leo Brandt, the head of the association, stayed.",
        "Principal Ada Obi spoke.\n\nPupils from Brell Primary were sent home by principal Leo Brandt.",
        (
            "Fjord Salt shut its mine.\n\nFjord Salt's chief executive, Ada Obi, left.\n\nHill Salt will hire. Chief "
            "Executive Leo Brandt said so."
        ),
        '"It works," said Ana Moe, the mayor of Halden. It was the first for Ole Lie as mayor of Elm.',
        (
            '"We told him," said Rick Sorensen, the Norbert Tech head coach. He replaced Greg Halloran, who left '
            "in May. The win in 2019 was the 100th for Greg Halloran as Norbert Tech's head coach."
        ),
        '"It works," said Ana Moe, the mayor of Halden. The visit was the last by Ole Lie as mayor of Halden.',
        '"It works," said Ana Moe, the mayor of Halden. The hall was a gift to Ole Lie as mayor of Halden.',
        '"It works," said Ana Moe, the mayor of Halden. In May there will be a party for Ole Lie as mayor of Elm.',
    ],
)
def test_offices_of_two_that_pass(text):
    assert shared(text) == []


@every(
    ("one", "other"),
    [
        (("chief executive of Fjord Salt", "executive"), ("CEO", "ceo")),
        (("spokeswoman for the mayor", "spokeswoman"), ("Spokesman", "spokesman")),
        (("U.S. Rep.", "representative"), ("congresswoman", "congresswoman")),
        (("ambassador-at-large", "ambassador-at-large"), ("Ambassador", "ambassador")),
        (("chief of police", "chief"), ("provincial police chief", "chief")),
        (("head of the water board", "head"), ("director of water", "director")),
    ],
)
def test_titles_of_one_meaning(one, other):
    assert read_title(*one).name == read_title(*other).name


def test_the_office_is_the_head_of_the_title():
    assert read_title("spokesman for the mayor", "spokesman").name == "spokesperson"
    assert read_title("mayor's spokesman", "spokesman").name == "spokesperson"
    assert read_title("deputy governor of Portsea", "governor").name != read_title("governor", "governor").name


def test_offices_exclude_within_their_realm():
    table = offices()

    assert table["mayor"].excludes(table["police chief"])
    assert not table["mayor"].excludes(table["mayor"])
    assert not table["general"].excludes(table["ambassador"])
    assert table["general"].excludes(table["admiral"])


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(["Mayor", "Sen.", "Ada Obi", "Leo Obi", ", the", "chief", "of", "(R-Ohio)", ".", "\n", "“"])
    )
)
def test_any_order_of_words_survives(words):
    text = " ".join(words)

    assert conflicts(text) == conflicts(text)
    assert all(clash in {*RoleClash} for *_, clash in conflicts(text))


@every("change", lines("changes_of_post"))
def test_a_change_that_is_told(change):
    told = change.replace("*", "later")

    assert conflicts(f"Ada Obi, the mayor, left. Obi, the police chief, {told} there.") == []
    assert conflicts("Ada Obi, the mayor, left. Obi, the police chief, sat there.")


@every("rank", sorted(words("lesser_ranks")))
def test_a_lesser_rank_is_another_post(rank):
    assert read_title(f"harbour {rank} warden of Portsea", "warden").ranks == {rank}


@every("word", sorted(words("loose_title_words")))
def test_a_loose_word_makes_no_other_title(word):
    assert word not in read_title(f"warden {word} x", "warden").matter


@every("word", sorted(words("front_ends")))
def test_the_office_stands_before_what_it_is_of(word):
    assert read_title(f"spokesman {word} the mayor", "spokesman").office.name == "spokesperson"


@every("head", sorted(words("formal_heads")))
def test_two_wordings_of_a_formal_title(head):
    # Two ministers differ in their portfolios; what they share with the other heads are titles that have none.
    title = {"minister": "prime minister", "secretary": "press secretary"}.get(head, head)
    text = f"Ada Obi, the {title} of river safety, left. Obi, the {title} of river traffic, stayed."

    assert [clash for *_, clash in conflicts(text)] == ["wording"]
