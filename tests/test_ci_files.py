"""What other machines run: the action, the GitLab job, the hooks, the image, and every command of docs/ci.md."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import zipfile
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

WHEEL = ("LICENSE", "README.md", "pyproject.toml", "requirements", "docs/quotecheck.1", "src")

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
def bash(desk, python):
    """Return what runs a script as GitHub does, with `quotecheck` on the path."""
    program = shutil.which("bash")
    if program is None:
        pytest.skip("no bash here")

    def run(script: str, **env: str) -> subprocess.CompletedProcess[str]:
        path = f"{Path(python).parent}{os.pathsep}{os.environ['PATH']}"
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
def act(bash, tmp_path, python):
    """Return what runs the action's last step with inputs, and gives its outputs beside."""
    told = tmp_path / "output"

    def run(interpreter: str = python, **inputs: str) -> tuple[subprocess.CompletedProcess[str], dict[str, str]]:
        told.write_text("")
        given = {name: inputs.get(name.replace("-", "_"), value["default"]) for name, value in ACTION["inputs"].items()}
        contexts = {f"inputs.{name}": value for name, value in given.items()}
        contexts["steps.install.outputs.python"] = interpreter
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

    assert (done.returncode, done.stdout.partition(":")[0]) == (1, "2 files"), done.stderr
    assert "QC301 name-variant" in done.stdout
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


HOSTILE = ("pip", "json", "venv", "subprocess", "typer", "sitecustomize", "usercustomize", "quotecheck", "hatchling")


@pytest.fixture
def hostile(desk, tmp_path) -> dict[str, str]:
    """Fill the checkout with all that Python and pip may load, and return variables that point there."""
    for name in HOSTILE:
        (desk / f"{name}.py").write_text(
            f"open({str(tmp_path / 'stolen')!r}, 'a').write('{name} ')\nraise SystemExit(7)\n"
        )
    (desk / "stolen.pth").write_text(f"import sys; open({str(tmp_path / 'stolen')!r}, 'a').write('pth ')\n")
    (desk / "pip.conf").write_text(
        "[global]\nno-such-option-breaks = 1\ntarget = stolen\n[install]\nrequirement = stolen.txt\n"
    )
    (desk / "stolen.txt").write_text("no-such-project==1\n")
    return {
        "PYTHONPATH": str(desk),
        "PYTHONSTARTUP": str(desk / "json.py"),
        "PIP_CONFIG_FILE": "pip.conf",
        "PIP_REQUIREMENT": str(desk / "stolen.txt"),
        "PIP_TARGET": str(desk / "stolen"),
    }


def wheel(folder: Path, name: str, **modules: str) -> str:
    """Write a wheel of some modules and return the line that locks it."""
    path = folder / f"{name}-1-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for module, text in modules.items():
            archive.writestr(f"{module}.py", text)
        archive.writestr(f"{name}-1.dist-info/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1\n")
        archive.writestr(f"{name}-1.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{name}-1.dist-info/RECORD", "")
    return f"{name}==1 --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}\n"


@pytest.fixture
def source(tmp_path) -> Path:
    """Return a checkout as small as an action can be: its own backend and dependency are wheels beside it."""
    root = tmp_path / "source-1"
    wheels = tmp_path / "wheels"
    (root / "requirements").mkdir(parents=True)
    wheels.mkdir()
    shutil.copy(ROOT / "requirements" / "install.py", root / "requirements")
    built = tmp_path / "built"
    built.mkdir()
    wheel(built, "quotecheck_news", quotecheck="print('real')\n")
    backend = (
        "import shutil\n"
        "def build_wheel(folder, *_):\n"
        f"    return shutil.copy({str(built / 'quotecheck_news-1-py3-none-any.whl')!r}, folder).rsplit('/', 1)[-1]\n"
    )
    (root / "requirements" / "build.txt").write_text(wheel(wheels, "backend", backend=backend))
    (root / "requirements" / "run.txt").write_text(wheel(wheels, "needed", needed=""))
    (root / "pyproject.toml").write_text('[build-system]\nrequires = ["backend"]\nbuild-backend = "backend"\n')
    return root


MAKE_QUICKLY = """
import os, pip, runpy, sys, sysconfig, venv
create = venv.create

def make(folder, **options):
    create(folder, **options | {"with_pip": False})
    packages = sysconfig.get_path("purelib", "venv", {"base": folder, "platbase": folder})
    os.symlink(os.path.dirname(pip.__file__), os.path.join(packages, "pip"))

venv.create = make
del sys.argv[0]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


@pytest.fixture
def quick(tmp_path) -> str:
    """Return an interpreter whose new environments have the pip of this one, where this one has any."""
    if importlib.util.find_spec("pip") is None:
        return sys.executable
    (tmp_path / "make.py").write_text(MAKE_QUICKLY)
    program = tmp_path / "quick"
    program.write_text(f'#!/bin/sh\nshift\nexec "{sys.executable}" -I "{tmp_path}/make.py" "$@"\n')
    program.chmod(0o755)
    return str(program)


def installed(
    bash, tmp_path, source, interpreter=sys.executable, **env
) -> tuple[subprocess.CompletedProcess[str], str]:
    """Run the action's installation, and return what it gives to the next step."""
    told = tmp_path / "output"
    told.write_text("")
    done = bash(
        STEPS["install"]["run"],
        INTERPRETER=interpreter,
        SOURCE=str(source),
        RUNNER_TEMP=str(tmp_path),
        GITHUB_OUTPUT=str(told),
        PIP_NO_INDEX="1",
        PIP_FIND_LINKS=str(tmp_path / "wheels"),
        **env,
    )
    return done, told.read_text()


def test_the_installation_runs_nothing_of_the_articles_repository(bash, desk, tmp_path, source, hostile, quick):
    # The same installer makes its environment with a pip of its own in the test of the job of GitLab.
    done, told = installed(bash, tmp_path, source, quick, **hostile)

    assert done.returncode == 0, done.stderr
    python = told.removeprefix("python=").removesuffix("\n")
    assert told == f"python={python}\n"
    assert subprocess.check_output([python, "-I", "-c", "import needed, quotecheck"], text=True) == "real\n"
    assert not (tmp_path / "stolen").exists(), (tmp_path / "stolen").read_text()
    assert not (desk / "stolen").exists()


def test_the_installation_refuses_what_has_another_hash(bash, tmp_path, source, quick):
    lock = source / "requirements" / "run.txt"
    lock.write_text(lock.read_text()[:-9] + "00000000\n")
    done, told = installed(bash, tmp_path, source, quick)

    assert (done.returncode != 0, told) == (True, "")
    assert "DO NOT MATCH THE HASHES" in done.stderr
    assert done.stderr.endswith("install.py: pip exited with 1: see its message above\n")


def test_the_installation_refuses_locks_without_hashes(bash, tmp_path, source, quick):
    for lock in (source / "requirements").glob("*.txt"):
        lock.write_text(lock.read_text().split(" ")[0] + "\n")
    done, told = installed(bash, tmp_path, source, quick)

    assert (done.returncode != 0, told) == (True, "")
    assert "Hashes are required" in done.stderr


def test_the_gitlab_job_runs_nothing_of_the_articles_repository(bash, tmp_path, source, hostile):
    archive = shutil.make_archive(str(tmp_path / "archive"), "gztar", tmp_path, source.name)
    variables = JOB["variables"] | hostile | {"QUOTECHECK_SOURCE": Path(archive).as_uri()}
    reach = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(tmp_path / "wheels"), "TMPDIR": str(tmp_path)}
    reach["PIP_NO_COMPILE"] = "1"  # what is run once is not worth it
    done = bash("\n".join([*JOB["before_script"], *JOB["script"]]), **variables, **reach)

    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "real"), done.stderr
    assert not (tmp_path / "stolen").exists(), (tmp_path / "stolen").read_text()


def test_no_module_of_the_articles_repository_is_imported(act, tmp_path, hostile, monkeypatch):
    for name, value in hostile.items():
        monkeypatch.setenv(name, value)
    done, _ = act(sys.executable, paths="desk")

    assert done.returncode == 1, done.stderr
    assert not (tmp_path / "stolen").exists(), (tmp_path / "stolen").read_text()


def test_every_python_is_started_isolated():
    """A call without -I imports from the checkout, which is the working directory."""
    lines = [line for step in STEPS.values() for line in step.get("run", "").splitlines()]
    lines += [*JOB["before_script"], *JOB["script"]]
    lines += (ROOT / "Dockerfile").read_text(encoding="utf-8").splitlines()
    lines += [hook["entry"] for hook in HOOKS]
    calls = [
        rest
        for line in lines
        for rest in re.findall(r'(?:(?:^|RUN |- |\()python|INTERPRETER"|bin/python",?"?) (.*)', line)
    ]

    assert len(calls) >= 9
    assert [rest for rest in calls if not rest.startswith(("-I", '"-I"'))] == []


@pytest.mark.parametrize("name", ["a\nexit-status=0", "a\r\nsarif-file=/etc/passwd", "a\rb", "\n"])
def test_no_input_forges_an_output(act, name):
    done, told = act(paths="desk", sarif_file=name)

    assert (done.returncode, told) == (2, {"exit-status": "2"})
    assert done.stderr == "quotecheck: sarif-file contains a line break: name a file without one\n"


def test_the_report_replaces_a_link_and_does_not_follow_it(act, desk, tmp_path):
    (tmp_path / "own").write_text("mine")
    (desk / "quotecheck.sarif").symlink_to(tmp_path / "own")
    done, told = act(paths="desk")

    assert (done.returncode, told["sarif-file"]) == (1, "quotecheck.sarif"), done.stderr
    assert (tmp_path / "own").read_text() == "mine"
    assert not (desk / "quotecheck.sarif").is_symlink()


def test_the_report_follows_no_linked_folder_out_of_the_checkout(act, desk, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (desk / "out").symlink_to(tmp_path / "elsewhere")
    done, told = act(paths="desk", sarif_file="out/of/report.sarif")

    assert (done.returncode, told) == (2, {"exit-status": "2"})
    assert done.stderr.endswith("leads out of the working directory: give an absolute path\n")
    assert list((tmp_path / "elsewhere").iterdir()) == []
    assert act(paths="desk", sarif_file=str(tmp_path / "elsewhere" / "report.sarif"))[1]["exit-status"] == "1"


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


def test_the_gitlab_job_leaves_a_report_and_the_status(bash, desk, python):
    home = desk.parent / "home"
    (home / "venv" / "bin").mkdir(parents=True)
    (home / "venv" / "bin" / "python").symlink_to(python)
    script = "\n".join([f"QUOTECHECK_HOME={shlex.quote(str(home))}", *JOB["script"]])

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
    assert 'ENTRYPOINT ["/opt/quotecheck/bin/python", "-I", "-m", "quotecheck"]' in lines
    assert {line[1:] for line in kept if line.startswith("!")} == set(WHEEL)
    for name in WHEEL:
        assert (ROOT / name).exists()


def test_the_commands_for_the_image_are_commands(bash):
    runs = re.findall(r"^docker run .*? quotecheck (.*)$", DOCS, re.MULTILINE)

    assert len(runs) == 2
    for arguments in runs:
        done = bash(f"quotecheck {arguments}")
        assert done.returncode == 1, done.stderr


ODD = (
    "-draft.txt",
    "-",
    "--",
    "-v",
    "a b.txt",
    "a\nb.txt",
    "::error ::x.txt",
    "$(touch x).txt",
    "rules",
)


@pytest.mark.parametrize(
    "args", [None, ["--format", "concise", "--ignore", "QC203"], []], ids=["default", "own", "none"]
)
@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_the_hooks_take_no_file_name_for_an_option(hook, args, bash, desk):
    (desk / "README.md").write_text("Keep this.\n")
    for name in ODD:
        (desk / name).write_text(CLEAN, encoding="utf-8")
    command = [*shlex.split(hook["entry"]), *(hook["args"] if args is None else args), *ODD]

    before = {path.name: path.read_bytes() for path in desk.iterdir() if path.is_file()}
    done = bash(shlex.join(command))
    said = "quotecheck: 0 findings fixed\n" if hook["id"] == "quotecheck-fix" else ""
    assert (done.returncode, done.stderr) == (0, said)
    assert {path.name: path.read_bytes() for path in desk.iterdir() if path.is_file()} == before

    (desk / ODD[0]).write_text(FINDING, encoding="utf-8")
    done = bash(shlex.join(command))
    assert done.returncode == 1, done.stderr
    assert f"{ODD[0]}:" in done.stdout
    assert (desk / "README.md").read_text() == "Keep this.\n"


@pytest.mark.parametrize("name", ["--isolated", "--force-exclude", "--fix", "-q", "--output-file=README.md"])
@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_the_hooks_refuse_a_file_that_is_an_option(hook, name, bash, desk):
    """Else a file of that name would take the option out of `args`, or would be obeyed."""
    (desk / "README.md").write_text("Keep this.\n")
    (desk / name).write_text(CLEAN, encoding="utf-8")
    command = [*shlex.split(hook["entry"]), name, "desk/mill.txt"]

    before = (desk / "desk" / "mill.txt").read_bytes()
    done = bash(shlex.join(command))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"quotecheck: {name}: is both a file and an option: rename the file\n"
    assert (desk / "README.md").read_text() == "Keep this.\n"
    assert (desk / "desk" / "mill.txt").read_bytes() == before


PINNED = re.compile(r"[\w-]+/[\w/-]+@(?:[0-9a-f]{40}|COMMIT) # v\d+\.\d+\.\d+")


def test_actions_are_pinned_by_commit_with_the_version_beside():
    texts = [
        (ROOT / "action.yml").read_text(encoding="utf-8"),
        *(block for language, block in BLOCKS if language == "yaml"),
    ]
    found = [use for text in texts for use in re.findall(r"uses: (.*)", text)]

    assert len(found) >= 8
    assert [use for use in found if not PINNED.fullmatch(use)] == []
    # One version of each action.
    assert len({use.split("@")[0] for use in found}) == len(set(found))


def test_recipes_have_least_permissions_and_keep_no_credentials():
    workflows = [recipe for recipe in RECIPES if "jobs" in recipe]

    assert len(workflows) == 2
    for workflow in workflows:
        (job,) = workflow["jobs"].values()
        uploads = any("upload-sarif" in step["uses"] for step in job["steps"])
        assert workflow["permissions"] == {}
        assert job["permissions"] == {"contents": "read"} | ({"security-events": "write"} if uploads else {})
    checkouts = re.findall(r"uses: actions/checkout@.*\n(.*\n.*)", DOCS)
    assert len(checkouts) == 3
    assert {" ".join(found.split()) for found in checkouts} == {"with: persist-credentials: false"}


def test_zizmor_has_no_objection(tmp_path):
    """Check the action and each workflow recipe; a recipe of steps alone becomes the job that it belongs into."""
    program = Path(sys.executable).with_name("zizmor")
    if not program.exists():
        pytest.skip("no zizmor here: it comes with the extra dev")
    (tmp_path / "action.yml").write_text((ROOT / "action.yml").read_text(encoding="utf-8"), encoding="utf-8")
    folder = tmp_path / ".github" / "workflows"
    folder.mkdir(parents=True)
    head = "name: quotecheck\non: [pull_request]\npermissions: {}\njobs:\n  quotecheck:\n    runs-on: ubuntu-latest\n"
    recipes = [block for language, block in BLOCKS if language == "yaml" and "uses:" in block]
    for number, recipe in enumerate(recipes):
        steps = recipe if recipe.lstrip().startswith("steps:") else f"    steps:\n{recipe}"
        whole = recipe if recipe.startswith("name:") else head + steps
        (folder / f"{number}.yml").write_text(whole.replace("@COMMIT", f"@{'0' * 40}"), encoding="utf-8")
    done = subprocess.run(
        [str(program), "--offline", "--no-progress", "--min-severity=medium", "--format=plain", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )

    assert len(recipes) == 4
    assert done.returncode == 0, done.stdout + done.stderr
