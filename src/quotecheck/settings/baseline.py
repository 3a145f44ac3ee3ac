"""Baselines: a file of the fingerprints of known findings, and reports without them.

A finding is identified by its path, relative to the folder of that file, and by its fingerprint, which does not change
when other lines do.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Mapping

from quotecheck.errors import BadBaseline, unwritable, why
from quotecheck.model import FileReport, Finding, Report
from quotecheck.model.fingerprint import fingerprints
from quotecheck.system.guarded_reads import read_file
from quotecheck.system.values import replace
from quotecheck.system.writing import write_file

VERSION = 1
_ANEW = "write it again with quotecheck baseline write"
_MOST = 64_000_000
"""Largest size in bytes: some 300,000 findings, half a gigabyte in memory."""
DEFAULT_BASELINE = "quotecheck-baseline.json"


def write_baseline(report: Report, path: str) -> int:
    """Write every finding of `report` to the file `path`, one a line, and return how many there are.

    Raises:
        BadBaseline: the file cannot be written.
    """
    entries = _entries(report, path)
    lines = ",\n".join(f"  {json.dumps(entry)}" for entry in entries)
    text = f'{{"version": {VERSION},\n "findings": [\n{lines}\n ]}}\n'
    try:
        write_file(path, text.encode())
    except OSError as error:
        raise BadBaseline(f"{path}: {unwritable(error, 'check the path')}") from None
    except ValueError as error:
        raise BadBaseline(f"{path}: cannot be written ({error}): name a file") from None
    return len(entries)


def hide_known(report: Report, path: str) -> Report:
    """Return `report` with the findings in the file `path` moved to the known ones.

    Raises:
        BadBaseline: the file cannot be read, or is not a baseline.
    """
    known = _read(path)
    files = (_divided(file, known.get(_seen_from(path, file), Counter())) for file in report.files)
    return replace(report, files=tuple(files))


def _entries(report: Report, path: str) -> list[dict[str, str]]:
    """Return the entry of each finding, by path and then in reading order."""
    files = sorted(report.files, key=lambda file: _seen_from(path, file))
    return [
        {"path": _seen_from(path, file), "code": finding.rule.code, "fingerprint": mark, "message": finding.message}
        for file in files
        for finding, mark in zip(file.findings, fingerprints(file.article, file.findings), strict=True)
    ]


def _divided(file: FileReport, known: Counter[str]) -> FileReport:
    """Return the file's report with the known findings moved, each entry of the baseline for one finding."""
    left = known.copy()
    fresh: list[Finding] = []
    old: list[Finding] = []
    for finding, mark in zip(file.findings, fingerprints(file.article, file.findings), strict=True):
        (old if left[mark] > 0 else fresh).append(finding)
        left[mark] -= 1
    return replace(file, findings=tuple(fresh), known=tuple(old))


def _seen_from(path: str, file: FileReport) -> str:
    """Return the path of an article relative to the folder of the baseline, with forward slashes."""
    name = file.article.document.name
    if name == "-":
        return name
    try:
        seen = os.path.relpath(name, os.path.dirname(path) or ".")
    except ValueError:  # Windows knows no way from one drive to another
        seen = os.path.abspath(name)
    return "./-" if seen == "-" else seen.replace(os.sep, "/")  # a file of that name is not standard input


def _read(path: str) -> Mapping[str, Counter[str]]:
    """Return the fingerprints known of each path."""
    try:
        table = json.loads(read_file(path, _MOST).decode())
        version = table["version"]
        found: dict[str, Counter[str]] = {}
        for entry in table["findings"] if version == VERSION else ():
            found.setdefault(entry["path"], Counter())[entry["fingerprint"]] += 1
    except FileNotFoundError:
        raise BadBaseline(f"{path}: no such baseline: write it with quotecheck baseline write") from None
    except IsADirectoryError:
        raise BadBaseline(f"{path}: is a folder: name the baseline in it") from None
    except OSError as error:
        raise BadBaseline(f"{path}: {why(error)}") from None
    except (ValueError, KeyError, TypeError, RecursionError):
        raise BadBaseline(f"{path}: is not a baseline: {_ANEW}") from None
    if version != VERSION:
        raise BadBaseline(f"{path}: is a baseline of version {version!r}, which this quotecheck cannot read: {_ANEW}")
    return found
