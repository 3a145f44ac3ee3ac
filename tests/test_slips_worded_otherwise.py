"""Slips of names, bodies and roles as different desks word them, and what looks like them and is right."""

from __future__ import annotations

from entries import every

from quotecheck.api import check
from quotecheck.model import Severity


def found(rule, text):
    report = check(text=text.replace(" / ", "\n\n"))
    findings = (finding for each in report.files for finding in each.findings)
    return any(each.rule.name == rule and each.severity is not Severity.INFO for each in findings)


NAME_VARIANT_BAD = (
    (
        '"We were ready," Superintendent Yolanda Prewitt-Osgood told the council. The roof leaks. / Osgood-'
        "Prewitt said the district would stay at the table."
    ),
    (
        'Ana Moe-Lie, the mayor, opened the bridge on Monday. "It floats," she said. / Lie-Moe declined to '
        "comment on the cost."
    ),
    "Mayor Ana Ostby-Halden cut the ribbon. / Mrs Halden-Ostby was glad.",
    (
        'The harbour master, Bo Halden-Brell, denied it. "No," Halden-Brell said. / In a letter to the board, '
        "Brell-Halden asked for time."
    ),
    "Ana Ruiz Halden runs the ferry. / The board met on Monday. Ana Halden Ruiz did not come.",
    (
        "Sir Ola Brandt-Lindqvist, who chairs the trust, spoke first. / Dame Ana Moe thanked him. / Lindqvist-"
        "Brandt told reporters that he would go."
    ),
    (
        "The director general of the authority, Hatem al-Suwaidan, clarified that the release was maintained. / "
        "Qasim al-Rubaie presides over the committee. / Al-Sweidan responded that he is prepared."
    ),
    "Hatem al-Suwaidan, the director, left on Monday. Later al-Sweidan said no.",
    ('Colonel Yasir al-Juburi led the unit. / "We wait," he said. / Al-Jabouri told reporters that the road was open.'),
    "Governor Nabil el-Khouri met the farmers. / El-Khoury promised them water on Friday.",
    "Minister Laith al-Haddad spoke. / Al-Hadad denied the existence of any plan.",
    ("Mr Fadil al-Qaisi, who heads the union, spoke. / The strike went on. / According to al-Kaysi, nobody was paid."),
    'Judge Omar al-Mutairi opened the hearing. / "No," said al-Mitiri.',
    "Samira al-Zubaidi, the engineer, measured the flow. / Al-Zubeidi noted that the pumps had stopped.",
    "Zurab Beridze, the mayor, spoke. / Berizde, for his part, denied it.",
    "Mohammed Yousefi, a teacher, left. / Yusufi said that the school was closed.",
    "Rustam Nurmagambetov, the minister, left. / Nurmogambetov replied that he had no plan.",
    "Tariq Suleimani, the mayor, left. / Solaymani said that he was glad.",
    "Nur Prewitt-Osgood heads the guild. / Ms. Osgood-Prewitt said no.",
    "Yolanda Prewitt-Osgood heads the guild. / Yolanda Osgood-Prewitt was glad.",
)

NAME_VARIANT_GOOD = (
    "Ana Prewitt-Osgood said no. Her cousin, Leo Osgood-Prewitt, said yes.",
    "Ana Moe-Lie and Bo Lie-Moe keep a shop. Lie-Moe said it was small.",
    "The Ostby-Halden line was closed. Trains on the Halden-Ostby line ran late.",
    "The Moe-Lie bill failed. The Lie-Moe amendment passed.",
    "Ana Moe-Lie runs the shop. Ana Moe-Lie said so. Mr Lie left.",
    "Hatem al-Suwaidan spoke. / Faisal al-Sweidan, a farmer, disagreed. Al-Sweidan said no.",
    "Hatem al-Salim spoke. / Al-Salman said no.",
    "Qasim al-Rubaie, who presides, spoke. / The people of al-Rabia were glad. Al-Rabia has two bridges.",
    "Omar al-Hasan spoke. Al-Hussein said no.",
    "Omar al-Hakim, the mayor, said no. Ali al-Hakami, the judge, said yes. Al-Hakami left.",
    "Mohammed Karimi left. / Bo Karami, a cook, said no. Karami laughed.",
    "Layth al-Haddad spoke. The newspaper al-Hadath reported it. Al-Hadath said so on Monday.",
    "Ana Moe-Lie, the mayor, spoke. Her husband, Bo Halden, kept shop. Lie-Moe Motors said it was closed.",
    "Rates rose at Ana Halden-Brell's bank. The Brell-Halden merger failed.",
    "Spring-Summer shows opened in Paris. Ana Summer-Spring spoke.",
    "The Bank Brell-Halden rose. Halden-Brell fell.",
)

SURNAME_BEFORE_INTRODUCTION_BAD = (
    (
        "The authority opened the gates on Monday. / Al-Rubaie, by contrast, maintained that 26 pumps without "
        "licence are operating. / Qasim al-Rubaie, who presides over the Committee of Waters, made public that "
        "the director shall be summoned."
    ),
    (
        'The gates were open on Monday. "It is late," al-Tamimi said. / Judge Hadi al-Tamimi, who leads the '
        "inquiry, said that he would go."
    ),
    (
        "The roof leaked again on Monday. / Al-Tamimi told the council that it would last. / Hadi al-Tamimi, the "
        "mayor, said that he was glad."
    ),
    (
        "The roof leaked again on Monday. / De Brandt told the council that it would last. / Hadi de Brandt, the "
        "mayor, said that he was glad."
    ),
    (
        "The roof leaked again on Monday. / Van Lindqvist argued that it would last. / Marta van Lindqvist, the "
        "mayor, opened the hall."
    ),
    (
        "The roof leaked again on Monday. / El-Masri contended that it would last. / The minister, Nabil el-"
        "Masri, opened the hall."
    ),
    ("The roof leaked again. / For his part, al-Masri denied it. / The minister, Nabil al-Masri, opened the hall."),
    ("The roof leaked again. / According to al-Masri, it would last. / The minister, Nabil al-Masri, opened the hall."),
    ("The roof leaked again. / O'Halden insisted that it would last. / The minister, Nora O'Halden, opened the hall."),
    (
        "The roof leaked again. / Von Brandt, a day later, insisted that it would last. / Karl von Brandt, the "
        "owner of the hall, was not there."
    ),
    (
        "The roof leaked again. / Dos Brandt maintained that it would last. / Joana dos Brandt, the owner of the "
        "hall, was not there."
    ),
    "Mr Halden said that the land was his. / Uche Halden, a farmer, disputed that his brother had a deed.",
)

SURNAME_BEFORE_INTRODUCTION_GOOD = (
    "Qasim al-Rubaie, who presides, spoke. / Al-Rubaie, by contrast, maintained that it was so.",
    (
        "The gates of al-Rubaie were opened on Monday. Al-Rubaie has two bridges. / Qasim al-Rubaie, who presides"
        " over it, spoke."
    ),
    "Al-Safra said that it had no plan. / The director of al-Safra, Omar Dahl, spoke.",
    "Reporters came on Monday. / Al-Amal reported that it would last. / Al-Amal is a newspaper.",
    "De Brandt said sales rose. The company, founded by Piet de Brandt in 1910, makes tea.",
    'Sen. al-Tamimi, a Democrat, said no. / "Wait," said Hadi Moe.',
    "Chief Okon Wodi said that the land was his. / His younger brother, Mr Uche Wodi, disputed that.",
    (
        "The head of the union, Chief Sunday Halden, spoke. Members paid in full. / Mr Uche Halden, who heads "
        "another union, said no. / The chief heard it."
    ),
    (
        "Ada Lie, a nurse, wed Okon Halden. Mr Halden said that he was glad. / His younger brother, Mr Uche "
        "Halden, disputed that."
    ),
    "Chief Halden said that the land was his. / His younger brother, Mr Uche Halden, disputed that.",
    "The elder Halden said that the land was his. / His son, Mr Uche Halden, disputed that.",
    (
        "Al-Hakim said so on Monday. The reporter came late. / Sheikh Omar al-Hakim, the father of Ali al-Hakim, "
        "was there."
    ),
    "Van Buren residents spoke on Monday. / Van Buren denied it. / Martin Van Buren, the clerk, spoke.",
)

HONORIFIC_CONFLICT_BAD = (
    (
        "Ear Sokunthea, head of the Brell health center, reported that she had received 130 patients in May. The "
        "number is only that of the center itself, Mr. Sokunthea cautioned."
    ),
    (
        "Sok Vannary, the head of the school, said that she had lost ten pupils. / Prum Chetra, the governor, "
        "sent letters. / Mr. Vannary added that more would go."
    ),
    ("Chea Somphors, a vendor, complained that her stall had been moved. / Mr. Somphors said it was the third time."),
    (
        "Kim Sothy, chief of the commune, told reporters that he had seen the trucks. / Mrs. Sothy said that they"
        " came at night."
    ),
    (
        "Councilman Jordan Moe introduced a resolution on Tuesday. / The mayor, Ana Lie, has not picked a side. /"
        " The resolution is personal. Moe was born at St. Olav's, as were both of her children. \"My ward can't "
        'wait," Moe said.'
    ),
    (
        "Forensic pathologist Dr Robin Moe put the death at midnight. Her report said the wound was old. / Dr Moe"
        " agreed that he had not seen the knife."
    ),
    "Councilwoman Jordan Moe spoke on Tuesday. Moe said he would vote no.",
    "Chairwoman Kim Moe opened the meeting. Moe said his mind was made up.",
    "Kim Moe, a businesswoman, opened the shop. / Moe said he would open another.",
    "Businesswoman Kim Lie owns the mill. / Lie grew up in the valley, like both of his parents.",
    "Congressman Kim Lie spoke on Monday. / The hall was full. Lie was a pupil here, as was her mother.",
)

HONORIFIC_CONFLICT_GOOD = (
    ("Councilman Jordan Moe spoke. His wife, Ana Moe, left. Moe was born at St. Olav's, as were both of her children."),
    "Councilman Jordan Moe introduced a resolution. Ana Lie opposed it. She said that Moe had lost her vote.",
    (
        "Ear Sokunthea, head of the center, said that she had seen it. / Her husband, Mr. Sokunthea, cautioned "
        "that it was late."
    ),
    (
        "Ear Sokunthea, head of the center, said that his wife, Ana, saw it. She had 130 patients. Mr. Sokunthea "
        "cautioned that it was late."
    ),
    "Spokesman Robin Moe said the governor had lost her keys. Moe did not say where.",
    "Councilman Jordan Moe spoke for the widow. Moe said her house was lost.",
    "Chairman Kim Moe of the board left. Moe said she had called him twice.",
    "Spokeswoman Robin Moe opened the meeting. A man stood up. Moe said he was out of order.",
    "Councilman Jordan Moe spoke for the widow Ana Lie. Moe had known her husband.",
    "Councilman Jordan Moe met the mayor. Moe had been to school with her brother.",
    "Kim Moe, a councilwoman, spoke of a fisherman who drowned. Moe has taken in his children.",
    "Chairman Robin Moe opened the meeting. Moe said she was tired.",
    "Spokesman Robin Moe opened the meeting. Moe said she was tired.",
    "Congressman Kim Lie spoke on Monday. / The hall was full. Lie was one of her sons.",
    "Ada Lie vanished in May. / Councilman Sascha Moe led the search. Moe walked for days with her mother.",
)

ORG_VARIANT_BAD = (
    (
        "Trivenika Realtors Private Limited, which is building a tower, has been impleaded. / Residents alleged "
        "that Trivenika Builders had parked earthmovers near the gate."
    ),
    "Ana Moe heads the Elm Workers' Solidarity Circle (EWSC). / Bo Lie led the Elm Workers' Support Circle until May.",
    "The deal was signed by Halden Logistics Inc. in May. / Halden Freight has paid nothing, the mayor said.",
    "Halden Developers Pvt. Ltd. was fined. / Halden Constructions did not answer questions.",
    (
        "Among the holders was Harrow Lane Partners, its largest investor with 8.4%. / Two people close to Harrow"
        " Lane Capital said it had pressed for cash."
    ),
    "Ostby Hill Advisors holds 5% of the stock. / A spokesman for Ostby Hill Management declined to comment.",
    "Brell Street Capital, a hedge fund, sold its stake. / Brell Street Partners did not respond.",
    ("The Tamarack Local School District closed two schools. / Parents sued the Tamarack Area School District in May."),
    "Ostby Unified School District has 900 pupils. / The Ostby Union School District said buses would run.",
    "Ostby Area School District has 900 pupils. / The Ostby Local School District said buses would run.",
    ("Parents of Ostby Consolidated School District asked for more. / The Ostby Independent School District said no."),
)

ORG_VARIANT_GOOD = (
    "Halden Logistics Inc. owns the port. Its subsidiary, Halden Freight, runs trains.",
    "Halden Logistics Inc. and Halden Freight are sister firms.",
    "Harrow Lane Partners owns Harrow Lane Capital.",
    "Ostby Textiles Ltd owns the mill. Ostby Textiles said that it would close.",
    ("Ostby Textiles Ltd owns the mill. Ostby City Council said that it would close. Ostby Police found the key."),
    "Ostby Bank Ltd and Ostby Foods Ltd are rivals. Ostby Foods said that it would close.",
    "Brell Homes was founded in 1990. Its rival Brell Builders was founded in 1992.",
    "Tamarack Local School District and Tamarack Area School District share a bus.",
    "The Tamarack Area School District closed two schools. Tamarack Area Chamber of Commerce was sad.",
    (
        "Trivenika Realtors Private Limited built the tower. Trivenika Hotels runs the restaurant in it. "
        "Trivenika Realtors said so."
    ),
    "Ostby Area High School won. Ostby Area School District closed.",
    "Ostby Area School District closed two schools. / A rival, the Ostby Local School District, did not.",
    "Halden Foods Ltd sold milk. Halden Hotels had beds.",
    "The Elm County Farm Workers' Union (ECFWU) met. / The Elm County Fish Workers' Union (ECFWU) did not.",
    "Brell Lane Capital bought it. Its partner Brell Lane Ventures did not.",
    "Global Partners bought it. Global Capital did not.",
    "North American Partners bought it. North American Holdings did not.",
    "Halden Freight Ltd owns ships. Bo Halden said so. Halden Street was closed. Halden Council met.",
)

ROLE_CONFLICT_BAD = (
    (
        "Dr Ana Moe, a consultant nephrologist at St Olav's, saw three patients. / Moe, the psychiatrist whose "
        "notebook set the inquiry in motion, said she was glad."
    ),
    "Dr Bo Lie, a neurosurgeon at Brell General, closed the hole. / Lie, the orthopedic surgeon, said no.",
    'Ana Moe, a cardiologist at Brell General, led the study. / "It helps," said Moe, a dermatologist.',
    "Surgeon Ana Moe opened the ward. / Dr Moe, an anaesthetist, said no.",
    "Bo Lie, a geologist with the survey, found the crack. / Lie, a botanist, said it was deep.",
    (
        "Bo Lie, a marine biologist, found the whale. / Lie, an astronomer who has lived here for years, said it "
        "was dead."
    ),
    "Carpenter Bo Lie saw the fire. / Lie, a plumber, called for help.",
    "Dentist Bo Lie saw the fire. / Lie, the vet who treated the horse, called for help.",
    'Ana Moe, an electrician from Brell, spoke. / "No," said Moe, the bricklayer.',
    (
        "Ana Moe, a paediatrician, spoke. / The oncologist said, Moe added, that it was late. / Moe, an "
        "oncologist, left."
    ),
    "Lieutenant Bo Lie led the platoon. / Captain Lie said that the road was open.",
    (
        "Bríd Lie, a senior engineer with Brell County Council, estimated that it would cost €6.4 million. / Ms "
        "Lie, the council's director of services, said she was not aware of any study."
    ),
    "Ana Moe, a senior planner with Ostby Council, spoke. / Ms Moe, the council's head of housing, said no.",
    "Bo Lie, a junior clerk at the Ostby court, spoke. / Lie, head of the court, said no.",
    ("Bo Lie, an assistant engineer at the port authority, spoke. / Lie, director of the port authority, said no."),
    (
        'Bo Lie, director of Ostby Water Authority, spoke. / "It leaks," said Lie, a senior technician with the '
        "authority."
    ),
    "Ana Moe, the radiologist who read the scan, spoke. / Moe, an oncologist at Brell General, said no.",
    "Bo Lie, a pathologist, found the wound. / Lie, the dermatologist whose clinic burnt, said no.",
    "Bo Lie, a roofer, found the key. / Lie, the electrician whose van was taken, said no.",
    "Bo Lie, an economist at Brell College, spoke. / Lie, an astronomer, said no.",
    "Bo Lie, the mayor, spoke. / Lie, the police chief whose men came late, said no.",
)

ROLE_CONFLICT_GOOD = (
    "Ana Moe, a physician and epidemiologist, spoke. Moe, an epidemiologist, said no.",
    "Ana Moe, a cardiologist, spoke. Moe, a surgeon by training, said no.",
    "Ana Moe, a physician, spoke. Moe, a cardiologist, said no.",
    "Ana Moe, a doctor, spoke. Moe, an oncologist, said no.",
    "Ana Moe, a neurosurgeon, spoke. Moe, a surgeon at Brell, said no.",
    "Ana Moe, a former nurse, spoke. Moe, a midwife, said no.",
    "Ana Moe, a heart surgeon, spoke. Moe, a cardiac surgeon, said no.",
    "Ana Moe, a cardiologist, spoke. Moe, a heart specialist, said no.",
    "Bo Lie, a biologist, spoke. Lie, an ecologist at the institute, said no.",
    "Bo Lie, a physicist, spoke. Lie, an astronomer, said no.",
    "Ana Moe, a senior engineer with Brell County Council, spoke. Ms Moe, the council's engineer, said no.",
    "Ana Moe, a lecturer at Ostby University, spoke. Ms Moe, the university's head of history, said no.",
    "Ana Moe, a member of Brell Council, spoke. Ms Moe, the council's chair, said no.",
    "Ana Moe, a councillor on Brell Council, spoke. Ms Moe, the council's leader, said no.",
    "Ana Moe, a shareholder in Brell Salt, spoke. Ms Moe, the firm's chief executive, said no.",
    ("Bo Lie, the state treasurer, spoke on Monday. In 2015 Lie, as a state senator, voted to close three hospitals."),
    "Treasurer Bo Lie spoke on Monday. Lie, as a state senator, had voted to close three hospitals.",
    "Treasurer Bo Lie spoke on Monday. As a young prosecutor, Lie jailed hundreds.",
    "Treasurer Bo Lie spoke on Monday. He sponsored the bill as a state senator.",
    "Ana Moe, the former mayor, ran for Congress. The former state senator lost. Moe laughed.",
    "Ana Moe, a former governor, spoke. Moe, a former ambassador, said no.",
    (
        "Ana Moe, a senior planner with Ostby Council, spoke. / Ms Moe, who is now the council's head of housing,"
        " said no."
    ),
    (
        "Ana Moe, then a senior engineer with Ostby Council, spoke. / Ms Moe, the council's director of services,"
        " said no."
    ),
    "Ana Moe, a senior planner with Ostby Council, spoke. / Ms Moe, director of the Brell club, said no.",
    "Ana Moe, an engineer with Ostby Council, spoke. / Ms Moe, the council's director of services, said no.",
    "Ana Moe, a planning officer with Ostby Council, spoke. / Ms Moe, the council's head of housing, said no.",
    "Ana Moe, a paediatrician, spoke. / Moe, a paediatric oncologist, said no.",
    "Ana Moe, a pediatric cardiologist, spoke. / Moe, a pediatrician at Brell General, said no.",
    "Bo Lie, an oncologist, spoke. / Lie, a haematologist at Brell General, said no.",
    "Bo Lie, a geologist, spoke. / Lie, a hydrogeologist, said no.",
    "Bo Lie, the mayor, spoke. / Lie, as a councillor, had voted for it.",
    "Bo Lie, the mayor, spoke. / As an assemblyman, Lie fought it.",
    "Bo Lie, the treasurer, spoke. / The guild said that Lie, as a state senator, twice voted against it.",
    "Bo Lie, the treasurer, spoke. / Lie, as a state senator, repeatedly opposed it.",
)

ROLE_SHARED_BAD = (
    (
        "Brell Foods will buy Ostby Tea. Brell's finance director Anil Moe told reporters that it was cheap. / "
        "Ruth Lie, Brell's finance chief, said so."
    ),
    (
        "Brell's chief financial officer, Anil Moe, spoke. / Ruth Lie, finance chief of Brell, said no. / Brell "
        "is a bank."
    ),
    "Ana Moe, who edits the Ostby Post, spoke. / Bo Lie, editor of the Ostby Post, said no.",
    (
        "Councillor Derek Moe, the Labour chairman of the audit committee, insisted he had not been shown it. / "
        "Councillor Sadia Lie, who chairs the audit committee, has since written to the auditors."
    ),
    "Ana Moe, who leads the Labour group, spoke. / Bo Lie, leader of the Labour group, said no.",
    "Ana Moe, the Conservative leader of Ostby Council, spoke. / Bo Lie, who leads Ostby Council, said no.",
)

ROLE_SHARED_GOOD = (
    (
        "Ana Moe is running for the Senate. Her campaign manager, Gus Lie, spoke. / Ola Brandt, the senator, has "
        "no rival. / Whit Halden, who manages Brandt's campaign, said no."
    ),
    (
        "Ana Moe is running. Her campaign manager, Gus Lie, left in May. / Whit Halden, who now manages the "
        "campaign, said no."
    ),
    "Ana Moe, who manages the shop, spoke. Bo Lie, who manages the mill, said no.",
    "Ana Moe's deputy campaign manager, Gus Lie, spoke. Whit Halden, who manages Moe's campaign, said no.",
    "Ana Moe, the Labour group leader on the council, spoke. / Bo Lie, leader of the council, said no.",
    "Ana Moe, the Labour leader, spoke. / Bo Lie, the Conservative leader, said no.",
    "Ana Moe, leader of the Labour group, spoke. / Bo Lie, leader of the Conservative group, said no.",
    (
        "Ana Moe, the Labour chair of the audit committee, spoke. / Bo Lie, the Labour vice-chair of the audit "
        "committee, said no."
    ),
    (
        "Ana Moe, the Labour chair of the audit committee, spoke. / Bo Lie, the Labour member of the audit "
        "committee, said no."
    ),
)


@every(
    ("rule", "text"),
    [
        *(("name-variant", text) for text in NAME_VARIANT_BAD),
        *(("surname-before-introduction", text) for text in SURNAME_BEFORE_INTRODUCTION_BAD),
        *(("honorific-conflict", text) for text in HONORIFIC_CONFLICT_BAD),
        *(("org-variant", text) for text in ORG_VARIANT_BAD),
        *(("role-conflict", text) for text in ROLE_CONFLICT_BAD),
        *(("role-shared", text) for text in ROLE_SHARED_BAD),
    ],
)
def test_a_slip_is_found(rule, text):
    assert found(rule, text)


@every(
    ("rule", "text"),
    [
        *(("name-variant", text) for text in NAME_VARIANT_GOOD),
        *(("surname-before-introduction", text) for text in SURNAME_BEFORE_INTRODUCTION_GOOD),
        *(("honorific-conflict", text) for text in HONORIFIC_CONFLICT_GOOD),
        *(("org-variant", text) for text in ORG_VARIANT_GOOD),
        *(("role-conflict", text) for text in ROLE_CONFLICT_GOOD),
        *(("role-shared", text) for text in ROLE_SHARED_GOOD),
    ],
)
def test_what_is_right_passes(rule, text):
    assert not found(rule, text)
