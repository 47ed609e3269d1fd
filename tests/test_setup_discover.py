"""Finding servers: what a domain says of itself, checked; never a third party, never clear text."""

import socket
from collections.abc import Mapping
from contextlib import suppress

import dns.message
import dns.resolver
import pytest

from agent import providers
from agent.endpoint import faults
from agent.providers import Host
from agent.setup import autoconfig, discover, resolver
from agent.setup.autoconfig import is_host, parse
from agent.setup.discover import Found, find
from tests import name_server

ADDRESS = "robin@home.example"


def nothing(url: str) -> bytes:
    return b""


def found(address: str, zone: Mapping[tuple[str, str], tuple[str, ...]]) -> Found | None:
    with name_server.running(zone) as names:
        return find(address, names, nothing)


# Providers


@pytest.mark.parametrize("provider", providers.ALL, ids=lambda p: p.name)
def test_every_provider_is_sound(provider: providers.Provider) -> None:
    assert provider.domains or provider.mx
    assert all(d == d.lower() for d in (*provider.domains, *provider.mx))
    assert all(m.startswith(".") or "." in m for m in provider.mx)
    for host in (provider.imap, provider.smtp):
        if provider.refusal:
            assert host is None
        else:
            assert host is not None
            assert host.security in ("tls", "starttls")
            assert not list(faults(host.host, host.port, host.security))


def test_no_domain_belongs_to_two_providers() -> None:
    domains = [d for p in providers.ALL for d in p.domains]
    assert len(domains) == len(set(domains))


@pytest.mark.parametrize(
    ("address", "imap", "username", "smtp_username", "copy"),
    [
        ("robin@gmail.com", "imap.gmail.com", "robin@gmail.com", "robin@gmail.com", "server"),
        ("robin@icloud.com", "imap.mail.me.com", "robin", "robin@icloud.com", "auto"),
        ("robin@WEB.DE", "imap.web.de", "robin", "robin", "auto"),
        ("robin@hotmail.co.uk", "outlook.office365.com", "robin@hotmail.co.uk",
         "robin@hotmail.co.uk", "server"),
        ("robin@proton.me", "127.0.0.1", "robin@proton.me", "robin@proton.me", "server"),
        ("robin@yahoo.de", "imap.mail.yahoo.com", "robin@yahoo.de", "robin@yahoo.de", "auto"),
        ("robin@zohomail.eu", "imap.zoho.eu", "robin@zohomail.eu", "robin@zohomail.eu", "server"),
    ],
)  # fmt: skip
def test_known_addresses(
    address: str, imap: str, username: str, smtp_username: str, copy: str
) -> None:
    told = find(address, None, nothing)
    assert told is not None
    assert told.imap is not None
    assert told.provider is not None
    assert told.imap.host == imap
    assert (told.imap_username, told.smtp_username) == (username, smtp_username)
    assert told.provider.sent_copy == copy
    assert not told.doubtful


# DNS


def test_the_domains_own_services() -> None:
    told = found(ADDRESS, {
        ("_imaps._tcp.home.example", "SRV"): (
            "20 0 993 second.home.example.", "10 5 993 light.home.example.",
            "10 60 1993 first.home.example.",
        ),
        ("_submissions._tcp.home.example", "SRV"): ("0 1 465 out.home.example.",),
        ("_submission._tcp.home.example", "SRV"): ("0 1 587 other.home.example.",),
    })  # fmt: skip
    assert told is not None
    assert told.imap == Host("first.home.example", 1993, "tls")
    assert told.smtp == Host("out.home.example", 465, "tls")
    assert (told.imap_username, told.doubtful) == (ADDRESS, False)


def test_a_service_that_is_not_offered_gives_way_to_starttls() -> None:
    told = found(ADDRESS, {
        ("_imaps._tcp.home.example", "SRV"): ("0 0 0 .",),
        ("_imap._tcp.home.example", "SRV"): ("0 0 143 mail.home.example.",),
        ("_submission._tcp.home.example", "SRV"): ("0 0 587 mail.home.example.",),
    })  # fmt: skip
    assert told is not None
    assert told.imap == Host("mail.home.example", 143, "starttls")
    assert told.smtp == Host("mail.home.example", 587, "starttls")


@pytest.mark.parametrize(
    ("target", "doubtful"),
    [("imap.hosting.example.", True), ("imap.home.example.", False), ("home.example.", False),
     ("imap.evilhome.example.", True)],
)  # fmt: skip
def test_servers_of_another_domain_are_to_be_confirmed(target: str, doubtful: bool) -> None:
    told = found(ADDRESS, {("_imaps._tcp.home.example", "SRV"): (f"0 0 993 {target}",)})
    assert told is not None
    assert told.doubtful is doubtful


@pytest.mark.parametrize(
    ("exchanger", "imap"),
    [
        ("aspmx.l.google.com.", "imap.gmail.com"),
        ("home-example.mail.protection.outlook.com.", "outlook.office365.com"),
        ("in1-smtp.messagingengine.com.", "imap.fastmail.com"),
        ("mx.zoho.eu.", "imappro.zoho.eu"),
        ("mx00.ionos.de.", "imap.ionos.de"),
    ],
)
def test_a_domain_of_ones_own_at_a_known_provider(exchanger: str, imap: str) -> None:
    told = found(ADDRESS, {("home.example", "MX"): (f"10 {exchanger}", "20 mx.other.example.")})
    assert told is not None
    assert told.imap is not None
    assert told.imap.host == imap
    assert told.imap_username == ADDRESS
    assert not told.doubtful


def test_a_domain_of_ones_own_at_icloud_leaves_the_user_name_open() -> None:
    told = found(ADDRESS, {("home.example", "MX"): ("10 mx01.mail.icloud.com.",)})
    assert told is not None
    assert told.imap_username == ""


@pytest.mark.parametrize("exchanger", ["mail.home.example.", "google.com.evil.example.", "."])
def test_an_exchanger_that_nobody_knows_tells_nothing(exchanger: str) -> None:
    assert found(ADDRESS, {("home.example", "MX"): (f"10 {exchanger}",)}) is None


def test_a_name_service_that_does_not_answer_is_waited_for_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(resolver, "LONGEST", 0.2)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as deaf:
        deaf.bind(("127.0.0.1", 0))
        deaf.setblocking(False)
        asked = dns.resolver.Resolver(configure=False)
        asked.nameservers, asked.port = ["127.0.0.1"], deaf.getsockname()[1]
        assert find(ADDRESS, resolver.asking(asked), nothing) is None
        questions = set()
        with suppress(BlockingIOError):
            while True:
                questions.add(dns.message.from_wire(deaf.recv(512)).question[0].to_text())
        assert len(questions) == 1


def test_a_domain_beyond_ascii_is_asked_for_as_the_name_service_knows_it() -> None:
    zone = {("_imaps._tcp.xn--bcher-kva.example", "SRV"): ("0 0 993 imap.xn--bcher-kva.example.",)}
    told = found("robin@bücher.example", zone)
    assert told is not None
    assert told.imap == Host("imap.xn--bcher-kva.example", 993, "tls")


# What providers publish

DOCUMENT = """<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1"><emailProvider id="home.example"><domain>home.example</domain>
<incomingServer type="pop3"><hostname>pop.home.example</hostname><port>995</port>
<socketType>SSL</socketType><username>%EMAILADDRESS%</username></incomingServer>
<incomingServer type="imap"><hostname>{imap}</hostname><port>{port}</port>
<socketType>{security}</socketType><username>{username}</username>
<authentication>{authentication}</authentication></incomingServer>
<outgoingServer type="smtp"><hostname>smtp.home.example</hostname><port>587</port>
<socketType>STARTTLS</socketType><username>%EMAILADDRESS%</username></outgoingServer>
</emailProvider></clientConfig>"""


def document(**fields: str) -> bytes:
    usual = {"imap": "imap.home.example", "port": "993", "security": "SSL",
             "username": "%EMAILLOCALPART%", "authentication": "password-cleartext"}  # fmt: skip
    return DOCUMENT.format(**(usual | fields)).encode()


def test_a_sound_document() -> None:
    assert parse(document(), ADDRESS) == (
        (Host("imap.home.example", 993, "tls"), "robin"),
        (Host("smtp.home.example", 587, "starttls"), ADDRESS),
    )


@pytest.mark.parametrize(
    "fields",
    [
        {"security": "plain"}, {"security": ""}, {"port": "0"}, {"port": "99999"}, {"port": "-1"},
        {"port": "٩٩٣"}, {"imap": "127.0.0.1"}, {"imap": "localhost"}, {"imap": "imap"},
        {"imap": "10.0.0.1"}, {"imap": "a b.example"}, {"imap": "x.example/y"}, {"imap": ""},
        {"imap": "imap.home.example&#10;x"}, {"imap": "printer.local"}, {"imap": "a..example"},
        {"authentication": "OAuth2"}, {"authentication": "client-IP-address"},
        {"username": "%REALNAME%"}, {"username": "a&#10;b"}, {"username": "x" * 301},
    ],
    ids=str,
)  # fmt: skip
def test_what_is_not_sound_is_not_taken(fields: dict[str, str]) -> None:
    assert parse(document(**fields), ADDRESS) is None


@pytest.mark.parametrize(
    "raw",
    [
        b"", b"<", b"<html><body>Not found</body></html>", b"\xff\xfe\x00", b"{}",
        b"<?xml version='1.0' encoding='nonsense'?><a/>", b"<a>" * 20_000,
        b'<!DOCTYPE a [<!ENTITY b "c">]>' + document(),
        b'<!doctype a SYSTEM "file:///etc/passwd">' + document(),
    ],
    ids=lambda r: r[:20].decode("latin-1"),
)  # fmt: skip
def test_a_document_that_is_none(raw: bytes) -> None:
    assert parse(raw, ADDRESS) is None


def test_a_name_service_that_is_silent_leaves_what_is_published() -> None:
    asked: list[str] = []

    def fetch(url: str) -> bytes:
        asked.append(url)
        return document() if ".well-known" in url else b"<html/>"

    told = find(ADDRESS, None, fetch)
    assert told is not None
    assert told.imap == Host("imap.home.example", 993, "tls")
    assert told.how == "home.example publishes its settings for mail programs"
    assert sorted(asked) == [
        "https://autoconfig.home.example/mail/config-v1.1.xml",
        "https://home.example/.well-known/autoconfig/mail/config-v1.1.xml",
    ]


def test_the_address_is_told_to_nobody() -> None:
    assert not any("address" in place or "%" in place for place in autoconfig.PLACES)


def test_nothing_is_fetched_in_clear_text() -> None:
    assert autoconfig.fetch("http://127.0.0.1:1/mail/config-v1.1.xml") == b""
    assert autoconfig.fetch("file:///etc/hostname") == b""


@pytest.mark.parametrize("domain", ["", "localhost", "127.0.0.1", "[::1]", "a b.example"])
def test_a_domain_that_is_none_is_not_asked(domain: str) -> None:
    def fetch(url: str) -> bytes:
        raise AssertionError(url)

    assert discover.find(f"robin@{domain}", None, fetch) is None


@pytest.mark.parametrize("name", ["imap.home.example", "a-b.c_d.example", "x" * 63 + ".example"])
def test_names_of_hosts(name: str) -> None:
    assert is_host(name)
