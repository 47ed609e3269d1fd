"""Services through which employers write: who they are, and where they put the employer's name.

Knows domains, nothing of what a message says; that the service is not the employer is for people.

tracking  applicant-tracking systems by domain
others    scheduling, tests, calendars, job boards, bulk and private mail by domain
services  which service a domain belongs to, which employer an address names
"""

from agent.reading.relays.services import (
    SERVICES,
    Relay,
    Tenant,
    Use,
    find,
    personal,
    tenant,
)

__all__ = ["SERVICES", "Relay", "Tenant", "Use", "find", "personal", "tenant"]
