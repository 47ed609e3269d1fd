"""Scores the program against labelled mail: ``make accuracy``.

Every lot and set of ``tests/golden``, and the sample, by the scorers that lie where ``SHARED`` says;
without these it says so and scores nothing. Behind each name stands whether it was learnt from: only
what was held out tells how mail is read that nobody knew.
"""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

GOLDEN = Path(__file__).parent / "golden"
HELD_OUT = tomllib.loads((GOLDEN / "floors.toml").read_text("utf-8"))["held_out"]
SHARED = Path(os.environ.get("SHARED", "../shared"))
PROGRAM = [sys.executable, "-m", "agent"]


def messages(folder: Path) -> list[str]:
    """The command that scores what is read."""
    return [str(SHARED / "tools" / "score_read.py"), str(folder), "--", *PROGRAM]


def stories(folder: Path) -> list[str]:
    """The command that scores what comes of whole mailboxes."""
    return [str(SHARED / "tools" / "score_replay.py"), "--stories", str(folder), *PROGRAM]


def main() -> int:
    if not (SHARED / "tools").is_dir():
        print(f"make accuracy: no scorers at {SHARED / 'tools'} (SHARED names another place)")
        return 0
    lots = sorted(p for p in GOLDEN.iterdir() if p.is_dir())
    sets = [p for p in lots if p.name.endswith("stories")]
    runs = [
        (
            f"golden messages, {p.name} ({'held out' if p.name in HELD_OUT else 'learnt from'})",
            messages(p),
        )
        for p in lots
        if p not in sets
    ]
    runs += [(f"golden stories, {p.name} (worked on)", stories(p)) for p in sets]
    runs += [("sample of messages (learnt from)", messages(SHARED / "dev" / "messages"))]
    runs += [("sample of stories (worked on)", stories(SHARED / "dev" / "stories"))]
    failed = []
    for name, command in runs:
        print("==", name, flush=True)
        if subprocess.run([sys.executable, *command], check=False).returncode:
            failed.append(name)
    print(
        f"{len(runs) - len(failed)} of {len(runs)} scored",
        *(f"failed: {n}" for n in failed),
        sep="\n",
    )
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
