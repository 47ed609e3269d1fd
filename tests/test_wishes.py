"""Whether they invite questions and nudges, or ask for none (rulings, follow_up).

Wishes are learnt from these sentences too.
"""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from agent.message import Address, Message
from agent.reading import prose
from agent.reading.kinds import tables, wishes
from agent.reading.kinds.scene import scene
from agent.reading.model import Candidate
from agent.terms import Kind

ME = Candidate(("sam@mailbox.example",), "Europe/London")
WELCOME = """
Call me if you want to go through any of the terms.
Wil je weten waarom? Mail ons dan, we lichten het graag toe.
I can give you ten minutes of feedback by phone if that would help, just let me know.
You can call the house if you need anything.
If you would like feedback on your portfolio, reply to this email before 15 May.
Give me a bell if any of it's gibberish.
You'll know by Sunday. Nudge me if you don't.
If I miss that day you have my permission to pester me.
Should you wish to hear how the panel saw your interview, I would gladly speak with you.
I'd be happy to hear from you about feedback.
Wilt u een toelichting, belt u mij dan gerust.
Wünschen Sie eine Erläuterung, rufen Sie mich bitte an.
Si vous souhaitez des explications, appelez-moi.
Caso não receba nada até sexta, pode nos chamar por este e-mail.
Quedo a sus órdenes para cualquier aclaración.
If anything's unclear, my inbox is open.
Questions? Just reply to this email.
Questions: just reply to this email.
Any questions, I'm at the end of the phone on 07700 900111.
If you've not heard by Friday week, chase me.
Please feel free to get in touch if you need anything in the meantime.
Should you require any further information, please do not hesitate to contact the HR team on 020 7946 0000.
Happy to jump on a quick call if you'd like to talk anything through.
You know where I am if you need me.
For an informal discussion about the role, please contact Dr Ellen Marsh.
Don't be a stranger, drop me a note any time.
I'm always happy to answer questions about the process.
If I go quiet on you, give me a nudge.
Do let me know if you have any questions before then.
If you'd like more detailed feedback I'd be glad to give you a call.
Feel free to ping me on LinkedIn with questions.
If you have any queries regarding your application, please email recruitment@larchhouse.example quoting the reference number.
If you don't hear from us within two weeks please contact us.
We're here to help: talent@larchhouse.example.
Give me a shout if there's anything you'd like to know about the team beforehand.
If the 25th comes and goes without a word from me, please remind me.
Should you have any questions prior to your interview, contact Ms Bell on extension 221.
Please do email me if you want to know where things stand.
Let me know if there's anything else I can help with.
Got a question? Hit reply.
Write to us whenever you like: we read everything.
For questions about the position you can reach the hiring manager, Ana Ruiz, at ana@larchhouse.example.
If you are waiting on other offers please tell me and ring me so that we can talk about timing.
Bei Fragen können Sie sich jederzeit an mich wenden, das Team freut sich auf Sie.
Wenn du bis nächste Woche nichts von uns hörst, meld dich einfach nochmal bei mir.
Für Rückfragen steht Ihnen Frau Berger unter 030 5550 123 gern zur Verfügung.
Falls etwas unklar ist, ruf mich gern an.
N'hésitez pas à me contacter si vous avez des questions sur le poste ou la suite du processus.
Je reste à votre disposition pour tout renseignement complémentaire concernant votre candidature.
Si vous n'avez pas de nouvelles d'ici quinze jours, relancez-moi sans hésiter.
Quedo a tu disposición para resolver cualquier pregunta que tengas sobre el puesto.
Heb je nog vragen over de procedure of de functie? Bel me gerust.
Mocht je vrijdag nog niets van ons gehoord hebben, trek dan aan de bel.
Qualquer dúvida sobre o processo seletivo, é só me chamar ou responder a este e-mail.
Per qualsiasi domanda sulla posizione non esiti a contattarmi.
Resto a disposizione per eventuali chiarimenti sul processo di selezione.
Har du frågor om tjänsten är du välkommen att höra av dig till mig.
Hvis du har spørgsmål til stillingen, er du velkommen til at ringe til mig.
Give me a buzz if you fancy a chat about any of this.
Please let me know should you have any questions or concerns.
I am happy to discuss the role informally: 0131 496 0000.
For further information about the post contact Professor Lind, lind@uni.example.
Any problems or questions, you can reach me on this address.
If you're wondering about anything at all, write back.
You're welcome to drop me an email for an update at the end of the month.
Don't hesitate to follow up with me if you don't hear by then.
I know waiting is tough, so feel free to text me.
Happy to hop on the phone to walk you through the package.
If you would like feedback, just reply and I'll set up a call.
Questions in the meantime can go to people@larchhouse.example.
If there's radio silence on our side after the 20th, ring me.
Let me know if you need anything else from our side.
Should you wish to discuss any aspect of the offer, please call me on 020 7946 0000.
We're always glad to hear from candidates, so please do call.
Please reach out with any questions!
Shoot me any questions you've got.
Questions about your application go to Marit, marit@larchhouse.example.
Direct any questions to Inge Holm at inge@larchhouse.example.
All questions to Rosalind on 0113 496 0000, please.
Questions on the role: Peter Lam, peter@larchhouse.example.
Queries about the process go to our recruiter, Kofi (kofi@larchhouse.example).
Our people team (01495 550 102) will gladly answer any enquiry.
The HR office will be pleased to answer your questions.
Mrs Hale is glad to help with any query.
Questions about the task are welcome.
Questions are always welcome, big or small.
We welcome questions at every stage.
No question is too small.
Any qs, give Marek a bell.
Any dramas give Shaz a call on 0491 570 006.
Any questions give Ngaio a yell.
Questions? Gimme a holler.
Any questions hit me up.
Sing out if you need anything.
Yell if anything's unclear.
Speak up if something doesn't make sense.
Say so if any of this isn't clear.
Come back to me if anything in the brief isn't clear.
I'm on 0113 496 0000 most afternoons if you've any queries.
You'll get me on 0113 496 0000 if you've any questions.
If you have any questions about the day, I'm at 801-555-0190.
If there's anything you want to ask, I'm on extension 12.
You can find me on 0113 496 0000 if you want to ask something.
Not certain about anything in the task sheet? Marta will gladly take your call.
The brief leaves a lot open, so email me whatever puzzles you.
If the rota looks odd, message Dougie, he wrote it.
Curious what a shift is like? Text me.
Should the 3rd pass in silence, poke us.
You can put your questions to Bhavna at any point.
Queries regarding terms should be raised with the HR helpdesk on ext. 44.
My door's open if you'd like to understand the pension side better.
If there's something you would rather talk through by phone, I'm around all afternoon.
Nothing by the end of next week? Chase me.
Have a doubt about the brief? Shoot it over to Ines, she'll answer the same day.
Our practice manager, Gwen, can tell you more: just ring her.
Rückfragen bitte an Herrn Lindner, 0511 555 22.
Sie wissen noch nicht, ob der Dienstplan zu Ihnen passt? Sprechen Sie mich an.
Wenn bis Monatsende Funkstille herrscht, haken Sie nach.
Hast du noch Fragen zur Aufgabe? Tobias hilft dir weiter.
Brennt dir noch etwas auf den Nägeln? Immer her damit!
Falls es länger dauert, darfst du mich gern anstupsen.
Une interrogation sur le planning ? Passez-moi un coup de fil.
Sans nouvelles de notre part le 15, relancez-nous.
Pour tout renseignement, Mme Roussel vous répondra volontiers au 04 55 55 10 20.
Si un point de la proposition n'est pas clair, dites-le-moi.
Si vous souhaitez en parler de vive voix, je suis joignable jusqu'à 18 h.
Vos questions peuvent être adressées à Léa Martin.
Si te queda alguna duda sobre el horario, mándame un WhatsApp.
¿Algo no está claro? Pregúntame sin problema.
Si a final de mes no has tenido noticias, danos un toque.
Para cualquier aclaración, Begoña te atenderá en el 944 555 120.
Cualquier cosa que necesites saber, aquí me tienes.
Ante cualquier consulta, diríjase a la secretaría del centro.
Se ficar alguma dúvida sobre o turno, é só me ligar.
Caso não tenha notícias até dia 10, pode cobrar a gente.
Qualquer esclarecimento adicional, fale com a Teresa.
Precisa de saber mais alguma coisa? Envie-me um e-mail.
Se algo não estiver claro, a Joana ajuda.
Twijfel je nog ergens over? Bel Sanne even.
Hoor je eind van de week niets, stuur me dan een appje.
Voor vragen over het rooster kun je terecht bij Joost.
Is iets niet duidelijk? Laat het gerust weten.
Ben je benieuwd hoe een dienst eruitziet? Mail me maar.
Still wondering about the commute? Ask Pat, she does it daily.
If the deadline is tight or the data looks strange, tell me.
Happy to go over the numbers again whenever suits you.
Heard nothing by the 9th? Then please do pester me.
Our HR adviser Lesley is the best person to speak to about pay and pensions.
Got something on your mind? My line is 020 7946 0112.
Do get back to me with anything you'd like to know about the ship.
Ihre Fragen beantwortet Frau Kessler unter der Durchwahl -14.
Noch Fragen? Einfach auf diese Mail antworten.
Sollten Sie Fragen zur Vergütung haben, kommen Sie gern auf mich zu.
Bei Unklarheiten hilft Ihnen unser Sekretariat weiter.
Une question, un doute ? Je suis là.
Pour en savoir plus sur le poste, contactez le chef d'atelier.
N'hésite pas si quelque chose te paraît flou.
Si tienes cualquier pregunta, estoy a un correo de distancia.
Estaré encantado de aclararte lo que haga falta.
No dudes en escribirnos si algo no cuadra.
Qualquer coisa, estou por aqui.
Ficou com dúvidas? Responda a esta mensagem.
Se houver demora da nossa parte, mande uma mensagem.
Wil je meer weten over de functie? Neem dan contact op met Karin.
Loop je ergens tegenaan, dan bel je me maar.
Voor vragen ben ik bereikbaar op 06 5550 0188.
Any sticking points, let's talk them through before you sign.
""".strip().splitlines()
FORBIDDEN = """
Please don't feel you have to chase!
Nous ne donnons pas suite aux demandes d'information par téléphone.
Nous ne communiquons aucune information sur les candidatures par téléphone.
Please do not contact the school while shortlisting is under way.
We kindly ask that you refrain from contacting us for updates.
No phone calls please.
There is no need to follow up; we will be in touch as soon as a decision has been made.
Due to the volume of applications we cannot respond to individual status enquiries.
Please don't chase; we'll write to everyone at the same time.
We are not able to discuss applications by phone or e-mail.
Enquiries about the progress of applications will not be answered.
You do not need to contact us. We will contact you.
Candidates are asked not to telephone the office for results.
It is unnecessary to telephone about the outcome.
Please wait to hear from us rather than contacting the department.
We'd ask you to hold off on any follow-ups until the end of the month.
Requests for updates only slow us down, so please sit tight.
Bitte sehen Sie von Rückfragen zum Stand des Verfahrens ab, wir melden uns bei Ihnen.
Von telefonischen Nachfragen bitten wir Abstand zu nehmen, die Prüfung dauert an.
Merci de ne pas nous relancer par téléphone, nous reviendrons vers vous.
Rogamos no llamen por teléfono para preguntar por el estado de su candidatura.
We verzoeken je vriendelijk om niet te bellen over de status van je sollicitatie.
Pedimos que não entre em contato por telefone para saber do andamento do processo.
Pedimos-lhe que não nos contacte antes dessa data.
Agradecemos que não nos telefone; seremos nós a ligar.
La preghiamo di non contattarci telefonicamente per avere aggiornamenti sulla selezione.
Owing to the large response we regret that we cannot enter into correspondence with candidates.
Kindly do not call or visit the office to enquire about your application.
Please be patient and do not send follow-up emails.
Applicants must not contact members of the committee directly.
We won't be able to take calls about the outcome.
Do not contact us to check the status of your application; you'll be notified either way.
Telephone enquiries cannot be accepted.
There's no need to get in touch, we'll come to you.
""".strip().splitlines()
NEITHER = """
I'm chasing the hiring manager today and will update you by the end of the week even if there's no news.
We have chased the client twice and I'll ring you once they've answered.
Are you free for a 20 minute call this Thursday at 5.30pm after your shift?
If none of the available slots are suitable please contact the recruitment team.
Drop me a line by Thursday to say if you're coming, and if there's anything you can't eat.
Falls nichts passt, schreib mir einfach zwei, drei Alternativen.
Please email me names, numbers and best times to call by noon tomorrow if you can.
We are unable to give feedback to those who were not shortlisted.
Please do not reply to this email, as this mailbox is not monitored.
If you have technical problems with the test, contact support@codetests.example.
If you need to reschedule, please call us at least 24 hours in advance.
If you require any adjustments for the interview, please contact us.
Please call me on Thursday to arrange a time.
Shout if Thursday doesn't work.
Please confirm by replying to this email.
Let me know which slot suits you best.
We will contact you within two weeks.
I'll ring you on Monday with an answer.
Our recruiter will reach out to schedule a call.
Could you call me back when you get a minute?
Please bring any questions you may have for us.
You will have the chance to ask questions at the end.
Trouble logging in? Visit our help centre.
We would love to hear more about your experience on a short call.
Please contact your referees and let them know we will be writing.
Only shortlisted candidates will be contacted.
Follow us on LinkedIn to hear about new roles.
Please get back to me with your salary expectations.
If you no longer wish to be considered, please let us know.
We may contact you about other suitable roles.
On arrival please ring the bell and ask for Jean.
If you get lost, call reception on 020 7946 0018.
The interview will include questions about your experience.
If Monday is a problem just let me know.
Please send us your questions for the panel by Friday.
If you have another offer, let me know.
Running late? Call the switchboard.
Please reach out to Ana to set up your call.
Sollten Sie den Termin nicht wahrnehmen können, melden Sie sich bitte rechtzeitig bei uns.
Bitte antworten Sie nicht auf diese automatisch erzeugte E-Mail.
Wir melden uns nach Abschluss der Gespräche bei Ihnen mit einer Rückmeldung.
Bei technischen Problemen wenden Sie sich bitte an den Support des Anbieters.
Merci de me confirmer votre disponibilité pour cet entretien par retour de mail.
En cas d'empêchement, merci de nous prévenir par téléphone au plus vite.
Por favor, confírmanos tu asistencia respondiendo a este correo antes del viernes.
Si no puedes asistir a la entrevista, avísanos lo antes posible para buscar otra fecha.
Kun je me laten weten welke dag jou het beste uitkomt voor een gesprek?
Ben je verhinderd, laat het ons dan zo snel mogelijk weten.
Por favor, confirme sua presença respondendo a este e-mail até sexta-feira.
La prego di confermare la Sua disponibilità entro venerdì.
Please let us know if you can make it.
If you're happy with the offer just sign and return it.
Let me know if the time still works.
Please phone Jean on arrival and she will let you in.
Let me know if you have any dietary requirements or access needs.
I'll give you a ring if anything changes.
If you would prefer a different time, reply to this email.
Contact your agent with any changes to your availability.
Please contact the candidate support desk for help with the portal.
Should we wish to take your application further we will contact you.
Reply STOP to opt out of messages.
Please email your documents to hr@larchhouse.example.
If the link doesn't work, email me.
I will contact you with details of the next stage.
Can you call me today about your start date?
If you can't make it on the day, call the office.
You can withdraw your application at any time by contacting us.
To request reasonable adjustments, contact Ana on 020 7946 0000.
If you have questions about your visa, see the government's website.
Questions about the test itself go to the vendor's support desk.
Your answers to these questions go to the panel.
Questions from the panel come first, yours at the end.
I'm on 0113 496 0000 if you're running late.
Yell if Thursday is a problem.
Say so if you can't make it.
Any questions we ask will be about your CV.
Give Jean a yell when you arrive.
Speak up during the recording so that we can hear you.
Come back to me with three dates that suit.
If you have any dietary needs, tell Ana.
The panel will ask questions about the paper.
We will answer the question of salary later.
Say so if you need a parking space.
There are no further questions on our side.
The quiz has twelve questions; answer each within a minute.
We'll call you if we've any questions about your portfolio.
Please email your availability to Priti and let her know your start date.
Unsure whether you will make it? Ring reception.
Wir haben noch einige Fragen an Sie und rufen Sie am Montag an.
Bitte beantworten Sie die beigefügten Fragen und senden Sie uns den Bogen zurück.
Nous avons quelques questions à vous poser : quand pourriez-vous nous appeler ?
Merci de répondre aux questions du formulaire avant lundi.
Queremos hacerte unas preguntas por teléfono, ¿cuándo te podemos llamar?
Responde a las preguntas del cuestionario y envíalo por correo.
Temos algumas perguntas e vamos ligar amanhã.
Por favor responda às perguntas em anexo e envie até sexta.
We hebben nog een paar vragen en bellen je morgen.
Wil je de vragenlijst invullen en naar ons mailen?
If the code doesn't arrive, contact support.
If you have not received the amount by then, do contact us.
Let us know whether you would like the vegetarian lunch.
If you're unsure which train to take, the 8:12 is best.
Please tell us by Friday whether you want the job.
If you would like to withdraw, email us.
Please ask your referees to reply directly to me.
Wenn Sie den Termin verschieben möchten, rufen Sie uns an.
En cas de retard, appelez l'accueil.
Si llegas tarde, llama a recepción.
Se chegar atrasado, ligue para a portaria.
Kom je later, bel dan even de receptie.
You can reply to this message to change your slot.
Can you call me when you know more about your notice period?
The board didn't reach the appointment on Friday, they ran out of time.
Nehmen Sie die Einladung bitte heute an, sonst rufe ich morgen durch.
Wir schicken Ihnen die Begründung per Mail.
Wij bellen u voor een toelichting.
Questions: Which trade is it about? Joiner
Fragen: Welche Stelle interessiert Sie? Tischler
Questions : Quel poste vous intéresse ? Menuisier
Preguntas: ¿Qué puesto te interesa? Carpintero
Perguntas: Qual é a vaga? Carpinteiro
Vragen: Welke functie zoek je? Timmerman
We were happy to hear from you.
""".strip().splitlines()


def cases() -> Iterator[tuple[str, str | None]]:
    yield from ((line, "welcome") for line in WELCOME)
    yield from ((line, "forbidden") for line in FORBIDDEN)
    yield from ((line, None) for line in NEITHER)


@pytest.mark.parametrize(("line", "wanted"), list(cases()))
def test_wishes(line: str, wanted: str | None) -> None:
    message = Message(
        date=datetime(2026, 9, 8, 9, 0, tzinfo=UTC),
        sender=Address("Robin Ash", "robin@larchhouse.example"),
        subject="Your application",
        plain=f"Hi Sam,\n\n{line}\n\nBest wishes\nRobin\n",
    )
    seen = scene(message, prose.split(message, ME), tables.INCOMING)
    wish, evidence = wishes.wish(seen, Kind.PROGRESS_UPDATE)
    assert wish == wanted
    assert bool(evidence) == (wanted is not None)
