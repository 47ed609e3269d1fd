"""Mail in German, French, Spanish, Portuguese, Dutch, and a little Italian and Nordic.

Kinds are learnt from it too (``learning/mail.py``): it tells of reach, not of mail unseen.
"""

import pytest

from tests.test_kinds import Golden, check, golden

MAIL = """
## application_received - -
From: Personalabteilung Brandtner <bewerbung@brandtner-bau.example>
Subject: Eingangsbestätigung Ihrer Bewerbung als Bauleiter (m/w/d)

Sehr geehrte Frau Aske,

vielen Dank für Ihre Bewerbung und Ihr Interesse an unserem Unternehmen. Ihre Unterlagen sind bei uns eingegangen und werden nun sorgfältig geprüft. Wir melden uns in den nächsten zwei Wochen bei Ihnen.

Mit freundlichen Grüßen
Personalabteilung

## availability_requested screen -
From: Jana Winkler <j.winkler@lichtwerk.example>
Subject: Ihre Bewerbung als Produktmanagerin

Hallo Frau Aske,

Ihre Unterlagen haben uns gut gefallen und wir würden Sie gerne in einem ersten Telefonat kennenlernen. Wann passt es Ihnen in der kommenden Woche? Dienstag oder Mittwoch ab 14 Uhr wäre ideal.

Viele Grüße
Jana Winkler

## interview_confirmed * -
From: Jana Winkler <j.winkler@lichtwerk.example>
Re: x
Subject: AW: Ihre Bewerbung als Produktmanagerin

Liebe Frau Aske,

gerne bestätige ich unser Vorstellungsgespräch am Donnerstag, 23. April, um 10:30 Uhr in der Hafenstraße 12. Bitte melden Sie sich am Empfang. Ich freue mich auf Sie!

Jana Winkler

## interview_rescheduled * -
From: Jana Winkler <j.winkler@lichtwerk.example>
Re: x
Subject: Terminänderung

Liebe Frau Aske, unser Gespräch muss leider verschoben werden: neuer Termin ist Montag, der 27. April, 9:00 Uhr. Der Link bleibt gleich.

## interview_cancelled * *
From: Jana Winkler <j.winkler@lichtwerk.example>
Subject: Ihr Gespräch morgen

Liebe Frau Aske, leider muss ich den Termin für morgen absagen, da die Abteilungsleiterin erkrankt ist. Ich melde mich mit einem neuen Vorschlag.

## rejection - -
From: Team Recruiting <karriere@nordfrost.example>
Subject: Ihre Bewerbung bei Nordfrost

Sehr geehrte Frau Aske,

vielen Dank für Ihr Interesse an der Stelle als Disponentin. Nach sorgfältiger Prüfung müssen wir Ihnen leider mitteilen, dass wir Ihre Bewerbung nicht weiter berücksichtigen können. Für Ihren weiteren Berufsweg wünschen wir Ihnen alles Gute.

## offer offer *
From: Markus Ebner <m.ebner@talholz.example>
Subject: Arbeitsvertrag

Sehr geehrte Frau Aske,

wir freuen uns sehr, Ihnen die Stelle als Verkaufsleiterin anbieten zu können. Anbei finden Sie den Arbeitsvertrag; das Jahresgehalt beträgt 61.000 Euro brutto, Arbeitsbeginn ist der 1. Juni. Bitte senden Sie uns ein unterschriebenes Exemplar bis zum 30. April zurück. Bei Fragen rufen Sie mich gerne an.

## progress_update - *
From: Markus Ebner <m.ebner@talholz.example>
Subject: Zwischenstand

Sehr geehrte Frau Aske, das Auswahlverfahren dauert leider etwas länger als geplant. Wir bitten noch um etwas Geduld und geben Ihnen bis zum 8. Mai Bescheid.

## information_requested - -
From: Markus Ebner <m.ebner@talholz.example>
Subject: Rückfrage zu Ihrer Bewerbung

Sehr geehrte Frau Aske, für die weitere Bearbeitung fehlen uns noch Ihre Arbeitszeugnisse. Bitte teilen Sie uns außerdem Ihre Gehaltsvorstellung und Ihre Kündigungsfrist mit.

## auto_reply - -
From: Markus Ebner <m.ebner@talholz.example>
Re: x
Subject: Automatische Antwort: Ihre Bewerbung

Ich bin bis zum 4. Mai nicht im Büro. In dringenden Fällen wenden Sie sich bitte an das Sekretariat.

## unrelated - -
From: Hausverwaltung Krug <info@hv-krug.example>
Subject: Besichtigung der Wohnung

Sehr geehrte Frau Aske, die Besichtigung der Wohnung findet am Dienstag um 17 Uhr statt. Bitte bringen Sie Gehaltsnachweise mit.

## application_received - -
From: Recrutement Valmonde <recrutement@valmonde.example>
Subject: Accusé de réception de votre candidature

Madame,

Nous avons bien reçu votre candidature au poste de contrôleuse de gestion et nous vous en remercions. Elle sera étudiée avec attention. Sans réponse de notre part d'ici quatre semaines, veuillez considérer qu'elle n'a pas été retenue.

Cordialement,
Le service recrutement

## availability_requested * -
From: Claire Aubin <c.aubin@studioaubin.example>
Subject: Votre candidature

Bonjour Robin,

Votre profil nous intéresse et nous aimerions vous rencontrer pour un premier entretien. Quelles seraient vos disponibilités la semaine prochaine ? Le mardi après-midi me conviendrait.

Bien à vous,
Claire Aubin

## interview_confirmed * *
From: Claire Aubin <c.aubin@studioaubin.example>
Re: x
Subject: Confirmation d'entretien

Bonjour Robin,

Je vous confirme notre rendez-vous le mardi 21 avril à 14h30 dans nos bureaux, 8 rue des Lilas. L'entretien durera environ une heure. N'hésitez pas à m'appeler si vous avez des questions.

Claire

## interview_rescheduled * -
From: Claire Aubin <c.aubin@studioaubin.example>
Re: x
Subject: Notre entretien

Bonjour Robin, je suis désolée, je dois décaler notre entretien : ce sera mercredi 22 avril à 10h au lieu de mardi. Merci de votre compréhension.

## rejection - -
From: Recrutement Valmonde <recrutement@valmonde.example>
Subject: Votre candidature

Madame, nous avons étudié votre dossier avec intérêt. Nous sommes toutefois au regret de ne pas pouvoir donner une suite favorable à votre candidature. Nous vous souhaitons une pleine réussite dans vos recherches.

## offer offer -
From: Claire Aubin <c.aubin@studioaubin.example>
Subject: Proposition d'embauche

Bonjour Robin,

Nous avons le plaisir de vous proposer le poste de chef de projet en CDI, à compter du 1er juin, pour un salaire annuel brut de 42 000 euros. Merci de nous retourner le contrat signé avant le 30 avril.

## progress_update - *
From: Claire Aubin <c.aubin@studioaubin.example>
Re: x
Subject: Re: Chef de projet

Bonjour Robin, merci pour votre patience. Nous n'avons pas encore pris de décision, il nous reste deux candidats à rencontrer. Je reviendrai vers vous d'ici vendredi prochain.

## information_requested - -
From: Claire Aubin <c.aubin@studioaubin.example>
Subject: Pièces complémentaires

Bonjour Robin, pourriez-vous nous faire parvenir une copie de vos diplômes ainsi que vos prétentions salariales ?

## application_received - -
From: Talento Rivera <empleo@rivera.example>
Subject: Hemos recibido tu candidatura

Hola, Robin: gracias por tu interés en el puesto de técnica de laboratorio. Hemos recibido tu candidatura y la revisaremos en los próximos días. Si tu perfil encaja, te llamaremos.

## availability_requested * -
From: Lucía Campos <lucia@talleresnorte.example>
Subject: Entrevista para el puesto de mecánica

Hola, Robin: nos gustaría conocerte. ¿Cuándo podrías venir al taller la semana que viene? A nosotros nos viene bien el martes o el jueves por la tarde.

## interview_confirmed * -
From: Lucía Campos <lucia@talleresnorte.example>
Subject: Confirmación de la entrevista

Hola, Robin: te confirmo la entrevista el jueves 23 de abril a las 10:30 en nuestras oficinas. Pregunta por mí en recepción. ¡Te esperamos!

## rejection - -
From: Talento Rivera <empleo@rivera.example>
Subject: Tu candidatura

Hola, Robin: lamentamos comunicarte que en esta ocasión no has sido seleccionada para el puesto. Hemos optado por otra persona cuyo perfil se ajusta más. Te deseamos mucha suerte en tu búsqueda.

## progress_update - *
From: Talento Rivera <empleo@rivera.example>
Subject: Estado de tu candidatura

Hola, Robin: seguimos entrevistando a candidatos y todavía no hemos tomado una decisión. Te daremos una respuesta antes del 30 de abril. Gracias por tu paciencia.

## offer offer -
From: Lucía Campos <lucia@talleresnorte.example>
Subject: Oferta

Hola, Robin: ¡enhorabuena! Queremos ofrecerte el puesto de jefa de taller, con un salario bruto anual de 31.000 euros e incorporación el 1 de junio. Te adjunto el contrato para que lo firmes.

## availability_requested * -
From: Teresa Nunes <teresa@padariadomar.example>
Subject: Vaga de padeira

Olá Robin, gostámos muito do seu currículo e gostaríamos de a conhecer. Qual seria o melhor dia para uma conversa na próxima semana?

## interview_confirmed * -
From: Teresa Nunes <teresa@padariadomar.example>
Subject: Entrevista confirmada

Olá Robin, confirmo a nossa entrevista na quinta, 23 de abril, às 10h30, na loja da Rua do Carmo. Até quinta!

## rejection - -
From: RH Lusomar <rh@lusomar.example>
Subject: Processo seletivo

Prezada Robin, agradecemos o seu interesse na vaga. Infelizmente, decidimos prosseguir com outros candidatos neste momento. Desejamos sucesso na sua carreira.

## availability_requested * -
From: Femke Bos <femke@havenbedrijf.example>
Subject: Je sollicitatie als planner

Hoi Robin, bedankt voor je sollicitatie! We willen graag met je kennismaken. Wanneer schikt het je volgende week? Dinsdag of donderdag na 13.00 uur komt ons goed uit.

## interview_confirmed * -
From: Femke Bos <femke@havenbedrijf.example>
Re: x
Subject: Bevestiging van je gesprek

Hoi Robin, hierbij bevestig ik je gesprek op dinsdag 21 april om 13.30 uur op ons kantoor. Meld je bij de receptie. Tot dinsdag!

## rejection - -
From: Team Werving <werving@molenaar.example>
Subject: Je sollicitatie bij Molenaar

Beste Robin, bedankt voor je interesse in de functie van chauffeur. Helaas moeten we je laten weten dat we niet met je verder gaan; we hebben gekozen voor een andere kandidaat. We wensen je veel succes met je zoektocht.

## progress_update - *
From: Femke Bos <femke@havenbedrijf.example>
Subject: Stand van zaken

Hoi Robin, we zijn nog bezig met de gesprekken en hebben nog geen beslissing genomen. Je hoort uiterlijk volgende week vrijdag van ons.

## interview_confirmed * -
From: Giulia Moretti <giulia.moretti@cantinaverde.example>
Subject: Colloquio per la posizione di enologa

Gentile Robin, le confermo il colloquio per giovedì 23 aprile alle ore 11:00 presso la nostra sede. La aspettiamo. Cordiali saluti

## rejection - -
From: Rekrytering <rekrytering@bergsund.example>
Subject: Din ansökan som projektledare

Hej Robin, tack för din ansökan till tjänsten. Tyvärr har vi valt att gå vidare med andra kandidater den här gången. Vi önskar dig lycka till. Vänliga hälsningar

## thank_you * -
From: me
To: j.winkler@lichtwerk.example
Subject: Vielen Dank für das Gespräch

Sehr geehrte Frau Winkler, vielen Dank für das angenehme Gespräch gestern und die Einblicke in die Abteilung. Die Stelle reizt mich nun noch mehr.

## progress_update * -
From: Secrétariat des concours <concours@agglo-vercors.example>
Re: x
Subject: RE: Poste d'archiviste

Madame, suite à votre courriel, la commission doit encore entendre une candidate, absente le jour de votre audition. La décision vous sera communiquée le 30 avril.

## status_check * -
From: me
To: c.aubin@studioaubin.example
Subject: Ma candidature

Bonjour Madame, je me permets de revenir vers vous au sujet de ma candidature au poste de chef de projet : avez-vous des nouvelles à me donner ?

## scheduling_reply * -
From: me
To: lucia@talleresnorte.example
Re: x
Subject: Re: Entrevista para el puesto de mecánica

Hola, Lucía: el jueves a las 17:00 me viene bien. Nos vemos en el taller. Un saludo

## withdrawal * -
From: me
To: femke@havenbedrijf.example
Subject: Sollicitatie intrekken

Beste Femke, ik heb een andere baan geaccepteerd en trek daarom mijn sollicitatie in. Bedankt voor het prettige gesprek.
"""


@pytest.mark.parametrize("case", list(golden(MAIL)), ids=lambda case: case.name[:40])
def test_mail_in_other_languages(case: Golden) -> None:
    check(case)
