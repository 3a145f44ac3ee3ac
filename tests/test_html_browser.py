"""The desk report in Chromium: nothing in an article runs, nothing is loaded, everything is reached by keyboard."""

from __future__ import annotations

import pytest
from browser import Visit, axe, chromium
from payloads import PAYLOADS, hostile
from sample import SAMPLE

from quotecheck import api
from quotecheck.model import Report
from quotecheck.renderers._renderer import PLAIN, Look
from quotecheck.run.outputs import rendering
from quotecheck.system.printable import on_one_line

STORY = """\
Ferry plan sinks

June 3, 2024

OSTBY — “We will not pay for a bridge,” said Ana Lopez, chair of the Ferry Board. “It is over.”

Lopez said that the the plan had cost £212,000. Officials warned that it would not be the last.

“The boats are older than I am,” said Ola Berg, a skipper. He denied that any had sunk on Friday, June 8.

“It is a start,” Ana Lopes told the board.
"""
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
STRANGE = """() => [...document.querySelectorAll('*')].filter(each =>
  ['IMG', 'IFRAME', 'OBJECT', 'EMBED', 'BASE', 'LINK', 'AUDIO', 'VIDEO', 'MATH', 'X'].includes(each.tagName)
  || [...each.attributes].some(one => one.name.startsWith('on')
    || (/^(href|src|srcdoc|action|formaction|data|xlink:href)$/.test(one.name) && !one.value.startsWith('#')))
).map(each => each.outerHTML)"""


CARD = """async place => {
  const shown = new Promise(shown => addEventListener('hashchange', () => setTimeout(shown), {once: true}));
  location.hash = place;
  await shown;
  const text = name => [...document.querySelectorAll('.card:not([hidden]) ' + name)].map(each => each.textContent);
  const [terms, told] = [text('dt'), text('dd')];
  return terms.map((term, number) => [term, told[number]]);
}"""
"""Goes to a statement, and returns what the card then says of it."""


@pytest.fixture(scope="module")
def browser():
    with chromium() as running:
        yield running


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """Give a function that writes a report into a file."""
    folder = tmp_path_factory.mktemp("pages")

    def write(name, report, look=PLAIN):
        path = folder / f"{name}.html"
        path.write_bytes(rendering("html").render(report, look).encode(errors="replace"))
        return path

    return write


@pytest.fixture(scope="module")
def story(written):
    return written("story", api.check(text=STORY))


@pytest.fixture(scope="module")
def several(written):
    files = [
        file
        for text in (STORY, STORY.replace("Ana", "Eva"), "", "No one speaks.")
        for file in api.check(text=text).files
    ]
    return written("several", Report(files=(*files, *SAMPLE.files), failures=SAMPLE.failures))


@pytest.fixture(scope="module")
def axe_core(tmp_path_factory):
    return axe(tmp_path_factory.mktemp("axe"))


def test_nothing_is_loaded_and_nothing_is_complained_about(browser, several):
    with Visit(browser, several) as visit:
        visit.page.click("#d1-title >> xpath=//ancestor::body//table//a >> nth=0")
        visit.press("j", "n", "?", "Escape", "i")

        assert visit.requests == [visit.url]
        assert visit.eval("() => performance.getEntriesByType('resource').length") == 0
        assert visit.complaints == []


@pytest.mark.parametrize("scripts", [True, False], ids=["with script", "without"])
def test_whatever_an_article_contains_is_text(browser, written, scripts):
    path = written("hostile", hostile(), Look(notes=True))
    with Visit(browser, path, java_script_enabled=scripts) as visit:
        copy, paths = visit.text(".copy"), visit.text("section.article > header .path")
        messages, roles = visit.text(".message"), visit.text(".voices .role")
        names = visit.text(".people tbody th bdi")
        for number, payload in enumerate(PAYLOADS):
            shown = on_one_line(payload)
            assert shown in copy[number]
            for each in (paths, messages, roles, names):
                assert each[number] == shown
        if scripts:
            for number in range(1, len(PAYLOADS) + 1):
                terms = {term: " ".join(told.split()) for term, told in visit.eval(CARD, f"#d{number}-a1")}
                shown = on_one_line(PAYLOADS[number - 1])
                assert (terms["Speaker"], terms["Role"], terms["As written"]) == (shown, shown, shown)
            assert visit.eval("() => window.ran") is None
            visit.page.wait_for_timeout(100)  # for what would run late
            assert visit.eval("() => window.ran") is None
            assert visit.eval("() => document.title") == "desk report of quotecheck"

        assert visit.eval(STRANGE) == []
        assert visit.complaints == []
        assert visit.requests[0] == visit.url
        assert len(set(visit.requests)) == 1


def test_the_policy_stops_what_would_get_through(browser, written, tmp_path):
    """A page into which somebody puts a script by hand runs it without the policy, and not with it."""
    good = written("story-2", api.check(text=STORY)).read_text(encoding="utf-8")
    bad = good.replace("</main>", "<script>window.ran = 1</script><img src=x onerror='window.ran = 1'></main>")
    free = bad.replace("Content-Security-Policy", "X-Nothing")
    for name, text, ran in (("bad", bad, None), ("free", free, 1)):
        path = tmp_path / f"{name}.html"
        path.write_text(text, encoding="utf-8")
        with Visit(browser, path) as visit:
            assert visit.eval("() => window.ran") == ran
            assert len(visit.complaints) >= 1


def test_without_scripts_article_and_findings_are_read(browser, several):
    with Visit(browser, several, java_script_enabled=False) as visit:
        for number in (1, 2, 3, 4, 5):
            assert visit.page.is_visible(f"#d{number}-title")
        assert visit.page.is_visible("#d1 .copy >> text=It is a start")
        assert all(
            visit.page.is_visible(f"#d1-f{number}") for number in range(1, len(visit.text("#d1 li.finding")) + 1)
        )
        assert visit.page.locator("button, select, input").count() == 0


def _active(visit):
    return visit.eval("() => document.activeElement.id || document.activeElement.textContent")


def test_the_keyboard_reaches_everything(browser, story):
    with Visit(browser, story) as visit:
        statements = visit.eval("() => [...document.querySelectorAll('.copy a.who')].map(each => each.id)")
        findings = visit.eval("() => [...document.querySelectorAll('li.finding:not([hidden])')].map(each => each.id)")
        assert len(statements) > 4
        assert len(findings) > 1

        visit.press("Tab")
        assert _active(visit) == "Skip to the report"
        visit.press("j")
        assert _active(visit) == statements[0]
        assert visit.page.is_visible("#card >> text=Ana Lopez")
        assert visit.page.locator(".s.on").count() >= 2
        visit.press("j", "j", "k")
        assert _active(visit) == statements[1]
        visit.press(*["j"] * 30)
        assert _active(visit) == statements[-1]
        visit.press("Escape")
        assert not visit.page.is_visible("#card")
        visit.press("Enter")
        assert visit.page.is_visible("#card")

        visit.press("n")
        assert _active(visit) == findings[0]
        visit.press("n", "p")
        assert _active(visit) == findings[0]
        assert visit.page.locator(".f.lit").count() >= 1
        visit.press("Tab", "Tab", "Enter")  # its rule, then its first place
        assert _active(visit) == findings[0] + "-0"

        visit.press("?")
        assert visit.page.is_visible("dialog >> text=next, previous statement")
        visit.press("j", "Escape")
        assert not visit.page.is_visible("dialog")
        visit.press("?", "Space", "Escape", "j")  # the switch for single keys
        assert _active(visit) != statements[0]
        assert not visit.page.is_visible("#card")


def test_pointing_at_words_shows_who_says_them(browser, story):
    with Visit(browser, story) as visit:
        visit.page.hover("text=plan had cost")
        visit.page.wait_for_selector(".card:not([hidden])")
        terms = dict(zip(visit.text(".card dt"), visit.text(".card dd"), strict=True))
        assert terms["Speaker"] == "Ana Lopez"
        assert terms["Line"] == "7"
        visit.page.mouse.move(5, 5)
        visit.page.wait_for_selector(".card", state="hidden")


def test_findings_are_filtered_and_sorted(browser, written):
    with Visit(browser, written("notes", SAMPLE, Look(notes=True)), "#d1") as visit:

        def shown():
            return visit.eval(SHOWN)

        assert shown() == ["f1", "f2", "f3", "f4"]
        visit.page.select_option("#d1 .order", "severity")
        assert shown() == ["f2", "f3", "f4", "f1"]
        visit.page.select_option("#d1 .rule", "QC702 leftover")
        assert shown() == ["f3", "f4"]
        assert visit.text("#d1 .filters output") == ["2 of 4 shown"]
        visit.page.uncheck("#d1 input[value=warning]")
        assert shown() == []
        assert visit.page.locator("#d1 .f:not(.off)").count() == 0
        assert visit.page.locator("#d1 a.ref:visible").count() == 0
    with Visit(browser, written("sample", SAMPLE), "#d1") as visit:
        assert visit.text("#d1 .filters output") == ["3 of 4 shown"]


SHOWN = "() => [...document.querySelectorAll('#d1 li.finding:not([hidden])')].map(each => each.dataset.of)"
PLACES = """() => [...document.querySelectorAll('li.finding:not([hidden])')]
  .flatMap(each => [...each.querySelectorAll('ul a')].map(() => each.id))"""
ROWS = "() => [...document.querySelectorAll('#index tbody tr:not([hidden]) a')].map(each => each.hash)"
JOINED = """() => [...document.querySelectorAll('#d1 .lines path')].map(path => {
  const box = document.querySelector('#d1 .desk').getBoundingClientRect();
  const last = path.getPointAtLength(path.getTotalLength());
  const first = path.getPointAtLength(0);
  const hit = [...document.querySelectorAll('#d1 a.ref')].find(ref => {
    const r = ref.getBoundingClientRect();
    return Math.abs(r.right - box.left - last.x) < 8 && Math.abs(r.bottom - box.top - last.y) < 8;
  });
  const from = [...document.querySelectorAll('#d1 li.finding')].find(each => {
    const r = each.getBoundingClientRect();
    return Math.abs(r.left - box.left - first.x) < 2 && first.y > r.top - box.top && first.y < r.bottom - box.top;
  });
  return [from && from.id, hit && hit.hash.slice(1)];
})"""


def test_lines_join_each_finding_to_all_its_places(browser, story):
    with Visit(browser, story) as visit:
        joined = visit.eval(JOINED)
        places = visit.eval(PLACES)

        assert len(places) > 2
        assert joined == [[each, each] for each in places]
        visit.page.set_viewport_size({"width": 390, "height": 844})
        visit.page.wait_for_function("() => !document.querySelector('.lines path')")


def test_all_places_of_a_person_are_marked(browser, story):
    with Visit(browser, story) as visit:
        button = visit.page.locator(".people tr", has_text="Ana Lopez").locator("button")
        button.focus()
        visit.press("Enter")
        assert button.get_attribute("aria-pressed") == "true"
        assert {"Ana", "Lopez"} <= set(visit.text(".copy .marked"))
        visit.press("Escape")
        assert visit.page.locator(".marked").count() == 0


def test_the_list_of_articles_is_searched_and_sorted(browser, several):
    with Visit(browser, several) as visit:

        def rows():
            return visit.eval(ROWS)

        assert rows() == ["#d1", "#d2", "#d3", "#d4", "#d5", "#d6"]
        assert not visit.page.is_visible("#d1")
        visit.press("/")
        visit.page.keyboard.type("eva jn")
        assert rows() == []
        visit.press("Backspace", "Backspace")
        assert rows() == ["#d2"]
        visit.page.fill("#search", "")
        visit.page.click("#index th >> text=Words")
        words = [int(each) for each in visit.text("#index tbody td:nth-child(2)")]
        assert words == sorted(words, reverse=True)
        assert visit.page.get_attribute("#index th[aria-sort]", "aria-sort") == "descending"
        visit.page.click("a[href='#d2']")
        visit.page.wait_for_selector("#d2")
        assert (visit.page.is_visible("#d2"), visit.page.is_visible("#d1"), visit.page.is_visible("#index")) == (
            True,
            False,
            False,
        )
        visit.press("i")
        visit.page.wait_for_selector("#index")
        visit.page.go_back()
        visit.page.wait_for_selector("#d2")


@pytest.mark.parametrize("width", [1440, 768, 390, 320])
def test_nothing_is_cut_off_at_any_width(browser, story, width):
    with Visit(browser, story, viewport={"width": width, "height": 800}) as visit:
        assert visit.eval("() => document.scrollingElement.scrollWidth") <= width


def test_print_has_all_findings_shown_and_no_control(browser, story):
    with Visit(browser, story) as visit:
        visit.page.emulate_media(media="print")
        assert visit.page.locator("button:visible, select:visible, input:visible").count() == 0
        assert visit.page.locator("li.finding:visible").count() > 1
        assert len(visit.page.pdf()) > 10_000


@pytest.mark.parametrize(("name", "text"), [
    ("nothing said", "The harbour was quiet.\n"),
    ("nothing at all", ""),
    ("one paragraph", "“We will pay,” said Ana Moe, the mayor. " * 1_000),
    ("many", "“We will pay,” said Ana Moe, the mayor.\n\nOla Lie denied the the charge.\n\n" * 250),
])  # fmt: skip
def test_any_article_can_be_looked_at(browser, written, name, text):
    with Visit(browser, written(name.replace(" ", "-"), api.check(text=text))) as visit:
        visit.press("j", "n", "j")

        assert visit.complaints == []
        assert visit.page.is_visible("#d1-title")


AXE = """async () => {
  const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const {violations} = await axe.run(document, {runOnly: standards});
  return violations.map(each => [each.id, each.nodes.slice(0, 3).map(node => node.html + node.failureSummary)]);
}"""
LIGHT, DARK = {"color_scheme": "light"}, {"color_scheme": "dark"}
VIEWS = {
    "article": ("", (), {}, (LIGHT, DARK)),
    "article, phone": ("", (), PHONE, (LIGHT, DARK)),
    "statement": ("", ("j", "j"), {}, (LIGHT, DARK)),
    "statement, phone": ("", ("j", "j"), PHONE, (LIGHT,)),
    "finding": ("", ("n", "n"), {}, (LIGHT, DARK)),
    "help": ("", ("?",), {}, (LIGHT,)),
    "list": ("#index", (), {}, (LIGHT, DARK)),
    "list, phone": ("#index", (), PHONE, (LIGHT,)),
    "one of several": ("#d5", (), {}, (LIGHT,)),
    "one without statements": ("#d4", (), {}, (DARK,)),
}


@pytest.mark.parametrize("name", VIEWS)
def test_axe_finds_nothing(browser, story, several, axe_core, name):
    fragment, keys, context, schemes = VIEWS[name]
    with Visit(browser, several if fragment else story, fragment, bypass_csp=True, **context, **schemes[0]) as visit:
        visit.press(*keys)
        visit.eval(axe_core)

        for scheme in schemes:
            visit.page.emulate_media(**scheme)
            assert visit.eval(AXE) == []


def test_axe_finds_nothing_where_scripts_are_off(browser, several, axe_core):
    with Visit(browser, several, bypass_csp=True) as visit:
        page = rendering("html").render(SAMPLE, PLAIN).rpartition("<script>")[0]
        visit.page.set_content(page)
        visit.eval(axe_core)

        assert visit.eval(AXE) == []
