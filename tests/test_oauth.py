"""Permission once, tokens renewed: against an authorisation server that grants, ends and revokes."""

import io
import os
import threading
import zlib
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from agent.credentials import Credential
from agent.errors import AfterwordError, LoginRefusedError, ServerUnavailableError, StoreError
from agent.oauth import Keeper, OAuth, Tokens, by_browser, by_device, path_of
from tests import authorisation_server
from tests.authorisation_server import Server
from tests.browser import Browser

NOON = 1_800_000_000.0


@pytest.fixture
def authority() -> Iterator[Server]:
    with authorisation_server.running() as server:
        yield server


class Clock:
    def __init__(self, now: float = NOON) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


def keeper(authority: Server, state: Path, clock: Clock, **settings: object) -> Keeper:
    """An account that was given permission at noon."""
    made = Keeper(authority.settings(**settings), state, "robin@home.example", clock=clock)
    made.keep(Tokens("refresh-0", "access-0", NOON, NOON + 3600, "app-1"))
    return made


# Renewal


@pytest.mark.parametrize(
    ("after", "token"),
    [
        (10, "access-0"),  # the second connection of the same account
        (299, "access-0"),
        (301, "access-1"),  # a reconnection: the old token may be why it came
        (3599, "access-1"),
        (90_000, "access-1"),
        (-60, "access-1"),  # a clock that was set back tells nothing about the token
    ],
)
def test_a_token_is_renewed_ahead_of_its_end_and_at_each_reconnection(
    authority: Server, tmp_path: Path, after: int, token: str
) -> None:
    clock = Clock()
    kept = keeper(authority, tmp_path, clock)
    clock.now += after
    assert kept.access_token() == token


def test_a_token_about_to_end_is_not_given_out(authority: Server, tmp_path: Path) -> None:
    clock = Clock()
    kept = keeper(authority, tmp_path, clock)
    kept.keep(Tokens("refresh-0", "access-0", NOON, NOON + 100, "app-1"))
    assert kept.access_token() == "access-1"


def test_a_refresh_token_that_is_replaced_is_kept(authority: Server, tmp_path: Path) -> None:
    clock = Clock()
    kept = keeper(authority, tmp_path, clock)
    for number in (1, 2, 3):
        clock.now += 4000
        assert kept.access_token() == f"access-{number}"
    assert [f["refresh_token"] for f in authority.forms] == [f"refresh-{n}" for n in range(3)]


def test_a_refresh_token_that_is_not_replaced_is_kept_too(
    authority: Server, tmp_path: Path
) -> None:
    clock, authority.rotates = Clock(), False
    kept = keeper(authority, tmp_path, clock)
    for _ in range(2):
        clock.now += 4000
        kept.access_token()
    assert {f["refresh_token"] for f in authority.forms} == {"refresh-0"}


def test_an_outage_is_survived_as_long_as_the_token_holds(
    authority: Server, tmp_path: Path
) -> None:
    clock, authority.status = Clock(), 503
    kept = keeper(authority, tmp_path, clock)
    clock.now += 3000
    assert kept.access_token() == "access-0"
    clock.now += 1000
    with pytest.raises(ServerUnavailableError, match="answers 503"):
        kept.access_token()


def test_a_withdrawn_permission_says_what_to_do(authority: Server, tmp_path: Path) -> None:
    clock, authority.revoked = Clock(), True
    kept = keeper(authority, tmp_path, clock)
    clock.now += 1000
    with pytest.raises(LoginRefusedError) as caught:
        kept.access_token()
    assert str(caught.value) == ("the permission has ended or was withdrawn; do: afterword login")


@pytest.mark.parametrize("how", ["never", "another application"])
def test_without_permission_nothing_is_asked(authority: Server, tmp_path: Path, how: str) -> None:
    kept = Keeper(authority.settings(), tmp_path, "robin@home.example", "home")
    if how == "another application":
        kept.keep(Tokens("refresh-0", "access-0", NOON, NOON + 3600, "app-of-before"))
    with pytest.raises(LoginRefusedError, match=r"do: afterword login home$"):
        kept.access_token()
    assert authority.forms == []


def test_the_client_secret_comes_from_its_place(authority: Server, tmp_path: Path) -> None:
    authority.client_secret = "of-the-application"
    command = Credential(command=("echo", authority.client_secret))
    clock = Clock()
    kept = keeper(authority, tmp_path, clock, client_secret=command)
    clock.now += 1000
    assert kept.access_token() == "access-1"


# Answers of all kinds


@pytest.mark.parametrize(
    "raw",
    [
        b"", b"<html>Welcome to the hotel's network</html>", b"[]", b"{}", b"\xff\xfe",
        b"[" * 60_000, b'{"access_token": 7}', b'{"access_token": "a b"}',
        b'{"access_token": "x\\r\\nA1 DELETE INBOX"}', b'{"access_token": "' + b"x" * 70_000,
    ],
    ids=lambda r: r[:20].decode("latin-1"),
)  # fmt: skip
def test_an_answer_that_is_none_is_trouble_that_passes(
    authority: Server, tmp_path: Path, raw: bytes
) -> None:
    clock, authority.raw = Clock(), raw
    kept = keeper(authority, tmp_path, clock)
    clock.now += 4000
    with pytest.raises(ServerUnavailableError) as caught:
        kept.access_token()
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_no_redirect_is_followed(authority: Server, tmp_path: Path, status: int) -> None:
    clock, authority.status = Clock(), status
    kept = keeper(authority, tmp_path, clock)
    clock.now += 4000
    with pytest.raises(ServerUnavailableError, match=f"answers {status}"):
        kept.access_token()
    assert len(authority.forms) == 1


@pytest.mark.parametrize(
    "url",
    ["http://login.example/token", "ftp://127.0.0.1/", "//x", "https://", "http://127.0.0.1@x/",
     "http://localhost.example/", "https://a b/"],
)  # fmt: skip
def test_an_address_in_clear_text_is_refused(url: str) -> None:
    settings = OAuth(client_id="app-1", token_url=url, device_url="https://login.example/device")
    assert [key for key, _ in settings.faults()] == ["token_url"]


def test_no_token_shows_in_an_error_or_a_repr(authority: Server, tmp_path: Path) -> None:
    clock = Clock()
    kept = keeper(authority, tmp_path, clock)
    clock.now += 4000
    authority.raw = b'{"error": "invalid_request", "error_description": "bad"}'
    authority.status = 400
    with pytest.raises(AfterwordError) as caught:
        kept.access_token()
    shown = f"{caught.value!r} {caught.value.__cause__} {Tokens('refresh-0', 'access-0')!r}"
    assert "refresh-0" not in shown
    assert "access-0" not in shown


# What is kept


def test_tokens_are_for_their_owner_only(authority: Server, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        keeper(authority, tmp_path / "deep" / "state", Clock())
    finally:
        os.umask(before)
    path = path_of(tmp_path / "deep" / "state", "robin@home.example")
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert not list(path.parent.glob("*.new"))


def test_tokens_of_two_accounts_lie_apart(tmp_path: Path) -> None:
    names = ["a/b@x.example", "a_b@x.example", "../../etc/passwd", ".hidden"]
    paths = [path_of(tmp_path, name) for name in names]
    assert len(set(paths)) == 4
    assert all(p.parent == tmp_path for p in paths)


def test_tokens_are_found_again_under_the_account_s_former_name(
    authority: Server, tmp_path: Path
) -> None:
    keeper(authority, tmp_path, Clock())
    (lies,) = tmp_path.glob("*.tokens")
    lies.rename(tmp_path / f"robin@home.example-{zlib.crc32(b'robin@home.example'):08x}.tokens")
    (tmp_path / f"{lies.stem}.lock").unlink()
    former = ("jobs", "robin@home.example")
    kept = Keeper(authority.settings(), tmp_path, "login", "jobs", former, Clock())
    assert kept.access_token() == "access-0"
    assert not [p for p in tmp_path.iterdir() if "@" in p.name]


def test_broken_tokens_are_told(authority: Server, tmp_path: Path) -> None:
    kept = keeper(authority, tmp_path, Clock())
    path_of(tmp_path, "robin@home.example").write_text("{")
    with pytest.raises(StoreError, match="afterword login"):
        kept.access_token()


def test_two_at_once_use_a_refresh_token_once(authority: Server, tmp_path: Path) -> None:
    clock = Clock()
    kept = keeper(authority, tmp_path, clock)
    clock.now += 4000
    got: list[str] = []
    threads = [threading.Thread(target=lambda: got.append(kept.access_token())) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got == ["access-1"] * 4
    assert len(authority.forms) == 1


# The device flow


def test_a_code_is_shown_and_waited_for(authority: Server) -> None:
    authority.script = ["authorization_pending", "slow_down", "authorization_pending"]
    said: list[str] = []
    pauses: list[float] = []
    tokens = by_device(authority.settings(), said.append, pauses.append)
    assert tokens.access == "access-1"
    assert tokens.refresh == "refresh-1"
    assert said == ["Open https://login.example/device in any browser and enter the code ABCD-EFGH"]
    assert pauses == [5, 5, 10, 10]  # RFC 8628 section 3.5: five seconds more
    assert authority.forms[0]["scope"] == "mail offline"


@pytest.mark.parametrize(
    ("error", "told"),
    [
        ("access_denied", "permission was refused"),
        ("expired_token", "not entered in time"),
        ("unauthorized_client", "unauthorized_client it is"),
    ],
)
def test_a_refused_device_is_told(authority: Server, error: str, told: str) -> None:
    authority.script = [error]
    with pytest.raises(LoginRefusedError, match=told):
        by_device(authority.settings(), lambda text: None, lambda seconds: None)


def test_a_code_is_not_waited_for_beyond_its_life(authority: Server) -> None:
    authority.script = ["authorization_pending"] * 1000
    pauses: list[float] = []
    with pytest.raises(LoginRefusedError, match="in time"):
        by_device(authority.settings(), lambda text: None, pauses.append)
    assert sum(pauses) == 900


def test_a_grant_without_a_refresh_token_is_refused(authority: Server) -> None:
    authority.rotates = False
    with pytest.raises(LoginRefusedError, match="no refresh token"):
        by_device(authority.settings(), lambda text: None, lambda seconds: None)


# The browser


@pytest.fixture
def nobody() -> Iterator[io.TextIOWrapper]:
    """Standard input at which nothing is typed."""
    reading, writing = os.pipe()
    with os.fdopen(reading) as file:
        yield file
    os.close(writing)


def test_the_browser_comes_back_to_this_machine(
    authority: Server, nobody: io.TextIOWrapper
) -> None:
    browser = Browser(authority)
    tokens = by_browser(authority.settings(), browser.visits, nobody, timeout=10)
    browser.threads[0].join(10)
    assert tokens.access == "access-1"
    assert authority.forms[0]["redirect_uri"] == browser.back.partition("/?")[0]


def test_the_address_at_which_it_ended_can_be_pasted(authority: Server) -> None:
    browser = Browser(authority)
    reading, writing = os.pipe()

    def say(text: str) -> None:
        browser.say(text)
        if "paste" in text:
            os.write(writing, f"\nhttps://wrong.example/\n{browser.back}\n".encode())

    with os.fdopen(reading) as pasted:
        assert by_browser(authority.settings(), say, pasted, timeout=10).access == "access-1"
    os.close(writing)


@pytest.mark.parametrize(
    ("fields", "told"),
    [({"state": "of-somebody-else"}, "in time"), ({"error": "access_denied"}, "access_denied")],
)
def test_a_foreign_or_refused_answer_gives_nothing(
    authority: Server, nobody: io.TextIOWrapper, fields: dict[str, str], told: str
) -> None:
    browser = Browser(authority, **fields)
    with pytest.raises(LoginRefusedError, match=told):
        by_browser(authority.settings(), browser.visits, nobody, timeout=0.5)
    browser.threads[0].join(10)
    assert authority.forms == []


def test_the_page_names_all_that_google_wants() -> None:
    settings = OAuth("google", client_id="app-1")
    said: list[str] = []
    with pytest.raises(LoginRefusedError):
        by_browser(settings, said.append, io.StringIO(), "robin@home.example", timeout=0)
    page = urlsplit(said[0].split()[-1])
    query = dict(parse_qsl(page.query))
    assert page.hostname == "accounts.google.com"
    assert query["scope"] == "https://mail.google.com/"
    assert (query["access_type"], query["prompt"]) == ("offline", "consent")
    assert query["login_hint"] == "robin@home.example"


def test_microsoft_is_asked_in_the_tenant() -> None:
    points = OAuth("microsoft", client_id="app-1", tenant="consumers").endpoints
    assert points.device == ("https://login.microsoftonline.com/consumers/oauth2/v2.0/devicecode")
    assert "offline_access" in points.scopes
