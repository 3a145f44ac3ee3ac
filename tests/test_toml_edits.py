"""An item is added to a list of a configuration file, and everything else stays as it is written."""

from __future__ import annotations

import tomllib

from entries import every
from hypothesis import given
from hypothesis import strategies as st

from quotecheck.settings.toml_edits import applied, item_added

TOOL = ("tool", "quotecheck")


@every(
    ("table", "before", "after"),
    [
        ((), "", 'ignore = ["N"]\n'),
        ((), "# the desk's\n", '# the desk\'s\nignore = ["N"]\n'),
        ((), "notes = true", 'notes = true\nignore = ["N"]\n'),
        ((), 'ignore = ["a"] # why\n', 'ignore = ["a", "N"] # why\n'),
        ((), "ignore = ['a',\n 'b']", "ignore = ['a',\n 'b', \"N\"]"),
        ((), "ignore = []\n", 'ignore = ["N"]\n'),
        ((), 'ignore = [\n  "a", # x\n  "b" # y\n]\n', 'ignore = [\n  "a", # x\n  "b", # y\n  "N",\n]\n'),
        ((), 'ignore = [\n  "a",\n]\n', 'ignore = [\n  "a",\n  "N",\n]\n'),
        (
            (),
            "notes = true\r\n\r\n[rule.x]\r\na = 1\r\n",
            'notes = true\r\nignore = ["N"]\r\n\r\n[rule.x]\r\na = 1\r\n',
        ),
        ((), "# a rule\n[rule.x]\na = 1\n", 'ignore = ["N"]\n\n# a rule\n[rule.x]\na = 1\n'),
        (TOOL, '[project]\nname = "x"\n', '[project]\nname = "x"\n\n[tool.quotecheck]\nignore = ["N"]\n'),
        (TOOL, "[tool.quotecheck]", '[tool.quotecheck]\nignore = ["N"]\n'),
        (
            TOOL,
            '[tool.quotecheck] # us\nselect = ["QC"] # all\n\n[tool.x]\n',
            '[tool.quotecheck] # us\nselect = ["QC"] # all\nignore = ["N"]\n\n[tool.x]\n',
        ),
        (TOOL, '[tool]\nquotecheck = { ignore = ["a"] }\n', '[tool]\nquotecheck = { ignore = ["a", "N"] }\n'),
        (
            TOOL,
            "[tool.quotecheck.rule.x]\na = 1\n",
            '[tool.quotecheck.rule.x]\na = 1\n\n[tool.quotecheck]\nignore = ["N"]\n',
        ),
    ],
)
def test_it_stands_where_a_person_would_write_it(table, before, after):
    assert applied(before, item_added(before, table, "ignore", "N")) == after


@every(
    ("table", "text"),
    [
        ((), 'ignore = "a"'),
        ((), "ignore = ['a'"),
        ((), "ignore = { a = 1 }"),
        (TOOL, "tool.quotecheck.notes = true"),  # a table that is written so cannot be reopened
        (TOOL, "[tool]\nquotecheck = { notes = true }"),
        (TOOL, "tool = 1"),
    ],
)
def test_what_cannot_be_added_to_stays(table, text):
    assert item_added(text, table, "ignore", "N") == ()


@given(st.text(), st.lists(st.text(max_size=5), max_size=3), st.sampled_from(["\n", "\r\n"]))
def test_any_word_can_be_added(word, others, end):
    storable = word.encode(errors="ignore").decode() == word
    text = end.join(("notes = true # so", "[a]", "b = 1", ""))
    for each in (*(other for other in others if other.isalnum() and other.isascii()), word):
        text = applied(text, item_added(text, (), "known-people", each))

    found = tomllib.loads(text.replace("\r\n", "\n"))
    assert "# so" in text
    assert found["a"] == {"b": 1}
    assert found.get("known-people", [None])[-1] == word or not storable
