"""The language server with a real client over stdio: what an editor shows, and what it changes."""

from __future__ import annotations

import asyncio
import functools
import json
from pathlib import Path

import pytest

pytest.importorskip("pygls", reason="the language server needs pygls: pip install 'pygls>=2,<3'")
pytest.importorskip("pytest_lsp", reason="its tests need pytest-lsp: pip install -e '.[dev]'")

from editor import editor
from lsprotocol import types as lsp

import quotecheck
from quotecheck.cli import run

POOL = (Path(__file__).parent.parent / "fixtures" / "desk" / "pool.txt").read_text(encoding="utf-8")
TALK = """\
The bridge at Ostby will close, Ana Moe, the mayor, said on Monday.

"It is old," she said. "We told the RKDB so."

"It will be missed," said Bo Lie.
"""
MISTAKE = "“No,” said Ana Lopez, the mayor. She left for the the weir.\n"
WHOLE = lsp.Range(lsp.Position(0, 0), lsp.Position(99, 0))


def in_an_event_loop(test):
    """Run a test that waits; one that is called so needs no plugin that the others do without."""

    @functools.wraps(test)
    def run(*args, **kwargs):
        asyncio.run(test(*args, **kwargs))

    return run


def first_line(page: Path) -> str:
    return page.read_text(encoding="utf-8").partition("\n")[0]


@in_an_event_loop
async def test_findings_are_those_of_the_command(python, tmp_path):
    async with editor(python, tmp_path) as desk:
        desk.open("pool.txt", POOL)
        shown = await desk.diagnostics("pool.txt")
        page = Path(shown[2].code_description.href.removeprefix("file://"))

    expected = quotecheck.check(text=POOL).files[0]
    assert [(each.code, each.message) for each in shown] == [(one.rule.code, one.message) for one in expected.findings]
    spelling = next(each for each in shown if each.code == "QC301")
    assert spelling.severity == lsp.DiagnosticSeverity.Error
    assert spelling.source == "quotecheck"
    assert spelling.range == lsp.Range(lsp.Position(14, 21), lsp.Position(14, 26))
    (other,) = spelling.related_information
    assert other.location == lsp.Location(
        (tmp_path / "pool.txt").as_uri(), lsp.Range(lsp.Position(6, 53), lsp.Position(6, 59))
    )
    assert first_line(page) == "# QC301 name-variant"


@in_an_event_loop
async def test_a_desk_has_pages_of_its_own(python, tmp_path):
    async with editor(python, tmp_path, "--rule-pages", "https://desk.invalid/rules/{name}#{code}") as desk:
        desk.open("a.txt", MISTAKE)
        (shown,) = await desk.diagnostics("a.txt")

    assert shown.code_description.href == "https://desk.invalid/rules/leftover#QC702"


@pytest.mark.parametrize(("encoding", "column"), [("utf-8", 15), ("utf-16", 7), ("utf-32", 6), (None, 7)])
@in_an_event_loop
async def test_columns_are_counted_as_agreed(python, tmp_path, encoding, column):
    async with editor(python, tmp_path, encoding=encoding) as desk:
        desk.open("a.txt", "“😀é\u0301” The the end.\n")
        (shown,) = await desk.diagnostics("a.txt")
        agreed = desk.answer.capabilities.position_encoding

    assert agreed == (encoding or "utf-16")
    assert shown.range.start == lsp.Position(0, column)


@pytest.mark.parametrize(
    ("name", "language", "text"),
    [
        ("a.md", "plaintext", "# Title\n\nThe *the* end, [x](y) said.\n"),
        ("untitled:1", "markdown", "# Title\n\nThe *the* end, [x](y) said.\n"),
        ("a.html", "html", "<p>The <b>the</b> end.</p>\n"),
        ("untitled:1", "html", "<p>The <b>the</b> end.</p>\n"),
        ("a.adoc", "asciidoc", "= Title\n\nThe *the* end.\n"),
        ("untitled:1", "asciidoc", "= Title\n\nThe *the* end.\n"),
    ],
)
@in_an_event_loop
async def test_a_document_is_read_by_its_suffix_or_its_language(python, tmp_path, name, language, text):
    async with editor(python, tmp_path) as desk:
        desk.open(name, text, language)
        shown = await desk.diagnostics(name)

    assert [each.code for each in shown] == ["QC702"]


@in_an_event_loop
async def test_edits_are_checked_as_one_types(python, tmp_path):
    async with editor(python, tmp_path) as desk:
        desk.open("a.txt", MISTAKE)
        assert [each.code for each in await desk.diagnostics("a.txt")] == ["QC702"]
        place = desk.at("a.txt", "the weir")
        desk.change("a.txt", (lsp.Range(place, lsp.Position(place.line, place.character + 4)), ""))
        assert await desk.diagnostics("a.txt") == []
        for each in "the ":
            desk.change("a.txt", (lsp.Range(place, place), each))
            place = lsp.Position(place.line, place.character + 1)
        assert [each.code for each in await desk.diagnostics("a.txt")] == ["QC702"]
        desk.client.text_document_did_close(lsp.DidCloseTextDocumentParams(desk.document("a.txt")))
        await desk.until(lambda: desk.shown[desk.uri("a.txt")] == (None, []))


@in_an_event_loop
async def test_hover_says_who_and_why(python, tmp_path):
    async with editor(python, tmp_path) as desk:
        desk.open("a.txt", TALK)
        ask = desk.client.text_document_hover_async
        said = await ask(lsp.HoverParams(desk.document("a.txt"), desk.at("a.txt", "It is old")))
        named = await ask(lsp.HoverParams(desk.document("a.txt"), desk.at("a.txt", "Ostby")))
        nothing = await ask(lsp.HoverParams(desk.document("a.txt"), lsp.Position(1, 0)))

    lines = said.contents.value.split("\n")
    assert lines[0] == "**Ana Moe, mayor**"
    assert "- As written: she" in lines
    assert "- Found by: a pronoun" in lines
    assert any(line.startswith("- Sure of the speaker: ") and "%" in line for line in lines)
    assert any(line.startswith("- Pattern: ") for line in lines)
    assert any(line.startswith("- Why: ") for line in lines)
    assert desk.texts["a.txt"].split("\n")[2][said.range.start.character : said.range.end.character] == "It is old,"
    assert "Ana Moe" in named.contents.value
    assert nothing is None


@in_an_event_loop
async def test_hover_on_a_name_within_a_statement_tells_of_both(python, tmp_path):
    async with editor(python, tmp_path) as desk:
        desk.open("a.txt", '"Bo Lie is late," said Ana Moe, the mayor.\n\nBo Lie, the clerk, left.\n')
        found = await desk.client.text_document_hover_async(
            lsp.HoverParams(desk.document("a.txt"), desk.at("a.txt", "Lie is"))
        )

    speaker, person = found.contents.value.split("\n\n---\n\n")
    assert speaker.startswith("**Ana Moe, mayor**\n")
    assert person.startswith("**Bo Lie**\n\n- Kind: person\n- Roles: clerk\n")
    assert found.range == lsp.Range(lsp.Position(0, 1), lsp.Position(0, 7))


@in_an_event_loop
async def test_words_of_an_article_are_no_markup(python, tmp_path):
    async with editor(python, tmp_path) as desk:
        desk.open("a.txt", '"It is old," said Ana Moe, the <img src=x> [mayor](command:x) of *Ostby*.\n')
        found = await desk.client.text_document_hover_async(
            lsp.HoverParams(desk.document("a.txt"), desk.at("a.txt", "It is old"))
        )

    assert "<img" not in found.contents.value.replace("\\<img", "")
    assert "](command" not in found.contents.value.replace("\\](command", "")


@in_an_event_loop
async def test_hover_is_plain_where_the_editor_shows_no_markup(python, tmp_path):
    shows = lsp.HoverClientCapabilities(content_format=[lsp.MarkupKind.PlainText])
    async with editor(python, tmp_path, hover=shows) as desk:
        desk.open("a.txt", TALK)
        found = await desk.client.text_document_hover_async(
            lsp.HoverParams(desk.document("a.txt"), desk.at("a.txt", "It is old"))
        )

    assert found.contents.kind == lsp.MarkupKind.PlainText
    assert found.contents.value.startswith("Ana Moe, mayor\n")


@in_an_event_loop
async def test_hints_name_whom_the_words_do_not(python, tmp_path):
    async with editor(python, tmp_path) as desk:
        desk.open("a.txt", TALK)
        ask = desk.client.text_document_inlay_hint_async
        every = await ask(lsp.InlayHintParams(desk.document("a.txt"), WHOLE))
        none = await ask(lsp.InlayHintParams(desk.document("a.txt"), lsp.Range(lsp.Position(3, 0), lsp.Position(4, 9))))

    assert {(each.label, each.position.line) for each in every} == {(": Ana Moe", 2)}
    assert every[0].position.character == TALK.split("\n")[2].index("she") + len("she")
    assert not none


@in_an_event_loop
async def test_a_lens_counts_and_an_outline_lists(python, tmp_path):
    async with editor(python, tmp_path) as desk:
        desk.open("a.txt", TALK)
        (lens,) = await desk.client.text_document_code_lens_async(lsp.CodeLensParams(desk.document("a.txt")))
        outline = await desk.client.text_document_document_symbol_async(
            lsp.DocumentSymbolParams(desk.document("a.txt"))
        )

    count = sum(len(each.children) for each in outline)
    assert lens.command.title == f"{count} statements, 2 speakers"
    assert [each.name for each in outline] == ["Ana Moe, mayor", "Bo Lie"]
    assert '"It will be missed"' in [child.name for child in outline[1].children]


@in_an_event_loop
async def test_an_outline_may_be_a_list(python, tmp_path):
    flat = lsp.DocumentSymbolClientCapabilities(hierarchical_document_symbol_support=False)
    async with editor(python, tmp_path, document_symbol=flat) as desk:
        desk.open("a.txt", TALK)
        found = await desk.client.text_document_document_symbol_async(lsp.DocumentSymbolParams(desk.document("a.txt")))

    assert {each.container_name for each in found} == {"Ana Moe, mayor", "Bo Lie"}


@in_an_event_loop
async def test_references_are_all_places_of_a_person(python, tmp_path):
    async with editor(python, tmp_path) as desk:
        desk.open("a.txt", TALK)
        ask = desk.client.text_document_references_async
        place = desk.at("a.txt", "Ana Moe")
        found = {
            declaration: await ask(
                lsp.ReferenceParams(lsp.ReferenceContext(declaration), desk.document("a.txt"), place)
            )
            for declaration in (True, False)
        }

    lines = TALK.split("\n")
    words = [
        lines[each.range.start.line][each.range.start.character : each.range.end.character] for each in found[True]
    ]
    assert words == ["Ana Moe", "she"]
    assert found[False] == found[True][1:]


@in_an_event_loop
async def test_what_can_be_done_about_a_finding(python, tmp_path):
    async with editor(python, tmp_path) as desk:
        desk.open("pool.txt", POOL)
        found = await desk.actions("pool.txt", "the the")
        fixes = await desk.actions("pool.txt", "Harrow", ["source.fixAll"])
        only = await desk.actions("pool.txt", "the the", ["refactor"])
        fixed = desk.apply(found["Fix: delete the second the"])
        beside = desk.apply(found["Suppress QC702 leftover here"])
        ignored = desk.apply(found["Ignore QC702 leftover in quotecheck.toml"])
        (everywhere,) = [desk.apply(each) for each in fixes.values()]

    assert found["Fix: delete the second the"].is_preferred
    assert [each.code for each in found["Fix: delete the second the"].diagnostics] == ["QC702"]
    assert fixed == everywhere == {"pool.txt": POOL.replace("the the", "the")}
    assert beside == {"pool.txt.quotecheck": "QC702 the the\n"}
    assert ignored == {"quotecheck.toml": 'ignore = ["QC702"]\n'}
    assert only == {}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.txt", MISTAKE),
        ("a.md", f"# Ostby\n\n{MISTAKE}"),
        ("a.html", f"<title>Ostby</title>\n<p>{MISTAKE}</p>\n"),
        ("a.adoc", f"= Ostby\n\n{MISTAKE}"),
    ],
)
@in_an_event_loop
async def test_a_suppression_suppresses(python, tmp_path, name, text):
    (tmp_path / name).write_text(text, encoding="utf-8")
    async with editor(python, tmp_path) as desk:
        desk.open(name, text)
        found = await desk.actions(name, "the the")
        for path, after in desk.apply(found["Suppress QC702 leftover here"]).items():
            (tmp_path / path).write_text(after, encoding="utf-8")

    report = quotecheck.check(tmp_path / name)
    assert report.files[0].findings == ()
    assert [each.rule.code for each in report.files[0].suppressed] == ["QC702"]


@pytest.mark.parametrize(
    ("code", "text", "words", "title"),
    [
        ("QC314", "They met the NOCS. The NOCS left.\n", "NOCS", "Add “NOCS” to known-acronyms in pyproject.toml"),
        (
            "QC312",
            "The Ostby Harbour Board (OHB) met. The OBH left. The OHB stayed.\n",
            "OBH",
            "Add “OBH” to known-acronyms in pyproject.toml",
        ),
        (
            "QC302",
            "Mr. Lie spoke on Monday. It was late. Mr. Lie left.\n",
            "Mr. Lie",
            "Add “Lie” to known-people in pyproject.toml",
        ),
        (
            "QC303",
            "Ada Lie came.\n\nLeo Lie came too.\n\nIt was late, and Lie left the hall at noon.\n",
            "Lie left",
            "Add “Ada Lie” to known-people in pyproject.toml",
        ),
        (
            "QC304",
            "Mr. Bo Lie came. It was late.\n\nMs. Lie left.\n",
            "Ms. Lie",
            "Add “Bo Lie” to known-people in pyproject.toml",
        ),
        ("QC204", '"It is late," said Bo Lie.\n', "Bo Lie", "Add “Bo Lie” to known-people in pyproject.toml"),
        ("QC204", '"It is late," said Bo K. Lie.\n', "Bo K. Lie", "Add “Bo K. Lie” to known-people in pyproject.toml"),
    ],
)
@in_an_event_loop
async def test_a_desk_declares_somebody_known(python, tmp_path, code, text, words, title):
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    project = (
        '[project]\nname = "desk"\n\n# ours\n[tool.quotecheck]\nknown-people = [\n    "Jo Berg", # of the club\n]\n'
    )
    (tmp_path / "pyproject.toml").write_text(project, encoding="utf-8")
    async with editor(python, tmp_path) as desk:
        desk.open("a.txt", text)
        assert code in [each.code for each in await desk.diagnostics("a.txt")]
        action = (await desk.actions("a.txt", words))[title]
        (tmp_path / "pyproject.toml").write_text(desk.apply(action)["pyproject.toml"], encoding="utf-8")
        change = lsp.FileEvent((tmp_path / "pyproject.toml").as_uri(), lsp.FileChangeType.Changed)
        desk.client.workspace_did_change_watched_files(lsp.DidChangeWatchedFilesParams([change]))
        await desk.until(lambda: code not in [each.code for each in desk.shown[desk.uri("a.txt")][1]])
        watched = desk.client.registered

    assert project.rstrip("]\n") in (tmp_path / "pyproject.toml").read_text(encoding="utf-8")
    assert [each.method for each in watched] == ["workspace/didChangeWatchedFiles"]


@in_an_event_loop
async def test_the_configuration_is_the_one_that_the_command_finds(python, tmp_path, monkeypatch, capsys):
    (tmp_path / "quotecheck.toml").write_text(
        '[[overrides]]\npaths = ["sport/**"]\nignore = ["QC702"]\n', encoding="utf-8"
    )
    (tmp_path / "desk" / "sport").mkdir(parents=True)
    names = ("desk/a.txt", "sport/a.txt", "desk/sport/a.txt")
    (tmp_path / "sport").mkdir()
    for name in names:
        (tmp_path / name).write_text(MISTAKE, encoding="utf-8")
    async with editor(python, tmp_path) as desk:
        for name in names:
            desk.open(name, MISTAKE)
        shown = {name: [each.code for each in await desk.diagnostics(name)] for name in names}

    monkeypatch.chdir(tmp_path)
    run([*names, "--format", "json"])
    report = json.loads(capsys.readouterr().out)
    assert shown == {file["path"]: [one["code"] for one in file["findings"]] for file in report["documents"]}
    assert shown == {"desk/a.txt": ["QC702"], "sport/a.txt": [], "desk/sport/a.txt": ["QC702"]}


@in_an_event_loop
async def test_a_wrong_configuration_gives_one_line_and_the_last_right_one_holds(python, tmp_path):
    own = tmp_path / "quotecheck.toml"
    own.write_text('ignore = ["QC702"]\n', encoding="utf-8")
    async with editor(python, tmp_path) as desk:
        desk.open("a.txt", MISTAKE)
        assert await desk.diagnostics("a.txt") == []
        own.write_text('ignroe = ["QC702"]\n', encoding="utf-8")
        for _ in range(2):
            desk.client.workspace_did_change_watched_files(lsp.DidChangeWatchedFilesParams([]))
        await desk.until(lambda: desk.client.log_messages)
        desk.change("a.txt", MISTAKE)
        assert await desk.diagnostics("a.txt") == []
        said = [each.message for each in desk.client.log_messages]

    assert len(said) == 1
    assert "ignroe" in said[0]
    assert "did you mean 'ignore'" in said[0]


@in_an_event_loop
async def test_no_configuration_if_none_is_wanted(python, tmp_path):
    (tmp_path / "quotecheck.toml").write_text('ignore = ["QC702"]\n', encoding="utf-8")
    async with editor(python, tmp_path, "--isolated") as desk:
        desk.open("a.txt", MISTAKE)
        shown = await desk.diagnostics("a.txt")
        offered = await desk.actions("a.txt", "the the")

    assert [each.code for each in shown] == ["QC702"]
    assert not any("quotecheck.toml" in title for title in offered)


@in_an_event_loop
async def test_excluded_files_are_left_alone_if_the_desk_says_so(python, tmp_path):
    (tmp_path / "quotecheck.toml").write_text('exclude = ["wire"]\nforce-exclude = true\n', encoding="utf-8")
    (tmp_path / "wire").mkdir()
    async with editor(python, tmp_path) as desk:
        desk.open("wire/a.txt", MISTAKE)
        desk.open("a.txt", MISTAKE)
        assert [each.code for each in await desk.diagnostics("a.txt")] == ["QC702"]
        assert await desk.diagnostics("wire/a.txt") == []
