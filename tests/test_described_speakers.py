"""Whom descriptions mean that others stand beside: the rival of a party, the lawmaker of a lede that names another."""

from __future__ import annotations

from entries import every

from quotecheck import analyse

LEDE = "Guest in trouble\n\nA lawmaker in Ostby is calling for Bo Lie to be banned from the hall."


@every(
    ("text", "name"),
    [
        # A candidate of a party, where the nominee of the other is named.
        (
            "Republican nominee Bo Lie and Democrat Ana Moe met. Moe sang. The Democratic nominee said it was late.",
            "Ana Moe",
        ),
        ("Republican nominee Bo Lie and Ana Moe met. Moe sang. The Democratic nominee said it was late.", None),
        # Who is named next and speaks, though the lede names another.
        (f'{LEDE}\n\n"He has no manners," Ola Moe said.\n\nThe lawmaker said Lie was rude.', "Ola Moe"),
        (f'{LEDE}\n\n"He has no manners," Mayor Ola Moe said.\n\nThe lawmaker said Lie was rude.', None),
        # A company by a capital within its name, a magazine by what it is called.
        ("Moe had logged 900 hours with NordAir, the airline said.", "NordAir"),
        ("Moe was cool. Analysts polled by StockTally laughed. The company said it was late.", None),
        ("Moe wrote for Family Boat magazine's contest. The magazine said it was late.", "Family Boat"),
        # Who was something else by then.
        ("Taxes rise\n\nA Treasury official said no.\n\nAna Moe, a former Treasury official, was late.", None),
        # A site on which people write, where it acts itself.
        ("Accounts Barred\n\nThe company said it was late.\n\nTwitter has been slow.", "Twitter"),
        ("Accounts Barred\n\nThe company said it was late.\n\nMoe was seen on Twitter.", None),
        # Nobody of another party; but who has none may be meant.
        (
            "Bo Lie, the Democratic nominee, spoke. “It leaks,” Lie said. The Republican candidate said it was late.",
            None,
        ),
        # Who is told to stay unnamed, though a woman is named before.
        ("Ana Moe, a nurse, came in. “It is hard,” said the woman, who did not want to be named.", None),
        ("Ana Moe, a nurse, came in. “It is hard,” said the woman, who laughed.", "Ana Moe"),
        # Police by their place, a paper by the name before its kind, a body by the name in its marks.
        ("Halden police said it was late.", "Halden police"),
        ("The police said it was late.", None),
        ("Local police said it was late.", None),
        ("The nationalist Halden Times tabloid said it was late.", "Halden Times"),
        ("A news site called “The Local” said it was late.", "The Local"),
        # By a name that ends in 's, that names one word twice, or has letters with small ones behind it.
        ("Moody's said it was late.", "Moody's"),
        ("Macy's Inc. fell. It rained. According to Macy's, it was late. Macy's has shops.", "Macy's Inc."),
        ("Halder's brother ran. Halder said it was late.", "Halder"),
        ("“Halder's told me so,” Ana Moe said. Halder's brother said it was late.", None),
        # By a name that ends in an apostrophe, which no mark in front has opened.
        ("Ana Achieng’, a clerk, left. It rained. “No,” said Achieng’.", "Ana Achieng’"),
        ("The clerk praised ‘old Achieng’ of Ostby. Achieng said it was late.", "Achieng"),
        # By a pronoun that is of one sex, where others are told to be of the other by their birth names, or dead.
        (
            "Jan Lie, nee Moe, left. Her brother, Kerry Moe, ran the firm. It rained. “It is late,” he said.",
            "Kerry Moe",
        ),
        ("Ada Moe rowed. She missed Bo's late sister, Kari Lie, who sang. “It is late,” she said.", "Ada Moe"),
        # By a given name that is a month's, which tells a time elsewhere.
        ("June Moe rowed in June. On June 3 it rained. It was late, says June.", "June Moe"),
        ("In June Ana Moe rowed. “No,” said June.", None),
        # By a name that ends in its legal form, or that another body is against.
        (
            "An appeal by Moe Quays Ltd against Halden Council's decision was heard. The company said no.",
            "Moe Quays Ltd",
        ),
        ("A case by the Harbour Board against Halden Council failed. The Harbour Board said no.", "Harbour Board"),
        # By letters that make a small word, too.
        ("WHO says it is late.", "WHO"),
        ("A WHO report says it is late.", "WHO"),
        ("A WHO expert, Ana Moe, says it is late.", "Ana Moe"),
        # By its land, where another has one of that name.
        ("The Ministry of Health sat. Kenya's Ministry of Health said it was late.", "Kenya's Ministry of Health"),
        (
            (
                "Kenya's Foreign Ministry met Chad's Foreign Ministry. The Foreign Ministry left. “No,” Kenya's "
                "Foreign Ministry said."
            ),
            "Kenya's Foreign Ministry",
        ),
        ("Kenya's Health Ministry sat. It rained. The Health Ministry said it was late.", "Health Ministry"),
        ("Halden met. Kenya's Halden said it was late.", "Halden"),
        ("Johnson & Johnson said it was late.", "Johnson & Johnson"),
        ("Ana Moe, Ph.D., said it was late.", "Ana Moe"),
        # By its owner's whole name.
        ("Ana Sanders lost. Sanders' campaign said it was late.", "Ana Sanders' campaign"),
        ("Ana Moe lost. The Moe campaign said it was late.", "Moe campaign"),
        # Across an aside between hyphens for dashes.
        ("Ana Moe lost. Moe - who met her aides in Ash - said it was late.", "Ana Moe"),
        # Who wrote a paper, several or one.
        ("A study by Ana Moe and Bo Lie shows that rents rose. The authors said it was late.", "Ana Moe and Bo Lie"),
        ("A study by Halden University shows that rents rose. The authors said it was late.", None),
        ("Dr. Ana Moe, whose new book says that it leaks, smiled.", "Ana Moe"),
        # Names joined, each with a body behind it.
        ("Ana Moe of Elm Bank and Bo Lie of Halden University left. They said it was late.", "Ana Moe and Bo Lie"),
        ("Sens. Ana Moe of Ohio and Bo Lie of Iowa vowed to stay. They said it was late.", "Ana Moe and Bo Lie"),
        ("Ana Moe and Bo Lie issued a letter saying it was late.", "Ana Moe and Bo Lie"),
        # Two of a surname, of whom the first might bear another.
        ("Kim and Clark Moran got a letter. The couple said it was late.", "Kim Moran and Clark Moran"),
        ("Kim and Clark Moran got a letter. Kim said it was late.", "Kim Moran"),
    ],
)
def test_description_is_led_back(text: str, name: str | None) -> None:
    assert analyse(text).speakers[-1].name == name
