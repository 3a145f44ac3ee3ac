"""Where a part of a TOML file stands."""

from __future__ import annotations

import json
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecheck.settings.toml_places import place_of

FILE = (
    """\
# a comment: [[rules]] = "x"
plain = 1_000
dates = [1979-05-27T07:32:00Z, 0x1F, "a # no comment", [true, {x = 'y'}]]
"quoted # key".below = "v"

[table.'of tables']
"" = ""\t# an empty key
many = [
    "one", # [
    '''two''',
]

[[rules]]
code = "A"
sub = { a = "b", "c \\u0064" = ["e", "f"] }
[rules.words]
x.y = "z"

[[rules]]
code = """
    '"""B"""'
    """
[[rules.inner]]
k = 1
[[rules.inner]]
k = 2
"""
)


@pytest.mark.parametrize(
    ("keys", "starts"),
    [
        (("plain",), "plain = 1_000"),
        (("dates",), "dates = ["),
        (("dates", 0), "1979-05-27T07:32:00Z, 0x1F"),
        (("dates", 2), '"a # no comment"'),
        (("dates", 3, 1, "x"), "x = 'y'"),
        (("quoted # key", "below"), '"quoted # key".below'),
        (("table", "of tables"), "[table.'of tables']"),
        (("table", "of tables", ""), '"" = ""'),
        (("table", "of tables", "many", 1), "'''two"),
        (("rules",), '[[rules]]\ncode = "A"'),
        (("rules", 0), '[[rules]]\ncode = "A"'),
        (("rules", 0, "sub", "c d", 1), '"f"'),
        (("rules", 0, "words", "x", "y"), "x.y"),
        (("rules", 1), '[[rules]]\ncode = """B'),
        (("rules", 1, "code"), 'code = """B'),
        (("rules", 1, "inner", 1, "k"), "k = 2"),
        (("rules", 1, "gone", 3), '[[rules]]\ncode = """B'),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_part_stands_where_its_key_or_item_begins(keys, starts, end):
    assert tomllib.loads(FILE)
    line, column = place_of(FILE.replace("\n", end), keys)
    lines = FILE.splitlines(keepends=True)

    assert ("".join(lines[line - 1 :])[column - 1 :]).startswith(starts)


def test_what_is_not_there_has_no_place():
    assert place_of(FILE, ("gone",)) is None
    assert place_of("", ("gone", 1), 3) is None


LETTERS = st.text(alphabet="ab\\\"' \t\n#é𝔸[]{}=,", max_size=12)


@given(LETTERS, st.integers(min_value=0, max_value=12), st.sampled_from(["basic", "literal", "lines", "literal lines"]))
def test_a_character_of_a_string_stands_where_it_is_written(words, offset, way):
    if way == "literal":
        words = words.replace("'", "").replace("\n", "")
    if way == "literal lines":
        words = words.replace("'", "")
    written = {
        "basic": json.dumps(words),
        "literal": f"'{words}'",
        "lines": '"""\n' + words.replace("\\", "\\\\").replace('"', '\\"') + '"""',
        "literal lines": f"'''\n{words}'''",
    }[way]
    if way == "basic":
        written = written.replace("\\ud835\\udd38", "𝔸")
    text = f"a = [0, {written}]\nb = 1\n"
    assert tomllib.loads(text)["a"][1] == words

    line, column = place_of(text, ("a", 1), min(offset, len(words)))
    rest = "\n".join(text.split("\n")[line - 1 :])[column - 1 :]
    if offset < len(words):
        escaped = rest.startswith("\\") and way in ("basic", "lines")
        assert escaped or rest.startswith(words[offset])
    else:
        assert rest.startswith(written[-1])
