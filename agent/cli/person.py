"""The candidate and the configuration that a command works with."""

import argparse
from dataclasses import dataclass

from agent.cli.candidate import config_path, overruled
from agent.config import Config, load
from agent.reading.model import Candidate


@dataclass(frozen=True, slots=True)
class Who:
    """The candidate and the configuration that a command works with."""

    candidate: Candidate
    config: Config


def who(options: argparse.Namespace) -> Who:
    """``--me`` goes before the configuration, which is read only where it is named or there."""
    path = config_path(options)
    config = load(path) if path is not None else Config()
    return Who(overruled(config.candidate(), options, config.profile.timezone), config)
