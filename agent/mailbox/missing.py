"""What a server lists but does not give: asked for again, and given up only after a while."""

import logging
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

log = logging.getLogger(__name__)

TIMES = 3
"""How often a message is asked for at least, before it is given up."""
AT_LEAST = timedelta(hours=1)
"""How long at least: looks may be seconds apart, and a server's bad hour passes."""
TOLD_AFTER = timedelta(minutes=10)
"""After so long the waiting is told; a message that was not asked for lately is waited for no more:
it has been deleted."""

Message = tuple[str, int, int]
"""Mailbox, UIDVALIDITY, UID."""


@dataclass(slots=True)
class Patience:
    """Which messages were left out of answers, how often and since when; outlives a connection.
    ``of``: what was asked for, since a server may give the one and not the other."""

    clock: Callable[[], datetime]
    given_up: set[Message] = field(default_factory=set)
    _missed: dict[tuple[str, Message], tuple[int, datetime, datetime]] = field(default_factory=dict)
    """How often, since when and when at last."""

    def missed(self, of: str, message: Message) -> bool:
        """Notes that a message was left out of an answer; whether it is still waited for."""
        now = self.clock()
        times, since, _ = self._missed.get((of, message), (0, now, now))
        self._missed[of, message] = times + 1, min(since, now), now  # the clock may be set back
        if message in self.given_up:
            return False
        if times + 1 < TIMES or now - since < AT_LEAST:
            return True
        self.given_up.add(message)
        log.warning("message_given_up uid=%d: the server lists it and does not give it", message[2])
        return False

    def given(self, of: str, message: Message) -> None:
        """Notes that it was given after all."""
        self._missed.pop((of, message), None)

    def waiting_in_words(self, of: str, mailboxes: Collection[str]) -> Iterator[str]:
        """What is waited for by now, as long as which nothing is done: what was asked for so, and
        whatever it was in some mailboxes; a sentence."""
        now = self.clock()
        lacking = [
            message
            for (asked, message), (_, since, last) in self._missed.items()
            if (asked == of or message[0] in mailboxes) and message not in self.given_up
            if now - since >= TOLD_AFTER > now - last
        ]
        if lacking:
            names = ", ".join(sorted({mailbox for mailbox, *_ in lacking}))
            yield (
                f"The server lists mail in {names} that it does not give so far. It is asked for "
                "again, for an hour at the least; until then no letter is left, withdrawn or sent."
            )

    def in_words(self) -> Iterator[str]:
        """What was given up, a sentence for each mailbox."""
        for mailbox, number in sorted(Counter(m[0] for m in self.given_up).items()):
            many = f"{number} messages" if number > 1 else "a message"
            them, say = ("them", "they say") if number > 1 else ("it", "it says")
            yield (
                f"The server lists {many} in {mailbox} and does not give {them}, so that nothing "
                f"of what {say} counts. Look for mail there that your mail program cannot open."
            )
