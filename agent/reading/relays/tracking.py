"""Applicant-tracking systems by domain. Data, no logic."""

# One line for each service: its name, then its domains. A mark before a domain says where the
# service names the employer: "." in the sub-domain, "+" in the local part, "*" in either.

TRACKING = """
Greenhouse: greenhouse.io greenhouse-mail.io grnh.se
Lever: lever.co
Workday: *myworkday.com *myworkdayjobs.com *workday.com .myworkdaysite.com
Ashby: ashbyhq.com ashbyhq.io
SmartRecruiters: smartrecruiters.com smartrecruiters.io
iCIMS: *icims.com .icims.eu
Taleo: *taleo.net +invalidemail.com
Oracle: .oraclecloud.com +workflow.mail.em2.cloud.oracle.com cloud.oracle.com
SuccessFactors: *successfactors.com *successfactors.eu *jobs2web.com *ondemand.com
Jobvite: *jobvite.com
BambooHR: *bamboohr.com bamboohr.co.uk
Workable: *workable.com *workablemail.com
Teamtailor: *teamtailor.com *teamtailor-mail.com
Personio: *personio.de *personio.com *personio.es *personiomail.com
Recruitee: *recruitee.com *tellent.com
Breezy HR: *breezy.hr *breezy-mail.com
JazzHR: *jazz.co *jazzhr.com *applytojob.com resumatorapp.com
Pinpoint: *pinpointhq.com *pinpoint.email
Rippling: *rippling.com *rippling-ats.com
Gem: gem.com
Cornerstone: *csod.com cornerstoneondemand.com
PageUp: *pageuppeople.com *pageup.com.au *pageupmail.com
Oleeo: *oleeo.com *tal.net wcn.co.uk
eploy: *eploy.net *eploy.co.uk
Tribepad: *tribepad.com *tribepad.net
Trac: trac.jobs *jobs.nhs.uk nhsjobs.com hi-trac.co.uk
Jobtrain: *jobtrain.co.uk
Avature: *avature.net
Phenom: *phenompeople.com *phenom.com
Eightfold: *eightfold.ai
Softgarden: *softgarden.io *softgarden.de *softgarden-mail.de
rexx systems: *rexx-systems.com *rexx-recruitment.com
d.vinci: *dvinci-hr.com *dvinci-easy.com *dvinci.de
onlyfy: *onlyfy.jobs *onlyfy.com *prescreen.io *prescreenapp.io
BITE: *b-ite.com *b-ite.careers
Concludis: *concludis.de
coveto: *coveto.de
HR4YOU: *hr4you.org *hr4you.de
Umantis: *umantis.com *haufe.com
Talentsoft: *talent-soft.com *talentsoft.net *talentsoft.com
Flatchr: *flatchr.io
Taleez: *taleez.com
Softy: *softy.pro
DigitalRecruiters: *digitalrecruiters.com
Beetween: *beetween.com
Jobaffinity: *jobaffinity.fr
Nicoka: *nicoka.com
Gupy: *gupy.io *gupy.com.br
Kenoby: *kenoby.com
Sólides: *solides.com.br *solides.jobs
Quickin: *quickin.io
Abler: *abler.com.br *ablerjobs.com
Viterbit: *viterbit.com *viterbit.site
Bizneo: *bizneo.com
Endalia: *endalia.com
Epreselec: *epreselec.com
Talentclue: *talentclue.com
Homerun: *homerun.co *homerun.hr
Carerix: *carerix.net *carerix.io
OTYS: *otys.nl *otys.com
Emply: *emply.com *emply.net
HR-Skyen: *hr-skyen.dk
HR Manager: *hr-manager.net *hrmanager.no
Easycruit: *easycruit.com
Webcruiter: *webcruiter.no *webcruitermail.no *webcruiter.com
Jobylon: *jobylon.com
Varbi: *varbi.com
ReachMee: *reachmee.com
Visma: *visma.com *recright.com
Laura: *rekrytointi.com
Jobnorge: jobbnorge.no *jobbnorge.no
eRecruiter: *erecruiter.pl *erecruiter.net
Traffit: *traffit.com
LMC: *lmc.eu *teamio.com
JobScore: *jobscore.com
Comeet: *comeet.co *comeet.com *comeet-notifications.com
Zoho Recruit: *zohorecruit.com *zohorecruitmail.com *zohorecruit.eu
Bullhorn: *bullhorn.com *bullhornmail.com *bullhornreach.com
Vincere: *vincere.io
JobAdder: *jobadder.com
LiveHire: *livehire.com
Snaphire: *snaphire.com
Springboard: *myrecruitmentplus.com *springboard.com.au
ELMO: *elmotalent.com.au *elmosoftware.com.au
Scout Talent: *applynow.net.au *scouttalent.com.au
Freshteam: *freshteam.com
Keka: *keka.com *kekamail.com
Darwinbox: *darwinbox.in *darwinbox.com
Ceipal: *ceipal.com
Manatal: *manatal.com *careers-page.com
UKG: *ultipro.com *ukg.com *ukg.net *kronos.net *saashr.com
Dayforce: *dayforcehcm.com *dayforce.com *ceridian.com
ADP: *adp.com *adpmail.com
Paylocity: *paylocity.com
Paycom: *paycomonline.net *paycomonline.com *paycom.com
Paycor: *paycor.com newtonsoftware.com *ourcareerpages.com
Gusto: *gusto.com
isolved: *isolvedhire.com *isolved.com
ApplicantPro: *applicantpro.com
ApplicantStack: *applicantstack.com
ClearCompany: *clearcompany.com
Trakstar: *trakstar.com *recruiterbox.com *hire.trakstar.com
CATS: *catsone.com
Crelate: *crelate.com
Loxo: *loxo.co
Hireology: *hireology.com
Hirebridge: *hirebridge.com
Silkroad: *silkroad.com
NEOGOV: *neogov.com *governmentjobs.com *neogov.net
USAJOBS: *usajobs.gov *usastaffing.gov *monsterworks.us
PeopleAdmin: *peopleadmin.com *simplehire.com
Interfolio: *interfolio.com
Academic Jobs Online: academicjobsonline.org
Stonefish: *stonefish.co.uk
Webrecruit: *webrecruit.co
Hireful: *hireful.co.uk *hireful.com
Vacancy Filler: *vacancy-filler.co.uk *vacancyfiller.com
Networx: *networxrecruitment.com
Hireserve: *hireserve.com *hireserve-projects.com
CIPHR: *ciphr-irecruit.com *ciphr.com
iTrent: *itrent.co.uk *mhr.co.uk *webitrent.com
Civil Service Jobs: *civilservicejobs.service.gov.uk *cshr.org.uk
Jobs Go Public: *jobsgopublic.com
myjobscotland: *myjobscotland.gov.uk
publicjobs: *publicjobs.ie
TES: *tes.com *tesglobal.com *tes-mail.com
eTeach: *eteach.com
MyNewTerm: *mynewterm.com
Frontline: *frontlineeducation.com *applitrack.com *aesoponline.com
TalentEd: *tedk12.com *peopleadmin-k12.com
SchoolSpring: *schoolspring.com
EDJOIN: edjoin.org
Harri: *harri.com
Fountain: *fountain.com *getfountain.com *onboardiq.com
Paradox: *paradox.ai *paradoxmail.com
TalentReef: *talentreef.com *jobappnetwork.com
Snagajob: *snagajob.com
Workstream: *workstream.is *workstream.us
Landed: *gotlanded.com
7shifts: *7shifts.com
Polymer: *polymer.co
Dover: *dover.com dover.io
Wellfound: wellfound.com angel.co
Factorial: *factorialhr.com *factorialhr.es
Kenjo: *kenjo.io
HiBob: *hibob.com
Hibob: *bob.io
Join: join.com
Heyrecruit: *heyrecruit.de
Talention: *talention.com
Cegid: *cegid.com *cegid.cloud
Eurécia: *eurecia.com
Beamery: *beamery.com *beamery.eu
Beameryflow: *flows.beamery.eu
Yello: *yello.co *recsolu.com
Symphony Talent: *symphonytalent.com *findly.com *smashflyapp.com
TalentLyft: *talentlyft.com
Hireroad: *hireroad.com
Kula: *kula.ai
Dice: dice.com
"""
