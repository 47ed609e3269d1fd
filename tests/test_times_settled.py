"""What a few words settle: one of the days put forward, the new time of a table, a table's rows
under the name of the house that sends them."""

from datetime import UTC

import pytest

from agent import message, reading
from agent.reading.model import Candidate, Reading
from agent.terms import Kind

INA = Candidate(("ina@postbox.example",), "Europe/London")
QUOTES = "On Mon, 1 Jun 2026 at 12:05, Ina Fox <ina@postbox.example> wrote:"


def read(own: str, quoted: str = "", sender: str = "Dana <dana@harrow.example>") -> Reading:
    below = f"\n\n{QUOTES}\n> {quoted}\n" if quoted else "\n"
    raw = (
        f"From: {sender}\nTo: ina@postbox.example\nSubject: Re: Payroll Clerk\n"
        "Date: Tue, 02 Jun 2026 10:15:54 +0100\nMessage-ID: <1@h.example>\nMIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        f"{own}{below}"
    )
    return reading.read(message.parse(raw.encode()), INA)


def starts(found: Reading) -> list[str]:
    meant = found.interviews or (found.in_context.interviews if found.in_context else ())
    return [i.start.isoformat()[:16] for i in meant]


OFFERED = {
    "en": "I could do Wednesday the 10th after 3 or Thursday the 11th at 2 pm.",
    "de": "Ich könnte am Mittwoch, 10. Juni, nach 15 Uhr oder am Donnerstag, 11. Juni, um 14 Uhr.",
    "fr": "Je pourrais mercredi 10 juin après 15h ou jeudi 11 juin à 14h.",
    "es": "Podría el miércoles 10 de junio después de las 15:00 o el jueves 11 de junio a las 14:00.",
    "pt": "Podia na quarta-feira, 10 de junho, depois das 15h, ou na quinta-feira, 11 de junho, às 14h.",
    "nl": "Ik kan woensdag 10 juni na 15.00 uur of donderdag 11 juni om 14.00 uur.",
}


@pytest.mark.parametrize(
    ("code", "own"),
    [
        ("en", "Thursday then."),
        ("en", "Thursday then. Please don't bring a laptop."),
        ("en", "Make it Thursday."),
        ("en", "The 11th it is. You won't need the portfolio."),
        ("en", "I've put you in for Thursday. No need to dress up."),
        ("de", "Nehmen wir den Donnerstag."),
        ("de", "Dann Donnerstag. Bitte bringen Sie keinen Laptop mit."),
        ("fr", "Alors jeudi."),
        ("fr", "Disons jeudi. N'apportez pas d'ordinateur."),
        ("es", "Pues el jueves. No traigas ordenador."),
        ("pt", "Fica quinta às 14h. Não traga computador."),
        ("nl", "Donderdag dan. Neem geen laptop mee."),
    ],
)
def test_one_of_two_days_is_picked(code: str, own: str) -> None:
    assert starts(read(own, OFFERED[code])) == ["2026-06-11T14:00"]


@pytest.mark.parametrize(
    "own",
    [
        "Thursday is out, I'm afraid.",
        "I'm away on Thursday.",
        "I'll tell you by Thursday.",
        "Would Thursday be too soon?",
        "Thursday doesn't work for Jo.",
        "Thursday is a bank holiday here.",
        "Nobody is in on Thursday.",
        "Karl is back on Thursday.",
        "I still have to check Thursday with Karl.",
        "Thanks, noted. The post closes on Thursday.",
    ],
)
def test_a_day_that_is_named_otherwise_is_not_picked(own: str) -> None:
    assert "2026-06-11T14:00" not in starts(read(own, OFFERED["en"]))


@pytest.mark.parametrize(
    "own",
    [
        "Your panel on Thursday (11 June, 13:00) now becomes\n\nSunday 14 June, 12:30",
        "Your interview has been changed.\n\nOld time\tThursday 11 June, 13:00\n"
        "New time\tSunday 14 June, 12:30",
        "Ihr Vorstellungsgespräch wurde verschoben.\n\nBisheriger Zeitpunkt: Donnerstag, 11. Juni 2026, 13 Uhr\n"
        "Neuer Zeitpunkt: Sonntag, 14. Juni 2026, 12:30 Uhr",
        "Votre entretien a été déplacé.\n\nAncien créneau : jeudi 11 juin 2026, 13h00\n"
        "Nouveau créneau : dimanche 14 juin 2026, 12h30",
        "Su entrevista ha cambiado.\n\nHorario anterior: jueves 11 de junio de 2026, 13:00\n"
        "Nuevo horario: domingo 14 de junio de 2026, 12:30",
        "A sua entrevista foi alterada.\n\nHorário anterior: quinta-feira, 11 de junho de 2026, 13h00\n"
        "Novo horário: domingo, 14 de junho de 2026, 12h30",
        "Uw sollicitatiegesprek is verplaatst.\n\nOud tijdstip: donderdag 11 juni 2026, 13.00 uur\n"
        "Nieuw tijdstip: zondag 14 juni 2026, 12.30 uur",
    ],
)
def test_the_new_time_is_the_rounds(own: str) -> None:
    found = read(own)
    assert found.kind is Kind.INTERVIEW_RESCHEDULED
    assert starts(found) == ["2026-06-14T12:30"]


def test_findet_statt_am_takes_place() -> None:
    own = "Das Vorstellungsgespräch findet statt am\n\nDonnerstag, 11. Juni 2026, 14 Uhr"
    assert starts(read(own)) == ["2026-06-11T14:00"]


def test_statt_am_is_over() -> None:
    own = (
        "Ihr Gespräch ist am Donnerstag, 11. Juni, um 14 Uhr statt am Mittwoch, 10. Juni, um 9 Uhr."
    )
    assert starts(read(own)) == ["2026-06-11T14:00"]


@pytest.mark.parametrize(
    ("house", "label"), [("Tarn Opera", "Employer"), ("Ópera del Tarn", "Empresa")]
)
def test_a_row_with_the_senders_name_is_no_signature(house: str, label: str) -> None:
    own = (
        f"Your interview is confirmed.\n\nPost\tStage technician\n{label}\t{house}\n"
        "When\tThursday 11 June 2026, 14:00"
    )
    found = read(own, sender=f"{house} <talent@tarn.example>")
    assert starts(found) == ["2026-06-11T14:00"]


def test_an_hour_in_the_zone_of_a_country() -> None:
    own = "Your interview is on Thursday, 11 June, at 15:00 Chilean time."
    assert [i.start.isoformat() for i in read(own).interviews] == ["2026-06-11T15:00:00-04:00"]


def test_minutes_before_a_name_are_no_house_number() -> None:
    own = (
        "Your interview is on Thursday, 11 June.\n\n10:00 - 10:30 Committee\n"
        "11:00 - 11:30 Carol Beadle, Vice President\n\nAddress: Alder Hall, Room 210"
    )
    assert {i.place for i in read(own).interviews} == {"Alder Hall, Room 210"}


@pytest.mark.parametrize(
    "words",
    [
        "Your interview is on the Monday after next at 2:30pm.",
        "Ihr Vorstellungsgespräch ist übernächsten Montag um 14:30 Uhr.",
        "Ihr Vorstellungsgespräch ist am fünfzehnten Juni um 14:30 Uhr.",
        "Votre entretien aura lieu le 15/06/2026 à 14 heures 30.",
        "L'entretien dure 1 heure 30 et commence le 15 juin à 14 heures 30.",
        "Su entrevista será el 15 de junio a las 14 horas 30.",
        "A sua entrevista será na segunda-feira dia 15, 14h30m.",
        "Votre entretien est fixé au lun. 15 juin, 14h30.",
    ],
)
def test_a_day_and_an_hour_as_they_are_written(words: str) -> None:
    assert starts(read(words)) == ["2026-06-15T14:30"]


KNOWN = "Your interview for the payroll clerk post is on Thursday 11 June at 2pm."


def answer(own: str, known: str = KNOWN) -> Reading:
    raw = (
        "From: Dana <dana@harrow.example>\nTo: ina@postbox.example\nSubject: Re: Interview\n"
        "Date: Tue, 02 Jun 2026 10:15:54 +0100\nMessage-ID: <2@h.example>\n"
        "In-Reply-To: <1@h.example>\nMIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        f"{own}\n\nDana\n\nOn Mon, 1 Jun 2026 at 12:05, Dana <dana@harrow.example> wrote:\n"
        f"> {known}\n"
    )
    return reading.read(message.parse(raw.encode()), INA)


@pytest.mark.parametrize(
    ("own", "start"),
    [
        ("Change of plan: Friday at 2, not Thursday.", "2026-06-12T14:00"),
        ("The roof is mended on Thursday, so make it Friday, same time.", "2026-06-12T14:00"),
        (
            "Karl is ill on Thursday. He is free on Friday at 2pm, so that is it.",
            "2026-06-12T14:00",
        ),
        ("Your start on Thursday slips from 2pm to 3pm.", "2026-06-11T15:00"),
    ],
)
def test_a_bare_weekday_is_of_the_week_of_the_known_round(own: str, start: str) -> None:
    found = answer(own)
    assert found.kind is Kind.INTERVIEW_RESCHEDULED
    assert starts(found) == [start]


@pytest.mark.parametrize(
    "own",
    [
        "A reminder that we meet on Thursday at 2pm. The entrance has moved to the side street.",
        "Nothing has changed for Thursday, 2pm.",
        "Karl cannot be there on Thursday, but Ruth sees you at 2pm as planned.",
    ],
)
def test_the_known_time_has_not_moved(own: str) -> None:
    found = answer(own)
    assert found.kind is Kind.INTERVIEW_CONFIRMED
    assert starts(found) == ["2026-06-11T14:00"]


def test_a_panel_that_falls_through_is_called_off() -> None:
    assert answer("The panel for Thursday has fallen through.").kind is Kind.INTERVIEW_CANCELLED


TWO = "Would Wednesday 10 June at 3pm or Thursday 11 June at 2pm suit you for an interview?"


def reply(own: str) -> Reading:
    raw = (
        "From: Ina Fox <ina@postbox.example>\nTo: Dana <dana@harrow.example>\n"
        "Subject: Re: Interview\nDate: Tue, 02 Jun 2026 10:15:54 +0100\nMessage-ID: <2@h.example>\n"
        "In-Reply-To: <1@h.example>\nMIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        f"{own}\n\nIna\n\nOn Mon, 1 Jun 2026 at 12:05, Dana <dana@harrow.example> wrote:\n> {TWO}\n"
    )
    return reading.read(message.parse(raw.encode()), INA)


@pytest.mark.parametrize(
    "own",
    [
        "Wednesday is difficult, but Thursday is fine.",
        "Thursday at 2 is perfect, thank you!",
        "2pm on Thursday it is. I won't need a parking space.",
        "The second one, please.",
        "Put me down for the 11th.",
        "Am Mittwoch kann ich nicht, der Donnerstag passt.",
        "Plutôt jeudi, merci.",
        "Mejor el jueves, gracias. No necesito aparcamiento.",
        "Pode ser quinta às 14h.",
        "Doe mij maar donderdag.",
    ],
)
def test_the_candidate_takes_one_of_two(own: str) -> None:
    assert starts(reply(own)) == ["2026-06-11T14:00"]


@pytest.mark.parametrize(
    "own",
    [
        "I'll let you know by Wednesday.",
        "Thursday, but only after 4.",
        "On Thursday I am teaching all day.",
        "I have an exam on Thursday.",
        "Neither works for me, sorry. What about Friday?",
    ],
)
def test_the_candidate_takes_neither(own: str) -> None:
    assert starts(reply(own)) == []


OF_TWO = "I could offer you Thursday 11 June at 2pm or Friday 12 June at 10am for an interview."


@pytest.mark.parametrize(
    "own",
    [
        "Ken is only in on Thursday, I am asking him whether that suits him.",
        "You will hear from Ken on Thursday.",
        "Nobody is here on Thursday after all.",
        "I will send you the contract on Thursday.",
        "Am Donnerstag haben wir Betriebsausflug.",
        "Die Unterlagen schicke ich Ihnen am Donnerstag.",
        "El jueves es festivo.",
        "Na quinta é feriado.",
        "Donderdag zijn we dicht.",
    ],
)
def test_a_day_named_for_something_else_is_not_agreed(own: str) -> None:
    assert starts(answer(own, OF_TWO)) == []


@pytest.mark.parametrize(
    "own",
    [
        "Thursday is perfect and I'll email you the link.",
        "Jeudi en personne, c'est noté.",
        "Donderdag is prima, ik stuur je een uitnodiging.",
    ],
)
def test_a_day_is_taken_whatever_is_sent_besides(own: str) -> None:
    assert starts(answer(own, OF_TWO)) == ["2026-06-11T14:00"]


@pytest.mark.parametrize(
    "own",
    [
        "Your interview: Friday at 11 it is. See you then.",
        "Lovely, 11 on Friday it is, we look forward to the interview.",
        "11 on Friday is fine for the interview.",
        "Your interview is on Friday 5 June. Please report to the gatehouse for 11.00.",
        "Could we push the interview back by half an hour, to 11.00 on Friday?",
    ],
)
def test_an_hour_may_stand_before_its_day(own: str) -> None:
    assert starts(read(own)) == ["2026-06-05T11:00"]


@pytest.mark.parametrize(
    "own",
    [
        "Your interview is on Friday at 9. We had 11 on Friday last week and were tired.",
        "Your interview is on Friday at 9. All 11 on Friday suits a crowd.",
        "Your interview is on Friday at 9, and we go up to 10 on the list.",
    ],
)
def test_a_count_before_a_day_is_no_hour(own: str) -> None:
    assert starts(read(own)) == ["2026-06-05T09:00"]


@pytest.mark.parametrize(
    "own",
    [
        "Stage 1: interview by phone, Friday 5 June, 09:00.\nStage 2 (if successful at stage 1): presentation, Monday 15 June, 13:00.",
        "Your interview is on Friday 5 June at 9. For those who get through, the second one is on Monday 15 June at 1pm.",
        "Ihr Gespräch ist am Freitag, 5. Juni, um 9 Uhr. Wenn Sie weiterkommen, folgt das zweite Gespräch am Montag, 15. Juni, um 13 Uhr.",
        "Votre entretien a lieu le vendredi 5 juin à 9h. Si vous êtes retenue, le second entretien aura lieu le lundi 15 juin à 13h.",
        "Su entrevista es el viernes 5 de junio a las 9:00. Si pasa la primera fase, la segunda entrevista es el lunes 15 de junio a las 13:00.",
        "A sua entrevista é na sexta-feira, 5 de junho, às 9h. Se passar a primeira fase, a segunda entrevista é na segunda-feira, 15 de junho, às 13h.",
        "Je gesprek is vrijdag 5 juni om 9.00 uur. Als je door bent, volgt het tweede gesprek maandag 15 juni om 13.00 uur.",
    ],
)
def test_a_round_for_who_gets_so_far_is_not_set(own: str) -> None:
    assert [s[:10] for s in starts(read(own))] == ["2026-06-05"]


def test_a_round_that_was_reached_is_set() -> None:
    own = "As you were successful at stage 1, your second interview is on Monday 15 June at 1pm. If you come by car, use gate 2."
    assert starts(read(own)) == ["2026-06-15T13:00"]


@pytest.mark.parametrize(
    "own",
    [
        "Your interview slides from Thursday 4 June at 10 to Friday 5 June at 3pm.",
        "Your talk with Jo on Friday 5 June shifts from 11am to 3pm.",
        "Unser Gespräch rückt von Donnerstag, 4. Juni, 10 Uhr auf Freitag, 5. Juni, 15 Uhr.",
        "Notre entretien glisse du jeudi 4 juin à 10h au vendredi 5 juin à 15h.",
        "Nuestra entrevista se corre del jueves 4 de junio a las 10:00 al viernes 5 de junio a las 15:00.",
        "A nossa entrevista passa de quinta-feira, 4 de junho, às 10h, para sexta-feira, 5 de junho, às 15h.",
        "Ons gesprek verschuift van donderdag 4 juni om 10 uur naar vrijdag 5 juni om 15 uur.",
    ],
)
def test_what_goes_from_one_time_to_another_has_moved(own: str) -> None:
    found = read(own)
    assert found.kind is Kind.INTERVIEW_RESCHEDULED
    assert starts(found) == ["2026-06-05T15:00"]


@pytest.mark.parametrize(
    "own",
    [
        "Your interview on Friday 5 June is at 10. Our summer sale slips from Monday to Thursday.",
        "Your interview is on Friday 5 June at 10. The board's decision moves from Monday 8 to Thursday 11 June.",
        "Su entrevista es el viernes 5 de junio a las 10:00. El autobús pasa de lunes a viernes a las 9:30.",
        "Ihr Gespräch ist am Freitag, 5. Juni, um 10 Uhr. Unser Laden zieht vom 8. auf den 9. Juni um.",
    ],
)
def test_what_else_goes_from_one_day_to_another_moves_no_round(own: str) -> None:
    found = read(own)
    assert found.kind is Kind.INTERVIEW_CONFIRMED
    assert starts(found) == ["2026-06-05T10:00"]


def test_a_badge_is_fetched_before_the_first_round() -> None:
    own = "Your day on Tuesday 9 June:\n\n8:30 AM   Badge at the gatehouse\n9:15 AM   Pumps, with Dr Rasch\n10:15 AM   Valves, with Greta Lund\n"
    assert starts(read(own)) == ["2026-06-09T09:15", "2026-06-09T10:15"]


def test_an_hour_told_for_the_reader_and_again_for_the_author_is_one() -> None:
    assert starts(read("Your interview is on Friday 5 June, 10am your time, 2pm mine.")) == [
        "2026-06-05T10:00"
    ]


def test_my_time_in_what_the_candidate_wrote_is_by_their_own_clock() -> None:
    raw = (
        "From: Greta Olsson <greta@fernhall.example>\nTo: Amara Ndege <amara@postbox.example>\n"
        "Subject: Re: Interview for Map Editor\nDate: Thu, 11 Jun 2026 09:00:00 -0400\n"
        "Message-ID: <3@fernhall.example>\nIn-Reply-To: <2@postbox.example>\n"
        "Content-Type: text/plain; charset=utf-8\n\n"
        "Perfect, see you on Tuesday for the interview.\n\nGreta Olsson\n\n"
        "On Thu, 11 Jun 2026 at 15:10, Amara Ndege <amara@postbox.example> wrote:\n"
        "> I could do Tuesday 16 June at 5.30 pm my time for the interview.\n"
    )
    amara = Candidate(("amara@postbox.example",), "Africa/Nairobi")
    read = reading.read(message.parse(raw.encode()), amara)
    assert [one.start.astimezone(UTC).isoformat() for one in read.interviews] == [
        "2026-06-16T14:30:00+00:00"
    ]
