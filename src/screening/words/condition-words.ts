import { wordList } from './word-list.ts';

/** Diseases, injuries, states of life and germs that no ending gives away. */
export const conditionWords = wordList(`
abortion abscess abuse acne addiction addicted adenoma afib aids alcoholic alcoholism allergy allergic alzheimer alzheimers als alopecia amputation
aneurysm angina anorexia antibody antibodies appendiceal arrest arrhythmia asthma asthmatic autism autistic bacteria bacterial bedsore behavioral bipolar birth bite
bleeder blind blindness burn bunion bursa caesarean cesarean cancer cancerous candida cardiogenic carrier cataract celiac coeliac cellulite cerebral
chickenpox chlamydia cholera chronic acute cirrhotic clostridium cold colic colicky coma comatose concussion congenital conscious contagious contusion
contraception contraceptive copd corona coronavirus covid croup crush cyst cystic deaf deafness death defect deficiency deficit deformity degenerative
dementia dengue dependence depressed depression dermatology diabetes diabetic disability disease disorder dislocation drowning dry dying dyslexia eczema
embolism embolic embolus emphysema endocarditis epidemic epilepsy epileptic erection exposure failure fall fallen fertile fertility fibroid fibrosis
fistula flu fracture fractured fragility frail frostbite fungal fungus ganglion gangrene genetic genetically gestational glaucoma goiter goitre gonorrhea
gout graft growth heatstroke hemophilia hemorrhage haemorrhage hemorrhagic hemorrhoid haemorrhoid hernia herpes hiv hives hormonal hormone hpv
hypertension hypertensive hyperglycemia hypoglycemia ileus illness impetigo incontinent infarct infarction infect infected infection infectious
infertility inflamed inflammation inflammatory influenza inherited injured injury insufficiency intoxication ischemia ischaemia ischemic ischaemic
kawasaki lactation lactating leprosy lesion leukemia leukaemia lice lupus lyme lymphoma malaria malformation malignancy malignant malnutrition mania
manic measles melanoma melena menopause menopausal menses menstrual menstruation metastasis metastases metastatic miscarriage mites mole mono mould mpox
mrsa mumps mutation myeloma myopathy myopia narcolepsy neonatal neonate neoplasm neuropathic neuropathy newborn norovirus obese obesity obstetric
obstruction occlusion overdose overdosed overweight palsy paralyzed paranoid parasite parasitic parkinson parkinsons perforation pneumonia pneumothorax
poison poisoned poisoning polio polyp postmenopausal postnatal postpartum preeclampsia pregnant pregnancy premature prematurity prenatal prolapse
psychiatric psychotic puberty puerperal rabies reflux relapse relapsing retardation rheumatic rheumatoid rheumatology rubella rupture ruptured salmonella
sarcoid scabies schizophrenic sciatica sclerosis scurvy sepsis septic shingles shock sickle smallpox smoker smoking spina stenosis sti std stillbirth
stone strain strep streptococcus staphylococcus subarachnoid subdural suicidal suicide sunburn syndrome syphilis tb tetanus thalassemia thrombosis
thrombotic thrombus thrush tia toxic toxicity toxin trauma traumatic tubercular tuberculosis tumor tumour typhoid ulcerative underweight uti vaccine
varicose varicella vegetative viral virus wart wheal whooping withdrawal zika zoster
adult adolescent audience baby child children elderly geriatric infant inpatient outpatient patient patients pediatric paediatric toddler trimester
breastfeed breastfeeding nursing
`);
