import { wordList } from './word-list.ts';

/**
 * People whose names became the name of a disease, sign, score, device or trial, and other capitalised words of the clinic that look like a
 * person's name. Alone, none of them is taken for one.
 */
export const eponyms = wordList(`
abbott aloe elisa pearson fuchs russell abbott achilles adam adams addison addisonian adson alcock alder allen alport alzheimer angelman ann apgar argyll arbor aschoff asherman aspergillus
aristotle atkins auer auspitz austin babinski baker bankart barlow barr barrett bartholin barthel bartter bartonella basedow battle bechterew beck becker beers behcet behçet
bell bence bennett bernard berger bishop bishops bicuspid blalock blumberg boerhaave bohler bouchard bowen bowman braden braxton brenner bristol broca brodie brooke
brown brown-sequard bruce bruton brudzinski brugada bruxism budd buerger burkitt burow caesar caesarean calot candida caplan carnett caroli carpenter castleman chaddock chagas
charcot charlson chediak cheyne chiari child child-pugh childs christmas christian chron churg chvostek clara cobb cockcroft codman colles conn coombs cooper cori courvoisier cotard
cowden coxsackie creutzfeldt crigler crohn crohns cronkhite cullen curling cushing cushingoid dandy danlos darier dawn debakey denonvilliers dequervain
devic diamond diego dieulafoy digeorge dix doppler down downs dravet dressler dubin duchenne duke dukes dupuytren durkan eaton ebola ebstein edward edwards ehlers
eisenmenger ellis epstein erb erlenmeyer escobar ewing fabry fanconi felty fick fisher fitz fleischer foley fordyce fournier framingham franceschetti frank freiberg frey
friedlander friedreich froment gaenslen galeazzi ganser gardner gaucher ghon gilbert gitelman glasgow glanzmann gleason goldmann golgi goodpasture gottron
gower graham gram graves grawitz greenstick grey guillain guthrie guyon haglund hallervorden hallpike hamman hamilton hansen hardy harris hartmann hartnup hashimoto hassall hawkins heberden
heimlich heinz henoch henry hermansky hering heyde hickman hill hirschsprung hodgkin hodgkins hoffmann homan homans horner horton howell hunter huntington hurler
hutchinson hoover hymenoptera imhoff jackson jacksonian jakob janeway jarisch jaundice jefferson jeghers jervell job jod jones kallmann kaplan kaposi kartagener katz kawasaki kayser kegel
kehr kell kennedy kerley kernig kienbock killip kimmelstiel kleihauer klinefelter klippel klumpke koch kocher koplik korotkoff korsakoff krabbe krukenberg
kussmaul lachman lambert lamaze langerhans lasegue leber legg legionella leigh lemierre lennox leopold lesch leriche levine lewy lhermitte libman lichtman lisfranc
lister little loeffler lou lown lowe ludwig lugol lyme lynch machado mallory marburg marcus marfan marie maslow mazzotti mcardle mcburney mccune mcgill mcmurray mcroberts meckel
meigs mendelson meniere ménière menkes merkel mickey miller milroy minnesota mirizzi mobitz moebius mohs mondor monro montgomery moro morton moses mose munchausen murphy myer naegele nash
nelson newton niemann nissen noonan norton norwalk norwood obrien oddi ogilvie ollier oppenheim orsi ortolani osgood osler osmond paget pancoast pap papanicolaou parinaud parkes
parkinson parkinsons parkinsonian parkland patau patrick pavlov pel penfield perthes peutz peyronie phalen pick pickwick pickwickian pierre plummer poland pompe pott potter
prader pratt prinzmetal pringle profeta pugh purkinje queckenstedt quincke raab radford ramsay rankin ranson raynaud reed reiter reinke rett reye rhesus richter riedel
ringer rinne robin roberts rochester rolando romano romberg rome rorschach rose roseola roth rouleaux roux rovsing russell rutherford sabin salk salter sanfilippo scarpa schatzki scheie
scheuermann schilling schirmer schistosoma schmidt schober scholl schwann seldinger sengstaken sertoli sever sezary sheehan shigella shwachman siemens simmonds simon sims sipple sjogren sjögren sly smith smiths
snellen somogyi spurling starling stein stensen stevens stewart stickler still stokes sturge sudeck sydenham swan ganz swyer tanner tay takayasu takotsubo tarlov taussig
terry thomas thompson thomsen thoracic thudichum tietze tinel tinetti todd tommy tourette trendelenburg treacher trousseau troisier turcot turner unverricht valsalva van vater ventouse
vincent virchow virginia volkmann von waardenburg wada wagner waldenstrom waller wallenberg warthin waterhouse waterston weber wegener weil weiss wells werdnig
wermer werner wernicke wertheim wharton whipple white wickham widal willebrand williams wilms wilson winslow wiskott wolff wood woods yersinia york zenker zika zollinger zellweger zieve
`);

/** What follows an eponym: "Bell's palsy", "Wells score", "Jackson-Pratt drain". */
export const eponymNouns = wordList(`
aneurysm angina anemia area artery arthritis arthropathy blot block bodies body breathing burn burns catheter cell cells chorea classification clamp coefficient colic
contractions contracture corpuscle criteria criterion cyst deformity dementia dermatitis disease disorder drain drains duct dysplasia dystrophy effect encephalopathy equation
esophagus excavatum exercise exercises factor fibroma fissure foot forceps formula fracture gene gland glands glomerulonephritis goiter grade grading granuloma
groove heart horse hernia herniation hip index infection inhibitor ischaemic jaundice joint laceration law lesion level levels ligament line lines lupus lymphoma maneuver manoeuvre
measure mass method model murmur muscle mutation myopathy needle nephritis neuralgia neuropathy node nodes nodule nodules number operation palsies palsy paralysis
percentage phenomenon plaque point position positive pressure principle procedure prognosis protocol psychosis pulse purpura questionnaire reaction reflex
repair response retractor rhythm ring rings risk rule sarcoma scale schema score scores scoring scotoma shock shunt sign signs sinus solution space speech spot
spots spine stage stages staging stain stool stroke study studies submersion surgery suture sweat syndrome syndromes technique tendon test testing tests tetralogy thyroiditis
tic tremor type triad trial trials triangle tube tuberculosis tumor tumors tumour tumours ulcer ulcers valve vasculitis vein virus wave waves weeks wort
`);
