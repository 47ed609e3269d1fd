"""Learnt weights as they lie in ``weights``: JSON packed by gzip (RFC 1952), made by ``make learn``.

Knows nothing of what they mean.
"""

import gzip
import json
from importlib.resources import files


def load(name: str) -> object:
    """What the file of that name holds."""
    packed = (files("agent.reading") / "weights" / f"{name}.json.gz").read_bytes()
    loaded: object = json.loads(gzip.decompress(packed))
    return loaded
