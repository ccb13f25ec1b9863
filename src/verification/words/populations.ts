/** Whom a sentence is about, one group a line, the first word its name. A statement about one group is no statement about another. */
export const populationGroups = `
men | man | male | males | gentlemen
women | woman | female | females | ladies
boys | boy
girls | girl
adults | adult | adulthood | grown-ups | grown-up
older adults | older adult | older people | older person | older persons | older patient | older patients | older individuals | elderly | geriatric | geriatrics | seniors | aged patients | advanced age
older women | elderly women
older men | elderly men
young | youth | youths
young adults | young adult | younger adults | young people
children | child | pediatric | pediatrics | childhood | kids | kid
adolescents | adolescent | adolescence | teenagers | teenager | teens | teenage
infants | infant | infancy | babies | baby
newborns | newborn | neonates | neonate | neonatal
preterm | premature infants | premature infant | prematurity
toddlers | toddler
pregnant | pregnancy | pregnancies | gestation | gestational | expectant mothers
breastfeeding | breast-feeding | breastfed | breast-fed | lactation | lactating | lactate | nursing mothers | nursing women
postpartum | puerperal
postmenopausal | post-menopausal | postmenopause
premenopausal | pre-menopausal
mothers | mother | maternal
fathers | father | paternal
parents | parent
fetus | fetuses | fetal
smokers | smoker
diabetics | diabetic
immunocompromised | immunosuppressed
immunocompetent
healthy volunteers | healthy subjects | healthy
inpatients | inpatient | hospitalized
outpatients | outpatient | ambulatory
humans | human
animals | animal
rats | rat
mice | mouse | murine
rabbits | rabbit
dogs | dog | canine
monkeys | monkey
black | blacks | african american | african americans
white | whites | caucasian | caucasians
asian | asians
hispanic | hispanics | latino
kidney impairment | renal impairment | renal insufficiency | renal failure | renal disease | renal dysfunction | kidney disease | kidney failure | impaired renal function | impaired kidney function
liver impairment | hepatic impairment | hepatic insufficiency | hepatic failure | hepatic disease | hepatic dysfunction | liver disease | liver failure | impaired hepatic function | impaired liver function
`;
