"""OAuth 2.0 for mail (RFC 6749, 8628, 8252, 7636): permission given once, access tokens renewed.

Knows no mail server: what it gives out is the secret of a login by XOAUTH2 or OAUTHBEARER.

settings  the providers' addresses, and [account.oauth]
http      one request to an authorisation server, bounded, over TLS only
grant     how permission is given: device code, or browser with paste-back
tokens    what is kept, and when it is renewed
"""

from agent.oauth.grant import by_browser, by_device, permission
from agent.oauth.settings import OAuth
from agent.oauth.tokens import Keeper, Tokens, path_of

__all__ = [
    "Keeper",
    "OAuth",
    "Tokens",
    "by_browser",
    "by_device",
    "path_of",
    "permission",
]
