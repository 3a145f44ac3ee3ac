"""The site: a page for everything that is declared, and no link in it that leads nowhere."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections import Counter
from importlib.util import find_spec
from pathlib import Path

import pytest
from build_site import configuration, write_sources
from reference import desk_report, judged, pages
from site_links import broken, read

from quotecheck import api, listings, readers, renderers
from quotecheck.attribution import patterns
from quotecheck.registry.folders import names
from quotecheck.settings import keys, read_settings

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def made():
    return pages()


def test_everything_that_is_declared_has_a_page(made):
    wanted = {f"{folder}/index.md" for folder in ("rules", "patterns", "keys", "formats")}
    wanted |= {f"rules/{rule.code.lower()}.md" for rule in api.rules()}
    wanted |= {f"patterns/{name.replace('_', '-')}.md" for name in names(patterns)}
    wanted |= {f"keys/{name}.md" for name in keys()}
    wanted |= {f"formats/{name}.md" for name in names(renderers)}
    wanted |= {f"formats/quotes-{name}.md" for name in names(listings)}
    wanted |= {f"formats/input-{name}.md" for name in names(readers)}

    assert set(made) == wanted


@pytest.mark.parametrize("rule", api.rules(), ids=lambda rule: rule.code)
def test_the_page_of_a_rule_has_what_an_editor_asks(made, rule):
    page = made[f"rules/{rule.code.lower()}.md"]
    verdict = judged()[rule.code]

    assert page.startswith(f"# {rule.title}\n\n{rule.summary} *({rule.severity}, since {rule.since})*\n")
    assert page.count("\n```text\n") == len(rule.bad) + len(rule.good)
    assert (f"**{verdict['right']} were right** and {verdict['wrong']} wrong" in page) == bool(verdict)
    lines = re.findall(r"^    ((?:ignore|severity) = .*)$", page, re.MULTILINE)
    settings = read_settings(tomllib.loads("\n".join(lines)), ROOT)
    assert settings.ignore == (rule.name,)
    assert f"    <!-- quotecheck: ignore {rule.code} -->\n" in page


def test_every_verdict_is_on_a_page():
    known = {rule.code for rule in api.rules()}

    assert set(judged()) <= known
    assert sum(judged().values(), Counter()).keys() == {"right", "wrong"}


def test_the_desk_report_of_the_site_names_no_machine(made):
    assert str(ROOT) not in desk_report()
    assert [name for name, page in made.items() if str(ROOT) in page] == []


def test_the_navigation_has_every_page(tmp_path):
    write_sources(tmp_path)
    listed = re.findall(r'= "([^"]*\.md)"', str(configuration(tmp_path)))

    assert sorted(listed) == sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.md"))
    assert tomllib.loads(configuration(tmp_path))["project"]["nav"][0] == {"Home": "index.md"}


def test_links_that_lead_nowhere_are_found(tmp_path):
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "index.html").write_text('<h2 id="here">B</h2><a href="../a.html">a</a>')
    links = "<a href='b/'></a><a href='b/index.html#here'></a><a href='https://example.org/x'></a><a href='#top'></a>"
    wrong = (
        "<a href='c.html'></a><a href='b/index.html#gone'></a><a href='../../x'></a><img src='https://example.org/p'>"
    )
    (tmp_path / "a.html").write_text(f"<p id='top'>{links}</p>{wrong}<link rel=canonical href='https://example.org/'>")

    assert sorted(broken(tmp_path)) == [
        "a.html: loads https://example.org/p",
        "a.html: no such anchor: b/index.html#gone",
        "a.html: no such page: ../../x",
        "a.html: no such page: c.html",
    ]
    assert read("<script src='x.js'></script>").loaded == ("x.js",)


@pytest.mark.skipif(find_spec("zensical") is None, reason="no Zensical here: pip install -e '.[site]'")
def test_the_site_builds_without_a_warning_and_every_link_leads_somewhere(tmp_path, made):
    command = [sys.executable, ROOT / "website" / "build_site.py", tmp_path / "site"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert done.stdout.endswith(" MB, 0 broken links\n")
    assert {f"{Path(name).with_suffix('.html')}" for name in made} <= {
        str(path.relative_to(tmp_path / "site")) for path in (tmp_path / "site").rglob("*.html")
    }
    home = (tmp_path / "site" / "index.html").read_text(encoding="utf-8")
    assert read(home).loaded
    assert "docs/screenshot.svg" in home
    assert "docs/images/desk-report.png" in home
