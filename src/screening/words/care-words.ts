import { wordList } from './word-list.ts';

/** Tests, procedures, equipment, units of measure, and the vocabulary of care itself. */
export const careWords = wordList(`
ablation airway allogeneic ambulance ambulation ambulatory amputate anaesthesia anesthesia anesthetic angiogram angiography angioplasty antibiotic
antibiotics anticoagulant anticoagulated anticoagulation antidote antiviral aspirate aspiration assessment autopsy bandage bedside bedrest biopsy bolus
brace bracing bypass calorie cannula cardiology cardiologist cardioversion care cast catheter catheterization cbc chemo chemotherapy chiropractic
circumcision clamp clinic clinical clinician colonoscopy contraindicated contraindication contraindications counseling cpr culture curettage dental
dentist dentistry diagnose diagnosed diagnoses diagnosis diagnostic dialysate dialysis diet dietary dilation discharge diuresis doctor dosage dose doses
dosing dosed drain drainage dressing drip drug drugs ecg echo echocardiogram eeg ekg emergency endoscopic endoscopy enema epidural exam examination
excision exercise extubate extubated fasting fluids followup formulary gauze gown graft guideline guidelines handwashing hospital hospitalization
hospitalized hygiene hysterectomy icu imaging immunisation immunise immunization immunize immunized implant incision indicated indication infuse infusion
inhaler inject injection inoculation insulin intake intensive interaction intramuscular intravenous intubate intubated intubation irrigation isolation
laboratory laparoscopic laparoscopy lavage leads life-support ligation line lumpectomy mammogram mastectomy medic medical medicate medication medications
medicinal medicine meds midwife monitor monitoring morbidity mortality mri nebulizer nebuliser nurse nursing nutrition nutritional obstetrician oncologist
oncology neurology neurologist nephrology nephrologist urology urologist hematology hematologist gynecology gynecologist immunology operation operative ophthalmologist optometrist orthopedic orthopaedic ostomy overdose oxygen pacemaker painkiller palliative palpation
palpate paracentesis paramedic pathology pediatrician perfusion pharmacist pharmacology pharmacy physical-therapy physician physiotherapist
physiotherapy pill placebo postop postoperative preop preoperative prescribe prescribed prescribing prescription procedure prognosis prophylactic
prophylaxis prosthesis prosthetic protocol psychiatrist psychologist psychotherapy pulse quarantine radiation radiograph radiologist radiology
radiotherapy reactivity rehab rehabilitation remedy remission resection resuscitate resuscitation rinse sample saturation scan scope screening sedate
sedated sedation sedative serology shot side-effect sling smear specimen sphygmomanometer splint stent sterile sterilization stethoscope stitches stoma
supplement suppository suppressant surgeon surgery surgical suture swab symptom syringe tablet tablets capsule capsules taper tapering telemetry
temperature test tests therapist therapies therapy thoracentesis titrate titration tourniquet tracheostomy transfuse transfusion transplant
transplantation treat treated treating treatment triage tube turgor tympanic ultrasound unit vaccinate vaccinated vaccination vaccinations vaginal
ventilated ventilation ventilator vial vital vitals ward workup xray x-ray
mg mcg ml kg mmol mmhg meq iu kcal bpm cc microgram micrograms milligram milligrams
albumin antigen bicarbonate bilirubin biomarker bun calcium chloride cholesterol coagulation cortisol creatinine crp dimer egfr electrolyte electrolytes
enzyme esr ferritin folate gene genome globulin glucose gravida hba1c hematocrit haematocrit hemoglobin haemoglobin hormone hydration inr insulin iron
ketone ketones lactate ldl hdl lipid lipids lipoprotein magnesium metabolic metabolism mineral neutrophil ph phosphate platelet platelets potassium
protein ptt sodium steroid steroids sugar thyroxine triglyceride triglycerides troponin tsh urea vitamin vitamins wbc zinc
`);

/** Short forms that a ward writes. Read in any case, except those that are English words as well. */
export const wardAbbreviations = wordList(`
aaa abg abx acls acs adhd adl afib aki ald aml ards asa asd avr bka bls bmi bmp bnp bp bph brbpr bsi bx ca cabg cad cap cath cbt cdiff chf cin cirrh ckd
cll cml cns cpap csf ct ctx cva cvc cxr d5w ddx dka dm dnr doac dvt dx ecmo ed ef egd emr er ercp esbl esrd etoh fev ffp fhr ftt fx gbs gcs gerd gfr gi
gib gtt gu gyn hap hcc hct hellp hep hfpef hfref hgb hit hld hrt hsv htn hx ibd ibs icd icp icu iddm ile inj intub itp iud iv ivc ivf ivig ivp jvd
kub lbp lfts lmp lmwh loc lp lvad lvef lvh mca mdr meds mgmt mi mrcp ms msk nash ng ngt nicu niddm noac npo nsaid nsaids nsclc nstemi nsvd ocd ocp osa
ot pad paf pap pcn pci pcos pe peep peg pep perrla pft pheo picc pid pna po postop ppi ppx prbc prn prom psa psvt pt ptsd ptx pud pvd qd qid qtc ra
rbbb rbc rds rom rop rsi rsv rt rta rtpa rvr rx sah sbo sbp scd sclc sdh sez siadh sids sle sob spo2 ssri ssi stemi subq svt sx t1dm t2dm tavr tbi tbsa
tee tens tha thc tid tka tmj tpa tpn tts turp tx txa uc uri uti utis vanc vanco vap vats vf vfib vp vre vt vtach vte vwd wnl zosyn
`);
