"""The command as a shell sees it: what it prints where, and how it leaves."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import struct
import subprocess
import sys
import time
from pathlib import Path

import pytest
from entries import every

from quotecheck import __version__, api, cli
from quotecheck.cli import _options as options
from quotecheck.cli._parser import parser, split
from quotecheck.model import Check, Rule, Severity, Span

COMMAND = [sys.executable, "-m", "quotecheck"]
CLOSED = "quotecheck: the report cannot be written (it is closed): redirect standard output to something writable\n"
STORY = "“We will appeal,” said Maria Lopez, the mayor.\n"


def cold(*arguments, env=None):
    """Run the command from its start, as whoever has installed it does."""
    environment = {**os.environ, "PYTHONPATH": "", **(env or {})}
    return subprocess.run(
        [*COMMAND, *arguments], stdin=subprocess.DEVNULL, capture_output=True, env=environment, check=False
    )


@pytest.fixture
def shell(python):
    """Run the command in a process of its own."""

    def run(*arguments, stdin=b""):
        command = [python, "-m", "quotecheck", *arguments]
        return subprocess.run(command, input=stdin, capture_output=True, check=False)

    return run


@pytest.fixture
def story(tmp_path) -> str:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return str(path)


@pytest.fixture
def warns(monkeypatch):
    """Let one check run, that warns of every TK."""

    def grade(severity: Severity) -> None:
        rule = Rule("checks.to_come", "To come.", code="QC799", severity=severity, since="0.1", bad=(), good=())

        def look(article):
            at = article.text.find("TK")
            return [rule.at(Span(at, at + 2), "still to come")] if at >= 0 else []

        monkeypatch.setattr(api, "_checks", lambda *_: (Check(rule, look),))

    return grade


@pytest.mark.parametrize(
    ("severity", "text", "status"),
    [
        (Severity.ERROR, "TK", 1),
        (Severity.WARNING, "TK", 1),
        (Severity.INFO, "TK", 0),
        (Severity.ERROR, "fine", 0),
        (Severity.ERROR, "", 0),
    ],
)
def test_status_tells_whether_something_was_found(severity, text, status, warns, tmp_path, capsys):
    warns(severity)
    (tmp_path / "a.txt").write_text(text)

    assert cli.run([str(tmp_path / "a.txt")]) == status
    assert capsys.readouterr().err == ""


def test_a_file_that_cannot_be_read_is_told_and_the_others_reported(story, tmp_path, capsys):
    missing, binary = str(tmp_path / "missing.txt"), tmp_path / "photo.txt"
    binary.write_bytes(b"\x89PNG\0")

    assert cli.run([missing, story, str(binary), "--format", "json"]) == 2
    out, err = capsys.readouterr()
    report = json.loads(out)
    assert [document["path"] for document in report["documents"]] == [story]
    assert [error["path"] for error in report["errors"]] == [missing, str(binary)]
    assert err.splitlines() == [
        f"quotecheck: {missing}: no such file: check the path",
        f"quotecheck: {binary}: is binary, not an article: name a text file in UTF-8, or UTF-16 with a byte order mark",
    ]


def test_a_report_of_nothing_is_still_json(tmp_path, capsys):
    assert cli.run(["--format=json", str(tmp_path)]) == 2
    out, err = capsys.readouterr()
    assert json.loads(out)["documents"] == []
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--quiet"], "no path given: name a file"),
        (["--fromat", "json", "a.txt"], "unknown option '--fromat': did you mean '--format'?"),
        (["--format", "yaml", "a.txt"], "unknown format 'yaml': choose from"),
        (["--format"], "--format needs a value: see quotecheck --help"),
        (["--input-format", "pdf", "a.txt"], "unknown input format 'pdf'"),
        (["--select", "name-varient", "a.txt"], "unknown rule 'name-varient'"),
        (["--min-confidence", "2", "a.txt"], "invalid --min-confidence value '2': give a number from 0 to 1"),
        (
            ["--min-confidence", "60%", "a.txt"],
            "invalid --min-confidence value '60%': give a number from 0 to 1, such as 0.6",
        ),
        (["--fail-on", "warn", "a.txt"], "unknown --fail-on value 'warn': did you mean 'warning'?"),
        ([""], "'': no such file: check the path"),
        (["--quiet=1", "a.txt"], "--quiet takes no value"),
        (["--select", " ,", "a.txt"], "--select: names no rule"),
        (["baseline", "write", "a.txt", "--select", ""], "--select: names no rule"),
        (["why", "a.txt:1", "--select", ""], "--select: names no rule"),
        (["--baseline", "", "a.txt"], "--baseline: names no file: give the path of one, or leave it out"),
        (["baseline", "write", "a.txt", "--baseline", ""], "--baseline: names no file"),
        (["--config", "", "a.txt"], "--config: names no file"),
        (["explain", "QC301", "--config="], "--config: names no file"),
        (["quotes", "a.txt", "--speaker", " "], "--speaker: names nobody"),
        (["chekc", "a.txt"], "did you mean quotecheck check?"),
        (["rulse"], "rulse: no such file or command: did you mean quotecheck rules?"),
        (["--min-confidence", "nan", "a.txt"], "invalid --min-confidence value 'nan': give a number from 0 to 1"),
        (["--min-confidence", "inf", "a.txt"], "give a number from 0 to 1"),
        (["--min-confidence", "much", "a.txt"], "invalid --min-confidence value 'much': give a number from 0 to 1"),
        (["explain"], "nothing to explain: name a rule"),
        (["explain", "QC000"], "unknown rule or pattern 'QC000'"),
        (["explain", "QC301", "nope"], "unknown rule or pattern 'nope': see quotecheck rules"),
        (["explain", "name-varient"], "did you mean 'name-variant'?"),
        (["explain", ""], "unknown rule or pattern ''"),
        (["explain", "q"], "unknown rule or pattern 'q'"),
        (["--select", "q", "a.txt"], "unknown rule 'q'"),
        (["explain", "QC301", "--format", "json"], "see quotecheck explain --help"),
        (["a.txt", "--unsafe-fixes"], "add --fix or --diff"),
        (["a.txt", "--diff", "--statistics"], "give one of them"),
        (["rules", "--format", "sarif"], "unknown format 'sarif'"),
        (["--hlep"], "unknown option '--hlep': did you mean '--help'?"),
        (["help"], "help: no such file or command: did you mean quotecheck --help?"),
        (["config", "extra"], "unexpected argument 'extra': see quotecheck config --help"),
        (["config", "extra", "words"], "unexpected argument 'extra words': see quotecheck config --help"),
        (["rules", "extra"], "unknown rule or pattern 'extra'"),
        (["rules", "name-varient"], "did you mean 'name-variant'?"),
        (["rules", "QC301"], "QC301 is explained by quotecheck explain QC301"),
        (["rules", "import"], "convert a style with quotecheck rules import PATH"),
        (["baseline", "wirte", "a.txt"], "unknown action 'wirte': use quotecheck baseline write PATH..."),
        (["baseline"], "no action given: use quotecheck baseline write PATH..."),
    ],
)
def test_what_is_not_understood_is_told_in_one_line(arguments, said, capsys):
    assert cli.run(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) == 1
    assert err.startswith("quotecheck: ")
    assert said in err


@every(
    ("arguments", "command", "rest"),
    [
        (["a.txt"], "check", ["a.txt"]),
        (["--format", "json", "a.txt"], "check", ["--format", "json", "a.txt"]),
        (["a.txt", "--format", "json"], "check", ["a.txt", "--format", "json"]),
        (["check", "a.txt"], "check", ["a.txt"]),
        (["rules"], "rules", []),
        (["--format", "json", "rules"], "rules", ["--format", "json"]),
        (["--format=json", "rules"], "rules", ["--format=json"]),
        (["explain", "QC301"], "explain", ["QC301"]),
        (["./rules"], "check", ["./rules"]),
        (["--", "rules"], "check", ["--", "rules"]),
        (["a.txt", "rules"], "check", ["a.txt", "rules"]),
        (["--format", "rules", "a.txt"], "check", ["--format", "rules", "a.txt"]),
        (["--all-types", "rules"], "rules", ["--all-types"]),
        (["-", "rules"], "check", ["-", "rules"]),
    ],
)
def test_a_bare_path_stands_beside_the_commands(arguments, command, rest):
    assert split(arguments, cli.COMMANDS, "check") == (command, rest)


def test_a_file_with_a_commands_name(tmp_path, monkeypatch, capsys):
    (tmp_path / "rules").write_text(STORY, encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    assert cli.run(["./rules", "--format", "json"]) in (0, 1)
    assert json.loads(capsys.readouterr().out)["documents"][0]["path"] == "./rules"


def test_configuration_of_the_current_folder_counts(warns, story, tmp_path, monkeypatch, capsys):
    warns(Severity.ERROR)
    Path(story).write_text("TK")
    (tmp_path / "quotecheck.toml").write_text('ignore = ["to-come"]\n')
    monkeypatch.chdir(tmp_path)

    assert cli.run([story]) == 0
    assert cli.run([story, "--select", "QC7", "--ignore", "QC799"]) == 0
    (tmp_path / "quotecheck.toml").write_text("ignore = 3\n")
    assert cli.run([story]) == 2
    assert "quotecheck.toml:1:1: ignore must be a list" in capsys.readouterr().err


def test_a_fault_of_the_program_is_no_finding(story, monkeypatch, capsys):
    monkeypatch.setattr(api, "check", lambda *_, **__: 1 / 0)

    assert cli.run([story]) == 2
    assert "internal error" in capsys.readouterr().err


def test_version():
    for arguments in (["--version"], ["--version", "x.txt"]):
        assert cold(*arguments).stdout.decode() == f"quotecheck {__version__}\n"


@every("command", [[], *([name] for name in cli.COMMANDS)])
def test_help(command):
    done = cold(*command, "--help")

    assert done.returncode == 0
    assert b"Usage: quotecheck" in done.stdout


@pytest.mark.parametrize(
    ("line", "status"),
    [
        (["quotes"], 0),
        (["baseline", "write", "--baseline", os.devnull], 0),
        (["check", "--fix"], 0),
    ],
)
def test_a_command_needs_nothing_that_another_has_loaded(line, status, story):
    done = cold(*line, story)

    assert (done.returncode, b"Traceback" in done.stderr) == (status, False)


def test_a_word_less_says_in_ten_lines_what_to_do(monkeypatch, capsys):
    monkeypatch.setenv("COLUMNS", "80")
    assert cli.run([]) == 2
    out, err = capsys.readouterr()
    commands = [line.split()[1] for line in err.splitlines() if line.startswith("  quotecheck ")]

    assert out == ""
    assert len(err.splitlines()) == 10
    assert {"quotes", "why", "explain"} <= set(commands)
    assert {each for each in commands if each.isalpha()} <= set(cli.COMMANDS)


@pytest.mark.parametrize("columns", ["80", "100", "200"])
@pytest.mark.parametrize("command", sorted(cli.COMMANDS))
def test_the_help_fits_a_terminal_of_25_lines(command, columns, monkeypatch, capsys):
    monkeypatch.setenv("COLUMNS", columns)
    assert cli.run([*([] if command == "check" else [command]), "--help"]) == 0
    told = capsys.readouterr().out.splitlines()

    assert len(told) <= 25
    assert max(map(len, told)) <= int(columns)
    assert [line for line in told if "--help" in line] == [
        "  -h, --help                  Show this help.",
        "  --help-all                  Show every option.",
    ]
    assert command != "check" or {line.split()[0] for line in told if line.startswith("  ")} > {*cli.COMMANDS} - {
        "check"
    }


@pytest.mark.parametrize(
    "given", [["artcle.txt"], ["quotes", "./artcle.txt"], ["why", "artcle.txt:1"], ["drat/article.txt"]]
)
def test_a_mistyped_file_gets_a_suggestion(given, tmp_path, monkeypatch, capsys):
    (tmp_path / "draft").mkdir()
    (tmp_path / "article.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "draft" / "article.txt").write_text(STORY, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    near = {"drat/article.txt": "check the path", "./artcle.txt": "did you mean ./article.txt?"}

    assert cli.run(given) == 2
    assert capsys.readouterr().err.endswith(f": no such file: {near.get(given[-1], 'did you mean article.txt?')}\n")


def test_the_whole_help_leads_to_every_option_and_command():
    told = cold("--help-all", env={"COLUMNS": "100"}).stdout.decode()

    at = [told.index(f"\n{panel}:\n") for panel in ("Options", *options.PANELS)]
    assert at == sorted(at)
    assert [name for name in cli.COMMANDS if name != "check" and f"quotecheck {name}: " not in told] == []


@pytest.mark.parametrize("columns", ["60", "80"])
def test_the_help_cuts_no_name_and_fits(columns):
    told = cold("--help-all", env={"COLUMNS": columns}).stdout.decode()

    named = {name for each in parser(cli.COMMANDS["check"]).params for name in each.opts if name.startswith("--")}
    assert {name for name in named if not re.search(rf"^  .*{name}\b", told, re.MULTILINE)} == set()
    assert max(map(len, told.splitlines())) <= int(columns)


@pytest.mark.parametrize(
    ("word", "said"),
    [("QC999", "see quotecheck rules"), ("QC605x", "did you mean 'QC605'?")],
)
def test_only_a_near_code_is_suggested(word, said, capsys):
    assert cli.run(["explain", word]) == 2
    assert capsys.readouterr().err.startswith(f"quotecheck: unknown rule or pattern {word!r}: {said}")


def test_the_short_help_names_each_command_once(monkeypatch, capsys):
    monkeypatch.setenv("COLUMNS", "50")
    assert cli.run(["--help"]) == 0
    commands = capsys.readouterr().out.partition("Other commands:\n")[2]

    assert re.findall(r"^  (\w+)", commands, re.MULTILINE) == sorted({*cli.COMMANDS} - {"check"})
    assert "\n              complete commands\n" in commands


def test_explain_fits_the_terminal_but_for_its_examples(monkeypatch, capsys):
    monkeypatch.setenv("COLUMNS", "60")
    assert cli.run(["explain", "QC611"]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert max(len(line) for line in lines if not line.startswith("    ")) <= 60
    assert any(len(line) > 60 for line in lines)


def test_explain_takes_several_names_and_the_beginning_of_codes(capsys):
    def headed():
        return re.findall(
            r"^(\S+) .*\((?:error|warning|info|attribution)\b.*\)$", capsys.readouterr().out, re.MULTILINE
        )

    assert cli.run(["explain", "name-variant", "content-cue-source", "qc301"]) == 0
    assert headed() == ["QC301", "content-cue-source", "QC301"]
    assert cli.run(["explain", "QC3"]) == 0
    assert headed() == [rule.code for rule in api.rules() if rule.code.startswith("QC3")]


def test_standard_input_is_a_dash(shell):
    done = shell("-", "--format", "json", stdin="“Sí,” said Ana Peña.".encode("cp1252"))

    document = json.loads(done.stdout)["documents"][0]
    assert (document["path"], document["encoding"], document["words"]) == ("-", "cp1252", 4)


def test_a_terminal_that_knows_no_curly_marks(story):
    for output_format in ("text", "json"):
        done = cold(story, "--format", output_format, env={"PYTHONIOENCODING": "ascii"})

        assert done.stderr == b""
        assert done.stdout.decode("ascii")


@pytest.mark.parametrize(
    ("variables", "has_colour"),
    [
        ({"TERM": "xterm-256color"}, False),
        ({"FORCE_COLOR": ""}, False),
        ({"FORCE_COLOR": "0"}, False),
        ({"FORCE_COLOR": "1"}, True),
        ({"FORCE_COLOR": "1", "TERM": "dumb"}, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    ],
)
def test_a_pipe_gets_colour_only_if_forced(python, story, variables, has_colour):
    done = subprocess.run(
        [python, "-m", "quotecheck", story], capture_output=True, env=os.environ | variables, check=False
    )

    assert (b"\x1b[" in done.stdout) is has_colour


def test_a_forced_colour_stays_out_of_files_and_of_formats_for_programs(story, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("FORCE_COLOR", "1")
    cli.run([story, "--format", "concise", "--format", f"text={tmp_path / 'report.txt'}"])

    assert "\x1b" not in capsys.readouterr().out + (tmp_path / "report.txt").read_text(encoding="utf-8")


@pytest.fixture
def on_a_terminal(python):
    """Return what the command writes to a pseudo-terminal, once that is made ready."""
    pty = pytest.importorskip("pty")

    def run(arguments, ready=lambda _: None, **env):
        ours, theirs = pty.openpty()
        ready(theirs)
        environment = os.environ | {"TERM": "xterm"} | env
        command = [python, "-m", "quotecheck", *arguments]
        process = subprocess.Popen(command, stdout=theirs, stderr=theirs, env=environment)
        os.close(theirs)
        shown = b""
        try:
            while piece := os.read(ours, 4096):
                shown += piece
        except OSError:  # how Linux says that the other side has gone
            pass
        os.close(ours)
        process.wait()
        return shown.decode()

    return run


def test_a_terminal_gets_colour_unless_it_wants_none(story, on_a_terminal):
    assert "\x1b[" in on_a_terminal([story])
    assert "\x1b" not in on_a_terminal([story], NO_COLOR="1")
    assert "\x1b" not in on_a_terminal([story], TERM="dumb")


def test_a_report_is_as_wide_as_the_terminal(tmp_path, on_a_terminal):
    termios, fcntl = pytest.importorskip("termios"), pytest.importorskip("fcntl")
    (tmp_path / "a.txt").write_text(f"“{'We go on and on. ' * 20}” said Ana Lopez.\n", encoding="utf-8")
    size = struct.pack("HHHH", 24, 60, 0, 0)
    shown = on_a_terminal([str(tmp_path / "a.txt")], lambda ours: fcntl.ioctl(ours, termios.TIOCSWINSZ, size))
    lines = [re.sub(r"\x1b\[[\d;]*m", "", line) for line in shown.splitlines()]

    assert 50 < max(len(line) for line in lines if "We go on" in line) <= 60


def test_an_article_cannot_move_the_cursor(tmp_path, on_a_terminal):
    path = tmp_path / "evil\x1b[2J.txt"
    path.write_text("“A\x1b[2Jb,” said Ana\x9b2J Lopez. the the\x07\n", encoding="utf-8")

    for text in (on_a_terminal([str(path)]), on_a_terminal([str(path) + "x"])):
        assert not re.search(r"\x1b(?!\[[\d;]*m)|[\x07\x9b]", text)


def test_a_file_name_of_odd_bytes(tmp_path, shell):
    name = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(name)).write_text(STORY, encoding="utf-8")

    done = shell(name, "--format", "json")
    assert os.fsencode(json.loads(done.stdout)["documents"][0]["path"]) == name
    assert shell(name).stderr == b""
    assert b"no such file" in shell(name + b"x").stderr


@pytest.mark.parametrize(
    "arguments",
    [["story.txt"], ["story.txt", "--format", "json"], ["rules"], ["--version"], ["--help"], ["rules", "--help"]],
)
def test_a_closed_pipe_ends_it_quietly(arguments, story, python):
    reader, pipe = os.pipe()
    os.close(reader)  # before anything is written, however quick the command is
    command = [python, "-m", "quotecheck", *arguments]
    done = subprocess.run(command, cwd=Path(story).parent, stdout=pipe, stderr=subprocess.PIPE, check=False)
    os.close(pipe)

    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_that_stops_ends_it_quietly(unbuffered, tmp_path, python):
    (tmp_path / "long.txt").write_text("“We will appeal,” Ana Moe said.\n\n" * 500, encoding="utf-8")
    command = [python, "-m", "quotecheck", "long.txt", "--format", "json"]
    environment = os.environ | {"PYTHONUNBUFFERED": unbuffered}
    with subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=-1, stderr=-1) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.read(10)
        running.stdout.close()
        assert (running.wait(), running.stderr.read()) == (141, b"")


def test_a_full_disk_is_told(story, python):
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("no /dev/full here")
    with full.open("wb") as out:
        done = subprocess.run([python, "-m", "quotecheck", story], stdout=out, stderr=subprocess.PIPE, check=False)

    assert done.returncode == 2
    assert done.stderr == b"quotecheck: the report cannot be written (No space left on device): make room for it\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize(
    ("arguments", "status"),
    [([], 2), (["--fromat"], 2), (["missing.txt"], 2), (["story.txt"], 1), (["explain", "nope"], 2)],
)
def test_what_a_full_standard_error_loses_does_not_change_the_status(arguments, status, tmp_path, python):
    (tmp_path / "story.txt").write_text("The the road is closed.\n", encoding="utf-8")
    with Path("/dev/full").open("wb") as err:
        command = [python, "-m", "quotecheck", *arguments]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=err, cwd=tmp_path, check=False)

    assert (done.returncode, bool(done.stdout)) == (status, arguments == ["story.txt"])


@pytest.mark.skipif(shutil.which("sh") is None, reason="no sh here")
@pytest.mark.parametrize(
    ("command", "status", "said"),
    [
        ("story.txt >&-", 2, CLOSED),
        ("story.txt --diff >&-", 2, CLOSED),
        ("--help >&-", 2, CLOSED),
        ("--version >&-", 2, CLOSED),
        ("story.txt --quiet >&-", 1, ""),
        ("story.txt --output-file out.txt >&-", 1, ""),
        ("- <&-", 2, "quotecheck: -: standard input is closed: give it an article, or name a file\n"),
        ("missing.txt 2>&-", 2, ""),
    ],
)
def test_streams_that_the_shell_has_closed(command, status, said, tmp_path):
    (tmp_path / "story.txt").write_text(f"{STORY}\nThe the road is closed.\n", encoding="utf-8")
    script = f'"$0" -m quotecheck {command}'
    done = subprocess.run(
        ["sh", "-c", script, sys.executable], cwd=tmp_path, capture_output=True, check=False, encoding="utf-8"
    )

    assert (done.returncode, done.stderr) == (status, said)
    assert "quotecheck:" not in done.stdout


def test_only_a_report_that_finds_no_taker_asks_for_another(story, tmp_path, monkeypatch, capsys):
    def fail(*_, **__):
        raise OSError(24, "Too many open files", "a.txt")

    with monkeypatch.context() as patched:
        patched.setattr(api, "check", fail)
        assert cli.run([story]) == 2
    assert capsys.readouterr().err == "quotecheck: a.txt: Too many open files: fix that and run again\n"
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    assert cli.run([story]) == cli.run(["config"]) == 2
    assert capsys.readouterr().err == "quotecheck: the current folder no longer exists: change to another one\n" * 2


def opened_for_writing(pipe, process):
    """Return the pipe's writing end as soon as `process` reads; fails if it ends instead of waiting for ever."""
    while process.poll() is None:
        try:
            return os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:  # nobody reads yet
            time.sleep(0.02)
    pytest.fail(f"ended with {process.returncode} before it read")


def test_interrupted(tmp_path):
    pipe = tmp_path / "slow.txt"
    os.mkfifo(pipe)
    process = subprocess.Popen([*COMMAND, str(pipe)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    writer = opened_for_writing(pipe, process)
    time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    out, error = process.communicate(timeout=20)
    os.close(writer)

    assert (process.returncode, out, error) == (130, b"", b"quotecheck: interrupted\n")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_permissions(tmp_path, shell):
    path = tmp_path / "locked.txt"
    path.write_text(STORY, encoding="utf-8")
    path.chmod(0)

    done = shell(str(path))
    assert done.returncode == 2
    assert b"may not be read: check its permissions" in done.stderr


def test_one_endless_line(tmp_path, capsys):
    # The line of 10 MB that REPORT.md speaks of was run by hand; here 1,000 statements in a row will do.
    path = tmp_path / "long.txt"
    path.write_text(STORY.rstrip() * 1000, encoding="utf-8")

    assert cli.run([str(path), "--format", "json"]) in (0, 1)
    assert len(json.loads(capsys.readouterr().out)["documents"]) == 1
