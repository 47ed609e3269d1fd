"""Which part of a domain is a house's own, as far as can be told without a register of them."""

from functools import lru_cache

from agent.words import word_set

SECOND_LEVEL = word_set(
    "co com org net ac edu gov gob gouv go or ne mil sch nhs police ltd plc id gv govt school "
    "cri iwi asso tm web church europa example test invalid nom pro adv eng"
)
"""Labels below a country's domain that are no house's own (``acme.co.uk``)."""
RESERVED = ("example", "test", "invalid", "localhost")
"""Top-level domains of documents and tests (RFC 2606, section 2)."""
_COUNTRY = 2
"""Letters of a country's domain."""


@lru_cache(maxsize=8192)
def registered(domain: str) -> str:
    """The domain that a house has registered: ``acme.co.uk`` of ``mail.acme.co.uk``; below a name
    that is reserved for documents (RFC 2606, section 3: ``example.com``) the one before it."""
    labels = domain.casefold().strip(".").split(".")
    return ".".join(labels[-3 if len(labels) > 2 and _is_shared(*labels[-2:]) else -2 :])


def _is_shared(second: str, top: str) -> bool:
    """Whether two labels are no house's own."""
    if top in RESERVED:
        return second in SECOND_LEVEL or len(second) == _COUNTRY
    return second == "example" or (len(top) == _COUNTRY and second in SECOND_LEVEL)
