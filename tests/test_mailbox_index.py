"""Headers that a server lists but does not give."""

from datetime import datetime, timedelta
from typing import Any

from agent.mailbox.index import Index
from agent.mailbox.missing import Patience
from agent.mailbox.model import Box
from tests.person import AT


class Server:
    """A mailbox with messages 1 to 3; ``hidden`` are left out of answers."""

    def __init__(self) -> None:
        self.there, self.hidden = {1, 2, 3}, {2}
        self.asked: list[tuple[int, ...]] = []

    def examine(self, name: str) -> Box:
        return Box(name, 7, 4, len(self.there))

    def uids_from(self, first: int) -> tuple[int, ...]:
        return tuple(u for u in sorted(self.there) if u >= first)

    def uids_among(self, uids: list[int]) -> tuple[int, ...]:
        return tuple(u for u in uids if u in self.there)

    def fetch(self, uids: tuple[int, ...], items: str) -> dict[int, dict[bytes, bytes]]:
        self.asked.append(uids)
        given = [u for u in uids if u in self.there - self.hidden]
        return {u: {b"BODY[HEADER.FIELDS (X)]": b"Message-ID: <%d@e>\r\n" % u} for u in given}


class Looks:
    """An index that looks at it, and a clock."""

    def __init__(self) -> None:
        self.now: datetime = AT
        self.patience = Patience(lambda: self.now)
        self.index = Index("Sent", self.patience)
        self.server: Any = Server()

    def look(self, minutes: int = 0) -> None:
        self.now += timedelta(minutes=minutes)
        self.index.open(self.server, None)


def test_a_header_left_out_is_asked_for_again_and_the_others_are_not() -> None:
    looks = Looks()
    looks.look()
    assert {*looks.index.by_id} == {"<1@e>", "<3@e>"}
    assert looks.index.changed(Box("Sent", 7, 4, 3))
    looks.server.hidden.clear()
    looks.look()
    looks.look()
    assert looks.server.asked == [(1, 2, 3), (2,), ()]
    assert looks.index.by_id["<2@e>"] == 2
    assert not looks.index.changed(Box("Sent", 7, 4, 3))


def test_it_is_given_up_no_sooner_than_after_an_hour() -> None:
    looks = Looks()
    for minutes in (0, 1, 1, 57):
        looks.look(minutes)
    assert looks.patience.given_up == set()
    looks.look(1)
    assert looks.patience.given_up == {("Sent", 7, 2)}
    looks.look()
    assert looks.server.asked[-1] == ()


def test_what_is_gone_is_not_waited_for() -> None:
    looks = Looks()
    looks.look()
    looks.server.there.remove(2)
    for _ in range(3):
        looks.look(60)
    assert looks.patience.given_up == set()
