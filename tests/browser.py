"""A browser with a person in front of it, for the tests of giving permission."""

import re
import threading
import urllib.request
from urllib.parse import parse_qsl

from tests.authorisation_server import Server


class Browser:
    """Opens the page that was named and is sent back with a code, as a person would be."""

    def __init__(self, authority: Server, **fields: str) -> None:
        self.authority, self.fields = authority, fields
        self.back = ""
        self.threads: list[threading.Thread] = []

    def say(self, text: str) -> None:
        found = re.search(r"http://127\.0\.0\.1:\d+/authorize\?(\S+)", text)
        if found is None:
            return
        query = dict(parse_qsl(found[1]))
        self.authority.challenge, self.authority.code = query["code_challenge"], "code-1"
        assert query["code_challenge_method"] == "S256"
        fields = {"code": "code-1", "state": query["state"], **self.fields}
        self.back = f"{query['redirect_uri']}/?{'&'.join(f'{k}={v}' for k, v in fields.items())}"

    def visits(self, text: str) -> None:
        self.say(text)
        if self.back and not self.threads:
            self.threads.append(threading.Thread(target=self._visit))
            self.threads[0].start()

    def _visit(self) -> None:
        with urllib.request.urlopen(self.back, timeout=10) as answer:
            assert b"can be closed" in answer.read()
