"""Who is met under a pronoun: "Marcus is back: come for a second chat with him and Tom Calder".

Finds the person named last before it; names nobody by itself.
"""

from agent.reading import words
from agent.reading.caseless import caseless as _any
from agent.reading.people.meets import cues
from agent.reading.people.meets.judging import Somebody
from agent.reading.people.names import is_given
from agent.reading.people.scene import Area

_HIM = _any(
    r"\b(?:with|meet|see) (?:both )?(?:him|her)(?= and\b|,)|\bas well as (?:with )?(?:him|her)\b"
    r"|\band (?:with )?(?:him|her) (?:on|at|this|next)\b",
    r"\bmit (?:ihm|ihr)(?= und\b|,)|\b(?:avec|rencontrer) (?:lui|elle)(?= et\b|,)"
    r"|\bcon (?:él|ella)(?= y\b|,)|\bmet (?:hem|haar)(?= en\b|,)|\bcom (?:ele|ela)(?= e\b|,)"
    r"|\bcon (?:lui|lei)(?= e\b|,)",
)
_TALK_WITH = _any(
    rf"\b(?:{words.joined('meets.pronouns.talk_with')})"
    rf"(?=[^\w\s]| \(|$| (?:{words.joined('meets.pronouns.moves')})\b)"
)
_FAR = 300


def meant(every: list[Somebody], picked: list[Somebody]) -> list[Somebody]:
    """Those picked, and whom a pronoun means in the author's words: beside one of them, or where
    the talk is with him or her ("Ada is away, so your chat with her moves")."""
    places = [(told.at, text, one) for one in every for area, text, told in one.places
              if area is Area.OWN if told.full or is_given(told.name)]  # fmt: skip
    found = list(picked)
    for text in dict.fromkeys(text for _, text, _ in places):
        with_him = [*_TALK_WITH.finditer(text)]
        for him in (*(_HIM.finditer(text) if picked else ()), *with_him):
            before = [(at, one) for at, where, one in places if where is text and at < him.start()]
            at, one = max(before, key=lambda each: each[0], default=(-1, None))
            if one is not None and him.start() - at < _FAR and one not in found:
                found.append(one)
        if with_him and len(found) > 1 and not cues.FIRST.search(text):
            found = [
                one for one in found if not one.is_author
            ]  # "are you free for a call with him?"
    return found
