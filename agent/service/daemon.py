"""All accounts of a configuration, looked after until a signal ends it."""

import signal
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import monotonic

from agent import config, letter
from agent.config import Config
from agent.errors import ConfigError
from agent.letter import Templates
from agent.mailbox import Bell
from agent.service import records, systemd
from agent.service.records import AccountStatus, Records
from agent.service.worker import Worker

GRACE = 3
"""Seconds that the workers have to end after their connections were cut."""
RELOAD_GRACE = 20
"""The same before others take their place: two on one mailbox would be one too many."""
LOOK = 240
"""Seconds between two looks at the workers, where the service manager awaits no sign of life."""


def run(path: Path, *, verbose: bool = False) -> int:
    """``afterword run``: until SIGTERM or SIGINT; the exit status.

    Raises ConfigError, and StoreError where the state directory cannot be used.
    """
    settings = settings_of(path)
    systemd.log_to_stderr(verbose=verbose)
    with records.claim(records.directory(path)) as held:
        return Service(settings, held, lambda: settings_of(path)).run()


def settings_of(path: Path) -> tuple[Config, Templates]:
    """The configuration and the person's templates, both checked. Raises ConfigError."""
    settings = config.watched(path)
    if not settings.letters.templates:
        return settings, letter.NO_TEMPLATES
    templates = letter.load(Path(settings.letters.templates).expanduser())
    if templates.faults:
        raise ConfigError("\n".join(f"{path}: letters.templates: {f}" for f in templates.faults))
    return settings, templates


class Service:
    """All accounts of a configuration; ``reload`` reads it anew and may raise ConfigError."""

    def __init__(
        self,
        settings: tuple[Config, Templates],
        held: Records,
        reload: Callable[[], tuple[Config, Templates]],
    ) -> None:
        self._settings = settings
        self._records = held
        self._reload = reload
        self._bell = Bell()
        self._stopping = self._reloading = False
        """What a signal has asked for."""
        self._problem = ""
        """Why the configuration in force is not the one of the file."""
        self._workers: list[Worker] = []

    def run(self) -> int:
        """Starts the workers and looks after them until told to stop; the exit status."""
        self._listen()
        self.start()
        systemd.notify("READY=1")
        while not self._stopping:
            self._tell()
            self._bell.heard(systemd.watchdog_interval() or LOOK)
            if self._reloading and not self._stopping and not self._take_up():
                return 75  # the service manager starts it afresh
        systemd.notify("STOPPING=1", "STATUS=Stopping.")
        self.stop(GRACE)
        self._records.clear()
        return 0

    def start(self) -> None:
        """Starts a worker for each account; at once, whether their servers are there or not."""
        settings, templates = self._settings
        self._workers = [
            Worker(settings, account, templates, self._records, self._bell.ring)
            for account in settings.accounts
        ]
        for worker in self._workers:
            worker.start()

    def stop(self, grace: float) -> bool:
        """Cuts every connection, in the middle of a command too; whether all workers ended."""
        until = monotonic() + grace
        for worker in self._workers:
            worker.stop()
        ended = [w for w in self._workers if w.ended(until - monotonic())]
        for worker in ended:
            worker.close()
        return len(ended) == len(self._workers)

    def _listen(self) -> None:
        def stop(*_: object) -> None:
            self._stopping = True

        def reload(*_: object) -> None:
            self._reloading = True

        self._bell.ring_at_signals()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, stop)
        # At a terminal it means that the terminal was closed.
        if not (sys.stdin and sys.stdin.isatty()):
            signal.signal(signal.SIGHUP, reload)

    def _take_up(self) -> bool:
        """Takes up the configuration as it is now; a broken one changes nothing. False where a
        worker does not end."""
        self._reloading = False
        systemd.notify("RELOADING=1", "STATUS=Reading the configuration.")
        try:
            self._settings = self._reload()
        except ConfigError as error:
            self._problem = str(error)
            for line in self._problem.splitlines():
                systemd.log.error("configuration_refused: %s", line)
        else:
            self._problem = ""
            systemd.log.info("configuration_taken")
            if not self.stop(RELOAD_GRACE):
                return False
            self.start()
        systemd.notify("READY=1")
        return True

    def _tell(self) -> None:
        """The status, and the sign of life while every worker gives its own."""
        hung = [w for w in self._workers if not w.heard_of()]
        standing = [_hung(w.standing) if w in hung else w.standing for w in self._workers]
        self._records.write(standing, self._problem)
        systemd.notify(f"STATUS={records.in_words(standing, self._problem)}")
        if not hung:
            systemd.notify("WATCHDOG=1")
        for worker in hung:
            systemd.log.error("worker_hung account=%s", worker.name)


def _hung(standing: AccountStatus) -> AccountStatus:
    return replace(standing, state="trouble", text="it hangs; the service has to be started anew")
