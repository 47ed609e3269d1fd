"""Who is added to a talk in a later mail is met; who only fetches the candidate is not."""

import pytest

from tests.written import Written

MARCUS = "Marcus Holm <marcus@quarryhill.example>"
FIRST = """Hi Robin,

Your interview for the workshop manager job is on Friday 6 March at 10:00, with me.

Marcus Holm
Managing Director, Quarryhill Joinery"""


def _met(life: Written) -> list[str | None]:
    (process,) = life.processes("03-05 09:00")
    (held,) = process.rounds
    return [p.name for p in held.interviewers]


@pytest.mark.parametrize(
    "told",
    [
        "Looking forward to Friday. Nell will join us too.",
        "I've asked Nell along on Friday.",
        "Nell's joining me on Friday.",
        "Nell, our designer, is going to sit in.",
        "I'd like you to meet Nell as well on Friday.",
        "I'll bring Nell along, who runs the design side.",
    ],
)
def test_who_is_added_later_is_met_too(told: str) -> None:
    life = Written()
    first = life.they("03-02 09:00", MARCUS, "Workshop manager", FIRST)
    mine = life.me("03-02 10:00", MARCUS, "Re: Workshop manager", "See you then. Robin", first)
    text = f"Hi Robin,\n\n{told}\n\nMarcus"
    life.they("03-04 09:00", MARCUS, "Re: Workshop manager", text, mine)
    assert _met(life) == ["Marcus Holm", "Nell"]


@pytest.mark.parametrize(
    "told",
    [
        "Nell will join us as head of sales in May.",
        "Our CTO will join you in spirit.",
        "I will be joining from home.",
        "The Dean will be joining the board.",
    ],
)
def test_who_joins_a_house_joins_no_talk(told: str) -> None:
    life = Written()
    first = life.they("03-02 09:00", MARCUS, "Workshop manager", FIRST)
    mine = life.me("03-02 10:00", MARCUS, "Re: Workshop manager", "See you then. Robin", first)
    life.they("03-04 09:00", MARCUS, "Re: Workshop manager", f"Hi Robin,\n\n{told}\n\nM", mine)
    assert _met(life) == ["Marcus Holm"]


@pytest.mark.parametrize(
    "told",
    [
        "with Nell Finch. I'll meet you at reception and bring you up.",
        "with Nell Finch. Just ask for me at the desk and I'll come down and fetch you.",
        "with Nell Finch. I'll collect you from the lobby and take you to the panel room.",
    ],
)
def test_who_only_fetches_the_candidate_is_not_met(told: str) -> None:
    life = Written()
    text = f"Hi Robin,\n\nYour interview is on Friday 6 March at 10:00 {told}\n\nMarcus Holm"
    life.they("03-02 09:00", MARCUS, "Workshop manager", text)
    assert _met(life) == ["Nell Finch"]


def test_who_fetches_and_stays_is_met() -> None:
    life = Written()
    text = (
        "Hi Robin,\n\nYour interview is on Friday 6 March at 10:00 with Nell Finch and me. I'll "
        "meet you at reception and bring you up.\n\nMarcus Holm"
    )
    life.they("03-02 09:00", MARCUS, "Workshop manager", text)
    assert sorted(filter(None, _met(life))) == ["Marcus Holm", "Nell Finch"]
