"""What starting the program costs: the CPU time of commands, each in a process of its own.

    python benchmarks/bench_start.py

Prints the best of the rounds; elapsed time is longer where others use the machine.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROUNDS = 5
LETTER = """From: Moira Tallis <moira.tallis@brindlework.example>
To: robin@letterbox.example
Subject: Interview for Records Manager
Date: Thu, 05 Nov 2026 09:00:00 +0000
Message-ID: <1@brindlework.example>

Dear Robin,

Could we meet on Tuesday, 17 November at 14:00? Please let me know by Friday.

Kind regards,
Moira Tallis
"""


def seconds(*arguments: str) -> float:
    """CPU seconds of one run of a command."""
    before = os.times()
    subprocess.run(
        [sys.executable, "-m", "agent", *arguments], stdout=subprocess.DEVNULL, check=True
    )
    after = os.times()
    return (
        after.children_user + after.children_system - before.children_user - before.children_system
    )


def main() -> None:
    """Runs everything."""
    with tempfile.TemporaryDirectory() as folder:
        letter = Path(folder) / "letter.eml"
        letter.write_text(LETTER, encoding="utf-8")
        me = ("--me", "robin@letterbox.example", "--timezone", "Europe/London")
        for name, arguments in {
            "afterword --help": ("--help",),
            "afterword read FILE": ("read", str(letter), *me),
            "afterword read --json FILE": ("read", "--json", str(letter), *me),
        }.items():
            print(f"{name:27} {min(seconds(*arguments) for _ in range(ROUNDS)):5.2f} s")


if __name__ == "__main__":
    main()
