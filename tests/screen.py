"""A terminal with a command in it, and somebody who reads what stands there and types."""

import os
import pty
import select
import time


class Screen:
    """A command at a terminal of its own."""

    def __init__(self, *command: str) -> None:
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.execvp(command[0], command)
        self.text = ""

    def until(self, words: str) -> str:
        """Reads until the words stand there; everything that did so far."""
        end = time.monotonic() + 30
        while words not in self.text:
            ready, _, _ = select.select([self.fd], [], [], max(end - time.monotonic(), 0))
            assert ready, self.text
            self.text += self._read()
        before, self.text = self.text, self.text.partition(words)[2]
        return before

    def _read(self) -> str:
        try:
            return os.read(self.fd, 4096).decode()
        except OSError:  # the command has ended
            raise AssertionError(self.text) from None

    def type(self, text: str) -> None:
        """Types, as a person would."""
        os.write(self.fd, text.encode())

    def status(self) -> int:
        """Waits for its end."""
        try:
            while os.read(self.fd, 4096):
                pass
        except OSError:
            pass
        _, status = os.waitpid(self.pid, 0)
        os.close(self.fd)
        return os.waitstatus_to_exitcode(status)
