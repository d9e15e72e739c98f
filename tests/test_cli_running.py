"""How ``far`` runs: usage, languages, streams, pipes, missing extras."""

import io
import os
import runpy
import subprocess
import sys
from pathlib import Path

import click
import pytest
from commands import IN_2018, TEN, Ran, far, shipped_file

from foreign_affairs_rules.cli import main, refusals, running, usage
from foreign_affairs_rules.cli.options import language

_MODULE = (sys.executable, "-m", "foreign_affairs_rules.cli")


def test_without_a_command_the_help_is_printed() -> None:
    """Nothing to do is no error: the help says what can be done, in both languages."""
    ran = far()
    assert ran.status == 0
    assert "Rà soát và lập tiến độ" in ran.out
    assert "Check and schedule" in ran.out
    assert ran.out == far("--help").out


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("chek",), 'far: found "chek"; accepted: check'),
        (("?",), 'far: found "?"; accepted: agenda, check, compare, demo'),
        (("check", *IN_2018), "FILE...: found no value; accepted: FILE..."),
        (("check", "a.json"), "--province: found no value; accepted: --province CODE"),
        (
            ("check", "a.json", "--provinc", "x"),
            "--provinc: found an option that does not exist; accepted: --province",
        ),
        (
            ("rules", "--zzzz"),
            "--zzzz: found an option that does not exist; accepted: what far rules --help says",
        ),
        (("rules", "--on", "1/2/2018"), '--on: found "1/2/2018"; accepted: a day that exists'),
        (("rules", "--on", "2018-02-30"), '--on: found "2018-02-30"; accepted: a day that exists'),
        (
            ("rules", "--province", "Quảng Ninh"),
            '--province: found "Quảng Ninh"; accepted: quang_ninh',
        ),
        (("rules", "--province", "?"), '--province: found "?"; accepted: the code of a provincial'),
        (("rules", "--format", "xml"), '--format: found "xml"; accepted: text, json'),
        (("rules", "--province"), "far: found a misuse (Option '--province' requires"),
        (("rules", "more"), "far rules: found a misuse (Got unexpected extra argument (more))"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_wrong_usage_is_one_line(words: tuple[str, ...], line: str) -> None:
    """Whatever is wrong with a command is told in one line, with what is accepted, and 2."""
    ran = (
        far(*words[:1], "--lang=en", *words[1:])
        if words[0] in running.far.commands
        else far(*words, "--lang", "en")
    )
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith(line)
    assert ran.err.count("\n") == 1


def test_a_misuse_without_a_context_names_the_command() -> None:
    """What click finds wrong before any command is known is told of `far` itself."""
    told = usage.misused(click.ClickException("no luck")).refusals[0].line("en")
    assert told == "far: found a misuse (no luck); accepted: what far --help says"


def test_usage_is_told_in_vietnamese_by_default() -> None:
    """Also where the arguments cannot be understood."""
    assert far("rules", "--lang", "fr").err == '--lang: tìm thấy "fr"; chấp nhận: vi, en\n'


@pytest.mark.parametrize(
    ("words", "lang"),
    [
        ([], "vi"),
        (["--lang", "en"], "en"),
        (["--lang=en"], "en"),
        (["--lang"], "vi"),
        (["--lang", "en", "--lang", "vi"], "vi"),
        (["en"], "vi"),
    ],
)
def test_the_language_is_read_from_any_arguments(words: list[str], lang: str) -> None:
    """The last --lang counts; what is no language is Vietnamese."""
    assert language(words) == lang


def test_a_refusal_is_one_line_whatever_is_in_it() -> None:
    """Line ends, escapes and lone surrogates are written out; Vietnamese stays as it is."""
    assert refusals.one_line("Huế\n\x1b[31m\u2028\ud800") == r"Huế\n\x1b[31m\u2028\ud800"
    error = refusals.refused(at="--on", found="mai", accepted="YYYY-MM-DD")
    assert str(error) == '--on: found "mai"; accepted: YYYY-MM-DD'


def test_completion_asks_for_no_command(monkeypatch: pytest.MonkeyPatch) -> None:
    """A command half typed is no mistake while the shell completes it."""
    monkeypatch.setenv("_FAR_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", "far prov --")
    monkeypatch.setenv("COMP_CWORD", "2")
    with pytest.raises(SystemExit):
        main([])


class Interrupted(io.StringIO):
    """A stream at which the user presses Ctrl-C."""

    def writelines(self, _: object) -> None:
        raise KeyboardInterrupt


def test_an_interrupt_is_quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C ends the command without a word; streams that cannot change their coding are left."""
    monkeypatch.setattr(sys, "stdout", Interrupted())
    assert main(["provinces"]) == 130


def closed_pipe() -> int:
    """The writing end of a pipe whose reader has left."""
    reader, writer = os.pipe()
    os.close(reader)
    return writer


def test_a_reader_that_leaves_is_no_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Where the reader of a pipe has left, the status is still that of the check."""
    file = shipped_file(tmp_path, TEN)
    with os.fdopen(closed_pipe(), "w") as out:
        monkeypatch.setattr(sys, "stdout", out)
        assert main(["check", str(file), *IN_2018, "--strict"]) == 1


def test_faults_that_nobody_reads_end_with_2(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same for the stream of faults."""
    with os.fdopen(closed_pipe(), "w") as err:
        monkeypatch.setattr(sys, "stderr", err)
        assert main(["chek"]) == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_a_full_disk_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Output that cannot be written is told, and ends with 2."""
    with Path("/dev/full").open("w") as out:
        monkeypatch.setattr(sys, "stdout", out)
        assert main(["provinces"]) == 2
    assert capsys.readouterr().err.startswith("stdout: tìm thấy ")


@pytest.mark.parametrize("name", ["click", "rich"])
def test_a_missing_extra_is_one_line(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without click or rich one line says how to get the extra."""
    forget_command(monkeypatch)
    for module in [one for one in sys.modules if one.partition(".")[0] == name]:
        monkeypatch.setitem(sys.modules, module, None)
    assert main(["provinces"]) == 2
    err = capsys.readouterr().err
    assert err.startswith(f'far: thiếu {name}; cài thêm: pip install "foreign-affairs-rules[cli]"')
    assert err.count("\n") == 1


def test_another_missing_module_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is missing besides the extra is an error of its own."""
    forget_command(monkeypatch)
    monkeypatch.setitem(sys.modules, "foreign_affairs_rules.checking", None)
    with pytest.raises(ModuleNotFoundError, match="checking"):
        main(["provinces"])


def forget_command(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the modules of the command imported anew."""
    for module in [one for one in sys.modules if one.startswith("foreign_affairs_rules.cli.")]:
        monkeypatch.delitem(sys.modules, module)


def test_the_command_runs_by_itself_in_any_locale(tmp_path: Path) -> None:
    """As a process of its own, with LANG=C, it speaks UTF-8 and ends with its status."""
    file = shipped_file(tmp_path, "outbound-eleven-members")
    plain = {
        key: value for key, value in os.environ.items() if not key.startswith(("LC_", "PYTHON"))
    }
    ran = subprocess.run(  # noqa: S603 -- our own command
        [*_MODULE, "check", str(file), *IN_2018],
        capture_output=True,
        check=False,
        env=plain | {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    )
    assert ran.returncode == 1
    assert "Đoàn có 11 thành viên" in ran.stdout.decode("utf-8")
    assert ran.stderr == b""


def test_the_installed_command_is_the_same() -> None:
    """`far` is installed beside the interpreter and tells its version."""
    script = next(Path(sys.executable).parent.glob("far*"))
    ran = subprocess.run(  # noqa: S603 -- as above
        [script, "--version"], capture_output=True, check=True, encoding="utf-8"
    )
    assert ran.stdout.startswith("far, version ")


def test_the_module_is_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    """Run as a module it reads the command line and exits with the status."""
    monkeypatch.setattr(sys, "argv", ["far", "chek"])
    with pytest.raises(SystemExit, match="2"):
        runpy.run_module("foreign_affairs_rules.cli", run_name="__main__")


def test_a_pipe_that_closes_early_is_quiet() -> None:
    """`far ... | head -1` ends without a word about it."""
    with subprocess.Popen(  # noqa: S603 -- as above
        [*_MODULE, "rules", "--format", "json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


def test_a_run_is_comparable() -> None:
    """The same command prints the same."""
    first, second = (far("demo") for _ in range(2))
    assert first == second
    assert isinstance(first, Ran)


def test_closed_streams_end_quietly() -> None:
    """Started with its output closed the command still ends with its own status."""
    closed = (
        "import sys; sys.stdout = sys.stderr = None; "
        "from foreign_affairs_rules.cli import main; sys.exit(main())"
    )
    ran = subprocess.run(  # noqa: S603 -- as above
        [sys.executable, "-c", closed, "check", "nowhere.json"], check=False, capture_output=True
    )
    assert (ran.returncode, ran.stdout, ran.stderr) == (2, b"", b"")


def test_closed_streams_in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stream that is missing is stood in for, so that nothing is written to nobody."""
    monkeypatch.setattr(sys, "stdout", None)
    assert running.run(["provinces"]) == 0
