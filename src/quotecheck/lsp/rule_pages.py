"""The page of each rule that a finding links to: on the desk's own site, or a file, which needs no network."""

from __future__ import annotations

import os
from contextlib import suppress
from urllib.parse import quote

from pygls.uris import from_fs_path

from quotecheck.model import Rule
from quotecheck.renderers import _help
from quotecheck.run.cache import VARIABLE
from quotecheck.run.cache.memory import users_own
from quotecheck.system.writing import write_file


class RulePages:
    """The addresses of the pages of rules.

    `site` has `{code}` and `{name}` where the rule's stand; without one, pages are written to a folder of the user's
    cache when they are first asked for.
    """

    def __init__(self, site: str | None = None) -> None:
        self._site = site
        self._written: dict[Rule, str | None] = {}

    def address(self, rule: Rule) -> str | None:
        """Return the address of a rule's page, None if it can have none."""
        if self._site is not None:
            return self._site.replace("{code}", quote(rule.code)).replace("{name}", quote(rule.name))
        if rule not in self._written:
            self._written[rule] = self._write(rule)
        return self._written[rule]

    def _write(self, rule: Rule) -> str | None:
        """Return the address of the file that a rule's page is written to."""
        cache = os.environ.get(VARIABLE) or users_own()
        if not cache:
            return None
        folder = os.path.join(os.path.abspath(cache), "rule-pages")
        name = "".join(letter if letter.isalnum() or letter in "-." else "_" for letter in rule.code)
        path = os.path.join(folder, f"{name}.md")
        page = f"# {rule.title}\n\n{_help.as_markdown(rule)}\n".encode(errors="replace")
        with suppress(OSError):
            os.makedirs(folder, exist_ok=True)
            write_file(path, page)
            address: str | None = from_fs_path(path)
            return address
        return None
