"""What each constant of attribution is for: a sentence that is read otherwise under another value."""

from __future__ import annotations

import pytest
from entries import every
from statements import statements

from quotecheck.attribution.choice import choose, score
from quotecheck.attribution.symbols import sentences
from quotecheck.attribution.symbols.skeleton import draw
from quotecheck.lexicon.speech import with_extra
from quotecheck.model import Document, Qualifier, Type
from quotecheck.pipeline import analyse
from quotecheck.text.folded import fold
from quotecheck.text.paragraphs import find_paragraphs
from quotecheck.text.tokens import index_text


def only(text):
    """Return the one attribution of a text."""
    (found,) = analyse(Document.from_text(text)).attributions
    return found


@pytest.mark.parametrize("word", ["not", "never", "cannot"])
def test_a_negation_before_the_verb_qualifies_it(word):
    auxiliary = "" if word == "cannot" else "would "

    assert Qualifier.NEGATED in only(f"Ana Moe {auxiliary}{word} say that the bridge is safe.").qualifiers


@every("word", ["when", "where", "whenever", "wherever"])
def test_a_circumstance_is_less_of_a_question_than_whether(word):
    def sure(opening):
        return only(f"The mayor explained {opening} the bridge was unsafe.").confidence

    assert sure(word) < sure("whether") - 0.1


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        # _JOINTS: what ends a content in front of its cue.
        ("The guard said the door was locked, Lee said.", "The guard said the door was locked", "Lee"),
        ("The guard said the door was locked - Lee said.", "The guard said the door was locked", "Lee"),
        # _LONG: a subject of four words holds a cue of its own, whose content ends with it.
        ("Farmers who feared reprisals said the mill was shut.", "the mill was shut", "Farmers who feared reprisals"),
    ],
)
def test_which_of_two_cues_is_the_outer_one(text, content, source):
    found = only(text)

    assert ([piece.of(text) for piece in found.content], found.source.of(text)) == ([content], source)


@every(
    ("word", "trait"),
    [
        ("he", "he"),
        ("she", "he"),
        ("they", "they"),
        ("i", "i"),
        ("we", "i"),
        ("you", "you"),
        ("it", "it"),
        ("there", "there"),
    ],
)
def test_a_pronoun_is_a_subject_of_its_own_kind(word, trait):
    text = f"{word.capitalize()} said that the bridge is safe."
    article, verbs = analyse(Document.from_text(text)), with_extra(())
    skeleton = draw(fold(index_text(text, article.paragraphs, article.quotations)), verbs)
    surveyed = list(choose.survey(skeleton, range(len(skeleton.symbols)), verbs))

    assert surveyed
    assert {f"subject={trait}"} == {
        each for one in surveyed for each in score.traits(skeleton, one) if "subject" in each
    }
    assert any(f"subject={trait}" in table for table in score.points().values())


@every("verb", ["drew", "called", "lent", "placed"])
def test_attention_is_drawn_to_a_fact_by_any_of_four_verbs(verb):
    to = "emphasis on" if verb == "placed" else "attention to"

    assert only(f"He {verb} {to} the fact that it leaks.").content


@every("word", ["would", "could", "might", "had"])
def test_a_relative_clause_whose_time_is_shifted_is_told_by_the_speaker_too(word):
    (told,) = only(f"Ana Moe said the run had earned £12m, which {word} to do.").content

    assert len(told) > len("the run had earned £12m")


@every(
    ("text", "kind"),
    [("Ana Moe sees “Hope and help.”", Type.BELIEF), ("Ana Moe sees “Hope, help and care.”", Type.ASSERTION)],
)
def test_what_is_thought_in_more_than_three_words_in_marks_was_said(text, kind):
    assert only(text).type is kind


@every(
    ("text", "confidence"),
    [
        ("Ana Moe declined to comment.", 0.9),
        ("The coach laughed when the figure was read to her. “I make that in a week.”", 0.65),
    ],
)
def test_how_sure_it_is_where_nothing_is_weighed(text, confidence):
    assert only(text).confidence == confidence


@pytest.mark.parametrize(("mayors", "words"), [(19, 41), (20, 41)])
def test_a_subject_starts_at_most_sixty_tokens_before_its_cue(mayors, words):
    source = f"{', '.join(['the mayor'] * mayors)} and the clerk".capitalize()
    text = f"{source} said that the bridge is safe."

    assert len(only(text).source.of(text).split()) == words
    assert (only(text).source.of(text) == source) == (mayors == 19)


@every(
    ("symbols", "ends"),
    [
        ("N" * 300, [300]),
        ("N" * 301, [300, 301]),
        (f"{'N' * 250},{'N' * 100}", [251, 351]),
        (f"{'N' * 299},{'N' * 10}", [300, 310]),
    ],
)
def test_what_is_longer_than_a_sentence_is_read_in_stretches(symbols, ends):
    stretches = list(sentences._stretches(symbols, range(len(symbols))))

    assert [stretch.stop for stretch in stretches] == ends
    assert [stretch.start for stretch in stretches] == [0, *ends[:-1]]


AT_A_BOUNDARY = (
    # grammar: _BEFORE
    (
        "Ana Moe was quoted by the {}news agency as saying that it was late.",
        *("old ", 33, ["was quoted by the {}news agency as saying: it was late"], ["saying: it was late"]),
    ),
    (
        "Ana Moe said that the town had closed the bridge of the {}and Bo Lie said that it leaks.",
        *("old ", 34),
        ["said: the town had closed the bridge of the {}", "said: it leaks"],
        ["said: the town had closed the bridge of the {}and Bo Lie said that it leaks"],
    ),
    # medium: _LONGEST_MEDIUM
    (
        "Ana Moe praised the clerk in a {}interview with the Star.",
        *("recent ", 4, ["praised: the clerk"], ["praised: the clerk in a {}interview with the Star"]),
    ),
    # told_by_several: _LONGEST_PHRASE; present_tags: _SHORT_PHRASE
    ("It leaks, scientists at the University of {}Ostby report.", "New ", 8, ["report: It leaks"], []),
    ("“It leaks,” the {}mayor claims.", "old ", 4, ["claims: It leaks,"], []),
    # headline_case: _SHORTEST, _LONGEST
    ("Mayor Slams {}Bridge\n\nIt rained.", "Old ", 0, [], ["Slams: {}Bridge"]),
    ("Mayor Says {}Bridge Leaks\n\nIt rained.", "Harbour ", 20, ["Says: {}Bridge Leaks"], []),
)


@every(("text", "more", "most", "within", "beyond"), AT_A_BOUNDARY)
def test_what_is_said_as_far_as_a_constant_reaches(text, more, most, within, beyond):
    for filling, expected in ((more * most, within), (more * (most + 1), beyond)):
        whole = text.format(filling)
        found = [
            f"{one.cue.span.of(whole)}: {' … '.join(piece.of(whole) for piece in one.content)}"
            for one in statements(whole)
        ]

        assert found == [one.format(filling).strip() for one in expected]


@every(
    ("title", "read"),
    [
        # headline_case: _FEWEST
        ("Court Lets Mayor Moe Keep Boat", "Court lets mayor Moe keep boat"),
        ("Ostby Mayor Lets Ana Moe", "Ostby Mayor Lets Ana Moe"),
        # Words that only the list of given names has, or the article writes with a capital, keep theirs.
        ("Mayor Will Keep Grace Boat in Harbour", "Mayor will keep Grace boat in Harbour"),
        ("Council Hits Back As Pier Sinks", "Council hits back as Pier sinks"),
        ("Mayor keeps Court Boat In Harbour", "Mayor keeps Court Boat In Harbour"),
    ],
)
def test_a_headline_in_title_case_is_read_as_a_sentence(title, read):
    text = f"{title}\n\nThey met at the Harbour. We call it the Pier, and pier it is."

    assert " ".join(index_text(text, find_paragraphs(text), ()).tokens.words).startswith(f"{read} \n")


@every(("words", "whole"), [(3, True), (4, False)])
def test_a_participle_opens_a_title_of_few_words(words, whole):
    # verbs_in_titles: _LONGEST_TITLE
    text = f"Acting {'fire ' * words}chief Ana Moe said that it leaks."
    (found,) = statements(text)

    assert found.source.of(text).startswith("Acting") is whole


@every(("words", "named"), [(13, True), (14, False)])
def test_an_auxiliary_is_parted_from_its_verb_by_few_words(words, named):
    # parted_groups: _LONGEST
    (found,) = statements(f"Ana Moe has, in her {'old ' * words}book, said that it leaks.")

    assert (found.source is not None) is named


@every(
    ("text", "sources"),
    [
        # sentence_by_sentence: _NAMEPLATE
        ("Mayor Old Old Old Ada Flint:\n\n“We will win.”", ["Mayor Old Old Old Ada Flint"]),
        ("Mayor Old Old Old Old Ada Flint:\n\n“We will win.”", []),
        # unlisted_verbs: _SHORTEST
        ("It leaks, Ana Moe vloxed.", ["Ana Moe"]),
        ("It leaks, Ana Moe voxed.", []),
    ],
)
def test_who_says_something_as_far_as_a_constant_reaches(text, sources):
    assert [one.source.of(text) for one in statements(text)] == sources


def test_a_cue_in_a_relative_clause_does_not_hide_the_subject_around_it():
    text = "One of them, a cook who hid because he feared the firm, said it was late. Bo began by saying he slept."

    assert [one.source.of(text) for one in statements(text) if one.cue.span.of(text) == "said"] == [
        "One of them, a cook who hid because he feared the firm,"
    ]


def test_what_has_three_words_is_rather_said_than_what_has_two():
    # verbs_by_position: _FEWEST
    three, two = only("Some old rain, Ana Moe said."), only("Old rain, Ana Moe said.")

    assert three.confidence > two.confidence + 0.1


@every(
    "text",
    [
        # cues: _DRAWING
        *(
            "The clerk called attention to the fact that it leaks.",
            "The clerk drew attention to the fact that it leaks.",
        ),
        *("The clerk lent weight to the claim that it leaks.", "The clerk placed stress on the fact that it leaks."),
        # cues: _REMARKS
        *("Ana Moe’s remark that “it leaks,” was new.", "Ana Moe’s remark that “it leaks” was new."),
    ],
)
def test_words_that_somebody_gives_are_found(text):
    assert len(statements(text)) == 1


@every("asked", ["queries", "a question", "questions", "the requests"])
def test_what_somebody_was_asked_is_no_part_of_who_was(asked):
    # declined: _ASKED
    text = f"No answer was given by the port ministry to {asked} sent on Monday."

    assert [one.source.of(text) for one in analyse(Document.from_text(text)).attributions] == ["the port ministry"]
