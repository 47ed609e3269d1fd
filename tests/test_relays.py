"""The services through which employers write, and the employer's name in their addresses."""

import pytest

from agent.reading import relays
from agent.reading.relays import Use


@pytest.mark.parametrize(
    ("domain", "service", "use"),
    [
        ("us.greenhouse-mail.io", "Greenhouse", Use.TRACKING),
        ("hire.lever.co", "Lever", Use.TRACKING),
        ("acme.wd5.myworkdayjobs.com", "Workday", Use.TRACKING),
        ("TALENT.ICIMS.COM", "iCIMS", Use.TRACKING),
        ("calendly.com", "Calendly", Use.SCHEDULING),
        ("hackerrankforwork.com", "HackerRank", Use.ASSESSMENT),
        ("calendar.google.com", "Google Calendar", Use.CALENDAR),
        ("e.linkedin.com", "LinkedIn", Use.BOARD),
        ("em1234.sendgrid.net", "SendGrid", Use.BULK),
        ("gmail.com", "Gmail", Use.PERSONAL),
        ("candidates.workablemail.com", "Workable", Use.TRACKING),
        ("jobs.nhs.uk", "Trac", Use.TRACKING),
    ],
)
def test_a_service_is_known_by_its_domain(domain: str, service: str, use: Use) -> None:
    relay = relays.find(domain)
    assert relay is not None
    assert (relay.service, relay.use) == (service, use)


@pytest.mark.parametrize(
    "domain",
    ["iol.ie", "virginmedia.ie", "live.ie", "hotmail.se", "outlook.pt", "club-internet.fr",
     "vodafonemail.de", "quicknet.nl", "scarlet.be", "clix.pt", "ono.com", "eastlink.ca"],
)  # fmt: skip
def test_strangers_share_the_domain_of_a_mail_provider(domain: str) -> None:
    relay = relays.find(domain)
    assert relay is not None
    assert relay.use is Use.PERSONAL


@pytest.mark.parametrize(
    "domain", ["bakery.example", "notgreenhouse.io", "lever.co.example", "nhs.uk", "", "com", "..."]
)
def test_an_employers_own_domain_is_no_service(domain: str) -> None:
    assert relays.find(domain) is None


@pytest.mark.parametrize(
    ("email", "name"),
    [
        ("millbank@myworkday.com", "millbank"),
        ("no-reply@millbank.teamtailor-mail.com", "millbank"),
        ("millbank+autoreply@talent.icims.com", "millbank"),
        ("jobs@millbank-foods.personio.de", "millbank-foods"),
        ("noreply@millbank.wd3.myworkdayjobs.com", "millbank"),
        ("millbank-noreply@app.bamboohr.com", "millbank"),
        ("no-reply@us.greenhouse-mail.io", None),
        ("no-reply@hire.lever.co", None),
        ("notifications@app.bamboohr.com", None),
        ("8f3a9c21d7@breezy-mail.com", None),
        ("jane.doe@talent.icims.com", None),
        ("someone@gmail.com", None),
        ("hr@millbank.example", None),
        ("not an address", None),
    ],
)
def test_the_employer_in_a_services_address(email: str, name: str | None) -> None:
    assert relays.tenant(email) == name


def test_private_mailboxes() -> None:
    assert relays.personal("GMX.de")
    assert not relays.personal("calendly.com")
    assert not relays.personal("millbank.example")
