"""The daemon as a process of its own, against real and scripted servers, from start to signal."""

import signal
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from agent.demo.mail import ME, NAME
from agent.mailbox import ImapServer
from tests.daemon import PATIENCE, Running, managed
from tests.dovecot import HOST, PASSWORD, Dovecot, free_port
from tests.person import Person, mail, person
from tests.scripted import Between, Talk, scripted
from tests.search import ASKED, THANKED, drafts, fill, rejection

pytestmark = pytest.mark.slow


@pytest.fixture
def daemon(tmp_path: Path) -> Iterator[Running]:
    with managed(tmp_path) as running:
        yield running


@pytest.fixture
def searching(server: ImapServer, robin: Person) -> Person:
    """The owner of a mailbox that holds a small job search."""
    fill(robin)
    return robin


def settled(daemon: Running, robin: Person) -> list[bytes]:
    """What lies in Drafts once the first turn is over: thanks and a status check."""
    daemon.until_told("Watching")
    assert drafts(robin, THANKED)
    assert len(drafts(robin, ASKED)) == 1
    return drafts(robin)


def test_the_main_job(daemon: Running, server: ImapServer, searching: Person) -> None:
    """Letters lie in Drafts; they stay through a restart; news takes the wrong one away."""
    daemon.set_up(server)
    daemon.start()
    daemon.until_told("READY=1")
    letters = settled(daemon, searching)
    assert all(flags == {"\\Draft"} for flags in searching.flags("Drafts").values())
    assert not any("\\Seen" in flags for flags in searching.flags("INBOX").values())
    (standing,) = daemon.status()["accounts"]
    assert standing["state"] == "watching"
    assert len(standing["letters"]) >= len(letters)
    assert {"Afterword", "Afterword/Approved"} <= searching.folders()
    assert daemon.stop() < 5
    assert not (daemon.home / "s" / "status.json").exists()
    assert "STOPPING=1" in daemon.told

    daemon.start()
    daemon.until_told("Watching 1 mailbox")
    assert drafts(searching) == letters

    now = datetime.now(UTC)
    old = now - timedelta(days=5)
    offers = mail("<sale-77@shoes.example>", "Half price until Sunday.", Subject="Shoes for less",
                  From="shop@shoes.example", List_Id="<shop.shoes.example>",
                  Date=format_datetime(old))  # fmt: skip
    thinned = daemon.log().count("readings_thinned")
    searching.deliver(offers, at=old)
    searching.deliver(rejection(now), at=now)
    daemon.until(lambda: drafts(searching) == drafts(searching, ASKED))
    daemon.until(lambda: daemon.log().count("readings_thinned") > thinned)
    daemon.stop(signal.SIGINT)

    log = daemon.log()
    assert log.count("draft_queued draft=") >= len(letters)
    assert log.count("draft_withdrawn draft=") >= 1
    for secret in (ME, NAME, "Maren", "Tidewater", "Harbor", "hank you", "Data Engineer", PASSWORD):
        assert secret not in log, secret
    (database,) = (daemon.home / "s").glob("*.db")
    kept = database.read_bytes()
    assert b"sale-77@shoes.example" in kept, "an advertisement of five days ago is known by its id"
    assert b"shop@shoes.example" not in kept
    assert b"Shoes for less" not in kept


def test_a_lost_state_costs_nothing(daemon: Running, server: ImapServer, searching: Person) -> None:
    """Untouched drafts are adopted, edited ones left alone, nothing is written twice."""
    daemon.set_up(server)
    daemon.start()
    settled(daemon, searching)
    daemon.send(signal.SIGKILL)
    assert daemon.process is not None
    daemon.process.wait()
    for path in (daemon.home / "s").iterdir():
        path.unlink()
    uid, raw = next(
        (u, r) for u, r in searching.texts("Drafts").items() if b"priya.raman" in r.lower()
    )
    edited = raw.replace(b"Dear Priya", b"Hello Priya")
    assert edited != raw
    searching.deliver(edited, "Drafts")
    searching.remove("Drafts", uid)
    before = searching.texts("Drafts")
    daemon.start()
    daemon.until_told("Watching")
    time.sleep(1.2)
    assert searching.texts("Drafts") == before
    log = daemon.log()
    assert "draft_adopted" in log
    assert "draft_let_go" in log
    daemon.stop()


def test_a_letter_is_left_when_the_round_ends(
    daemon: Running, server: ImapServer, robin: Person
) -> None:
    """Nothing arrives: the program wakes by itself at the instant that it named."""
    ends = datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=12)
    robin.deliver(invitation(ends), "INBOX", ends - timedelta(days=2))
    daemon.set_up(server)
    daemon.start()
    daemon.until_told("Watching")
    assert drafts(robin) == []
    daemon.until(lambda: drafts(robin, "employer.example"))
    assert ends <= datetime.now(UTC) < ends + timedelta(seconds=3)
    daemon.stop()


def invitation(ends: datetime) -> bytes:
    """An interview of an hour, by calendar."""
    stamp = "%Y%m%dT%H%M%SZ"
    lines = (
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Employer//EN", "METHOD:REQUEST",
        "BEGIN:VEVENT", "UID:baker-1@employer.example", "SEQUENCE:0",
        f"DTSTAMP:{ends - timedelta(days=2):{stamp}}",
        f"DTSTART:{ends - timedelta(hours=1):{stamp}}", f"DTEND:{ends:{stamp}}",
        "SUMMARY:Technical interview - Baker - Robin Ashdown",
        "ORGANIZER;CN=Ines Okafor:mailto:ines@employer.example",
        "ATTENDEE;CN=Ines Okafor;PARTSTAT=ACCEPTED:mailto:ines@employer.example",
        f"ATTENDEE;CN={NAME};PARTSTAT=NEEDS-ACTION:mailto:{ME}",
        "END:VEVENT", "END:VCALENDAR",
    )  # fmt: skip
    return mail(
        "<baker-invitation@employer.example>",
        "\r\n".join(lines),
        To=ME,
        Subject="Invitation: Technical interview - Baker - Robin Ashdown",
        Date=format_datetime(ends - timedelta(days=2)),
        MIME_Version="1.0",
        Content_Type='text/calendar; method=REQUEST; charset="utf-8"',
    )


def test_it_ends_within_five_seconds_in_the_middle_of_an_answer(daemon: Running) -> None:
    with scripted(lambda talk: talk.routine(until=b"UID")) as fake:
        daemon.set_up(fake.server())
        daemon.start()
        daemon.until(lambda: any(b"UID" in c for t in fake.talks for c in t.heard))
        assert daemon.stop() < 5


def test_it_ends_within_five_seconds_while_a_server_does_not_greet(daemon: Running) -> None:
    with scripted(Talk.command, greet=False) as fake:
        daemon.set_up(fake.server())
        daemon.start()
        daemon.until(lambda: fake.talks)
        assert daemon.stop() < 5


def test_a_server_that_comes_later(daemon: Running, dovecot: Dovecot, server: ImapServer) -> None:
    port = free_port()
    daemon.set_up(ImapServer(HOST, server.username, port, "none"))
    daemon.start()
    daemon.until_told("READY=1")
    daemon.until_told(f"{HOST}:{port}: nothing listens there (connection refused); next try at")
    between = Between(dovecot.port, (), port)
    daemon.until_told("Watching 1 mailbox")
    between.close()
    daemon.stop()
    assert f"box0: {HOST}:{port}: nothing listens there (connection refused); next" in daemon.log()


def test_a_connection_that_is_cut_while_waiting(
    daemon: Running, dovecot: Dovecot, server: ImapServer
) -> None:
    between = Between(dovecot.port, ())
    daemon.set_up(ImapServer(HOST, server.username, between.port, "none"))
    daemon.start()
    daemon.until_told("Watching")
    daemon.until(lambda: between.commands.count(b"IDLE") >= 2)
    between.cut()
    daemon.until_told("waiting: the server closed the connection; next try")
    daemon.until_told("Watching")
    between.close()
    daemon.stop()


def test_a_server_that_is_killed_and_comes_back(
    daemon: Running, dovecot: Dovecot, server: ImapServer, searching: Person
) -> None:
    daemon.set_up(server)
    daemon.start()
    letters = settled(daemon, searching)
    dovecot.kill()
    daemon.until_told("next try at")
    dovecot.start()
    daemon.until_told("Watching")
    again = Person(server, dovecot.port)
    assert drafts(again) == letters
    now = datetime.now(UTC)
    again.deliver(rejection(now), at=now)
    daemon.until(lambda: not drafts(again, THANKED))
    again.client.shutdown()
    daemon.stop()


def test_a_wrong_password_is_not_hammered_and_a_reload_tries_the_right_one(
    daemon: Running, dovecot: Dovecot, server: ImapServer
) -> None:
    between = Between(dovecot.port, ())
    through = ImapServer(HOST, server.username, between.port, "none")
    daemon.set_up(through, password="wrong")
    daemon.start()
    daemon.until_told("the server refused user name or password")
    time.sleep(3)
    assert len([c for c in between.commands if c.startswith(b"AUTHENTICATE")]) == 1
    assert daemon.status()["accounts"][0]["state"] == "refused"
    assert daemon.log().count("refused user name or password") == 1
    assert "next try in 30 minutes, or as soon as the service is reloaded" in daemon.log()
    daemon.password.write_text(PASSWORD)
    daemon.send(signal.SIGHUP)
    daemon.until_told("Watching")
    between.close()
    daemon.stop()


def test_one_account_in_trouble_does_not_keep_another(
    daemon: Running, server: ImapServer, searching: Person
) -> None:
    port = free_port()
    daemon.set_up(server, ImapServer(HOST, "nobody", port, "none"))
    daemon.start()
    settled(daemon, searching)
    daemon.until_told(f"Box1: {HOST}:{port}: nothing listens there")
    assert [a["state"] for a in daemon.status()["accounts"]] == ["watching", "trouble"]
    daemon.stop()


def test_of_two_accounts_with_the_same_mail_one_has_the_letters(
    daemon: Running, dovecot: Dovecot, server: ImapServer, searching: Person
) -> None:
    """Both start at once; what both left unawares, one takes back."""
    forwarded = dovecot.server()
    with person(forwarded, dovecot.port) as other:
        fill(other)
        daemon.set_up(server, forwarded)
        daemon.start()
        daemon.until_told("Watching 2 mailboxes; 4 letters wait in Drafts")
        assert len(drafts(searching)) + len(drafts(other)) == 3
        daemon.stop()


def test_a_broken_new_configuration_is_refused_and_the_old_one_kept(
    daemon: Running, server: ImapServer, searching: Person
) -> None:
    daemon.set_up(server)
    daemon.start()
    daemon.until_told("Watching")
    sound = daemon.config.read_text()
    daemon.config.write_text(sound.replace("[profile]", "[profil]") + "answer = 1\n")
    daemon.send(signal.SIGHUP)
    daemon.until_told("RELOADING=1")
    daemon.until_told("The new configuration is broken and was not taken; watching 1 mailbox")
    assert "profil: no such setting (did you mean profile?)" in daemon.log()
    assert "profil: no such setting" in daemon.status()["problem"]
    now = datetime.now(UTC)
    searching.deliver(rejection(now), at=now)
    daemon.until(lambda: not drafts(searching, THANKED))
    daemon.config.write_text(sound)
    daemon.send(signal.SIGHUP)
    daemon.until_told("STATUS=Watching 1 mailbox")
    assert daemon.status()["problem"] == ""
    assert "configuration_taken" in daemon.log()
    daemon.stop()


def test_signs_of_life_come_as_often_as_they_are_awaited(
    daemon: Running, server: ImapServer
) -> None:
    daemon.set_up(server)
    daemon.start(WATCHDOG_USEC="1000000")
    daemon.until_told("Watching")
    daemon.told.clear()
    daemon.until(lambda: daemon.told.count("WATCHDOG=1") >= 4, 5)
    daemon.stop()


@pytest.mark.parametrize(
    ("text", "status", "words"),
    [
        ("[profile\n", 78, "not TOML"),
        ("", 78, "account: missing"),
        (
            '[profile]\nname = "R"\n[letters]\ntemplates = "/no/such/folder"\n[[account]]\n'
            'addresses = ["r@h.example"]\nimap = {host = "h.example", username = "r"}\n',
            78,
            "letters.templates: /no/such/folder: no such folder of templates",
        ),
    ],
)
def test_a_configuration_that_cannot_be_used_ends_it_at_once(
    daemon: Running, text: str, status: int, words: str
) -> None:
    daemon.config.write_text(text)
    daemon.start()
    assert daemon.process is not None
    assert daemon.process.wait(PATIENCE) == status
    assert daemon.log().count("\n") == 1
    assert words in daemon.log()


def test_two_services_do_not_run_on_one_state(daemon: Running, server: ImapServer) -> None:
    daemon.set_up(server)
    daemon.start()
    daemon.until_told("Watching")
    first = daemon.process
    daemon.start()
    assert daemon.process is not None
    assert daemon.process.wait(PATIENCE) == 73
    daemon.process = first
    assert "another afterword works here" in daemon.log()
    daemon.stop()
