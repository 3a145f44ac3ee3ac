"""The JSON report with the attributions asked for: the same contract, so that one program reads both."""

from __future__ import annotations

from quotecheck.model import Report
from quotecheck.renderers import json
from quotecheck.renderers._renderer import Look, Renderer

renderer = Renderer(__name__, __doc__, suffix=".json")


@renderer
def render(report: Report, look: Look) -> str:
    """Return the report as one object."""
    return json.render.render(report, look)
