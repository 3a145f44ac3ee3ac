"""Install quotecheck from this checkout with the locked dependencies into an environment of its own.

`python -I requirements/install.py FOLDER` makes a virtual environment in FOLDER and prints the path of its Python.
The action and the GitLab job run it in a checkout of articles, so neither the current folder nor a variable that may
name it decides what is imported or installed.
"""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent
LOCKS = ("build.txt", "run.txt")
# How to reach an index. Which packages come from it is decided by the locks, which a PIP_REQUIREMENT would extend.
CONNECTION = {
    f"PIP_{name}"
    for name in ("INDEX_URL", "EXTRA_INDEX_URL", "FIND_LINKS", "NO_INDEX", "PROXY", "CERT", "TRUSTED_HOST")
}


def environment(inherited: dict[str, str]) -> dict[str, str]:
    """Return the variables for pip and for the build that it starts, which takes no -I."""
    return {
        name: value
        for name, value in inherited.items()
        if not name.upper().startswith(("PYTHON", "PIP_")) or name.upper() in CONNECTION
    }


def install(folder: Path) -> Path:
    """Return the Python of a new environment in `folder` that holds quotecheck; pip says on stderr what goes wrong."""
    variables = environment(dict(os.environ))
    os.environ.clear()
    os.environ.update(variables)  # venv starts pip's own installer with these
    folder.mkdir(parents=True, exist_ok=True)
    os.chdir(folder)  # no relative path, in a variable or in a sys.path, leads back to the articles
    venv.create(folder, clear=True, with_pip=True, symlinks=os.name != "nt")
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = [str(python), "-I", "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    locked = [argument for name in LOCKS for argument in ("--requirement", str(SOURCE / "requirements" / name))]
    # Only wheels: building another project would install its build tools without a lock.
    for arguments in (
        ["--require-hashes", "--only-binary", ":all:", *locked],
        ["--no-index", "--no-deps", "--no-build-isolation", str(SOURCE)],
    ):
        subprocess.run([*pip, *arguments], check=True, stdout=sys.stderr)  # noqa: S603 (every argument is above)
    return python


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("install.py: expected one folder: python -I requirements/install.py FOLDER")
    try:
        sys.stdout.write(f"{install(Path(sys.argv[1]).absolute())}\n")
    except subprocess.CalledProcessError as failed:
        sys.exit(f"install.py: pip exited with {failed.returncode}: see its message above")
