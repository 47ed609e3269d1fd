"""Broken configurations: every fault at once, each with its dotted path; and the example."""

import re
import tomllib
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from agent import cli, config, tables
from agent.config import Config, load
from agent.errors import ConfigError
from agent.letter.model import Profile

HERE = Path(__file__).parent
BROKEN = sorted((HERE / "configs" / "broken").glob("*.toml"))
EXAMPLE = HERE.parent / "config.example.toml"


@pytest.mark.parametrize("path", BROKEN, ids=lambda p: p.stem)
def test_every_fault_is_told_with_its_dotted_path(path: Path) -> None:
    expected = re.findall(r"(?m)^# fault: (.+)$", path.read_text(encoding="utf-8"))
    with pytest.raises(ConfigError) as caught:
        load(path)
    told = str(caught.value).splitlines()
    assert len(told) == len(expected) > 0
    for fault in expected:
        assert any(line.startswith(f"{path}: {fault}") for line in told), (fault, told)


def test_a_broken_configuration_ends_with_status_78(capsys: pytest.CaptureFixture[str]) -> None:
    path = HERE / "configs" / "broken" / "three-mistakes.toml"
    assert cli.main(["run", "--config", str(path)]) == 78
    told = capsys.readouterr().err.splitlines()
    assert len(told) == 3
    assert all(line.startswith(f"afterword: {path}: ") for line in told)


def test_a_missing_file_says_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["run", "--config", "/nowhere/config.toml"]) == 78
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "no such file; make one with: afterword setup" in told


@pytest.mark.parametrize(
    ("named", "told"),
    [
        ("etc", "own.toml and etc: no such file; make one with: afterword setup"),
        ("own.toml", "own.toml: no such file; make one with: afterword setup"),
        ("other", "other: no such file; make one with: afterword setup --config other"),
    ],
)
def test_who_named_no_file_makes_one_of_their_own(
    named: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(config, "own_path", lambda: Path("own.toml"))
    monkeypatch.setattr(config, "SYSTEM_PATH", Path("etc"))
    with pytest.raises(ConfigError, match=f"^{told}$"):
        load(Path(named))


def test_the_password_of_the_file_is_not_repeated(capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["run", "--config", str(HERE / "configs" / "broken" / "password-in-the-file.toml")])
    assert "hunter2" not in capsys.readouterr().err


def uncommented(text: str) -> str:
    """The example with every commented setting put in force."""
    return re.sub(r"(?m)^# (?=[a-z_.]+ = |\[)", "", text)


def settings(of: Any, table: Any, path: str = "") -> Any:
    """Each key of the dataclasses with the example's value for it and the default."""
    for field in fields(of):
        key = tables.key_of(field)
        hint = get_type_hints(of)[field.name]
        inner = next((a for a in (hint, *get_args(hint)) if is_dataclass(a)), None)
        assert key in table, f"{path}{key} does not stand in config.example.toml"
        if inner is None:
            yield f"{path}{key}", field, table[key]
        else:
            value = table[key][0] if isinstance(table[key], list) else table[key]
            yield from settings(inner, value, f"{path}{key}.")


def test_the_example_shows_every_setting_with_its_default() -> None:
    example = tomllib.loads(uncommented(EXAMPLE.read_text(encoding="utf-8")))
    given_by_the_person = ("profile.", "account.")
    for path, field, value in settings(Config, example):
        if not path.startswith(given_by_the_person):
            default = field.default
            shown = tuple(value) if isinstance(value, list) else value
            assert shown == default, f"{path} is {shown!r}, its default is {default!r}"


def test_the_example_is_sound_as_it_stands_and_with_every_setting_in_force(
    tmp_path: Path,
) -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    for number, content in enumerate((text, uncommented(text))):
        path = tmp_path / f"{number}.toml"
        path.write_text(content, encoding="utf-8")
        config = load(path)
        assert config.profile.name
        assert config.accounts


def test_a_file_that_begins_with_a_mark_of_byte_order_is_read(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text('[profile]\nname = "Robin"\n', encoding="utf-8-sig")
    assert load(path).profile.name == "Robin"


def test_what_is_missing_is_not_told_with_the_line_of_another_table(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(
        '[profile]\nname = "R"\n[[account]]\naddresses = ["r@home.example"]\n'
        '[account.imap]\nhost = "imap.home.example"\nusername = "r"\n[account.smtp]\nusername = "r"\n'
    )
    with pytest.raises(ConfigError, match=r"account\.smtp\.host: missing$"):
        load(path)


@pytest.mark.parametrize("country", ["IE", "gb", "US", "VA"])
def test_countries_that_there_are(country: str) -> None:
    assert not list(Profile(country=country).faults())


@pytest.mark.parametrize("mode", [0o620, 0o602])
def test_nothing_is_done_by_a_file_that_others_may_change(
    mode: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "config.toml"
    path.write_text(uncommented(EXAMPLE.read_text(encoding="utf-8")), encoding="utf-8")
    path.chmod(mode)
    for command in ("run", "login", "remove"):
        assert cli.main([command, "--config", str(path)]) == 78
        assert capsys.readouterr().err == (
            f"afterword: {path}: others may change this file; do: chmod go-w {path}\n"
        )
