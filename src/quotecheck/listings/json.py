"""For programs: the JSON report with only the attributions asked for, so that one program reads both."""

from __future__ import annotations

from quotecheck.model import Report
from quotecheck.renderers import json
from quotecheck.renderers._renderer import Look, Renderer

renderer = Renderer(__name__, __doc__, suffix=".json", holds="statements", schema="report.schema.json")


@renderer
def render(report: Report, look: Look) -> str:
    """Return the report as one object."""
    return json.render.render(report, look)
