"""Where a statement ends, and what is none at all, in whole sentences of several desks."""

from __future__ import annotations

from entries import every
from statements import contents_of, statements

from quotecheck import analyse


@every(
    ("text", "contents"),
    [
        # Nouns for people that tell no role alone, and verbs that few use.
        ("The functionary marked that a board would count the boats.", ["a board would count the boats"]),
        ("The vault might be empty by Tuesday, a teller intoned.", ["The vault might be empty by Tuesday"]),
        ("The clerk foretold that the boats would sink.", ["the boats would sink"]),
        ("The functionary marked that day with a feast.", []),
        # A letter sent to somebody, in front of "it".
        ("In a letter sent to the board it complained that the gate was shut.", ["the gate was shut"]),
        # What others say of what somebody vows.
        (
            "The council vowed to buy the mill, a step that the clerk said would fail.",
            ["to buy the mill", "would fail"],
        ),
        ("The council vowed to buy the mill, a hall that holds 300.", ["to buy the mill, a hall that holds 300"]),
        # In a clause that opens its sentence, or one behind a place there.
        (
            "While Moe warned against eating the fish in June, the clerk said it was safe.",
            ["eating the fish in June", "it was safe"],
        ),
        (
            "On the shore, where a sign has warned against eating the fish since May, the clerk said it was safe.",
            ["eating the fish since May", "it was safe"],
        ),
        # To whom, or how long, in front of "that".
        ("Moe denied to the end of her life that it had been hers.", ["it had been hers"]),
        ("Moe denied to the last that it was hers.", ["it was hers"]),
        ("Moe denied to the board that it was hers.", ["it was hers"]),
        ("Moe denied a claim that it was hers.", ["a claim that it was hers"]),
        # Those with whom somebody spoke.
        ("Residents with whom the Star spoke assert that people queue for hours.", ["people queue for hours"]),
        ("Experts to whom she had talked warned that the dam was old.", ["the dam was old"]),
        ("It is a rite in which the board sits down and tells them why it is late.", []),
        # A relative clause that quotes the speaker.
        (
            "Moe stated that she had paid Lie, who used to visit the yard “in a coat with a card round his neck”.",
            ["she had paid Lie, who used to visit the yard “in a coat with a card round his neck”"],
        ),
        (
            "Moe said the talks, which began a decade ago, were “the dullest that anybody had heard”.",
            ["the talks, which began a decade ago, were “the dullest that anybody had heard”"],
        ),
        ("Moe said that he had paid Lie, who is 40.", ["he had paid Lie"]),
        (
            "Moe said that he had met Lie, who called the plan “a farce and a waste”.",
            ["he had met Lie", "the plan “a farce and a waste”"],
        ),
        # Minutes are a paper, and a day may stand in front of what papers tell.
        ("The guild’s minutes for March 1983 record that the door was shut.", ["the door was shut"]),
        ("The minutes of the talks note that the door was shut.", ["the door was shut"]),
        ("Papers of May 2020 record that the door was shut.", ["the door was shut"]),
        ("The boat sank in the minutes after the storm record that nobody had beaten.", []),
        # A question in marks, and what happened as it was asked.
        ("“July of which year?” Moe asked when the clerk showed him a copy.", ["July of which year?"]),
        ("“Who?” Moe asked as the crowd left.", ["Who?"]),
        ("“Who?” Moe asked why the crowd had left.", ["why the crowd had left"]),
        # As somebody told.
        (
            "As the Halden Star wrote earlier, on 18 May the same gate was left open.",
            ["on 18 May the same gate was left open"],
        ),
        ("As we reported, on Monday the gate was locked.", ["on Monday the gate was locked"]),
        ("As the union warned, nobody came.", ["nobody came"]),
        ("As the queue grew, the clerk left.", []),
        ("As Moe spoke, the crowd left.", []),
        # A paper that goes on.
        (
            "In 2021, the complaint goes on, Moe reported income of $88,000.",
            ["In 2021 … Moe reported income of $88,000"],
        ),
        ("The gate, the letter goes on, was locked.", ["The gate … was locked"]),
        ("At the quay, the work goes on, and nobody has left.", []),
        ("The trial goes on, and the gate was locked.", []),
        # What somebody else answered to it.
        (
            "Lie complained that no word was heard, to which Moe replied, on a card, that seats were free.",
            ["no word was heard", "seats were free"],
        ),
        (
            "Lie argued that the gate was old, to which the clerk retorted: “So are you.”",
            ["the gate was old", "So are you."],
        ),
        (
            "Lie said she had a tape of a talk, in which Moe declared that he would go.",
            ["she had a tape of a talk", "he would go"],
        ),
        (
            "Lie said the board had sent a letter, to which nobody replied.",
            ["the board had sent a letter, to which nobody replied"],
        ),
        # What is spoken of is no statement, and the speaker has the verb behind it.
        (
            "Commenting on these complaints, the head of the board, Ana Moe, acknowledged that a pump had failed.",
            ["a pump had failed"],
        ),
        ("Commenting on the delay, Ana Moe acknowledged that a pump had failed.", ["a pump had failed"]),
        ("Elaborating on his plan, Bo Lie said that it would cost £3m.", ["it would cost £3m"]),
        (
            "Describing the plan as a farce, Ana Moe, who mends boats, announced that she would appeal.",
            ["the plan as a farce", "she would appeal"],
        ),
        (
            "Denying that the door had been bolted, the owner of the mill, Ana Moe, insisted that she was careful.",
            ["the door had been bolted", "she was careful"],
        ),
        ("Commenting on “the dullest talk in Ostby”, Moe left.", ["the dullest talk in Ostby"]),
        # What goes on behind a speaker in the middle.
        (
            "The gate was locked, reckoned Ana Moe, a guard, and the two keys have been lost since May.",
            ["The gate was locked … and the two keys have been lost since May"],
        ),
        (
            "The gate was locked, counters the firm, but no guard was ever hurt.",
            ["The gate was locked … but no guard was ever hurt"],
        ),
        (
            "The gate was locked, said Ana Moe, mainly because the guards had gone.",
            ["The gate was locked … mainly because the guards had gone"],
        ),
        (
            "The gate was locked at noon, she explained, when few people come.",
            ["The gate was locked at noon … when few people come"],
        ),
        (
            "The gate was locked, the guard recalled, which kept out thieves.",
            ["The gate was locked … which kept out thieves"],
        ),
        ("The gate would be locked, she said, if the guards left.", ["The gate would be locked … if the guards left"]),
        ("The gate was locked, said Ana Moe, and left the room.", ["The gate was locked"]),
        ("The gate was locked, said Ana Moe, and Bo Lie agreed.", ["The gate was locked"]),
        ("The gate was locked, Moe said, and Lie agreed.", ["The gate was locked"]),
        (
            "The gate was locked, said Ana Moe, and the guard told police that he was ill.",
            ["The gate was locked", "he was ill"],
        ),
        (
            "The gate was locked, Moe conceded, but she added that no guard was hurt.",
            ["The gate was locked", "no guard was hurt"],
        ),
        ("The gate was locked, she said on Monday, when the court met.", ["The gate was locked"]),
        ("When asked to leave, he refused, which led the guards to call the clerk.", []),
        ("Moe said the man had either stolen or lost the key.", ["the man had either stolen or lost the key"]),
        ("Moe said the fund had lost N1.4 billion or N300,000.", ["the fund had lost N1.4 billion or N300,000"]),
        ("Moe said that if the dam fails, the town “will be gone”.", ["if the dam fails, the town “will be gone”"]),
        ("Moe made it clear he will not resign.", ["he will not resign"]),
        ("Moe vowed not to pay the fine.", ["not to pay the fine"]),
        ("Moe assailed a judge, Bo Lie, for his heritage.", ["a judge, Bo Lie, for his heritage"]),
        (
            "The judge ordered the mayor’s office, along with the clerk, to release the film.",
            ["the mayor’s office, along with the clerk, to release the film"],
        ),
        (
            "Cooks have accused Moe of hiding, delaying, and withholding facts about the fire.",
            ["Moe of hiding, delaying, and withholding facts about the fire"],
        ),
        (
            "Brell Foods issued a 60-day notice to its workers in May and “that group is leaving us,” said Ana Moe.",
            ["Brell Foods issued a 60-day notice to its workers in May and “that group is leaving us,”"],
        ),
        ("While saying that he does respect Moe, Bo Lie left.", ["he does respect Moe"]),
        (
            "Both bakers left, portraying Moe as a selfish boss whose trade has not helped cooks.",
            ["Moe as a selfish boss whose trade has not helped cooks"],
        ),
        (
            "If the pier is shut, she said, “boats will go elsewhere.”",
            ["If the pier is shut … “boats will go elsewhere.”"],
        ),
        ("Despite its “many charms,” Moe said, the pier is old.", ["Despite its “many charms,” … the pier is old"]),
        (
            "Moe said that Lie backs “free bread” and the deal sometimes called Ostby relief.",
            ["Lie backs “free bread” and the deal sometimes called Ostby relief"],
        ),
        (
            "Moe, owner of the mills and star of the reality TV show “Bake It,” said that bread is dear.",
            ["bread is dear"],
        ),
        ("A petition calling for the bridge to be restored had 900 names yesterday.", ["the bridge to be restored"]),
        (
            "“I cook,” Bo Lie said.\n\n“A dull trade.”\n\nMoe bakes. “It is a dull trade,” she said.",
            ["I cook,", "It is a dull trade,"],
        ),
        ("David Jolly is a cook. Jolly said the mill was shut.", ["the mill was shut"]),
        ("“Not us!” Moe, the head of the guild, Tweeted on Friday.", ["Not us!"]),
        ("It rained. Nor is the pier safe, said Ana Moe.", ["Nor is the pier safe"]),
        ("It rained. But, she said, it is a risky plan.", ["But … it is a risky plan"]),
        ("The vote split the guild (“I want my dues back,” wrote Ana Moe, a cook).", ["I want my dues back,"]),
        ("If anything, Moe argued in her email, the pier is safe.", ["the pier is safe"]),
        (
            "Moe boasted that, thanks to her patented “Ostby method,” she was the first to reach it.",
            ["thanks to her patented “Ostby method,” she was the first to reach it"],
        ),
        (
            "Moe dismissed Lie’s claim that the pier is safe — saying the guild had lied.",
            ["Lie’s claim that the pier is safe", "the guild had lied"],
        ),
        (
            "Moe said the pier is safe – assuming that the lamps are lit.",
            ["the pier is safe – assuming that the lamps are lit"],
        ),
        ("Moe said both he and Lie promised to go.", ["both he and Lie promised to go"]),
        ("The port will not forget her March comment that, “We will sink them all.”", ["We will sink them all."]),
        (
            "The Echo columnist Ana Moe has been critical of the mayor but on Monday wrote that she agreed with him.",
            ["she agreed with him"],
        ),
        ("Moe has called the deal “a farce,” and his party has tried to stop it.", ["the deal “a farce,”"]),
        (
            "Moe said he has not held dinners and never called a donor to ask for money.",
            ["he has not held dinners and never called a donor to ask for money"],
        ),
        (
            "His plan calls for rates that rise with the tide to 28 percent.",
            ["rates that rise with the tide to 28 percent"],
        ),
        ("Moe told The Ostby Echo he was “not quite there” on it.", ["he was “not quite there” on it"]),
        ("Moe told the cooks who met at the mill, “No one is safe from it.”", ["No one is safe from it."]),
        ("Moe told the Ostby Press (OP), “No one is safe from it.”", ["No one is safe from it."]),
        ("Moe released a statement saying, “No one is safe from it.”", ["No one is safe from it."]),
        (
            "Ann Moe, who came in May, said that $31 million, or half of the money, had gone on works.",
            ["$31 million, or half of the money, had gone on works"],
        ),
        (
            "Moe demanded that the cooks be freed, and claimed that they were ill.",
            ["the cooks be freed", "they were ill"],
        ),
        (
            "The report found that 900 homes had no water, about 300 more than the 600 counted in May.",
            ["900 homes had no water, about 300 more than the 600 counted in May"],
        ),
        ("According to oil and gas worker Ana Moe, the sea is cold and wet.", ["the sea is cold and wet"]),
        ("Moe said about 40 people had died.", ["about 40 people had died"]),
        ("Moe said at least a dozen people had died.", ["at least a dozen people had died"]),
        ("Moe said on Monday up to half the fish had died.", ["up to half the fish had died"]),
        ("The agent estimates around 5,200 accounts would qualify.", ["around 5,200 accounts would qualify"]),
        ("Moe said free transport would be provided.", ["free transport would be provided"]),
        ("Moe said her boy needed a year to learn the way.", ["her boy needed a year to learn the way"]),
        ("The firm denied having been told of the leak.", ["having been told of the leak"]),
        ("A letter sent to the ministry says the bridge is safe.", ["the bridge is safe"]),
        ("According to a letter sent to the ministry, the bridge is safe.", ["the bridge is safe"]),
        ("According to two people briefed on the talks, the bridge is unsafe.", ["the bridge is unsafe"]),
        ("The court heard last Thursday, May 9, that the leak was bad.", ["the leak was bad"]),
        ("The judge ruled the evidence could be used.", ["the evidence could be used"]),
        ("Moe said that it was her brother, Bo Lie, who signed it.", ["it was her brother, Bo Lie, who signed it"]),
        ("A survey it published last year found that 57% of bakers had left.", ["57% of bakers had left"]),
        ("“It is a bath,” the tall, soft-spoken mayor said.", ["It is a bath,"]),
        ("Moe told a crowd of about 100 bakers gathered at a hall that bread is dear.", ["bread is dear"]),
        ("Ana Moe often quotes Bo Lie saying the public mood is everything.", ["the public mood is everything"]),
        ("“It is a bath,” is how Moe describes the pier.", ["It is a bath,"]),
        ("Her husband, meanwhile, was heard to say that she had not eaten.", ["she had not eaten"]),
        ("The union claims 3,000 members stayed home.", ["3,000 members stayed home"]),
        ("Moe criticised the fee: it would cost jobs and hit the old.", ["the fee"]),
        ("Two envoys briefed on the talks, who asked not to be named, said it was late.", ["it was late"]),
        (
            "A log for that day, a copy of which was leaked, makes mention of “moderate rain at dawn”.",
            ["moderate rain at dawn"],
        ),
        (
            "Moe said four wards, which are Ash, Birch and Cedar, are dry.",
            ["four wards, which are Ash, Birch and Cedar, are dry"],
        ),
        ("The potter Bo Lie, whom the villagers call Uncle Clay, has lost a kiln.", []),
        (
            "The crew had slept for nine hours and 20 minutes, inside the limit, said Ana Moe.",
            ["The crew had slept for nine hours and 20 minutes, inside the limit"],
        ),
        (
            "The head of the guild, Bo Lie, denied the tale, describing it as “the work of idle men.”",
            ["it as “the work of idle men.”"],
        ),
        (
            "Bo Lie, a baker who leads the guild and wrote the bill, said it was a loan.",
            ["it was a loan"],
        ),
        ("The mine will close, said a handful of miners who have seen the plan.", ["The mine will close"]),
        ("The bench remarked on September 4 that the bridge was late.", ["the bridge was late"]),
        (
            "“A farce with a stamp on it” was how he described the plan to a crowd on Friday.",
            ["A farce with a stamp on it", "the plan to a crowd on Friday"],
        ),
        ("Another told how the widow had walked home.", ["how the widow had walked home"]),
        ("Another claimed that it was late.", ["it was late"]),
        (
            "Moe said that farmers in the north, who lost half their crop, and their families would be paid.",
            ["farmers in the north, who lost half their crop, and their families would be paid"],
        ),
        (
            "Ana Moe, who also said that the two men, and Bo Lie in particular, must do more, left.",
            ["the two men, and Bo Lie in particular, must do more"],
        ),
        ("He insisted, though, that he had sent all 17 plates.", ["he had sent all 17 plates"]),
        ("The owners assured them in writing that the rent would fall.", ["the rent would fall"]),
        (
            "As Moe put it to the board before the vote, “You can not fire clay with wishes.”",
            ["You can not fire clay with wishes."],
        ),
        (
            "Lie, whose remark that “the kiln will eat us all” was on T-shirts, was cheered.",
            ["the kiln will eat us all"],
        ),
        ("Moe's remark that “the kiln will eat us all” drew jeers.", ["the kiln will eat us all"]),
        ("“We will see,” Moe said when asked whether she would run.", ["We will see,"]),
        ("A letter signed by the head, Bo Lie, read in part, “The roof is gone.”", ["The roof is gone."]),
        (
            "A report put the cost at £2m. It found the tank was losing water.",
            ["the cost at £2m", "the tank was losing water"],
        ),
        ("The dam, which experts had warned could fail, gave way.", ["could fail"]),
        ("A wall that residents say was never built has been paid for.", ["was never built"]),
        ("The talks ended after Mr. Lie, asked about the dead, had said, “We will do more.”", ["We will do more."]),
        ("Lie’s fundraising email to his friends notes that the pier is shut.", ["the pier is shut"]),
        (
            "Moe said ₹9 crore would be paid in May, ₹6 crore in June and ₹4 crore in July.",
            ["₹9 crore would be paid in May, ₹6 crore in June and ₹4 crore in July"],
        ),
        ("A survey of skippers published last month found that the cod had gone.", ["the cod had gone"]),
        ("A lawsuit filed Monday in a state court alleges that the hull leaked.", ["the hull leaked"]),
        ("The head of the guild, Ms Ana Moe, fondly called Mama Clay, said kilns were cold.", ["kilns were cold"]),
        ("Moe, who addressed reporters in Vik, the capital, said the pier was shut.", ["the pier was shut"]),
        ("A cook, who pleaded anonymity because she feared for her job, said rice was short.", ["rice was short"]),
        ("Moe pleaded guilty in May to one count of fraud.", []),
        ("Moe pleaded guilty to taking what the firm had kept.", []),
        (
            "They say the new plan is bad, and they criticise the council for delays.",
            ["the new plan is bad", "the council for delays"],
        ),
        (
            "Moe maintained the men had broken the law, while Lie countered that they had not.",
            ["the men had broken the law", "they had not"],
        ),
        (
            "The firm pointed out that it “adheres to the law” and voiced optimism that it would win.",
            ["it “adheres to the law”", "it would win"],
        ),
        ("Moe, who calls Day a “liar,” said she doubts the whole count.", ["she doubts the whole count"]),
        ("Giving evidence by video link, the guard admitted he had slept.", ["he had slept"]),
        ("Moe thought: “What have I done?” Others heard the same in his voice.", ["What have I done?"]),
        ("Lie left, describing the vote as a farce and waving a flag.", ["the vote as a farce"]),
        ("Ana Moe left, saying the crew had done its best but not waving.", ["the crew had done its best"]),
        ("Lie came to decry the fares and to open the pier.", ["the fares"]),
        (
            "Three growers have said they will stay and others have said they will sell.",
            ["they will stay", "they will sell"],
        ),
        (
            "Moe said the pipes burst because the city and the state agreed that nobody need look.",
            ["the pipes burst because the city and the state agreed that nobody need look"],
        ),
        ("Moe criticised the referee in a long interview with the Harbour Star.", ["the referee"]),
        ("Moe criticised the ruling on Twitter before the race.", ["the ruling"]),
        (
            "Moe praised the crew in his Sunday column as the best of all.",
            ["the crew in his Sunday column as the best of all"],
        ),
        ("Moe criticised the cost of a private email server.", ["the cost of a private email server"]),
        ("As Ana Moe reported on Monday evening, two of the boilers had burst.", ["two of the boilers had burst"]),
        ("As the report said last week, the pier is shut.", ["the pier is shut"]),
        (
            "Dispatch logs show the fire was declared under control at 3:17 a.m. The first engine was late.",
            ["the fire was declared under control at 3:17 a.m."],
        ),
        ("The fire is out, Ana Moe disclosed this Tuesday.", ["The fire is out"]),
        ("Ana Moe, the head of the union, disclosed this to reporters on Monday.", []),
        ("The board denied the lamp had been lit.", ["the lamp had been lit"]),
        ("Ana Moe confirmed the roof and the wall were weak.", ["the roof and the wall were weak"]),
        ("Ana Moe supported it and Lie, as he has in the past, opposed the fee.", ["the fee"]),
        ("She was sent home the same night, a clerk, Lt. Ana Moe, said Monday.", ["She was sent home the same night"]),
        ("It ran from Vik to Orra and Lund, the guild's head, Ana Moe, said.", ["It ran from Vik to Orra and Lund"]),
        ("A deck made for lenders, seen by the Star, says that sales fell.", ["sales fell"]),
        (
            "Officials in Ostby, the third customer named in the suit, said they had stopped buying.",
            ["they had stopped buying"],
        ),
    ],
)
def test_content_ends_where_the_statement_does(text, contents):
    assert contents_of(text) == contents


@every(
    "text",
    [
        "Ana Moe contested the board election in 2019 as Ana Lie.",
        "The regulator wrote to both sides on Friday.",
        "The prosecution called the surveyor as its second witness.",
        "The party won twelve southern states in May.",
        "She introduced her daughter and delivered the keynote.",
        "The clerk spoke on condition that she not be named.",
        "She has never written any of it down.",
        "Moe said it.",
        "Moe said so on the radio at 6am, and will speak again this morning.",
        "Moe said so in March and again in May.",
        "Both men reported missing are safe.",
        "A child reported missing on Monday has been found.",
        "Six people feared dead in the flood are alive.",
        "Moe told the court.",
        "The judge held the man in custody on Monday.",
        "The army deposed the king.",
        "The pier was built in accordance with the plan.",
        "He placed the bag at 4 p.m. on the shelf.",
        "He left without specifying the sum.",
    ],
)
def test_no_statement(text):
    assert contents_of(text) == []


def test_words_in_marks_are_voiced_whatever_the_verb():
    text = "“The trees were gone when we woke up,” Moe remembered."
    (found,) = statements(text)

    assert found.type == "assertion"


@every("place", ("back", "outside", "inside"))
def test_a_place_of_something_is_part_of_who_speaks(place):
    text = f"A cook at the {place} of the hall said that the gate was shut."
    (told,) = analyse(text).attributions
    assert told.source.of(text) == f"A cook at the {place} of the hall"
