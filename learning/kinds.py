"""Learns agent/reading/weights/*.json.xz: ``make learn``, the same each time.

``make learn-crossed`` writes nothing and tells how each family of mail is judged by weights learnt
from the others alone: the honest figures.
"""

import sys
from collections.abc import Iterable, Sequence

from agent.reading.kinds import acts, incoming, outgoing
from agent.reading.kinds.linear import Learnt
from agent.reading.kinds.net import Net, Weights
from agent.reading.kinds.weighing import APART, features
from agent.terms import Kind
from learning.fitting import WEIGHTS, Found, fit, learnt, pack
from learning.mail import SHARED, Example, examples, said, sent
from learning.nets import learn

OTHER = frozenset({Kind.UNRELATED, Kind.AUTO_REPLY})
SEEN_BY_ALL = frozenset({"tables", "lines", "sentences"})
LEAST_SEEN_IN_SENTENCES, LEAST_SEEN_OF_KINDS = 5, 13
"""In how many sentences or letters something has to stand to be learnt from."""
FREEDOM_OF_ACTS, FREEDOM_OF_OUTGOING = 1.0, 0.5
"""How far weights may go (C of the regression): found by --crossed."""
SMALLEST_OF_ACTS, SMALLEST = 0.3, 0.015


def learn_acts() -> Learnt:
    """What ``acts.json.xz`` has: learnt from sentences alone."""
    rows = list(said())
    found = [dict.fromkeys(acts.grams(text), 1.0) for _, text, _ in rows]
    model = fit(
        found,
        [act for act, _, _ in rows],
        [count for *_, count in rows],
        FREEDOM_OF_ACTS,
        LEAST_SEEN_IN_SENTENCES,
    )
    return learnt(model, SMALLEST_OF_ACTS)


def learn_outgoing() -> Learnt:
    """What ``outgoing.json.xz`` has: learnt from letters written for it and from outgoing mail."""
    mail = [(one, outgoing.features(one.seen)) for one in sent()]
    own = frozenset(name for one, found in mail if one.family == "sent" for name in found)
    model = fit(
        [dict.fromkeys(found & own, 1.0) for _, found in mail],
        [one.kinds[0].value for one, _ in mail],
        [one.weight for one, _ in mail],
        FREEDOM_OF_OUTGOING,
    )
    return learnt(model, SMALLEST)


def own_words(mail: Iterable[tuple[Example, Found]]) -> frozenset[str]:
    """The words of what was written for the program: no others, such as the names and addresses of
    labelled or ordinary mail, get into its weights."""
    own = (found for one, found in mail if one.family in SEEN_BY_ALL)
    return frozenset(name.removeprefix("if:") for found in own for name in found)


def _nameable(name: str, own: frozenset[str]) -> bool:
    prefix, colon, word = name.rpartition(":")
    of_words = not colon or f"{prefix}:" in (*APART, "if:")
    return word in own if of_words else True


def learn_weights(mail: Sequence[tuple[Example, Found]]) -> Weights:
    """What ``weighing.json.xz`` has: learnt from whole messages."""
    own = own_words(mail)
    return learn(
        [{n: v for n, v in found.items() if _nameable(n, own)} for _, found in mail],
        [Kind.UNRELATED if one.kinds[0] in OTHER else one.kinds[0].value for one, _ in mail],
        [one.weight for one, _ in mail],
        LEAST_SEEN_OF_KINDS,
    )


def looked_at() -> list[tuple[Example, Found]]:
    """All mail with its features."""
    return [(one, features(one.seen, incoming.grounds(one.seen))) for one in examples()]


def crossed(mail: Sequence[tuple[Example, Found]]) -> None:
    """Each family judged by what is learnt from all others."""
    for family in dict.fromkeys(one.family for one, _ in mail):
        if family in SEEN_BY_ALL:
            continue
        rest = [pair for pair in mail if pair[0].family != family]
        net = Net(learn_weights(rest))
        judged = [
            (one, incoming.verdict(one.seen, incoming.balance(one.seen, net)).kind)
            for one, _ in mail
            if one.family == family
        ]
        sys.stdout.write(f"{family:22} {_told(judged)}\n")
        sys.stdout.flush()


def _told(judged: Iterable[tuple[Example, Kind]]) -> str:
    rows = list(judged)
    right = sum(kind in one.kinds for one, kind in rows)
    alarms = sum(kind not in OTHER and one.kinds[0] in OTHER for one, kind in rows)
    missed = sum(kind in OTHER and one.kinds[0] not in OTHER for one, kind in rows)
    return (
        f"{len(rows):5} messages  kind right {right / len(rows):.3f}  "
        f"taken for hiring {alarms}  taken for none {missed}"
    )


def main() -> None:
    """Learns from everything there is; with ``--crossed`` judges instead."""
    if not SHARED.is_dir():
        sys.stdout.write(f"no sample and no ordinary mail at {SHARED} (SHARED names the place)\n")
    if "--crossed" in sys.argv:
        crossed(looked_at())
        return
    pack("acts", learn_acts())
    acts.forget()
    mail = looked_at()
    pack("weighing", learn_weights(mail))
    pack("outgoing", learn_outgoing())
    sizes = {path.name: path.stat().st_size for path in sorted(WEIGHTS.glob("*.json.xz"))}
    sys.stdout.write(f"{len(mail)} examples; bytes: {sizes}\n")


if __name__ == "__main__":
    main()
