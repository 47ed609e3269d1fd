"""Whether the employer invites questions and nudges, or asks for none (rulings, follow_up).

What cues tell is weighed beside what a linear model makes of each line's words. ``wishes.json.xz``
is made by ``make learn`` from sentences written for it and from labelled messages.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from agent.reading import words
from agent.reading.caseless import caseless
from agent.reading.folding import fold
from agent.reading.function_words import FUNCTION_WORDS
from agent.reading.kinds import acts, linear
from agent.reading.kinds.cues import Line, Where
from agent.reading.kinds.scene import Scene, total
from agent.reading.model import Evidence
from agent.terms import FollowUpWish, Kind

NONE = "none"
"""How the model calls a line that does neither."""
_SILENT = frozenset({Kind.UNRELATED, Kind.AUTO_REPLY})
_SAID = 3.0
_TOLD, _ENOUGH = 400, 0
"""How much it speaks for a wish that cues tell of it, and how much has to; in hundredths of log
odds. Found on mail from which nothing was learnt."""
_SPEAKS = 80
"""From how much on a word speaks for a wish, in hundredths of log odds."""
_OURS = caseless(
    r"\bif (?:we|i) have (?:any|some|further|more)\b|\bask your (?:referees?|references|manager)\b"
    r"|\bfragen an (?:sie|dich)\b"
    r"|\bquestions a (?:vous|te) poser\b|\b(?:nous avons|j'ai) (?:\w+ ){0,2}questions\b"
    r"|\bhacer(?:te|le|os) (?:\w+ )?preguntas\b"
    r"|\b(?:tenemos|temos) (?:\w+ ){0,2}(?:preguntas|perguntas|duvidas)\b"
    r"|\bhebben (?:\w+ ){0,3}vragen\b|\bvragenlijst\b"
)
"""Questions that the employer has; over folded text."""
_THEY_ASK = caseless(rf"\b(?:{words.joined('wish.ours')})\b")
"""Questions that they will put; over folded text."""
_REACH = (
    r"(?:contact|approach|call|phone|ring|e-?mail|message|write to|speak (?:to|with)|talk to"
    r"|reach out to|get in touch with|liaise with)(?:ing)?"
)
_CLIENT = r"(?:client|employer|hiring (?:company|manager|team)|customer|end user|company|firm)"
_PAST_US = caseless(
    rf"\b(?:not|never|refrain from|rather than|instead of|avoid)\b[^.!?;]{{0,20}}\b{_REACH} (?:them"
    rf"|him|her|(?:(?:the|our|my) )?(?:end )?{_CLIENT}) (?:direct|directly|yourself)\b"
    rf"|\b(?:not|never|refrain from|avoid)\b[^.!?;]{{0,20}}\b(?:direct|directly) {_REACH} (?!(?:me"
    rf"|us)\b)"
    rf"|\b(?:not|never|refrain from|avoid)\b[^.!?;]{{0,20}}\b{_REACH} (?:the|our"
    rf"|my) (?:end )?client\b"
    rf"|\bno direct contact with (?:the|our|my) (?:end )?{_CLIENT}\b"
    rf"|\b(?:not|never)\b[^.!?;]{{0,20}}\b{_REACH} (?!(?:us|me|our|my|this)\b)(?:the )?\w+"
    r"(?: \w+)? yourself\b"
    r"|\b(?:goes|go|comes|come|runs|run) (?:\w+ly |all )?(?:through|via) (?:me|us)\b"
    r"|\b(?:lauft|geht) (?:\w+ )?uber (?:mich|uns)\b|\bpass\w+ (?:\w+ )?par (?:moi|nous)\b"
    r"|\bpas(?:a|an|sa|sam) (?:\w+ )?por (?:mi|nosotr[oa]s|mim|nos)\b"
    r"|\b(?:loopt|gaat) (?:\w+ )?(?:via|over) (?:mij|ons)\b"
    r"|\bnicht direkt (?:an|bei|mit) (?!(?:mich|mir|uns)\b)|\b(?:kunden|mandanten|auftraggeber"
    r"|unternehmen) (?:bitte )?nicht (?:direkt|selbst)\b"
    r"|\bne (?:pas )?(?:les? |la )?(?:contact|appel|sollicit)\w+ (?:pas )?(?:(?:le|notre) client"
    r"|directement (?!nos bureaux))"
    r"|\bno (?:los? |las? )?(?:contact|llam|escrib)\w+ (?:con |a |al )?(?:(?:el |nuestro )?cliente"
    r"|directamente (?:con|a))\b"
    r"|\bnao (?:\w+ )?(?:contact|lig)\w+ (?:com )?(?:o |diretamente o )?(?:nosso )?cliente\b"
    r"|\bniet (?:zelf |rechtstreeks |direct )?(?:contact \w+ )?(?:met )?(?:de |onze )(?:klant"
    r"|opdrachtgever)\b|\bniet rechtstreeks (?:met|bij) (?!(?:mij|ons)\b)"
)
"""Contact with the client past the agent, which forbids nobody to ask the agent; over folded
text."""
_MAY_WE = caseless(
    r"\b(?:may|can|could|might) (?:i|we)\b[^.!?]{0,60}\bif\b[^.!?]*\?"
    r"|\b(?:darf|durfen|durfte|durften) (?:ich|wir) (?:mich|uns|sie|dich|ihnen"
    r"|dir)\b[^.!?]{0,30}\b(?:melden|anrufen|schreiben|kontaktieren)\b[^.!?]*\?"
    r"|\b(?:puis je|pouvons nous|pourrais je|pourrions nous) (?:vous|te|t')\b[^.!?]*\?"
    r"|\b(?:puedo|podemos|podria|podriamos) (?:llamar|escribir|contactar)(?:te|le|os|la"
    r"|lo)\b[^.!?]*\?"
    r"|\b(?:posso|podemos|poderia|poderiamos) (?:ligar|escrever|contactar|contatar)(?: (?:te|lhe|lo"
    r"|la))?\b[^.!?]*\?|\b(?:mag|mogen|zou|zouden) (?:ik|we|wij) (?:je|u)\b[^.!?]*\?"
    r"|\b(?:when|where|how|what time) (?:i|we) (?:can|could|may|might) (?:best )?(?:reach|call|ring"
    r"|catch|phone|get|get hold of) you\b"
)
"""What asks whether, and when, the author may write or call; over folded text."""
_MONEY = caseless(
    r"\b(?:received?|got|credited|paid|seen|erhalten|bekommen|recu|recibid[oa]|recebid[oa]"
    r"|ontvangen)\b[^.!?]{0,20}\b(?:amount|money|payment|refund|transfer|reimbursement)\b"
    r"|\b(?:betrag|geld|uberweisung|erstattung|remboursement|virement|reembolso|importe|pagamento"
    r"|bedrag|vergoeding)\b[^.!?]{0,30}\b(?:erhalten|bekommen|recu|recibid[oa]|recebid[oa]"
    r"|ontvangen|eingegangen|arrive)\b"
)
"""Money that has not come, which may be asked for whatever becomes of the post; over folded
text."""
_WE_CHASE = caseless(
    r"(?=.*\bchas)(?!.*\b(?:not|don'?t|no need|please|feel free|chas\w+ (?:me|us)"
    r"|you (?:can|may|do|should|could|want))\b)"
    r".*\b(?:i'?m|i am|i'?ll|i will|i'?ve|i have|we'?re|we are|we'?ll|we will|we'?ve"
    r"|we have) (?:\w+ ){0,2}chas(?:e|ed|ing)\b"
)
"""An agent who chases the client, which tells the candidate nothing; over folded text."""
_ASKED_OF_ME = caseless(
    r"\s*(?:(?:your |invitee )?questions?|(?:ihre |deine )?fragen?|(?:vos )?questions"
    r"|(?:sus )?preguntas|perguntas|domande|vragen) ?: *"
    r"(?:which|what|how|when|where|why|who|do you|are you|have you|welche\w*|was|wie|wann|quel\w*"
    r"|que|comment|pourquoi|cual|como|qual|quais|quale|quali|che cosa|cosa|come|welke|wat|hoe"
    r"|wanneer)\b[^?]{3,120}\?"
)
"""A question of a form with its answer: "Questions: Which trade is it? Joiner"; over folded
text."""
_PLAINLY = (
    (FollowUpWish.FORBIDDEN, caseless(words.joined("wish.forbids"))),
    (FollowUpWish.WELCOME, caseless(words.joined("wish.invites"))),
)
"""What tells a wish whatever else its line says; over folded text."""
_OF_ELSE = caseless(words.joined("wish.of_else"))
""" "Call me if the time does not suit", "no need to reply": of the round or the message ..."""
_QUESTIONS = caseless(words.joined("wish.questions"))
"""... unless it is of questions too; over folded text."""
_WHERE = frozenset({Where.BODY, Where.SIGNATURE, Where.FOOTER})
_MOST_LINES, _MOST_WORDS, _MOST_BEFORE, _MOST_BEHIND = 120, 60, 25, 12


@cache
def _model() -> linear.Model:
    return linear.Model.load("wishes")


@cache
def _forbidding() -> frozenset[str]:
    """Those without which no line forbids anything: more than the words that every text is made
    of."""
    return _telling() - {fold(word) for words in FUNCTION_WORDS.values() for word in words}


@cache
def _telling() -> frozenset[str]:
    """The words that by themselves speak for a wish; without any, no line holds one."""
    model = _model()
    against = model.classes.index(NONE)
    return frozenset(
        name
        for name, each in model.rows.each()
        if name.isalpha() and max(each) - each[against] >= _SPEAKS
    )


def wish(seen: Scene, kind: Kind) -> tuple[FollowUpWish | None, tuple[Evidence, ...]]:
    """The wish and the words that it rests on."""
    if kind in _SILENT:
        return None, ()
    plainly = _plainly(seen)
    if plainly:
        return plainly[0], (Evidence("follow_up", plainly[1].text[:160]),)
    cued = told(seen)
    found = [
        (odds + _TOLD * (cued is not None and each is cued[0]), each, line)
        for each, odds, line in _likeliest(seen, cued[1] if cued else None)
    ]
    if not found:
        return None, ()
    odds, best, line = max(found, key=lambda one: one[0])
    line = cued[1] if cued is not None and best is cued[0] else line
    return (best, (Evidence("follow_up", line.text[:160]),)) if odds >= _ENOUGH else (None, ())


def _plainly(seen: Scene) -> tuple[FollowUpWish, Line] | None:
    """The only wish that is told plainly, and where."""
    found = [
        (each, line)
        for line in lines(seen)
        for each, said in _PLAINLY
        if said.search(line.folded) and not _is_of_else(line)
    ]
    return found[0] if len({each for each, _ in found}) == 1 else None


def told(seen: Scene) -> tuple[FollowUpWish, Line] | None:
    """The wish of which cues tell, and where."""
    for each in (FollowUpWish.FORBIDDEN, FollowUpWish.WELCOME):
        gone = _practical(seen)
        found = (hit for hit in seen.of(f"wish:{each}") if hit.line not in gone)
        hits = [hit for hit in found if not _is_of_else(hit.line)]
        if hits and total(hits) >= _SAID:
            return each, hits[0].line
    return None


def _practical(seen: Scene) -> set[Line]:
    """The lines about what may come up on the day."""
    return {hit.line for hit in seen.of("practical")}


def _is_of_else(line: Line) -> bool:
    """Whether it is about questions that they have, about going past the author, about money, or
    about the round."""
    if _OF_ELSE.search(line.folded) and not _QUESTIONS.search(line.folded):
        return True
    told = (_OURS, _THEY_ASK, _PAST_US, _MAY_WE, _MONEY)
    return bool(_ASKED_OF_ME.match(line.folded)) or any(t.search(line.folded) for t in told)


def _likeliest(seen: Scene, cued: Line | None) -> Iterator[tuple[FollowUpWish, int, Line]]:
    """Each wish, its log odds in hundredths, and the line that most looks like it."""
    model, among, telling, gone = _model(), lines(seen), _telling(), _practical(seen)
    odds = [
        (linear.odds(model.rows.total(features(among, place))), line)
        for place, line in enumerate(among)
        if line is cued or not telling.isdisjoint(acts.words(line.folded))
        if not (_PAST_US.search(line.folded) or _MONEY.search(line.folded))
        if not (_ASKED_OF_ME.match(line.folded) or _WE_CHASE.match(line.folded))
        if not (_MAY_WE.search(line.folded) or _THEY_ASK.search(line.folded))
        if line not in gone
        if not (_OF_ELSE.search(line.folded) and not _QUESTIONS.search(line.folded))
    ]
    for column, name in enumerate(model.classes):
        wordy = name != FollowUpWish.FORBIDDEN
        may = [
            one
            for one in (odds if name != NONE else ())
            if wordy or one[1] is cued or not _forbidding().isdisjoint(acts.words(one[1].folded))
        ]
        if may:
            most, line = max(may, key=lambda one: one[0][column])
            yield FollowUpWish(name), most[column], line


def lines(seen: Scene) -> tuple[Line, ...]:
    """The lines that may hold a wish; bounded in number."""
    return tuple(line for line in seen.lines if line.where in _WHERE)[:_MOST_LINES]


def features(among: Sequence[Line], place: int) -> set[str]:
    """The words of a line with their neighbours; ``p:`` of a short one before it, ``n:`` behind."""
    line = among[place]
    words = acts.words(line.folded)[:_MOST_WORDS]
    row = ("<", *words, ">")
    found = {f"at:{line.where}", *words}
    found.update(map("_".join, pairwise(row)))
    found.update(map("_".join, zip(row, row[1:], row[2:], strict=False)))
    if line.hypothetical:
        found.add("if:")
    if line.folded[-1:] == "?":
        found.add("asks:")
    before = acts.words(among[place - 1].folded) if place else ()
    if len(before) <= _MOST_BEFORE:
        found.update(map("p:".__add__, before))
    behind = acts.words(among[place + 1].folded) if place + 1 < len(among) else ()
    found.update(map("n:".__add__, behind[:_MOST_BEHIND]))
    return found
