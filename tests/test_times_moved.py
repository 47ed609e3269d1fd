"""An hour told beside the one that no longer holds, and by whose clock it is told."""

import pytest

from agent import message
from agent.reading import prose, times
from agent.reading.model import Candidate, Interview
from agent.terms import Kind

DENVER = Candidate(("sam.okafor@mailbox.example",), "America/Denver")


def read(body: str, kind: Kind, quoted: str = "") -> list[str]:
    """The starts in Denver of a message of Tuesday 3 February 2026, without the year."""
    return [one.start.strftime("%m-%d %H:%M") for one in rounds(body, kind, quoted)]


def places(body: str, quoted: str) -> list[str | None]:
    return [one.place for one in rounds(body, Kind.INTERVIEW_RESCHEDULED, quoted)]


def rounds(body: str, kind: Kind, quoted: str) -> tuple[Interview, ...]:
    history = f"\n\nOn Mon, 2 Feb 2026 at 09:00, H <h@lysverk.example> wrote:\n> {quoted}\n"
    raw = (
        "From: Hilde Karlsen <h@lysverk.example>\nTo: Sam <sam.okafor@mailbox.example>\n"
        "Date: Tue, 03 Feb 2026 08:00:00 -0700\nSubject: Re: Hello\n"
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        f"{body}\n\nHilde{history if quoted else ''}\n"
    )
    parsed = message.parse(raw.encode())
    split = prose.split(parsed, DENVER)
    return times.interviews(parsed, split, DENVER, kind)[0]


MOVED = [
    ("The oven is out. Can you do 2 instead of 9? Same day, Thursday.", "", ["02-05 14:00"]),
    ("Make it 1 on Thursday not 11.", "Come in Thursday at 11.", ["02-05 13:00"]),
    ("Half term, so make it 10.30 not 9 on Thursday.", "", ["02-05 10:30"]),
    ("Could we make it 11 instead of half 12 on Thursday? The fish comes in at 1.", "Thursday at half past 12?", ["02-05 11:00"]),
    ("A board call just landed on my 11am on Thursday. Can we do 4:30 pm Thursday instead?", "", ["02-05 16:30"]),
    ("Can we slide Thursday from 10 to 2:30?", "", ["02-05 14:30"]),
    ("Your interview on Thursday is moved from 10:30 to 13:30 (until 14:15).", "", ["02-05 13:30"]),
    ("The parts are late so 2.30 now, not 1.", "Come in Thursday at 1.", ["02-05 14:30"]),
    ("Make it Thursday instead? The surgeon operates all day Wednesday. 4 pm still fine.", "Wednesday at 4 pm?", ["02-05 16:00"]),
    ("So yours is Wednesday now rather than Tuesday, still 12.40pm.", "", ["02-04 12:40"]),
    ("Could you come a quarter of an hour earlier? I've a delivery at 3.", "See you Thursday at 2.15.", ["02-05 14:00"]),
    ("I'm in the studio from 11 on Thursday, not 9. So shall we make ours 11.30?", "Thursday at 9.30, Studio 4.", ["02-05 11:30"]),
    ("Quinta não vou conseguir às 10h. Remarquei para sexta, 06/02, às 15h.", "", ["02-06 15:00"]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "quoted", "starts"), MOVED)
def test_the_old_hour_is_no_round(body: str, quoted: str, starts: list[str]) -> None:
    assert read(body, Kind.INTERVIEW_RESCHEDULED, quoted) == starts


STAY = [
    ("Your two rounds on Thursday: 11am with Ana, and 2pm with Tom.", ["02-05 11:00", "02-05 14:00"]),
    ("Come at 2pm on Thursday and bring 2 copies, not 9.", ["02-05 14:00"]),
    ("Quinta, 05/02, às 10h com a Ana. Sexta, 06/02, às 15h com o Tom.", ["02-05 10:00", "02-06 15:00"]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "starts"), STAY)
def test_what_does_not_move_stays(body: str, starts: list[str]) -> None:
    assert read(body, Kind.INTERVIEW_CONFIRMED) == starts


CLOCKS = [
    ("Let's do Thursday at 3 your time (that's 2 for us).", ["02-05 15:00"]),
    ("Let's take the second option: Thursday 5 February at 11am.", ["02-05 11:00"]),
    ("Thursday at 11 AM Eastern, which is 9 AM for you.", ["02-05 11:00"]),
    ("Thursday at 11am in Room 3 your side of the bridge.", ["02-05 11:00"]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "starts"), CLOCKS)
def test_by_whose_clock(body: str, starts: list[str]) -> None:
    assert read(body, Kind.INTERVIEW_CONFIRMED) == starts


DAYS = [
    ("Precisamos de passar a sua entrevista de quinta para terça, à mesma hora.", [10]),
    ("Vamos mudar a nossa conversa de quinta para sexta.", [6]),
    ("We've had to push your interview back from Thursday to Monday.", [9]),
    ("Nous devons reporter votre entretien de jeudi à lundi, à la même heure.", [9]),
    ("Dobbiamo spostare il colloquio da giovedì a lunedì.", [9]),
    ("The office is open from Thursday to Monday.", []),
    ("Passamos à próxima fase com quem vier.", []),
]  # fmt: skip


@pytest.mark.parametrize(("body", "days"), DAYS)
def test_the_day_to_which_it_goes(body: str, days: list[int]) -> None:
    raw = (
        "From: Hilde Karlsen <h@lysverk.example>\nTo: Sam <sam.okafor@mailbox.example>\n"
        "Date: Tue, 03 Feb 2026 08:00:00 -0700\nSubject: Re: Hello\n"
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        f"{body}\n\nHilde\n"
    )
    parsed = message.parse(raw.encode())
    found = times.new_days(parsed, prose.split(parsed, DENVER), DENVER)
    assert [day.day for day in found] == days


def test_the_hour_of_a_journey_is_no_round() -> None:
    raw = (
        "From: Sam <sam.okafor@mailbox.example>\nTo: H <h@lysverk.example>\nSubject: Re: Hello\n"
        "Date: Tue, 03 Feb 2026 08:00:00 -0700\n\nMy flight leaves at 21:45, so 14:30 is no problem.\n\n"
        "On Mon, 2 Feb 2026 at 09:00, H <h@lysverk.example> wrote:\n"
        "> Your interview on Thursday 5 February is moved from 11:30 to 14:30.\n"
    )
    parsed = message.parse(raw.encode())
    kind = Kind.SCHEDULING_REPLY
    found, _, _ = times.interviews(parsed, prose.split(parsed, DENVER), DENVER, kind)
    assert [one.start.strftime("%H:%M") for one in found] == ["14:30"]


def test_a_place_names_the_zone_of_all_times() -> None:
    text = "We see you on Thursday at 13:30. All times are {} time."
    parsed = [message.parse(_mail(text.format(p)).encode()) for p in ("Chicago", "Oslo", "dinner")]
    zones_ = [
        times.interviews(m, prose.split(m, DENVER), DENVER, Kind.INTERVIEW_CONFIRMED)[0][0].timezone
        for m in parsed
    ]
    assert zones_ == ["America/Chicago", "Europe/Oslo", None]


def _mail(body: str) -> str:
    head = "From: H <h@lysverk.example>\nTo: Sam <sam.okafor@mailbox.example>\n"
    return f"{head}Date: Tue, 03 Feb 2026 08:00:00 -0700\nSubject: Hello\n\n{body}\n"


@pytest.mark.parametrize(
    ("body", "quoted", "place"),
    [
        ("Could you live with 2pm on Thursday? Same team.", "Thursday at 11, 88 Larch Lane, with Tom.", "88 Larch Lane"),
        ("Could you do 2pm on Thursday, by phone?", "Thursday at 11, 88 Larch Lane, with Tom.", None),
        ("Could you do 2pm on Thursday, at 3 Mill Street?", "Thursday at 11, 88 Larch Lane.", "3 Mill Street"),
        ("Could you do 2pm on Thursday?", "Thursday at 11. I'll call you from 88 Larch Lane.", None),
    ],
)  # fmt: skip
def test_the_place_stays_where_only_the_hour_moves(
    body: str, quoted: str, place: str | None
) -> None:
    assert places(body, quoted) == [place]


def test_a_length_told_before_is_that_of_the_moved_round() -> None:
    (one,) = rounds("Can we push back by an hour?", Kind.INTERVIEW_RESCHEDULED,
                    "Thursday at 11:00 then, 45 minutes with me.")  # fmt: skip
    assert one.end is not None
    assert f"{one.start:%d %H:%M}-{one.end:%H:%M}" == "05 12:00-12:45"
