"""One person with two posts of one body, and one post with two people, put as plainly as reporters do."""

from entries import every
from findings import codes

FOUND = [
    (
        "Brell Salt cut jobs, according to chief financial officer Ana Moe.|"
        "Nobody has been hired, says Bo Lie, the company's chief financial officer."
    ),
    "Dr Ana Moe, a geologist at the University of Brell, denied it.|It rained.|Dr Moe, of Ostby Bay University, left.",
    "The Municipal Finance Officer, Bo Lie, denied it.|It rained. Mr Lie, the Municipal Coordinating Director, left.",
    "The municipality's chief financial officer, Bo Lie, denied it.|It rained.|Municipal manager Bo Lie left.",
    "Ana Moe, the operations manager of Brell Salt, denied it.|Moe, who heads the legal division of the company, left.",
    "Agriculture executive Ana Moe denied it.|It rained. Dr Moe, the Trade executive, left.",
    (
        "Ana Moe, chairwoman of the Lower Hill Farmers' Network (LHFN), denied it.|"
        "It rained. Bo Lie, chairman of the LHFN, left."
    ),
    (
        "The Hill Farmers' Network (HFN) met. The HFN, which grows, may wait, said its leader, Ana Moe.|"
        "Bo Lie, the HFN leader, denied it."
    ),
    "Mayor Ana Moe ran. Kari Vik, the mayor's chief of staff, left.|Bo Lie, Moe's chief of staff, denied it.",
    "Provincial Board Member Bo Lie said the inquiry would open in May.|It rained, Vice Gov. Lie said.",
    (
        "Chief accountant Pavel Zimin was questioned on Monday.|"
        "Zimin, the general director, denied the charge, his lawyer said."
    ),
    'The paper\'s news editor, Colm Heffernan, apologised.|"I read it twice," said Heffernan, the sports editor.',
    (
        "According to Joao Pestana, the harbour master, two boats sank.|"
        "Pestana, the harbour engineer, said one had been raised."
    ),
    (
        '"Nothing was stolen," said museum director Kaspar Wenger.|'
        "The curator of the museum, Kaspar Wenger, said the lock was forced."
    ),
    (
        "Executive engineer Prakash Hegde inspected the canal.|"
        "Hegde, the assistant engineer, said the wall would be rebuilt."
    ),
    '"We lost our shape," head coach Dario Benassi said.|Benassi, the assistant coach, praised the goalkeeper.',
    (
        "The orchestra's conductor, Elin Fosse, was ill.|"
        "Fosse, the orchestra's manager, told the audience to come back on Friday."
    ),
    (
        "Dr. Le Van Hoa, director of the Institute for Marine Charts, explained the tide.|"
        "Mr. Hoa, the institute's deputy director, showed the map."
    ),
    (
        "The deputy manager of the mill for supply, Vera Sotnik, kept silent.|"
        "Sotnik, the chief bookkeeper of Lower Mill, brought the papers."
    ),
    "The director of the zoo, Henk Visser, said the bear was found.|Visser, the zoo's head vet, said it had eaten.",
    (
        '"We will sue," said Pilar Ortega, the president of the growers\' league.|'
        "The league's president, Ramon Vidal, said the suit was ready."
    ),
    (
        "The hospital's director, Nadia Belkacem, said seven were treated.|"
        "Hospital director Omar Slimani said all went home."
    ),
    (
        "The district attorney, Holly Sandoval, filed the charges.|"
        "District Attorney Rachel Kimball said the trial would start in May."
    ),
    (
        "The company's founder and chief executive, Edvard Lund, sold his shares.|"
        "Chief executive Mikkel Dahl said he kept his."
    ),
    "The choir's conductor is Imre Varga.|Varga, the choir's treasurer, said tickets had sold out.",
    'Jo Sandoval, the union\'s vice-chair, walked out.|"We had no choice," the chair of the union, Jo Sandoval, said.',
    (
        "The municipality's chief planner, Oded Levin, drew the map.|"
        "Levin, the municipality's legal adviser, said it was binding."
    ),
    'Museum director Greta Paulsen bought the painting.|"It is a fake," said the museum\'s director, Otto Brandes.',
    "Junior engineer Kiran Patil measured the crack.|Patil, the superintending engineer, said it was old.",
    (
        "Our reporter met the airline's head of safety, Birgit Moe.|"
        "Moe, the airline's head of catering, said meals were safe."
    ),
    (
        "Vikram Sethi, chairman of the State Teachers Board, denied it.|"
        "Board secretary Vikram Sethi said a helpline would be opened."
    ),
    "Council chair Ana Ruiz of the Ostby Parish Council opened it.|Council secretary Ana Ruiz closed it.",
    (
        "The provincial delegate of the Office for Relief of Floods (ORF), Rosa Mabote, named two towns.|"
        "Paulo Sitoe, provincial delegate of the ORF, named three."
    ),
    (
        "The regional coordinator of the Southern Agency for Locust Tracking (SALT), Ola Moe, spoke.|"
        "Ida Lie, regional coordinator of SALT, disagreed."
    ),
    "Ola Moe, chairman of the Fjord Water Authority (FWA), spoke.|Ola Moe, treasurer of the FWA, left.",
    "Fire Battalion Chief Dana Rizzo said the blaze began in a kitchen.|Fire Capt. Dana Rizzo said nobody was hurt.",
    "Battalion Chief Ola Moe said the roof fell in.|Capt. Ola Moe of the fire department said so.",
    "Watch Manager Ola Moe, of Brell fire station, spoke.|Fire station manager Ola Moe said it was out.",
    (
        "The Board of Secondary Education Ostby (BSO) began. The controller of examinations, Ola Moe, was away.|"
        "BSO chairman Ola Moe said so."
    ),
    "State budget director Ola Moe spoke.|Ida Lie, the state budget director, told a panel otherwise.",
    "Ola Moe, who chairs the council's finance committee, spoke.|Bo Lie, the finance committee chairman, left.",
    "Ola Moe, the corporator for Ward 14, spoke.|Moe, the corporator for Ward 41, left.",
    "Ola Moe, the District 7 councilwoman, spoke.|Moe, the councilwoman for District 3, left.",
    "State Highway Patrol Sgt. Ola Moe said the bus was old.|The lieutenant said a team was on its way.",
    "Chief Financial Officer Ola Moe spoke.|Finance chief Ida Lie spoke. Brell Tin, which it owns, sank.",
    "Government chief whip Ola Moe spoke.|Government chief whip Ida Lie left.",
    "The head of the local council of Ostby, Ola Moe, spoke.|Ola Moe, the head of the local council of Brell, left.",
    "Ola Moe, the chief district officer of Halden, spoke.|Ida Lie, the chief district officer for Halden, left.",
    "Ola Moe, the chief customs officer of Halden, spoke.|Ida Lie, the chief customs officer for Halden, left.",
]

LEFT_ALONE = [
    "Dr Ana Moe, a geologist at the University of Brell, denied it.|Dr Moe, of Brell University, left.",
    "Dr Ana Moe, a geologist at the University of Brell, denied it.|Dr Moe, a graduate of Ostby University, left.",
    "Ana Moe, who chairs the Coastal Trust, denied it.|The council's chairman, Bo Lie, left.",
    "The union's general secretary, Ana Moe, denied it.|The general secretary of the rival union, Bo Lie, left.",
    "The Municipal Transport Officer, Bo Lie, denied it.|It rained. Mr Lie, the Municipal Transport Director, left.",
    "Municipal manager Bo Lie denied it.|It rained. Mr Lie, chief executive of the municipality, left.",
    "Municipal manager Bo Lie denied it.|It rained. Mr Lie, a former chief financial officer of the port, left.",
    "Ana Moe, the legal manager of Brell Salt, denied it.|Moe, who heads the legal division of the company, left.",
    "Ana Moe, the head of the legal division, denied it.|Moe, a division head of Brell Salt, left.",
    "Agriculture and Trade executive Ana Moe denied it.|It rained. Dr Moe, the Trade executive, left.",
    "Music executive Ana Moe denied it.|It rained. Dr Moe, the television executive, left.",
    "Harbour minister Ola Moe, who was a councillor in Ostby until 2016, said no.|As a councillor Mr Moe had said yes.",
    (
        "Harbour Minister Ola Moe spoke. Her forerunner, Bo Lie, had refused, she said.|"
        "Lie, at present in opposition, denied it. The previous minister remarked that nobody had asked."
    ),
    (
        "Ruben Calloway, the plant's operations manager, spoke first.|"
        "Calloway, who is also the plant's safety manager, said nobody was hurt."
    ),
    (
        "Finance director Ngozi Adeyemi said the loan was repaid.|"
        "Ms Adeyemi, a director of the company since 2010, declined to give the rate."
    ),
    (
        "Mette Lindqvist, the secretary and treasurer of the rowing club, opened the books.|"
        "Lindqvist, the club's treasurer, closed them."
    ),
    (
        "Joao Pestana, the harbour master, said two boats sank.|"
        "Pestana, a former harbour engineer, said one had been raised."
    ),
    "Superintendent Anil Kumble leads the inquiry.|Superintendent Vijay Rathod of the crime branch made the arrests.",
    (
        "Ilse Brandauer, head of research at the Mellin Institute, presented the figures.|"
        "Brandauer, the head of the team that wrote the paper, was surprised."
    ),
    (
        "Head coach Dario Benassi said the team lost its shape.|"
        "Benassi, a former assistant coach of the under-21s, praised the goalkeeper."
    ),
    (
        "Abel Mokoena, the union's general secretary, called the strike.|"
        "Mokoena, a member of the party's executive and chairman of its labour desk, said it would last a week."
    ),
    (
        "The hospital's director, Nadia Belkacem, said seven were treated.|"
        "Omar Slimani, director of nursing at the hospital, said all went home."
    ),
    (
        "Ken Oyelaran, managing director of Delta Cement, said sales rose.|"
        "Femi Bakare, managing director of Delta Power, said costs rose."
    ),
    "Mick Dunphy, the plant manager, raised the alarm.|Dunphy, the operations manager, heard it crack.",
    "Deputy director Ann Lowe spoke.|Lowe, the head of collections, left.",
    "Chief economist Selin Aksoy raised her forecast.|Aksoy, the bank's head of research, lowered it.",
    "City engineer Nan Poole closed the bridge.|Poole, the public works director, will open it on Monday.",
    "Ann Lowe, the museum's director, spoke.|Lowe, director of the Centre for Old Maps at Brell University, agreed.",
    "The library's director, Ann Lowe, spoke.|Librarian Ann Lowe read to the children.",
    "The managing director, Kit Hale, spoke.|Hale, the head of the firm's London office, left.",
    "Managing director Kit Hale spoke.|Hale, head of equity research at the bank, cut the rating.",
    "Paula Dietz, editor of the Herald, wrote it.|Dietz, the paper's managing editor, signed it.",
    "Fire Chief Dale Hutchins spoke.|Hutchins, the county's emergency management director, left.",
    "Chef Lou Ferra cooked.|Ferra, the manager of the hotel's restaurant, served.",
    (
        "The bakery fire at Ostby Hill burned for six hours on Monday, and forty people were led out, the town said.|"
        "The hospital's director, Nadia Belkacem, said that seven were treated there. Three stayed overnight.|"
        "At St Mary's Hospital, hospital director Omar Slimani said nine were treated."
    ),
    (
        "Shares of Fjord Salt fell on Monday after it cut its outlook for the year, traders at two banks said.|"
        "The company's chief executive, Hana Suzuki, blamed the rain.|"
        "Brell Tin fell 3%. Chief executive Ken Mori blamed the strike."
    ),
    "Vikram Sethi, chairman of the State Teachers Board, denied it.|Home Secretary Vikram Sethi said so too.",
    "Ola Moe, chair of the Rowing Club, spoke.|Moe, choir secretary, sang.",
    "Ola Moe, chief executive and company secretary of Fjord Salt, spoke.|Moe, the company secretary, left.",
    "Labor Secretary Ola Moe spoke.|Moe, who chairs the Harbour Board, left.",
    "Ola Moe, former chair of the Harbour Board, spoke.|Board secretary Ola Moe left.",
    (
        "The provincial delegate of the Office for Relief of Floods (ORF), Rosa Mabote, spoke.|"
        "Paulo Sitoe, national delegate of the ORF, agreed."
    ),
    (
        "The provincial delegate of the Office for Relief of Floods (ORF) in Sofala, Rosa Mabote, spoke.|"
        "Paulo Sitoe, provincial delegate of the ORF in Manica, agreed."
    ),
    (
        "Rosa Mabote, a regional coordinator of the Southern Agency for Locust Tracking (SALT), spoke.|"
        "Paulo Sitoe, regional coordinator of SALT, agreed."
    ),
    (
        "The provincial delegate of the Office for Relief of Floods (ORF), Rosa Mabote, spoke.|"
        "Paulo Sitoe, provincial delegate of the Red Cross, agreed."
    ),
    (
        "The provincial delegate of the Office for Relief of Floods (ORF), Rosa Mabote, spoke.|"
        "Paulo Sitoe, former provincial delegate of the ORF, agreed."
    ),
    "Fire Battalion Chief Dana Rizzo spoke.|Chief Rizzo said no one was hurt.",
    "Battalion Chief Dana Rizzo spoke.|Rizzo, a firefighter for 20 years, wept.",
    "Fire Captain Dana Rizzo spoke.|Rizzo, captain of the softball team, wept.",
    "Fire Capt. Dana Rizzo, now a battalion chief, spoke.|Battalion Chief Dana Rizzo left.",
    "Deputy Fire Chief Dana Rizzo spoke.|Deputy Chief Rizzo left.",
    "Dr Ida Lie, a consultant cardiologist and professor of medicine, spoke.|Professor Lie left.",
    "Dr Ida Lie, a hospital consultant, spoke.|Lie, a fellow of the Royal College of Surgeons, wept.",
    "Dr Ida Lie, an intern at the hospital, spoke.|Lie, a surgical resident, wept.",
    "Ola Moe, who chairs the council's water committee, spoke.|Bo Lie, the finance committee chairman, left.",
    "Ola Moe, the District 7 councilwoman, spoke.|Moe, a councilwoman for 12 years, left.",
    "Ohio state budget director Ola Moe spoke.|Ida Lie, the Iowa state budget director, left.",
    "Lt. Col. Ola Moe said the bus was old.|The lieutenant said a team was on its way.",
    "Staff Sgt. Ola Moe said the bus was old.|The sergeant said a team was on its way.",
    "Professor Ola Moe said the bus was old.|The major said a team was on its way.",
    "The head of the rowing club of Ostby, Ola Moe, spoke.|Ola Moe, the head of the rowing club of Brell, left.",
    "Government whip Ola Moe spoke.|Government whip Ida Lie left.",
    "Ola Moe, the police officer for Halden, spoke.|Ida Lie, police officer for Halden, left.",
    "Ola Moe, the press officer for Fjord Salt, spoke.|Ida Lie, press officer for Fjord Salt, left.",
    "Ola Moe, chief district officer of Halden, spoke.|Ida Lie, chief district officer of Brell, left.",
]


@every("text", FOUND)
def test_two_posts_or_two_people(text):
    assert codes(text, "QC401", "QC402"), text


@every("text", LEFT_ALONE)
def test_posts_that_go_together(text):
    assert codes(text, "QC401", "QC402") == [], text
