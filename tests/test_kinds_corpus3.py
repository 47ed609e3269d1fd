"""Short messages in many tongues and trades, one a line; see ``test_kinds_corpus``. Invented."""

CORPUS = """
application_received | Eingangsbestätigung Ihrer Bewerbung | Sehr geehrte Frau Aske, vielen Dank für Ihre Bewerbung als Sachbearbeiterin Einkauf. Ihre Unterlagen sind bei uns eingegangen. Die Durchsicht wird etwas Zeit in Anspruch nehmen; wir kommen unaufgefordert auf Sie zu.
application_received | Deine Bewerbung bei Nordlicht | Hi Robin, wow, danke für deine Bewerbung! Wir schauen sie uns in Ruhe an und melden uns in den nächsten zwei Wochen bei dir.
application_received | Ausbildung zum Tischler | Hallo, deine Mappe ist heute mit der Post gekommen. Der Meister sieht sie sich nach Ostern an. Bis dahin bitte etwas Geduld.
progress_update | Zwischenstand | Guten Tag, wir wollten Sie nicht ohne Nachricht lassen: Die Vorauswahl dauert leider länger als gedacht, weil der Bereichsleiter erkrankt ist. Sie sind weiterhin im Verfahren. Bis Mitte Mai wissen wir mehr.
progress_update | Re: Nachfrage zur Stelle | Hallo Robin, gut, dass du fragst. Wir haben noch zwei Gespräche, dann setzen wir uns zusammen. Am Freitag weißt du Bescheid.
progress_update | Re: Gibt es Neuigkeiten? | Der Betriebsrat tagt erst am 12., vorher darf ich nichts sagen. Sieht aber gut aus!
rejection | Ihre Bewerbung | Sehr geehrter Herr Aske, wir danken Ihnen für Ihr Interesse an unserem Hause. Nach Abschluss des Auswahlverfahrens müssen wir Ihnen mitteilen, dass die Wahl auf eine Mitbewerberin gefallen ist. Für Ihren weiteren Weg wünschen wir Ihnen alles Gute.
rejection | Schlechte Nachrichten | Lieber Robin, es fällt mir schwer, das zu schreiben: Wir haben uns gegen dich entschieden. Fachlich warst du top, aber wir brauchen jemanden, der sofort reisen kann.
rejection | Stelle Hausmeister | Guten Abend, die Stelle ist leider schon weg, der Neffe vom Vermieter macht es. Trotzdem danke fürs Vorbeikommen.
rejection | Absage | Leider hat es diesmal nicht geklappt. Die Agentur nimmt ein anderes Gesicht. Beim nächsten Mal!
interview_confirmed | Einladung zum Gespräch | Sehr geehrte Frau Aske, wir laden Sie ein zu einem Gespräch am Dienstag, den 14. April, um 10:30 Uhr in unserer Kanzlei, Hansaring 12. Es empfangen Sie Frau Dr. Noll und Herr Pieper. Bitte bestätigen Sie den Termin kurz.
interview_confirmed | Probearbeiten | Passt! Komm am Samstag um 7 in die Backstube, Hintereingang. Feste Schuhe nicht vergessen. Bis dann, Uli
interview_confirmed | Ihr Videotermin | Guten Tag, hiermit bestätige ich den Termin: Donnerstag, 9 Uhr, Teams. Der Link steht unten. Dauer etwa 45 Minuten.
interview_confirmed | Erinnerung: morgen 15 Uhr | Kurze Erinnerung an unser Kennenlernen morgen um 15 Uhr. Parken können Sie im Hof.
availability_requested | Kennenlernen? | Hallo Robin, deine Mappe gefällt uns. Hast du nächste Woche Zeit für einen Kaffee in der Werkstatt? Dienstag oder Mittwoch ab vier wäre gut.
availability_requested | Terminvorschläge | Sehr geehrte Frau Aske, gern würden wir Sie persönlich kennenlernen. Wir können Ihnen Montag, 4. Mai, 13 Uhr oder Mittwoch, 6. Mai, 9 Uhr anbieten. Welcher Termin wäre Ihnen recht?
availability_requested | Telefonat | Guten Tag, unter welcher Nummer und wann erreiche ich Sie am besten für ein kurzes Telefonat zu Ihrer Bewerbung?
interview_rescheduled | Neuer Termin | Liebe Frau Aske, unser Gespräch müssen wir leider von Montag auf Mittwoch, 11 Uhr, verlegen, gleicher Raum. Ich hoffe, das ist Ihnen möglich.
interview_rescheduled | Re: Gespräch morgen | Kein Problem, dann eben Freitag um 14 Uhr statt morgen. Gute Besserung!
interview_cancelled | Gespräch am Donnerstag | Frau Aske, der Termin am Donnerstag muss leider ausfallen, Herr Brandt liegt im Krankenhaus. Wir melden uns mit einem neuen Vorschlag, sobald wir mehr wissen.
interview_cancelled | Termin morgen | Sorry, morgen wird nix, das Wasser steht im Keller. Ich ruf dich nächste Woche an.
assessment_requested | Testaufgabe | Hallo Robin, anbei eine kleine Aufgabe: Übersetze bitte die erste Seite und schick sie bis Sonntag zurück. Länger als zwei Stunden sollte es nicht dauern.
assessment_requested | Online-Test | Bitte absolvieren Sie bis zum 3. Juni den Online-Test unter dem untenstehenden Link. Er dauert 40 Minuten und kann nicht unterbrochen werden.
information_requested | Fehlende Unterlagen | Ihrer Bewerbung lag kein Zeugnis bei. Bitte reichen Sie das letzte Arbeitszeugnis und eine Kopie des Führerscheins nach.
information_requested | Rückfrage | Hallo, bevor wir weitermachen: Was stellst du dir beim Gehalt vor, und wie lang ist deine Kündigungsfrist?
offer | Zusage | Liebe Robin, wir hätten dich gern im Team! Start am 1. September, 32 Stunden, 3.100 brutto. Den Vertrag schicke ich morgen. Sagst du ja?
offer | Arbeitsvertrag | Sehr geehrte Frau Aske, anbei erhalten Sie Ihren Arbeitsvertrag in zweifacher Ausfertigung. Bitte senden Sie ein unterschriebenes Exemplar bis zum 20. zurück.
recruiter_outreach | Spannende Position in Graz | Guten Tag, im Auftrag eines Maschinenbauers suche ich eine Leitung für die Konstruktion. Ihr Werdegang passt verblüffend gut. Darf ich Ihnen am Telefon mehr erzählen?
acknowledgement | Re: Unterlagen | Vielen Dank, ist alles angekommen und vollständig. Schönes Wochenende!
acknowledgement | Re: Danke für das Gespräch | Sehr gerne, es hat uns auch viel Freude gemacht. Kommen Sie gut heim!
auto_reply | Abwesenheitsnotiz | Ich bin bis zum 17. August nicht im Büro und lese keine Mails. In dringenden Fällen wenden Sie sich an Frau Kern.
application_received | Accusé de réception | Madame, nous avons bien reçu votre candidature au poste de gestionnaire de paie et nous vous en remercions. Elle sera examinée avec attention. Sans nouvelles de notre part sous un mois, veuillez considérer qu'elle n'a pas été retenue.
application_received | Merci Robin ! | Ton CV est bien arrivé chez nous. On regarde tout ça et on te dit quoi d'ici une dizaine de jours.
progress_update | Votre candidature | Bonjour Madame, le comité qui devait se réunir hier a été reporté au 9. Votre dossier est toujours à l'étude. Je reviens vers vous juste après.
progress_update | Re: des nouvelles ? | Bonjour Robin, pas encore ! Le client reçoit une dernière personne jeudi. Je te tiens au courant vendredi, promis.
rejection | Suite à votre candidature | Madame, Monsieur, malgré l'intérêt de votre parcours, nous ne pouvons réserver une suite favorable à votre demande, le poste ayant été pourvu en interne. Nous vous souhaitons pleine réussite dans vos recherches.
rejection | Retour entretien | Bonjour Robin, merci encore pour l'échange. Après réflexion nous avançons avec une autre personne, plus habituée au service du soir. Ce n'était pas facile de trancher. Bonne continuation !
rejection | poste serveur | désolée on a pris quelqu'un d'autre, bon courage pour la suite
interview_confirmed | Convocation à un entretien | Monsieur, je vous informe que vous êtes convoqué le 11 juin à 14 h 15, salle 203, devant le jury de recrutement. Munissez-vous d'une pièce d'identité.
interview_confirmed | RDV mardi | C'est parfait, on se voit donc mardi à 9h30 à la boutique. Demandez Sonia. À mardi !
interview_confirmed | Confirmation de votre rendez-vous | Votre entretien en visio est confirmé pour le jeudi 3 octobre à 11h avec Mme Lefort. Le lien de connexion figure ci-dessous.
availability_requested | Entretien | Bonjour, votre profil nous intéresse et nous aimerions vous rencontrer. Seriez-vous libre mercredi après-midi ou jeudi matin ?
availability_requested | Vos disponibilités | Pourriez-vous m'indiquer deux ou trois créneaux la semaine du 18 pour un échange téléphonique d'une vingtaine de minutes ?
availability_requested | Essai en cuisine | On te prend en essai un soir. Quel jour t'arrange, vendredi ou samedi ?
interview_rescheduled | Changement d'horaire | Madame, l'entretien prévu lundi à 10h est décalé à mardi, 16h, même adresse. Merci de me dire si cela pose problème.
interview_cancelled | Entretien de demain annulé | Bonjour, je dois malheureusement annuler notre rendez-vous de demain, le directeur étant souffrant. Je vous recontacte pour une nouvelle date.
assessment_requested | Étude de cas | Comme convenu, vous trouverez ci-joint un cas pratique à nous rendre avant lundi midi. Comptez trois heures environ.
assessment_requested | Test de langue | Merci de passer le test en ligne d'ici vendredi. Il dure une demi-heure et compte pour la suite du recrutement.
information_requested | Pièces manquantes | Il manque à votre dossier la copie du diplôme et le justificatif d'expérience. Merci de nous les faire parvenir avant le 30.
information_requested | Deux questions | Avant de vous proposer au client j'aurais besoin de vos prétentions et de votre préavis. Et avez-vous le permis B ?
offer | Proposition d'embauche | Chère Robin, nous sommes ravis de vous proposer le poste de libraire en CDI à compter du 2 septembre, 2 050 euros brut. Dites-nous si cela vous convient et nous préparons le contrat.
offer | C'est oui ! | Toute l'équipe veut travailler avec toi. Le contrat part demain, lis-le tranquillement et signe si tout te va.
recruiter_outreach | Une opportunité à Nantes | Bonjour, je me permets de vous écrire après avoir vu votre profil. J'accompagne un armateur qui cherche son futur chef mécanicien. Seriez-vous ouverte à un premier échange, sans engagement ?
acknowledgement | Re: documents | Bien reçu, merci Robin. Le dossier est complet. Bonne soirée !
acknowledgement | Re: merci | Merci à vous, c'était un plaisir de vous recevoir. Bon retour !
auto_reply | Absence du bureau | Je suis absente jusqu'au 2 janvier. Pour toute urgence, merci de contacter l'accueil.
application_received | Hemos recibido tu candidatura | Hola Robin, gracias por inscribirte en la oferta de mozo de almacén. Ya tenemos tu currículum. Si encajas con lo que buscamos te llamaremos.
application_received | Acuse de recibo | Estimada señora: Por la presente confirmamos la recepción de su solicitud para la plaza de bibliotecaria. El listado de admitidos se publicará en la web.
progress_update | Re: ¿alguna novedad? | Hola Robin, perdona el silencio. El director vuelve de viaje el lunes y entonces decidirá. Sigues entre los tres finalistas.
progress_update | Estado del proceso | El proceso se alarga un poco porque falta la firma de la central. En cuanto la tengamos te digo algo, como muy tarde el día 20.
rejection | Proceso de selección | Estimado Robin: Tras valorar todas las candidaturas, lamentamos comunicarle que no ha sido seleccionado para el puesto. Le deseamos mucha suerte.
rejection | Sobre la entrevista | Hola, gracias por venir el martes. Al final nos hemos quedado con una chica que ya conocía la caja. Guardo tu teléfono por si acaso.
interview_confirmed | Entrevista el jueves | Buenas tardes, te confirmo la entrevista para el jueves 12 a las 17.00 en la calle Sierpes 8. Pregunta por Mercedes. ¡Nos vemos!
interview_confirmed | Cita | Perfecto, entonces el lunes a las diez en el taller. Trae botas.
availability_requested | Queremos conocerte | Hola Robin, nos ha gustado mucho tu perfil. ¿Qué día te viene mejor para una videollamada, miércoles o viernes por la mañana?
availability_requested | Disponibilidad | Buenos días, ¿podría indicarnos su disponibilidad para una entrevista la próxima semana? Le propondremos una hora a partir de sus preferencias.
interview_rescheduled | Cambio de hora | Hola, tenemos que pasar la entrevista de mañana a las 18.30 en lugar de las 16.00. Mismo enlace. Disculpa el lío.
interview_cancelled | Entrevista cancelada | Lamento avisar tan tarde: la entrevista de esta tarde queda cancelada porque la responsable está de baja. Te escribiré con otra fecha.
assessment_requested | Prueba técnica | Te adjunto un ejercicio corto. Tienes hasta el domingo a las 23:59 para enviarlo. No dediques más de tres horas.
information_requested | Documentación | Para seguir adelante necesitamos copia del DNI, el título y la vida laboral. Puedes contestar a este correo con los archivos.
offer | Propuesta | Hola Robin, nos encantaría que te incorporases como cocinera el 1 de marzo: 24.000 brutos, dos días libres seguidos. Si te parece bien preparamos el contrato.
offer | ¡Enhorabuena! | El puesto es tuyo. Mañana te mando las condiciones por escrito para que las firmes.
recruiter_outreach | Te puede interesar | Hola, no nos conocemos. Busco para un hotel de Menorca a alguien que lleve recepción y vi tu perfil. ¿Hablamos diez minutos esta semana?
acknowledgement | Re: documentos | Recibido todo, muchas gracias por la rapidez. Buen fin de semana.
application_received | Candidatura recebida | Olá Robin, recebemos o seu currículo para a vaga de auxiliar de cozinha. Caso o seu perfil avance, entraremos em contacto.
progress_update | Re: novidades? | Oi Robin! Ainda não fechamos, faltam duas conversas. Te dou um retorno até sexta sem falta.
rejection | Processo seletivo | Agradecemos a sua participação, mas optamos por seguir com outra pessoa. Manteremos o seu currículo no banco de talentos.
interview_confirmed | Entrevista confirmada | Está marcado: quarta, dia 8, às 15h, na nossa loja do Chiado. Procure pela Inês.
availability_requested | Conversa | Gostámos muito do seu percurso. Que dia lhe dá mais jeito para uma conversa por vídeo, terça ou quinta?
interview_rescheduled | Mudança | A entrevista de amanhã passa para segunda às 11h, no mesmo local. Peço desculpa pelo transtorno.
interview_cancelled | Entrevista de hoje | Infelizmente temos de desmarcar a entrevista de hoje. A gerente ficou doente. Assim que ela voltar marcamos outra.
assessment_requested | Desafio | Segue o teste prático. O prazo é domingo à noite e a entrega é por este e-mail. Boa sorte!
information_requested | Documentos em falta | Faltam o certificado de habilitações e o comprovativo de morada. Pode enviar até amanhã?
offer | Proposta | Temos muito gosto em convidar a Robin para integrar a equipa a partir de 1 de junho, com 1.350 euros brutos. Aguardamos o seu sim!
recruiter_outreach | Vaga em Curitiba | Oi, tudo bem? Vi seu perfil e tenho uma vaga de coordenadora que combina com você. Topa um papo rápido?
acknowledgement | Re: obrigado | Nós é que agradecemos! Boa viagem.
application_received | Bedankt voor je sollicitatie | Beste Robin, leuk dat je bij ons wilt werken! Je sollicitatie is goed ontvangen. Binnen twee weken hoor je van ons.
progress_update | Re: stand van zaken | Hoi, we zijn er nog niet uit. Morgen spreken we de laatste kandidaat en daarna bel ik je.
rejection | Je sollicitatie | Beste Robin, helaas gaan we niet met je verder. De keuze is gevallen op iemand met ervaring in de zorg. Veel succes!
interview_confirmed | Uitnodiging gesprek | Graag nodigen wij u uit voor een gesprek op maandag 3 juni om 14.00 uur, Stationsplein 5. U spreekt met de teamleider en een collega.
availability_requested | Kennismaken | Wat een leuke brief! Kun je donderdag of vrijdagochtend langskomen voor een kop koffie?
interview_rescheduled | Ander tijdstip | We moeten het gesprek verzetten naar woensdag 10.00 uur, zelfde plek. Lukt dat niet, laat het dan weten.
interview_cancelled | Gesprek gaat niet door | Door ziekte kan het gesprek van vanmiddag niet doorgaan. We nemen volgende week contact op voor een nieuwe afspraak.
assessment_requested | Opdracht | Zoals besproken krijg je een kleine opdracht mee. Lever hem uiterlijk zondag in, niet langer dan drie uur aan werken.
information_requested | Nog nodig | Voor we verder kunnen hebben we een kopie van je diploma nodig en twee referenties. Stuur je ze even?
offer | Aanbod | We willen je heel graag hebben! Bijgaand het contract voor 28 uur, ingaande 1 augustus. Bij akkoord graag getekend terug.
recruiter_outreach | Open voor iets nieuws? | Dag Robin, voor een brouwerij in Brabant zoek ik een procesoperator. Jouw profiel springt eruit. Zin in een belletje?
acknowledgement | Re: stukken | Top, alles binnen. Fijn weekend!
application_received | Candidatura ricevuta | Gentile Robin, La ringraziamo per la candidatura alla posizione di addetta vendite. Sarà ricontattata solo in caso di interesse.
progress_update | Aggiornamento | La commissione non ha ancora concluso i lavori. Pensiamo di darLe una risposta entro la fine del mese.
rejection | Esito del colloquio | Purtroppo abbiamo scelto un altro candidato. La ringraziamo del tempo che ci ha dedicato e Le facciamo i migliori auguri.
interview_confirmed | Colloquio | Le confermo il colloquio per martedì 9 alle ore 10 presso la nostra sede di via Po 3. Chieda della dottoressa Riva.
availability_requested | Disponibilità | Il Suo profilo ci interessa. Quando potrebbe venire a trovarci, giovedì o venerdì pomeriggio?
interview_rescheduled | Nuovo orario | Il colloquio di domani è spostato a lunedì alle 15, stesso posto. Ci scusiamo.
offer | Proposta di assunzione | Siamo lieti di offrirLe la posizione di pasticcera dal 1° aprile. In allegato le condizioni; attendiamo la Sua conferma entro venerdì.
information_requested | Documenti | Per completare la pratica mancano il diploma e una copia del documento. Può inviarli entro domani?
application_received | Tack för din ansökan | Hej! Vi har tagit emot din ansökan till tjänsten som förskollärare. Urvalet görs efter den 15 maj och alla får besked.
progress_update | Re: hur går det? | Hej Robin, rekryteringen pågår fortfarande. Vi har två intervjuer kvar och hör av oss senast fredag.
rejection | Din ansökan | Tyvärr har vi gått vidare med andra sökande den här gången. Tack för visat intresse och lycka till.
interview_confirmed | Intervju | Välkommen på intervju tisdagen den 4 juni kl. 13.00 hos oss på Kungsgatan 2. Du träffar rektor och en kollega.
availability_requested | Träffas? | Vi vill gärna träffa dig. Passar onsdag eller torsdag förmiddag för ett samtal på en timme?
offer | Anställningserbjudande | Vi är glada att kunna erbjuda dig tjänsten från den 1 augusti, lön 34 500 kr. Återkom gärna med svar senast måndag.
application_received | Tak for din ansøgning | Vi har modtaget din ansøgning til stillingen som pædagog og vender tilbage, når fristen er udløbet.
rejection | Vedrørende stillingen | Vi må desværre meddele, at vi har valgt en anden ansøger. Tak for en god samtale og held og lykke.
interview_confirmed | Samtale | Vi ses torsdag den 6. juni kl. 9.30 i Havnegade 14. Medbring gerne eksamensbevis.
availability_requested | Samtale? | Har du tid til en samtale i næste uge, mandag eller tirsdag eftermiddag?
application_received | Takk for søknaden | Vi har mottatt søknaden din på stillingen som sykepleier. Du hører fra oss etter fristen.
interview_rescheduled | Nytt tidspunkt | Intervjuet flyttes fra tirsdag til onsdag kl. 12, samme sted. Beklager bryet.
progress_update | Investment Analyst | You were a hit with both partners on Tuesday, so on you go to round three. There's nothing to do for the moment: Mags, who keeps the diaries, will find you next week.
progress_update | Re: Any word? | Not a peep from the client, I'm afraid. I've rung twice. They said they'd make their minds up last week. Give me till Thursday and kick me if I've gone quiet.
progress_update | Lecturer in Drama: outcome | The panel judged you appointable. The post has been offered to the first-ranked candidate and your name stands first in reserve until 31 July. If it is declined you will hear at once.
progress_update | Stage manager | Being straight with you: we've offered it to somebody and she has till Monday. If she turns it down it's yours. I didn't want you to sit there wondering.
progress_update | Notice of results, Clerk II | You have been found eligible and placed in the highly qualified group. Your name has been referred to the selecting official. This does not mean that you will be interviewed.
progress_update | Re: postdoc | Long story short: two of three reviewers have answered, the third is on a ship. Then the faculty board, then personnel. I'd guess February, but don't quote me on it.
progress_update | Re: Screening | The check on your employment has come back with one gap, which we've raised with your former employer ourselves. It's in hand and your start date isn't affected.
progress_update | Role on hold | Everything's frozen till the new quarter, the Forklift role included. It isn't a no. I'll come back to everybody who interviewed once finance lifts the lid.
progress_update | Your offer | Numbers are agreed in principle, but two signatures are missing and one of them is skiing. Please don't hand in your notice until you've got it on paper.
rejection | Notice: recruitment cancelled | Recruitment 24/118, Warden, has been cancelled and will not be filled. Applicants need take no further step. We apologise for any inconvenience.
rejection | Candidate status changed | Vacancy: Track Operative. Your status: Not progressed. Automatic message; feedback isn't available at this stage.
rejection | Re: Re: trial | Thanks for Saturday, you've got quick hands. Going with a lad who lives over the road though, he can do the lates. Chin up.
rejection | Analytics hire | It has been a summer of upheaval here, and thank you for waiting through it. After a good deal of back and forth we've concluded that the hire we need first is an engineer, so we're closing the analytics search. It says nothing about your work, which we loved.
rejection | The part of Nell | Lovely read, truly. They've gone older for Nell. Don't be a stranger.
rejection | Manuscript editor post | We read all 208 sample edits. We've chosen to continue with a handful of people whose lists sit closer to history, and won't take your application any further this time.
rejection | Offer of 4 May | Following the results of the pre-employment screening we're no longer able to confirm our offer, which is hereby withdrawn. You may ask us to review this within ten days.
rejection | Job | dear robin we gived the job to other person sorry and good luck
availability_requested | Sorry we missed each other | I had us in the diary for 2 and got your voicemail. No harm done! Send me a couple of times later this week and we'll try again.
availability_requested | Site engineer | Got your CV. Have you your tickets? Start is mid February. Ring me today or tomorrow and we'll find an hour to sit down, the yard or halfway, I'm easy.
availability_requested | They like you | Client rang at eight. They want you in next week, an hour with the finance chief and her deputy. Tuesday after two, Wednesday morning or any time Thursday: rank them for me by lunch?
availability_requested | One no, one maybe | On the SRE job they've gone with somebody deeper on hardware. But Pete thinks you'd be great in developer relations, not even advertised yet. Up for three quarters of an hour with the woman who runs it? She's free Monday or Tuesday.
availability_requested | Second chat? | Off the phone with the depot. They loved you. Round two is with the boss and his number two. What have you got on Thursday or Friday, early doors?
availability_requested | Interview invite | Your application is shortlisted. Kindly share three convenient slots between 11 am and 5 pm for the L2 discussion.
availability_requested | Recall | The director would like you back. Are you in London on the 3rd or 4th? Sides to follow.
interview_confirmed | Audition | You're seen at 2.40 on Weds, Studio 2, stage door in the alley. Two songs, one fast. Hal directs and Mo plays.
interview_confirmed | Re: site job | Yep good, I'll bell you Thursday 7.15 before I head out, fifteen minutes max, just a yarn about what you've done.
interview_confirmed | Re: Re: Re: second interview | Option 2 then, the Wednesday at 11. Same link.
interview_confirmed | Last one, promise | You're on with Ingrid, who founded the place, Friday 8.30 Pacific. Half an hour. She'll leave you ten minutes for your own questions. We decide the week after.
interview_confirmed | CALL LETTER | With reference to your application for Assistant Professor you are hereby called for interview on 22.06 at 10.30 A.M. in the Senate Hall. No TA/DA shall be paid. Bring originals.
interview_confirmed | Personal Care Worker | Lovely chatting this morning! Confirming face to face with Robyn and myself, Monday 11 am. Bring your certificate, vaccination record and 100 points of ID.
interview_confirmed | Confirmed: Intro call with Joel | Your intro call with Joel at 1:15pm on Thursday, April 9 is scheduled. Joel will phone you. What role are you applying for? Donor Relations Manager. Reschedule or cancel.
interview_confirmed | Re: Farm visit | Mel and I would like you down on Saturday, say ten, walk round and a feed after. We'll shout your petrol.
interview_rescheduled | Re: thursday | 5 is fine mate same place
interview_rescheduled | Re: Interview 30/09 | No problem at all, children come first. 3.30 on the 1st suits the three of us. Same link, diary updated.
interview_rescheduled | RECALLS: CHANGE OF TIME | Friday's recalls move from 14.00 to 17.30 as the orchestra needs the room. Venue now the chapel.
interview_rescheduled | my train | stuck near the border and won't make ten. As you kindly offered, tomorrow at 16.15 instead, I'll ring you.
interview_rescheduled | Tomorrow!!! | Sheila has the bug so tomorrow moves to TUESDAY same time same place. Text me that you've seen this x
interview_cancelled | Re: In the lobby | Extremely sorry for the inconvenience. Our Housekeeper was called away and nobody informed reception. Please treat today's interview as cancelled; your cab will be refunded. Kindly share availability for next week.
interview_cancelled | Re: labourer | cant do today mate vans been nicked. will ring u when I know more
interview_cancelled | Monday | Norovirus on the unit, no visitors, so Monday's off. Would the Monday after be any good? We shan't decide without seeing you.
interview_cancelled | Annulment | We regret that the interview foreseen on Friday must be annulled, the Director being called to the capital. A new date will be communicated. Do not buy the ticket!
assessment_requested | tiny task | Before we bother you further, have a stab at this: three subject lines and 120 words to tell people that bread goes up by 40p. An hour at most, we'll pay for it. Monday noon?
assessment_requested | The technical prove | As I commented you, next step is a little technical prove: a mini searcher with our API. Upload it as maximum on Tuesday at 20:00.
assessment_requested | Your access to the aptitude test | User: hp-26-03. Password follows. Open until 30 November, 23:59. Seventy minutes, at home, without help please.
information_requested | Outstanding items: Ramp Agent | Your file can't go forward because the following are missing: address history 08/22 to 01/23; passport page with photo; police vetting not opened. Seven days, please.
information_requested | few bits | Client's keen but wants these for everybody on the list: right to work scan, exact notice, current package and holidays booked. By two today and you're a legend.
information_requested | Additional materials | The committee has requested the following for your file: writing sample (forty pages at most); three confidential letters. Upload before December 1.
information_requested | A couple of things | The team had a look at your resume and would like to see more before deciding whom to bring in. A reel or a repo, and two people from shipped titles we could talk to?
information_requested | RE: Screening query | payslips received. We now only require evidence for 14 March to 20 June and a newer proof of address. Upload both within 5 working days.
information_requested | Nursing Council | So that our paperwork lines up: your practising certificate, two clinical referees, one your current charge nurse, and dates for leave already booked. Ngā mihi
offer | WE GOT IT | Darling, they want you. Silas, rehearse 7 Sept, open 6 Oct, £587 a week plus digs. I tried for more and was laughed at. Yes or no by Monday lunch?
offer | Re: Education post | I went to bat with finance. We can do 61,200 and the four-day week from January; the title won't move. That's as far as I can go. Yes or no by noon on Monday?
offer | Letter | Further to our talk this morning, the letter of offer for the Administrative Officer R14 appointment is attached. Please sign and return by August 26. Your first day would be September 8.
offer | Founding engineer | 168k, 0.9%, four years with a cliff. Papers by DocuSign tomorrow. Open through Sunday; there's a runner-up we want to be fair to. Can't wait to build this with you.
offer | Proposta com mapa | we are very happy to make you this proposal: 45.000 gross in 14 months, meal card, support for the moving. Say us something until Tuesday. Fingers crossed!!
recruiter_outreach | You? | Kiki here, I lead sourcing at an inference startup. Your talk made the rounds in our Slack. We're hiring a principal engineer, comp to 310k. Happy where you are? Still worth 25 minutes with our VP?
recruiter_outreach | Tele RN nights | Jaxon at a staffing firm. You popped up in our system. 13 weeks, 3x12, $2890 a week, start 10/6. Reply YES and a good time to call, or STOP.
recruiter_outreach | St Bride's, in confidence | We've not met, but the Bishop mentioned your name. The living falls vacant at Easter and we advertise in February. Might you prayerfully consider it? I'd be glad to talk without commitment on either side.
recruiter_outreach | Cook for a yacht | You won't know me. Owner's chef leaves in May, 50 metres, Med season, good rotation. Marco says you're calm under fire. Interested?
acknowledgement | Re: Withdrawing | that's a shame but I understand, the islands sound a dream. Thanks for telling us so quickly.
acknowledgement | Re: Thanks for today | ha, the bassoon story. No, thank YOU. Most fun I've had in one of these in years.
acknowledgement | Re: a last thank you | Not many write back after such a letter. It was read aloud and much appreciated. All success to you.
acknowledgement | Re: Thank you | That's kind, I enjoyed it too, and I've passed the reference on the ice cores to Rob.
acknowledgement | Re: interview Thursday | Thanks for confirming, and yes, there's room for the bike in the yard! Till Thursday :)
acknowledgement | Re: references | Got both, cheers. Spoke to the first already, all glowing.
acknowledgement | Re: address | perfect, third bell from the top. see you then
auto_reply | Automatic reply: Any news? | I'm on parental leave until 1 March and won't read mail. Dana Fox has taken over my searches.
auto_reply | Re: Interview Friday [ticket 88120] | We've got your message and it has been given number 88120. Somebody will answer within two working days.
unrelated | Your engineer appointment has moved | Our engineer can no longer make Wednesday. New slot: Monday 8am to 1pm, your home. If that's no good choose another by 5pm.
unrelated | You're going! Panel: Hiring your first ten | Thursday 6:30 PM, The Foundry. Panelists: a CTO and a former head of talent. One general admission. Add to calendar.
unrelated | Final round: event budget | putting in an hour to go through the budget a last time before trustees. Ifeanyi joins for the second half. Bring the numbers!
unrelated | GOT IT | They offered me the line producer job!!! Three of them interviewed me on Tuesday, terrifying. I'm to tell them by Monday. Drinks Saturday.
unrelated | Data entry clerk, start today | Our board has approved your resume, no interview is needed. We'll send a check to buy your laptop from our vendor. Reply with your full name and bank.
unrelated | Interview with you for our spring issue | I'm putting together a feature on people who repair clocks and would love half an hour of your time on Thursday.
unrelated | Can you sit on a panel? | We interview three people for the receptionist job on the 14th and need a third chair. Free from 9 to 12? Sandwiches provided.
unrelated | Viewing confirmed | Your viewing of Flat 3 is confirmed for Tuesday 17:15. Please be on time, there are other candidates for the flat.
recruiter_outreach | the pond film | My son has seen your pond film so often that he corrects the frogs. We're four people above a chip shop, starting a series in autumn, and we need somebody to direct the odd episodes. No forms. Would you drop in, or ring, and see what we're about?
recruiter_outreach | From Teo | Teo Brandt, who taught with you in Leeds, passed on your address. We open a learning centre in May and I'm after a coordinator who knows schools. Would a chat interest you? I could do Monday or Wednesday after four. If it's not for you but you know somebody, do send this on.
recruiter_outreach | A word about the mill | You'll not know me; I run the water mill at Hesk. My miller retires at Michaelmas and the baker says you understand stones. Would you ever think of it? House goes with the job.
recruiter_outreach | Referred by Anneke | Anneke says you're the calmest stage manager in the north. We take out a tour in February, fourteen weeks. Contract's decent. Shall I send you the details?
recruiter_outreach | Head of Physics | I hope you don't mind my writing to your private address. We shall be looking for a Head of Physics for September and a mutual friend thought you might be tempted away. Might I ring you one evening?
recruiter_outreach | hello from Brine | Hi Robin, I look after engineering at Brine (offshore wind, 60 people, profitable). I've been reading your posts about gearboxes. We have an opening for a principal and I'd love to tell you about it. No CV needed. Coffee?
recruiter_outreach | Quick question | Are you open to new roles? I have a fully remote contract, 6 months, outside IR35, good rate. Reply with your day rate and I'll send the spec.
recruiter_outreach | Your otters | Saw your exhibition twice. The museum where I work is about to look for an illustrator, three days a week. I'm not on the panel, but my director asked me to sound you out. Shall I put you in touch?
recruiter_outreach | Night nurses | Hi, I'm with Kestrel Staffing. We have lots of night shifts at trusts near you, enhanced rates, weekly pay. Interested? Text YES to be called back.
recruiter_outreach | Approach in confidence | I act for a family office which is searching for a chief of staff. Your name came up three times in our research. I appreciate that you may be very settled. Could we speak for a quarter of an hour, wholly in confidence?
recruiter_outreach | Sous chef in Cork | A regular of mine says you're wasted where you are. I've a sous leaving in June. Proper kitchen, Sundays off. Fancy coming to see a service? No strings.
recruiter_outreach | Saw your talk | Loved your talk about dull databases. My co-founder and I are hiring our third engineer and I'd kick myself if I didn't ask. Would you be up for a walk next week?
recruiter_outreach | Lectureship in Turku | Dear Dr Aske, the department will shortly advertise a lectureship in marine ecology. Having read your work on kelp I should like to draw it to your attention, and I'd be happy to answer questions informally.
recruiter_outreach | Join our crew? | We've watched your deliveries on the tracker, nice seamanship. We run two yachts to the Caribbean in November and want a first mate we can trust. Interested in hearing more?
recruiter_outreach | Choir needs you | Our director of music leaves at Easter. The bishop's organist mentioned you. It's a paid post, two services a week, a fine old instrument. Would you come and play it some time?
recruiter_outreach | LinkedIn: new message from a recruiter | Hi Robin, your background in claims stood out. I'm working with an insurer that's growing its Bristol team. Salary to 55k. Would you be open to a confidential chat this week?
recruiter_outreach | A bit cheeky | I know you're happy at Ostler's. But we've got the restoration of the pier, five years of it, and I can't think of a better foreman. Can I buy you lunch?
recruiter_outreach | Teaching in Oslo | We are an international school. Your profile on the teachers' board caught our eye and we have a vacancy for primary from August. May we send you a description?
recruiter_outreach | Goalkeeping coach | Someone from your old club gave us your number. Our goalkeeping coach has been poached. Part time, evenings. Is it something you'd look at?
recruiter_outreach | Head hunter here | Good day, I recruit underwriters for the London market. Are you in the market for a move, or would you be for the right one? Happy to talk any evening.
recruiter_outreach | Beekeeper wanted | Odd mail, forgive me. The estate has forty hives and nobody who understands them since Mrs Pell died. The vicar gave me your name. There's a small salary. Would you come and look?
recruiter_outreach | Your paper | My group has money for a postdoc on exactly what you did in chapter four. Before I advertise: might you be interested? We could speak on Thursday.
recruiter_outreach | Opening at Sable | Hey Robin! Tally Moss here, talent partner at Sable. We're building a fraud team and your path from police to payments is unusual in the best way. Got 20 minutes to hear about it?
recruiter_outreach | Kurze Anfrage | Guten Tag, wir kennen uns nicht. Unser Küchenmeister geht im Herbst in Rente, und Frau Lenz meint, Sie könnten der Richtige sein. Hätten Sie Lust, sich unser Haus einmal anzusehen?
recruiter_outreach | Wechselgedanken? | Hallo Robin, ich betreue einen Kunden in Leipzig, der eine Teamleitung Logistik sucht. Dein XING-Profil passt ziemlich genau. Darf ich dir die Stellenbeschreibung schicken?
recruiter_outreach | Empfehlung von Jonas | Jonas hat mir von dir erzählt. Wir bauen gerade die Werkstatt auf und brauchen jemanden, der Geigen wirklich versteht. Magst du mal vorbeikommen, ganz unverbindlich?
recruiter_outreach | Votre nom | Bonjour, Claire Aubin m'a parlé de vous. Je monte une petite équipe de tournage et je cherche une régisseuse. Est-ce que cela pourrait vous tenter ? On peut s'appeler cette semaine.
recruiter_outreach | Opportunité confidentielle | Cabinet spécialisé dans l'agroalimentaire, nous recherchons pour un client un responsable qualité. Votre expérience correspond. Êtes-vous à l'écoute du marché ?
recruiter_outreach | Puesto en Bilbao | Buenas, soy consultora de selección. Mi cliente, un astillero, busca jefa de compras y tu trayectoria encaja. ¿Te interesaría que te lo cuente sin compromiso?
recruiter_outreach | De parte de Nuria | Nuria me ha dado tu correo. Abrimos una librería en mayo y buscamos a alguien que sepa de infantil. ¿Te apetecería hablar?
recruiter_outreach | Oportunidade | Olá Robin, encontrei o seu perfil no LinkedIn. Estou a recrutar para uma adega do Douro e penso que pode gostar. Tem interesse em saber mais?
recruiter_outreach | Nieuwe uitdaging? | Beste Robin, via Joost kreeg ik je naam. Wij zoeken een werkvoorbereider die van oude molens houdt. Zou je daar eens over willen praten? Geheel vrijblijvend.
recruiter_outreach | Una proposta | Buongiorno, ho visto il Suo profilo e seguo per un cliente la ricerca di un direttore di cantina. Sarebbe disponibile per una breve telefonata conoscitiva?
recruiter_outreach | Ny utmaning? | Hej Robin, vi känner inte varandra. Jag rekryterar till ett bageri i Malmö och din profil fångade mitt intresse. Är du öppen för ett kort samtal?
"""
