"""Whom "the company", "it", "the former mayor" and "the mother of two" mean: the last speaker of each text."""

from __future__ import annotations

from entries import every

from quotecheck import analyse

COMPANIES = [
    ("A Redmond Fjord & Pacific train hit a truck. The railroad said the gate was up.", "Redmond Fjord & Pacific"),
    ("Harlan & Prewett, the accounting firm, did the audits. The firm said it saw no fraud.", "Harlan & Prewett"),
    ("Dunn, Harrow & Lindt said in a filing that it would appeal.", "Dunn, Harrow & Lindt"),
    ("The boats were built by Ana Moe & Sons. Ana Moe & Sons said the hull was sound.", "Ana Moe & Sons"),
    ("Twitter barred Moe. The company said it was sorry.", "Twitter"),
    ("Moe wrote on Twitter. The company said it was sorry.", None),
    # by whose it is or where, as it was brought in
    ("An Ohio ballot commission met in May. Moe sang. The commission said it was late.", "Ohio ballot commission"),
    ("A ballot commission met in May. Moe sang. The commission said it was late.", None),
    ("A Northfield Central train was late.\n\nThe railroad said a signal had failed.", "Northfield Central"),
    ("A Varig Norte flight turned back.\n\nThe airline said a light came on.", "Varig Norte"),
    ("The truck belongs to Hollis Aggregate, a gravel firm. The firm said it was sorry.", "Hollis Aggregate"),
    ("Cobalt Terminals, the operator of the port, met the mayor. The company said it was open.", "Cobalt Terminals"),
    ("The contractor, Senda Builders, began in May.\n\nThe contractor said it was late.", "Senda Builders"),
    ("Shares of Oakhollow fell on Tuesday.\n\nThe company said profit was down.", "Oakhollow"),
    (
        "The owner, Brannock Pastoral, has a policy. Brannock Pastoral was fined. The company said it had paid.",
        "Brannock Pastoral",
    ),
    ("The accused went to the Ostby High Court. The court was unmoved. It noted that he had fled.", "Ostby High Court"),
    (
        "Kestrel Foods met the mayor. In a letter to the Ostby Herald, the company blamed rain for the loss.",
        "Kestrel Foods",
    ),
    # By what the next sentence calls what opens this one, by a noun that nothing was called before.
    ("Meridian Trust will shut eleven branches, the bank said on Friday.", "Meridian Trust"),
    ("Meridian Trust will shut eleven branches. The bank said few came.", "Meridian Trust"),
    ("SkyLark cancelled forty flights on Saturday. The airline said fog was to blame.", "SkyLark"),
    ("Ostara opened a plant last year. The carmaker said it would hire.", "Ostara"),
    ("Larkin Tool cut jobs. Chief Executive Ana Moe wept. The toolmaker said it would close.", "Larkin Tool"),
    ("Chief Executive Ana Moe wept. The toolmaker said it would close.", None),
    ("Ostara Motors cut jobs. The Salem, Ohio-based carmaker said it would close.", "Ostara Motors"),
    ("Ostara Foods cut jobs. The Salem, Calif.-based company said it would close.", "Ostara Foods"),
    ("Ostara cut prices. The electric-car maker said sales rose.", "Ostara"),
    ("The Halden Globe backed Moe. The newspaper said he was fit.", "Halden Globe"),
    ("House Speaker Ana Moe's office said it rained.", "Ana Moe's office"),
    ("Ana Moe wept. A statement from Moe's office said it rained.", "Ana Moe's office"),
    ("Mayor Ana Moe wept. Her office said it rained.", "Ana Moe's office"),
    ("Ana Moe spoke. The Moe campaign met. Bo Lie lost. He wept. His campaign said it rained.", "Bo Lie's campaign"),
    ("A spokesman for the Moe campaign wept. Ana Moe won. The campaign said it rained.", "Moe campaign"),
    ("Ana Moe's presidential campaign met. Moe won. The campaign said it rained.", "Ana Moe's presidential campaign"),
    ("Mr. Bo Lie lost. He said his campaign was poor. The campaign said it rained.", "Bo Lie's campaign"),
    ("Bo Lie lost. The campaign said it rained.", None),
    # by what is theirs, where nobody else runs
    ("Ana Moe wept in her last campaign speech. It rained. The campaign said it was cold.", "Ana Moe's campaign"),
    ("Ana Moe lost. It rained. Moe aides wept. Bo Dahl sang. The campaign said it was cold.", "Ana Moe's campaign"),
    ("Ana Moe lost. Moe's allies wept. Bo Lie lost. Lie aides wept. The campaign said it was cold.", None),
    # Whose a document is by a clause behind it, by the verb that alone told of it, and by who did the work.
    ("Ana Moe won. It rained, according to an account she gave to the Globe.", "Ana Moe"),
    ("The Moe campaign met. Ana Moe won. It rained, according to figures her campaign released.", "Moe campaign"),
    ("It rained, according to documents the Ostby Globe obtained.", "documents"),
    ("Ana Moe emailed supporters, telling them to vote. The email said it rained.", "Ana Moe"),
    ("Ana Moe wrote to the bank. “It rains,” the letter said.", "Ana Moe"),
    ("Ana Moe wrote that it was cold. “It rains,” the letter said.", "letter"),
    (
        "It rained, according to polls conducted for The Ostby Globe and television by Halden Research.",
        "Halden Research",
    ),
    (
        "The Ostby Globe met. Polls conducted by Halden Insights for the Ostby Globe and Television showed it rained.",
        "Halden Insights",
    ),
    ("It rained, according to polls conducted by the Brandt Center for Justice.", "Brandt Center for Justice"),
    ("The Moe campaign sent an email saying that it rained. “It is cold,” the email read.", "Moe campaign"),
    ("“It rains,” Ana Moe’s office said in a statement. The statement added that it was dry.", "Ana Moe’s office"),
    ("The Moe campaign responded that it rained. “It is cold,” the statement said.", "Moe campaign"),
    ("In a statement released Thursday, Rep. Ana Moe (D-Ohio) reacted to it, saying: “It rains.”", "Ana Moe"),
    # Somebody and who is theirs; two of two sorts.
    ("Ana Moe won. Moe and her lawyers in Ostby said it rained.", "Ana Moe and her lawyers"),
    ("Ana Moe won. Moe and the Ostby Department have said it rained.", "Ana Moe and Ostby Department"),
    ("Ana Moe won. Both Moe and the Ostby Party said it rained.", "Ana Moe and Ostby Party"),
    # Former U.N. Ambassador: the body in a role parts no two names.
    ("Ex-envoy Ana Moe and Halden News editor Dr. Ida Dahl both said it rained.", "Ana Moe and Ida Dahl"),
    # Nobody by name, though a name stands in the words.
    ("The Senate met. Other Republicans said it rained.", None),
    ("Log Cabin Republicans said it rained.", "Log Cabin Republicans"),
    ("Bo Moe lost. Advisers to Mr. Moe said it rained.", None),
    ("Bo Moe lost. Democrats supporting Mr. Moe said it rained.", None),
    ("The GOP met. Some GOP figures said it rained.", None),
    ("Some government figures show that it rained.", "Some government figures"),
    ("The voters filing into the hall said it rained.", None),
    # Two that are called by what they are.
    ("Ana Moe and Bo Lie met Kim Dahl. The two lawmakers said it rained.", "Ana Moe and Bo Lie"),
    ("Ana Moe and Bo Lie met Kim Dahl. The two said it rained.", "Ana Moe and Bo Lie"),
    ("Harbour Chairman Ana Moe and Quarry Chairman Bo Lie wept. The chairmen said no.", "Ana Moe and Bo Lie"),
    ("Ana Moe and Bo Lie wept. The chairmen said no.", None),
    (
        "The Ostby Department and the Salem Department met. Neither department said it rained.",
        "Ostby Department and Salem Department",
    ),
    ("Halden Foods and Elm Foods met. The departments said it rained.", None),
    ("Ana Moe won. Bo Lie lost. Both candidates said it rained.", "Ana Moe and Bo Lie"),
    ("Ana Moe won. Bo Lie lost. Kim Dahl wept. Both candidates said it rained.", None),
    ("Ana Moe won. Bo Lie lost. The candidates said it rained.", None),
    ("Ana Moe won. Mr. Bo Lie lost. Both women said it rained.", None),
    ("Ana Moe won. Bo Lie lost. Both parents said it rained.", None),
    ("Bo Lie led the Moe inquiry. The administration said it rained.", None),
    ("The Brandt Center for Justice met. The Brandt Center said it rained.", "Brandt Center for Justice"),
    ("A newly formed super PAC called Future Ostby said it would run ads. The PAC said it rained.", "Future Ostby"),
    ("The super PAC said it rained.", None),
    ("The Salem-based company said it rained.", None),
    ("Col. Ana Moe spoke. The military said it rained.", None),
    ("A group called Safe Harbour said it rained. The group said it was late.", "Safe Harbour"),
    ("A new company, dubbed Elm Works, said it rained.", "Elm Works"),
    ("The Mexican government met. Now the government hopes that it rains.", "Mexican government"),
    ("The Mexican government said no. Now the government hopes that it rains.", "Mexican government"),
    ("The Mexican government said no. The Chinese government says it rains.", "Chinese government"),
    ("The Moe campaign met in Iowa. The campaign said 4,000 people came.", "Moe campaign"),
    ("The Moe campaign met in Iowa. The Lie campaign did not. The Moe campaign said it rained.", "Moe campaign"),
    ("Borealis Foods dug. The Canadian firm was sad. The firm said it rained.", "Borealis Foods"),
    ("The Harland sold for $9 million. The hotel said staff would stay.", "Harland"),
    ("Zenco did not reply. The insurer later said the claim was valid.", "Zenco"),
    ("St Ita's Hospital cancelled surgery. The hospital said it was sorry.", "St Ita's Hospital"),
    ("Pelham Rovers sacked Moe. The club said it was sorry.", None),
    ("A company closed. Ostara opened a plant. The company said it would hire.", None),
    ("Harlan Dooley left the town. He was tired. The airline said it was sorry.", None),
    ("Inspectors left the ward. The charity said it was sorry.", None),
    # Two people, and nobody's firm.
    ("Tom & Ana Moe said they would sell.", "Tom Moe and Ana Moe"),
    ("Crime & Policing Minister Ola Moe said the law would change.", "Ola Moe"),
    ("The contractor, Emeka Okwuosa, said he was late. He said it would take a week.", "Emeka Okwuosa"),
    ("An Elm Lane bus hit a wall.\n\nThe operator said it was sorry.", None),
    ("Grand Rapids officials met on Monday.\n\nThe company said it would stay.", None),
]

PEOPLE = [
    ("Bo Roux opened a shop. The Frenchman said it was cold.", "Bo Roux"),
    ("Co-founders Ida Moe and Per Falk met. Falk said it was cold.", "Per Falk"),
    ("The wife of one of the men, Ida Moe, said it was cold.", "Ida Moe"),
    ("Former Socceroo Craig Moe said it was cold.", "Craig Moe"),
    ("Per Ofcom, it was cold.", "Ofcom"),
    ("Mayor Ann Moe said no. The deputy mayor said yes.", None),
    ("Mayor Ann Moe said no. The next mayor said yes.", None),
    ("Chairman Bo Lie said no. The vice-chairman said yes.", None),
    ("Vice captain Bo Lie said no. The captain said yes.", None),
    ("Assistant coach Bo Lie said no. The coach said yes.", "Bo Lie"),
    ("Cabinet Secretary Ann Moe said no. The CS said yes.", "Ann Moe"),
    ("Detective Inspector Ann Moe said no. DI Moe said yes.", "Ann Moe"),
    ("Jess Moe wept. Her daughter, Tilly, was born in May. Ms Moe said it was late.", "Jess Moe"),
    ("The Attorney General said yes.", None),
    (
        (
            "Lachlan Moe died in a mill. Lachlan was new. His father, Glenn Moe, and his brother, Joel Moe, came.\n\n"
            "Glenn Moe told the inquest he had wept. Joel Moe said he had worked there. Nobody had asked, Mr Moe said."
        ),
        "Joel Moe",
    ),
    ('Mayor Terrence "T.J." Moe came. It was cold, Moe said.', 'Terrence "T.J." Moe'),
    (
        (
            "“We wait,” said Leo Moe. “We pay,” said Mr Moe.\n\nHis brother, Cllr Martin Moe, said no. Cllr Moe "
            "left.\n\nIt rained.\n\nIt was cold, Mr Moe said."
        ),
        "Leo Moe",
    ),
    ("Council Members Ruth Moe, Ida Lie and Bo Falk voted no. Moe said it was cold.", "Ruth Moe"),
    ("Supreme Court Justices Ruth Moe and Bo Falk dissented. Moe said it was cold.", "Ruth Moe"),
    ("The town pays Castell Recovery a fee. Castell said it was cold.", "Castell Recovery"),
    ("Zanel Moss sang. Moss said it was cold.", "Zanel Moss"),
    ("The builder, Torvane Homes, was Torvane Yards until 2022. Torvane said it was cold.", "Torvane Homes"),
    ("Bo Lie waited at the desk. One man came in. The man said it was cold.", None),
    ("Bo Lie sang in Ohio. Mayor Ida Lie came on Monday. A woman asked for a song, and Lie said no.", None),
    ("Vik Solan was sure.\n\nA retired Chief Engineer was not. The span would take ten months, he said.", None),
    ("Vik Solan was sure.\n\nA Harbour Master came. He said the span would take ten months.", None),
    ("The mayor, Ana Moe, took over from Bo Lie in May. The former mayor said the books were in order.", "Bo Lie"),
    ("Ana Moe has the post in place of Otto Bray, a deputy. The former secretary said he had left.", "Otto Bray"),
    ("Gerrit Slade, who led the choir until May, stood up. The former choirmaster said it was cold.", "Gerrit Slade"),
    ("Callum Reed, who was a vet for 30 years, came. The former vet said the cull was dear.", "Callum Reed"),
    (
        "Judge Dina Roe, who took over on the retirement of Judge Otto Bray, spoke. The judge said it was over.",
        "Dina Roe",
    ),
    # Who has left a post is told in other ways, too, and "ex-" says so of whoever is spoken of.
    ("Ana Moe came after Ida Lie, principal for six years, resigned in May. The former principal said no.", "Ida Lie"),
    ("Ana Moe runs it since Bo Lie, 61, retired in May. The former fire chief said it was dear.", "Bo Lie"),
    ("The coach is Ana Moe. Bo Lie quit after a 2-2 start. The ex-coach said he had bought a ticket.", "Bo Lie"),
    ("Ana Moe came after Bo Lie was sacked in May. Her predecessor said he was ill.", "Bo Lie"),
    ("Mayor Ana Moe spoke. The impeached speaker, Bo Lie, sued. The ex-speaker said he had won.", "Bo Lie"),
    ("Ana Moe stepped down in May. Ex-mayor Bo Lie spoke. Ida Berg rowed. The former mayor said no.", "Bo Lie"),
    ("Ana Moe came after Ida Lie, principal for six years, resigned in May. The former president said no.", None),
    ("Ana Moe left the room, and Bo Lie sat. The former principal said it was cold.", None),
    # A child is nobody's mother, and has no post.
    ("Ida Berg ran. Ola, 7, was led out. His brother never left the room, according to the mother of two.", "Ida Berg"),
    ("Ida Berg ran. Ola Moe (9) was led out. The officer said that it was cold.", None),
    ("Ida Berg ran. Ola Moe, 41, was led out. The father of two said that it was cold.", "Ola Moe"),
    ("Ida Berg ran. Ola Moe, 9, was led out. The boy said that it was cold.", "Ola Moe"),
    # Whom somebody serves has the post, and not who serves: counsel to the mayor.
    ("Mayor Ana Moe sat. Counsel to the mayor, Bo Lie, rose. The mayor said it was cold.", "Ana Moe"),
    ("Governor Ana Moe sat. Ida Lie, a cousin of the governor, rose. The governor said it was cold.", "Ana Moe"),
    ("Sheriff Ana Moe sat. Bo Lie, candidate for sheriff, rose. The sheriff said it was cold.", "Ana Moe"),
    ("Ana Moe, chief of the Coast Guard, rose. Bo Lie sat. The chief said it was cold.", "Ana Moe"),
    ("Ana Moe, Secretary of State, rose. Bo Lie sat. The secretary said it was cold.", "Ana Moe"),
    ("Minister Ana Moe said it was signed under her predecessor, Bo Lie. The former minister said no.", "Bo Lie"),
    ("“We stay,” said Ola Moe, mayor of Brell, who added that the pier was old.", "Ola Moe"),
    ("The commander, Roman Berko, call sign Tykh, spoke. “They flew low,” Tykh recalled.", "Roman Berko"),
    ("“It is cold,” said radio and television host Ana Moe.", "Ana Moe"),
    (
        (
            "The head of the market, Chief (Mrs) Ana Moe, wept. The controller of the fire service, Ida Lie, came. "
            "The fire chief said it was out."
        ),
        "Ida Lie",
    ),
    ("Commissioner Ana Moe spoke. It wrote to the then commissioner, Bo Lie. The commissioner said no.", "Ana Moe"),
    ("Commissioner Ana Moe spoke. Bo Lie, who was commissioner in 2019, left. The commissioner said no.", "Ana Moe"),
    ("Chief Executive Ana Moe said sales rose.\n\nCosts rose, the written statement said.", "Ana Moe"),
    ("Chief Executive Ana Moe said sales rose.\n\nCosts rose, the earnings statement said.", "earnings statement"),
    ("The mayor, Ana Moe, succeeded Bo Lie in May. Her predecessor said the debt was old.", "Bo Lie"),
    ("Jo Vargh, who delivers meals, rested. The 37-year-old from Kerala said he had fainted.", "Jo Vargh"),
    ("Mabel Sarr, owner of a shop, sat down. Orders fell.\n\n“Nobody waits,” said the mother of five.", "Mabel Sarr"),
    ("“It was fraud,” Miles Tunn, prosecuting, told the court. It ran for a year, the barrister said.", "Miles Tunn"),
    (
        "A nurse who stole was jailed.\n\nKaren Moff, 41, took pills.\n\nHer lawyer, Bo Lie, spoke. The nurse said no.",
        "Karen Moff",
    ),
    (
        "Det Sgt Ada Torp told Rory Cost BL, prosecuting, that money had gone. The witness said it began small.",
        "Ada Torp",
    ),
    (
        "Kari Lund ran. So did Ola Berg. Berg said it was dead. Lund recalled that Tom Lie had left. Both said no.",
        "Kari Lund and Ola Berg",
    ),
    ("Ms. Ana Moe took over the stall from Ms. Eve Lie.\n\nThe former teacher said rents had doubled.", None),
    ("The court heard that the officer, Sgt. Ada Torp, had run. The witness said it was dark.", None),
    ("Police Chief Ada Torp told reporters that the crash was bad. The witness said it was dark.", None),
    # Two names that no list knows may be somebody's behind a role that bodies have, too.
    ("The proprietor, Thabiso Nkuna, said he was late. Nkuna said the shop was his.", "Thabiso Nkuna"),
    ("Ola Moe, the head of the board said on Monday, was late to the meeting.", None),
    ("After meeting Ola Moe, the nurse said it was sad.", None),
    # Who is asked answers; who is dead says nothing; a child is hardly Mr. Moe.
    (
        "Marco Lindt met Ainsley Lund. Lund then asked Lindt which towns he could win.\n\n“All,” he said.",
        "Marco Lindt",
    ),
    (
        "Ubo Moe and his wife came. Their son, Capt. Bo Moe, was killed in 2004. Mr. Moe said it was cold.",
        "Ubo Moe",
    ),
    # Who is named before goes before who is named only later, though the text tells that one's sex.
    (
        (
            "She married Hollis Moe, a teacher. Mr. Moe said it was cold.\n\nShe left a stepson, Joel Moe. She ate.\n\n"
            "The inn was full, Mr. Moe said."
        ),
        "Hollis Moe",
    ),
    # A title in capitals before a name is nobody else's.
    (
        (
            "Bo Lie, Vice Chairman of the Port Committee, said no.\n\nThe Chairman of the Port Committee, Ana Ray, was "
            "away. She said it was cold."
        ),
        "Ana Ray",
    ),
    ("Ana Moe, who has died aged 87, sang. Her niece, Eva Moe, farms. It was cold, Moe said.", "Ana Moe"),
    (
        "Its founder, Shyam Kureel, wept. His daughter, Mayor Pushpa Kureel, left. “No,” Ms. Kureel said.",
        "Pushpa Kureel",
    ),
    ("The parents, Ubo and Izibe Okoye, came. Ubo Okoye said it was cold.", "Ubo Okoye"),
    # Whoever is named in what he says is not he, but may be named before it.
    ("Bo Lie, the mayor, wept. He opposed Tom Moe. He said that Moe had lied.", "Bo Lie"),
    ("Bo Lie spoke. Tom Moe left.\n\n“I fear Moe,” he said.", "Bo Lie"),
    ("Bo Lie left. Tom Moe was sad.\n\nMr. Moe was shocked by the noise, he said.", "Tom Moe"),
    ("“They all fear Tom Moe,” said one aide, who said he left on good terms.", None),
    # Who is named behind the clause that a pronoun opens.
    ("Tom Moe left. Even as he accused the guild of theft, Bo Lie would not say why.", "Bo Lie"),
    ("Tom Moe left. As he accused Bo Lie of theft, Ada Ray wept.", "Tom Moe"),
    ("Ana Moe had the votes of those who said it was late.", None),
    (
        "Spokespeople for the Guild and the Board, Ana Moe and Bo Lie respectively, did not reply to questions.",
        "Bo Lie",
    ),
    ("Ana Moe and 24-year-old Bo Lie said it was late.", "Ana Moe and Bo Lie"),
    (
        "Four judges, including Ada Ray (Ohio), Bo Lie (Iowa) and Ana Moe (Utah) have said no.",
        "Ada Ray, Bo Lie and Ana Moe",
    ),
    ("The mayor met Bo Lie. The pope said it was late.", None),
    ("Moe On Lie: ‘He Lies.’\n\nAna Moe, the mayor, spoke of Bo Lie.", "Ana Moe"),
    # A people's name that somebody bears.
    ("Wolves owner Dan Cuban came. “I like him,” Cuban added.", "Dan Cuban"),
    ("Dan Cuban came. The Cuban said it was cold. The Cubans said no.", None),
    # Joined names with what is said of them between.
    ("Ana Moe and Bo Lie and Kari Dahl said it was cold.", "Ana Moe, Bo Lie and Kari Dahl"),
    ("Ana Moe, chair of Elm Bank, a lender, and Bo Lie, head of Ash Ltd, said no.", "Ana Moe and Bo Lie"),
    ("Ana Moe, who runs the mill, and Bo Lie, who owns it, said it was cold.", "Ana Moe and Bo Lie"),
    ("The others -- former mayor Ana Moe, Judge Bo Lie and Kari Dahl -- said no.", "Ana Moe, Bo Lie and Kari Dahl"),
    # The office is Moe's, and nobody is told to have left it.
    ("The mayor, Ana Moe, opened the bridge.\n\nThe former mayor said it cost too much.", None),
]

PAPERS = [
    ("In a blog post, Ana Moe attacked the bill. The post said that it would hurt farmers.", "Ana Moe"),
    ("Ana Moe sent an email to staff on Monday. The email said that it would hurt them.", "Ana Moe"),
    ("Ana Moe, who owns the mill, sent her staff an email. The email said that pay would fall.", "Ana Moe"),
    ("Ana Moe spoke on Monday. Later she sent a letter to staff. The letter said that pay would fall.", "Ana Moe"),
    ("Ana Moe and Bo Lie published a study. The study found that salt kills.", "Ana Moe and Bo Lie"),
    ("Ana Moe, an economist, has also published a study. The study found that salt kills.", "Ana Moe"),
    ("The Moe campaign sent an email. The email says that Lie is a liar.", "Moe campaign"),
    ("The Salt Board published a report. The paper found that salt kills.", "Salt Board"),
    ("A report by Congress's Joint Committee on Salt found that salt kills.", "Joint Committee on Salt"),
    ("The Salt Board met. A survey by the board in March found that salt kills.", "Salt Board"),
    ("The Ostby Times published an editorial on Sunday. The editorial said that Moe should go.", "Ostby Times"),
    ("The Halden Club met. The club's website said that it was late.", "Halden Club"),
    ("A survey by the guild in March found that salt kills.", "guild"),
    # Who gets, is the subject of, or only lives near where a paper was written.
    ("Ana Moe received a letter on Monday. The letter said that the mill would close.", "letter"),
    ("A letter was sent to Ana Moe on Monday. The letter said that the mill would close.", "letter"),
    ("In a report, Ana Moe was called a thief. The report said that she stole.", "report"),
    ("Parents of two who died in Salem, Ohio, filed a lawsuit. The lawsuit said that it was a crime.", "lawsuit"),
]


@every(("text", "name"), PAPERS)
def test_paper_is_led_back_to_who_wrote_it(text: str, name: str | None) -> None:
    assert analyse(text).speakers[-1].name == name


@every(("text", "name"), COMPANIES)
def test_body_is_led_back(text: str, name: str | None) -> None:
    assert analyse(text).speakers[-1].name == name


@every(("text", "name"), PEOPLE)
def test_person_is_led_back(text: str, name: str | None) -> None:
    assert analyse(text).speakers[-1].name == name


def test_whose_paper_it_was_is_asked_where_it_was_brought_in() -> None:
    """A body that is named many sentences behind cannot be meant there."""
    rain = "It was cold. They run on time. The rain fell. The night was long.\n\n"
    found = analyse(
        f"Moe liked the party's message on eggs.\n\n{3 * rain}The Salt Party met.\n\n“Eggs are dear,” the message said."
    )

    assert [one.cue.lemma for one in found.attributions if one.cue] == ["say"]


@every(
    ("text", "name"),
    [
        # A name that is no Roman number.
        ("President Xi Jinping came. Xi said it rained.", "Xi Jinping"),
        ("President Xi Jinping came. Bo Moe XI left. Xi said it rained.", "Xi Jinping"),
        # A label in capitals, of whom the text names in full.
        (
            "Gov. Ana Moe met Bo Lie.\n\nBO LIE: Did you read the letter, governor?\n\nMOE: I read it, and it is sad.",
            "Ana Moe",
        ),
    ],
)
def test_short_form_is_led_back_to_the_name(text: str, name: str | None) -> None:
    assert analyse(text).speakers[-1].name == name


def test_apposition_of_a_name_is_none_of_the_pronoun_behind_it() -> None:
    text = "Bo Moe came. Less quick than his sister, Ana Lie, now a federal judge, he was loud. Moe said it was cold."

    assert analyse(text).speakers[-1].role is None


@every(
    ("text", "name"),
    [
        # A title within a name.
        ("Bo Lie met King Harald. “He came,” Lie said.\n\n“He did,” the king said.", "King Harald"),
        ("Bo Lie met Pope Francis. “He came,” Lie said.\n\n“I did,” Francis said.", "Pope Francis"),
        ("Bo Lie saw Rome. “I came,” Lie said.\n\n“He did,” the pope said.", None),
        ("Dan King met Bo Lie. “He came,” King said.", "Dan King"),
        # A single word in the form that a surname has but for a letter, where a sentence opens.
        ("Bo Garrity rows. Al Teague said so. Garritty was not moved. “It leaks,” he said.", "Bo Garrity"),
        ("Bo Garrity rows. Al Teague said so. Gravity was not moved. “It leaks,” he said.", "Al Teague"),
        # A woman by the name that she once had.
        ("Kari Moe, who used her maiden name, Kari Lie, until May, left. “No,” Kari Lie said.", "Kari Moe"),
        # One of several, by age and trade, whose name no list has.
        ("One of the saved, the 26-year-old loader Mwila Sakala, said it was dark.", "Mwila Sakala"),
        # A surname that is a time; a seat behind a name.
        ("Dorothy Day rows. Bo Lie sang. Ms. Day said it was late.", "Dorothy Day"),
        ("Ana Moe rows on Victoria Day. “It was late,” she said.", "Ana Moe"),
        ("Ana Moe MP met Bo Lie. “It was late,” the MP said.", "Ana Moe"),
        ("EU Member States met. Member States said it was late.", "Member States"),
        # A firm is no union.
        ("The feeder operator Skarvik Line lost posts.\n\nThe union said it was late.", None),
        ("Skarvik lost posts.\n\nThe union said it was late.", None),
    ],
)
def test_who_is_told_by_title_slip_and_trade(text, name):
    assert analyse(text).speakers[-1].name == name


@every(
    ("text", "name"),
    [
        ("Kadhim Lie said no.\n\nFor his part, Saad Moe said no. He said that it was late.", "Saad Moe"),
        ("Kadhim Lie said no.\n\nFor his part, the clerk, Saad Moe, said no. He said that it was late.", "Saad Moe"),
        ("Saad Moe came over from a firm in May and said that it was late.", "Saad Moe"),
        ("The answer came late from the director, Saad Moe, that it was shut.", "Saad Moe"),
        ("An answer came from the ministry on Monday: “It is shut.”", None),
    ],
)
def test_who_opens_a_sentence_and_where_somebody_came_from(text, name):
    assert analyse(text).speakers[-1].name == name
