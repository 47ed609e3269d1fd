"""The daemon sends what was approved, by its configuration, while it runs."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from email import message_from_bytes
from pathlib import Path

import pytest

from agent.demo.mail import ME, job_search
from agent.desk import Folder
from agent.mailbox import ImapServer
from tests.daemon import ZONE, Running, managed
from tests.days_ago import since_a_working_day
from tests.person import Person
from tests.smtp_server import Server, running

pytestmark = pytest.mark.slow

SMTP = """
[account.smtp]
host = "127.0.0.1"
username = "robin"
port = {port}
security = "none"
answer_seconds = 5
sent_copy = "afterword"

[desk]
settle_minutes = 0

[etiquette]
business_from_hour = 0
business_until_hour = 24
"""


@pytest.fixture
def daemon(tmp_path: Path) -> Iterator[Running]:
    with managed(tmp_path) as running:
        yield running


def test_what_is_moved_to_approved_leaves(
    daemon: Running, server: ImapServer, robin: Person
) -> None:
    now = datetime.now(ZONE)
    days_ago = since_a_working_day(now.date())
    for delivered in job_search(now - timedelta(days=days_ago)):
        name = {Folder.INBOX: "INBOX", Folder.SENT: "Sent"}[delivered.folder]
        robin.deliver(delivered.raw, name, delivered.at)
    with running(Server(password="open-sesame")) as smtp:
        daemon.set_up(server)
        with daemon.config.open("a") as file:
            file.write(SMTP.format(port=smtp.port))
        daemon.start(days_ago=days_ago)
        daemon.until_told("Watching")
        assert len(robin.texts("Afterword")) == 1, "the board"
        letters = robin.texts("Drafts").items()
        uid = next(u for u, raw in letters if "tidewater" in str(message_from_bytes(raw)["To"]))
        before = len(robin.texts("Sent"))
        robin.move("Drafts", uid, "Afterword/Approved")
        daemon.until(lambda: smtp.taken)
        daemon.until(lambda: not robin.texts("Afterword/Approved"))
        assert len(robin.texts("Sent")) == before + 1
        ((sender, recipients, _),) = smtp.taken
        assert sender == ME
        assert all("tidewater" in r for r in recipients)
        assert "letter_sent" in daemon.log()
        daemon.stop()
        assert len(smtp.taken) == 1
