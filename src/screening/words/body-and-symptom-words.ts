import { wordList } from './word-list.ts';

/** Parts of the body, its fluids, and what people feel or show. Singular, and plurals that are not made with -s. */
export const bodyAndSymptomWords = wordList(`
abdomen abdominal ankle anus anal aorta aortic appendix arm artery arterial atrial axilla back bladder blood bone bowel brain breast bronchi bronchial
calf capillary cardiac cardiovascular carotid cartilage cecum cervical cervix cheek chest clavicle coccyx colon cornea corneal coronary cranial
dental dermal diaphragm disc duodenum ear elbow endocrine epidural epiglottis esophagus esophageal oesophagus eye eyelid face facial femur femoral
fetus fetal foetus fetuses fibula finger foot feet forearm gallbladder gastric gastrointestinal genital gland groin gum gut hair hand head heart heel
hepatic hip humerus ileum intestine intestinal jaw jejunum joint kidney knee labial labor larynx leg lens ligament limb lip liver lumbar lung lymph
mandible marrow mesentery mesenteric mouth mucosa muscle myocardial nail nasal neck nerve neural neuro nipple nose ocular oral orbit ovary ovarian palate pancreas
pancreatic pelvis pelvic penis pericardial perineum peritoneal pharynx pituitary placenta plasma pleura pleural prostate pulmonary pupil rectum rectal
renal respiratory retina retinal rib sacrum saliva scalp scapula scrotum sciatic serum shin shoulder sinus skin skull spinal spine spleen sputum
sternum stomach stool teeth temple tendon testicle testicular testis thigh thorax thoracic throat thumb thymus thyroid tibia tissue toe tongue tonsil
tooth trachea tracheal ulna umbilical ureter urethra urinary urine uterus uterine uvula vagina vaginal valve vascular vein venous ventricle ventricular
vertebra vertebrae vertebral vulva wrist wound
ache aching agitation anxiety anxious appetite bleed bleeding blister blurred bloating blood-pressure breath breathing breathless breathlessness bruise
bruising burning chill choking clot cold collapse confused confusion congestion constipated constipation convulsion cough coughing cramp cramping
cyanosis cyanotic dehydrated dehydration delirious delirium diarrhea diarrhoea discharge discomfort disoriented dizziness dizzy drowsy drowsiness
dysphagia dyspnea dyspnoea dysuria edema oedema erythema faint fainting fatigue fever feverish febrile flush flushing gait haematuria hematuria
haemoptysis hemoptysis headache heartburn hiccup hoarse hunger hurt hurting hypoxia hypoxic hypotension hypotensive hypothermia icterus incontinence
indigestion insomnia irritable itch itching itchy jaundice lesion lethargic lethargy limp lump malaise migraine mucus myalgia nausea nauseous numb
numbness odor pain painful pallor palpitation panic paralysis paresthesia phlegm photophobia pruritus pus rash rigor runny seizure shiver shivering sick
sleep sleepy sneeze sneezing snore sore soreness spasm spotting sprain stiff stiffness stroke sweat sweating swell swelling swollen swallow swallowing
symptom symptomatic syncope tachycardia tachypnea tender tenderness thirst thirsty throbbing tinnitus tired tiredness tremor twitch twitching ulcer
unconscious unresponsive urinate urination urticaria vertigo vision vomit vomiting weak weakness weight wheeze wheezing
`);
