"""The store of the cache and the bytes in it: damaged, foreign, locked, full, forged."""

from __future__ import annotations

import json
import os
import pickle
import random
import sqlite3
import stat
from contextlib import closing
from datetime import date

import pytest
from entries import every
from hypothesis import given
from hypothesis import strategies as st
from sample import SAMPLE

from quotecheck import api, model, renderers
from quotecheck import listings as quotes
from quotecheck.cli import _outcomes as outcomes
from quotecheck.errors import Unfixable
from quotecheck.listings._statistics import statistics
from quotecheck.listings._wanted import Wanted
from quotecheck.model import DEFAULT_HOUSE, House, Severity, Span
from quotecheck.registry.folders import names
from quotecheck.renderers._renderer import Look
from quotecheck.run.cache import store
from quotecheck.run.cache.rows import decode, encode
from quotecheck.run.cache.store import NAME, Store
from quotecheck.run.outputs import rendering
from quotecheck.settings import baseline as baselines
from quotecheck.settings import fixes

RULES = {rule.code: rule for rule in api.rules()}


@pytest.fixture
def opened(tmp_path):
    """Open the store of the test's folder; `told` holds what was said of it."""
    told = []

    def begin():
        return closing(Store(str(tmp_path), told.append))

    begin.told = told
    begin.path = tmp_path / NAME
    return begin


def put(opened, **values):
    with opened() as kept:
        for key, value in values.items():
            kept.put(key.encode(), value)


def get(opened, *wanted):
    with opened() as kept:
        return [kept.get(key.encode()) for key in wanted]


def test_what_is_put_is_got(opened):
    put(opened, a=b"1", b=b"")
    put(opened, a=b"2")

    assert get(opened, "a", "b", "c") == [b"2", b"", None]
    assert opened.told == []


def test_the_file_is_its_owners_alone_in_a_folder_of_others_too(opened):
    opened.path.parent.chmod(0o755)
    before = os.umask(0o022)
    try:
        put(opened, a=b"1")
    finally:
        os.umask(before)

    assert stat.S_IMODE(opened.path.stat().st_mode) == 0o600
    assert get(opened, "a") == [b"1"]
    opened.path.chmod(0o640)  # a desk that shares its cache has said so itself
    put(opened, b=b"2")
    assert stat.S_IMODE(opened.path.stat().st_mode) == 0o640


def test_an_interrupted_run_has_kept_what_was_done(opened):
    kept = Store(str(opened.path.parent), opened.told.append)
    for n in range(store._BATCH + 1):
        kept.put(b"%d" % n, b"x")

    assert get(opened, "0", str(store._BATCH - 1), str(store._BATCH)) == [b"x", b"x", None]
    kept.close()


def test_a_folder_is_tagged_if_it_was_made_for_this(tmp_path):
    mine, theirs = tmp_path / "deep" / "mine", tmp_path / "theirs"
    theirs.mkdir()
    for folder in (mine, theirs, mine):
        Store(str(folder), pytest.fail).close()

    assert (mine / "CACHEDIR.TAG").read_text().startswith("Signature: 8a477f597d28d172789f06886806bc55\n")
    assert mine.stat().st_mode & 0o77 == 0
    assert not (theirs / "CACHEDIR.TAG").exists()


@pytest.mark.parametrize("damage", [b"not a database" * 100, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_damaged_file_is_replaced(opened, damage):
    opened.path.write_bytes(damage)
    put(opened, a=b"1")

    assert get(opened, "a") == [b"1"]
    assert opened.told == []


def test_damage_that_is_found_later_ends_the_use_and_the_next_run_begins_anew(opened):
    put(opened, **{f"k{n}": b"x" * 3000 for n in range(50)})
    data = opened.path.read_bytes()
    opened.path.write_bytes(data[:4096] + b"\xff" * (len(data) - 4096))

    assert get(opened, "k1", "k2") == [None, None]
    assert len(opened.told) == 1
    put(opened, a=b"1")
    assert get(opened, "a", "k1") == [b"1", None]


@given(st.data())
def test_a_value_that_is_not_as_it_was_put_is_none(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("kept")
    with closing(Store(str(folder), pytest.fail)) as kept:
        kept.put(b"a", b"value")
    forged = data.draw(st.binary() | st.text() | st.integers(0, 9) | st.just(store._sealed(b"b", b"value")))
    with closing(sqlite3.connect(folder / NAME, isolation_level=None)) as connection:
        connection.execute("UPDATE reports SET value = ?", (forged,))
    with closing(Store(str(folder), pytest.fail)) as kept:
        assert kept.get(b"a") is None


def test_a_file_that_may_only_be_read(opened, monkeypatch):
    put(opened, a=b"1")
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda path, **more: connect(f"file:{path}?mode=ro", uri=True, **more))
    assert get(opened, "a", "b") == [b"1", None]
    assert opened.told == []


@pytest.mark.parametrize(
    "pragma", ["PRAGMA query_only = ON", "PRAGMA max_page_count = 4"], ids=["may not be written", "full disk"]
)
def test_where_nothing_can_be_written_what_is_there_is_read(pragma, opened, monkeypatch):
    put(opened, a=b"1")
    monkeypatch.setattr(store, "_SETTINGS", (*store._SETTINGS, pragma))
    with opened() as kept:
        assert kept.get(b"a") == b"1"
        kept.put(b"b", b"2" * 100_000)

    (told,) = opened.told
    assert told.startswith(f"{opened.path}: the cache cannot be written (")
    monkeypatch.undo()
    assert get(opened, "a", "b") == [b"1", None]


def test_another_schema_and_another_table(opened):
    with closing(sqlite3.connect(opened.path)) as connection:
        connection.execute("CREATE TABLE reports (other)")
    put(opened, a=b"1")

    assert get(opened, "a") == [None]
    assert len(opened.told) == 2  # once a run


def test_a_file_that_another_process_holds_is_left_to_it(opened, monkeypatch):
    put(opened, a=b"1")
    monkeypatch.setattr(store, "_PATIENCE", 0.01)
    with closing(sqlite3.connect(opened.path, isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        assert get(opened, "a") == [None]
    assert "locked" in opened.told[0]
    assert get(opened, "a") == [b"1"]


def test_what_was_used_least_recently_makes_room(opened, monkeypatch):
    size = 4000
    monkeypatch.setattr(store, "LIMIT", 12 * 4096)
    for day, key in enumerate("abcdefgh"):
        monkeypatch.setattr(store, "_today", lambda day=day: day)
        put(opened, **{key: key.encode() * size})
        assert get(opened, "a") == [b"a" * size]
    monkeypatch.setattr(store, "_today", lambda: 10)
    for key in "uvwxyz":
        put(opened, **{key: key.encode() * size})

    left = {key for key in "abcdefghuvwxyz" if get(opened, key) != [None]}
    assert {"a", *"uvwxyz"} <= left
    assert "b" not in left
    assert opened.path.stat().st_size <= store.LIMIT


def test_what_another_put_in_the_file_is_left_there(opened, monkeypatch):
    put(opened, a=b"1")
    with closing(sqlite3.connect(opened.path)) as other, other:
        other.execute("CREATE TABLE theirs (value BLOB)")
        other.execute("INSERT INTO theirs VALUES (zeroblob(100000))")
    monkeypatch.setattr(store, "LIMIT", 12 * 4096)
    put(opened, b=b"2")

    with closing(sqlite3.connect(opened.path)) as other:
        assert other.execute("SELECT length(value) FROM theirs").fetchall() == [(100_000,)]


def test_a_run_that_finds_all_it_needs_writes_nothing(opened, monkeypatch):
    put(opened, a=b"1")
    before = opened.path.read_bytes()
    assert get(opened, "a", "x") == [b"1", None]
    assert opened.path.read_bytes() == before

    monkeypatch.setattr(store, "_today", lambda: 99_999)
    get(opened, "a")
    assert opened.path.read_bytes() != before


@pytest.mark.parametrize("file", SAMPLE.files, ids=lambda file: file.article.document.name)
def test_a_report_comes_back_as_it_was(file):
    known = RULES | {finding.rule.code: finding.rule for finding in (*file.findings, *file.suppressed, *file.known)}

    assert decode(encode(file), file.article.document.name, known, file.article.house) == file
    assert decode(encode(file), "another.txt", known, file.article.house) is None


def test_the_day_of_publication_comes_back():
    (file,) = api.check(text="---\ndate: 2024-06-03\n---\n\n“No,” said Ana.\n", input_format="markdown").files
    rules = {finding.rule.code: finding.rule for finding in file.findings}

    assert file.article.document.published == date(2024, 6, 3)
    assert decode(encode(file), file.article.document.name, rules, file.article.house) == file


def test_the_place_of_a_comment_comes_back():
    (file,) = api.check(text="All is well.\n\n<!-- quotecheck: ignroe -->\n", input_format="markdown").files

    decoded = decode(encode(file), file.article.document.name, RULES, file.article.house)
    assert decoded.findings == file.findings
    assert file.findings[0].spans[0].source == Span(14, 41)


def test_the_house_and_the_rules_are_not_written_down():
    house = House(known_people=("Zebedee Quill",) * 1000)
    (file,) = api.check(text="The the end.", settings=api.Settings(house=house)).files
    data = encode(file)

    assert len(data) < 3000
    back = decode(data, "-", RULES, house)
    assert back.article.house is house
    assert back.findings[0].rule is RULES["QC702"]
    assert decode(data, "-", {}, house) is None


@every(
    "forged",
    [
        b"",
        b"1",
        b"[]",
        b"{}",
        b"[1]",
        b"[[]]",
        b'[["print","harm"]]',
        b'[["__import__","os"]]',
        b'[["Span",1]]',
        b'[["Span",1,2]]',
        b'[["Severity","grave"]]',
        b'[["Rule","QC301"]]',
        b'[["House"]]',
        b'[["QUOTATION_STYLES"]]',
        b'[["DEFAULT_HOUSE"]]',
        b'[["tuple",[0]]]',  # a row that holds itself
        b'[["tuple",["x"]]]',
        b'[["tuple",[]]]',
        b'[["FileReport"]]',
        b'[["FileReport",[9],[9]]]',
        b'[["Finding",1,2,3,4,5,6,7,8,9]]',
        b"[" * 100_000,
        b"[[" + b"9" * 100_000 + b"]]",
        b"\xff\xfe",
        pickle.dumps(Span(0, 1)),
    ],
)
def test_a_forged_value_is_none(forged):
    assert decode(forged, "-", RULES, DEFAULT_HOUSE) is None


@given(st.binary())
def test_any_bytes_are_no_report(data):
    assert decode(data, "-", RULES, DEFAULT_HOUSE) is None


NAMES = st.sampled_from([*vars(model), "tuple", "frozenset", "str", "print"])
PARTS = st.none() | st.integers() | st.text() | st.lists(st.integers(), max_size=3)


@given(st.lists(st.builds(lambda name, parts: [name, *parts], NAMES, st.lists(PARTS, max_size=6)), max_size=6))
def test_any_rows_give_a_report_or_none(rows):
    report = decode(json.dumps(rows).encode(), "-", RULES, DEFAULT_HOUSE)
    assert report is None or rows[-1][0] == "FileReport"


FORGED = (None, True, -1, 0, 10**9, 1.5, "", "x", [0], [1], [5, 3], [-2, 4], [10**8, 10**9], [0, "x"], [1, 2, 3], "NaN")
TEXT = """By Ana Day

“We will appeal,” said Maria Lopez, the mayor. Maria Lopes said the the end was near. “No,” he said. ##[error]

It is Feb. 30, 2023 now. Up 25 percent from 40 to 80, the mayor declined to comment.
"""


def every_use(file):
    """Use a report in each way that a run can."""
    rules = {finding.rule.code: finding.rule for finding in (*file.findings, *file.suppressed)}
    report = model.Report(files=(file,), rules=tuple(rules.values()))
    for folder in (renderers, quotes):
        for name in names(folder):
            rendering(name, folder).render(report, Look(color=True, all_types=True))
    statistics(report, Look())
    outcomes.diff_text(report, Look(), ["-"], unsafe=True)
    Wanted(speakers=("Lopez",)).narrow(report)
    baselines._entries(report, "known.json")
    for mended in fixes.fixable(report, unsafe=True)[0]:
        with pytest.raises(Unfixable):
            fixes.write(mended)


def forgeries(rows):
    """Yield changes to the rows of a report: one part that is another one, one too many, or one too few."""
    for i, row in enumerate(rows):
        for j in range(1, len(row)):
            for part in FORGED:
                yield i, (*row[:j], part, *row[j + 1 :])
            yield i, (*row[:j], *row[j + 1 :])
        yield i, (*row, [0])
        yield i, ("tuple",)


def test_a_forged_report_that_is_taken_can_be_used():
    (report,) = api.check(text=TEXT).files
    rows = json.loads(encode(report))
    written = [json.dumps(row) for row in rows]
    taken = refused = 0
    for i, row in random.Random(9).sample(list(forgeries(rows)), 3300):
        forged = f"[{','.join((*written[:i], json.dumps(row), *written[i + 1 :]))}]".replace('"NaN"', "NaN").encode()
        file = decode(forged, "-", RULES, DEFAULT_HOUSE)
        if file is None:
            refused += 1
        else:
            taken += 1
            every_use(file)

    assert taken > 60
    assert refused > 1000


@pytest.mark.parametrize("spans", [[Span(0, 10**12)], [Span(0, 9), Span(8, 12)], [Span(8, 12), Span(0, 8)]])
def test_paragraphs_beyond_the_text_or_over_one_another_are_none(spans):
    (file,) = api.check(text=TEXT).files
    forged = file.article._replace(paragraphs=tuple(map(model.Paragraph, spans)))

    assert decode(encode(model.FileReport(forged, ())), "-", RULES, DEFAULT_HOUSE) is None


def test_one_value_stays_one():
    (file,) = api.check(text="Ana Day, the mayor, said it was late. Ana Day said she was sorry.").files
    article = decode(encode(file), "-", RULES, DEFAULT_HOUSE).article

    first, second = article.speakers
    assert first.entity is second.entity


def test_what_is_read_changes_no_rule_and_no_type():
    before = RULES["QC301"].severity, [severity.rank for severity in Severity]
    forged = [["Rule", "QC301"], ["Severity", "info"], ["Finding", [0], [1], [0, 1], "", [0], None, None]]
    decode(json.dumps(forged).encode(), "-", RULES, DEFAULT_HOUSE)

    assert (RULES["QC301"].severity, [severity.rank for severity in Severity]) == before
