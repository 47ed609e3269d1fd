"""A silence that will mean no has ended nothing yet, and a timetable for all who applied is news."""

from datetime import date

import pytest

from agent import message, reading
from agent.reading.model import Candidate, Reading
from agent.terms import Kind

ROBIN = Candidate(("robin@letterbox.example",), "Europe/London", "Robin Vale")


def read(sender: str, subject: str, text: str) -> Reading:
    head = (
        f"From: {sender}\nTo: robin@letterbox.example\nSubject: {subject}\n"
        "Date: Mon, 14 Sep 2026 10:00:00 +0100\nMessage-ID: <1@x.example>\n"
        "Content-Type: text/plain; charset=utf-8\n\n"
    )
    return reading.read(message.parse(f"{head}{text}\n".encode()), ROBIN)


SILENT = [
    ("Parks Gardener (Ref 12): assessment under way", "Dear Applicant\n\nPosition: Parks Gardener (Ref 12)\n\nApplications closed on 7 September. The selection panel is now assessing 90 applications.\n\nIf you have not heard from us by Friday 2 October 2026, your application has not been successful on this occasion and you will not receive a further letter.\n\nPlease do not ring the Council about the progress of your application.\n\nRecruitment Services"),
    ("Lifeguard: shortlisting", "Dear Applicant\n\nShortlisting for Lifeguard has begun; we had 210 applications. If you do not hear from us by 2 October you have not been shortlisted on this occasion. We regret that we cannot give feedback.\n\nRecruitment"),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "text"), SILENT)
def test_a_silence_to_come_is_no_refusal(subject: str, text: str) -> None:
    said = read("Recruitment <recruitment@hartbay-council.example>", subject, text)
    assert said.kind in (Kind.PROGRESS_UPDATE, Kind.APPLICATION_RECEIVED)
    assert said.reply_expected_by == date(2026, 10, 2)


def test_a_refusal_beside_a_silence_stays_one() -> None:
    said = read(
        "Recruitment <recruitment@hartbay-council.example>",
        "Lifeguard",
        "Dear Robin\n\nWe regret to tell you that your application for Lifeguard has not been successful. "
        "If you have not heard from us by 2 October about the pool attendant post, that one is filled too.\n\nRecruitment",
    )
    assert said.kind is Kind.REJECTION


ASKED = [
    ("Timetable, Paper Restorer", "Dear Robin,\n\nSince several of you asked, this is how things will go with the vacancy Paper Restorer:\n\n- internal applicants hear this week\n- external applicants, so you too, hear by Friday 2 October, all of you on one day\n- second interviews would be from 6 to 9 October\n\nNothing to do for you now.\n\nMoira Tallis\nHead of Collections"),
    ("How it goes on", "Dear Robin,\n\nSeveral of you have asked how it goes on with the job of Head Cook. We read until Friday; each of you gets an answer by 25 September, and the kitchen trial would be in October.\n\nMoira Tallis"),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "text"), ASKED)
def test_a_timetable_for_all_who_applied_is_news(subject: str, text: str) -> None:
    said = read("Moira Tallis <moira.tallis@brindlework.example>", subject, text)
    assert said.kind is Kind.PROGRESS_UPDATE


def test_applications_read_against_criteria_are_not_refused() -> None:
    said = read(
        "Recruitment <recruitment@hartbay-council.example>",
        "Gardener (Ref 12): assessment under way",
        "Dear Applicant\n\nPosition: Gardener (Ref 12)\n\nThe selection panel is now assessing 90 applications "
        "against the essential criteria. You will hear by 2 October 2026.\n\nRecruitment",
    )
    assert said.kind is Kind.PROGRESS_UPDATE
