"""The main job on mail servers of its own: a made-up mailbox, the real service, what lies in
Drafts.

Prints nothing; the service runs as a process of its own, as it would under systemd.

mail           the made-up mailbox
servers        an IMAP and an SMTP server inside the program
demonstration  the service at work on both
"""

from agent.demo.demonstration import TELEPHONE, Demonstration, Left, running

__all__ = ["TELEPHONE", "Demonstration", "Left", "running"]
