"""The faults that a person is told of, each with an exit status. No fault here is ever silent.

Exit statuses follow sysexits.h where one fits: 2 bad usage or input, 69 a server that is not there,
74 what cannot be written, 75 a temporary failure, 77 permission refused, 78 a broken configuration.
"""


class AfterwordError(Exception):
    """Base of every fault that is told in one line."""

    exit_status = 1


class InputError(AfterwordError):
    """A file, option or value given by the person is wrong."""

    exit_status = 2


class ConfigError(AfterwordError):
    """The configuration is broken; the text names every fault with its dotted path, one a line."""

    exit_status = 78


class ServerUnavailableError(AfterwordError):
    """A server cannot be reached, hung up or does not answer: worth trying again."""

    exit_status = 69


class CertificateError(AfterwordError):
    """A server's certificate does not hold; never worked around."""

    exit_status = 69


class LoginRefusedError(AfterwordError):
    """The server refused the user name or password; repeating it would lock the account."""

    exit_status = 77


class MailboxError(AfterwordError):
    """The server answered, but the mailbox does not allow what is needed."""

    exit_status = 75


class OutputError(AfterwordError):
    """A file that the person asked for cannot be written."""

    exit_status = 74


class StoreError(AfterwordError):
    """The state directory or its database cannot be used."""

    exit_status = 73


def unusable_state(path: object, error: OSError) -> StoreError:
    """A state directory, or a file in it, that the system does not let one use."""
    return StoreError(f"{path}: cannot be used as the state: {error.strerror}")
