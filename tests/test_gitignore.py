"""What git ignores is passed over: the same as git itself says."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quotecheck.model import Failure
from quotecheck.run.files import find_files
from quotecheck.settings import DEFAULT_EXCLUSION, Exclusion

TXT = frozenset({".txt"})
needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="no git here")


def read(*paths, exclusion=DEFAULT_EXCLUSION):
    return [str(found) for found in find_files(paths, TXT, exclusion)]


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8", errors="surrogateescape")


def git(folder: Path, *arguments: str) -> bytes:
    """Return what git prints in a folder to somebody who has no settings."""
    nobody = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "XDG_CONFIG_HOME": os.devnull}
    env = {**{key: value for key, value in os.environ.items() if not key.startswith("GIT_")}, **nobody}
    return subprocess.run(["git", *arguments], cwd=folder, check=True, env=env, capture_output=True).stdout


def not_ignored(folder: Path) -> set[str]:
    """Return the articles that git does not ignore in a repository without a commit."""
    listed = git(folder, "ls-files", "--others", "--exclude-standard", "-z").decode().split("\0")
    return {name for name in listed if name.endswith(".txt")}


STEPS = st.sampled_from(
    r"a b a* *b * ** ? [ab] [!a] [a-z] [[:alpha:]] [^[:punct:]] ?[!a]?txt a.txt b.txt *.txt \a *a*t* *?a*[t]*t".split()
)
LINES = st.one_of(
    st.builds(
        lambda no, start, steps, end: f"{no}{start}{'/'.join(steps)}{end}",
        st.sampled_from(["", "", "!"]),
        st.sampled_from(["", "", "/"]),
        st.lists(STEPS, min_size=1, max_size=3),
        st.sampled_from(["", "", "/", " ", "\\ "]),
    ),
    st.sampled_from(["", "#a", "\\#a", "\\!a", "!", "/", "[z-", "[z-a]", "a\\", "é*", "*\r", "***", "a**b"]),
)
LISTS = st.lists(LINES, max_size=6).map("\n".join)


@pytest.fixture(scope="module")
def planted(tmp_path_factory):
    """Return a work tree in which only the lists change: to make it takes longer than to look through it."""
    folder = tmp_path_factory.mktemp("planted")
    git(folder, "init", "-q")
    names = ["a.txt", "b.txt", "é.txt", "#a.txt", "!a.txt"]
    folders = ["", "a/", "b/", "a/a/", "a/b/", "b/a/", "a/b/a/", "a /"]
    write(folder, {f"{place}{name}": "" for place in folders for name in names})
    return folder


@needs_git
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(root=LISTS, a=LISTS, deep=LISTS, own=LISTS)
def test_what_git_ignores_on_any_tree(planted, root, a, deep, own):
    write(planted, {".gitignore": root, "a/.gitignore": a, "a/b/.gitignore": deep, ".git/info/exclude": own})
    found = [path.removeprefix(f"{planted}/") for path in read(str(planted))]
    assert {name for name in found if "no article" not in name} == not_ignored(planted)


@needs_git
def test_what_git_ignores_in_a_work_tree_beside_the_main_one(tmp_path):
    main, beside = tmp_path / "main", tmp_path / "beside"
    main.mkdir()
    git(main, "init", "-q")
    me = ("-c", "user.name=desk", "-c", "user.email=desk@example.org")
    git(main, *me, "commit", "-q", "--allow-empty", "-m", "first")
    git(main, "worktree", "add", "-q", str(beside))
    write(main, {".git/info/exclude": "drafts\n"})
    write(beside, {"a.txt": "", "drafts/b.txt": ""})

    assert [path.removeprefix(f"{beside}/") for path in read(str(beside))] == ["a.txt"]
    assert not_ignored(beside) == {"a.txt"}


@pytest.fixture
def tree(tmp_path, monkeypatch):
    """Return a folder that passes for a work tree and is the current one."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_lists_above_the_folder_count_up_to_the_root(tree):
    write(tree.parent, {".gitignore": "*.txt\n"})
    write(tree, {".gitignore": "b.txt\n/desk/c.txt\n", "desk/a.txt": "", "desk/b.txt": "", "desk/c.txt": ""})

    assert read("desk") == ["desk/a.txt"]
    assert read("desk", exclusion=Exclusion(gitignore=False)) == [f"desk/{name}.txt" for name in "abc"]


def test_outside_a_work_tree_nothing_is_ignored(tmp_path):
    write(tmp_path, {".gitignore": "*.txt\n", "a.txt": ""})

    assert read(str(tmp_path)) == [f"{tmp_path}/a.txt"]


def test_a_repository_in_another_has_lists_of_its_own(tree):
    write(tree, {".gitignore": "b.txt\n", "in/.git/info/exclude": "a.txt\n", "in/a.txt": "", "in/b.txt": ""})

    assert read(".") == ["./in/b.txt"]


def test_what_is_named_outright_is_read(tree):
    write(tree, {".gitignore": "drafts\n*.tmp.txt\n", "drafts/a.txt": "", "drafts/b.tmp.txt": "", "c.tmp.txt": ""})

    assert read("c.tmp.txt") == ["c.tmp.txt"]
    assert read("drafts") == ["drafts/a.txt"]
    assert read("drafts/*") == ["drafts/a.txt"]


def test_an_ignored_folder_is_not_opened(tree, monkeypatch):
    write(tree, {".gitignore": "drafts/\n", "drafts/a.txt": "", "desk/a.txt": ""})
    opened = []
    scandir = os.scandir
    monkeypatch.setattr(os, "scandir", lambda path: opened.append(path) or scandir(path))

    assert read(".") == ["./desk/a.txt"]
    assert read("**/*.txt") == ["desk/a.txt"]
    assert set(opened) == {".", "./desk", "desk"}


@pytest.mark.parametrize(
    "junk", [b"\x00\xff\xfe", b"\xef\xbb\xbfb.txt", b"[[:alpha:]]\n[z-a]\n\\\n!\n[\n(", b"a.txt/\n" * 999, b""]
)
def test_any_list_is_read_without_a_word(tree, junk, capfd):
    write(tree, {"a.txt": "", "b.txt": ""})
    (tree / ".gitignore").write_bytes(junk)

    assert read(".") == ["./a.txt", *(["./b.txt"] if b"b.txt" not in junk else [])]
    assert capfd.readouterr() == ("", "")


def test_names_that_are_no_utf_8_are_ignored_by_their_bytes(tree):
    name = os.fsdecode(b"caf\xe9.txt")
    write(tree, {name: "", "a.txt": ""})
    (tree / ".gitignore").write_bytes(b"caf\xe9*\n")

    assert read(".") == ["./a.txt"]


def test_a_list_that_is_no_file_says_nothing(tree):
    write(tree, {"a.txt": "", "desk/.gitignore/b.txt": "", "desk/c.txt": "", "real": "*.txt\n"})
    os.mkfifo(tree / ".gitignore")
    (tree / "desk" / "in").mkdir()
    (tree / "desk" / "in" / ".gitignore").symlink_to(tree / "real")
    write(tree, {"desk/in/d.txt": ""})

    assert read(".") == ["./a.txt", "./desk/c.txt", "./desk/in/d.txt"]


def test_a_list_that_may_not_be_read_is_told(tree, monkeypatch):
    write(tree, {"a.txt": "", "desk/.gitignore": "*", "desk/b.txt": ""})
    opens = os.open

    def locked(path, *rest):
        if str(path).endswith(".gitignore"):
            raise PermissionError(13, "Permission denied", path)
        return opens(path, *rest)

    monkeypatch.setattr("os.open", locked)

    told = Failure(f"{tree}/desk/.gitignore", "may not be read: check its permissions")
    assert list(find_files(["."], TXT, Exclusion())) == ["./a.txt", told]
    assert list(find_files(["desk"], TXT, Exclusion())) == [told]


@pytest.fixture(scope="module")
def named(tmp_path_factory):
    """Return a work tree with articles of odd names, in which only the list at its root changes."""
    folder = tmp_path_factory.mktemp("named")
    git(folder, "init", "-q")
    names = [f"{name}.txt" for name in ("a", "b", "z", "A", "1", "-", "]", "é", " a", "aa")]
    write(folder, {f"{place}{name}": "" for place in ("", "in/", "desk/", "desk/in/x/") for name in names})
    write(folder, {"kept/0.txt": ""})
    return folder


@needs_git
@pytest.mark.parametrize(
    "line",
    "[[:alpha:]].txt [[:upper:][:digit:]].txt [^[:punct:]].txt [[:space:]]* [[:ALPHA:]]* [[:alpha]]* [[:alpha:]* "
    "[]a].txt [!]a].txt [a-].txt [\\]-a].txt [\\a-\\c].txt [--a].txt [z-a].txt [a/b].txt [!/].txt ?.txt ???.txt "
    "/**/[ab].txt desk/** desk/**/ **/in **/in/**/a.txt ***/in \\a.txt a\\ a* a//a.txt /".split(),
)
def test_what_git_ignores_by_one_line(line, named):
    write(named, {".gitignore": line.replace("\\ ", " ")})
    found = {path.removeprefix(f"{named}/") for path in read(str(named))}

    assert found == not_ignored(named)


@pytest.mark.parametrize(
    ("line", "path"),
    [
        ("*a" * 30 + "b", "a" * 200 + ".txt"),
        ("**/a/" * 7 + "b", "a/" * 60 + "a.txt"),
        ("[[:" * 20_000, "a.txt"),
    ],
)
def test_a_hostile_list_does_not_take_for_ever(tree, line, path):
    write(tree, {".gitignore": line, path: ""})

    assert read(".") == [f"./{path}"]
