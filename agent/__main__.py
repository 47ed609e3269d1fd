"""``python -m agent`` is the same program as ``afterword``."""

import sys

from agent.cli import main

if __name__ == "__main__":
    sys.exit(main())
