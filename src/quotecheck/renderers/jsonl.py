"""For many articles: a line for each with what `json` has under `documents`.

A file that could not be read is a line with `path` and `message`.
"""

from __future__ import annotations

from quotecheck.model import Report
from quotecheck.renderers._json_text import dumps
from quotecheck.renderers._renderer import Look, Renderer
from quotecheck.renderers.json import document

renderer = Renderer(__name__, __doc__, suffix=".jsonl", holds="everything")


@renderer
def render(report: Report, _: Look) -> str:
    """Return the lines of all files, then those of the files that could not be read."""
    # No string holds a line end as such, so those that are left stand between values.
    articles = (document(file).replace("\n", "") for file in report.files)
    failures = (dumps({"path": failure.path, "message": failure.message}) for failure in report.failures)
    return "".join(f"{line}\n" for line in (*articles, *failures))
