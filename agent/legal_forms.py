"""Legal forms of houses ("GmbH", "Ltd", "BV"), all of them here. Data, no logic.

In small letters and without dots, but where it is said; each reader of names takes those that are
a sign of a house to it, or that it may leave out.
"""

import re

SURE = frozenset(
    "ltd limited inc incorporated llc llp plc corp corporation gmbh ag kg se sa sas sarl bv nv oy "
    "oyj ab as aps pty pte sl lda srl spa dmcc fze fzco wll".split()
)
"""What no department of a house carries."""

USUAL = SURE | frozenset(
    "company co kgaa ug mbh ohg ev eg scop vof asa pvt slu ltda zrt kft doo dac lp coop".split()
)
"""What tells a house among the words of a line."""

AS_WRITTEN = USUAL | frozenset("sàrl a/s e.v s.a s.l s.l.u s.p.a s.r.l sp z.o.o".split())
"""The same, and those that are written with marks."""

ALL = USUAL | frozenset("cic pbc kk gbr".split())
"""What tells a house as the last word of its name."""

_PART_OF_A_NAME = frozenset("coop gbr kk ltda pbc scop vof".split())
LEFT_OUT = (ALL - _PART_OF_A_NAME) | frozenset("ek inh sro".split())
"""What people leave out when they name a house."""

ABBREVIATED = frozenset("AG KG SE AB AS BV NV SA SL OY Inc Ltd".split())
"""Those behind which a full stop may be the form's own, as they are written."""

BEHIND_A_NAME = re.compile(
    r",?\s+(?:S\.A\.B?\.? de C\.V|S\. de R\.L\.(?: de C\.V)?|Inc|INC|Ltd|LTD|Limited|LLC|LLP|PLC"
    r"|plc|Corp|Co(?!\.? (?:na |(?!Limited)[A-Z][a-z]{3}))|GmbH|AG|KG|SE|S\.?A\.?|S\.?L\.?(?:U\.?)?"
    r"|S\.\s?Coop"
    r"|SARL|Sàrl|SAS|B\.?V|N\.?V|Oyj?|AB|AS|ASA|A/S|ApS|Ltda|Lda|Pty(?:\.? Ltd)?|Pte(?:\.? Ltd)?"
    r"|S\.?p\.?A|S\.?r\.?l"
    r"|e\.\s?V|K\.K|DMCC|FZE|FZCO|W\.?L\.?L|PBC|DAC|CIC|eG|GbR|Sp\. z o\.o)(?!\w)\.?"
)
"""One as it is written behind a house's name in running text."""

AT_THE_END = re.compile(
    r",? (?:(?:(?:Ltd|Limited|g?GmbH|AG|SE|UG|B\.?V)\.?,? (?:&|und|and) Co\.?,? )(?:KG|KGaA|OHG)"
    r"|(?:(?:Pte|Pty|Pvt)\.? )?(?:Ltd|Limited|Inc|LLC|LLP|PLC|plc|g?GmbH|AG|SE|KG|Oyj?|AB|ApS|A/S"
    r"|ASA?|B\.?V|N\.?V|S\.?A(?:\.?S)?|S\.?r\.?l|S\.?L|Lda|DMCC"
    r"|FZE|FZCO|W\.?L\.?L))\.?$"
)
"""One that ends a name, without which a letter speaks of joining the house."""
