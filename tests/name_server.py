"""A name service on this machine, with a zone of its own, for the tests of finding servers."""

import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress

import dns.flags
import dns.message
import dns.rcode
import dns.resolver
import dns.rrset

from agent.setup import resolver
from agent.setup.resolver import Names


@contextmanager
def running(zone: Mapping[tuple[str, str], tuple[str, ...]]) -> Iterator[Names]:
    """Answers from ``zone``: name and type to records in the master file format."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        thread = threading.Thread(target=_serve, args=(sock, zone), daemon=True)
        thread.start()
        asked = dns.resolver.Resolver(configure=False)
        asked.nameservers = ["127.0.0.1"]
        asked.port = sock.getsockname()[1]
        yield resolver.asking(asked)
        sock.sendto(b"", sock.getsockname())
        thread.join(5)


def _serve(sock: socket.socket, zone: Mapping[tuple[str, str], tuple[str, ...]]) -> None:
    with suppress(OSError):
        while True:
            raw, peer = sock.recvfrom(4096)
            if not raw:
                return
            sock.sendto(_answer(dns.message.from_wire(raw), zone).to_wire(), peer)


def _answer(
    query: dns.message.Message, zone: Mapping[tuple[str, str], tuple[str, ...]]
) -> dns.message.Message:
    question = query.question[0]
    name = question.name.to_text(omit_final_dot=True)
    answer = dns.message.make_response(query)
    answer.flags |= dns.flags.RA
    records = zone.get((name, dns.rdatatype.to_text(question.rdtype)), ())
    if records:
        kind = dns.rdatatype.to_text(question.rdtype)
        answer.answer.append(dns.rrset.from_text(question.name, 60, "IN", kind, *records))
    else:
        answer.set_rcode(dns.rcode.NXDOMAIN)
    return answer
