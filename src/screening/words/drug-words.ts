import { wordList } from './word-list.ts';

/** Medicines, and what is taken like one, that no stem gives away; brands that a ward says more often than the generic name. */
export const drugWords = wordList(`
acetaminophen acetylcysteine acyclovir adderall adenosine adrenaline advil albuterol alcohol alendronate aleve allopurinol alteplase ambien amiodarone amitriptyline
amphetamine antacid antihistamine antipsychotic apixaban aripiprazole aspirin atenolol ativan atropine augmentin bactrim baclofen beclomethasone
benadryl botox budesonide bumetanide bupropion buspirone caffeine calcitonin cannabis carbamazepine carvedilol celebrex cephalexin cetirizine charcoal
chlorhexidine cialis cipro clindamycin clonidine clopidogrel clozapine cocaine codeine colchicine coumadin cortisone cyclobenzaprine
cymbalta dabigatran dapsone depakote desmopressin dexamethasone dextromethorphan dextrose diclofenac digoxin dilaudid diphenhydramine diuretic
dobutamine dopamine doxycycline duloxetine edoxaban effexor eliquis enoxaparin entresto ephedrine epinephrine epipen epoetin escitalopram estrogen
estradiol ethanol fentanyl finasteride flagyl flomax flonase fluoride fluoxetine furosemide gabapentin garlic ginger ginkgo ginseng glargine glipizide glucagon
glyburide haldol haloperidol heparin heroin humalog humira hydralazine hydrochlorothiazide hydrocortisone hydroxychloroquine hydroxyzine ibuprofen
imodium inhaler insulin ipratropium isoniazid isotretinoin ivermectin keppra ketamine ketorolac klonopin labetalol lactulose lamotrigine lantus lasix
letrozole levetiracetam levothyroxine lexapro librium lidocaine linezolid lipitor lithium loperamide loratadine lovenox lyrica marijuana melatonin
meropenem mesalamine metformin methadone methimazole methotrexate methylphenidate metoclopramide metoprolol metronidazole midodrine minoxidil
mirtazapine misoprostol montelukast morphine motrin mucinex naloxone naltrexone naproxen narcan narcotic neurontin nexium nicotine nitrofurantoin
nitroglycerin nitroprusside norepinephrine nystatin olanzapine omega opiate opioid opioids oxycodone oxytocin ozempic paracetamol paxil paxlovid percocet
permethrin phenobarbital phenylephrine phenytoin plavix potassium prednisolone prednisone pregabalin prilosec probiotic progesterone progestin
propranolol propofol prozac pseudoephedrine psyllium quetiapine remdesivir rifampin risperidone ritalin rivaroxaban rocephin ropinirole saline senna seroquel
sertraline sildenafil singulair spironolactone statin steroid suboxone succinylcholine sudafed sumatriptan synthroid tamiflu tamoxifen tamsulosin
testosterone theophylline thyroxine tigecycline tobramycin topiramate tramadol tranexamic trazodone tylenol ultram valacyclovir valium valproate vancomycin
vasopressin venlafaxine verapamil viagra vicodin warfarin wegovy wellbutrin xanax xarelto zantac zofran zoloft zolpidem zyprexa zyrtec spiriva trulicity
`);

/** Endings of medicines' names as the WHO and USAN assign them. Words of five letters or more. */
export const drugEndings: readonly string[] =
  `pril sartan statin olol dipine azole mycin micin cillin floxacin cycline mab tinib ciclib parib gliptin gliflozin glutide tide glitazone prazole
tidine setron triptan caine curium curonium azepam azolam barbital oxetine triptyline ipramine peridone asone solone onide olone terol tropium phylline
parin xaban gatran grel plase fibrate thiazide semide lactone dronate vir ciclovir navir tegravir buvir previr virine vudine penem cef oxacin sulfa zolid
fungin platin rubicin taxel bicin poside trexate profen fenac oxicam coxib codone morphone orphan gabalin racetam bactam prost relin stim cept kinra
sulfonamide lukast lamivudine formin micafungin quine vaptan dopa giline`
    .trim()
    .split(/\s+/);

/** Endings of diseases, findings and procedures. Words of six letters or more. */
export const conditionEndings: readonly string[] =
  `itis osis emia aemia oma omas opathy pathy algia ectomy otomy ostomy plasty scopy iography ammography iogram mammogram
rrhea rrhoea rrhage rrhagia uria plegia paresis pnea pnoea phagia phasia plasia trophy megaly ptosis lysis penia cytosis philia kinesia esthesia
aesthesia cardia thorax ycemic volemic uretic ectasis sclerosis stenosis iatric iatrist iatry therapy myelitis`
    .trim()
    .split(/\s+/);
