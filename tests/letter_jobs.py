"""Jobs of all trades for the gallery of letters: role, employer, interviewer, zone, round, topics."""

from agent.reading.model import Manner
from agent.terms import Stage

BRITISH, AMERICAN = Manner(spelling="british"), Manner(spelling="american")
Job = tuple[str, str, str, str, str, Stage | None, tuple[tuple[str, str], ...], Manner]
JOBS: tuple[Job, ...] = (
    ("Head Chef", "The Copper Pan", "Luis Ferrer", "Owner", "Europe/London", Stage.MANAGER,
     (("agenda", "a trial service"), ("role", "writing the summer menu")), BRITISH),
    ("Year 4 Teacher", "Oakfield Primary School", "Miriam Stead", "Headteacher", "Europe/London", Stage.PANEL,
     (("agenda", "Lesson observation"), ("agenda", "safeguarding scenarios")), BRITISH),
    ("registered nurse", "Mercy Valley Medical Center", "Dana Whitlock", "Nurse Manager", "America/Chicago",
     Stage.MANAGER, (("team", "our 28-bed step-down unit"),), AMERICAN),
    ("Account Executive", "Quillworks", "Priya Raman", "VP Sales", "America/New_York", Stage.FINAL,
     (("agenda", "your 30-60-90 plan"), ("product", "Quill for Teams")), AMERICAN),
    ("Data Analyst", "Harbour Credit Union", "Sean Doyle", "Analytics Lead", "Europe/Dublin", Stage.TECHNICAL,
     (("agenda", "SQL exercise"), ("project", "the move from spreadsheets to dbt")), BRITISH),
    ("Planning Officer", "Wexcombe District Council", "Alan Firth", "Principal Planner", "Europe/London",
     Stage.PANEL, (("agenda", "a short presentation on housing need"),), BRITISH),
    ("Barista", "Slow Morning Coffee", "Ivy", "", "Australia/Sydney", Stage.SCREEN, (), Manner(signs_as="Ivy", greets_as="Robin", informal=True)),
    ("Postdoctoral Researcher", "Universitetet i Havn", "Prof. Signe Dahl", "Professor of Limnology", "Europe/Copenhagen",
     Stage.MANAGER, (("project", "the lake sediment cores"), ("agenda", "a 20-minute talk on your thesis")), Manner(signs_as="Signe Dahl")),
    ("Site Manager", "Kerrigan Build", "Fiona Kerrigan", "Director", "Europe/London", Stage.MANAGER,
     (("project", "Phase 2 of the Millbrook estate"),), BRITISH),
    ("Backend Engineer", "Paperkite", "Ahmed Nassar", "CTO", "Europe/Berlin", Stage.TECHNICAL,
     (("agenda", "Pair Programming"), ("agenda", "Architecture deep dive"), ("product", "Kite API")), Manner(signs_as="Ahmed", greets_as="Robin", informal=True)),
    ("Museum Educator", "Lakehead Museum", "Noelle Tremblay", "Programs Manager", "America/Toronto", Stage.SCREEN,
     (("role", "school visits in two languages"),), Manner(signs_as="Noelle", greets_as="Robin", informal=True)),
    ("HGV DRIVER (CLASS 1)", "Norbury Haulage Ltd", "Dave Pike", "Transport Manager", "Europe/London", None, (), BRITISH),
    ("Compensation Analyst", "Fenwick & Sons", "Olu Adeyemi", "Head of Reward", "Africa/Lagos", Stage.MANAGER,
     (("agenda", "job evaluation"),), BRITISH),
    ("Junior Designer (m/w/d)", "Studio Lund", "Kaja Lund", "Founder", "Europe/Berlin", Stage.MANAGER,
     (("agenda", "your portfolio"), ("project", "a rebrand for a tram operator")), Manner(signs_as="Kaja", greets_as="Robin", informal=True)),
    ("Director, Community Programmes", "Harvest Trust", "Grace Wanjiku", "Chair of Trustees", "Africa/Nairobi", Stage.FINAL,
     (("agenda", "questions from trustees about reserves"), ("project", "the seed bank pilot in Meru")), BRITISH),
    ("Legal Secretary", "Marsh Pell LLP", "Ms. Judith Pell", "Partner", "America/New_York", Stage.MANAGER,
     (), Manner(signs_as="Judith Pell", greets_as="Ms. Ashe", spelling="american")),
    ("Store Manager", "Hollis", "Tanya Brooks", "Regional Manager", "America/Denver", Stage.PANEL,
     (("agenda", "walk the floor"), ("agenda", "shrink and staffing")), AMERICAN),
    ("Clinical Pharmacist", "Aroha Health", "Dr Hana Tui", "Chief Pharmacist", "Pacific/Auckland", Stage.TECHNICAL,
     (("agenda", "medicines reconciliation case"),), BRITISH),
    ("Founding Engineer", "Nimbusfarm", "Eli", "", "America/Los_Angeles", None,
     (("product", "our irrigation controller"),), Manner(signs_as="Eli", greets_as="Robin", informal=True, spelling="american")),
    ("Internship in Marketing", "Bluebell Media", "Carys Evans", "Marketing Lead", "Europe/London", Stage.SCREEN,
     (("agenda", "two campaigns you admire"),), BRITISH),
)  # fmt: skip
