"""What the machine is made of: a Debian as good as new, the checkout, and the packages.

Boots nothing.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
WHEELS = Path("/srv/wheels")
"""Where the packages lie in the machine."""
CHECKOUT = Path("/srv/afterword")
"""Where the checkout lies in the machine."""
OTHERS = shutil.ignore_patterns(".*", "__pycache__", "tests", "build", "dist")
"""What of the checkout is not needed to install it."""


def debian() -> Path:
    """The Debian (a tar file) that ``ensure-debian`` has made, and makes where it is missing."""
    done = subprocess.run(
        ["sh", ROOT / "tests" / "ensure-debian"], stdout=subprocess.PIPE, check=True, text=True
    )
    return Path(done.stdout.strip())


@contextmanager
def fresh() -> Iterator[Path]:
    """The Debian with the checkout and the packages in it. In memory: half a gigabyte of small
    files takes a slow disk longer to forget than all the tests take."""
    origin = debian()
    _sweep(origin.parent)
    home = origin.parent / f"run.{os.getpid()}"
    home.mkdir()
    root = home / "root"
    try:
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1500m", "afterword", home], check=True)
        root.mkdir(mode=0o755)
        subprocess.run(["tar", "-C", root, "--numeric-owner", "-xpf", origin], check=True)
        shutil.copytree(_wheels(origin.parent), root / WHEELS.relative_to("/"))
        shutil.copytree(ROOT, root / CHECKOUT.relative_to("/"), ignore=OTHERS)
        yield root
    finally:
        _forget(home)


def _sweep(cache: Path) -> None:
    """Takes away what runs that were killed have left."""
    for home in cache.glob("run.*"):
        if not Path("/proc", home.suffix[1:]).exists():
            _forget(home)


def _forget(home: Path) -> None:
    subprocess.run(["umount", "--lazy", home], check=False, stderr=subprocess.DEVNULL)
    home.rmdir()


def _wheels(cache: Path) -> Path:
    """What the program and its building need, in the versions of requirements.lock. The machine
    has no network of its own to ask: it installs from here."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    pins = re.findall(r"^[\w.-]+==[\w.]+", (ROOT / "requirements.lock").read_text(), re.M)
    wanted = [*project["project"]["dependencies"], *project["build-system"]["requires"]]
    kept = cache / f"wheels-{zlib.crc32(repr((pins, wanted)).encode()):08x}"
    if kept.is_dir():
        return kept
    partial = Path(tempfile.mkdtemp(prefix="partial.", dir=cache))
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as constraints:
        constraints.write("\n".join(pins))
        constraints.flush()
        subprocess.run(
            [sys.executable, "-m", "pip", "download", "-qq", "--disable-pip-version-check",
             "--only-binary=:all:", "--python-version=3.11", f"--dest={partial}",
             f"--constraint={constraints.name}", *wanted],
            check=True,
        )  # fmt: skip
    return partial.rename(kept)
