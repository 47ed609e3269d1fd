"""pymap as it is: an IMAP server without SPECIAL-USE, lasting keywords, NAMESPACE or CONDSTORE."""

import asyncio
import threading
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from proxyprotocol.reader import ProxyProtocolReader
from pymap.backend.dict import DictBackend
from pymap.imap import IMAPServer
from pysasl.hashing import Cleartext

from agent.mailbox import ImapServer
from tests.dovecot import HOST, PASSWORD

USER = "robin"


async def _start() -> int:
    options = Namespace(
        host=HOST, port=0, debug=False, cert=None, key=None, tls=False, proxy_protocol=None,
        passlib_cfg=None, demo_data=False, demo_user=USER, demo_password=PASSWORD,
        inherited_sockets=None,
    )  # fmt: skip
    backend, config = await DictBackend.init(options, hash_context=Cleartext())
    config.apply_context()
    read = ProxyProtocolReader(config.proxy_protocol)
    talk = read.get_callback(IMAPServer(backend.login, config))
    server = await asyncio.start_server(talk, HOST, 0, limit=2**24)
    port: int = server.sockets[0].getsockname()[1]
    return port


async def _end() -> None:
    """Every connection ends, or it would complain later."""
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)


@contextmanager
def bare() -> Iterator[ImapServer]:
    """The settings of the only account there."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    try:
        port = asyncio.run_coroutine_threadsafe(_start(), loop).result(10)
        yield ImapServer(HOST, USER, port, security="none", answer_seconds=10)
    finally:
        asyncio.run_coroutine_threadsafe(_end(), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(5)
