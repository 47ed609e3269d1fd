"""What the service does under systemd, from the README's commands to a reboot.

The tests are one story, told in order: each finds the machine as the one before has left it.
"""

import ssl
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import pytest

from agent.demo.mail import ME, NAME
from agent.mailbox import ImapServer
from tests import dovecot as dovecots
from tests import smtp_server
from tests.booted.debian import CHECKOUT, ROOT, fresh
from tests.booted.machine import CannotBootError, Machine
from tests.booted.units import Unit
from tests.daemon import ZONE, account
from tests.dovecot import HOST, PASSWORD, Dovecot
from tests.person import Person, person
from tests.screen import Screen
from tests.scripted import Scripted, Talk, scripted
from tests.search import ASKED, THANKED, drafts, fill, rejection

CERTIFICATE = "/etc/ssl/certs/letterbox.pem"


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Dovecot]:
    if why := dovecots.missing():
        pytest.exit(f"make test-service: {why}", 1)
    one = Dovecot()
    try:
        one.start()
        yield one
    finally:
        one.close()


@pytest.fixture(scope="module")
def machine(dovecot: Dovecot) -> Iterator[Machine]:
    with ExitStack() as stack:
        try:
            one = Machine(stack.enter_context(fresh()))
            stack.callback(one.pull_the_plug)
            print(f"\nbooted in {one.boot():.1f} s")
        except (CannotBootError, subprocess.CalledProcessError) as error:
            pytest.exit(f"make test-service: no container can be booted here: {error}", 1)
        one.write(CERTIFICATE, Path(dovecot.ca_file).read_text())
        yield one


@pytest.fixture(scope="module")
def robin(dovecot: Dovecot) -> Iterator[Person]:
    """The owner of the mailbox, which holds a small job search."""
    with person(dovecot.server(ME), dovecot.port) as one:
        fill(one)
        yield one


@pytest.fixture(scope="module")
def smtp(dovecot: Dovecot) -> Iterator[smtp_server.Server]:
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(dovecot.home / "server.pem", dovecot.home / "server.key")
    with smtp_server.running(
        smtp_server.Server(tls=tls, implicit_tls=True, password=PASSWORD)
    ) as one:
        yield one


@pytest.fixture(scope="module")
def unit(machine: Machine) -> Unit:
    return Unit(machine, "afterword")


def commands(after: str, page: str = "README.md") -> list[str]:
    """The commands that stand in a page after some words, without sudo: all is done as root."""
    text = (ROOT / page).read_text(encoding="utf-8")
    block = text.partition(after)[2].partition("```sh\n")[2].partition("```")[0]
    lines = [line.partition("  #")[0].strip() for line in block.splitlines()]
    assert lines, after
    return [line.replace("sudo ", "") for line in lines]


def config(server: ImapServer, password: str, *more: str) -> str:
    """A configuration for one account, as the machine finds it."""
    profile = f'[profile]\nname = "{NAME}"\ntimezone = "{ZONE.key}"\n'
    return "\n".join((profile, account(server, Path(password)), *more))


def test_the_commands_of_the_manual_make_a_running_service(
    machine: Machine, unit: Unit, robin: Person, dovecot: Dovecot, smtp: smtp_server.Server
) -> None:
    """From nothing to letters in Drafts; the questions of setup are answered at a terminal."""
    for line in commands("## As a service", "docs/setup.md"):
        if " setup " in f"{line} ":
            answer(machine, line, dovecot, smtp)
        else:
            machine.sh(f"cd {CHECKOUT} && {line}")
    unit.until_said("Watching 1 mailbox; ")
    assert unit.state == "active"
    assert " in Drafts." in unit.said
    assert drafts(robin, THANKED)
    assert len(drafts(robin, ASKED)) == 1
    assert unit.restarts == 0


def answer(machine: Machine, line: str, dovecot: Dovecot, smtp: smtp_server.Server) -> None:
    """``setup``, where nothing tells which servers an address has."""
    screen = Screen(*machine.inside("sh", "-c", line))
    for question, typed in (
        ("Your mail address: ", ME),
        ("The IMAP server: ", HOST),
        ("Number [tls]: ", ""),
        ("Its port for IMAP [993]: ", str(dovecot.tls_port)),
        ("never sent): ", HOST),
        ("Number [tls]: ", ""),
        ("Its port for SMTP [465]: ", str(smtp.port)),
        ("(not shown): ", PASSWORD),
        ("The IMAP server [127.0.0.1]: ", ""),
        ("Number [tls]: ", ""),
        (f"Its port for IMAP [{dovecot.tls_port}]: ", ""),
        ("[-]: ", CERTIFICATE),
        ("Your name, as letters are signed: ", NAME),
        ("Your time zone", ZONE.key),
        ("The language of all letters", ""),
        ("Your telephone number", ""),
    ):
        screen.until(question)
        screen.type(f"{typed}\n")
    screen.until("afterword check --config")
    assert screen.status() == 0


def test_it_runs_as_a_user_of_its_own_and_nobody_else_sees_its_secrets(
    machine: Machine, unit: Unit
) -> None:
    modes = machine.sh("stat -c '%n %a %U:%G' /etc/afterword/* /var/lib/afterword")
    assert modes.splitlines() == [
        "/etc/afterword/config.toml 640 root:afterword",
        "/etc/afterword/password 600 afterword:afterword",
        "/var/lib/afterword 700 afterword:afterword",
    ]
    assert machine.run("stat", "-c", "%U", f"/proc/{unit.process}").strip() == "afterword"
    everything = machine.sh(
        "journalctl --quiet --no-pager; systemctl show afterword; cat /proc/[0-9]*/cmdline"
    )
    for secret in (PASSWORD, ME, NAME, "Maren", "Tidewater", "Data Engineer"):
        assert secret not in everything, secret


def test_the_journal_has_a_line_an_act_and_no_warning(unit: Unit) -> None:
    assert unit.log().count("draft_queued draft=") >= 2
    assert unit.log("--priority=warning") == ""


def test_status_and_check_say_that_all_is_well(machine: Machine) -> None:
    assert f"{ME} watching\n" in machine.run("afterword", "status")
    machine.run("afterword", "check")


# Two instances that will take a while; they are looked at further below


@pytest.fixture(scope="module")
def trickling() -> Iterator[Scripted]:
    """A server that lets the text of a message come a byte at a time."""
    with scripted(trickle) as server:
        yield server


def trickle(talk: Talk) -> None:
    while tag := talk.routine(until=b"UID"):
        asked = talk.heard[-1]
        if b"SEARCH" in asked:
            talk.say(b"* SEARCH 1\r\n" + tag + b" OK done\r\n")
        elif b"INTERNALDATE" in asked:
            at = b'INTERNALDATE "20-Nov-2026 09:30:00 +0000" RFC822.SIZE 100000'
            header = b"BODY[HEADER.FIELDS (LIST-POST)] {2}\r\n\r\n"
            talk.say(b"* 1 FETCH (UID 1 " + at + b" " + header + b")\r\n" + tag + b" OK done\r\n")
        else:
            talk.say(b"* 1 FETCH (UID 1 BODY[]<0> {100000}\r\n")
            while True:
                talk.say(b"x")
                time.sleep(0.2)


@pytest.fixture(scope="module")
def slow(machine: Machine, trickling: Scripted) -> Unit:
    """Patient for two seconds, with a server that never ends."""
    text = config(trickling.server(), "/etc/afterword/password")
    return instance(machine, "slow", text.replace("answer_seconds = 20", "answer_seconds = 2"))


@pytest.fixture(scope="module")
def hung(machine: Machine, dovecot: Dovecot) -> Unit:
    """The password lies where reading waits for ever, as in a share of a server that is gone."""
    machine.sh("mkfifo -m 600 /etc/afterword/gone && chown afterword: /etc/afterword/gone")
    text = config(dovecot.server(ca_file=CERTIFICATE), "/etc/afterword/gone")
    return instance(
        machine, "hung", text.replace("[account.imap]", "[account.imap]\nconnect_seconds = 1")
    )


def instance(machine: Machine, name: str, text: str, *lines: str) -> Unit:
    """``afterword@NAME``, started, with a watchdog that is in a hurry."""
    unit = Unit(machine, f"afterword@{name}")
    machine.sh(f"cp {CHECKOUT}/systemd/afterword@.service /etc/systemd/system/")
    machine.write(f"/etc/afterword/{name}.toml", text)
    unit.drop_in("WatchdogSec=3", *lines)
    unit.do("start")
    return unit


def test_instances_of_the_template_are_ready_at_once(slow: Unit, hung: Unit) -> None:
    """Whether their servers are there or not."""
    assert (slow.state, hung.state) == ("active", "active")
    assert hung.said.startswith("Starting with 1 mailbox")


# Changing the configuration


def test_a_broken_new_configuration_is_refused_and_the_old_one_kept(
    machine: Machine, unit: Unit, robin: Person
) -> None:
    path = machine.path("/etc/afterword/config.toml")
    sound, process = path.read_text(), unit.process
    path.write_text(sound.replace("[profile]", "[profil]"))
    unit.do("reload")
    unit.until_said("The new configuration is broken and was not taken; watching 1 mailbox")
    assert "profil: no such setting (did you mean profile?)" in unit.log()
    assert unit.state == "active"
    path.write_text(sound)
    unit.do("reload")
    unit.until(lambda: unit.said.startswith("Watching 1 mailbox"))
    assert "configuration_taken" in unit.log()
    assert (unit.process, unit.restarts) == (process, 0)


# Dying and hanging


def test_it_is_started_again_after_kill_9(unit: Unit, robin: Person) -> None:
    before = drafts(robin)
    killed(unit, "KILL")
    unit.until_said("Watching 1 mailbox")
    assert unit.restarts == 1
    assert drafts(robin) == before


def killed(unit: Unit, name: str, seconds: float = 20) -> float:
    """Sends a signal; how long it took until another process is there."""
    process = unit.process
    unit.do("kill", f"--signal={name}", "--kill-whom=main")
    return unit.until(lambda: unit.process not in (0, process), seconds)


def test_it_is_started_again_when_it_hangs(unit: Unit, robin: Person) -> None:
    """Stopped by a signal it does nothing at all, as in an endless loop."""
    before = drafts(robin)
    unit.drop_in("WatchdogSec=3")
    unit.do("restart")
    unit.until_said("Watching 1 mailbox")
    took = killed(unit, "STOP", 40)
    print(f"\nkilled and started again {took:.1f} s after it hung (WatchdogSec=3)")
    assert "watchdog" in unit.log("--identifier=systemd").casefold()
    unit.until_said("Watching 1 mailbox")
    assert drafts(robin) == before
    unit.revert()
    unit.do("restart")


def test_a_broken_configuration_is_not_tried_again_and_again(machine: Machine) -> None:
    machine.write("/etc/afterword/broken.toml", "[profile]\nnome = 1\n")
    unit = Unit(machine, "afterword@broken")
    unit.do("start", check=False)
    assert unit.state == "failed"
    assert unit.show("ExecMainStatus") == "78"
    assert "profile.nome: no such setting" in unit.log()
    time.sleep(6)  # RestartSec=5
    assert (unit.state, unit.restarts) == ("failed", 0)


def test_it_ends_within_five_seconds_in_the_middle_of_a_fetch(
    machine: Machine, trickling: Scripted
) -> None:
    known = len(trickling.talks)
    text = config(trickling.server(), "/etc/afterword/password")
    unit = instance(machine, "midway", text)
    unit.until(lambda: fetching(trickling.talks[known:]))
    took = unit.do("stop")
    print(f"\nended in {took:.2f} s in the middle of a FETCH")
    assert took < 5
    assert (unit.state, unit.show("Result")) == ("inactive", "success")


def fetching(talks: list[Talk]) -> bool:
    return any(b"FETCH" in c and b"INTERNALDATE" not in c for t in talks for c in t.heard)


def test_an_encrypted_credential(machine: Machine, dovecot: Dovecot) -> None:
    """The password is on no disk where the service could see it."""
    *lines, edit = commands("A credential, encrypted", "docs/setup.md")
    assert edit == "systemctl edit afterword"
    for line in lines:
        typed = line.replace("systemd-ask-password -n", f"printf {PASSWORD}")
        # By itself it takes no key that lies in memory, as all does in this machine.
        machine.sh(typed.replace("creds encrypt", "creds encrypt --with-key=host"))
    text = config(dovecot.server(ca_file=CERTIFICATE), "unused")
    text = text.replace('file = "unused"', 'credential = "imap"')
    # What root's afterword login leaves there before the service has ever run.
    state = "/var/lib/afterword/sealed"
    machine.sh(f"mkdir -m 700 {state} && touch {state}/sealed.tokens")
    unit = instance(machine, "sealed", text, "LoadCredentialEncrypted=imap")
    unit.until_said("Watching 1 mailbox")
    owners = machine.sh(f"stat -c %U {state} {state}/sealed.tokens").split()
    assert owners == ["afterword", "afterword"]
    unit.do("stop")


def test_a_unit_of_ones_own(machine: Machine, dovecot: Dovecot) -> None:
    machine.sh("useradd --create-home sam && loginctl enable-linger sam")
    machine.sh("systemctl start user@$(id -u sam)")  # lingering alone does not wait for it
    machine.sh_as("sam", "mkdir -p ~/.local/bin ~/.config/afterword")
    # Where pipx puts it.
    machine.sh_as("sam", "ln -s $(which afterword) ~/.local/bin/")
    server = dovecot.server(ca_file=CERTIFICATE)
    machine.write("/home/sam/.config/afterword/config.toml", config(server, "~/password"))
    machine.sh("install -m 600 -o sam /etc/afterword/password /home/sam/password")
    for line in commands("To have it run whenever you are logged in:"):
        machine.sh_as("sam", f"cd {CHECKOUT}; {line}")
    unit = Unit(machine, "afterword", "sam")
    unit.until_said("Watching 1 mailbox")
    assert unit.do("stop") < 5


def test_a_hung_worker_has_the_process_killed_and_started_again(hung: Unit) -> None:
    """The loop lives; one account does not."""
    hung.until(lambda: hung.restarts, 120)
    assert "worker_hung" in hung.log()
    assert "watchdog" in hung.log("--identifier=systemd").casefold()
    hung.do("stop")


def test_a_server_that_never_ends_is_left_and_nobody_killed(slow: Unit) -> None:
    slow.until(lambda: "worker_silent" in slow.log(), 90)
    slow.until(lambda: "next try in" in slow.log())
    assert slow.restarts == 0
    slow.do("stop")


# Off and on


def test_nothing_is_lost_across_a_reboot(machine: Machine, unit: Unit, robin: Person) -> None:
    """What changed meanwhile is seen; what did not is recognised."""
    asked = drafts(robin, ASKED)
    machine.switch_off()
    now = datetime.now(UTC)
    robin.deliver(rejection(now), at=now)
    print(f"\nbooted again in {machine.boot():.1f} s")
    unit.until_said("Watching 1 mailbox")
    unit.until(lambda: not drafts(robin, THANKED))
    assert drafts(robin) == asked
    assert unit.log("--boot").count("draft_withdrawn") >= 1
    assert "draft_queued" not in unit.log("--boot")


def test_nothing_is_lost_when_the_plug_is_pulled(
    machine: Machine, unit: Unit, robin: Person
) -> None:
    """The letter that was edited meanwhile is its owner's, and no other comes."""
    machine.pull_the_plug()
    uid, raw = next((u, r) for u, r in robin.texts("Drafts").items() if ASKED.encode() in r)
    robin.deliver(raw.replace(b"Dear Priya", b"Hello Priya"), "Drafts", flags=("\\Draft",))
    robin.remove("Drafts", uid)
    before = robin.texts("Drafts")
    machine.boot()
    unit.until_said("Watching 1 mailbox")
    unit.until(lambda: "draft_let_go" in unit.log("--boot"))
    assert robin.texts("Drafts") == before
    assert "draft_queued" not in unit.log("--boot")


def test_it_can_be_taken_away_again(machine: Machine, unit: Unit, robin: Person) -> None:
    """What is its owner's stays: here the letter that was edited."""
    disable, remove, *delete = commands("## Taking it away again", "docs/setup.md")
    edited = drafts(robin, ASKED)
    machine.sh(disable)
    machine.sh(f"{remove} --yes")
    for line in delete:
        machine.sh(line)
    assert unit.state == "inactive"
    assert list(robin.texts("Drafts").values()) == edited
    assert not [name for name in robin.folders() if name.startswith("Afterword")]
    assert "afterword" not in machine.sh("ls /etc /var/lib").split()
