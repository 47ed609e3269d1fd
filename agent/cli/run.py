"""``afterword run`` and ``demo``: the daemon, and the same on servers of its own."""

import argparse
from contextlib import suppress

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
            f"the demonstration needs {error.name}: in Afterword's source, pip install '.[demo]'"
        ) from None
    from agent.show import tables as show

    with demo.running() as shown:
        show.demonstration(shown.letters())
        if options.stay:
            show.servers(shown)
            with suppress(KeyboardInterrupt):
                shown.wait()
