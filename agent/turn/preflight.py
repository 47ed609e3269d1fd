"""Whether an approved letter may leave as it lies there, and if not, why. Sends nothing."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from agent import letter as wording
from agent.desk import Copy, Written, untouched
from agent.letter.model import Draft
from agent.outgoing import Envelope, on_the_wire
from agent.plan import FollowUp, Referee
from agent.reading.model import Candidate
from agent.terms import Purpose


@dataclass(frozen=True, slots=True)
class Fitness:
    """What a letter is held against; ``worded`` is the letter as it would be worded now."""

    candidate: Candidate
    referees: tuple[Referee, ...]
    worded: Draft | None

    def faults(
        self, copy: Copy, envelope: Envelope, letter: FollowUp, record: Written | None
    ) -> str:
        """Why a letter must not leave; empty where it may. An edited letter is the person's word,
        its recipients too: only a gap left to fill holds it back."""
        others = [a for a in envelope.recipients if not self.candidate.owns(a)]
        if letter.purpose is Purpose.NOTES:
            return "a sheet of notes is for you alone and is never sent"
        if not others:
            return "it is addressed to nobody but you"
        if not copy.whole:
            return "it is too large to be sent"
        if not untouched(copy, record):
            return wording.unfilled(f"{copy.subject}\n{copy.body}")
        known = {on_the_wire(a).casefold() for a in self._known(letter)}
        if strange := [a for a in others if a.casefold() not in known]:
            return f"{strange[0]} is no address of this process"
        return "; ".join(self._proofread(copy, letter))

    def _known(self, letter: FollowUp) -> Iterator[str]:
        """Every address of the process, and the referees'."""
        yield from (r.email for r in self.referees)
        yield letter.recipient.email or ""
        yield from letter.cc
        for said in letter.thread:
            yield from (a.email for a in (*said.reply_to, *said.to, *said.cc))
            yield from (
                p.email or "" for p in (*said.people, *((said.contact,) if said.contact else ()))
            )
            if said.sender:
                yield said.sender.email

    def _proofread(self, copy: Copy, letter: FollowUp) -> tuple[str, ...]:
        """Once more, right before it goes: what it was proofread against may have changed."""
        if (worded := self.worded) is None:
            return ()
        text = copy.body.replace("\r\n", "\n")
        lying = replace(worded, subject=copy.subject, body=text, to=copy.to, cc=copy.cc)
        return wording.proofread_again(lying, worded, letter)
