"""What the playground runs: Pyodide from the npm registry, and quotecheck with what it needs, in one archive."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import tarfile
import zipfile
from html import escape
from importlib.util import find_spec
from pathlib import Path

from reference import DRAFT, ROOT

VERSION = "314.0.7"
DIGEST = (
    "d18bd7c4485f11da4b7dbfd790cd8114078c44eab488c517d9bcf31fda4eb6dc"
    "8c716930abe1db139bb2b860fcd8b37bcb6abe48dbe2ffa579244b0e943d91d4"
)
"""The SHA-512 of the package `pyodide` in that version."""
RUNTIME = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "pyodide-lock.json", "python_stdlib.zip")
PACKAGES = ("quotecheck", "jinja2", "markupsafe", "rapidfuzz")
"""The last two run without what is compiled in them, only more slowly."""
_COMPILED = frozenset({".so", ".pyd", ".dylib", ".pyc", ".pyi"})
HERE = Path(__file__).parent / "playground"


def write_playground(source: Path) -> None:
    """Write the playground into a folder of the site's sources.

    Raises:
        OSError: npm cannot be run.
        CalledProcessError: npm does not get the package.
        ValueError: the package is another one.
    """
    source.mkdir(parents=True)
    _fetch(source / "pyodide")
    archive(source / "quotecheck.zip")
    for script in HERE.glob("*.mjs"):
        shutil.copyfile(script, source / script.name)
    draft = escape((ROOT / DRAFT).read_text(encoding="utf-8")).replace("\n", "&#10;")
    page = (HERE / "index.md").read_text(encoding="utf-8")
    (source / "index.md").write_text(page.replace("DRAFT", draft), encoding="utf-8")


def archive(path: Path) -> None:
    """Write the packages as Python alone into an archive."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archived:
        for name in PACKAGES:
            found = find_spec(name)
            assert found is not None
            assert found.origin is not None
            folder = Path(found.origin).parent
            for file in sorted(folder.rglob("*")):
                if file.is_file() and file.suffix not in _COMPILED and "__pycache__" not in file.parts:
                    archived.write(file, Path(name) / file.relative_to(folder))


def _fetch(folder: Path) -> None:
    """Write the files of Pyodide that a browser loads."""
    folder.mkdir()
    npm = shutil.which("npm")
    if npm is None:
        raise FileNotFoundError("no npm here")
    subprocess.run([npm, "pack", "--silent", f"pyodide@{VERSION}"], cwd=folder, check=True, capture_output=True)
    package = folder / f"pyodide-{VERSION}.tgz"
    if hashlib.sha512(package.read_bytes()).hexdigest() != DIGEST:
        raise ValueError(f"{package.name} is not the package that was looked at")
    with tarfile.open(package) as packed:
        for name in RUNTIME:
            member = packed.extractfile(f"package/{name}")
            assert member is not None
            (folder / name).write_bytes(member.read())
    package.unlink()
