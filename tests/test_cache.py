"""The cache: what comes out of it is what looking anew would give, and nothing that is wrong with it stops a run."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

import quotecheck
from quotecheck import api, cli, renderers
from quotecheck.checks import check_failed
from quotecheck.model import House, Severity
from quotecheck.registry.folders import names
from quotecheck.run import cache, inspection
from quotecheck.run.cache import Cache, keys, memory
from quotecheck.run.cache.store import NAME
from quotecheck.run.outputs import render
from quotecheck.settings import DEFAULT_SETTINGS, Override, Settings

ARTICLES = Path(__file__).parent.parent / "fixtures" / "articles"
STORY = "“We will appeal,” said Maria Lopez, the mayor.\n\n“No,” said Maria Lopes. The the end.\n"


@pytest.fixture
def desk(tmp_path):
    """A folder with so many articles that they are kept, half with findings, in each format, some suppressed."""
    folder = tmp_path / "desk"
    folder.mkdir()
    for n in range(cache.WORTHWHILE):
        (folder / f"{n:02}.txt").write_text(f"Story {n}.\n\n{STORY if n < 8 else ''}", encoding="utf-8")
    (folder / "03.txt.quotecheck").write_text("QC301\nQC702 line 99\n")
    (folder / "draft.md").write_text(f"# Appeal\n\n{STORY}<!-- quotecheck: ignore-file QC702 -->\n", encoding="utf-8")
    (folder / "page.html").write_text(f"<p>{STORY}</p>", encoding="cp1252")
    (folder / "photo.txt").write_bytes(b"\0")
    return folder


@pytest.fixture
def varied(desk):
    """The same folder with articles in which there is something of everything."""
    for article in sorted(ARTICLES.glob("*.txt"))[::3]:
        shutil.copy(article, desk)
    return desk


@pytest.fixture
def kept(tmp_path):
    return Cache(tmp_path / "kept")


@pytest.fixture
def unlooked(monkeypatch):
    """Let every look at an article fail from the moment this is called."""

    def begin():
        monkeypatch.setattr(inspection, "run_stages", lambda *_: 1 / 0)

    return begin


def looked_at(monkeypatch):
    """Return a list that will hold the name of every article that is looked at."""
    seen, stages = [], inspection.run_stages

    def run(document, house):
        seen.append(os.path.basename(document.name))
        return stages(document, house)

    monkeypatch.setattr(inspection, "run_stages", run)
    return seen


def test_what_is_kept_is_what_looking_gives_in_every_format(varied, kept, unlooked):
    plain = api.check(varied)
    cold = api.check(varied, cache=kept)
    unlooked()
    warm = api.check(varied, cache=kept)

    assert cold == warm == plain
    assert any(file.suppressed for file in warm.files)
    assert [os.path.basename(failure.path) for failure in warm.failures] == ["photo.txt"]
    for output_format in names(renderers):
        assert render(warm, output_format) == render(plain, output_format)


def test_quotes_are_kept_apart_from_checks(varied, kept, unlooked):
    quotes, report = api.list_quotes(varied), api.check(varied)

    assert api.list_quotes(varied, cache=kept) == quotes
    assert api.check(varied, cache=kept) == report
    unlooked()
    assert api.list_quotes(varied, cache=kept) == quotes
    assert api.check(varied, cache=kept) == report


def test_processes_work_on_what_is_not_known(desk, kept, monkeypatch):
    monkeypatch.setattr("quotecheck.run.jobs.WORTHWHILE", 2)
    plain = api.check(desk)
    for name in ("00.txt", "07.txt", "15.txt"):
        (desk / name).rename(desk.parent / name)
    api.check(desk, cache=kept)
    for name in ("00.txt", "07.txt", "15.txt"):
        (desk.parent / name).rename(desk / name)

    assert api.check(desk, cache=kept, jobs=2) == plain


def test_only_what_has_changed_is_looked_at(desk, kept, monkeypatch):
    api.check(desk, cache=kept)
    seen = looked_at(monkeypatch)
    (desk / "01.txt").write_text("“Yes,” said Ana Peña.\n", encoding="utf-8")
    (desk / "02.txt.quotecheck").write_text("QC301\n")
    os.utime(desk / "04.txt", (0, 0))

    warm = api.check(desk, cache=kept)
    assert seen == ["01.txt", "02.txt"]
    assert warm == api.check(desk)


@pytest.mark.parametrize(
    "other",
    [
        replace(DEFAULT_SETTINGS, ignore=("QC301",)),
        replace(DEFAULT_SETTINGS, min_confidence=0.2),
        replace(DEFAULT_SETTINGS, max_file_size=10_000),
        replace(DEFAULT_SETTINGS, severities=(("QC301", Severity.INFO),)),
        replace(DEFAULT_SETTINGS, house=House(known_people=("Maria Lopes",))),
        replace(DEFAULT_SETTINGS, overrides=(Override(paths=("*.txt",), ignore=("QC301",)),)),
    ],
)
def test_settings_that_change_a_report_are_part_of_the_key(other, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "a.txt"
    path.write_text(STORY, encoding="utf-8")

    def key(settings, **named):
        asked = inspection.asked(settings, str(path), api.rules())
        return keys.key(b"program", str(path), named.get("input_format"), asked)

    assert key(other) != key(DEFAULT_SETTINGS)
    assert key(other) == key(other)
    assert key(other, input_format="markdown") != key(other)
    assert key(replace(other, fail_on=Severity.ERROR)) == key(other)


def test_one_text_under_two_names_has_two_reports(tmp_path):
    for name in ("a.txt", "b.txt", "b.txt.quotecheck"):
        (tmp_path / name).write_text("QC301")
    asked = inspection.asked(Settings(), "-", ())
    plain, beside = (keys.key(b"program", str(tmp_path / name), None, asked) for name in ("a.txt", "b.txt"))

    assert plain != beside
    assert keys.key(b"another", str(tmp_path / "a.txt"), None, asked) != plain
    assert keys.key(b"program", str(tmp_path / "missing.txt"), None, asked) is None


def test_the_program_counts_by_what_its_files_hold(tmp_path, monkeypatch):
    package = tmp_path / "quotecheck"
    (package / "lexicon").mkdir(parents=True)
    words = package / "lexicon" / "verbs.txt"
    words.write_text("say\n")
    monkeypatch.setattr(quotecheck, "__file__", str(package / "__init__.py"))
    first = keys.program()

    os.utime(words, (0, 0))
    (package / "__pycache__").mkdir()
    (package / "__pycache__" / "x.pyc").write_text("made anew at any time")
    assert keys.program() == first
    (package / ".#verbs.txt").symlink_to("nowhere")
    assert keys.program() == first
    words.write_text("said\n")
    second = keys.program()
    words.rename(package / "verbs.txt")
    assert len({first, second, keys.program()}) == 3


def test_the_versions_of_what_it_builds_on_count(monkeypatch):
    first = keys.program()
    monkeypatch.setattr(keys.metadata, "version", lambda _: "0")
    assert keys.program() != first


def test_what_may_pass_is_not_kept(desk, kept, monkeypatch):
    stages = inspection.run_stages

    def run(document, house):
        if document.name.endswith("05.txt"):
            raise MemoryError
        if document.name.endswith("06.txt"):
            (desk / "06.txt").write_text(STORY + "More has come in.\n", encoding="utf-8")
        return stages(document, house)

    monkeypatch.setattr(inspection, "run_stages", run)
    first = api.check(desk, cache=kept)
    monkeypatch.undo()

    assert [os.path.basename(failure.path) for failure in first.failures] == ["05.txt", "photo.txt"]
    assert api.check(desk, cache=kept) == api.check(desk)


def test_a_report_on_which_a_check_failed_is_not_kept(desk, kept, monkeypatch):
    first, *others = api._checks()
    monkeypatch.setattr(api, "_checks", lambda *_: (replace(first, look=lambda _: 1 / 0), *others))
    (file, *_) = api.check(desk, cache=kept).files
    assert check_failed.rule in {finding.rule for finding in file.findings}
    monkeypatch.undo()

    assert api.check(desk, cache=kept) == api.check(desk)


def test_few_files_are_not_kept(tmp_path, kept):
    for n in range(cache.WORTHWHILE - 1):
        (tmp_path / f"{n}.txt").write_text(STORY, encoding="utf-8")
    api.check(*tmp_path.glob("*.txt"), text="One more.", cache=kept)
    assert not os.path.exists(kept.folder)

    (tmp_path / "one.txt").write_text(STORY, encoding="utf-8")
    api.check(*tmp_path.glob("*.txt"), cache=kept)
    assert (kept.folder / NAME).exists()


def test_the_library_keeps_nothing_unasked(desk):
    api.check(desk)

    assert not os.path.exists(os.environ["QUOTECHECK_CACHE_DIR"])


def test_theusers_own_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)

    assert "quotecheck" in memory.users_own()
    assert memory.users_own().startswith(str(tmp_path))


def homeless(*_, **__):
    raise RuntimeError("could not determine the home directory")


@pytest.mark.parametrize("answer", [homeless, lambda *_, **__: "~/.cache/quotecheck"])
def test_a_user_without_a_home_keeps_nothing(answer, desk, monkeypatch):
    monkeypatch.chdir(desk)
    monkeypatch.setattr("platformdirs.user_cache_dir", answer)

    assert api.check(".", cache=Cache()) == api.check(".")
    assert not (desk / "~").exists()


@pytest.mark.parametrize("option", ["--baseline", "--diff-base", "--fix", "--diff", "--statistics"])
def test_the_command_says_the_same_with_and_without(option, desk, unlooked, capsys, monkeypatch):
    monkeypatch.chdir(desk)
    (desk / "photo.txt").unlink()
    if option == "--baseline":
        assert cli.run(["baseline", "write", "00.txt", "01.txt", "--baseline", "known.json"]) == 0
        option = "--baseline=known.json"
    if option == "--diff-base":
        git = ("git", "-c", "user.name=x", "-c", "user.email=x@example.org")
        for words in (("init", "-q"), ("add", "."), ("commit", "-q", "-m", "All.")):
            subprocess.run([*git, *words], check=True)
        (desk / "02.txt").write_text(STORY.replace("The the", "That is the the"), encoding="utf-8")
        option = "--diff-base=HEAD"
    before = {path: path.read_bytes() for path in desk.glob("*.*") if path.is_file()}

    def run(*more):
        for path, data in before.items():
            path.write_bytes(data)
        capsys.readouterr()
        shown = () if option in ("--diff", "--statistics") else ("--format", "concise")
        return cli.run([".", option, *shown, *more]), *capsys.readouterr()

    plain = run("--no-cache")
    assert plain[1]
    assert not os.path.exists(os.environ["QUOTECHECK_CACHE_DIR"])
    assert run() == plain
    unlooked()
    assert run() == plain


def test_a_mended_file_is_looked_at_anew(desk, capsys, monkeypatch):
    (desk / "photo.txt").unlink()
    seen = looked_at(monkeypatch)
    cli.run([str(desk), "--format", "concise"])
    assert "repeated word" in capsys.readouterr().out
    everything = len(seen)

    assert cli.run([str(desk), "--format", "concise", "--fix"]) == 1
    out, err = capsys.readouterr()
    mended = int(err.split()[1])
    assert mended
    assert "repeated word" not in out
    assert 0 < len(seen) - everything <= mended


def test_a_folder_that_cannot_be_is_told_to_whoever_named_it(desk, tmp_path, capsys, monkeypatch):
    (tmp_path / "file").write_text("")
    plain = cli.run([str(desk), "--format", "json", "--no-cache"]), *capsys.readouterr()
    status, out, err = cli.run([str(desk), "--format=json", "--cache-dir", f"{tmp_path}/file/x"]), *capsys.readouterr()

    assert (status, out) == plain[:2]
    told, *rest = err.splitlines()
    assert told == (
        f"quotecheck: {tmp_path}/file/x/{NAME}: the cache cannot be written (Not a directory): "
        "name another folder, or use --no-cache"
    )
    assert rest == plain[2].splitlines()
    monkeypatch.delenv("QUOTECHECK_CACHE_DIR")
    monkeypatch.setattr(memory, "users_own", lambda: f"{tmp_path}/file/x")
    assert (cli.run([str(desk), "--format", "json"]), *capsys.readouterr()) == plain


def test_a_folder_for_what_is_not_wanted_is_refused(desk, capsys):
    assert cli.run([str(desk), "--no-cache", "--cache-dir", "x"]) == 2
    assert capsys.readouterr() == (
        "",
        "quotecheck: --cache-dir and --no-cache contradict each other: give one of them\n",
    )


def test_a_forged_value_is_looked_at_anew(desk, kept, monkeypatch):
    monkeypatch.setattr(memory, "encode", lambda _: b'[["Severity","error"]]')  # sealed as any other value
    api.check(desk, cache=kept)
    monkeypatch.undo()
    assert api.check(desk, cache=kept) == api.check(desk)


def test_ten_runs_at_once(desk, tmp_path, python):
    (desk / "photo.txt").unlink()
    plain = render(api.check(desk))
    command = [python, "-m", "quotecheck", str(desk), "--format=json", "--cache-dir", str(tmp_path / "kept")]
    runs = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(10)]
    seen = {(*run.communicate(timeout=120), run.returncode) for run in runs}

    assert seen == {(plain.encode(), b"", 1)}
    assert sorted(os.listdir(tmp_path / "kept")) == ["CACHEDIR.TAG", NAME]
    with closing(sqlite3.connect(tmp_path / "kept" / NAME)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("SELECT count(*) FROM reports").fetchall() == [(len(api.check(desk).files),)]
