"""Print the software bill of materials of the lock as CycloneDX JSON: `python requirements/sbom.py > sbom.cdx.json`.

Versions and what depends on what come from `run.txt`, licences from the table in `docs/dependencies.md`. No time, path
or address is part of it, so it is the same wherever it is made.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OWN = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
ENTRY = re.compile(
    r"^(?P<name>[\w.-]+)==(?P<version>[^\s;]+).*\n(?:    --hash.*\n)+    # via (?P<via>.*)$",
    re.MULTILINE,
)
LICENCE = re.compile(r"^\| `(?P<name>[\w.-]+)` \|(?: `[^`|]+` \|)? (?P<licence>[^`|]+) \|", re.MULTILINE)


def bill(lock: str, page: str) -> dict[str, object]:
    """Return the bill of materials of a lock, with the licences that a page's tables name."""
    licences = {found["name"]: found["licence"] for found in LICENCE.finditer(page)}
    entries = list(ENTRY.finditer(lock))
    reference = {found["name"]: f"pkg:pypi/{found['name']}@{found['version']}" for found in entries}
    reference[OWN["name"]] = OWN["name"]
    needs: dict[str, list[str]] = {own: [] for own in reference.values()}
    for found in entries:
        for parent in found["via"].replace(" (pyproject.toml)", "").split(", "):
            needs[reference[parent]].append(reference[found["name"]])
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": OWN["name"],
                "name": OWN["name"],
                "licenses": [{"expression": OWN["license"]}],
            }
        },
        "components": [
            {
                "type": "library",
                "bom-ref": reference[found["name"]],
                "name": found["name"],
                "version": found["version"],
                "licenses": [{"expression": licences[found["name"]]}],
                "purl": reference[found["name"]],
            }
            for found in entries
        ],
        "dependencies": [{"ref": own, "dependsOn": others} for own, others in needs.items()],
    }


if __name__ == "__main__":
    lock = (ROOT / "requirements" / "run.txt").read_text(encoding="utf-8")
    page = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    sys.stdout.write(json.dumps(bill(lock, page), indent=2) + "\n")
