"""Days of a text that are told in two ways: warnings in words for a person."""

from agent.reading.times.atoms import Day, Doubt
from agent.reading.times.scan import Segment


def doubts(segments: tuple[Segment, ...]) -> tuple[str, ...]:
    """Warnings about the days of a text: a weekday that does not fit, figures in either order."""
    found = []
    for segment in segments:
        for atom in segment.atoms:
            if isinstance(atom, Day) and atom.misfit:
                found.append(f"the weekday does not fit its date: {segment.said(atom)!r}")
            if isinstance(atom, Doubt):
                found.append(f"day or month first? no time was read from {segment.said(atom)!r}")
    return tuple(dict.fromkeys(found))[:5]
