"""Mail providers with their quirks: hosts, user name, what kind of password is needed and where to
make one. Data and lookups; asks no server and nobody's database.
"""

from dataclasses import dataclass
from typing import Literal

from agent.endpoint import Security


@dataclass(frozen=True, slots=True)
class Host:
    """Where a server is and how it is secured."""

    host: str
    port: int
    security: Security


@dataclass(frozen=True, slots=True)
class Provider:
    """A provider; domains of addresses, and of the MX hosts of customers with domains of their
    own (both with all that is below them where they begin with a dot)."""

    name: str
    imap: Host | None
    smtp: Host | None
    domains: tuple[str, ...] = ()
    mx: tuple[str, ...] = ()
    needs: str = "the password of the mailbox"
    """What kind of password is needed, in words."""
    make: str = ""
    """Where to make one."""
    first: str = ""
    """What has to be done at the provider before anything works."""
    username: Literal["address", "local"] = "address"
    """The whole address, or what stands before the @."""
    smtp_username: Literal["", "address", "local"] = ""
    """The same for sending, where it differs."""
    sent_copy: Literal["auto", "server", "afterword"] = "auto"
    renew_minutes: int = 4
    oauth: Literal["", "microsoft", "google"] = ""
    """Where a password no longer works: who gives access tokens."""
    also_oauth: Literal["", "microsoft", "google"] = ""
    """Where a password works for most: who gives access tokens to the others."""
    tenant: str = "common"
    own_certificate: bool = False
    """Whether the certificate is the provider's program's own, on this machine."""
    refusal: str = ""
    """Why there is no way in, where there is none."""


def by_domain(domain: str) -> Provider | None:
    """The provider that addresses of a domain belong to."""
    return next((p for p in ALL if _matches(domain, p.domains)), None)


def by_mx(hosts: tuple[str, ...]) -> Provider | None:
    """The provider that takes the mail of a domain of one's own, by its MX hosts, best first."""
    return next((p for host in hosts for p in ALL if _matches(host, p.mx)), None)


def by_host(host: str) -> Provider | None:
    """The provider that an IMAP server belongs to."""
    wanted = host.lower().rstrip(".")
    return next((p for p in ALL if p.imap and p.imap.host == wanted), None)


def _matches(name: str, patterns: tuple[str, ...]) -> bool:
    wanted = name.lower().rstrip(".")
    return any(f".{wanted}".endswith(p) if p.startswith(".") else wanted == p for p in patterns)


APP = "an app password, not your usual one"
APP_2FA = "an app password (where two-factor login is on), else your usual one"
AUTHORIZATION = "an authorisation code made for mail programs, not your usual password"


def _two(domain: str, imap: str = "imap", smtp: str = "smtp") -> tuple[Host, Host]:
    """The commonest pair: TLS from the first byte for both (RFC 8314)."""
    return Host(f"{imap}.{domain}", 993, "tls"), Host(f"{smtp}.{domain}", 465, "tls")


def _one(host: str) -> tuple[Host, Host]:
    return Host(host, 993, "tls"), Host(host, 465, "tls")


def _many(name: str, endings: str) -> tuple[str, ...]:
    return tuple(f"{name}.{ending}" for ending in endings.split())


_YAHOO = (
    "com co.uk de fr it es ie ca in co.in com.au com.br com.ar com.mx com.sg com.ph co.id co.nz "
    "gr ro pl se no dk"
)
_LIVE = "com co.uk de fr it es ie nl be at ca in com.au com.ar com.mx se no dk jp"
_GMX_COM = "com co.uk us fr es ca ie it nl pt se"

_GMAIL = Provider(
    "Gmail / Google Workspace", *_two("gmail.com"), ("gmail.com", "googlemail.com"),
    (".google.com", ".googlemail.com"), APP, "https://myaccount.google.com/apppasswords",
    "Two-step verification has to be on before Google offers app passwords.", sent_copy="server",
    also_oauth="google",
)  # fmt: skip
_OUTLOOK = Provider(
    "Outlook.com", Host("outlook.office365.com", 993, "tls"),
    Host("smtp-mail.outlook.com", 587, "starttls"),
    ("passport.com", "msn.com", *_many("outlook", f"{_LIVE} cz sk hu gr pt cl"),
     *_many("hotmail", f"{_LIVE} ch fi gr"), *_many("live", f"{_LIVE} pt cl fi")),
    (".olc.protection.outlook.com",), "an access token (Microsoft takes no passwords any more)",
    "https://entra.microsoft.com (App registrations)",
    "IMAP has to be on: outlook.com, Settings, Mail, Forwarding and IMAP.",
    sent_copy="server", oauth="microsoft", tenant="consumers",
)  # fmt: skip
_EXCHANGE = Provider(
    "Exchange Online (Microsoft 365)", Host("outlook.office365.com", 993, "tls"),
    Host("smtp.office365.com", 587, "starttls"), (".onmicrosoft.com",),
    (".mail.protection.outlook.com", ".mx.microsoft"),
    "an access token (Microsoft takes no passwords any more)",
    "https://entra.microsoft.com (App registrations)",
    "Your organisation has to allow IMAP and authenticated SMTP for your mailbox.",
    sent_copy="server", oauth="microsoft", tenant="organizations",
)  # fmt: skip
_ICLOUD = Provider(
    "iCloud Mail", Host("imap.mail.me.com", 993, "tls"), Host("smtp.mail.me.com", 587, "starttls"),
    ("icloud.com", "me.com", "mac.com"), (".mail.icloud.com", ".icloud.com"),
    "an app-specific password", "https://account.apple.com (Sign-In and Security)",
    username="local", smtp_username="address",
)  # fmt: skip
_PROTON = Provider(
    "Proton Mail "
    "(Bridge)", Host("127.0.0.1", 1143, "starttls"), Host("127.0.0.1", 1025, "starttls"),
    ("proton.me", "protonmail.com", "protonmail.ch", "pm.me"), (".protonmail.ch",),
    "the password that Proton Bridge shows for the mailbox", "Proton Bridge, Mailbox details",
    "Proton Bridge (a paid plan) has to run on this machine, as long as Afterword does.",
    sent_copy="server", own_certificate=True,
)  # fmt: skip
_NO_WAY = "keeps its mail to its own apps: there is no IMAP that Afterword could look in by"

ALL: tuple[Provider, ...] = (
    _GMAIL, _OUTLOOK, _EXCHANGE, _ICLOUD, _PROTON,
    Provider("Yahoo Japan", *_two("mail.yahoo.co.jp"), ("yahoo.co.jp", "ymail.ne.jp"),
             first="IMAP has to be switched on in the settings of Yahoo! Mail.", username="local"),
    Provider("Yahoo Mail", *_two("mail.yahoo.com"),
             (*_many("yahoo", _YAHOO), "ymail.com", "rocketmail.com", "myyahoo.com"),
             (".am0.yahoodns.net", ".biz.mail.yahoo.com"), APP,
             "https://login.yahoo.com/account/security"),
    Provider("AOL Mail", *_two("aol.com"),
             (*_many("aol", "com de fr co.uk it es"), "aim.com", "verizon.net",
              "netscape.net", "cs.com"), ("mx-aol.mail.gm0.yahoodns.net",), APP,
             "https://login.aol.com/account/security"),
    Provider("AT&T Mail", *_two("mail.att.net"),
             ("att.net", "sbcglobal.net", "bellsouth.net", "pacbell.net", "ameritech.net"),
             needs="a secure mail key, not your usual password",
             make="https://www.att.com/myatt (Profile, Sign-in info)"),
    Provider("Fastmail", *_two("fastmail.com"),
             (*_many("fastmail", "com fm net org us jp co.uk de in"),
              "sent.com", "messagingengine.com", "fastmail.com.au", "mailc.net"),
             (".messagingengine.com",), APP, "https://app.fastmail.com/settings/security/apps"),
    Provider("Zoho Mail", *_two("zoho.com"), ("zoho.com", "zohomail.com"), (), APP_2FA,
             "https://accounts.zoho.com/home#security/app_password",
             "IMAP has to be switched on: Settings, Mail Accounts, IMAP.", sent_copy="server"),
    Provider("Zoho Mail (EU)", *_two("zoho.eu"), ("zoho.eu", "zohomail.eu"), (), APP_2FA,
             "https://accounts.zoho.eu/home#security/app_password",
             "IMAP has to be switched on: Settings, Mail Accounts, IMAP.", sent_copy="server"),
    Provider("Zoho Mail (India)", *_two("zoho.in"), ("zoho.in", "zohomail.in"), (), APP_2FA,
             "https://accounts.zoho.in/home#security/app_password",
             "IMAP has to be switched on: Settings, Mail Accounts, IMAP.", sent_copy="server"),
    Provider("Zoho Workplace (EU)", *_two("zoho.eu", "imappro", "smtppro"), (), (".zoho.eu",),
             APP_2FA, "https://accounts.zoho.eu/home#security/app_password",
             "IMAP has to be switched on: Settings, Mail Accounts, IMAP.", sent_copy="server"),
    Provider("Zoho Workplace (India)", *_two("zoho.in", "imappro", "smtppro"), (), (".zoho.in",),
             APP_2FA, "https://accounts.zoho.in/home#security/app_password",
             "IMAP has to be switched on: Settings, Mail Accounts, IMAP.", sent_copy="server"),
    Provider("Zoho Workplace", *_two("zoho.com", "imappro", "smtppro"), (), (".zoho.com",),
             APP_2FA, "https://accounts.zoho.com/home#security/app_password",
             "IMAP has to be switched on: Settings, Mail Accounts, IMAP.", sent_copy="server"),
    Provider("GMX", *_two("gmx.net", smtp="mail"), _many("gmx", "de net at ch org eu info biz"),
             (".gmx.net",), APP_2FA, "https://www.gmx.net/mail/imap",
             "IMAP has to be switched on (Settings, POP3/IMAP); GMX switches it off again when it "
             "was not used for long."),
    Provider("GMX (international)", *_two("gmx.com", smtp="mail"), _many("gmx", _GMX_COM), (),
             APP_2FA, "https://www.gmx.com",
             "IMAP has to be switched on: Settings, POP3 & IMAP."),
    Provider("WEB.DE", Host("imap.web.de", 993, "tls"), Host("smtp.web.de", 587, "starttls"),
             ("web.de", "email.de"), (".web.de",), APP_2FA,
             "https://hilfe.web.de/pop-imap/einschalten.html",
             "IMAP has to be switched on (Einstellungen, POP3/IMAP); WEB.DE switches it off again "
             "when it was not used for long. With its 3-Wege-Spamschutz, mail of employers who are "
             "new to you goes to the mailbox Unbekannt: name that under also_read.", "local"),
    Provider("mail.com", Host("imap.mail.com", 993, "tls"), Host("smtp.mail.com", 587, "starttls"),
             ("mail.com", "email.com", "usa.com", "europe.com", "consultant.com", "engineer.com"),
             first="IMAP belongs to mail.com Premium and has to be switched on there."),
    Provider("T-Online", *_two("t-online.de", "secureimap", "securesmtp"),
             ("t-online.de", "magenta.de"), (),
             "the password for mail programs, not your usual one",
             "https://email.t-online.de (Einstellungen, Passwort)"),
    Provider("freenet", *_one("mx.freenet.de"), ("freenet.de",),
             first="IMAP has to be switched on in the settings of freenet Mail."),
    Provider("Posteo", *_one("posteo.de"),
             _many("posteo", "de net at ch org eu be dk es fi fr ie in is it jp li lu me mx nl no "
                   "pl pt se si uk us co.uk com"),
             (".posteo.de",), APP, "https://posteo.de/en/help/app-passwords"),
    Provider("mailbox.org", *_two("mailbox.org"), ("mailbox.org",), (".mailbox.org",), APP_2FA),
    Provider("IONOS (Germany)", *_two("ionos.de"), (), (".kundenserver.de", ".ionos.de")),
    Provider("IONOS", *_two("ionos.com"), (), (".ionos.com", ".1and1.com", ".perfora.net")),
    Provider("IONOS (UK)", *_two("ionos.co.uk"), (), (".ionos.co.uk", ".1and1.co.uk")),
    Provider("STRATO", *_two("strato.de"), (), (".rzone.de",)),
    Provider("Hetzner", *_one("mail.your-server.de"), (), (".your-server.de",)),
    Provider("Infomaniak", *_one("mail.infomaniak.com"), ("ik.me", "ikmail.com", "etik.com"),
             (".infomaniak.ch", ".infomaniak.com"), "a password made for this device",
             "https://config.infomaniak.com"),
    Provider("Bluewin", *_two("bluewin.ch", "imaps", "smtpauths"), ("bluewin.ch",)),
    Provider("OVHcloud", *_one("ssl0.ovh.net"), (), (".ovh.net",)),
    Provider("Gandi", *_one("mail.gandi.net"), (), (".gandi.net",)),
    Provider("Orange", *_two("orange.fr"), ("orange.fr", "wanadoo.fr"),
             first="Access for mail programs has to be allowed in the settings of Orange Mail."),
    Provider("Free", *_two("free.fr"), ("free.fr",)),
    Provider("SFR", *_two("sfr.fr"), ("sfr.fr", "neuf.fr", "cegetel.net", "club-internet.fr")),
    Provider("La Poste", *_two("laposte.net"), ("laposte.net",)),
    Provider("Libero", *_two("libero.it", "imapmail"), ("libero.it", "inwind.it", "iol.it")),
    Provider("Telenet", *_two("telenet.be"), ("telenet.be",)),
    Provider("Ziggo", *_two("ziggo.nl"), ("ziggo.nl", "home.nl", "upcmail.nl")),
    Provider("KPN", *_two("kpnmail.nl"), ("kpnmail.nl", "planet.nl", "hetnet.nl")),
    Provider("Seznam", *_two("seznam.cz"), ("seznam.cz", "email.cz", "post.cz", "spoluzaci.cz")),
    Provider("WP", *_two("wp.pl"), ("wp.pl",)),
    Provider("Onet", *_two("poczta.onet.pl"),
             ("onet.pl", "onet.eu", "op.pl", "vp.pl", "poczta.onet.pl")),
    Provider("o2.pl", *_one("poczta.o2.pl"), ("o2.pl", "tlen.pl", "go2.pl")),
    Provider("Interia", *_one("poczta.interia.pl"), ("interia.pl", "interia.eu", "poczta.fm")),
    Provider("BT", *_one("mail.btinternet.com"), ("btinternet.com", "btopenworld.com")),
    Provider("Sky", *_two("tools.sky.com"), ("sky.com",), needs=APP),
    Provider("Xfinity", *_two("comcast.net"), ("comcast.net",),
             first="Third-party access has to be allowed in the settings of Xfinity Email."),
    Provider("Telstra", *_two("telstra.com"), ("bigpond.com", "bigpond.net.au", "telstra.com")),
    Provider("Yandex", *_two("yandex.com"),
             ("yandex.com", "yandex.ru", "ya.ru", "yandex.kz", "yandex.by"),
             (".yandex.net", ".yandex.ru"), APP, "https://id.yandex.com/security/app-passwords",
             "IMAP has to be switched on: Settings, Email clients."),
    Provider("Mail.ru", *_two("mail.ru"), ("mail.ru", "inbox.ru", "list.ru", "bk.ru"),
             (".mail.ru",), APP, "https://account.mail.ru/user/2-step-auth/passwords"),
    Provider("Naver", *_two("naver.com"), ("naver.com",), (), APP_2FA,
             first="IMAP has to be switched on in the settings of Naver Mail.", username="local"),
    Provider("QQ Mail", *_two("qq.com"), ("qq.com", "foxmail.com"), (), AUTHORIZATION,
             "https://mail.qq.com (Settings, Account)", "IMAP has to be switched on there."),
    Provider("NetEase 163", *_two("163.com"), ("163.com",), (), AUTHORIZATION,
             "https://mail.163.com (Settings, "
             "POP3/SMTP/IMAP)", "IMAP has to be switched on there."),
    Provider("NetEase 126", *_two("126.com"), ("126.com",), (), AUTHORIZATION,
             "https://mail.126.com (Settings, "
             "POP3/SMTP/IMAP)", "IMAP has to be switched on there."),
    Provider("Runbox", *_one("mail.runbox.com"), ("runbox.com",), (".runbox.com",)),
    Provider("Mailfence", *_two("mailfence.com"), ("mailfence.com",), (".mailfence.com",)),
    Provider("StartMail", *_two("startmail.com"), ("startmail.com",), (".startmail.com",)),
    Provider("Disroot", *_one("disroot.org"), ("disroot.org",)),
    Provider("Migadu", *_two("migadu.com"), (), (".migadu.com",)),
    Provider("Purelymail", *_two("purelymail.com"), (), (".purelymail.com",), APP_2FA),
    Provider("Hostinger", *_two("hostinger.com"), (), (".hostinger.com",)),
    Provider("Namecheap", *_one("mail.privateemail.com"), (), (".privateemail.com",)),
    Provider("Rackspace", *_one("secure.emailsrvr.com"), (), (".emailsrvr.com",)),
    Provider("Titan", *_two("titan.email"), (), (".titan.email",)),
    Provider("GoDaddy", *_two("secureserver.net", smtp="smtpout"), (), (".secureserver.net",)),
    Provider("Tuta", None, None, ("tuta.com", "tutanota.com", "tutanota.de", "tutamail.com",
             "tuta.io", "keemail.me"), (".tutanota.de",), refusal=f"Tuta {_NO_WAY}"),
    Provider("HEY", None, None, ("hey.com",), (".hey.com",), refusal=f"HEY {_NO_WAY}"),
)  # fmt: skip
"""In the order in which they are looked at: for MX hosts the more specific comes first."""
