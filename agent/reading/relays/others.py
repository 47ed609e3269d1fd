"""Scheduling, tests, calendars, job boards, bulk and private mail by domain. Data, no logic."""

# One line for each service: its name, then its domains. A mark before a domain says where the
# service names the employer: "." in the sub-domain, "+" in the local part, "*" in either.

SCHEDULING = """
Calendly: calendly.com calendlymail.com
GoodTime: goodtime.io
Cal.com: cal.com
Prelude: prelude.co preludeinc.com
ModernLoop: modernloop.io
Doodle: doodle.com
SavvyCal: savvycal.com
Chili Piper: chilipiper.com
YouCanBookMe: youcanbook.me
Acuity: acuityscheduling.com
Setmore: setmore.com
SimplyBook: simplybook.me simplybook.it
Cronofy: cronofy.com
Rooster: rooster.org
Candidate.fyi: candidate.fyi
Guide: guide.co
Koalendar: koalendar.com
TidyCal: tidycal.com
HubSpot: hubspot.com
x.ai: x.ai
Zoom: zoom.us zoom.com
Webex: webex.com
Whereby: whereby.com
"""

ASSESSMENT = """
HireVue: hirevue.com hirevue-app.com hirevue-app.eu
Spark Hire: sparkhire.com
VidCruiter: vidcruiter.com
Modern Hire: modernhire.com montageinterviews.com
Willo: willo.video willotalent.com
Cammio: cammio.com
myInterview: myinterview.com
interviewstream: interviewstream.com
Sonru: sonru.com
viasto: viasto.com
HackerRank: hackerrank.com hackerrankforwork.com
HackerEarth: hackerearth.com
Codility: codility.com codilitymail.com
CodeSignal: codesignal.com
CoderPad: coderpad.io
Coderbyte: coderbyte.com
CodeSubmit: codesubmit.io
Karat: karat.com karat.io
byteboard: byteboard.dev
Qualified: qualified.io
DevSkiller: devskiller.com skillpanel.com
TestDome: testdome.com
TestGorilla: testgorilla.com
iMocha: imocha.io
Mettl: mettl.com mercer.com
Vervoe: vervoe.com
Bryq: bryq.com
SHL: shl.com shlonline.com
Cut-e: cut-e.com aon.com
Korn Ferry: kornferry.com kfassessment.com
Pymetrics: pymetrics.com pymetrics.ai
Harver: harver.com
Arctic Shores: arcticshores.com
Sova: sovaassessment.com sovaonline.com
Amberjack: weareamberjack.com
Cappfinity: cappfinity.com cappassessments.com
TestPartnership: testpartnership.com
Saville: savilleassessment.com
Thomas: thomasinternational.net thomas.co
Predictive Index: predictiveindex.com
Criteria: criteriacorp.com criteriaondemand.com
Wonderlic: wonderlic.com
Talogy: talogy.com psionline.com
Plum: plum.io
eSkill: eskill.com
Central Test: centraltest.com
AssessFirst: assessfirst.com
Alva Labs: alvalabs.io
Assessio: assessio.com
Equalture: equalture.com
LTP: ltp.nl
Checkr: checkr.com
Sterling: sterlingcheck.app sterlingcheck.com
HireRight: hireright.com
Xref: xref.com
SkillSurvey: skillsurvey.com
Crosschq: crosschq.com
Zinc: zincwork.com
DocuSign: docusign.net docusign.com
Dropbox Sign: hellosign.com
Adobe Sign: adobesign.com echosign.com
PandaDoc: pandadoc.com pandadoc.net
"""

CALENDAR = """
Google Calendar: calendar.google.com calendar-server.bounces.google.com resource.calendar.google.com group.calendar.google.com
Microsoft Bookings: bookings.microsoft.com
Microsoft: microsoft.com teams.microsoft.com
Google: google.com
Apple: imip.me.com
"""

BOARD = """
LinkedIn: linkedin.com e.linkedin.com
Indeed: indeed.com indeedemail.com indeed.email
StepStone: stepstone.de stepstone.at stepstone.com stepstone.be stepstone.fr
XING: xing.com
Seek: seek.com.au seek.co.nz seek.com
Naukri: naukri.com
JobStreet: jobstreet.com jobsdb.com
Reed: reed.co.uk
Totaljobs: totaljobs.com
CV-Library: cv-library.co.uk
Jobsite: jobsite.co.uk
Guardian Jobs: jobs.theguardian.com guardianjobs.com
jobs.ac.uk: jobs.ac.uk
CharityJob: charityjob.co.uk
Glassdoor: glassdoor.com
ZipRecruiter: ziprecruiter.com
Monster: monster.com monster.de monster.co.uk
CareerBuilder: careerbuilder.com
Handshake: joinhandshake.com joinhandshake.co.uk
Hired: hired.com
Otta: otta.com
Welcome to the Jungle: welcometothejungle.com welcomekit.co wttj.co
Hellowork: hellowork.com
Apec: apec.fr
France Travail: francetravail.fr pole-emploi.fr francetravail.net
Cadremploi: cadremploi.fr
Infojobs: infojobs.net infojobs.com.br
Tecnoempleo: tecnoempleo.com
Catho: catho.com.br
Vagas: vagas.com.br
Computrabajo: computrabajo.com
OCC: occ.com.mx
Bumeran: bumeran.com
Net-Empregos: net-empregos.com
Nationale Vacaturebank: nationalevacaturebank.nl
Werkenbij: werk.nl
Jobat: jobat.be
VDAB: vdab.be
jobs.ch: jobs.ch jobup.ch jobcloud.ch
karriere.at: karriere.at
Arbeitsagentur: arbeitsagentur.de
Finn: finn.no
Jobindex: jobindex.dk
Blocket: blocketjobb.se
Duunitori: duunitori.fi
Jora: jora.com
Trade Me: trademe.co.nz
Bayt: bayt.com
GulfTalent: gulftalent.com
Adzuna: adzuna.com adzuna.co.uk
Jooble: jooble.org
IrishJobs: irishjobs.ie
Culinary Agents: culinaryagents.com
Poached: poachedjobs.com
Caterer: caterer.com
Idealist: idealist.org
HigherEdJobs: higheredjobs.com
Hcareers: hcareers.com
Upwork: upwork.com
RippleMatch: ripplematch.com
Bright Network: brightnetwork.co.uk
Instahyre: instahyre.com
Cutshort: cutshort.io
"""

BULK = """
SendGrid: sendgrid.net sendgrid.com sendgrid.me
Mailgun: mailgun.org mailgun.net mailgun.com
Amazon SES: amazonses.com
Postmark: postmarkapp.com pmtasv.com mtasv.net
Mandrill: mandrillapp.com
Mailchimp: mailchimp.com mailchimpapp.net mcsv.net rsgsv.net
SparkPost: sparkpostmail.com
Sendinblue: sendinblue.com brevo.com brevosend.com
Mailjet: mailjet.com
Salesforce: salesforce.com exacttarget.com
Zendesk: zendesk.com
Freshdesk: freshdesk.com
Front: frontapp.com
Intercom: intercom-mail.com intercom.io
HubSpot mail: hubspotemail.net hs-send.com
Microsoft 365: onmicrosoft.com
SurveyMonkey: surveymonkey.com
Typeform: typeform.com
Slack: slack.com
Notion: notion.so
GitHub: github.com
Atlassian: atlassian.net
Monday: monday.com
Airtable: airtable.com
"""

PERSONAL = """
Gmail: gmail.com googlemail.com
Outlook: outlook.com hotmail.com live.com msn.com outlook.de outlook.fr outlook.es outlook.com.br outlook.ie outlook.com.au hotmail.co.uk hotmail.fr hotmail.de hotmail.es hotmail.it hotmail.nl hotmail.be hotmail.ca live.co.uk live.fr live.de live.nl live.ca live.com.au live.se live.no live.dk windowslive.com passport.com outlook.at outlook.be outlook.dk outlook.it outlook.jp outlook.pt outlook.cz outlook.sa outlook.in outlook.co.nz hotmail.se hotmail.no hotmail.dk hotmail.fi hotmail.ch hotmail.at hotmail.pt hotmail.gr hotmail.com.br hotmail.com.ar hotmail.com.au hotmail.co.nz hotmail.co.jp hotmail.co.za live.ie live.it live.be live.at live.pt live.cl live.fi live.jp live.in live.co.za live.com.mx live.com.pt live.com.ar
Yahoo: yahoo.com yahoo.co.uk yahoo.fr yahoo.de yahoo.es yahoo.it yahoo.ca yahoo.com.br yahoo.com.au yahoo.co.in yahoo.in yahoo.co.jp yahoo.ie ymail.com rocketmail.com aol.com aol.co.uk aim.com yahoo.com.mx yahoo.com.ar yahoo.co.nz yahoo.co.za yahoo.se yahoo.no yahoo.dk yahoo.gr yahoo.pl yahoo.ro yahoo.com.sg yahoo.com.ph yahoo.co.id
iCloud: icloud.com me.com mac.com
Proton: proton.me protonmail.com protonmail.ch pm.me
Fastmail: fastmail.com fastmail.fm fastmail.co.uk fastmail.net
GMX: gmx.de gmx.net gmx.at gmx.ch gmx.com gmx.co.uk web.de mail.de freenet.de t-online.de posteo.de posteo.net mailbox.org arcor.de gmx.fr gmx.es gmx.li online.de vodafonemail.de kabelmail.de email.de ewe.net ewetel.net netcologne.de
Zoho Mail: zoho.com zohomail.com zohomail.eu
Mail.com: mail.com email.com usa.com
Tuta: tutanota.com tutanota.de tuta.io tuta.com
Hey: hey.com
Orange: orange.fr wanadoo.fr free.fr laposte.net sfr.fr bbox.fr neuf.fr numericable.fr club-internet.fr aliceadsl.fr cegetel.net voila.fr nordnet.fr
BT: btinternet.com btopenworld.com talktalk.net sky.com virginmedia.com ntlworld.com blueyonder.co.uk tiscali.co.uk plusnet.com btopenworld.co.uk btconnect.com talk21.com ntlworld.co.uk virgin.net blueyonder.com freeserve.co.uk
Eircom: eircom.net iol.ie indigo.ie oceanfree.net virginmedia.ie vodafone.ie upcmail.ie
Comcast: comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com optonline.net frontier.com windstream.net rogers.com shaw.ca telus.net bell.net sympatico.ca videotron.ca eastlink.ca cogeco.ca mts.net xplornet.ca xplornet.com roadrunner.com twc.com centurylink.net
Bigpond: bigpond.com bigpond.net.au optusnet.com.au iinet.net.au tpg.com.au internode.on.net ozemail.com.au dodo.com.au westnet.com.au aapt.net.au
Xtra: xtra.co.nz slingshot.co.nz orcon.net.nz paradise.net.nz ihug.co.nz clear.net.nz
Ziggo: ziggo.nl kpnmail.nl planet.nl xs4all.nl home.nl hetnet.nl casema.nl chello.nl upcmail.nl kpnplanet.nl quicknet.nl solcon.nl zeelandnet.nl hccnet.nl online.nl
Telenet: telenet.be skynet.be proximus.be scarlet.be
Bluewin: bluewin.ch hispeed.ch sunrise.ch sunrise.net
A1: aon.at chello.at utanet.at inode.at liwest.at
Libero: libero.it virgilio.it tiscali.it alice.it tin.it inwind.it iol.it fastwebnet.it vodafone.it
Telefonica: telefonica.net terra.es movistar.es ono.com euskaltel.net wanadoo.es ya.com
UOL: uol.com.br bol.com.br terra.com.br ig.com.br globo.com
Sapo: sapo.pt mail.telepac.pt netcabo.pt clix.pt iol.pt netvisao.pt
Telia: telia.com comhem.se bredband.net spray.se online.no frisurf.no mail.dk
WP: wp.pl o2.pl onet.pl interia.pl
Seznam: seznam.cz centrum.cz
Mail.ru: mail.ru yandex.ru yandex.com bk.ru list.ru inbox.ru
QQ: qq.com 163.com 126.com sina.com foxmail.com
Rediffmail: rediffmail.com
Naver: naver.com hanmail.net daum.net
"""
