/** Words that a slip of the pen would turn into each other, and that mean different things. Each line's words are never one. */
const groups = `
kalemia calcemia
hyperkalemia hypercalcemia
hypokalemia hypocalcemia
hypernatremia hypermagnesemia
bacteremia bacteriuria
arthritis arteritis
bronchitis bronchiolitis bronchiectasis
macrocytic microcytic normocytic
dysphagia dysphasia dysplasia dyspepsia
ileum ilium
ileus ileum
perineal peroneal peritoneal
ureter urethra
ureteral urethral
abduction adduction
palpation palpitation
anuria oliguria polyuria dysuria
amenorrhea menorrhagia dysmenorrhea
neutropenia neutrophilia
thrombocytopenia thrombocytosis
leukopenia leukocytosis
tachycardia tachypnea
bradycardia bradypnea
enteral parenteral
gastritis gastroschisis
cystitis cholecystitis
cirrhosis sclerosis
cervical cervicitis
carotid parotid
facial fascial
humerus humeral humoral
mucosal mucous mucus
prostate prostrate
radial radical
sacral sacred
tibia tibial tidal
uremia uricemia
xerosis sclerosis
thrombosis thrombolysis thrombocytosis
embolism embolization
hemolysis hemostasis hemodialysis
pancreatitis pancytopenia
meningitis meningioma
nephritis nephrosis neuritis
myositis mucositis myocarditis
endocarditis pericarditis myocarditis
osteomyelitis osteomalacia osteopenia osteoporosis
`;

const groupOf = new Map<string, Set<number>>();
for (const [at, line] of groups.trim().split('\n').entries()) {
  for (const word of line.split(' ')) groupOf.set(word, new Set([...(groupOf.get(word) ?? []), at]));
}

/** True for "dysphagia" and "dysphasia". Takes whole words or their stems. */
export function lookAlike(one: string, other: string): boolean {
  const groupsOfOne = groupOf.get(one);
  const groupsOfOther = groupOf.get(other);
  if (groupsOfOne === undefined || groupsOfOther === undefined || one === other) return false;
  return [...groupsOfOne].some((at) => groupsOfOther.has(at));
}
