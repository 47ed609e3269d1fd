"""Prints a gallery of letters to be read cold: ``python -m tests.letters_gallery [LANGUAGE]``."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from agent.letter import proofread, write
from agent.letter.model import Profile
from agent.notes import Notes
from agent.plan import FollowUp
from agent.reading.model import Manner, Topic
from agent.terms import Purpose, RoundState, Stage
from tests.letter_cases import FULL, PROFILE, follow_up, outgoing, person
from tests.letter_jobs import AMERICAN, BRITISH, JOBS

Entry = tuple[str, FollowUp, Profile, Notes | None]
NEW_YORK, BERLIN = ZoneInfo("America/New_York"), ZoneInfo("Europe/Berlin")


def panel() -> Iterator[Entry]:
    people = (
        person("Lorna Quaye", "lorna.quaye@stbede.example", "Head of Nursing Education"),
        person("Tariq Aziz-Holt", "tariq.aziz-holt@stbede.example", "Ward Manager"),
        person("Mei Lindgren", "mei.lindgren@stbede.example", "Clinical Lead, Critical Care"),
        person("Pat Moran", None, "Governance"),
    )
    topics = (
        Topic("agenda", "ten minutes of clinical teaching on dressing wounds"),
        Topic("project", "our new simulation suite"),
    )
    coordinator = person("Bea Sands", "bea.sands@stbede.example")
    for one in people[:3]:
        yield (
            f"panel: {one.name}",
            follow_up(
                one, role="Clinical Nurse Educator, Intensive Care", company="St Bede's Hospital",
                stage=Stage.PANEL, topics=topics, interviewers=people, writer=coordinator,
                manner=replace(BRITISH, signs_as="Bea", greets_as="Robin", informal=True),
                process="<panel@stbede.example>", reading={"styled": ("Dr Mei Lindgren",)},
            ),
            FULL, None,
        )  # fmt: skip


def screens() -> Iterator[Entry]:
    tom = person("Tom Becker", "tom@lattice.example", "Recruiter")
    first = Manner(spelling="american", signs_as="Tom", greets_as="Robin", informal=True)
    start = datetime(2026, 3, 5, 11, tzinfo=NEW_YORK)
    yield (
        "American screen by telephone",
        follow_up(tom, role="Senior Data Engineer", company="Lattice Health", stage=Stage.SCREEN,
                  start=start, manner=first, place="+1 212 555 0144", zone="America/New_York",
                  process="<s1@lattice.example>"),
        PROFILE, None,
    )  # fmt: skip
    yield (
        "American screen with notes",
        follow_up(tom, role="Senior Data Engineer", company="Lattice Health", stage=Stage.SCREEN,
                  start=start, manner=first, zone="America/New_York", process="<s2@lattice.example>"),
        FULL,
        Notes(topics=("their data migration to Snowflake",),
              to_mend="my notice period: I can start in four weeks, not eight"),
    )  # fmt: skip
    yield (
        "nobody's name",
        follow_up(person(None, "jobs@kiln.example"), role=None, company=None, stage=Stage.SCREEN,
                  process="<s3@kiln.example>", zone="Asia/Singapore"),
        PROFILE, None,
    )  # fmt: skip
    yield (
        "agency",
        follow_up(person("Grace Obi", "grace@talentbridge.example"), role="STORE MANAGER (FULL TIME)",
                  company="The Linen Cupboard", stage=Stage.SCREEN, process="<s4@tb.example>",
                  manner=Manner(spelling="british", signs_as="Grace", greets_as="Robin", informal=True),
                  reading={"agency": "TalentBridge"}),
        FULL, None,
    )  # fmt: skip


def rounds() -> Iterator[Entry]:
    ilse = person("Ilse Brandt", "i.brandt@signal.example", "Head of Signalling")
    for nth, (stage, topic, notes) in enumerate(
        (
            (Stage.MANAGER, Topic("team", "our payments team of eight"), None),
            (Stage.TECHNICAL, Topic("agenda", "System design of a booking service"), None),
            (Stage.FINAL, Topic("agenda", "your portfolio"),
             Notes(topics=("how they plan releases",), to_mend="the question about on-call: should "
                   "have said that I have carried a pager for three years",
                   question="ask whether they plan to grow the Lisbon office", card_by_post=True)),
        )
    ):  # fmt: skip
        start = datetime(2026, 3, 3 + 7 * nth, 10, tzinfo=BERLIN)
        yield (
            f"formal doctor, round {nth}",
            follow_up(ilse, role="Systems Engineer Signalling", company="Seebahn GmbH", stage=stage,
                      topics=(topic,), start=start, process="<r@signal.example>",
                      manner=Manner(signs_as="Dr. Ilse Brandt", greets_as="Mr Ashe"),
                      reading={"styled": ("Dr. Ilse Brandt",)}, zone="Europe/Berlin"),
            FULL, notes,
        )  # fmt: skip
    anna = person("Anna Kowalczyk", "anna@mill.example", "Plant Manager")
    yield ("no topics, title", follow_up(anna, process="<r2@mill.example>"), FULL, None)
    yield (
        "link and question",
        follow_up(anna, role="Maintenance Planner", process="<r3@mill.example>"),
        FULL,
        Notes(topics=("stock control on the night shift", "the new mill"),
              question="When does the second line start?",
              to_add="link to my shift plan https://robinashe.example/plan"),
    )  # fmt: skip
    yield (
        "assignment talked over",
        follow_up(person("Yusuf Demir", "yusuf@mapwork.example", "Design Director"), role="UX Researcher",
                  company="Mapwork", stage=Stage.TECHNICAL, process="<r4@mapwork.example>",
                  topics=(Topic("agenda", "Case Study Presentation"),), manner=BRITISH),
        PROFILE, None,
    )  # fmt: skip
    yield (
        "very long role",
        follow_up(person("Kim Park", "kim@bigco.example"),
                  role="Senior Principal Software Engineer - Payments Platform & Infrastructure (Remote, EMEA)",
                  company="BigCo, Inc.", stage=Stage.TECHNICAL, process="<r5@bigco.example>",
                  manner=AMERICAN, topics=(Topic("product", "Ledger"),)),
        PROFILE, None,
    )  # fmt: skip


def arranged() -> Iterator[Entry]:
    tomas = person("Tomás Hale", "tomas.hale@corran.example", "Talent Partner")
    met = (person("Gráinne Shaw", None, "Quality Engineer"), person("Pat Lacey"))
    first = Manner(spelling="british", signs_as="Tomás", greets_as="Robin", informal=True)
    yield (
        "arranged, named",
        follow_up(tomas, role="Quality Systems Engineer", company="Corran Medical", stage=Stage.TECHNICAL,
                  interviewers=met, manner=first, took_part=False, others=met, process="<a1@corran.example>",
                  topics=(Topic("agenda", "a CAPA case"), Topic("agenda", "validation protocol for a coating line"))),
        PROFILE, None,
    )  # fmt: skip
    yield (
        "arranged, unnamed",
        follow_up(person("Svenja Paulig", "paulig@wehr.example"), role="Planning Officer",
                  company="Wehrfeld Council", stage=Stage.PANEL, interviewers=(), took_part=False,
                  others=(), process="<a2@wehr.example>",
                  thread=(outgoing(person("Svenja Paulig", "paulig@wehr.example"),
                                   datetime(2026, 2, 27, 9, tzinfo=BERLIN), manner=Manner(greets_as="Ms. Paulig")),)),
        PROFILE, None,
    )  # fmt: skip


def checks() -> Iterator[Entry]:
    jo = person("Jo Marsh", "jo.marsh@brackley.example")
    first = Manner(spelling="british", signs_as="Jo", greets_as="Robin", informal=True)
    base = follow_up(
        jo, manner=first, purpose=Purpose.STATUS_CHECK, process="<c1@brackley.example>"
    )
    yield ("check, promise", replace(base, promised=date(2026, 3, 13)), FULL, None)
    yield ("check, no promise", replace(base, process="<c2@b.example>"), PROFILE, None)
    yield (
        "check, second",
        replace(base, ordinal=2, promised=date(2026, 3, 13), previous=base.due + timedelta(days=14)),
        FULL, None,
    )  # fmt: skip
    yield (
        "check, application",
        replace(base, round=None, stage=None, process="<c3@b.example>"),
        PROFILE,
        None,
    )
    yield (
        "check, cancelled",
        replace(follow_up(jo, manner=first, purpose=Purpose.STATUS_CHECK, state=RoundState.CANCELLED,
                          process="<c4@b.example>")),
        PROFILE, None,
    )  # fmt: skip
    alone = replace(base.round, start=None, stage=Stage.ASSIGNMENT) if base.round else None
    yield ("check, assignment", replace(base, round=alone, stage=Stage.ASSIGNMENT, process="<c5@b.example>"),
           PROFILE, None)  # fmt: skip
    american = follow_up(person("Rosa Diaz", "rosa@dock.example"), role="Dispatcher", company="Dockside",
                         manner=replace(AMERICAN, signs_as="Rosa Diaz", greets_as="Mr. Ashe"),
                         purpose=Purpose.STATUS_CHECK, zone="America/Chicago", process="<c6@d.example>",
                         promised=date(2026, 3, 13), reading={"styled": ("Ms. Diaz",)})  # fmt: skip
    yield ("check, American", american, PROFILE, None)
    yield (
        "other offer",
        replace(base, purpose=Purpose.OTHER_OFFER, deadline=date(2026, 3, 20)), FULL, None,
    )  # fmt: skip
    yield (
        "other offer, no deadline",
        replace(base, purpose=Purpose.OTHER_OFFER, process="<c8@b.example>"),
        FULL,
        None,
    )
    for referee in FULL.referees:
        yield (
            f"reference: {referee.name}",
            replace(base, purpose=Purpose.REFERENCES, recipient=person(referee.name, referee.email), parent=None),
            FULL, None,
        )  # fmt: skip
    yield (
        "notes",
        replace(base, purpose=Purpose.NOTES, recipient=person(None, base.sender)),
        FULL,
        None,
    )


def german() -> Iterator[Entry]:
    sie = Manner("de", signs_as="Katharina Vogel", greets_as="Herr Ashe")
    du = Manner("de", signs_as="Jan", greets_as="Robin", informal=True)
    vogel = person("Katharina Vogel", "k.vogel@nordlicht.example", "Leiterin Pflege")
    jan = person("Jan Petersen", "jan@kombuese.example", "Head of Product")
    for nth, one in enumerate((vogel, jan)):
        manner = (sie, du)[nth]
        reading: dict[str, object] = {"styled": ("Frau Vogel",)} if nth == 0 else {}
        base = follow_up(one, role=("Stationsleitung", "Product Manager")[nth], company=("Nordlicht Klinik", "Kombüse")[nth],
                         manner=manner, zone="Europe/Berlin", process=f"<de{nth}@x.example>", reading=reading,
                         topics=(Topic("agenda", ("Dienstplanung", "die neue App")[nth]),))  # fmt: skip
        yield (f"de {nth} thank-you", base, PROFILE, None)
        yield (
            f"de {nth} screen",
            replace(base, stage=Stage.SCREEN, process=f"<deb{nth}@x.example>"),
            PROFILE,
            None,
        )
        yield (
            f"de {nth} arranged",
            replace(base, took_part=False, others=(person("Uwe Kranz"), person("Ines Ott"))),
            PROFILE,
            None,
        )
        check = replace(base, purpose=Purpose.STATUS_CHECK, promised=date(2026, 3, 13))
        yield (f"de {nth} check", check, PROFILE, None)
        yield (
            f"de {nth} check 2",
            replace(check, ordinal=2, previous=base.due + timedelta(days=14)),
            PROFILE,
            None,
        )
        called_off = replace(base.round, state=RoundState.CANCELLED) if base.round else None
        yield (
            f"de {nth} cancelled",
            replace(check, round=called_off, promised=None),
            PROFILE,
            None,
        )
        yield (
            f"de {nth} offer",
            replace(base, purpose=Purpose.OTHER_OFFER, deadline=date(2026, 3, 20)),
            PROFILE,
            None,
        )
        yield (
            f"de {nth} reference",
            replace(
                base, purpose=Purpose.REFERENCES, recipient=person("Dr. Ana Lima", "a@l.example")
            ),
            PROFILE,
            None,
        )
    yield ("de notes", replace(base, purpose=Purpose.NOTES), PROFILE, None)


def latin(code: str) -> Iterator[Entry]:
    zone = {"fr": "Europe/Paris", "es": "Europe/Madrid", "pt": "Europe/Lisbon"}[code]
    words = {
        "fr": (
            "Responsable logistique",
            "la refonte des tournées",
            "Mme Claire Martin",
            "Claire Martin",
        ),
        "es": ("Responsable de logística", "la nueva planta", "Sra. Ana Ruiz", "Ana Ruiz"),
        "pt": ("Técnico de logística", "a nova linha", "Dra. Ana Serrão", "Ana Serrão"),
    }[code]
    formal = Manner(code, signs_as=words[3], greets_as=None)
    informal = Manner(code, signs_as=words[3].split()[0], greets_as="Robin", informal=True)
    one = person(words[3], f"a@{code}.example")
    for nth, manner in enumerate((formal, informal)):
        reading: dict[str, object] = {"styled": (words[2],)} if nth == 0 else {}
        base = follow_up(one, role=words[0], company="Transvia", manner=manner, zone=zone, reading=reading,
                         topics=(Topic("project", words[1]),), process=f"<{code}{nth}@x.example>")  # fmt: skip
        yield (f"{code} {nth} thank-you", base, PROFILE, None)
        yield (
            f"{code} {nth} screen",
            replace(base, stage=Stage.SCREEN, process=f"<{code}b{nth}@x.example>"),
            PROFILE,
            None,
        )
        yield (
            f"{code} {nth} arranged",
            replace(base, took_part=False, others=(person("Marc Petit"), person("Inés Oller"))),
            PROFILE,
            None,
        )
        check = replace(base, purpose=Purpose.STATUS_CHECK, promised=date(2026, 3, 13))
        yield (f"{code} {nth} check", check, PROFILE, None)
        yield (
            f"{code} {nth} check 2",
            replace(check, ordinal=2, previous=base.due + timedelta(days=14)),
            PROFILE,
            None,
        )
        called_off = replace(base.round, state=RoundState.CANCELLED) if base.round else None
        yield (
            f"{code} {nth} cancelled",
            replace(check, round=called_off, promised=None),
            PROFILE,
            None,
        )
        yield (
            f"{code} {nth} offer",
            replace(base, purpose=Purpose.OTHER_OFFER, deadline=date(2026, 3, 20)),
            PROFILE,
            None,
        )
        yield (
            f"{code} {nth} reference",
            replace(base, purpose=Purpose.REFERENCES, recipient=person("Paul Roy", "a@l.example")),
            PROFILE,
            None,
        )


def dutch() -> Iterator[Entry]:
    u = Manner("nl", signs_as="Marieke de Boer", greets_as="heer Ashe")
    je = Manner("nl", signs_as="Joost", greets_as="Robin", informal=True)
    boer = person("Marieke de Boer", "m.deboer@zorglinde.example", "HR-adviseur")
    joost = person("Joost van 't Hof", "joost@fietslijn.example", "Teamleider")
    met = (person("Ineke van der Laan"), person("Stijn Peeters"))
    for nth, one in enumerate((boer, joost)):
        reading: dict[str, object] = (
            {"styled": ("mevrouw De Boer", "mevrouw Van der Laan")} if nth == 0 else {}
        )
        base = follow_up(one, role=("Roosterplanner", "Data-analist")[nth], company=("Zorgcentrum De Linde", "Fietslijn")[nth],
                         manner=(u, je)[nth], zone="Europe/Amsterdam", process=f"<nl{nth}@x.example>", reading=reading,
                         topics=(Topic("agenda", ("Roosterplanning", "onze nieuwe reisplanner")[nth]),))  # fmt: skip
        yield (f"nl {nth} thank-you", base, FULL, None)
        noted = Notes(topics=("de nieuwe roosters", "samenwerking met de nachtdienst"),
                      to_mend="uitval: ik had moeten zeggen dat ik twee winters de piekdiensten heb gedraaid",
                      question="Wanneer start het nieuwe team?", card_by_post=True)  # fmt: skip
        yield (
            f"nl {nth} thank-you, later",
            replace(base, due=base.due + timedelta(days=9)),
            PROFILE,
            noted,
        )
        for stage in (Stage.SCREEN, Stage.TECHNICAL, Stage.PANEL):
            yield (
                f"nl {nth} {stage}",
                replace(base, stage=stage, process=f"<nl{stage}{nth}@x.example>"),
                PROFILE,
                None,
            )
        yield (f"nl {nth} arranged", replace(base, took_part=False, others=met), PROFILE, None)
        yield (
            f"nl {nth} no role",
            replace(base, role=None, process=f"<nlr{nth}@x.example>"),
            PROFILE,
            None,
        )
        check = replace(base, purpose=Purpose.STATUS_CHECK, promised=date(2026, 3, 13))
        yield (f"nl {nth} check", check, PROFILE, None)
        yield (f"nl {nth} check, nothing promised", replace(check, promised=None), PROFILE, None)
        yield (
            f"nl {nth} check 2",
            replace(check, ordinal=2, previous=base.due + timedelta(days=14)),
            PROFILE,
            None,
        )
        called_off = replace(base.round, state=RoundState.CANCELLED) if base.round else None
        yield (
            f"nl {nth} cancelled",
            replace(check, round=called_off, promised=None),
            PROFILE,
            None,
        )
        alone = (
            replace(base.round, start=None, stage=Stage.ASSIGNMENT, end=base.due)
            if base.round
            else None
        )
        yield (
            f"nl {nth} assignment",
            replace(check, round=alone, stage=Stage.ASSIGNMENT),
            PROFILE,
            None,
        )
        yield (
            f"nl {nth} offer",
            replace(base, purpose=Purpose.OTHER_OFFER, deadline=date(2026, 3, 20)),
            PROFILE,
            None,
        )
        for referee in ("Dr. Ana Lima", "Joe"):
            yield (
                f"nl {nth} reference: {referee}",
                replace(base, purpose=Purpose.REFERENCES, recipient=person(referee, "a@l.example")),
                PROFILE,
                None,
            )
    yield (
        "nl nobody",
        replace(base, recipient=person(None, "werk@x.example"), parent=None),
        PROFILE,
        None,
    )
    yield ("nl notes", replace(base, purpose=Purpose.NOTES), PROFILE, None)


def jobs() -> Iterator[Entry]:
    for nth, (role, company, name, title, zone, stage, topics, manner) in enumerate(JOBS):
        one = person(name, f"p{nth}@job{nth}.example", title or None)
        start = datetime(2026, 3, 2 + nth % 5, 10 + nth % 6, tzinfo=ZoneInfo(zone))
        base = follow_up(one, role=role, company=company, stage=stage, start=start, zone=zone, manner=manner,
                         topics=tuple(Topic(*t) for t in topics), process=f"<job{nth}@x.example>",
                         reading={"styled": (name,)} if "." in name or name.startswith("Dr") else {})  # fmt: skip
        yield (f"job {nth}", base, (PROFILE, FULL)[nth % 2], None)
        check = replace(
            base, purpose=Purpose.STATUS_CHECK, due=base.due + timedelta(days=9 + nth % 3)
        )
        if nth % 2:
            check = replace(check, promised=start.date() + timedelta(days=7))
        yield (f"job {nth} check", check, PROFILE, None)
        second = replace(check, ordinal=2, due=check.due + timedelta(days=8), previous=check.due)
        if nth % 3 == 0:
            yield (f"job {nth} second", second, PROFILE, None)


GALLERY: dict[str, Callable[[], tuple[Entry, ...]]] = {
    "jobs": lambda: tuple(jobs()),
    "en": lambda: (*panel(), *screens(), *rounds(), *arranged(), *checks()),
    "de": lambda: tuple(german()),
    "fr": lambda: tuple(latin("fr")),
    "es": lambda: tuple(latin("es")),
    "nl": lambda: tuple(dutch()),
    "pt": lambda: tuple(latin("pt")),
}


def main(languages: list[str]) -> None:
    for code in languages or list(GALLERY):
        for title, found, profile, notes in GALLERY[code]():
            draft = write(found, profile, found.due + timedelta(minutes=5), notes)
            words = len(draft.body.split())
            print(f"{'=' * 20} {title} ({words} words)\nTo: {draft.to_name} <{draft.to[0]}>")
            print(f"Subject: {draft.subject}\n\n{draft.body}")
            for fault in proofread(draft, found):
                print("!!", fault)


if __name__ == "__main__":
    main(sys.argv[1:])
