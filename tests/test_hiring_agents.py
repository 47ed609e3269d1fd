"""One agent and several clients: whose an answer is, in mail as it is written."""

from tests.written import Written

ANKE = "Anke Brandt <anke.brandt@brandt-personalberatung.example>"
YES = "Guten Tag Frau Brandt, vielen Dank, der Termin passt mir gut. Robin Vale"


def test_a_second_invitation_that_is_answered_is_no_message_of_the_first() -> None:
    life = Written()
    for day, house, post, hour in (
        ("02-26", "Brauerei Kolb", "Betriebsleiter", "Dienstag, 3. März 2026, um 11:00 Uhr"),
        ("02-27", "Mälzerei Stern", "Schichtleiter", "Mittwoch, 4. März 2026, um 14:30 Uhr"),
    ):
        subject = f"Vorstellungsgespräch {house}"
        asked = life.they(
            f"{day} 10:00", ANKE, subject,
            f"Guten Tag Robin Vale,\n\ndie {house} möchte Sie gerne für die Stelle als {post} "
            f"kennenlernen. Das Vorstellungsgespräch findet am {hour} mit Herrn Auer statt.\n\n"
            "Mit freundlichen Grüßen\nAnke Brandt",
        )  # fmt: skip
        life.me(f"{day} 11:00", ANKE, f"Re: {subject}", YES, answers=asked)
    found = [(p.company, p.role, len(p.rounds)) for p in life.processes("03-06 13:00")]
    assert found == [("Brauerei Kolb", "Betriebsleiter", 1), ("Mälzerei Stern", "Schichtleiter", 1)]
