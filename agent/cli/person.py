"""The candidate and the configuration that a command works with."""

import argparse
from dataclasses import dataclass, replace

from agent.cli.candidate import config_path, zone
from agent.config import Config, load
from agent.reading.model import Candidate
from agent.system import system_timezone


@dataclass(frozen=True, slots=True)
class Who:
    """The candidate and the configuration that a command works with."""

    candidate: Candidate
    config: Config


def who(options: argparse.Namespace) -> Who:
    """``--me`` goes before the configuration, which is read only where it is named or there."""
    given = zone(options)
    path = config_path(options)
    config = load(path) if path is not None else Config()
    known = config.candidate()
    addresses = tuple(options.me) or known.addresses
    timezone = given or config.profile.timezone or system_timezone()
    return Who(replace(known, addresses=addresses, timezone=timezone), config)
