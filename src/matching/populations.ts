/** For whom a question is asked, where that changes the answer. */
export const populations = [
  'pregnant',
  'breastfeeding',
  'newborn',
  'child',
  'adolescent',
  'elderly',
  'renal',
  'hepatic',
  'dialysis',
  'male',
  'female',
] as const;
export type Population = (typeof populations)[number];

const patterns: Readonly<Record<Population, RegExp>> = {
  pregnant:
    /\b(pregnan\w*|trimester|gestation\w*|expecting a baby|antenatal|prenatal|(pre-?)?eclampsia|preeclamptic|hyperemesis|morning sickness|\d+ weeks? along|fo?etus|fo?etal)\b/,
  breastfeeding:
    /\b(breast-?\s?feed\w*|breast-?\s?fed|lactat\w*|nursing (mother|mom|mum|a baby|my)|breast ?milk|post-?partum)\b/,
  newborn:
    /\b(newborns?|neonat\w*|infants?|bab(y|ies)|(preterm|premature) (bab|birth|infant|newborn)\w*|\d+[- ](days?|weeks?|months?|mo|mth)[- ]olds?|\d+ ?m\/?o( old)?)\b/,
  child:
    /\b(child(ren|hood)?|kids?|toddlers?|p(a)?ediatric\w*|schoolchild\w*|my (son|daughter|nephew|niece)|([1-9]|1[0-2]|one|two|three|four|five|six|seven|eight|nine|ten)[- ]?(years?|yrs?|y)[- /]?(old|o)s?)\b/,
  adolescent:
    /\b(teen(s|ager|agers|age)?|adolescen\w+|1[3-7][- ]?(years?|yrs?|y)\b([- /]?(old|o)s?)?|i'?m 1[3-7](?![\s-]*(weeks?|wks?|days?|months?|mos?|lbs?|mg)\b)|puberty)\b/,
  elderly:
    /\b(elderly|older (adults?|people|persons?|patients?|women|men)|geriatric\w*|seniors?|frail\w*|([6-9]\d)[- ]?(years?|yrs?|y)[- /]?(old|o)s?|over (the age of )?(65|70|75|80)|aged (65|70|75|80))\b/,
  renal:
    /\b(renal (impairment|failure|insufficiency|disease|dysfunction|function|dos\w+|adjust\w+|clearance)|kidney (disease|failure|impairment|function|injury|problems?|issues?)|ckd|esrd|aki|crcl|e?gfr|creatinine clearance|reduced kidney)\b/,
  hepatic:
    /\b(hepatic (impairment|failure|insufficiency)|liver cirr?hosis|liver (disease|failure|impairment|problems?|issues?)|cirrho\w+|child-?pugh)\b/,
  dialysis: /\b(h(a)?emodialysis|dialysis|peritoneal)\b/,
  male: /\b(men|man|male|boys?|husband|boyfriend|father|dad|son|brother|his|he|penis|prostate|testic\w+)\b/,
  female:
    /\b(women|woman|female|girls?|wife|girlfriend|mother|mom|mum|daughter|sister|her|she|vagina\w*|uter\w+|ovar\w+|menstru\w+)\b/,
};

/** Whom the text names, by its phrases. */
export function populationsOf(text: string): ReadonlySet<Population> {
  const plain = text.toLowerCase().replaceAll('’', "'");
  const named = new Set(populations.filter((population) => patterns[population].test(plain)));
  // "Harm the baby if you are pregnant" speaks of a child that is not born yet.
  if (named.has('pregnant')) named.delete('newborn');
  return named;
}
