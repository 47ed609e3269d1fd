"""For whom an agency says that it searches, in the words of several countries."""

import pytest

from agent import message, reading
from agent.reading.model import Candidate, Reading
from agent.reading.people.employer import mandates
from tests.bounded import bounded

ROBIN = Candidate(("robin@letterbox.example",), "Europe/Madrid", "Robin Vale")
FROM_AGENCIES = [
    (
        "Hi Robin, Tarn Maltsters in Kelso, a small maltings, eleven people, need a night miller and I thought of you. Shall I send your CV over?",
        "Senior Consultant, Hollis Wray Recruitment",
        "holliswray.example",
        "Tarn Maltsters",
    ),
    (
        "Hi Robin, we have not spoken yet. I have a Brewing Manager post with Tarn Maltsters up the valley, days only. If you would like to hear more, give me a time and I'll ring.",
        "Senior Consultant, Food & Drink\nHollis Wray Recruitment",
        "holliswray.example",
        "Tarn Maltsters",
    ),
    (
        "Hi Robin, I have a Brewing Manager role at Tarn Maltsters and thought of you. Can I ring you?",
        "Consultant\nHollis Wray Recruitment",
        "holliswray.example",
        "Tarn Maltsters",
    ),
    (
        "Hi Robin, lovely to catch you on the phone. The job is Brewing Manager with Tarn Maltsters, by the new harbour. Shall I put you forward?",
        "Principal Consultant\nHollis Wray Recruitment FZE",
        "holliswray.example",
        "Tarn Maltsters",
    ),
    (
        "Hallo Robin, ich habe gerade eine Stelle als Braumeister bei Mälzerei Tarnhof und habe an Sie gedacht. Darf ich Sie anrufen?",
        "Personalberaterin\nHollis Wray Recruitment",
        "holliswray.example",
        "Mälzerei Tarnhof",
    ),
    (
        "Bom dia, Robin! Trabalho na Lumina RH e estou conduzindo para o Grupo Serra Verde a seleção de Coordenador de Compras, em Londrina. Posso encaminhar seu nome?",
        "Consultora, Lumina RH",
        "luminarh.example",
        "Grupo Serra Verde",
    ),
    (
        "Olá, Robin! Estamos recrutando para a Metalúrgica Paraná um Técnico de Segurança. Seu perfil nos chamou a atenção. Tem interesse?",
        "Consultora, Ponte Talentos",
        "pontetalentos.example",
        "Metalúrgica Paraná",
    ),
    (
        "Boa tarde, Robin. Estou a conduzir o processo seletivo da Cervejaria Ouro Preto para a vaga de Comprador. Podemos falar amanhã?",
        "Vega Consultoria",
        "vegaconsultoria.example",
        "Cervejaria Ouro Preto",
    ),
    (
        "Olá, Robin. Encontramo-nos a recrutar, em nome da Lanifícios da Beira, um Controlador de Gestão. Teria interesse em conversar?",
        "Norte Selection",
        "norteselection.example",
        "Lanifícios da Beira",
    ),
    (
        "Oi, Robin, tudo bem? A Padaria Moinho Velho nos pediu para encontrar um Supervisor de Produção e pensei em você. Posso te ligar?",
        "Ana Castro | Elo Gente",
        "elogente.example",
        "Padaria Moinho Velho",
    ),
    (
        "Hola, Robin: trabajo en Faro Selección y llevo para Bodegas Urbina el proceso de Jefe de Almacén. ¿Te interesaría que presentara tu candidatura?",
        "Faro Selección",
        "faroseleccion.example",
        "Bodegas Urbina",
    ),
    (
        "Buenos días, Robin: vi su currículum y estamos seleccionando para Hoteles Azahar un Recepcionista de noche. ¿Podemos hablar?",
        "Consultora, Persona Dos",
        "personados.example",
        "Hoteles Azahar",
    ),
    (
        "Hola, Robin. Te escribo por encargo de Cerámicas Albero, que busca un Técnico de Calidad. ¿Te interesa?",
        "Taller Talento",
        "tallertalento.example",
        "Cerámicas Albero",
    ),
    (
        "Estimado Robin: gestionamos la selección de Contable para Grupo Marisma. ¿Puedo enviarles tu currículum?",
        "Índice Personas",
        "indicepersonas.example",
        "Grupo Marisma",
    ),
    (
        "Hola, Robin: Conservas Ría Alta nos ha encargado la búsqueda de un Encargado de Turno. ¿Hablamos?",
        "Atlas Consultores",
        "atlasconsultores.example",
        "Conservas Ría Alta",
    ),
    (
        "Bonjour Robin, je recrute pour les Ateliers Morvan un Technicien de maintenance. Seriez-vous disponible pour en parler ?",
        "Cabinet Delta RH",
        "deltarh.example",
        "Ateliers Morvan",
    ),
    (
        "Bonjour, la Fromagerie Lacombe nous a confié le recrutement d'un Responsable qualité. Puis-je transmettre votre CV ?",
        "Altaïr Conseil",
        "altairconseil.example",
        "Fromagerie Lacombe",
    ),
    (
        "Bonjour Robin, nous accompagnons la Clinique Sainte-Odile dans le recrutement d'une Infirmière de bloc. Votre profil les intéresse.",
        "Cap Santé Talents",
        "capsantetalents.example",
        "Clinique Sainte-Odile",
    ),
    (
        "Buongiorno, stiamo selezionando per Oleificio Gargano un Responsabile di magazzino. Sarebbe disponibile per una chiamata?",
        "Ponte HR",
        "pontehr.example",
        "Oleificio Gargano",
    ),
    (
        "Buongiorno, Tessitura Lario ci ha affidato la ricerca di un Contabile. Posso inoltrare il suo CV?",
        "Studio Vela",
        "studiovela.example",
        "Tessitura Lario",
    ),
    (
        "Guten Tag, ich suche für die Brauerei Sommerfeld einen Produktionsplaner. Darf ich Ihre Unterlagen weiterleiten?",
        "Kontor Personal",
        "kontorpersonal.example",
        "Brauerei Sommerfeld",
    ),
    (
        "Guten Tag, wir besetzen für die Kanzlei Rehm & Voss die Stelle als Rechtsfachwirtin. Passt Ihnen ein Telefonat?",
        "Jurapool GmbH",
        "jurapool.example",
        "Kanzlei Rehm & Voss",
    ),
    (
        "Hoi Robin, ik werf voor Drukkerij De Valk een Planner. Mag ik je cv doorsturen?",
        "Spoor Werving",
        "spoorwerving.example",
        "Drukkerij De Valk",
    ),
    (
        "Beste Robin, Zuivelfabriek Overmaas heeft ons gevraagd een Kwaliteitsmedewerker te zoeken. Interesse?",
        "Meander Mensen",
        "meandermensen.example",
        "Zuivelfabriek Overmaas",
    ),
    (
        "Beste Robin, namens Installatiebedrijf Ten Brink zoek ik een Monteur. Heb je interesse?",
        "Baan & Co",
        "baanenco.example",
        "Installatiebedrijf Ten Brink",
    ),
    (
        "Hi Robin, I work at Copperleaf Talent and I'm running the search for a Stock Controller at Harrow Mills. May I put you forward?",
        "Copperleaf Talent",
        "copperleaf.example",
        "Harrow Mills",
    ),
    (
        "Hi Robin, Tessaly Foods have asked us to find them a Night Baker. Would you be interested?",
        "Orchard People",
        "orchardpeople.example",
        "Tessaly Foods",
    ),
    (
        "Goed nieuws, Robin: dinsdag om 16.00 uur bel ik je over de functie van drukker. Ik mag het nu ook zeggen: het gaat om Drukkerij Waalstroom.",
        "Lotte Baars",
        "baarsenzoon.example",
        "Drukkerij Waalstroom",
    ),
    (
        "Hallo Robin, am Dienstag um 16 Uhr rufe ich wegen der Stelle als Drucker an. Ich darf es jetzt verraten: Es handelt sich um die Druckerei Talmühle.",
        "Lotte Baars",
        "baarsundsohn.example",
        "Druckerei Talmühle",
    ),
]
"""The text, the line under the name, the sender's domain, and the client."""
CLIENTS = [
    ("Bonjour Robin, merci. Mon client est le Groupe Ardelle. Je vous appelle vendredi 13 mars à 11h pour un premier entretien.", "Groupe Ardelle"),
    ("Hallo Robin, mein Mandant ist die Talmühle Werke GmbH. Ich rufe Sie am Freitag, 13. März, um 11 Uhr für ein erstes Gespräch an.", "Talmühle Werke GmbH"),
    ("Hola Robin: nuestro cliente es Bodegas Altamira. Te llamo el viernes 13 de marzo a las 11 para una primera entrevista.", "Bodegas Altamira"),
]  # fmt: skip
FROM_EMPLOYERS = [
    (
        "Hi Robin, I have a Night Nurse post at Chester House, our home by the river. Would Monday 16 March at 10:00 suit you?",
        "Care Manager\nWillow Care",
        "willowcare.example",
        "Willow Care",
    ),
    (
        "Hi Robin, thank you for applying. Your first talk as an Analyst is on Monday 16 March at 10:00.",
        "Senior Consultant\nWillow Consulting",
        "willowconsulting.example",
        "Willow Consulting",
    ),
    (
        "Oi, Robin! Sou a Ana, do RH da Tecelagem Araras. Estamos recrutando para a nossa unidade de Campinas um Tecelão. Pode falar amanhã às 10h?",
        "Analista de RH | Tecelagem Araras",
        "tecelagemararas.example",
        "Tecelagem Araras",
    ),
    (
        "Hola, Robin: llevo la selección para el departamento de Ventas de Muebles Olmo. ¿Te va bien el martes a las 10?",
        "RRHH, Muebles Olmo",
        "mueblesolmo.example",
        "Muebles Olmo",
    ),
    (
        "Buenos días: buscamos para Zaragoza y Huesca un Repartidor. Muchas gracias por tu candidatura a Transportes Egea.",
        "Transportes Egea",
        "transportesegea.example",
        "Transportes Egea",
    ),
    (
        "Bonjour, je recrute pour Lyon et Grenoble deux conducteurs. Merci de votre candidature chez Transports Vial.",
        "Responsable RH, Transports Vial",
        "transportsvial.example",
        "Transports Vial",
    ),
    (
        "Guten Tag, wir suchen für unser Team Einkauf eine Verstärkung. Danke für Ihre Bewerbung.",
        "Personalabteilung, Elektro Kunz GmbH",
        "elektro-kunz.example",
        "Elektro Kunz GmbH",
    ),
    (
        "Hoi Robin, ik zoek voor Maria een opvolger op de afdeling Inkoop. Kun je dinsdag om 10 uur?",
        "HR, Bakkerij Zonneveld",
        "bakkerijzonneveld.example",
        "Bakkerij Zonneveld",
    ),
    (
        "Buongiorno, selezioniamo per Milano e Torino due magazzinieri. Grazie della candidatura in Logistica Adda.",
        "Logistica Adda",
        "logisticaadda.example",
        "Logistica Adda",
    ),
]


def read(text: str, signs: str, domain: str) -> Reading:
    head = f"From: Ana Castro <ana@{domain}>\nTo: Robin Vale <robin@letterbox.example>\n"
    more = (
        "Subject: Vaga / Puesto\nDate: Mon, 14 Sep 2026 10:00:00 +0200\nMessage-ID: <a@b.example>\n"
    )
    kind = "Content-Type: text/plain; charset=utf-8\n\n"
    mail = f"{head}{more}{kind}{text}\n\nAna Castro\n{signs}\n"
    found = reading.read(message.parse(mail.encode()), ROBIN)
    return found.in_context or found  # Whether so short a text is about hiring is not asked here.


@pytest.mark.parametrize(("text", "signs", "domain", "client"), FROM_AGENCIES)
def test_an_agency_names_its_client(text: str, signs: str, domain: str, client: str) -> None:
    found = read(text, signs, domain)
    assert found.company == client
    assert found.agency


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Hallo Robin, für ein Unternehmen in Aalen suche ich einen Drucker. Interesse?", True),
        ("Hallo Robin, für eine neue Filiale suchen wir einen Drucker. Interesse?", False),
        ("Hoi Robin, voor een waterschap in het oosten zoek ik een projectleider. Zin?", True),
    ],
)
def test_who_searches_for_some_house_is_an_agency(text: str, says: bool) -> None:
    assert bool(read(text, "Baars & Sohn", "baarsundsohn.example").agency) is says


@pytest.mark.parametrize(("text", "client"), CLIENTS)
def test_a_client_goes_before_a_place_in_the_subject(text: str, client: str) -> None:
    head = (
        "From: Luc Morel <luc@cabinet-morel.example>\nTo: Robin Vale <robin@letterbox.example>\n"
        "Date: Tue, 10 Mar 2026 09:00:00 +0100\nSubject: Chef de projet - Lille 3e\n"
        "Content-Type: text/plain; charset=utf-8\n\n"
    )
    end = "\n\nLuc Morel\nConsultant, Cabinet Morel RH\n"
    assert reading.read(message.parse(f"{head}{text}{end}".encode()), ROBIN).company == client


def test_what_a_talk_is_called_is_no_part_of_the_client() -> None:
    text = (
        "From: Luc Morel <luc@cabinet-morel.example>\nTo: Robin Vale <robin@letterbox.example>\n"
        "Date: Tue, 10 Mar 2026 09:00:00 +0100\nSubject: Re: Entretien Ardelle\n"
        "Content-Type: text/plain; charset=utf-8\n\n"
        "Bonjour Robin, l'entretien est décalé à vendredi 13 mars à 14h30, même adresse.\n\n"
        "Luc Morel\nConsultant, Cabinet Morel RH\n"
    )
    assert reading.read(message.parse(text.encode()), ROBIN).company == "Ardelle"


def test_where_a_plant_lies_is_no_client() -> None:
    text = (
        "From: Luc Morel <luc@cabinet-morel.example>\nTo: Robin Vale <robin@letterbox.example>\n"
        "Date: Tue, 10 Mar 2026 09:00:00 +0100\nSubject: RE: Entretien à l'usine de Kergoat\n"
        "Content-Type: text/plain; charset=utf-8\n\n"
        "Bonjour Robin, M. Le Dantec a apprécié votre échange. Vous aurez notre réponse sous quinze jours.\n\n"
        "Luc Morel\nConsultant\nCabinet Morel Recrutement, Rennes\n"
    )
    assert reading.read(message.parse(text.encode()), ROBIN).company is None


@pytest.mark.parametrize(("text", "signs", "domain", "employer"), FROM_EMPLOYERS)
def test_an_employer_that_searches_is_no_agency(
    text: str, signs: str, domain: str, employer: str
) -> None:
    found = read(text, signs, domain)
    assert (found.company, found.agency) == (employer, None)


@pytest.mark.parametrize("line", ["estamos recrutando para A", "e A e A ", "A nos pediu buscar "])
def test_a_long_line_takes_no_time(line: str) -> None:
    with bounded():
        list(mandates.names(line * (200_000 // len(line))))
