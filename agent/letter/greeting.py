"""The greeting, by evidence: first name, title and surname, full name, or nobody's name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from agent.letter import names
from agent.letter.names import Style
from agent.letter.stock import Voice, word
from agent.plan import FollowUp
from agent.reading.model import Manner, Reading
from agent.reading.people.names import is_given
from agent.terms import Direction, Kind, Purpose, capital


@dataclass(frozen=True, slots=True)
class Greeting:
    """The first line, the recipient's full name where known, and what it rests on."""

    text: str
    name: str | None
    source: str | None
    formal: bool = False
    """Whether it is by title and surname."""


def is_formal(follow_up: FollowUp, voice: Voice) -> bool:
    """Whether the recipient is greeted by title."""
    return greeting(follow_up, voice).formal


def greeting(follow_up: FollowUp, voice: Voice) -> Greeting:
    """Formal by default; the first name where they use it towards the candidate."""
    full, source = full_name(follow_up)
    if follow_up.purpose is Purpose.REFERENCES:
        return _to_referee(follow_up, voice)
    for name, ground in _first_names(follow_up, full):
        if voice.second or not word(voice, "greeting", "first_only_familiar"):
            return Greeting(_first(name, follow_up, voice), full or name, ground)
    if full is None:
        return Greeting(word(voice, "greeting", "nobody"), None, None)
    familiar = voice.second and bool(word(voice, "greeting", "familiar_first"))
    familiar = familiar and not names.is_initial(names.first_name(full))
    if familiar or _is_among_first_names(follow_up, full, voice):
        return Greeting(_first(names.first_name(full), follow_up, voice), full, source)
    styled, ground = _styled(follow_up, full)
    styled = styled or names.by_her_post(full, _post(follow_up, full), voice.language)
    text = _with_title(styled, full, follow_up, voice) if styled else None
    full = names.without_initials(full)
    plain = _by_surname(full, voice) or word(voice, "greeting", "full").format(full)
    return Greeting(text or plain, full, ground or source, text is not None)


def _by_surname(full: str, voice: Voice) -> str:
    """ "Geachte heer of mevrouw De Wit", where no more than initials is known of the first name."""
    first = names.first_name(full)
    if " " in full and not names.is_initial(first) and first not in names.PARTICLES:
        return ""
    last = names.surname(full, particles=True) or full
    return word(voice, "greeting", "either").format(capital(last))


def _first(name: str, follow_up: FollowUp, voice: Voice) -> str:
    """By first name, in the words with which the candidate has last greeted them so."""
    formal = "" if voice.second else word(voice, "greeting", "first_formal")
    form = formal or word(voice, "greeting", "first")
    ours = (r.manner for r in reversed(follow_up.thread) if _is_to(r, follow_up))
    hail = next((m.hails for m in ours if m.hails and not _titled(m.greets_as)), "")
    if not hail or hail not in word(voice, "greeting", "own").split("\n"):
        return form.format(name)
    return f"{hail.capitalize()} {name}{form[-1]}"


def _to_referee(follow_up: FollowUp, voice: Voice) -> Greeting:
    """As the configuration names them: "Ana" is on first-name terms, "Dr Ana Lima" is not."""
    written = follow_up.recipient.name or ""
    full = names.clean(written)
    if full is None:
        return Greeting(
            word(voice, "greeting", "full").format(written) if written else "", written, None
        )
    titled = names.style(written) != Style()
    text = _with_title(written, full, follow_up, voice) if titled else None
    plain = word(voice, "greeting", "full" if " " in full else "first")
    return Greeting(text or plain.format(full), full, None)


def _is_house(name: str, follow_up: FollowUp) -> bool:
    """Whether a name is the employer's or its domain's, and so nobody's."""
    domain = follow_up.address.rpartition("@")[2].replace("-", "")
    words = set((follow_up.company or "").casefold().split())
    bare = name.casefold().replace(" ", "").replace("-", "")
    named = name.casefold().split()
    if set(named) <= words or ((len(bare) > 4 or name.isupper()) and domain.startswith(bare)):
        return True
    # "Swiftlabour Northampton" of swiftlabour.example; but "Paula Alder" of alder.example is a
    # person.
    return len(named) > 1 and len(named[0]) > 4 and domain.partition(".")[0] == named[0]


def full_name(follow_up: FollowUp) -> tuple[str | None, str | None]:
    """The recipient's name as the thread writes it, and the message in which it stands."""
    found, source = _written_name(follow_up)
    if found is None or _is_house(found, follow_up):
        return _behind_the_mailbox(follow_up)
    return found, source


def _behind_the_mailbox(follow_up: FollowUp) -> tuple[str | None, str | None]:
    """Who signs what comes from an office's address, or whom the candidate has greeted there by
    title; the latest word first."""
    for reading in reversed(follow_up.thread):
        signs, greets = reading.manner.signs_as or "", reading.manner.greets_as or ""
        told = None
        if _wrote(reading, follow_up) and " " in signs and is_given(signs):
            told = names.clean(signs)
        elif _is_to(reading, follow_up) and _titled(greets) and not _ANYBODY.search(greets):
            told = names.clean(names.without_honorific(greets))
        if told and not _is_house(told, follow_up):
            return told, reading.message_id
    return None, None


_ANYBODY = re.compile(
    r"/|,|\b(?:or|and|und|et|y|o|e|sirs?|madam|herren|messieurs)\b", re.IGNORECASE
)
"""How letters greet whom they do not know: "Sir or Madam", "Señor/a"."""


def _written_name(follow_up: FollowUp) -> tuple[str | None, str | None]:
    email = follow_up.address
    for reading in reversed(follow_up.thread):
        people = [*reading.people, *(p for i in reading.interviews for p in i.interviewers)]
        people += [reading.contact] if reading.contact else []
        written = [p.name for p in people if (p.email or "").casefold() == email]
        addresses = (reading.sender, *reading.reply_to, *reading.to, *reading.cc)
        written += [a.name for a in addresses if a and a.email.casefold() == email]
        for name in filter(None, map(names.clean, written)):
            return names.clean(follow_up.recipient.name) or name, reading.message_id
    return names.clean(follow_up.recipient.name), None


def _first_names(follow_up: FollowUp, full: str | None) -> Iterator[tuple[str, str | None]]:
    """First names that are in use: by the recipient's own hand or by the candidate's, the latest
    word first. Who is greeted by title and signs with a first name is not yet on such terms."""
    for reading in reversed(follow_up.thread):
        greets = reading.manner.greets_as
        if _is_to(reading, follow_up):
            if greets and _is_first(greets, full, follow_up):
                yield greets, reading.message_id
            elif _titled(greets):
                return
        elif _wrote(reading, follow_up):
            yield from _by_own_hand(reading, full, follow_up)


def _by_own_hand(
    reading: Reading, full: str | None, follow_up: FollowUp
) -> Iterator[tuple[str, str | None]]:
    signs, greets = reading.manner.signs_as, reading.manner.greets_as
    if signs and _is_first(signs, full, follow_up) and not _titled(greets):
        yield signs, reading.message_id
    styled = _titled(signs) or _titled(reading.sender.name if reading.sender else None)
    if greets and _is_first(greets, None, follow_up) and not styled:
        name = (names.clean(signs) if signs and _goes_by(signs, full) else None) or full
        if name and not _is_house(name, follow_up):
            yield names.first_name(name), reading.message_id


def _is_among_first_names(follow_up: FollowUp, full: str, voice: Voice) -> bool:
    """Whether everybody else of the employer's there is on first names with the candidate, in an
    English thread in which nobody gives the recipient a title; a first initial is no first name."""
    others = [
        r.manner
        for r in follow_up.thread
        if r.direction is Direction.INCOMING
        and r.kind is not Kind.AUTO_REPLY
        and not _wrote(r, follow_up)
        and (r.manner.greets_as or r.manner.signs_as)
    ]
    ours = [r.manner for r in follow_up.thread if _is_to(r, follow_up) and r.manner.greets_as]
    plain = " " in full and len(names.first_name(full).rstrip(".")) > 1
    if (
        voice.language != "en"
        or not plain
        or ours
        or any(_wrote(r, follow_up) for r in follow_up.thread)
    ):
        return False
    return any(_is_casual(m) for m in others) and not (
        any(_titled(m.greets_as) or _titled(m.signs_as) for m in others)
        or _styled(follow_up, full)[0]
    )


def _is_casual(manner: Manner) -> bool:
    """ "Hi Mira, ... Jo Lind", or "Dear Mira, ... Jo": by first name, and by somebody."""
    greets, signs = manner.greets_as, manner.signs_as
    if not (manner.informal and greets and signs) or " " in greets:
        return False
    return manner.hails in ("hi", "hey") or " " not in signs


def _goes_by(signs: str, full: str | None) -> bool:
    """Whether a signature can be this person's: what stands there may be anything ("Tks")."""
    first = signs.split()[0] if signs.split() else ""
    return full is None or names.short_for(first, full)


def _is_to(reading: Reading, follow_up: FollowUp) -> bool:
    """Whether the candidate wrote it to the recipient."""
    email = follow_up.address
    ours = reading.direction is Direction.OUTGOING
    return ours and email in {a.email.casefold() for a in reading.to[:1]}


def _wrote(reading: Reading, follow_up: FollowUp) -> bool:
    """Whether the recipient wrote it."""
    theirs = reading.direction is Direction.INCOMING and reading.kind is not Kind.AUTO_REPLY
    email = follow_up.address
    return theirs and reading.sender is not None and reading.sender.email.casefold() == email


def _titled(name: str | None) -> bool:
    return name is not None and names.style(name) != Style()


def _is_first(name: str, full: str | None, follow_up: FollowUp) -> bool:
    """One word (or what begins the full name), without a title, and not the surname."""
    if _titled(name) or names.clean(name) is None or len(name.rstrip(".")) < 2:
        return False
    if full is None:
        return " " not in name and not _is_house(name, follow_up)
    ours, theirs = full.casefold().split(), name.casefold().split()
    if len(theirs) < len(ours) and ours[: len(theirs)] == theirs:
        return True
    surname = len(ours) > 1 and theirs[0] == ours[-1]
    return len(theirs) == 1 and not surname and names.short_for(name, full)


def _styled(follow_up: FollowUp, full: str) -> tuple[str | None, str | None]:
    """The recipient with an honorific: as the candidate last greeted them, else as some message
    writes them, the fullest one.

    Without one, none is guessed: a name tells neither a title nor how somebody is addressed.
    """
    for reading in reversed(follow_up.thread):
        own = reading.manner.greets_as
        if own and _is_to(reading, follow_up) and _titled(own) and _is_part(own, full):
            return own, reading.message_id
    best: tuple[str | None, str | None] = (None, None)
    for reading in follow_up.thread:
        for written in _all_styled(reading, follow_up):
            if names.can_be(written, full) and _rank(written) > _rank(best[0] or ""):
                best = written, reading.message_id
    return best


def _post(follow_up: FollowUp, full: str) -> str | None:
    """What the recipient is, as the latest message tells that tells it."""
    for reading in reversed(follow_up.thread):
        for known in (*reading.people, *(p for i in reading.interviews for p in i.interviewers)):
            if known.title and names.can_be(known.name or "", full):
                return known.title
    return follow_up.recipient.title


def _is_part(styled: str, full: str) -> bool:
    """Whether all of a styled name stands in the full one, in whatever order the parts are."""
    return set(names.without_honorific(styled).casefold().split()) <= set(full.casefold().split())


def _all_styled(reading: Reading, follow_up: FollowUp) -> Iterator[str]:
    yield from reading.styled
    yield from (p.name for p in reading.people if p.name)
    yield from filter(None, (reading.manner.signs_as, follow_up.recipient.name))
    addresses = (reading.sender, *reading.reply_to, *reading.to, *reading.cc)
    yield from (a.name for a in addresses if a)
    if reading.direction is Direction.OUTGOING and reading.manner.greets_as:
        yield reading.manner.greets_as


def _rank(written: str) -> int:
    found = names.style(written)
    titled = found.academic or _PORTUGUESE.match(written)
    return 2 * bool(titled) + (found.gender != "")


def _with_title(written: str, full: str, follow_up: FollowUp, voice: Voice) -> str | None:
    """The formal greeting, where language and evidence allow one."""
    found = names.style(written)
    bare = names.without_honorific(written)
    alone = surname_in(full, follow_up)
    # "Mr. Ganesan" of Ganesan Muthu: not everybody's name ends with what they are called by.
    called = alone if alone and alone.casefold() == full.split()[0].casefold() else None
    known = bare if " " not in bare else called or names.surname(full) or alone
    if word(voice, "greeting", "particle"):
        return _dutch(written, full, follow_up, voice)
    if voice.language != "en" and found.academic in names.OFFICES:
        found = Style(gender=found.gender)
    if voice.language == "pt" and (degree := _PORTUGUESE.match(written)):
        dear = "Cara" if degree[1].rstrip(".")[-1] in "aª" else "Caro"
        return f"{dear} {degree[1]} {full},"
    if voice.language == "en":
        title = _english(found, written, voice)
        return f"Dear {title} {known or full}," if title else None
    if found.gender in ("f", "m") and known:
        name = f"{_degrees(written, found, follow_up) if voice.language == 'de' else ''}{known}"
        return word(voice, "greeting", "madam" if found.gender == "f" else "sir").format(name)
    academic = {"Professor": "professor", "Dr": "doctor"}.get(found.academic, "")
    return word(voice, "greeting", academic).format(full) or None


def _dutch(written: str, full: str, follow_up: FollowUp, voice: Voice) -> str | None:
    """ "Geachte heer Van den Berg": no degree but a professor's, the particle with a capital; "mr."
    is a lawyer's degree, which men and women have, and "M." an initial."""
    found, bare = names.style(written), names.without_honorific(written)
    gender = "" if re.match(r"mr\.|M\b", written) else found.gender
    how = {"f": "madam", "m": "sir"}.get(gender, "doctor" if found.academic == "Dr" else "")
    how = "professor" if found.academic == "Professor" else how
    last = names.surname(full, particles=True) or surname_in(full, follow_up)
    last = last or (bare if " " not in bare else None)
    if not how or (last is None and how in ("madam", "sir")):
        return None
    said = word(voice, "greeting", how).format(capital(last) if last else full)
    ours = (r.manner for r in reversed(follow_up.thread) if _is_to(r, follow_up))
    hail = next((m.hails for m in ours if m.hails and _titled(m.greets_as)), "")
    mild = word(voice, "greeting", "mild")
    return re.sub(r"^\w+", mild, said) if hail == mild.casefold() else said


def surname_in(full: str, follow_up: FollowUp) -> str | None:
    """The one word of a longer name that some message puts behind a title ("Ms. Lim")."""
    words = set(full.casefold().split())
    for reading in follow_up.thread:
        for written in reading.styled:
            alone = names.without_honorific(written)
            if _titled(written) and " " not in alone and alone.casefold() in words:
                return alone
    return None


_PORTUGUESE = re.compile(r"^((?:Dra?|Profa?|Enga?)(?:\.ª|ª|\.))\s")
"""Degrees by which people are addressed in Portuguese, before the whole name."""
_AUSTRIAN = re.compile(r"^(?:Frau|Herrn?) ((?:(?:Mag|Ing|Dipl\.-Ing)\.|DI)) ")


def _degrees(written: str, found: Style, follow_up: FollowUp) -> str:
    """What stands between Frau or Herr and the name; in Austria the lower degrees too."""
    if found.academic:
        return "Dr. " if found.academic == "Dr" else "Prof. "
    degree = _AUSTRIAN.match(written)
    return f"{degree[1]} " if degree and follow_up.timezone == "Europe/Vienna" else ""


_DOTTED = re.compile(r"^(?:Dr|Mr|Mrs|Ms|Mx|Capt|Cllr|Revd?|Sgt)\. ")


def _english(found: Style, written: str, voice: Voice) -> str:
    """ "Dr" and "Ms" without a full stop in British spelling, unless the thread sets one; with one
    in American."""
    if found.academic == "Professor" or found.academic in names.OFFICES:
        return found.academic
    title = found.academic or found.honorific
    title = title or {"f": "Ms", "m": "Mr", "x": "Mx"}.get(found.gender, "")
    dotted = voice.second or _DOTTED.match(written)
    return f"{title}." if title and title != "Miss" and dotted else title
