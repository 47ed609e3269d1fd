"""``afterword run`` and ``demo``: the daemon, and the same on servers of its own."""

import argparse
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType

from agent.config import usual_path
from agent.errors import InputError


def run_command(options: argparse.Namespace) -> int:
    """``afterword run``: the daemon."""
    from agent import service

    return service.run(options.config or usual_path(), verbose=options.verbose)


def demo_command(options: argparse.Namespace) -> None:
    """``afterword demo``: the main job, on servers of its own."""
    try:
        from agent import demo
    except ImportError as error:
        raise InputError(
            f"the demonstration needs {error.name}: in Afterword's source, pip install '.[demo]', "
            "or with pipx: pipx install --force '.[demo]'"
        ) from None
    from agent.show import tables as show

    with _told_to_end(), demo.running() as shown:
        show.demonstration(shown.letters())
        if options.stay:
            show.servers(shown)
            with suppress(KeyboardInterrupt):
                shown.wait()


@contextmanager
def _told_to_end() -> Iterator[None]:
    """SIGTERM and SIGHUP end what is inside as an exception does: the service is stopped and its
    directory taken away. A second one does not disturb that; what was ignored (nohup) stays so."""
    numbers = (signal.SIGTERM, signal.SIGHUP)
    listening = [n for n in numbers if signal.getsignal(n) is not signal.SIG_IGN]

    def end(number: int, _: FrameType | None) -> None:
        for one in numbers:
            signal.signal(one, signal.SIG_IGN)
        raise SystemExit(128 + number)

    before = [(n, signal.signal(n, end)) for n in listening]
    try:
        yield
    finally:
        for number, handler in before:
            signal.signal(number, handler)
