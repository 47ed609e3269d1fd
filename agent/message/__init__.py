"""Bytes to Message (RFC 5322, 2045-2047, 2231): addresses, own words, references, defects.

Never raises and trusts nothing; the only importer of mail-parser. What it means is for reading.

model              what a message is once read
invisible          characters that are not seen
charsets           bytes to text
transfer_encoding  transfer encodings undone
parameters         values with parameters
headers            header fields to clean text
addresses          address fields to mailboxes
dates              date fields to instants
mime               the tree of parts, by offsets
flowed             format=flowed
html               HTML to the text that a person sees
bodies             the parts sorted
parsing            all of it
"""

from agent.message.model import Address, Attachment, Message
from agent.message.parsing import parse

__all__ = ["Address", "Attachment", "Message", "parse"]
