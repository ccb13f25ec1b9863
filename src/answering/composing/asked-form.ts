/** What a question wants in its first line, told by the form of the sentence that answers it. */
interface Form {
  readonly asked: RegExp;
  readonly answers: RegExp;
  /** Whether a first line without it is no answer. */
  readonly needed?: true;
  /** What the first line must say, where that is less than what counts. */
  readonly inLead?: RegExp;
}

/** An amount that is given, not one that is measured: "10 mg", "0.1 mg/kg", "2 inhalations", no "1.5 mg/dL". */
export const doseAmount =
  /\d(?:[\d.,]*\d)?[\s-]*(?:(?:to|or|-|–)\s*\d[\d.,]*\s*)?(?:mg|mcg|micrograms?|milligrams?|g|grams?|units?|iu|ml|mmol|meq|inhalations?|puffs?|sprays?|tablets?|drops?)\b(?!\/(?:d?l\b|min\/1|min\b(?<=ml\/min)|ml\b))/i;

const dose =
  /(?<!missed )(?<!-)\b(?:dos(?:e|es|ing|age|ages)|how much|how many (?:mg|units?|tablets?)|amount of|mg|mcg)\b(?! (?:adjust|reduc|chang))/i;
const most = /\b(?:max(?:imum)?|upper limit|at most|limit)\b/i;
const mostSaid =
  /\b(?:exceed\w*|maxim\w*|no more than|not more than|up to|at most|limit\w*|total of|total daily|not (?:be )?(?:given|taken) more than)\b/i;
const span = String.raw`(?:\d+(?:\.\d+)?|one|two|three)[\s-]*(?:(?:to|or|-|–)\s*\d+\s*)?(?:hours?|days?|weeks?|months?|years?)\b`;

const whichTreatment =
  /\b(?:which|what|first|best) (?:is the )?(?:first[- ]line |best |preferred )?(?:drugs?|meds?|medicines?|medications?|antibiotics?|agents?)\b|\bfirst[- ]?(?:line|choice)\b|\bdrug of choice\b/i;

const howLong = /\b(?:how long|duration|how many (?:hours|days|weeks|months)|length of)\b/i;

/** Says what is done, or what is not. */
const advice =
  /\b(?:recommend\w*|first|prefer\w*|suggest\w*|advise[sd]?|treat with|(?:is|are|be|was|were) (?:not )?(?:given|used|treated|considered|started|offered|applied|avoided|stopped|discontinued|reduced|increased|indicated)|starts? with|options?|consider(?:s|ing)?|indicated|contraindicated|(?:is|are) needed|no dos(?:e|age) adjustment)\b/i;

const forms: readonly Form[] = [
  { asked: most, answers: mostSaid },
  { asked: dose, answers: doseAmount },
  {
    asked: /\b(?:how often|how frequently|frequency|interval|every)\b/i,
    answers: /\b(?:every|hourly|once|twice|times|per day|daily|weekly|interval)\b/i,
    needed: true,
  },
  {
    asked: howLong,
    answers: new RegExp(
      String.raw`\b(?:indefinite\w*|lifelong|extended-phase)\b|\b(?:for|duration of|course of|continue\w*|stop\w* (?:safely )?after|limited to|over)(?: (?:at least|up to|about|a total of|no (?:more|less) than|the first|another|a further|only|as little as|a minimum of))* ${span}|\b(?:less|longer|more|no less|no more) than (?:a total of )?${span}|\b(?:at least|minimum of|total of|only) ${span}|\bduration (?:is|of|was|usually is)[^.;]{0,20}${span}|\d+[- ](?:day|week|month) (?:course|regimen|treatment)|\b${span} of (?:\w+ )?(?:antibiotics?|corticosteroids?|treatment|therapy|anticoagulation)`,
      'i',
    ),
    needed: true,
  },
  {
    asked: /\bwhen (?:to|do|does|should|is|are)\b/i,
    answers: new RegExp(span, 'i'),
  },
  { asked: /\b(?:target|goals?|threshold|cut-?off)\b/i, answers: /\d/, needed: true },
  {
    asked: /(?<!heart )(?<!respiratory )(?<!pulse )\brate\b(?! control)|\bhow (?:fast|quickly)\b/i,
    answers:
      /\d.*(?:\/|\bper |\ban? |\bin (?:any |every )?(?:\d+ )?|\bover \d+ (?:to \d+ )?)(?:h|hours?|min|minutes?|day|24 hours)\b/i,
    needed: true,
  },
  {
    asked: /\b(?:contraindicat\w*|avoid)\b/i,
    answers: /\b(?:contraindicat\w*|avoid\w*|not (?:be )?(?:used|given|recommended))\b/i,
  },
  {
    asked: /\b(?:stop\w*|hold|held|discontinu\w*|withh[eo]ld|continu\w*|restart\w*|resum\w*|interrupt\w*)\b/i,
    answers:
      /\b(?:stop\w*|h[eo]ld|discontinu\w*|withh[eo]ld\w*|continu\w*|restart\w*|resum\w*|interrupt\w*|cessation)\b/i,
    needed: true,
  },
  { asked: whichTreatment, answers: advice, needed: true },
  { asked: /\b(?:target|goals?)\b/i, answers: /\b(?:target|goals?|aim\w*)\b/i },
  { asked: /\b(?:start|begin|initiat\w*)\b/i, answers: /\b(?:start\w*|begin\w*|initiat\w*)\b/i },
  {
    asked: /\bfirst[- ]?(?:line|choice|drug)\b|\bdrug of choice\b/i,
    answers: /\b(?:first|initial\w*|prefer\w*|recommend\w*|suggest\w*|advise[sd]?|choice)\b/i,
    needed: true,
  },
  {
    asked:
      /\b(?:best|choice|recommend\w*|treat\w*|manage\w*)\b|\bwhat (?:to|do (?:i|we)|should (?:i|we)) (?:give|do|use)\b/i,
    answers: new RegExp(String.raw`${advice.source}|\btreat\w*`, 'i'),
    needed: true,
    inLead: advice,
  },
  {
    // Of a whole class, no one sentence says how its members differ.
    asked: /\bdifferences? (?:between|of|among)\b(?!.*\b(?:and|vs|versus|or)\b)/i,
    answers: /$^/,
    needed: true,
  },
  {
    asked: /\bdifferen(?:t|ce)|\bcompar\w*|\b(?:versus|vs)\b/i,
    answers:
      /\b(?:differ\w*|than|over|compar\w*|versus|rather|superior\w*|inferior\w*|noninferior\w*|equivalent|similar)\b/i,
    needed: true,
  },
];

export interface AskedForm {
  /** How many of the forms asked for a sentence has, as a share; 0 when none was asked for. */
  share(sentence: string): number;
  /** Whether no form was asked for. */
  readonly isBare: boolean;
  /** Whether a dose, a duration or the name of a treatment was asked for: what holds for few does not answer those. */
  readonly ofRule: boolean;
  /** Whether it says what is done. */
  advises(sentence: string): boolean;
  /** Whether the name of a treatment was asked for: "which drug first?" */
  readonly ofTreatment: boolean;
  /** Whether a dose, or its limit, was asked for. */
  readonly ofDose: boolean;
  /** Whether a sentence has what the first line must have. */
  fitsLead(sentence: string): boolean;
}

// What a product contains is not what a patient is given.
const content = /\b(?:contains?|holds?|delivers|supplied|packaged|available as)\b/i;

export function formAsked(question: string): AskedForm {
  const asked = forms.filter((form) => form.asked.test(question));
  const needed = asked.filter((form) => form.needed === true);
  const ofDose = dose.test(question) || (most.test(question) && !needed.some((form) => form.asked.test(question)));
  const ofMost = most.test(question);
  return {
    isBare: asked.length === 0,
    ofRule: ofDose || whichTreatment.test(question) || howLong.test(question),
    ofDose,
    advises: (sentence) => advice.test(sentence),
    ofTreatment: whichTreatment.test(question) && !ofDose,
    share: (sentence) =>
      asked.length === 0 ? 0 : asked.filter(({ answers }) => answers.test(sentence)).length / asked.length,
    fitsLead: (sentence) =>
      (!ofDose || (doseAmount.test(sentence) && !content.test(sentence) && (!ofMost || mostSaid.test(sentence)))) &&
      (needed.length === 0 || ofDose || needed.every(({ answers, inLead = answers }) => inLead.test(sentence))),
  };
}

/** "No dose adjustment is needed", "the dose is halved": a dose without an amount. */
export const adjusts =
  /\bno (?:dos(?:e|age) )adjustments?\b|\b(?:half|lower|reduced?|conservative)\b[^.;]{0,30}\bdos(?:e|es|age|ing)\b|\bdos(?:e|es|age)\b[^.;]{0,40}\b(?:halved|reduced|lower|adjusted)\b/i;

/** What should not be given needs no dose. */
export const refuses =
  /\bcontraindicated\b|\b(?:is|are|be) avoided\b|\bavoid\w*\b|\b(?:is|are|was|were) not (?:recommended|advised|indicated|used)\b|\b(?:should|must) not be\b|\bdiscontinued\b|\bstop(?:ped|s)?\b/i;
