"""What this machine says by itself: where the configuration lies, and the time zone.

Imports nothing of the program, so that a command that needs no configuration need not load it.
"""

import os
from pathlib import Path
from zoneinfo import available_timezones

SYSTEM_PATH = Path("/etc/afterword/config.toml")


def own_path() -> Path:
    """Where the person's own configuration lies (XDG base directory specification); root's is the
    system's."""
    if os.geteuid() == 0:
        return SYSTEM_PATH
    home = os.environ.get("XDG_CONFIG_HOME", "")
    base = Path(home) if home.startswith("/") else Path.home() / ".config"
    return base / "afterword" / "config.toml"


def usual_path() -> Path:
    """The configuration where none is named: the person's own where there is one, else the
    system's."""
    own = own_path()
    return own if own.is_file() else SYSTEM_PATH


def system_timezone() -> str:
    """The system's IANA zone by TZ, /etc/timezone or /etc/localtime; else UTC."""
    zones = available_timezones()
    candidates = [os.environ.get("TZ", "").lstrip(":")]
    if Path("/etc/timezone").is_file():
        candidates.append(Path("/etc/timezone").read_text(encoding="utf-8").strip())
    candidates.append(os.path.realpath("/etc/localtime").partition("/zoneinfo/")[2])
    return next((c for c in candidates if c in zones), "UTC")
