"""What a page has beside its article is no part of it; all else is, and nothing is lost."""

from __future__ import annotations

from itertools import pairwise

import pytest
from entries import every
from hypothesis import example, given
from hypothesis import strategies as st

from quotecheck import analyse, pipeline
from quotecheck.model import FURNITURE, Label, ParagraphKind, Span
from quotecheck.readers import asciidoc, html, markdown
from quotecheck.text.paragraphs import find_paragraphs

STORY = "The council voted on Monday to close the library on Mill Street, which opened in 1931 and leaks in winter."
WORDS = {
    ParagraphKind.TEASER: (
        "WATCH: Mayor Ana Moe says the library must go",
        "WATCH | Highlights of the vote",
        "Watch below: Ana Moe is firing back at those who say she lied. Bo Day has the details.",
        "READ MORE: Library 'must go', says Moe",
        "Read also: Who will buy the books?",
        "[Read: How the library was lost]",
        "(Read more: How the library was lost)",
        "RELATED: A hundred years of Mill Street",
        "Related stories",
        "Relevant Reading: How to talk of libraries",
        "Story continues below advertisement",
        "Article continues after this.",
        "Continue reading below",
        "Open this photo in gallery",
        "Click here to see the plan of the library.",
        "Sign up for our newsletter and never miss a vote.",
        "Subscribe to The Halden Star's podcast here.",
        "Get our best stories in your inbox.",
        "Also on Halden Star:",
        "More from Mill Street",
        "Watch the full interview with Moe above.",
        "Listen to the mayor's speech below:",
        "Watch highlights of the vote in Reno:",
        "Advertisement",
    ),
    ParagraphKind.SHARE: (
        "Share this article",
        "Follow us on Facebook",
        "Follow Ana Moe on Twitter @anamoe.",
        "Twitter: @anamoe",
        "Like us on Facebook and follow us on Instagram",
    ),
    ParagraphKind.NOTE: (
        "This story has been updated to include what the mayor said.",
        "This article was corrected on May 3 to give the name of Ana Moe.",
        "An earlier version of this article called Ana Moe the mayor of Halden.",
        "EDITOR'S NOTE: Bo Lie owns a part of the library.",
        "Editor’s note – Ana Moe is a friend of the author.",
        "Correction: Ana Moe is 61, not 16.",
        "Warning: This story contains details that may upset readers.",
        "This is a developing story and will be updated.",
    ),
    ParagraphKind.CONTACT: (
        "ABOUT HALDEN FOODS",
        "Media contact: Ana Moe, 202-555-0143",
        "Email: ana.moe@example.com",
        "ana.moe@example.com",
        "Ana Moe can be reached at (202) 555-0143.",
        "FOR IMMEDIATE RELEASE",
    ),
    ParagraphKind.BYLINE: (
        "By Ana Moe, Staff Writer",
        "Reporting by Ana Moe in Reno; editing by Bo Lie",
        "– With files from Ana Moe and Bo Lie",
        "Ana Moe and Bo Lie, The Associated Press",
        "Contributing: Ana Moe, Bo Lie.",
        "Ana Moe in Reno contributed to this report.",
    ),
    ParagraphKind.CREDIT: (
        "(AP Photo/Ana Moe)",
        "Photo: Ana Moe",
        "Photograph by Ana Moe",
        "Ana Moe/Getty Images",
        "Ana Moe / The Halden Star",
        "(Ana Moe/Halden Star)",
    ),
    ParagraphKind.DIVIDER: ("***", "* * *", "------", "###", "-30-", "— 30 —", "ENDS", "(more)"),
    ParagraphKind.TIME: ("10.42am", "9:05 p.m.", "11:45 GMT", "21:30"),
    ParagraphKind.POST: (
        "The library is closed. pic.twitter.com/a1B2c3",
        "The library is closed. — Ana Moe (@anamoe) May 3, 2025",
        "@anamoe",
    ),
}
PARTS = (
    (
        "Open this photo in gallery Sailor Ana Lie at the quay in Reno on May 3. Bo Day/The Halden Star",
        ("teaser", "Open this photo in gallery"),
        ("caption", "Sailor Ana Lie at the quay in Reno on May 3."),
        ("credit", "Bo Day/The Halden Star"),
    ),
    (
        "Bo Day / The Canadian Press Ana Lie at her home in Reno.",
        ("credit", "Bo Day / The Canadian Press"),
        ("caption", "Ana Lie at her home in Reno."),
    ),
    (
        "The library on Mill Street on Monday. (Bo Day/Reuters)",
        ("caption", "The library on Mill Street on Monday."),
        ("credit", "(Bo Day/Reuters)"),
    ),
    (
        "MARKET TALK: The price of timber fell by a third.",
        ("label", "MARKET TALK:"),
        "The price of timber fell by a third.",
    ),
    ("ENERGY: The price of oil fell by a third.", ("label", "ENERGY:"), "The price of oil fell by a third."),
    (
        "THE DAY IN ASIA: The price of oil fell by a third.",
        ("label", "THE DAY IN ASIA:"),
        "The price of oil fell by a third.",
    ),
    ("ANALYST'S VIEW: “We will sell,” said Bo Day.", ("label", "ANALYST'S VIEW:"), "“We will sell,” said Bo Day."),
    ("Why it matters: The library is the only one.", ("label", "Why it matters:"), "The library is the only one."),
    ("The bottom line: Nobody will pay for it.", ("label", "The bottom line:"), "Nobody will pay for it."),
    ("6:45 pm – Nobody is in the library.", ("time", "6:45 pm –"), "Nobody is in the library."),
    ("• Ana Moe said the library must go.", ("label", "•"), ("bullet", "Ana Moe said the library must go.")),
    ("* Ana Moe said the library must go.", ("label", "*"), ("bullet", "Ana Moe said the library must go.")),
)
BODY = (
    "Watch out for the steps, she told them, and hold on to the rail, which is as old as the town.",
    "Read in the light of that letter, the vote was lost before the council met on Monday in Reno.",
    "More in sorrow than in anger, he left the library and its books to the town of Reno on Monday.",
    "Related to the mayor by marriage, Bo Lie owns the shop on Mill Street beside the old library.",
    "Share prices fell by 3 per cent on Monday after the council had voted on the library in Reno.",
    "Follow the money, Ana Moe told the council on Monday, and you will find the roof of the school.",
    "Contact between the two sides broke off on Monday, and nobody knows who will call the other now.",
    "This story of a library begins in 1931, when the town of Reno had money and nobody to read.",
    "About Halden nobody knows much, Ana Moe said, but that its library was built in a single year.",
    "Sign up, sign up, the boys called in the street of Reno, and by night a hundred men had done so.",
    "Click: the door of the library fell shut behind the last reader, and that was the end of it all.",
    "Support for the library grew to 61 per cent in May, a newsletter of the friends of Reno says.",
    "SENATOR LEE: Did you read the letter before you signed it, and did your wife read it with you?",
    "ANA MOE: The library must go, for the roof of the school leaks and the town has no money for both.",
    "MODERATOR: The next question is about the library on Mill Street, and it goes to the mayor of Reno.",
    "His answer: “The library must go, for the roof of the school leaks and the town has no money.”",
    "One notable trend: fewer and fewer children come to read in the library on Mill Street in Reno.",
    "– Ana Moe, mayor of Reno, to the council",
    "Read: he lied to the council, and to the readers of the library, and he knew it all the while.",
    "More – much more – is due to those who read in the library on Mill Street, said the mayor of Reno.",
    "Twitter declined to comment.",
    "10.42 seconds is what it took her to run from the library to the school on Monday morning in Reno.",
    "“We will not leave this library to the rats, and neither will anybody else in Reno,” Moe said.",
)  # fmt: skip


def kinds_of(text):
    return [(paragraph.kind, paragraph.span.of(text)) for paragraph in find_paragraphs(text)]


def in_story(line):
    """Return the parts that a line makes in the middle of a story, with their kinds."""
    return kinds_of(f"Library to close\n\n{STORY}\n\n{line}\n\n{STORY[4:]} {STORY}")[2:-1]


@every(("kind", "line"), [(kind, line) for kind, lines in WORDS.items() for line in lines])
def test_furniture_is_known_by_its_shape(kind, line):
    assert in_story(line) == [(kind, line)]


@every("line", BODY)
def test_body_is_no_furniture(line):
    assert in_story(line) == [(ParagraphKind.BODY, line)]


@every("case", PARTS)
def test_what_is_glued_together_is_divided(case):
    line, *parts = case

    assert in_story(line) == [("body", part) if isinstance(part, str) else part for part in parts]


def test_label_that_comes_again_is_a_speaker():
    text = f"{STORY}\n\nHIGH TIDE: The price of timber fell.\n\nHIGH TIDE: The price of oil fell, too."

    assert [kind for kind, _ in kinds_of(text)] == [ParagraphKind.BODY] * 3


def test_headline_may_look_like_a_teaser():
    assert kinds_of(f"Watch: Library on Mill Street closes\n\n{STORY}\n\n{STORY}")[0][0] is ParagraphKind.HEADLINE


def test_items_of_a_list_need_a_sign_or_a_neighbour():
    items = [f"- Ana Moe said the library number {word} must go." for word in ("one", "two")]
    numbered = [f"{number}. Nobody will mend the library in Reno." for number in (1, 2)]
    found = kinds_of("\n\n".join([STORY, *items, STORY, *numbered, STORY, "12. August was the day of the vote."]))

    assert [kind for kind, _ in found].count(ParagraphKind.BULLET) == 4
    assert found[-1][0] is ParagraphKind.BODY


def test_titles_below_a_teaser_are_teasers_too():
    text = f"{STORY}\n\nRelated:\n\nWhy the library leaks\n\nWho pays for the roof\n\n{STORY}"

    assert [kind for kind, _ in kinds_of(text)] == ["body", "teaser", "teaser", "teaser", "body"]


def test_the_line_that_signs_a_post_tells_what_stands_above():
    text = f"{STORY}\n\nThe library is closed, and so is my heart.\n\n— Ana Moe (@anamoe) May 3, 2025\n\n{STORY}"

    assert [kind for kind, _ in kinds_of(text)] == ["body", "post", "post", "body"]


@pytest.mark.parametrize(
    "post",
    [
        "The library is closed. It leaks. pic.twitter.com/a1B2 — Ana Moe (@anamoe) May 3, 2025",
        "The library is closed. It leaks.\n\n— Ana Moe (@anamoe) 3 May 2025",
    ],
)
def test_post_is_said_by_who_signed_it(post):
    article = analyse(f"{STORY}\n\n{post}\n\n{STORY}")
    statements = zip(article.attributions, article.speakers, strict=True)
    said = [speaker.name for one, speaker in statements if one.content[0].of(article.text).endswith("It leaks.")]

    assert said == ["Ana Moe"]


SAID = "“We will not leave this library to the rats and the rain,” said Ana Moe, the mayor, who was born beside it."
PULLED = (
    "“We will not leave this library to the rats and the rain”",
    "“We will not leave this library to the rats and the rain.” – Ana Moe",
    "We will not leave this library to the rats and the rain. Ana Moe, mayor",
    "We will not leave this library to the rats and the rain",
)


@pytest.mark.parametrize("pulled", PULLED)
@pytest.mark.parametrize("above", [False, True], ids=["below", "above"])
def test_pull_quote_repeats_what_the_body_says(pulled, above):
    before, after = f"Library to close\n\n{STORY}\n\n", f"\n\n{STORY[4:]} Nobody said no to it."
    article = analyse(before + "\n\n".join((pulled, SAID) if above else (SAID, pulled)) + after)

    assert [p.kind for p in article.paragraphs].count(ParagraphKind.PULL_QUOTE) == 1
    assert len(article.attributions) == len(analyse(before + SAID + after).attributions)
    assert article.repeats == ()
    assert [repeated.changes for repeated in article.repeated_quotations] == [()]


@pytest.mark.parametrize("pulled", PULLED[:3])
def test_word_changed_in_a_pull_quote_is_a_difference(pulled):
    text = f"Library to close\n\n{STORY}\n\n{SAID}\n\n{pulled.replace('not', 'never')}\n\n{STORY[4:]} Nobody said no."
    (repeated,) = analyse(text).repeated_quotations

    assert [(before.of(text), again.of(text)) for before, again in repeated.changes] == [("not", "never")]


def test_paragraph_printed_twice_is_no_pull_quote():
    text = f"{STORY}\n\n{SAID}\n\n{SAID}\n\n{STORY}"

    assert ParagraphKind.PULL_QUOTE not in [kind for kind, _ in kinds_of(text)]
    assert len(analyse(text).repeats) == 2


NOBODYS = f"""Library to close

{STORY}

WATCH: Senator Kim Rye says the library is a hole

MARKET TALK: The price of timber fell by a third, said Bo Hale, an analyst at Halden Bank.

“It fell,” said the analyst, and according to the post nobody will buy any.

An earlier version of this story called Ole Stone the governor.

• “I will miss it,” said Ida Fox, a reader.
"""


def test_furniture_names_nobody_and_says_nothing():
    article = analyse(NOBODYS)

    assert {entity.name for entity in article.entities} >= {"Bo Hale", "Ida Fox"}
    assert not {"Kim Rye", "Ole Stone", "WATCH", "MARKET TALK"} & {entity.name for entity in article.entities}
    assert [speaker.name for speaker in article.speakers if speaker.entity][:2] == ["Bo Hale", "Bo Hale"]
    assert article.speakers[-1].name == "Ida Fox"


def test_quotation_goes_on_over_furniture():
    first, second = "“We lost,” said Ana Moe. “We lost the roof.", "“And then we lost the books.”"
    text = f"{STORY}\n\n{first}\n\nStory continues below\n\n{second}"
    article = analyse(text)

    assert [len(attribution.content) for attribution in article.attributions][-1] == 3
    assert article.faults == ()


def test_what_is_left_in_furniture_is_found():
    article = analyse(f"{STORY}\n\nEDITOR'S NOTE: TK will write the the note.\n\nREAD MORE: TK")

    assert [left.span.of(article.text) for left in article.leftovers] == ["TK", "TK"]
    assert [word.span.of(article.text) for word in article.doubled_words] == ["the the"]


@pytest.mark.parametrize(
    ("reader", "lead", "quote", "item", "heading"),
    [
        (markdown, "{}\n\n", "> {}\n\n", "* {}\n\n", "## {}\n\n"),
        (html, "<p>{}</p>", "<blockquote>{}</blockquote>", "<ul><li>{}</ul>", "<h2>{}</h2>"),
        (asciidoc, "{}\n\n", "____\n{}\n____\n\n", "* {}\n\n", "== {}\n\n"),
    ],
    ids=["markdown", "html", "asciidoc"],
)
def test_markup_ends_in_the_same_kinds(reader, lead, quote, item, heading):
    parts = (
        lead.format("The mayor wrote:"),
        quote.format("We will go."),
        item.format("Ana Moe left"),
        heading.format("WATCH: The vote"),
        quote.format("We go. pic.twitter.com/ab"),
    )
    article = pipeline.analyse(reader.read.document("x", "".join(parts), "utf-8"))

    assert [p.kind for p in article.paragraphs] == ["body", "quote", "bullet", "teaser", "post"]
    assert [q.span.of(article.text) for q in article.quotations] == ["We will go."]
    assert article.attributions[0].content == (article.quotations[0].span,)


@pytest.mark.parametrize("lead", ["said in a letter", "issued the following statement", "went on to say"])
def test_what_leads_to_a_quotation_is_no_statement(lead):
    text = f"Ana Moe, the mayor, {lead}:\n\n“We will go.”"

    assert [[span.of(text) for span in one.content] for one in analyse(text).attributions] == [["We will go."]]


def test_block_quotation_without_marks_needs_a_verb_of_saying():
    source = "There is this to think of:\n\n> The library leaks.\n"

    assert pipeline.analyse(markdown.read.document("x", source, "utf-8")).attributions == ()


LINES = (
    *(line for lines in WORDS.values() for line in lines), *(case[0] for case in PARTS), *BODY, *PULLED, SAID,  STORY,
    "Related:", "- We will go on and on and on.", "2. We will go.", "> We will go.", " ", "“",
    "RENO (AP) — We will go.",
)  # fmt: skip
SOME = st.lists(st.sampled_from(LINES), max_size=12).flatmap(
    lambda lines: st.sampled_from(("\n", "\n\n", "\r\n", "  \n")).map(lambda end: end.join(lines))
)


@given(SOME | st.text(alphabet="AB:/|•-*#.@ab\n 1(“”’", max_size=60), st.sampled_from([None, *ParagraphKind]))
@example("•\n\n*", None)
@example("6:45 pm – ", None)
def test_kinds_lose_no_text(text, label):
    labels = [Label(Span(0, len(text)), label)] if label and text else []
    paragraphs = find_paragraphs(text, labels)

    assert all(before.span.end <= after.span.start for before, after in pairwise(paragraphs))
    assert all(paragraph.span.of(text).strip() == paragraph.span.of(text) != "" for paragraph in paragraphs)
    assert "".join("".join(p.span.of(text) for p in paragraphs).split()) == "".join(text.split())


@given(SOME)
def test_nothing_that_is_read_stands_in_furniture(text):
    article = analyse(text)
    furniture = [paragraph.span for paragraph in article.paragraphs if paragraph.kind in FURNITURE]
    read = [mention.span for mention in article.mentions]
    read += [span for attribution in article.attributions for span in attribution.content]

    assert not [span for span in read if any(span in place for place in furniture)]
