"""Who is thanked when an address is told late, in mail as it is written."""

from tests.test_hiring_agents import BOTH, put_forward

SIA = "Sia Moore <s.moore@lowtherinns.example>"


def test_whose_address_is_told_a_week_later_is_not_thanked_then() -> None:
    life = put_forward(BOTH[0])
    life.they("03-11 09:15", SIA, "Second meeting", "Dear Robin,\n\nIt was a pleasure to meet you last week. I would like you to meet our CEO, Fergus Dale, on Tuesday 17 March at 5pm.\n\nKind regards,\nSia")  # fmt: skip
    assert not [f for f in life.letters("03-11 09:30") if f.recipient.email == "s.moore@lowtherinns.example"]  # fmt: skip
    soon = put_forward(BOTH[0])
    soon.they("03-05 09:15", SIA, "Second meeting", "Dear Robin,\n\nIt was a pleasure to meet you yesterday. I would like you to meet our CEO, Fergus Dale, on Tuesday 17 March at 5pm.\n\nKind regards,\nSia")  # fmt: skip
    assert [f for f in soon.letters("03-05 09:30") if f.recipient.email == "s.moore@lowtherinns.example"]  # fmt: skip
