"""The page of the desk report, from its templates; only the format `html` imports this, and with it Jinja2."""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

from quotecheck import __version__
from quotecheck.model import Report, Severity
from quotecheck.renderers._html.article import view
from quotecheck.renderers._html.findings import NAMES
from quotecheck.renderers._renderer import Look
from quotecheck.system.printable import on_one_line

_POLICY = (
    ("default-src", "'none'"),
    ("script-src", "{script}"),
    ("style-src", "{style}"),
    ("base-uri", "'none'"),
    ("form-action", "'none'"),
    ("require-trusted-types-for", "'script'"),
    ("trusted-types", "'none'"),
)
"""What the page may do: run its one script, look as its one style says, and load nothing (CSP 3, Trusted Types)."""


def page(report: Report, look: Look) -> str:
    """Return the report as one file of HTML that needs no other."""
    style, script = (_file(name) for name in ("style.css", "script.js"))
    policy = "; ".join(f"{name} {value}" for name, value in _POLICY)
    return (
        _environment()
        .get_template("page.html.jinja")
        .render(
            policy=policy.format(script=_hash(script), style=_hash(style)),
            style=Markup(style),  # noqa: S704 (a file of this package)
            script=Markup(script),  # noqa: S704 (the same)
            version=__version__,
            articles=[view(file, look, number) for number, file in enumerate(report.files, 1)],
            failures=[(on_one_line(failure.path), on_one_line(failure.message)) for failure in report.failures],
            counts=[(NAMES[severity], report.count(severity)) for severity in reversed(Severity)],
            notes=look.notes,
        )
    )


@cache
def _environment() -> Environment:
    """Return what fills the templates: every value is escaped, and one that is missing is an error."""
    return Environment(
        loader=FunctionLoader(_file),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _file(name: str) -> str:
    """Return a file of this package, with line ends as an HTML parser has them, which the hashes count on."""
    text = files("quotecheck.renderers._html").joinpath("files", name).read_text(encoding="utf-8")
    return text.replace("\r\n", "\n")


def _hash(text: str) -> str:
    """Return what a policy calls a script or style with this text."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
