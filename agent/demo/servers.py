"""An IMAP server (pymap) and an SMTP server (aiosmtpd) inside the process, on loopback.

For the demonstration and the tests; nothing here is for real mail.
"""

import asyncio
import logging
import threading
import warnings
from argparse import Namespace
from collections.abc import Coroutine, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from types import TracebackType
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult
from proxyprotocol.reader import ProxyProtocolReader
from pymap.backend.dict import Config, DictBackend
from pymap.backend.dict.mailbox import MailboxData
from pymap.config import BackendCapability
from pymap.imap import IMAPServer
from pymap.listtree import ListEntry
from pymap.parsing.specials.flag import Wildcard
from pysasl.hashing import Cleartext

HOST = "127.0.0.1"
USER = "robin"
PASSWORD = "demo"  # noqa: S105 - of a server that lives as long as the demonstration
SPECIAL_USE = {"Drafts": b"Drafts", "Sent": b"Sent", "Trash": b"Trash", "Archive": b"Archive"}
MAX_LITERAL = 2**24
_LIBRARIES = r"(pymap|proxyprotocol|pysasl|aiosmtpd)\b"


class _Config(Config):
    """pymap's configuration, telling SPECIAL-USE (RFC 6154), which it does not have by itself."""

    @property
    def backend_capability(self) -> BackendCapability:
        return BackendCapability(
            idle=True, object_id=True, multi_append=True, custom=[b"SPECIAL-USE"]
        )


class _Backend(DictBackend):
    @classmethod
    async def init(cls, args: Namespace, **overrides: Any) -> tuple[DictBackend, Config]:
        """As pymap's own, with our configuration."""
        config = _Config.from_args(args, **overrides)
        from pymap.backend.dict import Login

        login = Login(config)
        await cls._add_demo_user(config, login)
        return cls(login, config), config


@contextmanager
def _more_abilities() -> Iterator[None]:
    """SPECIAL-USE in LIST and lasting keywords: pymap has no other hook than its classes."""
    entries: Any = ListEntry
    mailboxes: Any = MailboxData
    attributes, flags = entries.attributes, mailboxes.permanent_flags

    def with_special_use(entry: Any) -> Sequence[bytes]:
        use = SPECIAL_USE.get(entry.name)
        return [*attributes.fget(entry), *([use] if use else [])]

    def with_keywords(mailbox: Any) -> Any:
        return flags.fget(mailbox) | {Wildcard}

    entries.attributes = property(with_special_use)
    mailboxes.permanent_flags = property(with_keywords)
    try:
        yield
    finally:
        entries.attributes, mailboxes.permanent_flags = attributes, flags


class Servers:
    """Both servers, as a context manager; the ports are free ones, chosen at the start."""

    def __init__(self) -> None:
        self.imap_port = 0
        self.smtp_port = 0
        self.received: list[Any] = []
        """The envelopes that the SMTP server accepted."""
        self._stack = ExitStack()
        self._loop = asyncio.new_event_loop()

    def __enter__(self) -> "Servers":
        # They would tell of each connection that a client simply closes, and of each login.
        for name in ("asyncio", "mail.log"):
            logging.getLogger(name).setLevel(logging.ERROR)
        # Of use to who maintains them, not to who looks at the demonstration.
        warnings.filterwarnings("ignore", category=DeprecationWarning, module=_LIBRARIES)
        self._stack.enter_context(_more_abilities())
        thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        thread.start()
        self._stack.callback(thread.join, 5)
        self._stack.callback(self._loop.call_soon_threadsafe, self._loop.stop)
        self._run(self._start_imap())
        smtp = Controller(
            self,
            hostname=HOST,
            port=_free_port(),
            authenticator=lambda *_: AuthResult(success=True),
            auth_require_tls=False,
        )
        smtp.start()
        self._stack.callback(smtp.stop)
        self.smtp_port = smtp.port
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        """aiosmtpd's hook: accepts everything."""
        self.received.append(envelope)
        return "250 Message accepted for delivery"

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(10)

    async def _start_imap(self) -> None:
        options = Namespace(
            host=HOST, port=0, debug=False, cert=None, key=None, tls=False, proxy_protocol=None,
            passlib_cfg=None, demo_data=False, demo_user=USER, demo_password=PASSWORD,
            inherited_sockets=None,
        )  # fmt: skip
        # Clear-text hashing: each login with the default would take a quarter of a second.
        backend, config = await _Backend.init(options, hash_context=Cleartext())
        config.apply_context()
        read = ProxyProtocolReader(config.proxy_protocol)
        server = await asyncio.start_server(
            read.get_callback(IMAPServer(backend.login, config)), HOST, 0, limit=MAX_LITERAL
        )
        self._stack.callback(self._loop.call_soon_threadsafe, server.close)
        self.imap_port = server.sockets[0].getsockname()[1]


def _free_port() -> int:
    import socket

    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port
