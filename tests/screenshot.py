"""The picture of the README: the text report on a shipped article, drawn by the program's own renderer in colour."""

from __future__ import annotations

from io import StringIO
from xml.etree import ElementTree as ET

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from quotecheck.renderers._renderer import Look
from quotecheck.run.outputs import rendering

WIDTH = 112
ARTICLE = "pool.txt"

# Every colour stands out at least 4.5 to 1 from the background, as WCAG asks for text.
_THEME = TerminalTheme(
    background=(29, 32, 38),
    foreground=(220, 223, 228),
    normal=[
        (29, 32, 38),
        (255, 123, 114),
        (126, 211, 133),
        (240, 198, 116),
        (125, 174, 255),
        (215, 160, 240),
        (110, 212, 222),
        (220, 223, 228),
    ],
)

# rich's own template without its web fonts, which a code host would not load, and with the fonts that machines have.
_TEMPLATE = """\
<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{
font-family: Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace;
font-size: {char_height}px;
line-height: {line_height}px;
}}
.{unique_id}-title {{
font-family: Helvetica, Arial, sans-serif;
font-size: 18px;
font-weight: bold;
}}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}"/>
</clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


def drawn(report) -> str:
    """Return the report as it looks on a terminal, as SVG."""
    colored = rendering("text").render(report, Look(width=WIDTH, color=True))
    console = Console(record=True, file=StringIO(), width=WIDTH, force_terminal=True, color_system="standard")
    console.print(Text.from_ansi(colored.rstrip("\n")))
    title = f"quotecheck {report.files[0].article.document.name}"
    svg = console.export_svg(title=title, theme=_THEME, code_format=_TEMPLATE, unique_id="quotecheck")
    return "".join(f"{line.strip()}\n" for line in svg.splitlines() if line.strip())


def words(svg: str) -> list[str]:
    """Return the lines of text of a picture, read from top to bottom, the words of each from left to right."""
    lines: dict[float, list[tuple[float, str]]] = {}
    for text in ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}text"):
        if "-title" not in (text.get("class") or ""):
            lines.setdefault(float(text.attrib["y"]), []).append((float(text.attrib["x"]), text.text or ""))
    return [" ".join("".join(part for _, part in sorted(parts)).split()) for _, parts in sorted(lines.items())]
