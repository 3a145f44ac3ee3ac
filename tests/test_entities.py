"""Who is who, and who stands behind each attribution: articles in small, with braces round the sources."""

from __future__ import annotations

import pytest
from entries import every
from hypothesis import given
from hypothesis import strategies as st

from quotecheck.entities import resolve
from quotecheck.model import (
    DEFAULT_HOUSE,
    Attribution,
    Document,
    Entity,
    EntityKind,
    House,
    Kind,
    Resolution,
    Sentence,
    Span,
    Speaker,
    Type,
)
from quotecheck.pipeline import analyse
from quotecheck.registry.marked_text import parse
from quotecheck.text.paragraphs import find_paragraphs
from quotecheck.text.quotations import find_quotations
from quotecheck.text.tokens import index_text


def told(marked: str) -> tuple[tuple[Entity, ...], tuple[Speaker, ...]]:
    """Return the entities and the speakers of a marked text: `source`, or `quotation` where nobody is named."""
    text, marks = parse(marked)
    attributions = tuple(
        Attribution(
            kind=Kind.DIRECT,
            type=Type.ASSERTION,
            content=(mark.span,) if mark.label != "source" else (Span(mark.span.end, mark.span.end),),
            source=mark.span if mark.label == "source" else None,
            continues=mark.label == "continued",
            pattern="test",
            confidence=1.0,
        )
        for mark in marks
    )
    paragraphs = find_paragraphs(text)
    quotations, _ = find_quotations(text, paragraphs)
    sentences = tuple(Sentence(span) for span in _sentences(text))
    _, entities, speakers = resolve(index_text(text, paragraphs, quotations), sentences, attributions, DEFAULT_HOUSE)
    return entities, speakers


def _sentences(text: str) -> list[Span]:
    starts = [
        0,
        *(i + 2 for i in range(len(text) - 2) if text[i : i + 2] in (". ", "\n\n")),
    ]
    return [Span(start, end) for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]


def names(marked: str) -> list[str | None]:
    return [speaker.name for speaker in told(marked)[1]]


def test_surnames_and_pronouns_go_back_to_the_full_name():
    entities, speakers = told(
        """
        {source Kari Lindholm, the mayor of Ostby,} said the bridge was safe. "We tested it," {source she} said.

        {source Lindholm} added that trucks would follow. {source The mayor} declined to name a day.
        """
    )
    assert [s.name for s in speakers] == ["Kari Lindholm"] * 4
    assert [s.role for s in speakers] == ["mayor of Ostby"] * 4
    assert [s.resolution for s in speakers] == [
        Resolution.NAMED,
        Resolution.PRONOUN,
        Resolution.SURNAME,
        Resolution.DESCRIPTION,
    ]
    assert [entity.name for entity in entities if entity.kind is EntityKind.PERSON] == ["Kari Lindholm"]


def test_the_sex_told_decides_between_two():
    assert names(
        """
        {source Tom Varga}, a porter, praised Kari Lindholm. {source He} said it was time. {source She} said so too.
        """
    ) == ["Tom Varga", "Tom Varga", "Kari Lindholm"]


def test_nobody_is_chosen_where_two_fit():
    _, (speaker,) = told("John Berg and Tom Varga met the board. {source He} said the talks went well.")
    assert speaker.entity is None
    assert speaker.name is None
    assert [candidate.name for candidate in speaker.candidates] == ["John Berg", "Tom Varga"]


def test_relatives_stay_apart():
    entities, _ = told("Eric Varga and his sister Erica Varga own the mill. {source Eric Varga} said so.")
    assert [e.name for e in entities if e.kind is EntityKind.PERSON] == ["Eric Varga", "Erica Varga"]


@every(
    ("first", "later"),
    [
        ("Sok Vannak", "Am Sok Vannak"),
        ("Tran Duc Hieu", "Duc Hieu Tran"),
        ("Katharine Varga", "Katherine Varga"),
        ("Robert Varga", "Bob Varga"),
        ("Tom S. Varga", "Tom Varga"),
        ("Kari Lindholm", "Kari Lindhelm"),
        ("Bae Sang-ho", "Bae Sang Ho"),
    ],
)
def test_two_forms_of_one_name_are_one_person(first, later):
    entities, speakers = told(f"{{source {first}}}, a farmer, spoke. On Friday {{source {later}}} said more.")
    assert len({speaker.entity.id for speaker in speakers if speaker.entity}) == 1
    assert len([e for e in entities if e.kind is EntityKind.PERSON]) == 1


@every(
    ("full", "short"),
    [
        ("Nguyen Thi Hanh", "Hanh"),
        ("Chen Weiguo", "Chen"),
        ("Bae Sang-hye", "Bae"),
        ("Aurelio Paz Caballero", "Paz Caballero"),
        ("Aurelio Paz Caballero", "Paz"),
        ("Ursula von der Heide", "von der Heide"),
        ("Omar al-Masri", "al-Masri"),
        ("Mary O’Leary", "O’Leary"),
    ],
)
def test_short_forms_of_many_cultures(full, short):
    assert names(f"{{source {full}}}, a farmer, spoke. On Friday {{source {short}}} said more.") == [full, full]


def test_a_report_is_credited_to_its_body():
    assert names(
        """
        The Harbour Review Board (HRB) said in a report released on Monday that the quay was sinking.

        {source The report} states that piles have rotted. {source A survey by the Ostby Institute} found the same.

        According to {source an email from the Ministry of Canals}, repairs begin in May. {source The HRB} agreed.
        """.replace("The Harbour Review Board (HRB)", "{source The Harbour Review Board (HRB)}")
    ) == [
        "Harbour Review Board",
        "Harbour Review Board",
        "Ostby Institute",
        "Ministry of Canals",
        "Harbour Review Board",
    ]


def test_a_report_told_of_by_a_body_is_its_own():
    plain = "According to the Harbour Review Board, a report published in May found rot. The report says so twice."
    board = plain.index("Harbour Review Board")
    content = plain.index("a report")
    report = plain.index("The report")
    attributions = (
        _attribution(Span(board, board + 20), Span(content, content + 34)),
        _attribution(Span(report, report + 10), Span(report + 16, report + 24)),
    )
    paragraphs = find_paragraphs(plain)
    _, _, speakers = resolve(index_text(plain, paragraphs, ()), (), attributions, DEFAULT_HOUSE)
    assert [speaker.name for speaker in speakers] == ["Harbour Review Board"] * 2


def _attribution(source: Span, content: Span) -> Attribution:
    return Attribution(
        kind=Kind.INDIRECT, type=Type.ASSERTION, content=(content,), source=source, pattern="test", confidence=1.0
    )


def test_the_statement_is_the_last_speakers():
    assert (
        names(
            """
        Last week {source the Ministry of Canals} announced that the locks would close.

        {source The March 3 statement} named four locks. {source The ministry} gave no reason.
        """
        )
        == ["Ministry of Canals"] * 3
    )


def test_anonymous_sources_keep_their_words():
    _, speakers = told(
        """
        {source Two county officials who spoke on condition of anonymity} said so. {source A former porter} said that
        {source she} was told. {source residents interviewed by Delta Radio} disagreed.
        """
    )
    assert [(s.kind, s.name, s.role) for s in speakers] == [
        (EntityKind.ANONYMOUS, None, "two county officials"),
        (EntityKind.ANONYMOUS, None, "former porter"),
        (EntityKind.ANONYMOUS, None, "former porter"),
        (EntityKind.ANONYMOUS, None, "residents interviewed by Delta Radio"),
    ]


def test_bodies_and_documents_without_a_name_are_their_phrase():
    _, speakers = told("{source The librarians’ association} objected. {source The indictment} says otherwise.")
    assert [(s.kind, s.name) for s in speakers] == [
        (EntityKind.ORGANIZATION, "librarians’ association"),
        (EntityKind.DOCUMENT, "indictment"),
    ]


def test_dialogue_alternates():
    _, speakers = told(
        """
        Ola Berg lit the stove. Kari Lindholm watched.

        "You are early," {source Berg} said.

        "I am not," {source Lindholm} said.

        "{quotation You are always early.}"

        "{quotation And you always say so.}"
        """
    )
    assert [s.name for s in speakers] == ["Ola Berg", "Kari Lindholm", "Ola Berg", "Kari Lindholm"]
    assert [s.resolution for s in speakers[2:]] == [Resolution.ALTERNATION] * 2


def test_a_quotation_goes_on():
    _, speakers = told('"No," said {source Ola Berg}, a porter.\n\n"{continued Never.}"')
    assert [(s.name, s.resolution) for s in speakers] == [
        ("Ola Berg", Resolution.NAMED),
        ("Ola Berg", Resolution.CONTINUATION),
    ]


def test_relative_pronouns():
    assert names(
        """
        The plan pleased Tom Varga, a farmer, {source who} said it was late. It angered the Harbour Review Board,
        {source which} said it was costly.
        """
    ) == ["Tom Varga", "Harbour Review Board"]


def test_who_asks_and_who_answers():
    assert names(
        """
        In the deposition its counsel, Dana Holt, questioned Roy Berg, a manager.

        {source Q}: Did you know?

        {source A}: We all knew.
        """
    ) == ["Dana Holt", "Roy Berg"]


def test_the_writer_is_nobody():
    _, (speaker,) = told("As {source we} reported, Kari Lindholm left.")
    assert speaker.kind is EntityKind.UNKNOWN
    assert speaker.entity is None


def test_a_fuller_role_outlives_its_shortening_and_a_new_one_replaces_it():
    _, speakers = told(
        """
        {source Kari Lindholm, the mayor of Ostby,} spoke. On Monday {source Mayor Lindholm} spoke again.

        {source Lindholm, a former judge,} had the last word.
        """
    )
    assert [s.role for s in speakers] == ["mayor of Ostby", "mayor of Ostby", "former judge"]


@given(
    st.lists(
        st.sampled_from(
            [
                *("Ola Berg", "{source he}", "{source The report}", " said", ", the mayor,", "“No,” ", ". ", "\n\n"),
                *("Ms. Berg", "{source who}", "{source the two}", "HRB", "(HRB)", " of ", "'s", "{source Q}"),
                *("{quotation x}", " and ", "{source Lie}"),
            ]
        ),
        max_size=30,
    ).map("".join)
)
def test_any_order_of_parts_survives(marked):
    if marked.strip():
        entities, speakers = told(marked)
        assert told(marked) == (entities, speakers)
        assert len({entity.id for entity in entities}) == len(entities)


def test_a_share_symbol_is_nobody():
    assert names(
        "Halden Foods, Inc. (NYSE: HLF) closed a mill.\n\n{source The company} said so. {source It} said no more."
    ) == ["Halden Foods, Inc.", "Halden Foods, Inc."]


def test_who_spoke_without_a_name_is_meant_by_the_same_noun_later():
    marked = (
        "Tom Reed approved the bills. {source One Ohio driver} said crews copied ratings. "
        "Tom Reed declined to comment. {source The Ohio driver} said it took a year."
    )

    assert names(marked) == [None, None]
    assert names(marked.replace("{source One Ohio driver}", "A letter")) == ["Tom Reed"]


def test_a_former_office_that_nobody_was_given_is_nobodys():
    assert names("Tom Reed approved the bills. {source The former mayor} said it took a year.") == [None]


def test_whoever_who_belongs_to_is_one_with_the_source_before_it():
    _, speakers = told("“We kept coming back,” said {source one juror}, {source who} declined to give a name.")

    assert [speaker.role for speaker in speakers] == ["juror"] * 2


def test_a_name_that_ends_like_a_role_is_a_name():
    assert names("{source Goldman} said no. {source Hoffman} said so, too. {source Beekeepers} agreed.") == [
        "Goldman",
        "Hoffman",
        None,
    ]


@every(
    ("marked", "written"),
    [
        (
            """
            {source Kari Lindholm, the mayor of Ostby,} said so, and {source she} agreed. {source Mayor Lindholm} left.
            {source The mayor, who was tired,} said no more.
            """,
            [None, "she", None, "the mayor"],
        ),
        ("{source The engineer, Ola Moe,} said it held. “{quotation Yes}.” “{continued It does}.”", [None, None, None]),
        ("Kari Lindholm, {source who} was there, said it fell.", ["who"]),
        ("{source Two county officials} said it fell.", ["two county officials"]),
        (
            """
            The Ferry Board met. {source A report by the Ferry Board} found three faults.
            {source The report} blamed the winter.
            """,
            ["a report by the Ferry Board", "the report"],
        ),
        ("{source The Ferry Board’s chairman, Ola Moe,} left. {source The Ferry Board} agreed.", [None, None]),
        ("{source Ola Moe and Kari Lie} said no.", [None]),
        ("Ola Moe and Kari Moe came. {source Moe} said no.", ["Moe"]),
    ],
)
def test_the_words_of_the_article_stand_where_no_name_does(marked, written):
    assert [speaker.as_written for speaker in told(marked)[1]] == written


def test_a_document_has_the_issuers_name_and_its_own_words():
    (speaker,) = told("The Ferry Board met. {source The Ferry Board’s report} found faults.")[1]

    assert (speaker.name, speaker.as_written) == ("Ferry Board", "the Ferry Board’s report")


def test_every_role_is_listed_once():
    speakers = told(
        "{source Mayor Kari Lindholm} spoke. Kari Lindholm, a former teacher, left. {source Mayor Kari Lindholm} left."
    )[1]

    assert [[role.text.lower() for role in speaker.roles] for speaker in speakers] == [["mayor", "former teacher"]] * 2


@every(
    ("marked", "name"),
    [
        ("{source Both Ola Berg and Kari Lund} objected.", "Ola Berg and Kari Lund"),
        ("{source The economists Ola Berg, Kari Lund and Tom Varga} objected.", "Ola Berg, Kari Lund and Tom Varga"),
        ("{source Two porters, Ola Berg and Kari Lund,} objected.", "Ola Berg and Kari Lund"),
        ("{source One of the firm's porters, Ola Berg,} objected.", "Ola Berg"),
        ("{source A spokesman for Ola Berg and Kari Lund} objected.", None),
        ("{source Ola Berg and Kari Lund's lawyer} objected.", None),
        ("They met Ola Berg and Kari Lund, both of {source whom} objected.", "Ola Berg and Kari Lund"),
        ("Ola Berg and Kari Lund met the board. {source They} objected.", "Ola Berg and Kari Lund"),
        ("Ola Berg and Kari Lund met the board. {source The couple} objected.", "Ola Berg and Kari Lund"),
        ("Ola Lund and Kari Lund met the board. {source The Lunds} objected.", "Ola Lund and Kari Lund"),
        ("Ola Lund, Kari Lund and Tom Lund met. {source The Lunds} objected.", None),
        ("{source Oil and gas worker Ola Berg} objected.", "Ola Berg"),
    ],
)
def test_who_speaks_together_and_who_alone(marked, name):
    assert names(marked) == [name]


@every(
    ("marked", "name"),
    [
        ("Kari Lund rows. {source Her statement} said no.", "Kari Lund"),
        ("{source An analysis of the Harbour Board's figures by the Review Institute} said no.", "Review Institute"),
        ("{source A study by economists Ola Berg and Kari Lund} said no.", "Ola Berg and Kari Lund"),
        ("{source A report from the Harbour Board's inspector} said no.", "report from the Harbour Board's inspector"),
        ("Kari Lund wrote a report. {source The firm’s report} said no.", "firm’s report"),
    ],
)
def test_a_document_is_whose_the_text_says_it_is(marked, name):
    assert names(marked) == [name]


def test_an_answer_is_of_whoever_the_interview_is_with():
    assert names(
        """
        Kari Lund on rowing

        Kari Lund, who met Ola Berg once, rows.

        {source Q}: Why?

        {source A}: It is quiet.
        """
    ) == [None, "Kari Lund"]


def test_an_acronym_that_is_not_spelt_out_beside_it_gets_its_full_name():
    entities, _ = told("The letter came from Fishing, Harbours and Trade Ostmark. {source FHTO} said more. FHTO left.")

    assert "Fishing, Harbours and Trade Ostmark" in {entity.name for entity in entities}


def test_an_owner_is_no_subject():
    assert names("Tom Varga's assistant, Ola Berg, rowed. {source He} said no.") != ["Tom Varga"]


def test_a_lede_may_describe_whom_the_next_paragraph_names():
    assert names("{source A judge} said no.\n\nTom Varga, a judge in Ostby, spoke on Monday.") == ["Tom Varga"]
    assert names("{source A woman} said no.\n\nKari Lund, a woman in Ostby, spoke on Monday.") == [None]


def test_a_senator_is_of_one_place():
    assert names("Tom Varga, the senator from Ohio, left. {source The Texas senator} said no.") == [None]


def test_his_father_is_not_he():
    assert names("Tom Varga rows. Ola Varga sings. Tom is late, {source his father} said.") != ["Tom Varga"]


def test_who_is_unlikely_is_an_alternative():
    _, (speaker,) = told("Kari Lund and Maria Dahl met the board. {source She} said it was late.")

    assert (speaker.name, speaker.confidence) == (None, None)
    assert {each.entity.name for each in speaker.alternatives} == {"Kari Lund", "Maria Dahl"}
    assert sum(each.chance for each in speaker.alternatives) <= 1


def test_the_floor_is_the_house_s():
    text = "Kari Lund met the board. “It was late,” she said. “Very,” said Maria Dahl. “Too late,” she said."
    bold, shy = (
        analyse(Document.from_text(text, "-"), House(min_speaker_confidence=floor)).speakers[-1] for floor in (0.0, 1.0)
    )

    assert bold.name
    assert bold.confidence < 1
    assert shy.name is None
    assert bold.name in {each.entity.name for each in shy.alternatives}


@every("told_by", ["whom all call Skip", "known as Skip", "who goes by Skip", "nicknamed Skip"])
def test_a_nickname_that_is_introduced_is_the_same_person(told_by):
    marked = f"Tom Varga, a porter {told_by}, rowed. {{source Skip Varga}} said no. {{source Skip}} said no, too."
    assert names(marked) == ["Tom Varga"] * 2


@every(
    ("title", "noun"),
    [
        ("Justice Ola Moe", "judge"),
        ("Sheikh Ola Moe", "sheikh"),
        ("Ola Moe, a barrister,", "lawyer"),
        ("Sen. Ola Moe", "lawmaker"),
    ],
)
def test_a_title_says_what_its_holder_is_called(title, noun):
    assert names(f"{title} met Kari Lie there. It was late. {{source The {noun}}} said so.") == ["Ola Moe"]


def test_whoever_spoke_last_is_meant_by_what_they_once_were():
    text = (
        "{source Ola Moe} said no. {source The former leader} said it cost more. {source The retired teacher} agreed."
    )

    assert names(text) == ["Ola Moe"] * 3


def test_one_of_several_without_names_is_not_somebody_named():
    text = "{source Two diplomats} said no. Ola Moe, the envoy, laughed. {source The diplomat} said yes."

    assert names(text) == [None, None]


def test_a_former_executive_is_no_chief_executive():
    text = "{source A former executive} said no.\n\n{source Ola Moe}, the chief executive, said yes."

    assert names(text) == [None, "Ola Moe"]


@every(
    "source",
    [
        "Medical officer of health Dr. Ola Moe",
        "Dean of Students Ola Moe",
        "Oil and gas worker Ola Moe",
        "One of the builders, Ola Moe,",
    ],
)
def test_a_title_without_an_article_ends_in_a_name(source):
    assert names(f"{{source {source}}} said it was late.") == ["Ola Moe"]


@pytest.mark.parametrize("source", ["Friends of Ola Moe", "Lawyers for Ola Moe", "A friend of the Moe"])
def test_whoever_a_preposition_brings_in_is_not_the_source(source):
    assert names(f"Ola Moe left. {{source {source}}} said it was late.") == [None]


def test_a_name_right_behind_a_source_is_the_source():
    assert names("Warnings were lodged, said {source the group's director}, Ola Moe.") == ["Ola Moe"]


def test_a_place_behind_the_is_nobody():
    assert names("“No,” said {source a trader in the Krayot}. {source The trader} laughed.") == [None, None]


@every(
    "source",
    [
        "A trader, who gave her name only as Ana Moe",
        "A trader identified only as Ana Moe",
        "Her neighbour, who asked to be called only Ana Moe,",
        "The Omanhene of the town, Ana Moe,",
        "The board's chair, the Rev. Ana Moe,",
        "The dean of Ostby, the Very Rev Ana Moe,",
        "The minister for ports, the Rt Hon Ana Moe MP,",
    ],
)
def test_a_source_that_names_somebody_behind_its_noun(source):
    assert names(f"{{source {source}}} said it was late.") == ["Ana Moe"]


@every(
    "source",
    [
        "Her neighbour, who asked to be called only Roman,",
        "A cook who asked to be called Roman",
        "A cook who gave his name as Roman",
    ],
)
def test_a_source_that_names_somebody_by_what_looks_like_no_name(source):
    assert names(f"{{source {source}}} said it was late.") == ["Roman"]


def test_who_called_on_a_day_is_nobody_named():
    assert names("{source The man who called Monday} said it was late.") == [None]


def test_initials_of_a_post_mean_its_holder():
    text = "The Municipal Chief Executive (MCE) for Ostby, Mr. Ola Moe, laughed. “No,” {source the MCE} said."

    assert names(text) == ["Ola Moe"]


@pytest.mark.parametrize(
    ("name", "noun"),
    [("Ostby Borough Council", "authority"), ("Lindholm Airways", "airline"), ("Lindholm Savings Bank", "lender")],
)
def test_a_body_is_called_by_a_wider_noun(name, noun):
    assert names(f"{name} voted on Tuesday to close the pool. {{source The {noun}}} said it was late.") == [name]


def test_a_bulletin_is_whose_name_stands_behind_the_firm():
    text = "It sank, according to {source a bulletin put out by the operating firm, Lindholm Lines}."

    assert names(text) == ["Lindholm Lines"]


def test_a_speech_that_opens_the_sentence_is_whoever_spoke_in_it():
    text = "In a speech, {source Ola Moe} said it was late. “Go,” {source the speech} said."

    assert names(text) == ["Ola Moe"] * 2


def test_it_means_the_paper_and_not_its_author():
    text = "According to {source a memo by Ola Moe}, it is late. {source It} cautions that it will be worse."

    assert names(text) == ["Ola Moe"] * 2
