"""HTML to the text that a person sees, and the text that is hidden from a person's eyes.

The conventions are those of ``Message.html``. Never judges what the words mean.

limits  markup made safe for the parser
layout  marks of layout to lines
styles  what styles hide
links   where a link leads
walk    all of it: each text to the seen, the hidden or the struck
"""

from agent.message.html.walk import Seen, seen

__all__ = ["Seen", "seen"]
