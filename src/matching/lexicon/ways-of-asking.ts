/**
 * Words that ask for the same, the stems of each line standing for each other: "treatment of …", "what do I give for …". They tell
 * what is wanted of a subject, never which subject.
 */
const groups = `
treat treatment treating manag management therapy therapie handl give given giving tx rx intervention heal cur cure curable fix remedy remedie relief reliev help ease solution solv do what_to_do rid cope
caus causing why due becaus reason lead leading result trigger induc occur happen mak from produc responsibl etiology
dos dosing dosage dose posology amount quantity mg
maximum max most limit ceiling highest upper
minimum min least lowest
long duration durat day week month last length course cours time how_long persist until soon fast quick
often frequency frequent frequently interval schedul every how_often
start starting initiat initiation begin beginn commenc commence initial
stop stopp discontinu discontinuation withhold withheld held hold d_c cease quit off stopping
restart resum resume reinitiat
prevent prevention preventing preventiv prophylaxi prophylactic avoid
target goal aim rang range
threshold cutoff cut level limit
remov removal removed out pull
turn turning reposition repositioning rotat
flare exacerbation flareup attack
step action measur
first primary initial 1st first_line firstlin line
second 2nd
third 3rd
daily day per_day once_daily 24
safe safety ok okay allow allowed fine can should may used use stay continu harm harmful danger dangerou bad risk risky
contraindication contraindicat contraindicated
administration administer administr instruction instruct take give
tak take taking taken
revers reversal antidot antidote
sign symptom present manifest presentation
diagnos diagnosi test detect know tell confirm check identify
monitor monitoring watch watched check follow_up
repeat repeating redos redose again
increas rais rise higher up elevat
reduc reduction decreas lower lowering adjust adjustment drop down less shrink
correct correction
best preferr prefer choic choice recommend recommended recommendation
awake conscious alert
doctor specialist
remedy remedie home_treatment treatment
effect affect impact influenc caus
normal okay usual typical healthy common
kind type sort
mean indicat signify imply
chanc possib possible possibility likely likelihood risk probability can could
emergency urgent urgently
oxygen oxygen_saturation
elderly older old
`;

const meanings = new Map<string, Set<number>>();
for (const [at, line] of groups.trim().split('\n').entries()) {
  for (const word of line.split(' ')) meanings.set(word, new Set([...(meanings.get(word) ?? []), at]));
}
/** True for "manag" and "treat", as `readPhrases` cuts them. */
export function askTheSame(one: string, other: string): boolean {
  const known = meanings.get(one);
  const others = meanings.get(other);
  return known !== undefined && others !== undefined && [...known].some((at) => others.has(at));
}

/** True for a term that tells what is wanted of a subject. */
export function isWayOfAsking(term: string): boolean {
  return meanings.has(term);
}
