/**
 * Generic names of medicines in common use in the United States, each followed by its brands and other names. Written for this
 * project; brands are a person's way of naming the drug, so products with more than one drug are left out.
 */
const drugs = `
abatacept orencia
acarbose precose
acetaminophen tylenol paracetamol panadol apap
acetazolamide diamox
acyclovir zovirax aciclovir
adalimumab humira
albuterol ventolin proair proventil salbutamol abuterol
alendronate fosamax
alfuzosin uroxatral
allopurinol zyloprim
alprazolam xanax
alteplase activase tpa
amantadine symmetrel
amiodarone pacerone cordarone
amitriptyline elavil
amlodipine norvasc
amoxicillin amoxil
amphetamine adderall dextroamphetamine
anastrozole arimidex
apixaban eliquis
aprepitant emend
aripiprazole abilify
aspirin asa acetylsalicylic ecotrin
atenolol tenormin
atomoxetine strattera
atorvastatin lipitor
azathioprine imuran
azithromycin zithromax zpak
baclofen lioresal
beclomethasone qvar
benazepril lotensin
benzonatate tessalon
bisoprolol zebeta
budesonide pulmicort entocort
bumetanide bumex
buprenorphine subutex
bupropion wellbutrin zyban
buspirone buspar
calcitonin miacalcin
calcitriol rocaltrol
canagliflozin invokana
candesartan atacand
captopril capoten
carbamazepine tegretol
carvedilol coreg
cefaclor ceclor
cefazolin ancef
cefdinir omnicef
cefepime maxipime
cefixime suprax
ceftriaxone rocephin
cefuroxime ceftin
celecoxib celebrex
cephalexin keflex cefalexin
cetirizine zyrtec
chlorpromazine thorazine
chlorthalidone thalitone
cinacalcet sensipar
ciprofloxacin cipro
citalopram celexa
clarithromycin biaxin
clindamycin cleocin
clobetasol temovate
clomiphene clomid clomifene
clonazepam klonopin
clonidine catapres
clopidogrel plavix
clotrimazole lotrimin
clozapine clozaril
codeine
colchicine colcrys
cyanocobalamin
cyclizine marezine
cyclobenzaprine flexeril
cyclophosphamide cytoxan
cyclosporine neoral sandimmune ciclosporin
dabigatran pradaxa
dalteparin fragmin
dapagliflozin farxiga
dapsone aczone
darbepoetin aranesp
darunavir prezista
denosumab prolia xgeva
desloratadine clarinex
desmopressin ddavp
desvenlafaxine pristiq
dexamethasone decadron
dexmethylphenidate focalin
dextromethorphan delsym
diazepam valium
diclofenac voltaren
dicyclomine bentyl
digoxin lanoxin
diltiazem cardizem
diphenhydramine benadryl
divalproex depakote valproate valproic
docusate colace
dofetilide tikosyn
donepezil aricept
doxazosin cardura
doxepin silenor
doxycycline vibramycin
dronedarone multaq
dulaglutide trulicity
duloxetine cymbalta
dupilumab dupixent
dutasteride avodart
edoxaban savaysa
efavirenz sustiva
eletriptan relpax
empagliflozin jardiance
enalapril vasotec
enoxaparin lovenox clexane
entecavir baraclude
epinephrine epipen adrenaline epi
eplerenone inspra
epoetin epogen procrit
erenumab aimovig
ertapenem invanz
erythromycin
escitalopram lexapro
esomeprazole nexium
estradiol estrace
eszopiclone lunesta
etanercept enbrel
ethambutol myambutol
etodolac lodine
exemestane aromasin
exenatide byetta
ezetimibe zetia
famciclovir famvir
famotidine pepcid
febuxostat uloric
felodipine plendil
fenofibrate tricor
fentanyl duragesic
ferrous feosol
fexofenadine allegra
fidaxomicin dificid
filgrastim neupogen
finasteride proscar propecia
fingolimod gilenya
flecainide tambocor
fluconazole diflucan
fludrocortisone florinef
fluoxetine prozac
fluticasone flonase flovent
folic folate
fondaparinux arixtra
formoterol foradil
fosinopril monopril
furosemide lasix frusemide
gabapentin neurontin
galantamine razadyne
gemfibrozil lopid
gentamicin garamycin
glimepiride amaryl
glipizide glucotrol
glyburide diabeta glibenclamide
guaifenesin mucinex
haloperidol haldol
heparin
hydralazine apresoline
hydrochlorothiazide microzide hctz
hydrocodone
hydrocortisone cortef
hydromorphone dilaudid
hydroxychloroquine plaquenil
hydroxyurea hydrea
hydroxyzine vistaril atarax
ibandronate boniva
ibuprofen advil motrin
imatinib gleevec
indapamide lozol
indomethacin indocin
infliximab remicade
ipratropium atrovent
irbesartan avapro
isoniazid
isosorbide imdur
isotretinoin accutane
itraconazole sporanox
ivabradine corlanor
ivermectin stromectol
ketoconazole nizoral
ketorolac toradol
labetalol trandate
lactulose
lamivudine epivir
lamotrigine lamictal
lansoprazole prevacid
latanoprost xalatan
bimatoprost lumigan latisse
leflunomide arava
letrozole femara
leuprolide lupron
levetiracetam keppra
levocetirizine xyzal
levodopa
levofloxacin levaquin
levonorgestrel
levothyroxine synthroid levoxyl thyroxine
lidocaine xylocaine lignocaine
linaclotide linzess
linagliptin tradjenta
linezolid zyvox
liraglutide victoza saxenda
lisdexamfetamine vyvanse
lisinopril zestril prinivil
lithium lithobid
loperamide imodium
loratadine claritin
lorazepam ativan
losartan cozaar
lovastatin mevacor
lurasidone latuda
magnesium mag
meclizine antivert
medroxyprogesterone provera depo
mefloquine lariam
meloxicam mobic
memantine namenda
meperidine demerol pethidine
meropenem merrem
mesalamine asacol lialda
metformin glucophage
methadone dolophine
methimazole tapazole
methocarbamol robaxin
methotrexate trexall
methyldopa aldomet
methylphenidate ritalin concerta
methylprednisolone medrol
metoclopramide reglan
metolazone zaroxolyn
metoprolol lopressor toprol
metronidazole flagyl
midazolam versed
midodrine proamatine
mifepristone mifeprex
minocycline minocin
minoxidil rogaine
mirabegron myrbetriq
mirtazapine remeron
misoprostol cytotec
modafinil provigil
mometasone nasonex
montelukast singulair
morphine
moxifloxacin avelox
mupirocin bactroban
mycophenolate cellcept
nabumetone relafen
nadolol corgard
naloxone narcan
naltrexone vivitrol revia
naproxen aleve naprosyn
nebivolol bystolic
niacin
nicardipine cardene
nifedipine procardia
nitrofurantoin macrobid macrodantin
nitroglycerin nitrostat glyceryl
norepinephrine levophed noradrenaline
nortriptyline pamelor
nystatin
octreotide sandostatin
olanzapine zyprexa
olmesartan benicar
omalizumab xolair
omeprazole prilosec
ondansetron zofran
orlistat xenical alli
oseltamivir tamiflu
oxcarbazepine trileptal
oxybutynin ditropan
oxycodone oxycontin roxicodone
oxymetazoline afrin
oxytocin pitocin
pantoprazole protonix
paroxetine paxil
penicillin
permethrin elimite
phenazopyridine pyridium
phenobarbital
phentermine adipex
phenylephrine
phenytoin dilantin
pioglitazone actos
polyethylene miralax
pramipexole mirapex
prasugrel effient
pravastatin pravachol
praziquantel biltricide
prazosin minipress
prednisolone orapred
prednisone deltasone
pregabalin lyrica
primidone mysoline
probenecid
prochlorperazine compazine
progesterone prometrium
promethazine phenergan
propafenone rythmol
propranolol inderal
propylthiouracil ptu
pseudoephedrine sudafed
pyrazinamide
quetiapine seroquel
quinapril accupril
rabeprazole aciphex
raloxifene evista
raltegravir isentress
ramipril altace
ranitidine zantac
ranolazine ranexa
remdesivir veklury
rifampin rifadin rifampicin
rifaximin xifaxan
risedronate actonel
risperidone risperdal
ritonavir norvir
rituximab rituxan
rivaroxaban xarelto
rivastigmine exelon
rizatriptan maxalt
romosozumab evenity
ropinirole requip
rosuvastatin crestor
salmeterol serevent
saxagliptin onglyza
selegiline eldepryl
semaglutide ozempic wegovy rybelsus
senna senokot
sertraline zoloft
sevelamer renvela
sildenafil viagra revatio
simvastatin zocor
sitagliptin januvia
solifenacin vesicare
sotalol betapace
spironolactone aldactone
sucralfate carafate
sulfasalazine azulfidine
sulfamethoxazole bactrim septra cotrimoxazole
sumatriptan imitrex
tacrolimus prograf
tadalafil cialis
tamoxifen nolvadex
tamsulosin flomax
tapentadol nucynta
telmisartan micardis
temazepam restoril
tenofovir viread
terazosin hytrin
terbinafine lamisil
teriparatide forteo
testosterone androgel
tetracycline
theophylline
ticagrelor brilinta
timolol timoptic
tinidazole tindamax
tiotropium spiriva
tirzepatide mounjaro zepbound
tizanidine zanaflex
tobramycin tobrex
tofacitinib xeljanz
tolterodine detrol
topiramate topamax
torsemide demadex
tramadol ultram
tranexamic lysteda
trastuzumab herceptin
trazodone desyrel
tretinoin
triamcinolone kenalog
triamterene dyazide maxzide
ustekinumab stelara
valacyclovir valtrex valaciclovir
valganciclovir valcyte
valsartan diovan
vancomycin vancocin vanc
vardenafil levitra
varenicline chantix
vasopressin
venlafaxine effexor
verapamil calan
vilazodone viibryd
vortioxetine trintellix
warfarin coumadin jantoven
zidovudine retrovir
ziprasidone geodon
zoledronic zoledronate reclast zometa
zolmitriptan zomig
zolpidem ambien
zonisamide zonegran
insulin lantus humalog novolog levemir
melatonin
`;

/** Every name, lower case, to the generic name that stands for it. */
export const genericNames: ReadonlyMap<string, string> = new Map(
  drugs
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [generic = '', ...others] = line.split(' ');
      return [generic, ...others].map((name): [string, string] => [name, generic]);
    }),
);
