"""Roles that stand beside a name, by their construction, and what stands beside one and is none."""

from __future__ import annotations

from entries import every

from quotecheck import analyse


def last_role(text: str) -> tuple[str | None, str | None]:
    """Return the name and role of the last speaker in `text`."""
    speaker = analyse(text).speakers[-1]
    return speaker.name, speaker.role


@every(
    ("source", "speaker"),
    [
        # The firm of a post, by a name that could be somebody's, between the post and its holder.
        (
            "Managing Director of the builder, Halgrim Orven Sletta, Ana Moe,",
            ("Ana Moe", "Managing Director of the builder, Halgrim Orven Sletta"),
        ),
        (
            "Counsel for the contractor, Halgrim Sletta, Mr Bo Lie",
            ("Bo Lie", "Counsel for the contractor, Halgrim Sletta"),
        ),
        ("The head of the charity, Safe Harbour, Ana Moe,", ("Ana Moe", "head of the charity, Safe Harbour")),
        ("Counsel for the developer, Kari Dahl, Mr Bo Lie", ("Bo Lie", None)),
        ("Counsel for the contractor, Halgrim Sletta,", ("Halgrim Sletta", "Counsel for the contractor")),
    ],
)
def test_a_firm_between_a_post_and_its_holder(source, speaker):
    assert last_role(f"The dam broke. {source} said that it was wet.") == speaker


@every(
    ("text", "role"),
    [
        # What completes a post, right before the name or its style.
        ("Leader of the opposition Cllr Ana Moe said prices would fall.", "Leader of the opposition"),
        ("The mayor, Cllr Ana Moe, said prices would fall.", "mayor"),
        ("Cabinet member for the pier Cllr Ana Moe said prices would fall.", "Cabinet member for the pier"),
        ("Executive member for roads Councillor Ana Moe said prices would fall.", "Executive member for roads"),
        ("Committee member Cllr Ana Moe said prices would fall.", "Cllr"),
        # What the time of a post is tied to; what an office of a body is of, before a name.
        ("It was then-Ostby Mayor Ana Moe who spoke. Moe said prices would fall.", "then-Ostby Mayor"),
        ("By then-Ministry of Fish Secretary Ana Moe. She said no.", "then-Ministry of Fish Secretary"),
        ("Ministry of Fish Chief of Staff Ana Moe said prices would fall.", "Ministry of Fish Chief of Staff"),
        # Letters of a body before the name of who heads it.
        (
            "The acting head of the Tide Agency (BPBD) Ana Moe said prices would fall.",
            "acting head of the Tide Agency",
        ),
        (
            "The director of the Halden Tide Agency (HTA) Ana Moe said prices would fall.",
            "director of the Halden Tide Agency",
        ),
        ("The chairman, Chief Ana Moe, said prices would fall.", "chairman"),
        ("“It is cold,” its convener, Justice Ana Moe (retd.), said.", "convener"),
        ("The spokesperson, Captain Ana Moe, said prices would fall.", "spokesperson"),
        ("His boss, Mayor Ana Moe, said prices would fall.", "Mayor"),
        ("His predecessor, Chief Ana Moe, said prices would fall.", "predecessor"),
        ("Ana Moe, a boat builder, spoke. She was chair of the Guild in 1981. Moe said it was cold.", "boat builder"),
        ("Ana Moe, an artist, spoke. She was chair of the Guild from 1981 to 1985. She said it was cold.", "artist"),
        ("Ana Moe spoke. She was chair of the Guild in 1981. Moe said it was cold.", "chair of the Guild"),
        ("The port master, Capt. Ana Moe, came. The captain said prices would fall.", "port master"),
        ("The panel's chair, Sen. Ana Moe, came. The senator said prices would fall.", "panel's chair"),
        ("Ana Moe, the cabinet member for roads, came. Cllr Moe said prices would fall.", "cabinet member for roads"),
        ("Sen. Ana Moe, a nominee of the trust, came. Sen. Moe said prices would fall.", "Sen."),
        ("Ana Moe, who was named last week as head of the fund, said no.", "head of the fund"),
        ("Ana Moe, who was elected in May as mayor of Ostby, said no.", "mayor of Ostby"),
        # A thing that a clause tells of somebody, a car that stops.
        ("It went through the new server Ana Moe used for her mail. Moe said no.", None),
        ("The parents of the singer Ana Moe sued. Moe said no.", "singer"),
        ("As he stood with Ana Moe, 46, a squad car pulled up to the pier. Moe said no.", None),
        # "And" and "on" within the name of a body.
        ("Ana Moe, the Office of Harbours and Budget director, said no.", "Office of Harbours and Budget director"),
        ("Ana Moe, the Senate Roads and Ports Committee chair, said no.", "Senate Roads and Ports Committee chair"),
        ("Ana Moe, a Council on Foreign Waters fellow, said no.", "Council on Foreign Waters fellow"),
        ("Office of Harbours and Budget director Ana Moe said no.", "Office of Harbours and Budget director"),
        # Where somebody lives, with the land of the town.
        ("Ana Moe, 45, of Ostby, Ohio, a retired nurse, said prices would fall.", "retired nurse"),
        ("Ana Moe, 45, from Ostby, Pa., a retired nurse, said prices would fall.", "retired nurse"),
        ("Ana Moe of Ostby, New Hampshire, a retired nurse, said prices would fall.", "retired nurse"),
        ("Ana Moe, of Ostby, Kari Lie, a nurse, met. Moe said prices would fall.", None),
        # What says little of an office's holder: whose rival, one in a row, one who runs again, who has seen much.
        ("The mayor's top challenger, Sen. Ana Moe, said prices would fall.", "Sen."),
        ("Sen. Ana Moe, another shaky incumbent, said prices would fall.", "Sen."),
        ("Sen. Ana Moe, the third candidate in the race, said prices would fall.", "Sen."),
        ("Speaker Ana Moe, the state's highest-ranking Republican, said prices would fall.", "Speaker"),
        ("Guild strategist Ana Moe, a veteran of two campaigns, said prices would fall.", "Guild strategist"),
        ("Nurse Ana Moe, a Navy veteran, said prices would fall.", "Navy veteran"),
        ("Former Mayor Ana Moe came. Moe, the boldest candidate here, said it was cold.", "Former Mayor"),
        ("Former Mayor Ana Moe came. Moe, the mayoral candidate, said it was cold.", "mayoral candidate"),
        ("Head of research Ana Moe said prices would fall.", "Head of research"),
        ("Director of the water company Ana Moe said prices would fall.", "Director of the water company"),
        (
            "Head of the press service of the ministry Ana Moe said prices would fall.",
            "Head of the press service of the ministry",
        ),
        ("Professor Ana Moe, who was not involved, said the work was neat.", "Professor"),
        ("Medical officer of health Dr Ana Moe said 14 people had been ill.", "Medical officer of health"),
        ("They asked former secretary of state Ana Moe, who said the count would go on.", "former secretary of state"),
        ("Mother of three Ana Moe said the rent had doubled.", "Mother of three"),
        ("Ana Moe ran. The former Halden CEO said the rent had doubled.", "former Halden CEO"),
        # A post before whose kin somebody is; a title that no list has; by what else somebody goes is no role.
        ("The current chief, his nephew Ana Moe, said prices would fall.", "current chief"),
        ("After the vote, her cousin Ana Moe said prices would fall.", "cousin"),
        ("The Olu of Warri, Ana Moe, said prices would fall.", "Olu of Warri"),
        ("The Eze Ukwu of Amata, Ana Moe, said prices would fall.", "Eze Ukwu of Amata"),
        ("The Additional Advocate-General, Ana Moe, said prices would fall.", "Additional Advocate-General"),
        ("The Church of Ostby, Ana Moe said, was cold.", None),
        ("Ana Moe, a trader popularly known as Mama Fish, said prices would fall.", "trader"),
        ("Ana Moe, a trader and poet known to her readers as Zola, said prices would fall.", "trader and poet"),
        ("Ana Moe, a nurse known for her work as Bo Lie's aide, said no.", "nurse known for her work as Bo Lie's aide"),
        ("Ana Moe, head of a group called Safe Harbour, said no.", "head of a group called Safe Harbour"),
        # A verb before a role is none of its words.
        ("The clerk spoke and she accused council rival Ana Moe of theft. Moe said it was cold.", "council rival"),
        ("The vote will almost surely force Senator Ana Moe out. Moe said it was cold.", "Senator"),
        ("A year ago, they cast actor Ana Moe as a nun. Moe said it was cold.", "actor"),
        ("Halden Mail writer Bo Lie likened harbour chief Ana Moe to a pirate. Moe said it was cold.", "harbour chief"),
        ("The town is expected to host Ana Moe and others. Moe said it was cold.", None),
        ("Asked whether he would counsel Ana Moe, he left. Moe said it was cold.", None),
        ("He spoke to radio host Ana Moe. Moe said it was cold.", "radio host"),
        # The subject of a clause before a name; a post that somebody would have; what somebody is not called.
        ("As the president dozed through the talk, Ana Moe left. Moe said it was cold.", None),
        ("As the mayor meandered through his text, Ana Moe left. Moe said it was cold.", None),
        ("He said that as president, Ana Moe would row. Moe said it was cold.", None),
        ("As president of the club, Ana Moe rowed. Moe said it was cold.", "president of the club"),
        ("After a fight with a deft and well-paid rival, Ana Moe has won. Moe said it was cold.", None),
        ("The question is what kind of candidate Ana Moe will be. Moe said it was cold.", None),
        # Words that begin another phrase end no role.
        ("Ana Moe, a sponsor of the bill in that house, said it was cold.", "sponsor of the bill"),
        ("A cousin of both, Ana Moe, who owns a boat, said it was cold.", "cousin of both"),
        ("“It is cold,” said Ana Moe, WHO’s envoy for the outbreak.", "WHO’s envoy for the outbreak"),
        (
            "Ana Moe is the candidate for the nation's next leader. Moe said it was cold.",
            "candidate for the nation's next leader",
        ),
        # Nouns that no list of roles holds, by their form.
        ("“It was cold,” thatch wrangler Ana Moe said.", "thatch wrangler"),
        ("“It was cold,” said regular customer Ana Moe.", "regular customer"),
        ("He said care worker Ana Moe was late, and Ana Moe said it was cold.", "care worker"),
        # A title behind the post.
        ("The board's chair, the Rev. Ana Moe, said the roof would hold.", "board's chair"),
        ("Mayor Pro Tem Ana Moe said the city would pay.", "Mayor Pro Tem"),
        ("Counsel assisting Ana Moe said the ward had been warned.", "Counsel assisting"),
        ("Tight end Ana Moe said the wind was no excuse.", "Tight end"),
        ("The Iyaloja of Okeda Market, Chief (Mrs) Ana Moe, said it was closed.", "Iyaloja of Okeda Market"),
        ("Ana Moe, head of Ostby Foods, a maker of jam, said it was cold.", "head of Ostby Foods"),
        ("Founder and CEO Ana Moe said the fish was local.", "Founder and CEO"),
        ("Energy, Trade and Harbours Minister Ana Moe said the fish was local.", "Energy, Trade and Harbours Minister"),
        ("The President and Senator Ana Moe met. Ana Moe said the fish was local.", "Senator"),
        ("Coun. Ana Moe said the fish was local.", "Coun."),
        ("A report by forensic pathologist Professor Ana Moe said the man had drowned.", "forensic pathologist"),
        # Behind the name.
        ("Ana Moe, now 53, a school bus driver in Ostby, Man., said it was cold.", "school bus driver in Ostby, Man."),
        (
            "Ana Moe, a retired ear, nose and throat surgeon in Ostby, said it was cold.",
            "retired ear, nose and throat surgeon in Ostby",
        ),
        (
            "Ana Moe, President Lie's special envoy to the coalition, said it was cold.",
            "President Lie's special envoy to the coalition",
        ),
        ("Ana Moe (Lab, Quayside), cabinet member for parks, said it was cold.", "cabinet member for parks"),
        ("Ana Moe (Ind., East Ward), a net maker, said it was cold.", "net maker"),
        ("Ana Moe, a net maker born in March 1931, said it was cold.", "net maker"),
        ("Ana Moe, a veteran GOP consultant who ran it, said it was cold.", "veteran GOP consultant"),
        (
            "Ana Moe, a Republican National Committee member from Ostby, said it was cold.",
            "Republican National Committee member from Ostby",
        ),
        ("Ana Moe, a major GOP fundraiser in Ostby, said it was cold.", "major GOP fundraiser in Ostby"),
        ("Ana Moe, a rival GOP strategist in Ostby, said it was cold.", "rival GOP strategist in Ostby"),
        ("Ana Moe, a star ITV presenter, said it was cold.", "star ITV presenter"),
        ("Ana Moe, who was chairperson till March, said the work was done.", "chairperson till March"),
        (
            "Ana Moe, who served as interim chief executive, said the work was done.",
            "served as interim chief executive",
        ),
        # Capitals behind the name.
        (
            "Ana Moe, Special Adviser to the governor on media, said the claim was false.",
            "Special Adviser to the governor on media",
        ),
        # The sentence that names who holds the post.
        ("The club's treasurer is Ana Moe. “We have no money,” Moe said.", "club's treasurer"),
        # Figures of speech.
        ("Ana Moe, the voice of the harbour for 30 years, said the fight was on.", "voice of the harbour for 30 years"),
        ("It ended with the new face of the campaign, Ana Moe, who said the fight was on.", "new face of the campaign"),
    ],
)
def test_a_role_beside_a_name(text: str, role: str) -> None:
    assert last_role(text) == ("Ana Moe", role)


@every(
    "text",
    [
        "The wind in the river Ana Moe crossed was strong. Ana Moe said it was cold.",
        "They sailed on the trawler Ana Moe. Ana Moe said it was cold.",
        "As reported by Ana Moe, the secretary of state was warned in March. Ana Moe said it was cold.",
        "Like Ana Moe, the mayor, Bo Lie doubts it. The thing is Ana Moe. “No,” Bo Lie said. Ana Moe left.",
        "The liar Ana Moe has met left. Ana Moe said it was cold.",
        "The problem for the mayor is Ana Moe. Ana Moe said it was cold.",
        "“The best mayor is Ana Moe,” the poster read. Ana Moe said it was cold.",
    ],
)
def test_no_role_beside_a_name(text: str) -> None:
    assert [role for _, role in map(last_role, [text])] == [None]


@every(
    ("text", "role"),
    [
        ("Two former clerks said the door was shut. One of them, who worked nights, said it was cold.", "former clerk"),
        ("Two former clerks said the door was shut. The other said it was cold.", "former clerk"),
        ("Friends of Ana Moe said she was tired. One said she had slept badly.", "friend of Ana Moe"),
        ("The council said the door was shut. One of them said it was cold.", "one of them"),
    ],
)
def test_one_of_a_group(text: str, role: str) -> None:
    assert last_role(text) == (None, role)


def test_one_of_a_group_who_is_named() -> None:
    assert (
        last_role("Two former clerks said the door was shut. One of them, Ana Moe, said it was cold.")[0] == "Ana Moe"
    )


def test_the_lede_behind_a_clause_tells_who_is_named_next() -> None:
    opening = "As Ola Lie faces a feud with Bo Ree, {} is coming to his defense.\n\nAna Moe, 40, met the press.\n\n"
    told = opening.format("the widow of a fallen guard") + "“He is right,” Moe said."
    bare = opening.format("the mayor") + "“He is right,” Moe said."

    assert last_role(told) == ("Ana Moe", "widow of a fallen guard")
    assert last_role(bare) == ("Ana Moe", None)


def test_what_may_be_a_body_is_no_role_of_its_chief() -> None:
    text = (
        "“I wanted to hear it,” Ana Moe, the chief executive, said.\n\n"
        "Six years later, the maker of ovens is posting its best numbers.\n\n“We are proud,” Moe said."
    )

    assert last_role(text) == ("Ana Moe", "chief executive")


def test_a_lad_who_is_not_named():
    assert last_role("A lad waiting for the bus said it was cold.") == (None, "lad waiting for the bus")


@every(
    ("source", "speaker"),
    [
        ("Operator Halden Lines", ("Halden Lines", "Operator")),
        ("Owner Operators Guild", ("Owner Operators Guild", None)),
        ("Independent Police Commission", ("Independent Police Commission", None)),
    ],
)
def test_a_trade_in_capitals_before_a_body(source, speaker):
    assert last_role(f"{source} said it was cold.") == speaker
