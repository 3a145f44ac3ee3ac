"""Who says what in a sentence: the phrase before the verb, across days, asides and other clauses."""

from __future__ import annotations

from entries import every
from statements import statements

from quotecheck.settings import DEFAULT_MIN_CONFIDENCE


def told(text: str) -> list[tuple[str, str]]:
    """Return the source and the content of each statement that the report shows."""
    return [
        (one.source.of(text) if one.source else "-", " … ".join(span.of(text) for span in one.content))
        for one in statements(text)
        if one.content and one.confidence >= DEFAULT_MIN_CONFIDENCE
    ]


@every(
    ("text", "expected"),
    [
        # Whose a noun of saying is.
        ("It was a dig at Moe's claim that it leaks.", [("Moe", "it leaks")]),
        ("The mayor of Ostby's claim that it leaks fell flat.", [("The mayor of Ostby", "it leaks")]),
        ("The strike came after Moe's charge on Friday that it leaks.", [("Moe", "it leaks")]),
        # What a clause with "whereas" adds behind a credit.
        (
            "The five ought to be released, three groups said, whereas a clerk maintained that they had confessed.",
            [("three groups", "The five ought to be released"), ("a clerk", "they had confessed")],
        ),
        ("Mr. Berg all but accused the board of theft.", [("Mr. Berg", "the board of theft")]),
        ("Ana Moe said all but six were empty.", [("Ana Moe", "all but six were empty")]),
        # An aside between dashes that has a verb of its own.
        ("Ana Moe — her friends call her Ani — told the court that it was late.", [("Ana Moe", "it was late")]),
        # Who is told of behind the clause of another.
        (
            "The Salt Society, a small guild, handed out water, and its head, Ana Moe, said it was late.",
            [("its head, Ana Moe,", "it was late")],
        ),
        ("Last year she gave a party, and told the guests that it was late.", [("she", "it was late")]),
        # A paper, and what those are who made it.
        (
            "A study published in May by the Salt Institute, a small guild, found that it leaks.",
            [("A study published in May by the Salt Institute, a small guild,", "it leaks")],
        ),
        (
            "He denied leaving the yard, saying that two guards were there.",
            [("He", "leaving the yard"), ("He", "two guards were there")],
        ),
        # What was done goes on behind who tells it.
        (
            "In May, the suit contends, Lie called him in and told him that he was late.",
            [("the suit", "In May … Lie called him in and told him that he was late")],
        ),
        (
            "The meters tell it with one decimal, he said, but a machine reads the figure as a whole number.",
            [("he", "The meters tell it with one decimal … but a machine reads the figure as a whole number")],
        ),
        # A noun for one that may be a verb.
        ("She spoke on a conference call that began at 5 p.m.", []),
        ("Half of voters in each state say it leaks.", [("Half of voters in each state", "it leaks")]),
        ("In June 2018 Bo Lie, its head, emailed the office: “It leaks.”", [("Bo Lie, its head,", "It leaks.")]),
        # An abbreviation that ends the sentence before.
        ("They met at 9 a.m. The clerk said it was late.", [("The clerk", "it was late")]),
        ("They met in Salem, Ore. The clerk said it was late.", [("The clerk", "it was late")]),
        ("They run Halden Inc. The firm said it was late.", [("The firm", "it was late")]),
        ("Dr. An said it was late.", [("Dr. An", "it was late")]),
        # An abbreviation that ends the sentence, in front of a quotation.
        (
            "“I backed it,” said Sen. Ana Moe, R-S.C. “I do not back it now.”",
            [("Sen. Ana Moe, R-S.C.", "I backed it, … I do not back it now.")],
        ),
        (
            "“I backed it,” said Ana Moe, a baker from Salem, Mass. “I do not back it now.”",
            [("Ana Moe, a baker from Salem, Mass.", "I backed it, … I do not back it now.")],
        ),
        # A name behind two or three words that open the sentence.
        ("Outside court Ana Moe, 24, said the roof leaked.", [("Ana Moe, 24,", "the roof leaked")]),
        ("At the hospital Moe said the roof leaked.", [("Moe", "the roof leaked")]),
        ("Outside linebacker Bo Lie, 24, said the roof leaked.", [("linebacker Bo Lie, 24,", "the roof leaked")]),
        # Past a year, and past an aside with a verb of its own.
        ("A study printed in 2019 found boats were late.", [("A study printed in 2019", "boats were late")]),
        ("A review finished in May 2019 found Moe had lied.", [("A review finished in May 2019", "Moe had lied")]),
        ("A survey last year, redone after a gauge was mended, said Moe had lied.", [("A survey", "Moe had lied")]),
        # A body's name at the end; somebody who is there.
        (
            "The fee rose by 3%, the Office of Public Safety estimates.",
            [("the Office of Public Safety", "The fee rose by 3%")],
        ),
        (
            "The old pier will close for good in May, said an official there.",
            [("an official there", "The old pier will close for good in May")],
        ),
        # What stands behind a noun for people without a verb.
        ("It is late, a source close to the talks said.", [("a source close to the talks", "It is late")]),
        ("People familiar with the plan say it is late.", [("People familiar with the plan", "it is late")]),
        (
            "The sale of the port is near, a man involved in the talks told AFP.",
            [("a man involved in the talks", "The sale of the port is near")],
        ),
        # A letter that is no initial.
        ("It was in Building A. Moe said it was late.", [("Moe", "it was late")]),
        # Whose verb stands before the infinitive.
        ("Ana Moe wept when a doctor rang to say that it was late.", [("a doctor", "it was late")]),
        ("Ana Moe wept as her mother rose to say it was late.", [("her mother", "it was late")]),
        ("Ana Moe left when asked, to say that it was late.", [("Ana Moe", "it was late")]),
        # A time between the subject and its verb.
        (
            "Ana Moe, the chairwoman, this past week announced the sale of the mill.",
            [("Ana Moe, the chairwoman,", "the sale of the mill")],
        ),
        (
            "Ana Moe on Thursday ratcheted up her attacks on Lie, saying he is “weak on boats, you know that.”",
            [("Ana Moe", "he is “weak on boats, you know that.”")],
        ),
        (
            "Drivers asked at stops in South Halden this week, including Ana Moe, said they had no problem with it.",
            [
                (
                    "Drivers asked at stops in South Halden this week, including Ana Moe,",
                    "they had no problem with it",
                )
            ],
        ),
        (
            "Mayor Ana Moe slams Lie, praises Day as ‘a saint, not a fraud.’\n\nIt rained.",
            [("Mayor Ana Moe", "Lie"), ("Mayor Ana Moe", "Day as ‘a saint, not a fraud.’")],
        ),
        (
            "Moe acknowledged that the clerk misspoke but noted that the board had met.",
            [("Moe", "the clerk misspoke"), ("Moe", "the board had met")],
        ),
        ("Port Authority Just Announced Sale Of Old Pier.", [("Port Authority", "Sale Of Old Pier")]),
        # A relative clause or an aside in front of the verb.
        (
            "It came two days after the Port Post, which had told it as sport, said it would tell it as news.",
            [("the Port Post", "it would tell it as news")],
        ),
        (
            "Ana Moe on Friday mocked a speech — something that’s angered the guild all week — and said it was bad.",
            [("Ana Moe", "it was bad")],
        ),
        (
            "Ana Moe stood on the quay in Halden, Maine, and, citing the law, urged her crew to vote for him.",
            [("Ana Moe", "her crew to vote for him")],
        ),
    ],
)
def test_source_is_told(text, expected):
    assert told(text) == expected, text


@every(
    ("text", "contents"),
    [
        # A modal goes on with what is said; a refusal to say more, or what was done, does not.
        ("Moe said it was cheap, and would need no permit.", ["it was cheap, and would need no permit"]),
        (
            "Moe said the key to the pier was simple, and would cost nothing.",
            ["the key to the pier was simple, and would cost nothing"],
        ),
        ("Moe said it was cheap, and has spoken of it since.", ["it was cheap"]),
        ("Moe said it was cheap, but would not give details.", ["it was cheap"]),
        # A dash that nothing closes, and what the writer sets behind it.
        ("Moe said the pier was safe — a claim that the board denies.", ["the pier was safe"]),
        ("Moe said the pier was safe — though nobody had looked.", ["the pier was safe"]),
        ("Moe insists the pier is safe — and the council is holding talks on it.", ["the pier is safe"]),
        ("Moe said the pier was safe — and would stay so.", ["the pier was safe — and would stay so"]),
        ("Moe said the pier — a claim of hers — was safe.", ["the pier — a claim of hers — was safe"]),
        # What is counted, or found beside it, belongs to an object; what somebody else says in it does not.
        ("Moe cited three causes, including the heavy rain.", ["three causes, including the heavy rain"]),
        (
            "The poll showed Moe leading Lie, 45 to 18, with 13 percent undecided.",
            ["Moe leading Lie, 45 to 18, with 13 percent undecided"],
        ),
        (
            "Two-thirds of the guests described themselves as sailors with three in 10 saying they are rowers.",
            ["themselves as sailors", "they are rowers"],
        ),
        ("Moe denied it happened, with Lie taking to the stage to call her a fraud.", ["it happened", "her a fraud"]),
        ("Moe said there was nothing wrong with Lie’s raising it.", ["there was nothing wrong with Lie’s raising it"]),
        # A time is nothing that is said.
        ("The board accused Moe of theft — something that Lie indicated this week.", ["Moe of theft"]),
    ],
)
def test_content_ends(text, contents):
    assert [content for _, content in told(text)] == contents, text


@every(
    ("text", "expected"),
    [
        # A label of a headline: the surname of somebody, a paper, several people; no heading of another kind.
        (
            "Moe: Pier could cost us the harbour.\n\nAna Moe, the mayor, spoke on Monday.",
            [("Moe", "Pier could cost us the harbour")],
        ),
        ("Mayor Moe: Pier ‘Is a Farce’ For Us.\n\nAna Moe spoke on Monday.", [("Moe", "Pier ‘Is a Farce’ For Us")]),
        ("Poll: Pier a big turnoff for voters.\n\nIt is new.", [("Poll", "Pier a big turnoff for voters")]),
        (
            "Ana Moe: Pier ‘No Longer Fit to Be Used by Boats.’\n\nAna Moe spoke.",
            [("Ana Moe", "Pier ‘No Longer Fit to Be Used by Boats.’")],
        ),
        ("Port Chief On Moe: Pier Could Sink.\n\nAna Moe spoke.", []),
        ("Experts: Pier will sink.\n\nIt is new.", [("Experts", "Pier will sink")]),
        ("The Latest: Moe gives away a boat.\n\nAna Moe was here.", []),
        ("Ana Moe: Saint or fraud who could sink us?\n\nAna Moe was here.", []),
        ("Ana Moe: The Boats in Halden.\n\nAna Moe was here.", []),
        ("Halden: Pier could sink.\n\nHalden was here.", []),
    ],
)
def test_label_of_a_headline_speaks(text, expected):
    assert told(text) == expected, text
