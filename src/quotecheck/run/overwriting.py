"""What a run reads and so must not write over: its articles, what lies beside them, its configuration, its baseline."""

from __future__ import annotations

import os
import stat
from collections.abc import Hashable, Iterable, Iterator, Mapping

from quotecheck.model import Report
from quotecheck.settings.suppressions import SUFFIX
from quotecheck.system.values import frozen


@frozen()
class Source:
    """A path that a run reads, and what it holds, as a message calls it."""

    path: str
    what: str


def settled(configuration: Iterable[str | os.PathLike[str]], baseline: str | None = None) -> tuple[Source, ...]:
    """Return what a run reads beside its articles."""
    files = (Source(os.fspath(path), "the configuration") for path in configuration)
    return (*files, *([Source(baseline, "the baseline")] if baseline else []))


def taken(report: Report, beside: Iterable[Source]) -> Mapping[Hashable, str]:
    """Return what each place holds that the run read: an article, its suppressions, what is `beside` the articles.

    The place of suppressions is taken though there are none: the next run would take for them what is written there.
    """
    return {place(source.path): source.what for source in (*_articles(report), *beside)}


def place(path: str) -> Hashable:
    """Return what all ways to write the path of one file share, through links too.

    A device or a pipe takes what it is sent, so two names for one stay two: /dev/stdout and /dev/stderr of a terminal.
    """
    try:
        status = os.stat(path)
    except OSError:  # not there yet, but a link may lead to where it will be
        return os.path.realpath(path)
    except ValueError:  # a NUL character in the name
        return path
    return (status.st_dev, status.st_ino) if stat.S_ISREG(status.st_mode) else os.path.abspath(path)


def _articles(report: Report) -> Iterator[Source]:
    """Yield the articles and the files beside them, where one could not be read the other too."""
    names = [file.article.document.name for file in report.files]
    names += [failure.path.removesuffix(SUFFIX) for failure in report.failures]
    for name in names:
        yield Source(name, "one of the articles")
        yield Source(name + SUFFIX, "the place of an article's suppressions")
