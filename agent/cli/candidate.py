"""Who the candidate is, by the options of a command; the configuration is loaded only if needed."""

import argparse
import os
from collections.abc import Collection
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from zoneinfo import available_timezones

from agent.errors import InputError
from agent.reading.model import Candidate
from agent.system import system_timezone, usual_path


def candidate(options: argparse.Namespace) -> Candidate:
    """``--me`` goes before the configuration, which is read only where it is named or there."""
    path = config_path(options)
    if path is None:
        return overruled(Candidate(()), options)
    from agent.config import load

    config = load(path)
    return overruled(config.candidate(), options, config.profile.timezone)


def overruled(known: Candidate, options: argparse.Namespace, timezone: str = "") -> Candidate:
    """The candidate of the configuration, and its time zone, where the options say no other."""
    timezone = zone(options) or timezone or system_timezone()
    return replace(known, addresses=tuple(options.me) or known.addresses, timezone=timezone)


def config_path(options: argparse.Namespace) -> Path | None:
    """The configuration to use: the one that is named, else without ``--me`` the usual one."""
    if options.config is not None:
        return Path(options.config)
    path = usual_path()
    return path if not options.me and path.is_file() and os.access(path, os.R_OK) else None


def zone(options: argparse.Namespace) -> str:
    """``--timezone``, or nothing."""
    if options.timezone is None:
        return ""
    known, name = available_timezones(), str(options.timezone)
    if name not in known:
        near = _nearest(name.casefold().replace(" ", "_"), known)
        hint = f"the nearest is {near}" if near else "name one by a place, as in Europe/Dublin"
        name = name or "''"
        raise InputError(f"--timezone {name}: no such IANA time zone; {hint}")
    return name


def _nearest(name: str, known: Collection[str]) -> str:
    """The zone of a place that is spelt nearly so, or whose town this is; "" for what is no place
    ("GMT+1", "BST"): a guess would be an hour off."""
    places = {z.casefold(): z for z in sorted(known) if "/" in z and not z.startswith("Etc/")}
    towns = [low for low in places if low.endswith(f"/{name}")] if name else []
    near = towns or get_close_matches(name, places, 1, _ALIKE)
    return places[near[0]] if near else ""


_ALIKE = 0.85
