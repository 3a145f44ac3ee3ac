"""One fold of accents and one key of names for the whole program."""

from __future__ import annotations

from entries import every

from quotecheck.lexicon.folding import fold, key, mended


@every(
    ("word", "folded"),
    [("Özdemir", "ozdemir"), ("Ștefan", "stefan"), ("Łódź", "lodz"), ("Søren’s", "soren’s"), ("Weiß", "weiss")],
)
def test_accents_and_case_go(word, folded):
    assert fold(word) == folded


@every(
    ("one", "other"),
    [("O’Brien", "OBrien"), ("Jean-Luc", "JeanLuc"), ("J.", "J"), ("ÖBB", "obb"), ("Ştefan", "Ștefan")],
)
def test_spellings_of_one_name_share_a_key(one, other):
    assert key(one) == key(other)


def test_names_that_differ_keep_their_keys():
    assert key("Moe") != key("Mo")


@every(
    ("written", "meant"),
    [
        ("BoÅ¡tjan", "Boštjan"),
        ("IbÃ¡Ã±ez", "Ibáñez"),
        ("JesÃ\x83Âºs", "Jesús"),
        ("Jose\u0301", "José"),
        ("Ängel", "Ängel"),
        ("Ãh", "Ãh"),
    ],
)
def test_a_word_read_in_the_wrong_encoding_is_mended(written, meant):
    assert mended(written) == meant
