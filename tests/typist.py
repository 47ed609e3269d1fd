"""A person who is asked by setup, without a terminal."""

from collections.abc import Callable, Sequence

from agent.setup.prompts import Check, anything


class Typist:
    """A person who types the answers by question, in order; Ctrl-C where none is left."""

    silent = False

    def __init__(self, **typed: str | list[str]) -> None:
        self.typed = {k: [v] if isinstance(v, str) else list(v) for k, v in typed.items()}
        self.said: list[str] = []
        self.asked: list[str] = []
        self.say: Callable[[str], None] = self.said.append

    def _next(self, key: str, default: str) -> str:
        self.asked.append(key)
        name = key.replace(".", "_")
        if name not in self.typed:
            return default
        if not self.typed[name]:
            raise KeyboardInterrupt
        return self.typed[name].pop(0) or default

    def ask(self, key: str, question: str, default: str = "", check: Check = anything) -> str:
        answer = self._next(key, default)
        assert check(answer) == "", (key, answer, check(answer))
        return answer

    def secret(self, key: str, question: str) -> str:
        return self._next(key, "")

    def confirm(self, key: str, question: str, *, default: bool) -> bool:
        return self._next(key, "yes" if default else "no") == "yes"

    def choose(self, key: str, question: str, options: Sequence[str], default: str) -> str:
        answer = self._next(key, default)
        assert answer in options
        return answer
