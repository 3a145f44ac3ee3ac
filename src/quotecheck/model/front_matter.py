"""Front matter: metadata for programs above an article, between two lines of `---` or `+++`."""

from __future__ import annotations

import re

from quotecheck.system.expressions import expression

FRONT_MATTER = expression(
    r"\A(?P<fence>---|\+\+\+)[ \t]*+\r?\n(?P<body>.*?)^(?P=fence)[ \t]*+(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE
)
"""Front matter at the head of a source, with the lines in it as its `body`."""
