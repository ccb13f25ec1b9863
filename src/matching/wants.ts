/** What a sentence asks for, told strictly: two questions of one topic with nothing here in common want different answers. */
export const wants = [
  'cost',
  'heredity',
  'spread',
  'prevention',
  'interaction',
  'side-effects',
  'symptoms',
  'definition',
  'diagnosis',
  'cause',
  'treatment',
  'dose',
  'duration',
  'timing',
  'frequency',
  'outlook',
  'chance',
  'safety',
  'normality',
  'mechanism',
  'procedure',
  'purpose',
  'risk-factors',
  'comparison',
  'seriousness',
  'see-doctor',
  'choice',
  'effect',
  'contraindication',
  'monitoring',
  'diet',
  'medication',
  'surgery',
] as const;
export type Want = (typeof wants)[number];

const patterns: Readonly<Record<Want, RegExp>> = {
  cost: /\b(costs?|prices?|afford\w*|insurance|cheap\w*|expensive|buy)\b/,
  heredity:
    /\b(hereditary|inherit\w*|genetic\w*|runs? in (the |my )?family|passed? (it |this )?(on|down) to|born with)\b/,
  spread: /\b(contagious|transmi\w+|spread\w*|infectious|catch|give it to|get it from|pass it)\b/,
  prevention:
    /\b(prevent\w*|prophyla\w+|avoid(ed|ing)? (getting|this|it|them|another|future)|precautions?|(stop|keep) .{1,30} from (happen|com|gett|form|recurr)\w*|protect\w*|(reduc|lower|decreas)\w* (the |my |your )?(risk|chance)s?)\b/,
  interaction:
    /\b(interact\w*|together|combin\w+|mix\w*|along with|at the same time|while (i am |i'm )?(on|taking|using)|if i('m| am)? (on|taking|take))\b/,
  'side-effects': /\b(side[- ]?effects?|adverse|complications?|after-?effects?|harms)\b/,
  symptoms: /\b(symptoms?|signs?|presentation|manifest\w*)\b/,
  definition:
    /(\bwhat (is|are|'s) (an? |the )?(\w+[ -]?){1,4}\?*$|\bwhats? (is )?(an? )?(\w+ ?){1,4}\?*$|\b(define|definition|meaning of|what (exactly )?(is|are) meant|understand what|explain what|describe|tell me (more )?about|information (on|about))\b)/,
  diagnosis:
    /\b(diagnos\w+|how (do|can|would|will|could) (i|you|one|we|they) (know|tell|be sure|find out|check)|tests? (for|to|that|are|is|can)|get(ting)? tested|detect\w*|confirm\w*|screen(ed|ing)? for|rule[sd]? out|(could|can|might|may|is) (it|this|that|these|they) be\b|do i have|(is|are) (it|this|that|these) (an? |the |possibl[ey] |likely )?\w+( \w+)?\?+$|what (could|can|might|may|would) (it|this|that|these) (be|mean)|what(?:'s| is) (it|this|wrong))\b/,
  cause:
    /\b(caus\w+|why|reasons?|due to|because of|leads? to|leading to|results? in|resulting|trigger\w*|responsible for|attribut\w+|contribut\w+|related to|associated with|linked to|make[s]? (me|you|my|your)|where .* come from|what brings)\b/,
  treatment:
    /\b(treat\w*|cur(e|es|ed|ing|able)|therap\w+|manag\w+|get(ting)? rid|what (can|should|do|could) (i|we|you|one|they|he|she) (do|take|use|try)|what (can|should|could) be done|what to do|remed(y|ies)|relie(f|ve|ves|ving)|(how (can|do|could|should|to|would)|ways? to|tips (to|on|for)|(is there )?anything) .{0,25}(stop|reduce|lower|increase|improve|raise|control|ease|help|fix|heal|clear|remove|cope|deal|lose|gain|bring down|make it)|help with (this|it|my|the)|suggest (some|any|a) )\b/,
  dose: /\b(how (much|many) (mg|milligram\w*|tablets?|pills?|units?|ml|drops|of|should|can|do|\w+ (can|should|do|is))|dos(e|es|ing|age|ages)|max(imum)?|amount of|daily limit)\b/,
  duration:
    /\b(how long|how many (days|weeks|months|hours|years)|how soon|how (fast|quick)\w*|duration|(recovery|healing) (time|period)|lasts?|long (does|do|will|should|can)|time (does|do|will) it take|go away|wear off|subside)\b/,
  timing:
    /\b(when (should|can|is|do|does|will|would|could|to|are|did)|what time|best time|right time|what age|how (early|late)|(after|before) (how|what)|earliest|which (day|week|month)s?)\b/,
  frequency: /\b(how (often|frequent\w*)|times (a|per|each) (day|week|month|year)|frequency)\b/,
  outlook:
    /\b(prognos\w+|surviv\w+|life expectancy|fatal|terminal|die|death|deadly|mortality|permanent\w*|reversible|curable|recover\w*|(will|does|can|would) (it|this|my \w+) (ever )?(heal|go away|come back|get better|return|grow)|outlook|life ?span|relapse|recur\w*)\b/,
  chance:
    /\b(chances?|likel(y|ihood)|odds|probab\w+|how common|possib(le|ility)|(could|can|am|might|would) i (be |get )?pregnant|(can|could|will|would) i (get|have|conceive|develop|catch))\b/,
  safety:
    /\b(safe\w*|harm(ful|s|less)?|danger\w*|risky|risks? (of|in|with|to)|ok(ay)? (to|if|for)|alright to|bad (for|to|if|idea)|(can|may|could|should) (i|we|she|he|you|one|my \w+|a \w+) (take|use|have|eat|drink|still|safely|continue|stop|keep|give|go|play|exercise|apply|put|start|do)|allowed|advisable|recommended)\b/,
  normality: /\b(normal\w*|abnormal|usual|typical|expected|average|ideal|healthy (range|weight)|supposed to|range)\b/,
  mechanism:
    /\b(how (do|does|did|will|would|can|could) .{1,60} (work|works|act|function|affect|help)\b|mechanism|mode of action|process of|role of|what does .{1,40} do\b|physiolog\w+)/,
  procedure:
    /\b(how (is|are) .{1,60} (perform\w*|done|given|made|administ\w+|carried|taken)|procedure|what happens (at|during|in)|walk me through|steps|technique|how (do|to|should|can) (i |you |we |one )?(use|apply|inject|prepare|insert|take)|expect during)\b/,
  purpose:
    /\b(used for|use of|uses (of|for)|purpose|benefits?|good for|effective\w*|useful|(does|do|will|can|would|could) .{1,60} (help|work)\b|worth|advantages?)/,
  'risk-factors': /\b(risk factors?|at risk|higher risk|prone|susceptible|who gets|prevalence|predispos\w+)\b/,
  comparison:
    /\b(differen\w+|versus|vs|compar\w+|better|same (as|thing)|similar|alternatives?|instead|other than|other options?|rather than|substitutes?|replace\w*)\b/,
  seriousness:
    /\b(serious\w*|worr\w+|concern\w*|emergency|severe|life[- ]threatening|scared|alarm\w*|urgent\w*|big deal)\b/,
  'see-doctor':
    /\b((see|seeing|visit|consult|call|contact|go to|go back to|need|back to|talk to|take (him|her|my \w+) to) (a |the |an |my |your |their |to )*(doctors?|dr|doc|er|emergency|hospital|specialist|gp|dentist|\w+ologist|pediatrician|physician|ent|psychiatrist|therapist|urgent)|medical (attention|help|care)|checked( out)?|which (doctor|specialist)|what (kind|type) of (doctor|specialist))\b/,
  choice: /\b(best|which|recommend\w*|suggest\w*|prefer\w*|options?|what (kind|type|sort)s? of|good)\b/,
  effect:
    /\b(effects? (of|on)|affect\w*|impact\w*|influenc\w+|worse\w*|aggravat\w*|happens? (if|when|to)|(does|do|will|can|would|could) .{1,60} (increase|decrease|raise|lower|reduce|change|improve|cause))\b/,
  contraindication:
    /\b(contra-?indicat\w+|(should|must|can) ?not (take|use|be|get|have)|shouldn't|can't (take|use)|not recommended|unsafe|who should avoid)\b/,
  monitoring: /\b(monitor\w*|follow[- ]?up|re-?check\w*|re-?test\w*|surveillance|target|goal)\b/,
  diet: /\b(diets?|dietary|foods?|eat\w*|drink\w*|nutrition\w*|vitamins?|supplements?|meals?)\b/,
  medication:
    /\b(medications?|medicines?|drugs?|meds?|antibiotics?|otc|over the counter|pills?|prescri\w+|creams?|ointments?)\b/,
  surgery: /\b(surg\w+|operat\w+|removal|transplant\w*|procedures?)\b/,
};

/** Wants that no answer to another of them meets. The others are ways of asking, or go with several of these. */
const exclusive: readonly Want[] = [
  'treatment',
  'cause',
  'symptoms',
  'dose',
  'duration',
  'side-effects',
  'contraindication',
  'prevention',
  'diagnosis',
  'cost',
  'heredity',
  'mechanism',
  'outlook',
  'frequency',
  'spread',
];

/** What of the wants no answer to another meets. */
export function exclusiveOf(all: ReadonlySet<Want>): readonly Want[] {
  return exclusive.filter((want) => all.has(want));
}

/** True when each wants something of its own that the other does not. */
export function wantApart(one: ReadonlySet<Want>, other: ReadonlySet<Want>): boolean {
  const asked = exclusiveOf(one);
  const written = exclusiveOf(other);
  return asked.length > 0 && written.length > 0 && !asked.some((want) => written.includes(want));
}

export function wantsOf(sentence: string): ReadonlySet<Want> {
  const plain = sentence.toLowerCase().replaceAll('’', "'");
  return new Set(wants.filter((want) => patterns[want].test(plain)));
}
