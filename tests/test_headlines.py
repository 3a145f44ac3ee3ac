"""Headlines in title case, whose capitals tell nothing: who says what in them, and who is whom."""

from __future__ import annotations

from entries import every

from quotecheck import analyse


@every(
    ("text", "said"),
    [
        (
            "Moe Addresses Harbour Attack: ‘This Cannot Go On’\n\nAna Moe spoke on Monday in Ostby.",
            ["Ana Moe: This Cannot Go On"],
        ),
        # Two verbs of one subject.
        (
            "Moe Says Crew Sank Boat, Calls Dato’s Plan ‘Absurd’\n\nAna Moe rows.",
            ["Ana Moe: Crew Sank Boat", "Ana Moe: Dato’s Plan ‘Absurd’"],
        ),
        ("Moe says the crew swears, calls and spits.\n\nAna Moe rows.", ["Ana Moe: the crew swears, calls and spits"]),
        # A label with a word in small letters.
        ("Dato Challenger Ana Moe: Pier Is Shut\n\nAna Moe rows.", ["Ana Moe: Pier Is Shut"]),
        # An office in short behind a party.
        ("GOP Rep Moe Says Pier Leaks\n\nRep. Ana Moe rows.", ["Ana Moe: Pier Leaks"]),
        ("Tory MP Moe Says Pier Leaks\n\nAna Moe rows.", ["Ana Moe: Pier Leaks"]),
        # A description.
        ("Harbour Chief Says Pier Leaks\n\nAna Moe, the harbour chief, rows.", ["Ana Moe: Pier Leaks"]),
    ],
)
def test_who_says_what_in_a_headline(text: str, said: list[str]) -> None:
    article = analyse(text)

    assert [
        f"{speaker.name}: {' … '.join(span.of(text) for span in attribution.content)}"
        for attribution, speaker in zip(article.attributions, article.speakers, strict=True)
    ] == said
