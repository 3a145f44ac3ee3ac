"""Every entry of the lists that attribution reads changes what is found."""

from __future__ import annotations

from pathlib import Path

from entries import every
from statements import statements

from quotecheck import lexicon
from quotecheck.attribution.choice.score import points
from quotecheck.lexicon import frames, people
from quotecheck.lexicon.verbs import auxiliaries, forms, verb_form
from quotecheck.model import Document, Kind
from quotecheck.pipeline import analyse
from quotecheck.text import words
from quotecheck.text.words import look_up


def _found(text: str) -> tuple:
    return statements(text)


def test_statements_are_those_of_an_article():
    text = (Path(__file__).parent.parent / "fixtures" / "articles" / "local-government-leaf-blowers.txt").read_text()

    assert statements(text) == analyse(Document.from_text(text)).attributions != ()


def _words(name: str) -> list[str]:
    return sorted(lexicon.words(name))


def test_noun_of_saying_is_a_cue():
    texts = {
        noun: f"Her {noun} that the bridge is safe surprised the council."
        for noun in sorted(
            lexicon.words("nouns_of_saying") - lexicon.words("nouns_of_condition") - lexicon.words("messages_of_deeds")
        )
    }
    cues = {noun: [found.cue.span.of(text) for found in _found(text) if found.cue] for noun, text in texts.items()}

    assert {noun: found for noun, found in cues.items() if noun not in found} == {}


def _said(text: str) -> list[str]:
    return [" … ".join(span.of(text) for span in found.content) for found in _found(text)]


def test_noun_of_saying_holds_what_is_said():
    texts = {words: f"Ana Moe gave the {words} the lease of the mill." for words in _words("nouns_with_what_is_said")}

    assert {words: text for words, text in texts.items() if _said(text) != ["the lease of the mill"]} == {}


def test_verb_gives_a_noun_of_saying():
    verbs = lexicon.words("verbs_of_giving_words") - {"air", "forward", "harbour", "have", "lay"}  # other words as well
    texts = {verb: f"She began to {verb} an assertion on Monday that the bridge is safe." for verb in verbs}

    assert {verb: text for verb, text in texts.items() if _said(text) != ["the bridge is safe"]} == {}


def test_count_is_given():
    texts = {noun: f"Ana Moe gave a {noun} of 40 boats lost." for noun in _words("counts_given")}

    assert {noun: text for noun, text in texts.items() if _said(text) != ["40 boats lost"]} == {}


@every(
    ("text", "said"),
    [
        ("The guild gave an assurance to its members that the gate was shut.", ["the gate was shut"]),
        ("The guild directed an appeal to the residents that the gate be shut.", ["the gate be shut"]),
        ("The guild made a complaint last week that the gate was shut.", ["the gate was shut"]),
        ("The guild voiced an objection in a letter to the board that the gate was shut.", ["the gate was shut"]),
        ("The guild launched an appeal to the port for the delivery of fuel.", ["the delivery of fuel"]),
        ("The guild came out with a denial of the theft.", ["the theft"]),
        ("The guild sent a word of warning that the gate was shut.", ["the gate was shut"]),
        ("The board came to the verdict that the gate was shut.", ["the gate was shut"]),
        ("The strike came amid reports that the gate was shut.", []),
        ("The guild had no complaint about the finish.", []),
        ("The guild confined itself to the remark that the gate was shut.", ["the gate was shut"]),
        ("The guild gave a party for its members that lasted all night.", []),
        ("The guild made an appeal for Ana Moe.", []),
        ("The guild put forward a candidate for the board.", []),
    ],
)
def test_what_is_given_stands_apart(text, said):
    assert _said(text) == said


def test_medium_is_no_part_of_the_object():
    objects = {}
    for medium in _words("media"):
        text = f"Ana Moe criticised the decision of the council in a {medium}."
        objects[medium] = [found.content[0].of(text) for found in _found(text)]

    assert {medium: found for medium, found in objects.items() if found != ["the decision of the council"]} == {}


def test_word_opens_a_sentence_behind_an_initialism():
    texts = {word: f"Ana Moe lives in the U.S. {word.capitalize()} mayor left." for word in _words("after_initialisms")}

    assert [word for word, text in texts.items() if len(analyse(Document.from_text(text)).sentences) != 2] == []


def test_label_names_no_speaker():
    texts = {label: f"{label}: The office is closed on Monday." for label in _words("line_labels")}

    assert {label: found for label, text in texts.items() if (found := _found(text))} == {}


def test_object_of_a_verb_that_moves_somebody_speaks():
    texts = {
        verb: f"The leak was there to {verb} the mayor, Ana Moe, to say that it was late."
        for verb in _words("verbs_that_move_somebody")
    }
    sources = {verb: [one.source.of(text) for one in _found(text)] for verb, text in texts.items()}

    assert {verb: found for verb, found in sources.items() if found != ["the mayor, Ana Moe,"]} == {}


def test_auxiliary_has_its_effect():
    qualifying = {word: kind for word, kind in auxiliaries().items() if kind in ("modal", "hypothetical", "future")}
    texts = {word: f"Ana Moe {word} say that the bridge is safe.".replace(" '", "'") for word in qualifying}
    qualifiers = {word: [found.qualifiers for found in _found(text)] for word, text in texts.items()}

    assert {
        word: found for word, found in qualifiers.items() if len(found) != 1 or qualifying[word] not in found[0]
    } == {}
    assert [word for word in auxiliaries() if word not in qualifying and look_up(word).symbol not in "XZ'"] == []


def test_determiner_can_be_a_subject():
    assert [
        word for word in _words("pronoun_determiners") if _symbols(f"Today {word} deny the claim.")[2] not in "VC"
    ] == []


def test_noun_takes_the_plural_of_a_verb():
    drawn = {word: _symbols(f"In May local {word} deny the claim.") for word in _words("unmarked_plurals")}

    assert {word: symbols for word, symbols in drawn.items() if symbols[4] not in "VC"} == {}


def test_place_alone_separates_no_speaker_from_the_verb():
    drawn = {place: _symbols(f"A steward {place} told reporters.") for place in _words("places_alone")}

    assert {place: symbols for place, symbols in drawn.items() if symbols[2:4] != "RC"} == {}


def test_function_words_have_the_symbols_of_their_classes(monkeypatch):
    listed = dict(map(str.split, lexicon.lines("function_words")))
    told = {word: look_up(word).symbol for word in listed}
    verbs = lexicon.words("verbs_like_days")  # sat is a verb, Sat is none
    assert {look_up(word.capitalize()).symbol for word in verbs & listed.keys()} == {"Y"}
    monkeypatch.setattr(words, "closed_classes", dict)
    plain = {word: words._draft(word)[0] for word in listed}

    assert told == {word: "v" if word in verbs else words._CLASSES[kind] for word, kind in listed.items()}
    # Adverbs in -ly are taken for adverbs anyway; they are listed because with a capital they are no name.
    assert {word for word in listed if told[word] == plain[word] and not word.endswith("ly")} == verbs
    assert all(people.capitalised()[word] & people.FUNCTION for word in listed if word.endswith("ly"))


def test_every_verb_has_a_form_that_is_its_own():
    lost = []
    for line in lexicon.lines("verbs"):
        lemma, *rest = line.split()
        of = forms(lemma)
        made = {of.base, of.third, *of.past, *of.participle, *of.gerund}
        given = {form for word in rest if "=" in word for form in word.partition("=")[2].split("/")}
        own = any((form := verb_form(word)) and form.lemma == lemma for word in made)
        if not own or not given <= made or not all(map(verb_form, given)):
            lost.append(lemma)

    assert lost == []


def test_word_in_ly_is_no_adverb():
    assert [word for word in _words("not_adverbs") if not words._is_adverb(word) or look_up(word).symbol == "R"] == []


def test_points_are_of_traits_that_exist():
    kinds = {"subject", "how", "form", "left", "size", "opens", "closes", "gap", "tense"}
    plain = {"all", "quoted", "word-quoted", "negated", "modal", "hypothetical", "future", "passive"}
    told = {trait for table in points().values() for trait in table}

    assert set(points()) == set(frames.Family)
    assert {trait for trait in told if trait.partition("=")[0] not in kinds and trait not in plain} == set()


def _refusals() -> list[tuple[str, str]]:
    """Return a sentence for every choice of words of every phrase of refusals, what may be missing left out."""
    made = []
    for line in lexicon.lines("refusals"):
        kind, *places = line.split()
        needed = [place.split("|") for place in places if not place.startswith("(") and place != "*"]
        optional = [place.strip("()").split("|") for place in places if place.startswith("(")]
        first = [place[0] for place in needed]
        for number, place in enumerate(needed):
            made += [(kind, " ".join([*first[:number], word, *first[number + 1 :]])) for word in place]
        for words_ in optional:
            at = places.index(next(p for p in places if p.strip("()").split("|") == words_))
            for word in words_:
                filled = [
                    word if i == at else place.split("|")[0]
                    for i, place in enumerate(places)
                    if i == at or not place.startswith("(")
                ]
                made.append((kind, " ".join(filled).replace("*", "new")))
    return made


SENTENCES = {
    "opener": "Ana Moe {} comment.",
    "answer": "Ana Moe did not {}.",
    "whole": "Ana Moe {} today.",
    "asked": "We {} Ana Moe but received no response.",
    "silence": "We contacted Ana Moe but {} today.",
    "behind": "{} Ana Moe.",
    "fronted": "From Ana Moe {} today.",
}


REFUSALS = _refusals()


def test_every_kind_of_refusal_has_a_sentence():
    assert set(SENTENCES) == {kind for kind, _ in REFUSALS}


@every("kind", SENTENCES)
def test_refusal_is_found(kind):
    texts = [SENTENCES[kind].format(phrase) for of, phrase in REFUSALS if of == kind]
    sources = {text: [one.source.of(text) for one in _found(text) if one.kind is Kind.DECLINED] for text in texts}

    assert {text: found for text, found in sources.items() if found != ["Ana Moe"]} == {}


def _symbols(text: str) -> str:
    from quotecheck.attribution.symbols.skeleton import draw
    from quotecheck.lexicon.speech import with_extra
    from quotecheck.text.folded import fold
    from quotecheck.text.tokens import index_text

    article = analyse(Document.from_text(text))
    return draw(fold(index_text(text, article.paragraphs, article.quotations)), with_extra(())).symbols


def test_a_refusal_inside_a_statement_is_part_of_it():
    found = _found("Ana Moe said that the minister declined to comment. The firm did not reply, but Bo Lie said no.")
    assert [(one.kind, one.pattern) for one in found if one.kind is Kind.DECLINED] == [(Kind.DECLINED, "declined")]


def test_thing_is_called_something_at_times():
    found = {}
    for adverb in _words("adverbs_of_names"):
        text = f"Moe said that Lie backs free bread and the deal {adverb} called Ostby relief."
        found[adverb] = [one.content[0].of(text) for one in _found(text)]

    wrong = {adverb: contents for adverb, contents in found.items() if not contents[0].endswith("relief")}
    assert wrong == {}


def test_verb_with_a_capital_is_a_cue():
    texts = {
        verb: f"“Not us!” Moe, the head of the guild, {verb.capitalize()} on Friday."
        for verb in _words("verbs_in_capitals")
    }

    assert {verb: len(_found(text)) for verb, text in texts.items()} == dict.fromkeys(texts, 1)


def test_who_asks_for_no_name_says_nothing():
    texts = {
        word: f"Ana Moe asked not to be {word} because the talks are private." for word in _words("named_in_print")
    }

    assert {word: _found(text) for word, text in texts.items()} == dict.fromkeys(texts, ())
