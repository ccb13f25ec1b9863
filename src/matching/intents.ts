/** What a question wants to know. One question may want several things. */
export const intents = [
  'treatment',
  'remedy',
  'cause',
  'diagnosis',
  'symptoms',
  'dose',
  'duration',
  'side-effects',
  'safety',
  'definition',
  'prevention',
  'outlook',
  'chance',
  'normality',
  'seriousness',
  'mechanism',
  'purpose',
  'procedure',
  'interaction',
  'spread',
  'heredity',
  'comparison',
  'choice',
  'timing',
  'frequency',
  'see-doctor',
  'effect',
  'diet',
  'meaning',
  'contraindication',
  'indication',
  'monitoring',
  'cost',
] as const;
export type Intent = (typeof intents)[number];

const patterns: Readonly<Record<Intent, RegExp>> = {
  treatment:
    /\b(treat(s|ed|ing|ment|ments|able)?|therap(y|ies)|manag(e|ed|ing|ement)|cur(e|es|ed|ing|able)|get rid of|heal|fix|remov(e|al)|first[- ]line|medications? (for|to|that)|drugs? (for|to)|what (can|should|do) (i|we|you|one|they|she|he) (do|take|use|try)|what (can|could|should) be done|help(s|ed)? (with|me with|for|to (reduce|relieve|lower|get))|how (do|can|to|should) (i |we |you |one )?(lower|reduce|stop|increase|improve|raise|control|ease|relieve|bring|deal|cope|clear|help))\b/,
  remedy:
    /\b(remed(y|ies)|home|natural(ly)?|relie(f|ve|ves|ving)|over the counter|otc|sooth(e|ing)|ease|comfort|tips?|try)\b/,
  cause:
    /\b(caus(e|es|ed|ing)|why|reasons?|due to|because|lead(s|ing)? to|results? in|trigger(s|ed|ing)?|responsible|contribut\w*|related to|associated|linked|link|etiolog\w*|what (brings|makes)|from what|where .* come from|make (me|you|my)|related|connection)\b/,
  diagnosis:
    /\b(diagnos\w+|tests?|tested|testing|detect\w*|confirm\w*|screen\w*|check(ed)?|scan|rule[sd]? out|x-?rays?|mri|ct|ultrasound|biops\w+|show up|evaluat\w+|work-?up|imaging|do i have|(is|was|could|can|might) (it|this|that) (be |a |an |possibly )|how (do|can|would|will) (i|you|one|we) (know|tell)|what (is|could|can|might|may) (this|it|that)( be| mean)?)\b/,
  symptoms: /\b(symptoms?|signs?|present(s|ation)?|look like|feel like|manifest\w*|characteristics?|indicat(e|ion) of)\b/,
  dose: /\b(dos(e|es|ing|age|ages)|how (much|many)|mg|mcg|maximum|max|amount|titrat\w+|units?|daily limit|quantity|loading)\b/,
  duration:
    /\b(how long|how many (days|weeks|months|hours|years)|duration|how soon|how fast|how quickly|long does|long will|length of|(recovery|healing) time|last(s|ed|ing)?|until|permanent(ly)?|go away|days? (will|does|can)|time frame|take to|stay in|kick in|start(s)? to work)\b/,
  'side-effects':
    /\b(side[- ]?effects?|adverse|complications?|long[- ]term (effects?|risks?|damage)|reactions?|after-?effects?|consequences?|drawbacks?|cons|toxicit\w+)\b/,
  safety:
    /\b(safe(ly|ty|r)?|harm(s|ed|ful|less)?|danger(s|ous)?|risk(s|y)?|ok(ay)?|all ?right|bad|hurt (the|my|me)|allowed|advisable|damage|can (i|we|she|he|you|one|my \w+) (take|use|have|eat|drink|still|safely|continue|do|go|play|exercise|get)|should (i|we|she|he|you|one) (take|use|eat|avoid|stop|continue|be))\b/,
  definition:
    /\b(what (is|are|s) (a |an |the )?[\w -]{2,40}\??$|define|definition|explain|meaning of|understand|description|what exactly|describe|types? of|kinds? of|tell me (more )?about|know (more )?about|information)\b/,
  prevention: /\b(prevent(s|ed|ing|ion|ative|ive)?|avoid(s|ed|ing)?|prophyla\w+|protect\w*|stop (it|this) from|keep from|reduce (the|my) (risk|chance)|precautions?|from (happening|coming|getting))\b/,
  outlook:
    /\b(prognosis|surviv\w+|life expectancy|fatal|terminal|die|death|deadly|mortality|permanent\w*|reversible|curable|cured|recover(y|ed|ing)?|(will|does) it (ever )?(heal|go away|come back|get better)|outlook|lifespan|long-?term|recur\w*|relapse|come back|for (ever|life)|end up)\b/,
  chance:
    /\b(chances?|likel(y|ihood)|odds|probab(le|ility)|percent(age)?|how common|common|rate|risk factors?|possible|possibility|could i be|am i|at risk|prevalence|how often (do|does|is))\b/,
  normality: /\b(normal(ly)?|abnormal|usual(ly)?|typical(ly)?|expected|average|range|ideal|healthy|supposed to|natural)\b/,
  seriousness:
    /\b(serious(ly)?|worr(y|ied|ying|ies|isome)|concern(s|ed|ing)?|emergency|severe|life[- ]threatening|scared|afraid|alarm\w*|urgent(ly)?|fatal|big deal)\b/,
  mechanism:
    /\b(how (do|does|did|will|would) (\w+ ){1,6}(work|works|act|affect|function|help|help?s)|mechanism|mode of action|what does .* do|role|process|function(s)?|pathophysiolog\w+|physiolog\w+|digest\w*)\b/,
  purpose: /\b(used for|use of|uses|purpose|benefit(s|icial)?|good for|why (is|are|do|would|did) .* (done|used|given|prescribed|needed|order(ed)?|perform(ed)?)|help(s|ful)?|effective(ness)?|advantages?|worth|work for|useful)\b/,
  procedure:
    /\b(how (is|are|do|does|to|should|can) .*(perform(ed)?|done|given|administ(er|ered)|apply|applied|inject(ed)?|use|carried)|procedure|perform(ed)?|what happens|steps|walk me through|technique|prepar(e|ation|ing)|during (a|an|the)|how to)\b/,
  interaction:
    /\b(interact\w*|together|combin\w+|mix(ed|ing)?|along with|at the same time|while (on|taking|using)|with (my|other|his|her) (med\w*|drug)|in addition to|concomitant\w*|co-?administ\w+|both)\b/,
  spread: /\b(contagious|transmit\w*|transmission|spread(s|ing)?|infectious|catch|caught|pass (it|on)|get it from|contract(ed)?|exposed|exposure|give it to)\b/,
  heredity: /\b(hereditary|inherit\w*|genetic\w*|genes?|runs? in (the |my )?family|family history|passed (on|down)|congenital|born with)\b/,
  comparison: /\b(difference(s)?|differ(s|ent)?|versus|vs|compar\w+|better|which (one|is)|same (as|thing|medication)|or is it|similar|instead of|alternative(s|ly)?|other than|rather than|substitute|replace\w*|equivalent)\b/,
  choice: /\b(best|recommend\w*|suggest\w*|which|advice|advise[sd]?|good (brand|option|way)|prefer\w*|options?|preferred|most effective|ideas?|opinion|thoughts?)\b/,
  timing: /\b(when|what time|how early|how late|how soon|best time|age (to|for|at)|before|after|start(ing)?|begin|at what (age|point|time))\b/,
  frequency: /\b(how (often|frequent\w*)|times (a|per|each)|frequen(t|tly|cy)|every (\w+ )?(day|days|week|weeks|hours|month|months|year|years)|regularly|interval)\b/,
  'see-doctor':
    /\b((see|visit|consult|call|contact|go to|need|back to|tell|talk to|take (him|her|my \w+) to) (a |the |an |my |your |their |to )?(doctor|dr|doc|er|emergency|hospital|specialist|gp|dentist|gynecologist|dermatologist|pediatrician|physician|ent|neurologist|psychiatrist|therapist)|medical (attention|help|care)|checked( out)?|which doctor|what (kind|type) of (doctor|specialist)|seek)\b/,
  effect: /\b(effects?|affect(s|ed|ing)?|impact|influence\w*|increase(s|d)?|decrease(s|d)?|raise(s)?|lower(s)?|reduce(s)?|worsen\w*|make .* (worse|better)|aggravat\w*|improve(s)?|change(s)?|happens? (if|when|to))\b/,
  diet: /\b(diet\w*|eat\w*|food(s)?|drink(s|ing)?|nutrition\w*|vitamin\w*|supplement\w*|calorie\w*|meal\w*|consume|intake)\b/,
  meaning: /\b(mean(s|ing)?|what does (it|this|that|a|an) .*(mean|indicate|show)|interpret\w*|results?|indicate[sd]?|significance|signif(y|ies)|levels?|reading)\b/,
  contraindication: /\b(contra-?indicat\w+|who (should|must|can) ?not|should not (take|use|be)|not (be )?(given|used|take)|avoid(ed)? in|not recommended|people who should)\b/,
  indication: /\b(indicat(ed|ions?)|approved for|when (is|are|should) .* (used|given|started|prescribed|indicated|recommended|needed)|candidate|eligib\w+|criteria|qualify|necessary|required|need(ed)? (to|for)|do i need|should .* be (given|used|started|treated))\b/,
  monitoring: /\b(monitor\w*|follow[- ]?up|re-?check\w*|re-?test\w*|surveillance|target|goal|baseline|levels? (should|be)|track)\b/,
  cost: /\b(cost(s)?|price|afford\w*|insurance|buy|cheap(er)?|expensive|where (can|do) i (get|find|buy))\b/,
};

/** What the text asks for, by its phrases. */
export function intentsOf(text: string): ReadonlySet<Intent> {
  const plain = text.toLowerCase().replaceAll('’', "'");
  return new Set(intents.filter((intent) => patterns[intent].test(plain)));
}
