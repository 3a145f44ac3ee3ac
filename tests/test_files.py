"""Which files a run reads: those named, those in folders, those that match a pattern, but for what is excluded."""

from __future__ import annotations

import glob
import io
import json
import ntpath
import os
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotecheck import cli
from quotecheck.model import Failure
from quotecheck.run.documents import path_of, places
from quotecheck.run.files import find_files
from quotecheck.settings import DEFAULT_EXCLUSION, Exclusion, Globs, globs

TXT = frozenset({".txt"})
NAMES = ("b.txt", "a/z.TXT", "a.txt", "a b.txt", "a/notes.pdf", ".git/x.txt", "a/.hidden.txt", "~$a.txt")


def find(*paths, exclusion=DEFAULT_EXCLUSION):
    return list(find_files(paths, TXT, exclusion))


def read(*paths, **excluded):
    """Return the paths of what is read, with what is excluded besides, as on a command line."""
    return [str(found) for found in find(*paths, exclusion=DEFAULT_EXCLUSION.overruled(**excluded))]


def write(folder, *names):
    for name in names:
        path = Path(folder, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")


@pytest.fixture
def here(tmp_path, monkeypatch):
    """Write empty articles below the current folder."""
    monkeypatch.chdir(tmp_path)
    return lambda *names: write(tmp_path, *names)


def test_walks_a_folder_sorted_and_once(tmp_path):
    write(tmp_path, *NAMES)
    (tmp_path / "a" / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    (tmp_path / "circle.txt").symlink_to(tmp_path / "circle.txt")
    os.mkfifo(tmp_path / "pipe.txt")

    assert find(str(tmp_path)) == [f"{tmp_path}/{name}" for name in ("a/z.TXT", "a b.txt", "a.txt", "b.txt")]


def test_a_file_is_read_once_by_whatever_name(here, tmp_path):
    here("in/b.txt", "in/c.txt", "d.txt")
    (tmp_path / "in" / "a.txt").symlink_to("b.txt")
    (tmp_path / "in" / "e.txt").symlink_to(tmp_path / "d.txt")
    (tmp_path / "out").symlink_to("in", target_is_directory=True)

    def articles(*paths):
        return [path_of(each) for each in places(paths, None, None, DEFAULT_EXCLUSION, None, 0)]

    assert articles("in") == ["in/a.txt", "in/c.txt", "in/e.txt"]
    assert articles("d.txt", "in/*", "out/c.txt") == ["d.txt", "in/a.txt", "in/c.txt"]
    assert articles("in/b.txt", "in/a.txt", "out/b.txt") == ["in/b.txt"]
    assert articles("gone.txt", "./gone.txt", "a\0/b.txt") == ["gone.txt", "a\0/b.txt"]


def test_a_folder_keeps_the_way_it_was_typed(here):
    here("in/a.txt")

    assert find("./in", "in/") == ["./in/a.txt", "in/a.txt"]


def test_a_folder_without_articles_is_refused(tmp_path):
    assert find(str(tmp_path)) == [
        Failure(str(tmp_path), "no article in this folder: name a file, or a folder with .txt files")
    ]


def test_the_suffixes_of_articles_are_listed(tmp_path):
    (found,) = find_files([str(tmp_path)], frozenset((".txt", ".md", ".html")), DEFAULT_EXCLUSION)
    assert found.message.endswith(": name a file, or a folder with .html, .md or .txt files")


def test_a_folder_that_may_not_be_opened_is_told(tmp_path, monkeypatch):
    def locked(path):
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr(os, "scandir", locked)

    assert find(str(tmp_path)) == [Failure(str(tmp_path), "may not be read: check its permissions")]


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("*.txt", ["a b.txt", "a.txt", "b.txt"]),
        ("./*.txt", ["./a b.txt", "./a.txt", "./b.txt"]),
        ("a/*", ["a/notes.pdf", "a/z.TXT"]),
        ("**/*.pdf", ["a/notes.pdf"]),
        ("**/[!b]*.txt", ["a b.txt", "a.txt"]),
        ("?.txt", ["a.txt", "b.txt"]),
        ("a*", ["a/z.TXT", "a b.txt", "a.txt"]),  # a folder stands for the articles in it
        ("a*/", ["a/z.TXT"]),
        ("**", ["a/z.TXT", "a b.txt", "a.txt", "b.txt"]),
        ("./**", ["./a/z.TXT", "./a b.txt", "./a.txt", "./b.txt"]),
        ("a/**", ["a/z.TXT"]),
        ("**/**/*.TXT", ["a/z.TXT"]),
        ("?/z.TXT", ["a/z.TXT"]),
        (".git/*", [".git/x.txt"]),
        ("*/.hidden.txt", ["a/.hidden.txt"]),
    ],
)
def test_a_pattern_names_what_matches_it(here, pattern, found):
    here(*NAMES)

    assert find(pattern) == found
    absolute = os.path.join(os.getcwd(), pattern.removeprefix("./"))
    assert find(absolute) == [os.path.join(os.getcwd(), name.removeprefix("./")) for name in found]


@pytest.mark.parametrize("pattern", ["*.md", "nowhere/*.txt", ".*", "a/*/*", "b.txt/*", "[", "a\0*", "*/../nowhere"])
def test_a_pattern_that_nothing_matches_is_told(here, pattern):
    here(*NAMES)

    assert find(pattern) == [Failure(pattern, "nothing matches this pattern: check it")]


def test_a_file_that_is_called_like_a_pattern_is_that_file(here):
    here("story[1].txt", "story1.txt", "*.txt", "?/a.txt", "b/a.txt")

    assert find("story[1].txt", "*.txt", "?") == ["story[1].txt", "*.txt", "?/a.txt"]


def test_a_pattern_follows_no_link_to_a_folder(here, tmp_path):
    here("in/a.txt")
    for name in ("x", "y"):  # 2 to the power of 40 ways, if they were followed
        (tmp_path / "in" / name).symlink_to(tmp_path / "in", target_is_directory=True)

    assert find("**/*.txt") == ["in/a.txt"]
    assert find("in/x/*.txt") == ["in/x/a.txt"]  # named outright


PARTS = st.lists(
    st.sampled_from(["a", "b", "a*", "*", "**", "?", "[ab]", "[!a]", "*.txt", "a.txt"]), min_size=1, max_size=4
)


@pytest.fixture(scope="module")
def grown(tmp_path_factory):
    """Return a folder that no test writes to: to make one for each pattern takes longer than to look there."""
    folder = tmp_path_factory.mktemp("grown")
    names = ("a.txt", ".b.txt", "c")
    write(str(folder), *(f"{place}/{name}" for place in (".", "a", "b", "a/b", "b/a/a") for name in names))
    return str(folder)


@settings(deadline=None)
# The library takes a last `**` for every file.
@given(PARTS.filter(lambda parts: parts[-1] != "**").map("/".join).filter(glob.has_magic))
def test_any_pattern_finds_the_files_that_the_library_finds(grown, pattern):
    matched = glob.glob(f"{glob.escape(grown)}/{pattern}", recursive=True)
    articles = glob.glob(f"{glob.escape(grown)}/**/*.txt", recursive=True)
    files = {path for path in matched if os.path.isfile(path)}
    inside = {path for path in articles for above in matched if path.startswith(f"{above}/")}
    found = {each for each in find(f"{grown}/{pattern}") if isinstance(each, str)}

    assert found == files | inside


def test_what_is_excluded_is_passed_over(here):
    here("desk/a.txt", "desk/drafts/b.txt", "desk/node_modules/c.txt", "drafts/d.txt", "e.txt")

    assert read(".") == ["./desk/a.txt", "./desk/drafts/b.txt", "./drafts/d.txt", "./e.txt"]
    assert read(".", extend_exclude=["drafts"]) == ["./desk/a.txt", "./e.txt"]
    assert read(".", extend_exclude=["/drafts/"]) == ["./desk/a.txt", "./desk/drafts/b.txt", "./e.txt"]
    assert read("**/*.txt", extend_exclude=["desk/*", "e.*"]) == ["drafts/d.txt"]
    assert read("desk", exclude=["drafts"]) == ["desk/a.txt", "desk/node_modules/c.txt"]


def test_what_is_named_outright_is_read_though_it_is_excluded(here):
    here("drafts/a.txt", "drafts/old/b.txt", "drafts/c.tmp.txt")

    more = ["drafts", "*.tmp.txt", "old"]
    assert read("drafts/a.txt", extend_exclude=more) == ["drafts/a.txt"]
    assert read("drafts", extend_exclude=more) == ["drafts/a.txt"]
    assert read("drafts/*", extend_exclude=more) == ["drafts/a.txt"]
    assert read("drafts/a.txt", "drafts", extend_exclude=more, forced=True) == []


def test_names_are_excluded_outside_the_current_folder_too(here, tmp_path, monkeypatch):
    here("wire/a.txt", "wire/b.tmp.txt", "wire/node_modules/c.txt", "desk/d.txt")
    monkeypatch.chdir(tmp_path / "desk")

    assert read("../wire", extend_exclude=["*.tmp.txt"]) == ["../wire/a.txt"]
    assert read("..", extend_exclude=["*.tmp.txt", "??", "wire/*"]) == ["../desk/d.txt", "../wire/a.txt"]


def test_it_is_told_when_all_is_passed_over(here):
    here("drafts/a.txt", ".git/HEAD", "desk/old/b.txt")
    Path(".gitignore").write_text("old\n")

    advice = "name a file itself, or see exclude and respect-gitignore in quotecheck config"
    assert read("desk") == [str(Failure("desk", f"no article in this folder but what is ignored by git: {advice}"))]
    assert read(".", extend_exclude=["drafts"]) == [
        str(Failure(".", f"no article in this folder but what is excluded or ignored by git: {advice}"))
    ]
    assert read("drafts/*", extend_exclude=["a.txt"]) == [
        str(Failure("drafts/*", f"nothing matches this pattern but what is excluded: {advice}"))
    ]


def test_standard_input_is_excluded_only_by_force():
    exclusion = Exclusion(exclude=Globs(("*",)))
    assert find("-", exclusion=exclusion) == ["-"]
    assert list(find_files(["-"], TXT, exclusion, "desk/a.txt")) == ["-"]
    forced = Exclusion(exclude=Globs(("*",)), forced=True)
    assert find("-", exclusion=forced) == ["-"]  # goes by no path
    assert list(find_files(["-"], TXT, forced, "desk/a.txt")) == []


GLOBS = st.lists(st.sampled_from(["a", "b", "*", "**", "?", "a*", "*b", "*a*b*", "*?*a", "x"]), min_size=1, max_size=4)
PATHS = st.lists(st.sampled_from(["a", "b", "ab", "aab", "xaxba", "x"]), min_size=1, max_size=5)


def means(names: list[str], path: list[str]) -> bool:
    """Return whether a path is meant, or a folder above it, name by name: the glob language as the page tells it."""
    if not names:
        return True
    first, *rest = names
    if first == "**":
        return any(means(rest, path[n:]) for n in range(len(path) + 1))
    return bool(path) and (first == "*" or matches(first, path[0])) and means(rest, path[1:])


def matches(glob_: str, name: str) -> bool:
    """Return whether a name is meant by a glob without slashes."""
    if not glob_:
        return not name
    if glob_[0] == "*":
        return any(matches(glob_[1:], name[n:]) for n in range(len(name) + 1))
    return bool(name) and glob_[0] in ("?", name[0]) and matches(glob_[1:], name[1:])


@given(GLOBS, st.booleans(), PATHS)
def test_any_glob_means_what_the_page_says(names, starts_here, path):
    written = ("/" if starts_here and len(names) > 1 else "") + "/".join(names)
    anywhere = len(names) == 1
    model = any(means(names, path[n:]) for n in range(len(path))) if anywhere else means(names, path)

    assert Globs((written,)).means("/".join(path)) is model


def test_a_hostile_glob_does_not_take_for_ever():
    assert not Globs(("*a" * 30 + "b",)).means("a" * 200)
    assert not Globs(("**/a/" * 7 + "b",)).means("a/" * 60 + "a")


def test_what_lies_on_another_drive_is_excluded_by_its_name_only(monkeypatch):
    monkeypatch.setattr(globs, "os", SimpleNamespace(path=ntpath, sep="\\"))

    assert Globs(("node_modules",), folder="C:\\desk").means("D:\\wire\\node_modules\\a.txt")
    assert not Globs(("wire/*", "**/a.txt"), folder="C:\\desk").means("D:\\wire\\a.txt")
    assert Globs(("wire/*",), folder="C:\\desk").means("C:\\desk\\wire\\a.txt")


def test_a_file_called_as_standard_input_is_none(here, monkeypatch, capsys):
    here("-", "a.txt")
    for name, text in (("-", "The the quay.\n"), ("a.txt", "")):
        Path(name).write_text(text)

    def paths(*arguments):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"A a quay.\n")))
        cli.run([*arguments, "--format", "sarif"])
        return [each["location"]["uri"] for each in json.loads(capsys.readouterr().out)["runs"][0]["artifacts"]]

    assert paths("*") == ["./-", "a.txt"]
    assert paths("-", "./-") == ["-", "./-"]
    assert paths("[-]", "-") == ["./-", "-"]
    assert cli.run(["baseline", "write", "./-", "--baseline", "b.json"]) == 0
    assert {each["path"] for each in json.loads(Path("b.json").read_text())["findings"]} == {"./-"}
