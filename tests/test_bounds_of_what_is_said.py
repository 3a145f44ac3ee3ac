"""Where what is said begins and ends: with what limits it, between dashes, in a clause before the main one."""

from __future__ import annotations

from entries import every
from statements import contents_of


@every(
    ("text", "contents"),
    [
        # What denies or limits the first word of what is said belongs to it.
        ("Moe said nearly every baker she knows had left.", ["nearly every baker she knows had left"]),
        ("Moe says far too many men had died.", ["far too many men had died"]),
        ("Moe said not a penny of the tax had gone on it.", ["not a penny of the tax had gone on it"]),
        ("Moe said only 61 of the boats had come.", ["only 61 of the boats had come"]),
        (
            "Moe says no matter what action Lie takes on the pier, it will not open.",
            ["no matter what action Lie takes on the pier, it will not open"],
        ),
        # A relative clause, and one that "and" adds, go on with what is said, unless somebody says it there.
        ("Moe said members had left, which worried her most.", ["members had left, which worried her most"]),
        ("Moe said she had met Lie, who said no.", ["she had met Lie", "no"]),
        ("Moe said it was shut, and the clerk had the key.", ["it was shut, and the clerk had the key"]),
        ("Moe said it was shut, and the clerk said no.", ["it was shut", "no"]),
        ("Moe denied the sale when the board met.", ["the sale when the board met"]),
        ("Moe denied the sale when Lie said in May that it was shut.", ["it was shut"]),
        ("Moe praised the crew as the ship sank.", ["the crew as the ship sank"]),
        ("Moe called it “a farce,” and at a talk on Sunday he praised Lie.", ["it “a farce,”", "Lie"]),
        ("Moe said it was a farce, and in May she accused Lie of theft.", ["it was a farce", "Lie of theft"]),
        (
            "It heard from cooks who said the roof of the hall was wet and from a clerk who insisted it was sound.",
            ["the roof of the hall was wet", "it was sound"],
        ),
        # Not what only follows from it; a quoted verb is one; a clause on its subject is part of it.
        (
            "Moe said it has 41 nurses, meaning that posts are empty.",
            ["it has 41 nurses, meaning that posts are empty"],
        ),
        ("Moe wrote that Dahl “shows up” and called her “a fighter.”", ["Dahl “shows up”", "her “a fighter.”"]),
        (
            "She met Ana Moe, who said the strike, which began in May, would go on until June.",
            ["the strike, which began in May, would go on until June"],
        ),
        (
            "The guild has sent a letter asking the town to pay, she said, and will send one more.",
            ["The guild has sent a letter asking the town to pay … and will send one more"],
        ),
        ("The bench orally remarked that “heads must roll”.", ["heads must roll"]),
        (
            "Moe said that nobody had beaten the gong and nobody had announced the flood.",
            ["nobody had beaten the gong and nobody had announced the flood"],
        ),
        # A clause about a subject ends before its verb; what it says is told by nobody behind it.
        (
            "A nurse who warned that a man was too ill to leave a clinic has told an inquest she went cold.",
            ["she went cold"],
        ),
        (
            "The engineer who saw the gates 11 months before they fell has told an inquiry that he rang the board.",
            ["he rang the board"],
        ),
        ("Those who said the hall was safe were wrong.", []),
        # What was told to whom one speaks of is part of what one says; what answers a question is not.
        (
            "Moe said she rang the office on Sunday and was told that it was shut.",
            ["she rang the office on Sunday and was told that it was shut"],
        ),
        ("Moe asked whether it was late and was told that it was shut.", ["it was shut"]),
        # A report that did something is no report of what it did; nor is it told to those who did.
        ("The pier was late, a watchdog said on Monday in a report that reopened a feud.", ["The pier was late"]),
        ("Moe told them in May that suspected cases had risen.", ["suspected cases had risen"]),
        # Who is told between two commas may have a name.
        (
            "She had weighed a sale, she told Mr Lie, and rejected the idea.",
            ["She had weighed a sale … and rejected the idea"],
        ),
        # By how much it changed is part of an amount; what is told of a speaker before a colon is not.
        ("The firm put its sales at $11 million, up 5% on the year.", ["its sales at $11 million, up 5% on the year"]),
        ("A rival, who bakes, is cooler: the price, he says, is too low.", ["the price … is too low"]),
        # A list of things that runs to the end is part of it; what came of it is not.
        (
            "Moe gave their names as Bo Lie, 24; Ana Dahl, 31; and Ola Berg, 27.",
            ["their names as Bo Lie, 24; Ana Dahl, 31; and Ola Berg, 27"],
        ),
        (
            "Moe said there were three parts: a dam at £4m, a sewer at £3m, and a path.",
            ["there were three parts: a dam at £4m, a sewer at £3m, and a path"],
        ),
        ("Moe said it was late; the guild, the board and the crew left.", ["it was late"]),
        ("Officials said the bridge would reopen.", ["the bridge would reopen"]),
        ("The board said revised figures were late.", ["revised figures were late"]),
        # What is asked ends where the answer is told.
        (
            "Moe asked what had become of the money for the pool, and was told that it had been spent.",
            ["it had been spent"],
        ),
        (
            "Moe has questioned whether the pier is safe enough for trams, but declined to say so in court.",
            ["whether the pier is safe enough for trams"],
        ),
        # Who is told says nothing; who goes on doing something does not either.
        ("“I was sure,” Moe told Bo Lie, according to the guild.", ["I was sure,"]),
        ("Moe went on teaching at the mill.", []),
        # Shares in a row are one finding.
        ("The poll found 48% backed it, 34% did not, and 18% slept.", ["48% backed it, 34% did not, and 18% slept"]),
        # "Yet" behind an auxiliary is no contrast.
        (
            "Moe left, saying she hadn’t yet called for his resignation because it was early.",
            ["she hadn’t yet called for his resignation because it was early"],
        ),
        ("Moe demanded yet another inquiry into the fire.", ["another inquiry into the fire"]),
        # When something was reported.
        ("Halden Foods reported last quarter that its users were leaving.", ["its users were leaving"]),
        (
            "“Who do they think they are?” Moe said of Halden Foods in May, when the pier was shut.",
            ["Who do they think they are?"],
        ),
        # The clause before the main one.
        ("While Moe says that the gate is open, the clerk is late.", ["the gate is open"]),
        (
            "Though Moe boasts that the fund is rich and needs no help, three banks have spent £3m on it.",
            ["the fund is rich and needs no help"],
        ),
        # Between two dashes.
        (
            "Moe called for the clerk to lay out figures — including the cost — of her plan.",
            ["the clerk to lay out figures — including the cost — of her plan"],
        ),
        (
            "Lie says Moe's call to ban boats – a view the clerk has left – and his notes to the crew bear some blame.",
            ["Moe's call to ban boats – a view the clerk has left – and his notes to the crew bear some blame"],
        ),
        (
            "Moe declined to define what the deal would include or how she planned to pay for it.",
            ["to define what the deal would include or how she planned to pay for it"],
        ),
        (
            "Lie could not explain why the fee was raised or why Moe had denied it in an interview with the Star.",
            ["why the fee was raised or why Moe had denied it in an interview with the Star"],
        ),
        # Behind a quotation.
        ("Lie talks about “spoiling the party,” and Moe left.", ["spoiling the party,"]),
        (
            "Moe said towns like Ostby “have more history,” while “Reno is a newcomer.”",
            ["towns like Ostby “have more history,” while “Reno is a newcomer.”"],
        ),
        # What the speaker did not tell is none of it.
        (
            "Her guild confirmed that Moe would meet the clerk but would not offer details of the talks.",
            ["Moe would meet the clerk"],
        ),
        ("Moe said she had no plans to leave and would not identify any issue.", ["she had no plans to leave"]),
        (
            "Moe said the guild will not pay for the pier and will not provide a boat.",
            ["the guild will not pay for the pier and will not provide a boat"],
        ),
        # Words for several are no subject of a verb in -s.
        ("Her lead has shrunk as the contest shifts to larger, more diverse states.", []),
        ("Several rival claims that the pier was old were made.", []),
        ("Moe heralded the deal as a “triumph.”", ["the deal as a “triumph.”"]),
        ("Moe called upon Lie to restart the mill.", ["Lie to restart the mill"]),
        ("Moe experienced a hard winter in Ostby.", []),
        # A subject that is counted loosely.
        ("Moe said the last few hundred, up the valley, may wait.", ["the last few hundred, up the valley, may wait"]),
        (
            "Moe said the next several weeks, as ever, would be hard.",
            ["the next several weeks, as ever, would be hard"],
        ),
        (
            "Moe said the remaining few boats, all of them old, had gone.",
            ["the remaining few boats, all of them old, had gone"],
        ),
        # Whoever agrees does so with somebody: who that is, is no part of it.
        ("Moe agreed with Ms Lie that he had refused the request.", ["he had refused the request"]),
        ("Moe agreed with the board that the pier should close.", ["the pier should close"]),
        ("Moe agreed with a plan that would close the pier.", ["a plan that would close the pier"]),
        # A second predicate behind its source.
        ("Moe sold two mills in May and, by her own account, kept the boats.", ["kept the boats"]),
        ("Moe left school at 12 but, in her own words, “never looked back.”", ["never looked back."]),
        ("Moe said the mill closed and, according to the board, is for sale.", ["the mill closed"]),
        # What is said of a noun in a relative clause.
        ("Councillors approved a plan that skippers claim will drive boats away.", ["will drive boats away"]),
        ("A judge blocked a rent that tenants said would have eaten their pay.", ["would have eaten their pay"]),
        ("The plan, which doctors claim would cost lives, was dropped.", ["would cost lives"]),
        ("He said the land that they claim is theirs.", []),
        (
            "Moe accused the firm of three breaches: failing to write, skipping a test and locking the hall.",
            ["the firm of three breaches: failing to write, skipping a test and locking the hall"],
        ),
        # As somebody said before.
        ("As the mayor said earlier, the town has no money.", ["the town has no money"]),
        ("As Moe of the Ostby board noted previously, the pier was old.", ["the pier was old"]),
        (
            "As Moe recalled earlier, when the strike began, the boats were empty.",
            ["when the strike began, the boats were empty"],
        ),
        ("As mayor she said again, the pier is shut.", ["again, the pier is shut"]),
        # A statement told by somebody between commas.
        (
            "The town had promised that the land would stay open, she said, and had put up a sign.",
            ["The town had promised that the land would stay open … and had put up a sign"],
        ),
        (
            "She had written to the board to point out the error, Moe said, and heard nothing.",
            ["She had written to the board to point out the error … and heard nothing"],
        ),
        # A credit between a subject and its verb belongs to their clause alone.
        ("The quay was lost; the pier, Moe said, will be mended.", ["the pier … will be mended"]),
        ("The cook left, and the keeper, Moe said, has gone home.", ["the keeper … has gone home"]),
        ("The cook left, while the keeper, so Moe said, has gone home.", ["the keeper … has gone home"]),
        ("Clerks who saw it, and the crew, Moe said, have gone.", ["Clerks who saw it, and the crew … have gone"]),
        # A quotation goes on with its verb what stands before the credit.
        ("A third breach, the rule says, “shall end the permit.”", ["A third breach … “shall end the permit.”"]),
        ("The next day, Moe said, “won us the cup at last.”", ["won us the cup at last."]),
        # Behind a colon it goes on, where a clause stands before the credit.
        ("Both are right, Moe said: Her unit had erred.", ["Both are right … Her unit had erred"]),
        ("On Monday, Moe said: it was late.", ["it was late"]),
        # No words: a figure that is added, what is said otherwise, a verb of sport.
        ("Moe scored 27 points, her sister, Jada, added 14 and Elm State closed on a run.", []),
        (
            "Moe announced the gift of 90 boats, that is to say nine more.",
            ["the gift of 90 boats, that is to say nine more"],
        ),
        ("Moe hit the shot that put the Gulls ahead for good.", []),
        ("A strike on the mill claimed two lives, while 40 people were hurt.", []),
        ("Moe, 24, said goodbye in a video shot in the locker room.", []),
        # A number before a verb; a post and a name behind one; what somebody wrote.
        (
            "Of the hurt, 11 remain in hospital and six got help on the spot, the clinic's head, Ana Moe, disclosed.",
            ["Of the hurt, 11 remain in hospital and six got help on the spot"],
        ),
        (
            "A leak of 14 litres, recorded in 2019, ought to have been mended, she wrote.",
            ["A leak of 14 litres, recorded in 2019, ought to have been mended"],
        ),
        # In a post that says nothing of what is said; behind another's quotation.
        ("“Another day,” she wrote in a post that she later deleted.", ["Another day,"]),
        ("“She did it,” Moe tweeted after Lie argued “it is late.”", ["She did it,", "it is late."]),
        (
            "“They sell,” said Ana Moe, who rates the stock “a hold.” Bo Lie, her boss, was not moved.",
            ["They sell,"],
        ),
        # What is told of a thing in a relative clause.
        ("He takes pills, which Moe said leave him sleepless.", ["leave him sleepless"]),
        # In what it is said.
        ("The fee was never paid, the union claims in its report.", ["The fee was never paid"]),
        ("The letters were lost, the firm states in its answer.", ["The letters were lost"]),
        ("The coast, the member states in the north, and the rest agreed.", []),
        ("In a circular published on Friday the board found that the pier was unsafe.", ["the pier was unsafe"]),
        ("In a circular handed out on Friday Moe warned that the pier was unsafe.", ["the pier was unsafe"]),
        # What the rest of a sentence is, in marks, behind its credit.
        ("She would be back, Moe said, “with a pen.”", ["She would be back … “with a pen.”"]),
        ("Moe and Lie, she added, “haven’t agreed since.”", ["Moe and Lie … “haven’t agreed since.”"]),
        ("In the end, Moe said, “we will not go.”", ["we will not go."]),
        # The comma that closes a date; what is not told; another participle.
        ("Moe said the firm paid on May 9, 2023, and has closed.", ["the firm paid on May 9, 2023, and has closed"]),
        ("The office confirmed that it had the papers but would not discuss them.", ["it had the papers"]),
        ("Moe stood up, noting that it was late, and suggesting that we go.", ["it was late", "we go"]),
        ("That, Moe explained, is by design.", ["That … is by design"]),
        ("Many of the boats, she said, “never came back.”", ["Many of the boats … “never came back.”"]),
        ("Moe said: The plan was dead in May.", ["The plan was dead in May"]),
        ("Moe told the board: The plan was dead in May.", ["The plan was dead in May"]),
        ("Ana Moe, saying it was late, left.", ["it was late"]),
        # Nobody is told a thing.
        ("Moe repeated the attacks they have been airing since May.", ["the attacks they have been airing since May"]),
        ("Moe described a boat that would sink.", ["a boat that would sink"]),
        # What "as" holds between two commas.
        ("The pier, as Ana Moe points out, was shut in May.", ["The pier … was shut in May"]),
        ("The pier, as the report notes, was shut in May.", ["The pier … was shut in May"]),
        ("As first reported by the Star, the pier was shut.", ["the pier was shut"]),
        ("According to a copy of the letter, the pier was shut.", ["the pier was shut"]),
        # What somebody or something is called.
        ("A new guild called Future 45 ran its first round of notices.", []),
        ("Lie wrote about a nurse named Kari.", ["a nurse named Kari"]),
    ],
)
def test_content_ends_where_the_statement_does(text, contents):
    assert contents_of(text) == contents
