"""Slips in pronouns, titles, surnames and posts of people, and what lets them pass."""

from __future__ import annotations

from entries import every

from quotecheck import checks
from quotecheck.model import Check, Document, Severity
from quotecheck.pipeline import analyse
from quotecheck.registry.folders import members

FERRY = "The ferry drifted for hours in the strait on Sunday before help came, officials of the port said. / "
ALL = members(checks, "check", Check)


def names(text):
    article = analyse(Document.from_text(text.replace(" / ", "\n\n")))
    findings = [finding for each in ALL for finding in each.look(article)]
    return [finding.rule.name for finding in findings if finding.severity is not Severity.INFO]


SLIPS = {
    "role-shared": (
        "Provincial agriculturist Ana Ruiz said no. / Provincial agriculturist Leo Brandt said yes.",
        "Provincial Director Ana Ruiz said no. / Provincial Director Leo Brandt said yes.",
        (
            "State housing and local government committee chairman Ana Ruiz said no. / Meanwhile, state housing and "
            "local government committee chairman Leo Brandt said yes."
        ),
    ),
    "honorific-conflict": (
        "The director, Sasa Brandt, told our correspondent it was shut. He said it was late. / Mrs Brandt said no.",
        (
            "Bo Lie left. / Farmers never objected to rice, Sasa Brandt explained. What they feared, she clarified, "
            "was rain. / Bo Lie sat down. / Brandt cautioned that it may snow. “It is the same map,” he added."
        ),
        (
            "Sasa Brandt said that she was asked. / Maj. Ada Obi, the police chief, said two were held. Asked why, "
            "Brandt maintained that he had 14 rangers."
        ),
        "Sasa Brandt left. / “No,” Mr Brandt said. / It rained. Miss Brandt said it was “a lie told until noon”.",
        "Mr. Chea Brandt, its head, said so. / It serves 40 families, Mr. Brandt said. / Mrs. Brandt said she knew.",
        "Ms Oona Hanlon, the manager, said the crane was checked. “It is the newest on the quay,” he said.",
        "Mrs. Aisha Bello, a trader, lamented that the rent had doubled. / “Where do they want us to go?” he asked.",
        "Mr Paul Okello runs the depot. The fuel, according to Okello, was late. / “We sent drivers away,” she added.",
        "Its secretary, Ms. Wanida Srisuk, told reporters the ferry would run. Fares may rise. “A bit,” he said.",
        "Mrs Helen Rask said the pumps had failed twice. The valves, he warned, would be next.",
        "Speaking to journalists after a meeting, Mrs Ngozi Eze disclosed that he had asked the traders to return.",
        "Mr Danjuma Audu thanked his staff. / Briefing newsmen in Lafia, Mr Danjuma Audu said she would go.",
        "Leo Brandt keeps bees, as did his three brothers. “They know,” said Mrs. Brandt. Mr. Brandt sells honey.",
        "Mrs Bukola Adeyi said it was early. According to her, it was. / Adeyi disclosed that he had filed an appeal.",
        "Ms. Ada Brandt has nine staff. Brandt said her team is large. / For his part, Brandt asked for a delay.",
        "Ms. Ada Brandt, whose family moved here in May, sings. / Ms. Brandt is glad. / Mr. Brandt left early.",
        "Mr. Leo Brandt wrote “Twin Hulls,” a song. / Mr. Brandt left. / Ms. Brandt rows.",
        "Mr. Leo Brandt, whose father-in-law, Bo Moe, ran it, bakes. / Mr. Brandt is glad. / Ms. Brandt left early.",
        "Ms. Ada Brandt asked a partner at a bank. / Ms. Brandt is glad. / Mr. Brandt left early.",
        "Lindsey Brandt sang. / Mr. Brandt was late. / Mr. Brandt is glad. / Ms. Brandt left early.",
    ),
    "ambiguous-surname": (
        (
            "Ada Brandt, who owns the ferry, said it was old. “It leaks,” Brandt said. / "
            "Her grandson, Leo Brandt, said that she fell. “We carried her,” Leo Brandt said. / "
            "It rained. / The quay was wet. / The clerk took notes. / A vote was due. / "
            "The harbour master, Uma Moe, argued that it was late. / By noon, Brandt said, nobody had called."
        ),
        "Ada Brandt owns the ferry and Leo Brandt the quay. / It rained. / The row between Brandt and the crew grew.",
        (
            "“No,” said Ada Brandt, who mends nets. “It is old,” Brandt said. / “Yes,” said Leo Brandt, a baker. / "
            "The talks went well. Brandt was the top seller that year."
        ),
        "Ada Brandt owns the ferry and Leo Brandt the quay. / It rained. / Brandt was a surgeon for nine years.",
        "Ada Brandt, mayor of Ostby, left. Leo Brandt, mayor of Brell, rose. / It rained. / Brandt was mayor once.",
        "Leo Brandt Jr. owns the ferry and Ada Brandt the quay. / The talks went well. / Brandt said so.",
        "Leo Brandt, Jr., owns the ferry and Ada Brandt the quay. / The talks went well. / Brandt said so.",
        (
            "Captain Ada Brandt said no. / Her cousin, Leo Brandt, who runs the café, said yes. / Brandt left early. / "
            "Ada Brandt will sail on Friday, she said. / Leo Brandt will stay."
        ),
        (
            "Mara Lindqvist, who farms, said it was full. / Her brother-in-law, Councilman Olaf Lindqvist, voted. Olaf "
            "Lindqvist said it was dry. Mara Lindqvist said she still expects him. Lindqvist left by a side door."
        ),
        (
            "For Rose Tau, who gathers mussels, it was no party. / Tau, a weaver, said nobody had told her. / It would "
            "cost a lot, said chairman Grant Tau, who is Rose Tau's cousin. / Tau said a review had no date. / "
            "As for Rose Tau, she went home."
        ),
        (
            "Councillor Alan Moffat spoke. Councillor Sheila Moffat, no kin of his, left. / It was late. / By noon "
            "Councillor Moffat had nine names."
        ),
        (
            "Dr. Ada Brandt opened it. / Dr. Leo Brandt of Brell shut it. / It was late. / Dr. Brandt said the roof "
            "had leaked."
        ),
    ),
    "surname-before-introduction": (
        FERRY + "“No,” said Ana Ruiz, the mayor. / “It sank,” says Osterman, who mended its sails in May.",
        (
            "Staff were told by email after the vote at the hall, Ms Imrie said, and the pool will close in March this "
            "year. / Aoibhe Imrie, its chief executive, said it was sad."
        ),
        "The spill killed 4,000 fish, said Dana Cole. / Petrakis, who runs the field station, was more cautious.",
        "Nils Holm, the mayor, opened the bridge. / Lindgren, who drew the plans, did not come.",
        FERRY + "“It was old,” Dimalanta told a radio station. / Capt. Bonifer Dimalanta said divers would look.",
        FERRY + "“It was old,” said Dimalanta. / Bonifer Dimalanta, the harbour master, said divers would look.",
    ),
    "name-variant": (
        "Councillor Ola Carlson voted no. / It was late. / Cr Carlsen said it rained.",
        "Each family gets rice, said Perpetua Moe, regional director of the guild. / Perpea Moe of the guild said no.",
        "The bakery belongs to Giuseppe Moe and his wife. / “Bread is patience,” said Giusepe Moe.",
        "U Kyaw Min Oo, the headman, said the road was cut. / It rained. / U Kyaw Min U said boats would come.",
        "The head, Dr. Nabil Jassim Othman, said no. / Dr. Nabil Qasim Othman said the results would come.",
        "John Paul Ostby, a welder, sued the yard. / The yard paid. John Peter Ostby's lawyer said so.",
        "Chidinma Okonkwo, who teaches, sang. / It was late, Okwonko said.",
        "Sgt. Dwayne Pruitt found it. / Sgt. Dwayne Prewitt said it was cold.",
        "Ko Thura Min Naing, the clerk, left. / Ko Thura Naing Min, who came late, said it was dear.",
    ),
    "org-variant": (
        "The Rural Access Development Agency (RADA) paid. / The Rural Access Delivery Agency said no.",
        "The Brell Salt and Drainage District paid. / The Brell Salt and Reclamation District met.",
        "The Long Brell Salt Works Management Board paid. / The Long Brell Salt Works Administration Board met.",
        "The Brell Institute for Salt Rights paid. / The Brell Institute for Salt Justice met.",
        "The Brell Salt Farmers' Credit Union paid. / The Brell Salt Farmers' Cooperative Union met.",
        "Ana Moe leads Golden Stem Salt Company. / A boat came from Golden Grain Salt Company.",
        "The builder, Brell Infraprojects Limited, left. / Brell Infrastructure Limited paid.",
        "The Brell Valley Fire Protection District sued. / The Brell Valley Fire Prevention District lost.",
        "The Halden Town Food Relief Kitchen is open. / The Halden Town Food Rescue Kitchen is shut.",
        "The Association of Kerosene Traders of Ostby met. / The Association of Kerosene Dealers of Ostby left.",
        "The Forum of Independent Truck Operators met. / The Forum of Independent Truck Owners left.",
        (
            "The State Centre for Weather and Surveillance of Pollution met. / "
            "The State Centre for Weather and Monitoring "
            "of Pollution left."
        ),
        "The Lower Bay Ferry Skippers Union met. / It rained. / The Lower Bay Ferry Skippers Guild left.",
        "Wheels for Halden may fold. / It rained. / Wheels of Halden owns 212 chairs.",
        "The Centre for the Liberties of Citizens wrote. / The Centre for Citizens’ Liberties did not.",
        "The Ostby Federation of Farmers and Carters met. / The Farmers’ Federation of Ostby left.",
        "Doctors at St Brannoc’s Hospital went home. / St Brannock’s Hospital will pay them.",
        "The Institute of the Coastal Fisheries opened. / The Institute for the Fisheries of the Coast closed.",
        "The Association of River Fishers sued. / Members of the River Fishing Association left.",
        "The Ostby Bunkar Sangathan sued. / It was heard. / The Ostby Bunkar Sanghatana left.",
        "The Sindicato de Salineros del Puerto met. / It was late. / The Gremio de Salineros del Puerto left.",
        "The Ostby Wool Weavers Guild sued. / It was late. / The Ostby Wool Weaving Guild left.",
        "The Verband der Ostby Weber met. / It was late. / The Verein der Ostby Weber left.",
        "The Bay Seamen's Mission opened. / It was full. / The Bay Sailors' Mission fed the crew.",
        "Lindqvist Shipping owns four boats. / It was late. / Linqvist Shipping said it was sorry.",
        "The Welsh Wool Growers Alliance met. / It was late. / The Wales Wool Growers Alliance sued.",
        "The Front for the Protection of Bays met. / It was late. / The Front for the Defence of Bays sued.",
        "The quay was let to Bergset Salt Estates Pvt. Ltd. in May. / A spokesman for Bergset Salt Developers said so.",
        "The Samahan ng mga Anak na Talaba met. / It was late. / The Samahan sa mga Anak na Talaba left.",
        "The Ostby Residents' Forum sued. / It was late. / The Ostby Ratepayers' Forum waited.",
    ),
    "acronym-two-forms": (
        "The Ostby Salt Users Guild (OSUG) met. / The letter was sent to OSG in May.",
        "The Deep Fjord Anglers Guild (DFAG) met. / A DFG clerk left.",
        "The head of the Pike Salt Mining Trade Authority left. / The body, known as PSMTA, met. / PSTA boats sank.",
        "Pelau Salma Lela (Pesal) met. / A study by Pelau Salma Lela (PSL) was late.",
        "The Deep Fjord Anglers Guild (DFAG) met. / It was late. / The Anglers Guild, or DAG, wants a ban.",
        "The National Salt Board (NSB) met. / It was late. / The Salt Board (SNB) said that it would pay.",
        "The Deep Fjord Anglers Guild (DFAG) met. / DFG's chair, Ana Moe, left. / The DFG has no hall.",
        "The Upper Fjord Anglers' Rights Watchers (UFARW) met. / UFRW said that it was late.",
        "The Keld Bay Area Salt Board (KBASB) met. / KBSB's clerk said that it was late.",
        "The Salt Care for Boats network (SCB) met. / Ana Moe of the Salt Boats Care network (SBC) left.",
    ),
    "acronym-conflict": (
        "The Ostby Boats Panel, or OBP, met. / The Open Bridges Plan, as OBP is formally known, left.",
    ),
    "role-conflict": (
        "The President-General of the Ostby Union, Ada Obi, said no. / Obi, the secretary of the union, left.",
        "Ada Obi, an investigator with the state auditor’s office, rose. / Obi, the FBI agent on the case, sat down.",
        "Project Chief Leo Brandt, who replaced Ola Moe in May, spoke. / Deputy Project Chief Brandt left.",
        "House Minority Leader Leo Brandt voted no. / Brandt, the Republican whip, voted yes.",
        (
            "Ada Obi, the chief operating officer, spoke. / Bo Lie, a retired loan officer, rose. / Obi, the chief "
            "financial officer, left."
        ),
        "Ola Moe, the victim’s brother, wept. / “No,” said Moe, the victim’s father.",
        "Deputy Health Minister Ada Obi came. / Education Minister Ada Obi left.",
        "Mayor Ola Moe of Ostby cut the ribbon. / The mayor of Brell, Ola Moe, bought a cheese.",
        "Ada Obi, Labour’s whip, said no. / Obi, a Conservative, said yes.",
        "Ola Moe, who is chief financial officer, said no. / Moe, the chief operating officer, said yes.",
        "Ada Obi, Sweden’s minister for energy, came. / Obi, the Swedish environment minister, left.",
        "Ola Moe, a professor of geology, came. / Moe, a professor of chemistry, left.",
        "Anita Obi, an analyst at Corbel Salt in Brell, said so. / Obi, the Corbel Metals analyst, agreed.",
        "Rosa Vell, the treasurer of the chess club, sang. / Vell, the secretary of the club, danced.",
        "Third baseman Carly Noonan doubled. / The turnaround, center fielder Noonan said, began with a run.",
    ),
    "quote-two-speakers": (
        (
            "Ada Brandt mends nets. “We will not close the pool before the summer holidays,” she said. / Fine. / “We "
            "will not close the pool before the summer holidays,” Leo Moe said."
        ),
        (
            "“We will not be paid in promises and bus timetables,” said Ben Rask, the secretary. / Ada Tau, the mayor, "
            "was there. / CAPTION: Mayor Ada Tau said: “We will not be paid in promises and bus timetables.”"
        ),
    ),
    "quote-altered": (
        (
            "“Three thousand huts have been ready since March,” said the mayor, Ada Brown. / It rained for hours, and "
            "the hay of four farms was lost in the flood. A vet came from Halden, and another left. / “The mayor "
            "says that ‘three hundred huts have been ready since March’. I saw four,” said Omar Haddad."
        ),
        f"It was “a betrayal of every family in the glen”. / {FERRY}“A betrayal of every child in the glen,” he said.",
        f"Many called it “a lesson taught with handcuffs”. / {FERRY}They call it “a lesson given in handcuffs”.",
        (
            "“He who opens the gate of the dam must carry all the blame,” Ana Ruiz said. / It rained. / “He who opens "
            "the gate of the dam shoulders the blame,” Ruiz had said."
        ),
    ),
}

PASSED = {
    "role-shared": (
        (
            "The five-member committee, formed by the Port Authority (PA), met. / Committee convener Leo Moe said no. "
            "/ PA Chairman Ada Obi said yes."
        ),
        "Two provincial directors met. / Provincial director Ana Ruiz said no. / Provincial director Bo Lie left.",
        "Project manager Ana Ruiz said no. / Project manager Leo Brandt said yes.",
    ),
    "wording": ("A NSW officer rang. / A NZ firm wrote.", "Long Tay district lost 33 boats and Hoa An district 19."),
    "org-variant": (
        "The Brell Cotton Loom Weavers' Cooperative Bank met. / The Brell Silk Loom Weavers' Cooperative Bank paid.",
        "The Institute for Salt Rights paid. / The Institute for Salt Farming met.",
        "The Brell Upper Salt Mining Board paid. / The Brell Lower Salt Mining Board met.",
        # Words of one field that tell two bodies apart.
        "The Monetary Policy Committee met. / The Financial Policy Committee met, too.",
        "The Ostby Civil Rights Commission met in March. / The Ostby Human Rights Commission met in April.",
        "The Norland Judges Association met. / The Norland Magistrates Association met, too.",
        "The Ostby River Authority shut the lock. / The Ostby Flood Authority opened it.",
        "The Norland Parole Board met. / The Norland Probation Board met, too.",
        "The Ostby Philharmonic Orchestra played. / The Ostby Symphony Orchestra played, too.",
        "Parents for Halden met. / It rained. / Parents against Halden marched.",
        "The Brell Valley Fire Protection District sued. / The Brell Valley Flood Protection District lost.",
        "The Lower Bay Bus Drivers Association met. / The Lower Bay Bus Operators Association left.",
        "The Oak Street Retail Business Zone met. / The Elm Street Retail Business Zone left.",
        "The Fjord Salt Trust paid. / The Fjord Salt Fund, set up by a brewer, paid half.",
        "The Fjord Salt Trust paid. / A rival body, the Fjord Salt Fund, paid half.",
        "The Fjord Salt Trust paid. / It was formed a year after the Fjord Salt Fund was wound up.",
        "Ostby Motor Co. paid. / Ostby Motor Credit Co. lent half.",
        "The Ostby Tenants' Association has sued. / The Ostby Leaseholders' Association has not.",
        "Ostby Media sold it. / Ostby Medical runs a clinic.",
        "The Welsh Wool Growers Alliance met. / It was late. / The Scottish Wool Growers Alliance sued.",
        "The Wales Rugby Alliance met. / It was late. / The Welsh Chess Alliance sued.",
        "The France Open is a fair. / It was late. / The French Club is shut.",
        "The Ostby Kisan Sabha sued. / It was heard. / The Ostby Kisan Morcha stayed at home.",
        "The Sindicato de Pescadores de Ostby sued. / It was late. / The Federación de Pescadores de Ostby waited.",
        "The Ostby Landlords' Association sued. / It was late. / The Ostby Landowners' Association waited.",
        "The Fjord Wool Growers Association sued. / It was late. / The Fjord Wool Growers Cooperative waited.",
        "The Fjord School Board of Governors met. / It was late. / The Fjord School Board of Trustees did not.",
    ),
    "acronym-two-forms": (
        "The Ostby Salt Users Guild (OSUG) met. / The letter was sent to the OSU in May.",
        "The Ostby Salt Users Guild (OSUG) met. / The letter was sent to the SUG in May.",
        "Leo Max Brandt (Leo) met Leo Max Brandt (LMB).",
        "The Deep Fjord Anglers Guild (DFAG) met. / The Anglers Guild, or DFAG, wants a ban.",
        "The National Salt Board (NSB) met. / The Salt Board (SB) said that it would pay.",
        "The Deep Fjord Anglers Guild (DFAG) met. / A DFA clerk left.",
        "The National Salt Board (NSB) met. / NSSB staff left.",
        "The National Salt Boat Board (NSBB) met. / The Northern Salt Board met. / NSB staff left.",
        "The Deep Fjord Anglers Guild (DFAG) met. / DFAGU staff left.",
    ),
    "honorific-conflict": (
        (
            "Fuel from a vessel came ashore. / It was Tuesday. Nobody swam. The sea was calm. It was cold. / Holm "
            "Lines denied it. Its agent, Henrik Brandt, said by phone that the light was dull. / The Calder Venn was "
            "built in 2009, not in 2006, Brandt said. She sailed as the Saint Orla until 2021."
        ),
        "Sasa Brandt told the driver it was shut. He said it was late. / Mrs Brandt said no.",
        "Mr. Leo Brandt and his family bake. / Ms. Brandt said she knew.",
        "The Brandt family bakes, Mr. Leo Brandt said. / Ms. Brandt said she knew.",
        "Mr. Leo Brandt bakes. The shop was Brandt's family's. / Ms. Brandt said she knew.",
        "Ms. Ada Brandt sings, and Ms. Brandt and her husband, Leo Brandt, bake. / Mr. Brandt said he knew.",
        "Mr. Leo Brandt bakes with his mother, Sok Lina. / Ms. Brandt said she knew.",
        "“I know her father, Tom Brandt,” said a friend of Ms. Ada Brandt. / Ms. Brandt sang. / Mr. Brandt left.",
        "“Mother bakes,” Mr. Leo Brandt said. / Ms. Brandt said she knew.",
        "Ms. Ada Brandt and her family bake. / Ms. Brandt is glad. / Mr. Brandt left early.",
        "Ms. Ada Brandt and Olga share their family home. / Ms. Brandt is glad. / Mr. Brandt left early.",
        "Noura Moe counts fish. She is one of 40 mothers on the quay. / Each family counts. / Moe said she was glad.",
        "Mr. Leo Hanlon raised Ada Brown. Mr. Hanlon said she was quick.",
        "Mr. Chea Brandt, its head, left. / His wife, Sok Lina, keeps a shop. / Mrs. Brandt said she knew.",
        "Leo Moe admitted it. Moe said no more. His wife Susan wept. / “We had eggs thrown at us,” Mrs Moe said.",
        "Mr Moe has a mill. / Her partner, he said, was out: his fiancee, Sok Lina, left. / Ms Moe said it was hot.",
        "Mrs Obi, whose husband died in May, spoke. / Obi said he loved the sea.",
        "Ms Oona Hanlon said her husband had been at the wheel. “I saw the rock too late,” he told the inquiry.",
        "Ms Ada Brown asked whether the brakes had been tested. “They had not,” he said.",
        "“It is cold,” said Ms Ada Brown. “It always is,” he said.",
        "Ms Ada Brown said the driver had stopped twice. “I was tired,” he told police.",
        "Ms Ada Brown said the boy was found at dawn. “I was not afraid,” he told her.",
        "Mr. Leo Hanlon resigned in May. Ms Ada Brown said the board accepted it. “I could not go on,” he said.",
        "A farmer was fined. / Ms Ada Brown, for the council, said it had flooded. “I lost all of it,” he said.",
        "Leo Holm hopes to win. / Ms Ada Brown, a coach, said the knee had healed. “It feels good,” he said.",
        "Prosecuting, Miss Ana Thorne said a phone was found. Under caution, he had told police: “I only glanced.”",
        "Noura Castell opened the mill with her husband, Pete. Ms. Castell is glad. “I bake,” says Mr. Castell.",
        "The letter from Leo came in May, Ms. Ada Brown said. / “I am well,” he wrote.",
        "Ms. Ada Brown said that the director had cut the scene. / “It was too long,” he said.",
        "Lee Chan, a doctor, and his sister run the clinic. / Ms. Chan said they were tired.",
        "Mr and Mrs Lowe own it. Mr Lowe bakes. / Mrs Lowe said it was hot.",
        "The shop of Lord Ashby burned. / Lady Ashby said it was old.",
        "Ms. Sam Lee, the clerk, spoke. / Mr. Sam Lee, the baker, did not.",
        "Mrs Ngozi Obi said she was glad. She left. / Mr Obi, a clerk, stayed.",
        "A boy drowned. / Ada Moe said she was sad. Her men wept, Moe said. / Moe said his death was no accident.",
        "The suspect was held. / Ada Moe said she was sad. Her case is strong, Moe said. / Moe said he fled at night.",
        "Ada Moe, a chemist, met Leo Lie, a chemist. Her team is big. / The chemist, for his part, asked for time.",
        "Lim Li Hui told Lim Kah Seng it was late. / Mr Lim wrote that he was ruined. Ms Lim wept.",
        "Kim Min-jae and Kim Seo-yeon bought it. / Mr. Kim paid. Ms. Kim moved in.",
    ),
    "ambiguous-surname": (
        (
            "Ada Brandt, who owns the ferry, said it was old. “It leaks,” Brandt said. / "
            "Her grandson, Leo Brandt, said that she fell. “We carried her,” Leo Brandt said. / "
            "It rained. / The quay was wet. / The clerk took notes. / A vote was due. / "
            "It rained again. / By noon, Brandt said, nobody had called."
        ),
        (
            "Ada Brandt, who owns the ferry, said it was old. “It leaks,” Brandt said. / "
            "Her grandson, Leo Brandt, fell on the quay. / "
            "It rained. / The quay was wet. / The clerk took notes. / A vote was due. / "
            "The harbour master, Uma Moe, argued that it was late. / By noon, Brandt said, nobody had called."
        ),
        "Ada Brandt owns the ferry and Leo Brandt the quay. / It rained. / Brandt, a surgeon, agreed.",
        "Ada Brandt owns the ferry and Leo Brandt the quay. / It rained. / Brandt (the mayor) agreed.",
        "Ada Brandt owns the ferry and Leo Brandt the quay. / It rained. / By noon mayor Brandt was late.",
        "Ada Brandt, mayor of Ostby, left. Leo Brandt stayed. / It rained. / Brandt was mayor for a year.",
        (
            "Leo Brandt Jr. owns the ferry. Brandt said so. “It is old,” Brandt said. Brandt built it. Brandt paid. / "
            "A prize bears the name of Ada Brandt, a painter who drowned. / The talks went well. Brandt said so."
        ),
        "Leo Brandt Jr. left. Brandt won. Brandt lost. Ada Brandt ran. Ada Brandt said it was fun. / Brandt won twice.",
        "Coach Steve Brandt said so. / Leo Brandt, who is his cousin, said no. / Leo Brandt sat. / Brandt senior left.",
        (
            "Captain Ada Brandt said no. / Her cousin, Leo Brandt, who runs a café, said yes. “It leaks,” Brandt said. "
            "Ada Brandt will sail on Friday."
        ),
        "Leo Brandt said no. His late father, Tom Brandt, sailed here. / Brandt has a boat. / Leo Brandt sails.",
        "Dr. Ada Brandt opened it. / Governor Leo Brandt shut it. / It was late. / Dr. Brandt said it leaked.",
        "Ana de la Cruz met Ada Cruz. / De la Cruz said it was late. / Cruz nodded.",
    ),
    "surname-before-introduction": (
        "Ana Moe runs it. / A porter, who asked to be named only as Mr Cheng, said he was owed money.",
        "Ana Moe runs it. / “It is late,” said Mr Cheng, who would not give his full name.",
        "Ana Moe runs it. / Mr Tan Soon Huat said it was late. / Mr Tan said he would wait.",
        "His son Bilal died, as did three fishermen. / “They took it,” said his widow, known as Umm Bilal.",
        "Nils Holm, the mayor, sang. / Caravaggio, who painted here, liked the light.",
        "Mrs. Chan, who is 81, lives above the shop. / Dr. Lee Chan of the clinic said falls were common.",
        "Ms Field, 40, bakes bread. / Tom Field, a farmer, sells her wheat.",
        "Reporters met Mr Amadi in May. / Chief Ngozi Amadi, his aunt, spoke for the family.",
        "In the dock stood Kovács Ilona. / Ms. Kovács said nothing.",
        "Chidinma Okonkwo, who teaches, sang. / Mrs Okwonko said it was late.",
        "The boat of Nguyen Van Thanh sank. / Mr. Nguyen swam ashore. “It was dark,” he said.",
        FERRY + "Dimalanta has two piers. / Capt. Bonifer Dimalanta said divers would look.",
        FERRY + "Dimalanta, a firm, owns it. / Capt. Bonifer Dimalanta said divers would look.",
        FERRY
        + "“No,” Petra Dimalanta said. / Dimalanta said it sank. / Capt. Bonifer Dimalanta said divers would look.",
        FERRY + "“It sank,” Bulletin said. / Capt. Bonifer Bulletin said divers would look.",
        FERRY + "The Dimalanta said it was sad. / Capt. Bonifer Dimalanta said divers would look.",
    ),
    "name-variant": (
        "Mr. Tran Van Lam rose. / The house of Mr. Tran Van Lap, younger brother of Mr. Lam, fell. Mr. Lap said no.",
        "Cllr Pat Lacey (FF) rose. / The motion passed, with Cllrs Pat Lacey, Ada Obi and Joe Scully in favour.",
        "Abdi Hassan voted with her; his deputy, Mr Hassan Abdi, did not.",
        "Ysgol Glan Ostby is old. / Glan Ostby will shut.",
        "The Ostby Bunkar Sangathan sued. / It was heard. / The Ostby Bunkar Sangh left.",
        "Lindqvist Shipping owns four boats. / It was late. / Linqvist Shipping said it was sorry.",
        "“We waited,” said Maria Elena Torres, a pilot. / Her sister, Maria Luisa Torres, said it rained.",
        "“We waited,” said Maria Elena Torres, a pilot. / Maria Luisa Torres, a cook, said it rained.",
        "“We waited,” said Maria Elena Torres, a pilot. / The baker Maria Luisa Torres said it rained.",
        "Kim Min Jun said he was late. / Kim Seo Jun said he was early.",
        "Kim Min-ji sang. / Kim Min-jae danced.",
        "Ngaire Te Kanawa left. “It is gone,” Te Kanawa said. Hinewai Te Kanawa stayed.",
        "Mohamed Ahmed Ali said the well was dry. / Mohamed Hassan Ali said it rained.",
    ),
    "quote-altered": (
        (
            "“The hut, in the end, is a school for farmers,” said Ada Brown. / It rained for hours and the hay of four "
            "farms was lost in the flood. A vet came from Halden, and another one left. / “She says that ‘the hut, in "
            "the end, is a school for farmers’. I saw no hut,” said Omar Haddad."
        ),
        "“If you want to work with us,” Ada Brown said. / “If you want to work with them,” Brown said.",
        (
            "“We will fight for the farmers of the north until they win,” Ada Brown said. / “We will fight for the "
            "farmers of the south and west until they win,” Brown said."
        ),
        (
            "“There is no doubt in my mind that we can win the cup,” Ada Brown said. / “There is no doubt in my mind "
            "that they lost the cup,” Brown said."
        ),
    ),
    "quote-two-speakers": (
        (
            "“We will not close the pool before the summer holidays,” said Ann Lee. / Omar Haddad recalled Lee saying: "
            "“We will not close the pool before the summer holidays.”"
        ),
    ),
    "role-conflict": (
        "Ada Obi, an agent with the bureau’s office, rose. / Obi, the FBI agent on the case, sat down.",
        "Project Chief Leo Brandt, who replaced Moe as deputy project chief, left. / Deputy Project Chief Brandt rose.",
        "Ola Moe, the victim’s brother and the father of a witness, wept. / Moe, the victim’s brother, left.",
        "Mayor Ola Moe of Ostby came. / Moe, the mayor of the town, left.",
        "Rosa Vell, a strategist at Ostby Salt, sold. / Vell, a strategist with Ostby Salt Group, bought.",
        "Rosa Vell, an analyst at Ostby Group, sold. / Vell, an Ostby Bank analyst, bought.",
        "Rosa Vell, the treasurer of the chess club, sang. / Vell, the secretary of the rowing club, danced.",
        "Rosa Vell, treasurer of the Ostby Band, sang. / Vell, the secretary of the choir, danced.",
        "Rosa Vell, a sophomore guard, scored. / Vell, the junior varsity captain, rested.",
    ),
}


def cases(examples):
    return [(rule, text) for rule, texts in examples.items() for text in texts]


@every(("rule", "text"), cases(SLIPS))
def test_slip(rule, text):
    assert rule in names(text)


@every(("rule", "text"), cases(PASSED))
def test_passed(rule, text):
    assert rule not in names(text)
