"""What other machines run: the action, the GitLab job, the hooks, the image, and every command of docs/ci.md."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent
DOCS = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", DOCS, re.MULTILINE | re.DOTALL)
SHELL = [block for language, block in BLOCKS if language == "sh"]
RECIPES = [yaml.safe_load(block) for language, block in BLOCKS if language == "yaml"]
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
JOB = yaml.safe_load((ROOT / "quotecheck.gitlab-ci.yml").read_text(encoding="utf-8"))["quotecheck"]
STEPS = {step["id"]: step for step in ACTION["runs"]["steps"]}

# Two spellings of one name, and a word twice that --fix mends.
FINDING = """\
“We keep the mill,” said Ottoline Brackwater, the miller.

“We always did,” Ottoline Brackwater said.

Ottoline Brackwatter left for the the weir.
"""
CLEAN = "“We keep the mill,” said Ottoline Brackwater, the miller.\n"
KNOWN = FINDING + "\n<!-- quotecheck: ignore-file -->\n"


@pytest.fixture
def desk(tmp_path) -> Path:
    """Return a repository's root with articles in it, one with findings."""
    root = tmp_path / "repository"
    (root / "desk").mkdir(parents=True)
    (root / "wire").mkdir()
    (root / "desk" / "mill.txt").write_text(FINDING, encoding="utf-8")
    (root / "desk" / "known.md").write_text(KNOWN, encoding="utf-8")
    (root / "wire" / "today.txt").write_text(CLEAN, encoding="utf-8")
    return root


@pytest.fixture
def bash(tmp_path, desk):
    """Return what runs a script as GitHub does, with `quotecheck` on the path."""
    program = shutil.which("bash")
    if program is None:
        pytest.skip("no bash here")
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "quotecheck").write_text(f'#!/bin/sh\nexec "{sys.executable}" -P -m quotecheck "$@"\n')
    (folder / "quotecheck").chmod(0o755)

    def run(script: str, **env: str) -> subprocess.CompletedProcess[str]:
        path = f"{folder}{os.pathsep}{os.environ['PATH']}"
        return subprocess.run(
            [program, "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
            cwd=desk,
            env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "PATH": path, **env},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    return run


@pytest.fixture
def act(bash, tmp_path):
    """Return what runs the action's last step with inputs, and gives its outputs beside."""
    # What the step before it installs.
    (tmp_path / "quotecheck").symlink_to(ROOT / "src", target_is_directory=True)
    told = tmp_path / "output"

    def run(**inputs: str) -> tuple[subprocess.CompletedProcess[str], dict[str, str]]:
        told.write_text("")
        given = {name: inputs.get(name.replace("-", "_"), value["default"]) for name, value in ACTION["inputs"].items()}
        contexts = {f"inputs.{name}": value for name, value in given.items()}
        contexts["steps.python.outputs.python-path"] = sys.executable
        env = {
            name: re.sub(r"\$\{\{ (.*?) \}\}", lambda found: contexts[found[1]], value)
            for name, value in STEPS["run"]["env"].items()
        }
        done = bash(STEPS["run"]["run"], **env, RUNNER_TEMP=str(tmp_path), GITHUB_OUTPUT=str(told))
        return done, dict(line.split("=", 1) for line in told.read_text().splitlines())

    return run


def uses(recipe: object) -> list[dict[str, str]]:
    """Return the inputs that a recipe gives to the action, a mapping for each use of it."""
    if isinstance(recipe, list):
        return [found for item in recipe for found in uses(item)]
    if not isinstance(recipe, dict):
        return []
    own = [recipe["with"]] if str(recipe.get("uses", "")).startswith("OWNER/quotecheck@") else []
    return own + [found for item in recipe.values() for found in uses(item)]


def test_the_action_reports_annotates_and_keeps_the_status(act, desk):
    done, told = act(paths="desk\n\nwire/today.txt\n")

    assert done.returncode == 1, done.stderr
    assert "::error file=desk/mill.txt,line=5," in done.stdout
    assert told == {"exit-status": "1", "sarif-file": "quotecheck.sarif"}
    results = json.loads((desk / "quotecheck.sarif").read_text(encoding="utf-8"))["runs"][0]["results"]
    places = {result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in results}
    assert places == {"desk/mill.txt"}, "code scanning would open an alert for what is suppressed"


def test_the_action_is_content_with_clean_articles(act):
    done, told = act(paths="wire", sarif_file="wire.sarif", format="concise")

    assert (done.returncode, done.stderr) == (0, "")
    assert told == {"exit-status": "0", "sarif-file": "wire.sarif"}


def test_the_action_takes_options_over_several_lines(act):
    done, told = act(paths="desk", format="concise", args="--select\n  leftover\n")

    assert done.returncode == int(told["exit-status"]) == 1
    assert {line.split()[2] for line in done.stdout.splitlines() if line.startswith("desk/")} == {"QC702"}


@pytest.mark.parametrize("args", ["", "--ignore QC203", "--format csv=out.csv", "--format=json=out.json"])
def test_the_action_prints_annotations_whatever_else_is_asked_for(args, act):
    done, told = act(paths="desk", args=args)

    assert (done.returncode, told["exit-status"]) == (1, "1"), done.stderr
    assert "::error file=desk/mill.txt,line=5," in done.stdout


def test_the_action_prints_statistics_in_place_of_a_format(act, desk):
    done, told = act(paths="desk", format="", args="--statistics")

    assert (done.returncode, done.stdout.split()[:2]) == (1, ["1", "QC301"]), done.stderr
    assert (desk / told["sarif-file"]).is_file()


def test_the_action_makes_the_folder_of_its_report(act, desk):
    done, told = act(paths="desk", sarif_file="out/of/report.sarif")

    assert (done.returncode, told["sarif-file"]) == (1, "out/of/report.sarif"), done.stderr
    assert (desk / "out" / "of" / "report.sarif").is_file()


def test_a_report_that_cannot_be_written_is_told_in_one_line(act):
    done, told = act(paths="desk", sarif_file="desk/mill.txt/report.sarif")

    assert (done.returncode, told) == (2, {"exit-status": "2"})
    (line,) = done.stderr.splitlines()
    assert line.startswith("quotecheck: sarif-file desk/mill.txt/report.sarif: cannot be written (")


def test_the_action_takes_a_pattern(act):
    done, told = act(paths="**/m*.txt\n", format="csv")

    assert (done.returncode, told["exit-status"]) == (1, "1"), done.stderr
    assert "desk/mill.txt" in done.stdout


def test_no_report_of_an_earlier_step_stands_in_for_one_that_was_not_written(act):
    act(paths="desk")
    done, told = act(paths="desk", args="--no-such-option")

    assert (done.returncode, told) == (2, {"exit-status": "2"})
    assert "--no-such-option" in done.stderr


def test_a_missing_file_fails_the_action_and_the_others_are_reported(act):
    done, told = act(paths="desk\nmissing.txt\n")

    assert (done.returncode, told["sarif-file"]) == (2, "quotecheck.sarif")
    assert "::error file=desk/mill.txt" in done.stdout


@pytest.mark.parametrize("name", ["$(touch stolen)", "a; touch stolen", "`touch stolen`", "-v", "rules", "*", "a b"])
def test_what_the_action_is_given_is_never_run_nor_taken_for_another_thing(act, desk, name):
    (desk / name).mkdir()
    (desk / name / "mill.txt").write_text(FINDING, encoding="utf-8")
    done, _ = act(paths=name, format="csv")

    assert done.returncode == 1, done.stderr
    assert f"{name}/mill.txt" in done.stdout
    assert not (desk / "stolen").exists()


def test_no_module_of_the_articles_repository_is_imported(act, desk):
    for name in ("quotecheck", "typer", "json"):
        (desk / f"{name}.py").write_text("raise SystemExit(7)\n")

    assert act(paths="desk")[0].returncode == 1


def test_the_action_is_whole():
    scripts = "".join(step.get("run", "") for step in STEPS.values())
    given = json.dumps([step.get("env", step.get("with")) for step in STEPS.values()])

    assert "${{" not in scripts, "an input would become part of a command"
    assert set(re.findall(r"inputs\.([\w-]+)", given)) == set(ACTION["inputs"])
    assert set(re.findall(r"steps\.(\w+)", json.dumps(ACTION))) <= set(STEPS)
    for name, output in ACTION["outputs"].items():
        assert output["value"] == f"${{{{ steps.run.outputs.{name} }}}}"
        assert f'echo "{name}=' in scripts


def test_docs_name_each_input_and_output_of_the_action():
    for name, value in ACTION["inputs"].items():
        default = f"`{re.escape(value['default'])}` " if value["default"] else ""
        assert re.search(rf"^\| `{name}` \|.*\| {default}\|$", DOCS, re.MULTILINE), name
    for name in ACTION["outputs"]:
        assert re.search(rf"^\| `{name}` \|", DOCS, re.MULTILINE), name


def test_recipes_use_the_action_as_it_is(act):
    found = uses(RECIPES)

    assert len(found) == 4
    for inputs in found:
        assert set(inputs) <= set(ACTION["inputs"])
        done, told = act(**{name.replace("-", "_"): value for name, value in inputs.items()})
        assert (done.returncode, told["exit-status"]) == (1, "1"), done.stderr
        assert "desk/mill.txt" in done.stdout


@pytest.mark.parametrize("script", SHELL)
def test_every_shell_recipe_runs(script, bash):
    if "git " in script:
        # A branch that changes one article.
        commit = "git -c user.name=desk -c user.email=desk@example.org commit -qm"
        before = f"git init -q . && git add wire && {commit} before && git update-ref refs/remotes/origin/main HEAD"
        if shutil.which("git") is None:
            pytest.skip("no git here")
        done = bash(f"{before} && git add desk && {commit} after")
        assert done.returncode == 0, done.stderr
    done = bash(script)

    allowed = {0} if "|| [" in script or "baseline" in script else {123} if "xargs" in script else {1}
    assert done.returncode in allowed, done.stderr
    assert "--help" not in done.stderr
    assert "Traceback" not in done.stderr


def test_the_gitlab_job_leaves_a_report_and_the_status(bash, desk):
    (desk / ".quotecheck-venv" / "bin").mkdir(parents=True)
    (desk / ".quotecheck-venv" / "bin" / "quotecheck").symlink_to(desk.parent / "bin" / "quotecheck")
    script = "\n".join(JOB["script"])

    (recipe,) = [found for found in RECIPES if "include" in found]
    asked = recipe["quotecheck"]["variables"]
    assert set(asked) <= set(JOB["variables"])
    more = {"QUOTECHECK_ARGS": "--format csv=out.csv"}
    for variables in (JOB["variables"], JOB["variables"] | asked, JOB["variables"] | more):
        done = bash(script, **variables)
        assert done.returncode == 1, done.stderr
        assert "desk/mill.txt:5:" in done.stdout
        found = json.loads((desk / JOB["artifacts"]["reports"]["codequality"]).read_text(encoding="utf-8"))
        assert {entry["location"]["path"] for entry in found} == {"desk/mill.txt"}
    assert asked["QUOTECHECK_SOURCE"] == JOB["variables"]["QUOTECHECK_SOURCE"]


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_the_hooks_fail_on_a_finding_and_pass_without(hook, bash, desk):
    command = shlex.join([*shlex.split(hook["entry"]), *hook["args"]])

    done = bash(f"{command} desk/mill.txt wire/today.txt")
    assert done.returncode == 1, done.stderr
    assert "desk/mill.txt:5:" in done.stdout
    assert ("the the" in (desk / "desk" / "mill.txt").read_text(encoding="utf-8")) == (hook["id"] == "quotecheck")
    assert bash(f"{command} wire/today.txt").returncode == 0


def test_the_hook_recipe_names_a_hook_and_options_that_there_are(bash):
    (recipe,) = [found for found in RECIPES if "repos" in found]
    (asked,) = recipe["repos"][0]["hooks"]
    (hook,) = [hook for hook in HOOKS if hook["id"] == asked["id"]]

    assert re.search(asked["files"], "desk/mill.txt")
    command = shlex.join([*shlex.split(hook["entry"]), *asked["args"]])
    assert bash(f"{command} desk/mill.txt").returncode == 1


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_the_hooks_pass_over_what_is_excluded(hook, bash, desk):
    (desk / "quotecheck.toml").write_text('exclude = ["desk/mill.*"]\n')
    command = shlex.join([*shlex.split(hook["entry"]), *hook["args"]])

    done = bash(f"{command} desk/mill.txt wire/today.txt")
    assert (done.returncode, "mill" in done.stdout) == (0, False), done.stderr
    assert bash(f"{command} desk/mill.txt").returncode == 0


def test_the_image_runs_without_rights_and_holds_what_a_wheel_needs():
    lines = (ROOT / "Dockerfile").read_text(encoding="utf-8").splitlines()
    kept = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()

    assert [line.split()[1] for line in lines if line.startswith("FROM")] == ["python:3.11-slim"] * 2
    assert [line for line in lines if line.startswith("USER")][-1] == "USER 10001"
    assert 'ENTRYPOINT ["quotecheck"]' in lines
    assert {line[1:] for line in kept if line.startswith("!")} == {"LICENSE", "README.md", "pyproject.toml", "src"}
    for name in ("LICENSE", "README.md", "pyproject.toml", "src"):
        assert (ROOT / name).exists()


def test_the_commands_for_the_image_are_commands(bash):
    runs = re.findall(r"^docker run .*? quotecheck (.*)$", DOCS, re.MULTILINE)

    assert len(runs) == 2
    for arguments in runs:
        done = bash(f"quotecheck {arguments}")
        assert done.returncode == 1, done.stderr
