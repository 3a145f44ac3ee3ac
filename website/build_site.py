"""Build the site: the pages of `docs/`, and those that `reference.py` makes from the code, by Zensical.

    python website/build_site.py [--playground] [FOLDER]

writes it into FOLDER, `build/site` by default, checks every link in it, and prints the number of its pages and its
size. It exits with 1 if Zensical warns, a link or an anchor leads nowhere, or something would be loaded from elsewhere.
It needs the extra `site`. With `--playground` the site has a page that checks an article in the browser, by Pyodide,
which is fetched by npm.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from playground_files import write_playground
from reference import ROOT, desk_report, pages
from site_links import broken

HERE = Path(__file__).parent
BESIDE = ("CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "benchmarks/RESULTS.md", "editors/vscode/README.md")
"""Pages outside `docs/` that others lead to; all stand where they do in the repository, so that every link holds."""
FILES = ("requirements/*.txt", "src/quotecheck/*.json", "src/quotecheck/lexicon/data/speech_verbs.txt", "sbom.cdx.json")
GENERATED = (("Rules", "rules"), ("Configuration keys", "keys"), ("Formats", "formats"), ("Patterns", "patterns"))


def main() -> int:
    """Build, check and print."""
    options = ArgumentParser(description="Build the site.")
    options.add_argument("folder", nargs="?", type=Path, default=ROOT / "build" / "site")
    options.add_argument("--playground", action="store_true")
    given = options.parse_args()
    target = given.folder.resolve()
    with TemporaryDirectory() as folder:
        said = build(Path(folder), target, playground=given.playground)
    if said:
        print(said, file=sys.stderr)
        return 1
    wrong = sorted(broken(target))
    for line in wrong:
        print(line, file=sys.stderr)
    files = [path for path in target.rglob("*") if path.is_file()]
    number = sum(path.suffix == ".html" for path in files)
    print(f"{number} pages, {sum(path.stat().st_size for path in files) / 1e6:.1f} MB, {len(wrong)} broken links")
    return bool(wrong)


def build(folder: Path, target: Path, *, playground: bool) -> str:
    """Write the sources into a folder, and the site that Zensical makes of them into `target`.

    Returns:
        What Zensical warns of, in which case `target` stays as it is; nothing otherwise.
    """
    source = folder / "source"
    write_sources(source)
    if playground:
        write_playground(source / "playground")
    (folder / "zensical.toml").write_text(configuration(source), encoding="utf-8")
    command = [sys.executable, "-m", "zensical", "build", "--strict", "-f", str(folder / "zensical.toml")]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        return done.stdout + done.stderr
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(folder / "site", target)
    return ""


def write_sources(source: Path) -> None:
    """Write every page and file of the site, each where its path in the repository is."""
    shutil.copytree(ROOT / "docs", source / "docs", ignore=shutil.ignore_patterns("*.1"))
    beside = [ROOT / name for name in BESIDE]
    for path in (*beside, *(path for pattern in FILES for path in ROOT.glob(pattern))):
        copy = source / path.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
    shutil.copyfile(HERE / "index.md", source / "index.md")
    for name, text in pages().items():
        path = source / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (source / "formats" / "desk-report.html").write_text(desk_report(), encoding="utf-8")


def configuration(source: Path) -> str:
    """Return the configuration of Zensical: `zensical.toml` with the navigation that follows from the pages."""
    written = (HERE / "zensical.toml").read_text(encoding="utf-8")
    return written.replace("nav = []", f"nav = {_toml(list(_navigation(source)))}")


def _navigation(source: Path) -> Iterator[Mapping[str, object]]:
    """Yield the entries of the navigation, in the order of the index of `docs/` and of the names of generated pages."""
    yield {"Home": "index.md"}
    index = (source / "docs" / "README.md").read_text(encoding="utf-8")
    listed = sorted((source / "docs").glob("*.md"), key=lambda path: index.find(f"({path.name})"))
    yield {"Documentation": [_entry(source, path) for path in listed]}
    for title, name in GENERATED:
        found = sorted((source / name).glob("*.md"), key=lambda path: (path.name != "index.md", path.name))
        yield {title: [_entry(source, path) for path in found]}
    if (source / "playground").exists():
        yield {"Playground": "playground/index.md"}
    yield {"The project": [_entry(source, source / name) for name in BESIDE]}


def _entry(source: Path, path: Path) -> Mapping[str, str]:
    """Return a page under its own title."""
    first = path.read_text(encoding="utf-8").partition("\n")[0]
    return {first.removeprefix("# ").replace("`", ""): path.relative_to(source).as_posix()}


def _toml(value: object) -> str:
    """Return tables, lists and strings as TOML in one line."""
    if isinstance(value, Mapping):
        return f"{{ {', '.join(f'{json.dumps(key)} = {_toml(each)}' for key, each in value.items())} }}"
    return f"[{', '.join(map(_toml, value))}]" if isinstance(value, list) else json.dumps(value)


if __name__ == "__main__":
    sys.exit(main())
