"""Learnt weights as they lie in ``weights``: JSON packed by LZMA, made by ``make learn``.

Knows nothing of what they mean.
"""

import json
import lzma
from functools import cache
from importlib.resources import files


@cache
def load(name: str) -> object:
    """What the file of that name holds; several ask for one, and leave it as it is."""
    packed = (files("agent.reading") / "weights" / f"{name}.json.xz").read_bytes()
    loaded: object = json.loads(lzma.decompress(packed))
    return loaded
