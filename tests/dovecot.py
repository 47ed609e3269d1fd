"""A real Dovecot 2.3 for the tests, without root's help: started once, a fresh user for each test.

As root it runs as nobody; else as whoever runs the tests. Any user name may log in.
"""

import ctypes
import grp
import os
import pwd
import random
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from agent.mailbox import ImapServer

HOST = "127.0.0.1"
PASSWORD = "open-sesame"
PATH = f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin"
CLAIMS: list[socket.socket] = []
SPECIAL = ("Drafts", "Sent", "Trash", "Junk", "Archive")

CONFIG = """
base_dir = {home}/run
state_dir = {home}/run
log_path = {home}/dovecot.log
protocols = imap
listen = {host}
ssl = yes
ssl_cert = <{home}/server.pem
ssl_key = <{home}/server.key
disable_plaintext_auth = no
default_internal_user = {user}
default_login_user = {user}
default_internal_group = {group}
first_valid_uid = 1
first_valid_gid = 1
mail_max_userip_connections = 100
auth_failure_delay = 0
auth_username_chars =
mail_fsync = never
mail_location = maildir:{home}/mail/%u:LAYOUT=fs
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={home}/mail/%u
}}
namespace inbox {{
  inbox = yes
  separator = /
{mailboxes}
}}
service imap-login {{
  chroot =
  process_min_avail = 1
  service_count = 0
  inet_listener imap {{
    address = {host}
    port = {port}
  }}
  inet_listener imaps {{
    address = {host}
    port = {tls_port}
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
"""


def free_port() -> int:
    """A port that nothing listens on, nor will but for whoever asked: it is claimed from other
    tests until this process ends, and is none that Linux gives away itself (32768 and above)."""
    while True:
        port = random.randrange(20000, 32000)
        claim = socket.socket(socket.AF_UNIX)
        with suppress(OSError), socket.socket() as probe:
            claim.bind(f"\0afterword-tests-{port}")
            probe.bind((HOST, port))
            CLAIMS.append(claim)
            return port
        claim.close()


def missing() -> str:
    """Why there can be no Dovecot here; empty where there can."""
    program = shutil.which("dovecot", path=PATH)
    if program is None:
        return "there is no Dovecot: make test installs it"
    told = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
    return "" if told.stdout.startswith("2.3.") else "this is written for Dovecot 2.3"


@dataclass(frozen=True, slots=True)
class _Owner:
    """Whom Dovecot runs as."""

    user: str
    uid: int
    gid: int

    @classmethod
    def here(cls) -> "_Owner":
        uid = os.getuid()
        entry = pwd.getpwnam("nobody") if uid == 0 else pwd.getpwuid(uid)
        return cls(entry.pw_name, entry.pw_uid, entry.pw_gid)


class Dovecot:
    """The server; ``server()`` names a fresh user of it."""

    def __init__(self) -> None:
        # Not pytest's tmp_path: the path of a Unix socket has 107 bytes at most. In memory where
        # that can be: thousands of small files take long to be made and removed.
        base = "/dev/shm" if os.access("/dev/shm", os.W_OK) else "/tmp"
        self.home = Path(tempfile.mkdtemp(prefix="dc-", dir=base))
        self.port, self.tls_port = free_port(), free_port()
        self.ca_file = str(self.home / "server.pem")
        self._owner = _Owner.here()
        self._process: subprocess.Popen[bytes] | None = None
        self._write()

    def _write(self) -> None:
        for name in ("run", "mail"):
            (self.home / name).mkdir(mode=0o755)
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
             "-nodes", "-days", "2", "-subj", "/CN=test", "-addext", f"subjectAltName=IP:{HOST}",
             "-keyout", self.home / "server.key", "-out", self.home / "server.pem"],
            check=True, capture_output=True,
        )  # fmt: skip
        mailboxes = "\n".join(
            f"  mailbox {n} {{\n    auto = subscribe\n    special_use = \\{n}\n  }}"
            for n in SPECIAL
        )
        (self.home / "dovecot.conf").write_text(
            CONFIG.format(
                home=self.home,
                host=HOST,
                port=self.port,
                tls_port=self.tls_port,
                user=self._owner.user,
                group=_group(self._owner.gid),
                uid=self._owner.uid,
                gid=self._owner.gid,
                password=PASSWORD,
                mailboxes=mailboxes,
            )
        )
        if os.getuid() == 0:
            for path in (self.home, *self.home.rglob("*")):
                os.chown(path, self._owner.uid, self._owner.gid)

    def start(self) -> None:
        """Starts it and waits for its greeting (30 to 150 ms)."""
        as_root = os.getuid() == 0
        program = shutil.which("dovecot", path=PATH)
        assert program is not None
        self._process = subprocess.Popen(
            [program, "-F", "-c", self.home / "dovecot.conf"],
            start_new_session=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            user=self._owner.uid if as_root else None,
            group=self._owner.gid if as_root else None,
            extra_groups=[] if as_root else None,
            preexec_fn=_end_with_the_tests,
        )
        until = time.monotonic() + 20
        while not self._greets():
            if time.monotonic() > until or self._process.poll() is not None:
                log = self.home / "dovecot.log"
                self.kill()
                raise RuntimeError(log.read_text() if log.exists() else "Dovecot does not start")
            time.sleep(0.01)

    def _greets(self) -> bool:
        with suppress(OSError), socket.create_connection((HOST, self.port), 1) as probe:
            return probe.recv(100).startswith(b"* OK")
        return False

    def kill(self) -> None:
        """An outage: the server and every session of it end at once."""
        if self._process is not None:
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait(10)
            self._process = None

    def close(self) -> None:
        """Ends it and leaves nothing behind."""
        self.kill()
        shutil.rmtree(self.home, ignore_errors=True)

    def server(self, username: str = "", **settings: object) -> ImapServer:
        """A user that nobody has logged in as before, over verified TLS."""
        values = {
            "host": HOST, "username": username or f"u{uuid4().hex[:12]}", "port": self.tls_port,
            "ca_file": self.ca_file, "answer_seconds": 10, **settings,
        }  # fmt: skip
        return ImapServer(**values)  # type: ignore[arg-type]

    def renumber(self, username: str, mailbox: str = "") -> None:
        """Gives a mailbox (Inbox by default) another UIDVALIDITY, as a restored backup does;
        nobody may be connected."""
        folder = self.home / "mail" / username / mailbox
        for path in folder.glob("dovecot.index*"):
            path.unlink()
        uids = folder / "dovecot-uidlist"
        text = re.sub(r" V(\d+)", lambda m: f" V{int(m[1]) + 1}", uids.read_text(), count=1)
        uids.write_text(text)


def _end_with_the_tests() -> None:
    """Where the tests are killed, nothing stays behind that runs (prctl(2), PR_SET_PDEATHSIG)."""
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)


def _group(gid: int) -> str:
    return grp.getgrgid(gid).gr_name


def secret() -> str:
    """Every user's password."""
    return PASSWORD
