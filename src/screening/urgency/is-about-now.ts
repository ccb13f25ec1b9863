/**
 * False for a question of knowledge: "What is the treatment of …?", without anybody who has it. Notes, orders and cries for help are about now, and
 * so is a question with a patient in it. Lower case expected.
 */
export function isAboutNow(text: string): boolean {
  return somebody.test(text) || !asksInGeneral.test(text);
}

const somebody =
  /\b\d{1,3}[ -]?(?:years?|yrs?|months?|mos?|weeks?|wks?|days?)[ -]?old\b|\b\d{1,3} ?(?:y\/?o|yof|yom)\b|\b\d{2} ?[mf]\b|\b(?:he|she|his|her|him|(?<!(?:should|do|can|could|would|how|did|may|when|if) )i|i'm|i've|my|me|we|our)\b|\b(?:pt|the patient|this patient|our patient|a patient who|patient (?:is|has|in|just|with|now|looks|became|can't|cannot)|mum|mom|dad|husband|wife|resident|the baby|this baby)\b|\b(?:presents?|presenting|presented|complain(?:s|ing)|c\/o|on exam(?:ination)?|vitals|just (?:now|collapsed|started|had|swallowed|took)|right now|stat|help|currently|bed \d|room \d|found (?:down|unresponsive|on)|what do i do|what should i do|what now)\b|\b(?:bp|hr|rr|sats?|spo2|gcs|temp) ?(?:is |of |= ?|: ?)?\d/;

const asksInGeneral =
  /^(?:and |also |so |ok |hi |hello |please |pls |quick question[:,]? |question[:,]? |query[:,]? )*(?:what|which|how|when|why|where|who|is|are|does|do|did|can|could|should|would|will|explain|describe|define|list|tell me|give me|summari[sz]e|compare|discuss|show|find|any|latest|current|updated|recommended|recommendations?|guidelines?|best|management|treatment|treating|managing|dose|dosing|dosage|use|role|efficacy|effectiveness|prognosis|incidence|causes?|symptoms?|signs?|diagnosis|differential|workup|definition|overview|mechanism|pathophysiology|evidence|indications?|contraindications?|side effects?|first[- ]line|protocol|target|reversal|antidote|monitoring|duration|criteria)\b/;

/** "What dose now?": a question whose answer somebody is about to inject. Lower case expected. */
export function asksForADose(text: string): boolean {
  return /\b(?:dos(?:e|es|ing|age)|how much|how many mg|give|push|bolus|inject|im|iv|io|drip|infusion|first (?:step|thing|drug)|immediate(?:ly)?|right away|emergency treatment|joules?|shock)\b/.test(
    text,
  );
}
