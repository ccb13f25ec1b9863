/** Words that can be exchanged without changing what a sentence says, one meaning a line. Facts have lists of their own. */
export const synonyms = `
use | uses | used | using | utilize | employ | usage | utilization | apply | applied | by means of | give | gives | administer | administration | administered | given | gave | giving | deliver | take | takes | taken | took | taking | ingest | prescribe | prescribed | dose | dosage | dosing | dosed
get | receive | was given | were given | is given | are given | obtain | collect | gather | acquire
begin | outset
show | demonstrate | reveal | exhibit | display | shown
find | found | detect | identify | observe | discover | see | sees | saw | seen | note | recognize
assess | evaluate | test | look at | looked at | examine | investigate | study | analyze | explore | studied | appraise
measure | determine | quantify | establish | ascertain | calculate | estimate
perform | conduct | carry out | carried out | carries out | undertake | undertaken | done | execute
happen | occur | take place | took place | takes place | arise | arose | arisen | develop
cause | lead to | leads to | led to | result in | results in | resulted in | bring about | brings about | produce | provoke | trigger | give rise to
consist of | consists of | consisted of | compose
need | require
aim | purpose | objective | goal | intent | intended | seek | sought
compare | contrast
confirm | verify | corroborate
suffer | experience
doctor | physician | clinician | prescriber
medicine | drug | medication | medicinal product | agent | medicament
therapy | treatment | treat
operation | surgery | surgical procedure
illness | disease | disorder | condition
bleeding | hemorrhage | hemorrhagic | bleed
heart | cardiac
kidney | renal | kidneys
liver | hepatic
lung | pulmonary
brain | cerebral
blood vessel | vascular
heart attack | myocardial infarction | mi
high blood pressure | elevated blood pressure | raised blood pressure
stroke | cerebrovascular accident
blood clot | thrombus
fever | pyrexia | febrile
rash | skin eruption
itching | pruritus
swelling | edema
tiredness | fatigue
nose bleed | epistaxis
bone fracture | fracture
pain | ache
vomiting | emesis
shortness of breath | dyspnea | breathlessness
death | mortality
later on | at a later time
hypersensitivity | allergy | allergic
adverse reaction | adverse event | side effect | adverse effect | undesirable effect
plasma | serum
concentration | level
laboratory | lab
tumor | neoplasm
cancer | malignancy | carcinoma
approximately | about | around | roughly | nearly | almost | circa
considerable | substantial | marked | pronounced | greatly | considerably | substantially | markedly | notably
main | mainly | primary | principal | chief | predominant
all | every | each
total | whole | entire
several | multiple | numerous | many
enough | sufficiently
due to | owing to | as a result of | because of | on account of | attributable to
nevertheless | nonetheless | despite
therefore | thus | hence | consequently | accordingly
additionally | furthermore | moreover | in addition | also | besides
especially | particularly | in particular
in the course of
within | inside
between | among | amongst
example | instance
quick | prompt
big | sizable
hospital | inpatient facility
follow-up | followup | follow up
health care | healthcare
mental | psychological | psychiatric
monitor | watch | check | surveillance
consider | contemplate
evidence | data
trial | rct
risk | hazard | danger | chance
rate | incidence | frequency
factor | determinant
component | ingredient
daytime | day time
range | span
group | arm | cohort
contact | consult
tell | inform | notify | advise
immediately | at once | promptly | right away | straight away
breath | respiration
breathing | respiratory
stomach | gastric
bowel | intestinal | gut
skin | cutaneous | dermal
eye | ocular
tooth | dental | teeth
urine | urinary
stool | feces | fecal
muscle | muscular
belly | abdomen | abdominal
sleepiness | drowsiness | somnolence
fainting | syncope
seizure | convulsion
birth | delivery
baseline | at entry
combined | together
alone | by itself | on its own
only | solely | merely | exclusively
mean | average
typical | characteristic
possible | potential
important | crucial | vital | key | critical | pivotal
difficulty | trouble | problem
remain | stay | persist
continue | keep on
resolve | disappear
enroll | recruit
randomize | randomly assign | randomly allocate
coadminister | concomitant | concurrent | concurrently | concomitantly | simultaneous
milk | breast milk
such as | for example | for instance | eg
plan | schedule
choose | chose | chosen | select | selection | pick
change | alter | alteration | modify | modification
keep | kept | maintain | retain
try | attempt
help | aid | assist | assistance
make | made | making
affect | influence | impact
appear | seem
suitable | appropriate
wide | broad
way | manner | fashion | method | technique | approach
part | portion | proportion | share | fraction | percentage
outcome | endpoint | end point
examination | exam | inspection
attend | visit
physiological | physiologic
advise | counsel
guideline | guidance
kind | type | sort
home | house
usual | standard | conventional | routine
questionnaire | survey
answer | respond | response
teach | educate | train
quickly | swiftly
newly | recently
predict | forecast
understand | comprehend
provide | supply | offer
ensure | make sure | guarantee
expect | anticipate
`;
