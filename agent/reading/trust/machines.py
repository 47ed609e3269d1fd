"""Text that is addressed to machines instead of the reader: reported, never obeyed.

Looks for wording alone; what the text asks for is of no interest.
"""

import re

from agent.reading.caseless import caseless, lazily
from agent.reading.needs import Needs, Text

_TOOLS = ("assistant", "agent", "system", "screener", "reader", "tool", "filter", "bot")
_NEEDS = Needs(
    "instruction",
    "prompt",
    "language model",
    "llm",
    "llms",
    "chatgpt",
    "gpt",
    "chatbot",
    "ai",
    "ais",
    "assistant",
    "[inst",
    "<system",
    "/system",
    "system prompt",
    "system instruction",
    "# system",
    "#system",
    "< system",
    "/ system",
    "classify",
    "categori",
    "label this",
    "mark this",
    "treat this",
    "rate this",
    "rank this",
    "score this",
    "anweisung",
    "vorgaben",
    "instruktion",
    "instruccion",
    "istruzioni",
    "instruções",
    "instructies",
    "opdrachten",
    "asistente",
    "assistente",
    "assistent",
    "modelo de l",
    "modèle de l",
    "sprachmodell",
    "taalmodel",
    "modello l",
    "ki",
    "ia",
    "ignore",
    "disregard",
    "forget",
    "override",
    "bypass",
    "user",
    "human",
    "recipient",
    "reader",
    "owner",
    *(
        f"{verb} the candidate"
        for verb in ("tell", "inform", "alert", "warn", "reveal", "mention", "show")
    ),
    "automated",
    "software a",
    "digital a",
    "virtual a",
    *(f"{mail} {tool}" for mail in ("mail", "email") for tool in _TOOLS),
)
"""Of these each line that is so addressed has one."""
_MACHINE = (
    r"(?:ais?|llms?|large language models?|language models?|chatgpt|gpt|chatbots?"
    r"|(?:ai|automated|e-?mail|mail|software|digital|virtual) (?:assistants?|agents?|systems?"
    r"|screeners?|readers?|tools?|models?|filters?|bots?))"
)
_ADDRESSED = caseless(
    r"\b(?:ignore|disregard|forget|override|bypass)\b.{0,30}\b(?:previous|prior|above|earlier"
    r"|preceding|all|any|your|the|other)\b.{0,30}\b(?:instructions?|prompts?|rules|guidelines"
    r"|directives|context)\b"
    r"|\bsystem prompt\b|\b(?:new|updated|hidden|special) (?:system )?instructions? (?:for|to) "
    + _MACHINE
    + r"|<\s?/?\s?(?:system|assistant|instructions?)\s?>|\[/?inst\]"
    r"|^\s*#{2,} ?(?:system|instruction|assistant)|\b(?:begin|end) (?:system )?(?:prompt"
    r"|instructions?)\b"
    r"|\b(?:if|when|as|since) you(?:'re|’re| are)? (?:an? |the )?"
    + _MACHINE
    + r"\b|\byou are (?:now )?(?:an?|the|my) (?:helpful )?"
    + _MACHINE
    + (
        r"\b|\b(?:to|for|dear|attention|note to|message (?:to|for)|instructions? (?:to|for)|hey"
        r"|hello) (?:all |any |the )?"
    )
    + _MACHINE
    + r"\s?(?::|reading|processing|parsing|that|which|who|,)"
    r"|\b" + _MACHINE + r" (?:should|must|shall|are to|is to|need to|needs to|have to|will now"
    r"|please)\b (?!(?:not )?be\b|never be\b)"
    r"|\b(?:classify|categori[sz]e|label|mark|treat|rate|rank|score) this (?:e-?mail|message|mail"
    r"|candidate|application|text) (?:as|with)\b"
    r"|\b(?:do not|don['’]?t|never) (?:tell|inform|alert|warn|reveal|mention"
    r"|show)\b.{0,30}\b(?:the )?(?:user|human|candidate|recipient|reader|owner)\b"
    r"|\bignorier\w*\b.{0,40}\b(?:anweisungen|vorgaben|instruktionen)\b"
    r"|\bignore[rz]?\b.{0,40}\binstructions\b|\bignor[ae]\b.{0,40}\b(?:instrucciones|instruções)\b"
    r"|\b(?:ignor[ae]|olvid[ae]|olvide|ignore|esqueça|dimentica|oubli(?:e|ez)|ignorez|vergiss"
    r"|vergeet)\b (?:todas |toutes |tutte |alle )?(?:las |as |les "
    r"|le )?(?:(?:instrucciones|instruções|instructions|istruzioni) (?:anteriores|previas"
    r"|précédentes|precedenti|prévias)|(?:bisherigen|vorherigen|früheren|vorige"
    r"|eerdere) (?:anweisungen|instructies))"
    r"|\b(?:si eres|si usted es|se você é|se sei|wenn du|falls du|si tu es|si vous êtes"
    r"|als je) (?:una? |un |uma? |une |eine? |een )?(?:asistente|assistente|assistent|assistant"
    r"|modelo de lenguaje|modelo de linguagem|modèle de langage|sprachmodell|taalmodel"
    r"|modello linguistico|ki\b|ia\b|ai\b)"
    r"|\bnegeer\b.{0,40}\b(?:instructies|opdrachten)\b|\bignorera\b.{0,40}\binstruktioner\b",
    flags=re.MULTILINE,
)
_MOST = 20_000
# What a machine is told to do where no person reads it: "AI: approve", "Approve and send the
# draft".
_ORDER = lazily(
    r"^\s{0,9}(?:ais?|llms?|chatgpt|assistants?|agents?)\s?[:,]\s{0,3}(?:please )?"
    r"(?:approve|send|accept|forward|reply|delete|move|mark|confirm|decline|click)\b"
    r"|\bapprove (?:and|then) send\b.{0,30}\b(?:drafts?|letters?|e-?mails?|messages?|everything)\b",
    re.IGNORECASE | re.MULTILINE,
)


def ordered(text: str) -> str | None:
    """Words of a hidden text that tell somebody to act on mail; None for none."""
    found = _ORDER.search(text[:_MOST])
    return found[0].strip() if found else None


def addressed(text: str, around: Text | None = None) -> str | None:
    """The words by which a text turns to a machine, with what is around them; None for none.

    ``around``: the same, or more of it, ready to be asked.
    """
    needed = _NEEDS.of(around or Text(text[:_MOST]))
    for line in text[:_MOST].split("\n") if needed else ():
        able = any(map(line.lower().__contains__, needed))
        if found := _ADDRESSED.search(line[:3000]) if able else None:
            start, end = max(0, found.start() - 20), min(len(line), found.end() + 60)
            return line[_word(line, start) : end].strip()
    return None


def _word(line: str, at: int) -> int:
    """The beginning of the word in which an offset lies."""
    return line.rfind(" ", 0, at) + 1
