/** What is done for a patient and is no medicine of the lists, and how such words end. */
export const interventionWords: ReadonlySet<string> = new Set(
  `acupuncture antibiotic antibiotics anticoagulant anticoagulants brace bracing calcium catheter cement exercise fluids honey immobilization
magnesium mobilization orthosis oxygen physiotherapy potassium rehabilitation screening statin statins steroid steroids glucocorticoids
corticosteroids stent supplementation surgery testing thrombolysis traction transfusion vaccination vaccine ventilation zinc`.split(
    /\s+/,
  ),
);

export const interventionEnding = /(?:plasty|ectomy|otomy|ostomy|scopy|pexy|therapy|dialysis)$/;

/** What a patient would rather not have: less of it is a benefit. */
export const unwantedOutcomes: ReadonlySet<string> = new Set(
  `pain death deaths mortality fracture fractures stroke bleeding hemorrhage infarction recurrence relapse disability infection infections
pneumonia delirium falls fall sepsis thrombosis embolism seizures seizure hospitalization admission admissions readmission readmissions complications
events exacerbations hypoglycemia ulcer ulcers`.split(/\s+/),
);
