"""Names in two forms: what is reported, what passes, and that any text survives."""

from __future__ import annotations

from collections import Counter

from entries import every
from hypothesis import given, settings
from hypothesis import strategies as st

from quotecheck.entities.names.spelling import edits, near, near_keys, sound
from quotecheck.entities.variants import variants as name_variants
from quotecheck.entities.variants.name_index import Use, find_runs
from quotecheck.entities.variants.variants import find_variants
from quotecheck.lexicon import words
from quotecheck.lexicon.folding import key as fold
from quotecheck.model import VariantKind
from quotecheck.text.paragraphs import find_paragraphs
from quotecheck.text.quotations import find_quotations
from quotecheck.text.tokens import index_text


def variants(text):
    paragraphs = find_paragraphs(text)
    quotations, _ = find_quotations(text, paragraphs)
    return find_variants(index_text(text, paragraphs, quotations))


def reported(text):
    return [(v.odd.of(text), v.usual.of(text), v.kind.value) for v in variants(text)]


@every(
    ("text", "odd", "usual", "kind"),
    [
        (
            "Marta Lindqvist sings. Later Lindquist sang again, and Lindqvist left.",
            "Lindquist",
            "Lindqvist",
            "spelling",
        ),
        ("Marta Lindquist sings. Lindqvist has a boat, and Lindqvist rows.", "Lindquist", "Lindqvist", "spelling"),
        ("They met Ana Ruiz. They left Ana Ruis behind.", "Ruis", "Ruiz", "spelling"),
        ("Tola Rith rows. Ana Moe swims. Her brother, Tola Rit, sleeps.", "Rit", "Rith", "spelling"),
        ("Ana Moe's brother, Tola Rith, rows. Tola Rit swims.", "Rit", "Rith", "spelling"),
        ("David Peppar won. Pepper said he was glad.", "Pepper", "Peppar", "spelling"),
        ("Ana Herss won. Herbs believes she was late.", "Herbs", "Herss", "spelling"),
        ("Tolvar Rith was here. They met Tolvar Ritt there.", "Tolvar Ritt", "Tolvar Rith", "spelling"),
        ("They saw Katharine Obi. They heard Katherine Obi.", "Katherine Obi", "Katharine Obi", "spelling"),
        ("We met Michelle Obi. The boat was for Michele.", "Michele", "Michelle", "spelling"),
        ("The shop of Muammar Gaddafo. The boat of Muammar Gadafo.", "Gadafo", "Gaddafo", "spelling"),
        ("They went to QZambia. In Zambia it rained, and Zambia was wet.", "QZambia", "Zambia", "spelling"),
        ("José Peñalver rows. Penalver said he swims.", "Penalver", "Peñalver", "accent"),
        ("Angus MacIver rows. Macdougal and Maciver row.", "Maciver", "MacIver", "case"),
        ("The wife of Sean O'Dowd. Odowd had left.", "Odowd", "O'Dowd", "accent"),
        ("Tola Rith, the teacher, left. Am Tola Rith said no.", "Am Tola Rith", "Tola Rith", "words"),
        ("Irina Volkov paints. They saw Volkov Irina paint.", "Volkov Irina", "Irina Volkov", "order"),
        ("Tran Duc Hieu, the owner, came. They saw Duc Hieu Tran.", "Duc Hieu Tran", "Tran Duc Hieu", "order"),
        ("We met Ana Lowe-Hayes. Ana Lowe Hayes had a boat.", "Lowe Hayes", "Lowe-Hayes", "spacing"),
        ("Bae Jong-ho rows. They saw Bae Jong Ho.", "Jong Ho", "Jong-ho", "spacing"),
        ("Minister Bae Sang-hye rows. They saw Bae Sang-hey.", "Bae Sang-hey", "Bae Sang-hye", "spelling"),
        ("Long Chanthou, the cook, left. They saw Long Chantou.", "Long Chantou", "Long Chanthou", "spelling"),
        ("Ștefan Popa rows. They saw Stefan Popa row.", "Stefan", "Ștefan", "accent"),
        ("Cem Özdemir rows. Ozdemir said no.", "Ozdemir", "Özdemir", "accent"),
        ("Ștefania Dima rows. They met Ștefanla Dima.", "Ștefanla Dima", "Ștefania Dima", "spelling"),
        ("Ștefan Lindqvist rows. Lindquist said no.", "Lindquist", "Lindqvist", "spelling"),
        ("Иван Петренко rows. They met Иван Петрeнка.", "Иван Петрeнка", "Иван Петренко", "spelling"),
        ("Two sons died, Dr. Somphay Dolan said. Somphai Dolan sat.", "Somphai Dolan", "Somphay Dolan", "spelling"),
        ("Ghalib al-Zubayri rows. They saw Ghalib al-Zubairi.", "Ghalib al-Zubairi", "Ghalib al-Zubayri", "spelling"),
    ],
)
def test_two_forms_of_one_name(text, odd, usual, kind):
    assert (odd, usual, kind) in reported(text)


@every(
    "text",
    [
        "Ana Ruiz met the Ruizes. It is the Ana Ruizes of this world who row.",
        "Syria and Syrian towns. Syrians left. Iraq and Iraqi towns, Israel and Israelis.",
        "Roman Catholics pray. The Roman Catholic church is old.",
        "Eric Obi and his daughter Erica Obi row.",
        "His elder brother, MNA Mian Ahad Gill, rows. MPA Mian Asad Gill swims.",
        "Dan Obi said no. Pete Obi and Peter Obi row. Bob Obi and Rob Obi are one.",
        "Paul Obi met Paula Obi. Mario Obi met Maria Obi.",
        "Anna Fang beat Bo Wang. Fang was glad, and Wang was not.",
        "Ada Harris met Bo Harrison. Harris said no. Harrison said yes.",
        "Marta Lindqvist, born Marta Lindquist, rows.",
        'Ana Ruiz rows. The note read "Ana Ruis [sic] rows".',
        "At Lindqvist's house. Marta Lindqvist's boat. Most boats are Lindqvist's.",
        "The Obi White House. At the White House they met.",
        "Ildo Guerra Villal, the minister, rows. Mr. Guerra Villal said no.",
        "Koen Van Dalen rows. Mr. Van Dalen said so.",
        "Peter Conn lives in Bath, Conn., and Lena Coon in Rome.",
        "Ana O'Dowd rows. Ana O’Dowd swims. O’Dowd's boat.",
        "Salim Awad al-Zubayri left. His son, Awad Salim al-Zubayri, stayed.",
        "Tola Chan and Tola Chen row.",
        "Mr. Le Quang Minh rows. His predecessor, Mr. Le Quang Vinh, rowed. Mr. Minh ate. Mr. Vinh did not.",
        "It rains off Inis Dubh. Comhar Inis Dubh, the co-op, met Ana Moe. Ana Moe rows.",
        "Ramon Villar rows. Villar swims. His sister, Ana Villar-Dy, rows. Villar-Dy swims.",
        "Mr. Hoang Van Ut rows.\n\nHis son, Mr. Hoang Van Phuc, swims. Mr. Phuc rows.",
        "Ikhlas Abd al-Amir rows. Abd al-Amir swims.",
        "Tan Kok Beng rows. His brother, the old clerk Tan Kok Seng, swims. Kok Seng met Kok Beng.",
        "Dr. Somphay Dolan rows. Her niece, Dr. Somphai Dolan, swims.",
        "Dr. Somphay Dolan rows. Her brother, Dr. Somphan Dolan, swims.",
        "Mrs. Y Hlin swims. Her elder sister, Mrs. Y Hlan, rows.",
        "Keo Phalla, head of the Vik Fishing Guild, rows. Her younger brother, Keo Phally, swims.",
        "Ana MacLeod rows. Bo McLeod, who is no relation, swims. Mr McLeod ate. Ms MacLeod did not.",
        "Comhar Sam Ath said the pier is old. The Sam Ath co-op is shut.",
        "The pier is old, its community co-operative, Comhar Inis Ana, has said. Nobody rows to Inis Ana.",
        "Yaw Moe rows. The late Opanyin Yaw Moe rowed, and his grandson rows.",
        "OBAMA and Osama. IN MAY. In May Lindqvist rowed, and Lindqvist won.",
        "He runs Martin County. She runs Marvin County.",
        "https://example.com/Ruiz @AnaRuiz #AnaRuis Ana Ruiz",
        "",
    ],
)
def test_passes(text):
    assert reported(text) == []


@every("word", sorted(words("signs_of_another_form")))
def test_a_text_that_speaks_of_a_form(word):
    assert reported(f"Marta Lindqvist rows. The list has Marta Lindquist, {word}, as well.") == []


@every("verb", sorted(words("acts_of_somebody")))
def test_who_acts_is_somebody(verb):
    assert reported(f"David Peppar won. Then Pepper {verb} nothing.")
    assert reported("David Peppar won. Then Pepper fell.") == []


@every("title", sorted(words("courtesy_titles")))
def test_who_has_a_title_is_somebody(title):
    assert reported(f"David Peppar won. They met {title.capitalize()}. Pepper there.")


@every("word", sorted(words("never_in_names")))
def test_a_word_in_capitals_that_parts_two_names(word):
    index = index_text(text := f"They saw Ruiz {word.capitalize()} Lindqvist Meet there.", find_paragraphs(text), ())

    assert [run.words for run in find_runs(index)][:2] == [("Ruiz",), ("Lindqvist", "Meet")]


def test_the_work_grows_as_the_text_does(monkeypatch):
    counted = Counter()
    monkeypatch.setattr(name_variants, "near", lambda one, other: counted.update(near=1) or near(one, other))
    monkeypatch.setattr(Use, "bare", property(lambda use: counted.update(bare=1) or len(use.run.words) == 1))
    work = []
    for times in (200, 400):
        counted.clear()
        variants("".join(f"The Harbour {_word(i)} Board met. " for i in range(times)))
        work.append(counted.total())

    assert work[1] < 2.3 * work[0]


def _word(number: int) -> str:
    return "".join(chr(97 + number // 26**place % 26) for place in range(4)).capitalize()


def test_counts_and_the_rarer_form():
    text = "Lindquist wrote. Marta Lindqvist wrote. They thanked Lindqvist."

    (variant,) = variants(text)

    assert variant.odd.of(text) == "Lindquist"
    assert (variant.odd_count, variant.usual_count) == (1, 2)
    assert variant.kind is VariantKind.SPELLING


def test_a_form_that_stands_in_quotations_alone():
    text = 'Marta Lindqvist rows. "I know Lindquist well," said Obi. They thanked Lindqvist.'

    (variant,) = variants(text)

    assert variant.quoted


@every(
    ("one", "other", "apart"),
    [
        ("ruiz", "ruis", 1),
        ("abdul", "adbul", 1),
        ("clark", "clar", 1),
        ("hale", "halle", 1),
        ("marco", "march", 1),
        ("mohammed", "muhammad", 2),
        ("ruiz", "ruiz", 0),
        ("ann", "bob", 3),
    ],
)
def test_edits(one, other, apart):
    assert edits(one, other) == edits(other, one) == apart
    assert near(one, other) is (apart < 2 or one == "mohammed")


@given(st.text("abc", min_size=3, max_size=10), st.integers(0, 9), st.sampled_from("abcd"), st.sampled_from("+-~x"))
def test_words_one_edit_apart_share_a_key(word, at, letter, how):
    at = min(at, len(word) - 1)
    other = {
        "+": word[:at] + letter + word[at:],
        "-": word[:at] + word[at + 1 :],
        "~": word[:at] + letter + word[at + 1 :],
        "x": word[:at] + word[at : at + 2][::-1] + word[at + 2 :],
    }[how]

    assert near(word, other)
    assert len(other) < 3 or near_keys(word) & near_keys(other)


def test_fold_and_sound():
    assert fold("O’Dowd") == fold("ODOWD") == "odowd"
    assert fold("Łukasz") == "lukasz"
    assert sound("hilary") == sound("hillary")
    assert sound("katharine") == sound("catherine")
    assert sound("mohammed") == sound("muhammad")
    assert sound("pete") != sound("peter")


@settings(max_examples=200)
@given(st.text(st.sampled_from("ABCabc é’'-.,\n\u00a0Ñ“”\""), max_size=200) | st.text(max_size=80))
def test_any_text_survives(text):
    found = variants(text)

    assert found == variants(text)
    assert all(0 <= v.odd.start < v.odd.end <= len(text) and v.usual.end <= len(text) for v in found)
