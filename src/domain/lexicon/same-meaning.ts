/**
 * Words and phrases that a ward uses for one thing, the first of each line standing for all: lay words, clinical words and the
 * abbreviations of charts. Only what can be exchanged without changing a question's answer. Written for this project.
 */
const groups = `
hypertension | htn | high blood pressure | high bp | elevated blood pressure | raised blood pressure
hypotension | low blood pressure | low bp
blood pressure | bp
heart attack | myocardial infarction | mi | stemi | nstemi
heart failure | chf | hf | hfref | hfpef | congestive heart failure
atrial fibrillation | afib | a fib | af
coronary disease | cad | coronary artery disease | ischaemic heart disease | ischemic heart disease
acute coronary syndrome | acs
premature ventricular contractions | pvc | pvcs
electrocardiogram | ecg | ekg
echocardiogram | echo | echocardiography
heart rate | pulse rate | hr
heart | cardiac
palpitations | heart racing | racing heart | rapid heartbeat | fast heartbeat | heart beat fast | heart beating fast
deep vein thrombosis | dvt | venous thrombosis
venous thromboembolism | vte
pulmonary embolism | pe | lung clot
blood clot | thrombus
stroke | cva | cerebrovascular accident
transient ischaemic attack | tia | mini stroke | transient ischemic attack
anticoagulant | blood thinner | blood thinners | anticoagulation | doac | noac | doacs | noacs
peripheral artery disease | pad | pvd
cholesterol | lipid | lipids | ldl
diabetes | dm | diabetic | diabetes mellitus | t2dm | t1dm | t2d | t1d
glucose | bg | blood sugar | sugar level | sugar levels | blood glucose
hypoglycemia | hypoglycaemia | low blood sugar | low sugar
hyperglycemia | hyperglycaemia | high blood sugar
a1c | hba1c | glycated haemoglobin | haemoglobin a1c | hemoglobin a1c
diabetic ketoacidosis | dka
thyroid low | hypothyroidism | underactive thyroid | hashimoto | hashimotos
thyroid high | hyperthyroidism | overactive thyroid | graves
copd | chronic obstructive pulmonary disease | emphysema
asthma | reactive airways
exacerbation | exacerbations | flare | flares | flare up | flare ups | flareup
breathless | shortness of breath | short of breath | sob | dyspnea | dyspnoea | difficulty breathing | trouble breathing | difficulty in breathing | breathlessness
lung | pulmonary
pneumonia | chest infection
hospital acquired | nosocomial | ventilator associated | healthcare associated
community acquired | from the community
tuberculosis | tb
common cold | cold | head cold | uri | urti | upper respiratory infection
influenza | flu
covid | covid19 | sars cov 2 | coronavirus
cough | coughing
phlegm | sputum | mucus | phlem
runny nose | rhinorrhea | rhinorrhoea
stuffy nose | nasal congestion | congestion | blocked nose | congested | stuffed nose
sinusitis | sinus infection
sore throat | pharyngitis | throat pain | throat hurts | throat infection
strep throat | strep | streptococcal pharyngitis
tonsils | tonsil | tonsillitis | tonsilitis
ear infection | otitis media | otitis
earache | ear pain | pain in my ear | ear ache
ringing ears | tinnitus | ringing in ears | ringing in my ears | ringing in the ears
dizzy | dizziness | lightheaded | light headed | lightheadedness | vertigo
faint | fainting | syncope | passed out | pass out | fainted | passing out
headache | head ache | cephalgia | head hurts | head pain
migraine | migraines
seizure | seizures | convulsion | convulsions | epileptic fit
epilepsy | epileptic
memory loss | amnesia | forgetful | forgetfulness
dementia | alzheimer | alzheimers | alzheimer s
parkinson | parkinsons | parkinson s | pd
multiple sclerosis | ms
numb | numbness | loss of feeling | paresthesia | paraesthesia
tingling | pins and needles | tingle
weakness | weak
tired | fatigue | tiredness | exhausted | fatigued | exhaustion | lethargy | lethargic
insomnia | sleepless | trouble sleeping | can not sleep | cannot sleep | cant sleep | unable to sleep | difficulty sleeping | not able to sleep
depression | depressed | mdd | depressive
anxiety | anxious | gad
bipolar | manic depression
adhd | attention deficit
ptsd | post traumatic stress
schizophrenia | schizophrenic
suicide | suicidal | kill myself
nausea | nauseous | nauseated | queasy | sick to my stomach
vomit | vomiting | throw up | throwing up | emesis | threw up | vomited | puke | puking
diarrhea | diarrhoea | loose stool | loose stools | loose motions | watery stool | watery stools | loose motion | diorreah
constipation | constipated | hard stool | hard stools
stool | bowel movement | bowel movements | bm | feces | faeces | poop | bms
blood in stool | bloody stool | rectal bleeding | melena | hematochezia
reflux | gerd | gord | acid reflux | heartburn | heart burn
ulcer | pud | peptic ulcer
gastrointestinal bleeding | gi bleed | gib
irritable bowel | ibs
inflammatory bowel disease | ibd
crohn | crohns | crohn s
helicobacter | h pylori | hpylori | helicobacter pylori
gastroenteritis | stomach flu | stomach bug | food poisoning
haemorrhoids | hemorrhoids | piles | hemorrhoid
gallbladder | gall bladder
gallstones | gall stones | cholelithiasis | gallstone
liver | hepatic
cirrhosis | liver scarring
hepatitis c | hcv | hep c
hepatitis b | hbv | hep b
liver enzymes | lfts | lft | alt | ast | transaminases
kidney | renal
kidney stone | kidney stones | nephrolithiasis | renal calculi | renal stone | renal stones
chronic kidney disease | ckd | renal impairment | kidney impairment | kidney disease | renal insufficiency | kidney failure | renal failure | esrd
acute kidney injury | aki
dialysis | hemodialysis | haemodialysis
creatinine clearance | crcl | egfr | gfr
urinary tract infection | uti | urine infection | bladder infection | utis | urinary infection
urine | pee | peeing | urinate | urination | urinating | pass urine | passing urine | wee
urinary catheter | foley | foley catheter | indwelling catheter | indwelling urinary catheter | bladder catheter
incontinence | leaking urine
prostate enlargement | bph | enlarged prostate | benign prostatic hyperplasia
erectile dysfunction | ed | erection problem | impotence
belly | abdomen | abdominal | tummy | stomach
belly button | navel | umbilicus
buttock | butt | buttocks | bum
armpit | underarm | axilla | axillary
groin | inguinal
skin | dermal | cutaneous
rash | rashes | hives | urticaria | skin eruption
itch | itchy | itching | itchiness | pruritus | itches
eczema | atopic dermatitis
acne | pimple | pimples | zit | zits
bump | bumps | lump | lumps | nodule | nodules | knot
boil | boils | furuncle | abscess
bruise | bruising | contusion | bruises | bruised
swell | swelling | swollen | oedema | edema | puffy | swells
red | redness | erythema | reddish
wart | warts
cold sore | cold sores | herpes labialis | fever blister
genital herpes | hsv | hsv2 | herpes
shingles | herpes zoster | zoster
chickenpox | chicken pox | varicella
cellulitis | skin infection
fungal infection | fungus | tinea | ringworm
yeast infection | candida | candidiasis | thrush
hair loss | alopecia | balding | losing hair | hair fall
hurt | hurts | pain | painful | ache | aches | aching | sore | soreness | hurting | pains | achy | tender | tenderness | discomfort
chest pain | chest tightness | angina
back pain | backache | back ache | lumbago | back hurts
fracture | broken bone | fractures | fractured | broke | broken | fx | fxs
vertebral fracture | compression fracture | spinal fracture | vertebral compression fracture | vcf
spine | spinal | vertebra | vertebral | vertebrae
osteoporosis | thin bones | brittle bones | low bone density
osteoarthritis | oa | wear and tear arthritis
rheumatoid arthritis | ra
joint | joints
gout | gouty
muscle | muscular | muscles
cramp | cramps | spasm | spasms | cramping
sprain | sprained | sprains
strain | strained | pulled muscle
hip fracture | broken hip
fever | pyrexia | high temperature | febrile | feverish | running a temperature
chills | rigors | shivering
sweat | sweating | sweats | diaphoresis
infection | infected | infections
sepsis | septic | blood poisoning
anaphylaxis | anaphylactic | severe allergic reaction
allergy | allergic | allergies | hypersensitivity
anemia | anaemia | low haemoglobin | low hemoglobin | anemic | anaemic
iron deficiency | low iron | low ferritin
platelets | thrombocytes | plt
thrombocytopenia | low platelets | low platelet count
white cells | wbc | white blood cells | white cell count | leukocytes | white blood cell
blood count | cbc | fbc | full blood count | complete blood count
bleed | bleeding | hemorrhage | haemorrhage | bleeds | bled
cancer | malignancy | carcinoma | malignant | tumor | tumour | cancerous | neoplasm
chemotherapy | chemo
radiotherapy | radiation therapy | radiation treatment
leukemia | leukaemia
lymph node | lymph nodes | lymph gland | lymph glands | swollen glands | lymphadenopathy
hiv | aids | human immunodeficiency virus
std | sti | stds | stis | sexually transmitted | sexually transmitted disease | sexually transmitted infection
hpv | human papillomavirus | human papilloma virus
gonorrhea | gonorrhoea
methicillin resistant staphylococcus | mrsa
clostridium difficile | c diff | cdiff | cdi | clostridioides difficile
sex | intercourse | sexual intercourse | sexual relations
period | periods | menstruation | menses | menstrual | menstrual period | menstrual cycle | menstrual bleeding
missed period | late period | amenorrhea | amenorrhoea | period late
pregnant | pregnancy | expecting | gestation | gestational | pregnancies | antenatal | prenatal
breastfeed | breastfeeding | lactation | nursing mother | breast feeding | lactating | breast milk
labor | labour | childbirth | delivery | giving birth | parturition
miscarriage | pregnancy loss | miscarried | spontaneous abortion
conceive | conception | get pregnant | getting pregnant | become pregnant | fall pregnant | conceiving | ttc
contraceptive | birth control | contraception | bc | oral contraceptive | contraceptive pill | birth control pill | birth control pills | bcp | ocp | the pill | contraceptives | bc pills
emergency contraception | morning after pill | plan b
intrauterine device | iud | coil | mirena
menopause | menopausal | change of life | perimenopause
hormone therapy | hrt | hormone replacement | hormone replacement therapy
polycystic ovary | pcos | polycystic ovarian syndrome | polycystic ovaries | pcod
vaginal discharge | vaginal fluid
miscarry | lose the baby
fetus | foetus | fetal | unborn baby | foetal
newborn | neonate | infant | neonatal | newborns | infants
baby | babies
child | children | kid | kids | paediatric | pediatric | toddler | toddlers | childhood
teen | teenager | teenagers | adolescent | adolescents | teens
elderly | older adult | older adults | geriatric | older people | old people | seniors | older patients | elderly patients
kids doctor | pediatrician | paediatrician
doctor | physician | dr | doc | gp | provider | pcp | specialist | doctors
emergency room | er | a and e | emergency department | ed visit | casualty
hospital | inpatient
surgery | surgical | operation | operated | operate | surgeries
x ray | xray | radiograph | x rays | xrays
ct | cat scan | ct scan
mri | magnetic resonance
ultrasound | sonogram | sonography | usg
blood test | blood tests | blood work | bloodwork | labs
colonoscopy | bowel scope
vaccine | vaccination | immunization | immunisation | shot | jab | vaccinated | vaccinate | vaccines | vaccinations
tetanus | tdap
overweight | obese | obesity | fat | over weight
weight loss | lose weight | losing weight | lost weight | loosing weight | reduce weight
weight gain | gain weight | gaining weight | gained weight | put on weight
diet | eating plan | diets | dietary
exercise | workout | working out | physical activity | exercises | exercising | work out | workouts
alcohol | drinking | drink alcohol | booze | liquor | beer | wine
smoke | smoking | cigarettes | tobacco | smoker | nicotine
marijuana | weed | cannabis | thc
drug test | urine drug screen | drug screen | drug screening
opioid | opioids | narcotic | narcotics | opiate | opiates
antibiotic | antibiotics | antibacterial | antibacterials | abx
medicine | medication | medications | drug | drugs | med | meds | medicines | pharmaceutical
painkiller | painkillers | analgesic | analgesics | pain medication | pain meds | pain relief | pain reliever | analgesia | pain killer | pain killers
nsaid | nsaids | anti inflammatory | antiinflammatory
steroid | steroids | corticosteroid | corticosteroids | glucocorticoid
ppi | ppis | proton pump inhibitor | proton pump inhibitors
statin | statins
ssri | ssris | antidepressant | antidepressants
ace inhibitor | acei | ace inhibitors | acei s
beta blocker | beta blockers
diuretic | diuretics | water pill | water pills
vitamin k | vit k | phytonadione
vitamin d | vit d | cholecalciferol
vitamin b12 | vit b12 | b12 | cobalamin
supplement | supplements
tablet | pill | tablets | pills | capsule | capsules | tab | tabs
injection | injected | injections | inject | needle
intravenous | iv | parenteral
by mouth | po | orally | oral
subcutaneous | sc | subq | subcut | sq
over the counter | otc | nonprescription | without prescription
prescription | rx | prescribed | prescribe | prescribes | prescribing
as needed | prn | when needed | when required
once daily | qd | once a day | every day | daily
twice daily | bid | twice a day | bd
three times daily | tid | three times a day | tds
four times daily | qid | four times a day | qds
nil by mouth | npo | nothing by mouth
history | hx | past history
patient | pt | pts | patients
husband | boyfriend | bf | hubby | partner
wife | girlfriend | gf
mother | mom | mum
father | dad
male | man | boy | men | guy
female | woman | girl | women | lady
year old | yo | y o | yr old | years old | yrs old | year olds | years of age
year | yr | years | yrs
month | months | mth | mths
week | weeks | wk | wks
day | days
hour | hours | hrs
pound | pounds | lb | lbs
burn | burning | burns | burned | burnt
eye | eyes | ocular
blurry vision | blurred vision | vision blurry
pink eye | conjunctivitis | pinkeye
mouth | oral cavity
tooth | teeth | dental
toothache | tooth pain | tooth ache
gum | gums | gingival
foot | feet
hand | hands
leg | legs
arm | arms
finger | fingers
toe | toes
nail | nails
breast | breasts | boob | boobs
penis | penile
testicle | testicles | testicular | testis | testes
vagina | vaginal
uterus | womb | uterine
ovary | ovarian | ovaries
brain | cerebral
nerve | nerves | neural
bone | bones
blood vessel | blood vessels | vein | veins
pressure sore | pressure ulcer | bedsore | bed sore | bedsores | pressure injury | decubitus ulcer
wound | wounds | cut | laceration | cuts
scar | scars | scarring
oxygen | o2
oxygen saturation | sats | spo2 | o2 sat | o2 sats | oxygen sats
potassium | k level
sodium | na level
hyperkalemia | hyperkalaemia | high potassium
hypokalemia | hypokalaemia | low potassium
hyponatremia | hyponatraemia | low sodium
delirium | acute confusion | confusion | confused
alcohol withdrawal | detox
overdose | over dose | od d | overdosed
palliative | hospice | end of life
do not resuscitate | dnr | dnar
obstructive sleep apnea | osa | sleep apnea | sleep apnoea
cpap | positive airway pressure
rheumatoid factor | rf
lupus | sle
fibromyalgia | fibro
`;

export const sameMeaning: readonly (readonly string[])[] = groups
  .trim()
  .split('\n')
  .map((line) => line.split(' | '));
