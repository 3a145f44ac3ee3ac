"""The day on which an article was published, where its source states it for programs."""

from __future__ import annotations

import re
from datetime import date

from quotecheck.model.front_matter import FRONT_MATTER
from quotecheck.system.expressions import expression

HEAD = 20_000
"""How many characters of a source are searched: what a program is told stands at the top."""


def day_of(match: re.Match[str] | None) -> date | None:
    """Return the day of the groups year, month and day, None where the calendar has no such day or nothing matched."""
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"])) if match else None
    except ValueError:
        return None


def day_in_front_matter(source: str) -> date | None:
    """Return the day that front matter gives: `date: 2023-11-15`, `published = "2023-11-15T08:00"`."""
    matter = FRONT_MATTER.match(source[:HEAD])
    return day_of(_KEY.search(matter["body"])) if matter else None


_KEY = expression(
    r"^[\"']?(?:date|published|pubdate|issued|publish(?:ed)?[_-]?(?:date|at|on)|publication[_-]date)[\"']?"
    r"\s*[:=]\s*[\"']?(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)",
    re.MULTILINE | re.IGNORECASE,
)
