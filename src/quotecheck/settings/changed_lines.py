"""Lines changed since a git revision: reports with only the findings on them.

A finding counts if any of its places does: a change of the name in line 3 reports that line 7 spells it differently. A
file that git does not track, and standard input, is new as a whole; so is a changed file that is not text, such as
a Word document.
"""

from __future__ import annotations

import os
import re
import subprocess
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from functools import cache

from quotecheck.errors import NoHistory
from quotecheck.model import Document, FileReport, Finding, Report
from quotecheck.system.values import frozen, replace

_HUNK = re.compile(rb"@@ -\d++(?:,(?P<gone>\d++))? \+(?P<first>\d++)(?:,(?P<new>\d++))? @@")
_ESCAPED = re.compile(rb"\\([0-7]{3}|.)", re.DOTALL)
_CONTROLS = dict(zip(b"abtnvfr", b"\a\b\t\n\v\f\r", strict=True))
# A user's git settings would change the format of the difference.
_DIFF = (
    "diff --unified=0 --inter-hunk-context=0 --text --no-color --no-ext-diff --no-textconv --no-relative "
    "--find-renames --ignore-submodules --src-prefix=a/ --dst-prefix=b/"
).split()

_OUTSIDE = "check files of a repository only, or leave the option out"


@frozen()
class _Repository:
    """Its top folder, the commit to compare with, the tracked files, and the lines changed in each, from 1."""

    top: bytes
    commit: str
    followed: frozenset[bytes]
    changed: Mapping[bytes, tuple[range, ...]]

    def lines(self, path: bytes) -> tuple[range, ...] | None:
        """Return the changed lines of the file `path`; None if git does not track it."""
        name = self._name(path)
        return self.changed.get(name, ()) if name in self.followed else None

    def unsaved_lines(self, path: bytes, document: Document) -> tuple[range, ...] | None:
        """Return the changed lines of a text that need not be saved yet; None if the commit has no such file."""
        from difflib import SequenceMatcher  # noqa: PLC0415 (10 ms that only an editor's buffer costs)

        try:
            blob = _git(self.top, "cat-file", "blob", f"{self.commit}:{os.fsdecode(self._name(path))}")
        except NoHistory:
            return None
        before = blob.decode(document.encoding, errors="replace").removeprefix("\ufeff")
        # Git may turn line ends into those of Windows.
        old, new = ([line.removesuffix("\r") for line in text.split("\n")] for text in (before, document.source))
        steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        return tuple(
            range(first + 1, last + 1) for step, _, _, first, last in steps if step != "equal" and first < last
        )

    def _name(self, path: bytes) -> bytes:
        """Return git's name of the file `path`."""
        return os.path.relpath(path, self.top).replace(os.fsencode(os.sep), b"/")


def keep_changed(report: Report, revision: str, stdin_filename: str | None = None) -> Report:
    """Return `report` with only the findings that touch a line changed since the git revision.

    Args:
        report: what was found.
        revision: what git takes for a commit.
        stdin_filename: the file whose text came on standard input.

    Raises:
        NoHistory: git is not installed, knows no such revision, or a file stands in no repository.
    """
    tops = _tops(file.article.document.name for file in report.files if file.article.document.name != "-")
    repositories = {top: _repository(top, revision) for top in dict.fromkeys(tops.values())}
    files = []
    for file in report.files:
        name = file.article.document.name
        if name == "-":
            files.append(file)
            continue
        path, repository = os.path.realpath(os.fsencode(name)), repositories[tops[name]]
        unsaved = name == stdin_filename
        lines = repository.unsaved_lines(path, file.article.document) if unsaved else repository.lines(path)
        files.append(file if lines is None else _narrowed(file, lines))
    return replace(report, files=tuple(files))


def commits(paths: Iterable[str], revision: str) -> dict[str, str]:
    """Return the top folders of the work trees in which files stand, each with the commit that is meant there.

    Raises:
        NoHistory: git is not installed, knows no such revision, or a file stands in no repository.
    """
    return {os.fsdecode(top): _commit(top, revision) for top in dict.fromkeys(_tops(paths).values())}


def _tops(names: Iterable[str]) -> dict[str, bytes]:
    """Return the top folder of the work tree in which each file stands."""
    beginning = cache(_beginning)
    ask = cache(lambda folder: _git(folder, "rev-parse", "--show-toplevel", advice=_OUTSIDE).rstrip(b"\n"))
    return {name: ask(beginning(os.path.dirname(os.path.realpath(os.fsencode(name))))) for name in names}


def _beginning(folder: bytes) -> bytes:
    """Return the folder at or above this one in which a work tree begins, so that git need not be asked for each."""
    while not os.path.isdir(folder):  # standard input may be called after a file that is not there yet
        folder = os.path.dirname(folder)
    above = folder
    while not os.path.lexists(os.path.join(above, b".git")):
        if above == os.path.dirname(above):
            return folder
        above = os.path.dirname(above)
    return above


def _narrowed(file: FileReport, lines: tuple[range, ...]) -> FileReport:
    """Return the file's report with only the findings that touch one of `lines`."""
    document = file.article.document
    if document.extracted:  # the lines that git counts are none that the report names
        return file if lines else replace(file, findings=())
    # Git ends a line at a line feed only.
    starts = (0, *(match.end() for match in re.finditer("\n", document.source)))
    kept = (finding for finding in file.findings if _touches(finding, document, starts, lines))
    return replace(file, findings=tuple(kept))


def _touches(finding: Finding, document: Document, starts: tuple[int, ...], lines: tuple[range, ...]) -> bool:
    """Return whether one of the finding's places shares a line with `lines`, which are in order and apart."""
    for span in (*finding.spans, *(related.span for related in finding.related)):
        place = document.place(span)
        first, last = bisect_right(starts, place.start), bisect_right(starts, max(place.start, place.end - 1))
        i = bisect_right(lines, last, key=lambda changed: changed.start)
        if i and lines[i - 1].stop > first:
            return True
    return False


def _repository(top: bytes, revision: str) -> _Repository:
    """Return what changed in the repository `top` since `revision`."""
    commit = _commit(top, revision)
    followed = _git(top, "ls-files", "-z").split(b"\0")
    changed = _changes(_git(top, *_DIFF, commit, "--"))
    return _Repository(top, commit, frozenset(followed), changed)


def _commit(top: bytes, revision: str) -> str:
    """Return the name of the commit that the revision means in the repository `top`."""
    verify = ("rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}")
    return os.fsdecode(_git(top, *verify, advice=f"name another revision than {revision!r}").strip())


def _changes(difference: bytes) -> dict[bytes, tuple[range, ...]]:
    """Return the lines that are new in each file by what `git diff --unified=0` prints."""
    changed: dict[bytes, list[range]] = {}
    lines = iter(difference.split(b"\n"))
    name = b""
    for line in lines:
        if line.startswith(b"+++ "):
            # A name with a space in it is followed by a tab.
            name = _unquoted(line[4:].removesuffix(b"\t")).removeprefix(b"b/")
        elif hunk := _HUNK.match(line):
            gone, new = (int(hunk[part] or b"1") for part in ("gone", "new"))
            if new:
                first = int(hunk["first"])
                changed.setdefault(name, []).append(range(first, first + new))
            for _ in range(gone + new):  # an added line may read "++ b/other.txt"
                if next(lines, b"").startswith(b"\\"):  # "\ No newline at end of file" between the old and the new
                    next(lines, None)
    return {path: tuple(ranges) for path, ranges in changed.items()}


def _unquoted(name: bytes) -> bytes:
    """Return the file name that git has written, in quotation marks if it is an odd one."""
    if not name.startswith(b'"'):
        return name
    return _ESCAPED.sub(
        lambda found: bytes([int(found[1], 8) if len(found[1]) == 3 else _CONTROLS.get(found[1][0], found[1][0])]),
        name[1:-1],
    )


def _git(folder: bytes, *arguments: str, advice: str = "see git status there") -> bytes:
    """Return what git prints in `folder`; where it fails, an error ends in `advice`."""
    try:
        done = subprocess.run(  # noqa: S603 (no shell reads it, and no revision is taken for an option)
            # A folder of articles may be made to look like a bare repository, whose configuration git would obey.
            ["git", "-c", "safe.bareRepository=explicit", *arguments],  # noqa: S607 (whichever git the user runs)
            cwd=folder,
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        raise NoHistory("--diff-base: git is not installed: install it, or leave the option out") from None
    except (OSError, ValueError) as error:
        raise NoHistory(f"--diff-base: git cannot be run ({error}): {advice}") from None
    if done.returncode:
        said = (done.stderr.decode(errors="replace").strip().splitlines() or ["it failed"])[0].removeprefix("fatal: ")
        raise NoHistory(f"--diff-base: git says in {os.fsdecode(folder)}: {said}: {advice}")
    return done.stdout
