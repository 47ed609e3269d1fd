"""The daemon: signals, systemd and the status in the main thread, a worker for each mail account.

Decides nothing about mail: the workers take turns. Only this package tries again.

systemd   what the service manager is told
records   the state directory, its lock, the status file, the log
databases which database is whose
keeping   what is kept of mail that has nothing to do with an application
siblings  the databases of the other accounts
worker    one account: turns, waiting, troubles
daemon    a worker for each account; signals, reloading, signs of life
"""

from agent.service.daemon import Service, run, settings_of

__all__ = ["Service", "run", "settings_of"]
