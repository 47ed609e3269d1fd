"""Bytes to Message (RFC 5322, 2045-2047, 2231): addresses, own words, references, defects.

Never raises and trusts nothing; the only importer of mail-parser. What it means is for reading.
"""

from agent.message.model import Address, Attachment, Message
from agent.message.parsing import parse

__all__ = ["Address", "Attachment", "Message", "parse"]
