"""HTML to the text that a person sees, and the text that is hidden from a person's eyes.

The conventions are those of ``Message.html``. Never judges what the words mean.
"""

from agent.message.html.walk import Seen, seen

__all__ = ["Seen", "seen"]
