/** What a question wants to know about its subject, and what a heading says that its text is about. */
export const questionIntents = [
  'symptoms',
  'causes',
  'treatment',
  'diagnosis',
  'prognosis',
  'prevention',
  'risk',
  'frequency',
  'genetics',
  'inheritance',
  'research',
  'complications',
  'indication',
  'dosage',
  'missed-dose',
  'overdose',
  'storage',
  'diet',
  'contraindication',
  'adverse-effects',
  'interaction',
  'pregnancy',
  'lactation',
  'older-people',
  'children',
  'kidney',
  'liver',
  'monitoring',
  'self-care',
  'emergency',
  'definition',
] as const;

export type QuestionIntent = (typeof questionIntents)[number];

/** How an intent is worded in a question, where that differs from a heading, and in a heading. */
interface Wording {
  readonly asked?: RegExp;
  readonly either: RegExp;
}

/** Every intent that the question's words show; `definition` only when they show no other. */
export function intentsOfQuestion(question: string): ReadonlySet<QuestionIntent> {
  return specialFirst((intent) => {
    const { asked, either } = wordings[intent];
    return either.test(question) || asked?.test(question) === true;
  });
}

/** What the text under a heading or title is about, as far as the heading tells; `definition` only when it tells no other. */
export function intentsOfHeading(heading: string): ReadonlySet<QuestionIntent> {
  return specialFirst((intent) => wordings[intent].either.test(heading));
}

function specialFirst(shows: (intent: QuestionIntent) => boolean): ReadonlySet<QuestionIntent> {
  const found = questionIntents.filter(shows);
  const special = found.filter((intent) => intent !== 'definition');
  // "What are the symptoms of …" defines nothing, though it begins like a definition.
  return new Set(special.length > 0 ? special : found);
}

const wordings: Readonly<Record<QuestionIntent, Wording>> = {
  symptoms: {
    either: /\b(symptoms?|signs?|manifestations?|clinical features|presentation)\b/i,
    asked:
      /\b(present(s|ing)?|manifest\w*|feels? like|looks? like|look (out )?for|(know|tell) (if|whether) (i|he|she|we|you|they)|complain\w*)\b/i,
  },
  causes: {
    either: /\b(caus(e|es|ed|ing|ation)|(a?etio|pathophysio)log\w*)\b/i,
    asked: /\b(why|leads? to|reasons?|due to|results? from|triggers?|triggered|comes? from)\b/i,
  },
  treatment: {
    either: /\b(treat\w*|therap\w*|manag(e|es|ed|ing|ement)|recommendations?)\b/i,
    asked:
      /\b(cur(e|es|ed|able)|medications?|medicines?|surg(ery|eries|ical)|remed(y|ies)|reliev\w*|relief|rid of|options?|drugs? for|first[- ]line|helps?|given for)\b/i,
  },
  diagnosis: {
    either: /\b(diagnos\w*|tests?|testing|detect(s|ed|ion)?|screen(s|ed|ing)?|exams?|examinations?)\b/i,
    asked: /\b(find out (if|whether)|confirm\w*|work[- ]?up|rule out|lab|criteria)\b/i,
  },
  prognosis: {
    either: /\b(prognos\w*|outlook|survival|expectations?|recovery)\b/i,
    asked:
      /\b(life (expectancy|span)|surviv\w*|long[- ]term|expectancy|recover\w*|fatal|deadly|mortality|get better|live with|how long (do|does|can|will))\b/i,
  },
  prevention: {
    either: /\b(prevent\w*|avoid\w*|prophyla\w*)\b/i,
    asked:
      /\b((lower|reduc\w*|decreas\w*) (my|the|your|our|his|her|their) (chances?|risks?|odds)|protect\w*|keep from|vaccin\w*)\b/i,
  },
  risk: {
    either: /\b(at risk|risk factors?|who gets)\b/i,
    asked: /\b(who (is|are) (likely|prone)|susceptib\w*|(likely|prone) to (get|have|develop)|more common in)\b/i,
  },
  frequency: {
    either: /\b(how (many|common|often)|prevalence|incidence|frequency|statistics|epidemiolog\w*)\b/i,
    asked: /\b(how (rare|prevalent|frequent|widespread)|number of people|rate of|people have)\b/i,
  },
  genetics: { either: /\b(genes?|genetics?|mutations?|mutated|chromosom\w*)\b/i },
  inheritance: {
    either: /\b(inherit\w*|hereditary|heredity)\b/i,
    asked:
      /\b(runs? in (the |my |our |your )?famil\w*|pass(ed|es)? .*\b(down|on)|my (future )?(kids?|child|children|baby|sons?|daughters?) (also )?(get|have|inherit))\b/i,
  },
  research: {
    either: /\b(research|trials?|(clinical )?studies)\b/i,
    asked: /\b(investigat\w*|evidence|study)\b/i,
  },
  complications: { either: /\bcomplications?\b/i, asked: /\b(go wrong|happens? if|consequences?)\b/i },
  indication: { either: /\b(indicat(ed|ions?)|prescribed|uses|usage)\b/i, asked: /\bused (for|to)\b/i },
  dosage: {
    either: /\b(dos(e|es|ed|age|ages|ing)|how should .* (used|taken|given)|administ(er|ered|ration))\b/i,
    asked:
      /\b(how much|how (do|should|must|can) (i|we|you|he|she|they|patients?) (take|use|give)|how often|\d+ ?m?c?g|titrat\w*|taper\w*)\b/i,
  },
  'missed-dose': {
    either: /\b(forg[eo]t\w*|miss(ed|ing)?)\b.*\bdos(e|es|age)\b|\bdos(e|es) .*\b(forgotten|missed)\b/i,
  },
  overdose: { either: /\boverdos\w*/i, asked: /\b(too (much|many)|antidotes?|reversal|revers(e|ed|ing))\b/i },
  storage: {
    either: /\b(stor(e|ed|age)|dispos\w*|shelf)\b/i,
    asked: /\b(refrigerat\w*|fridge|throw (away|out)|keep (it|them|the))\b/i,
  },
  diet: { either: /\b(diets?|dietary|eating|nutrition|foods?)\b/i, asked: /\b(eat|drink|meals?)\b/i },
  contraindication: {
    either: /\b(contra-?indicat\w*|precautions?)\b/i,
    asked: /\b((should|must|can) ?not (be )?(use|take|have|given?|receive)|who should ?n[o']t|stay away)\b/i,
  },
  'adverse-effects': {
    either: /\b(side[- ]effects?|adverse|warnings?|reactions?|safety|boxed)\b/i,
    asked: /\b(safe|dangerous|harm\w*|toxic\w*|risks? of|allerg\w*)\b/i,
  },
  interaction: {
    either: /\b(interact\w*|medicines? with|other drugs)\b/i,
    asked:
      /\b((take|taken|use|used|given?|combin\w*|mix\w*) .*\b(with|together)|at the same time|along ?side|co-?administ\w*)\b/i,
  },
  pregnancy: {
    either: /\b(pregnan\w*|reproductive)\b/i,
    asked: /\b(expecting|trimester|f(o?)etus|unborn|conceiv\w*)\b/i,
  },
  lactation: { either: /\b(lactat\w*|breast-? ?feed\w*|nursing mothers?)\b/i, asked: /\bbreast ?milk\b/i },
  'older-people': {
    either: /\b(geriatric|elderly|older (people|adults?|patients?))\b/i,
    asked: /\b(aged over|frail)\b/i,
  },
  children: {
    either: /\b(p(a?)ediatric|children|child|infants?|adolescents?|neonat\w*)\b/i,
    asked: /\b(kids?|teen\w*)\b/i,
  },
  kidney: {
    either: /\b(renal|kidney (disease|function|failure|impairment))\b/i,
    asked: /\b(ckd|e?gfr|creatinine clearance|crcl|dialysis|kidneys?)\b/i,
  },
  liver: { either: /\b(hepatic|liver (disease|function|failure|impairment))\b/i, asked: /\b(cirrho\w*|child-pugh)\b/i },
  monitoring: { either: /\b(monitor\w*|follow-?up)\b/i, asked: /\b(check(ed|s)?|repeat(ed)?|target|levels?)\b/i },
  'self-care': {
    either: /\b(what to do|self-? ?care|home care|considerations|living with|coping|lifestyle)\b/i,
    asked: /\b(keep in mind|at home|(what|anything) (else )?(can|should) i (do|know)|cope)\b/i,
  },
  emergency: { either: /\b(emergenc\w*|(call|see|need) (your |a |to see )*(doctor|health))/i },
  definition: {
    either: /\b(what (is|are)|overview|definition|information|description|introduction|summary|background)\b/i,
    asked: /\b(what('s| does)|tell me|explain|describe|define|means?|learn|know about|info|just (told|diagnosed))\b/i,
  },
};
