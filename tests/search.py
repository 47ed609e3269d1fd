"""A small job search in a mailbox: fills it, brings a rejection, and looks into Drafts."""

from datetime import datetime
from email import message_from_bytes
from email.utils import format_datetime

from agent.demo.mail import ME, job_search
from agent.desk import Folder
from tests.daemon import ZONE
from tests.person import Person, mail

THANKED, ASKED = "tidewaterlabs", "harborandvine"
"""To whom a thank-you is due, and to whom a status check: in their addresses."""


def fill(robin: Person) -> None:
    """The mail of ``demo``, as it lies in Inbox and Sent now."""
    for delivered in job_search(datetime.now(ZONE)):
        name = {Folder.INBOX: "INBOX", Folder.SENT: "Sent"}[delivered.folder]
        robin.deliver(delivered.raw, name, delivered.at)


def drafts(robin: Person, to: str = "") -> list[bytes]:
    """The letters in Drafts (to an employer), without the sheets of notes."""
    found = robin.texts("Drafts").values()
    addressed = ((str(message_from_bytes(raw)["To"]), raw) for raw in found)
    return sorted(raw for who, raw in addressed if who != ME and to in who)


def rejection(when: datetime) -> bytes:
    """The end of the process in which a thank-you is due."""
    parent = "<9b1f7c20-invite@tidewaterlabs.example>"
    return mail(
        "<rejected@tidewaterlabs.example>",
        "Hi Robin,\r\n\r\nThank you for the time you gave us. After careful consideration we have"
        " decided not to move forward with your application for the Data Engineer role.\r\n\r\n"
        "Best wishes,\r\nMaren\r\n",
        From="Maren Holt <maren.holt@tidewaterlabs.example>",
        To=ME,
        Subject="Re: Invitation: Technical interview - Data Engineer - Robin Ashdown",
        Date=format_datetime(when),
        In_Reply_To=parent,
        References=parent,
    )
