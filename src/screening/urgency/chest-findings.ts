import { phrases } from './phrases.ts';

/** Signs of the heart, the lungs and the airway. */
export const chestFindings = {
  'chest-pain': phrases`
    chest (?:pains?|discomfort|hurts?|heaviness|ache)
    pain in (?:the |his |her |my )?(?:left (?:side of (?:the |his |her |my )?)?)?chest|cp\b(?! (?:score|angle))
    (?:unstable|crescendo|worsening) angina`,
  'chest-pressure': phrases`
    (?:crushing|squeezing|pressing|heavy|tight|central|radiating|exertional) (?:\w+ ){0,3}chest
    (?:crushing|squeezing|pressure-like) (?:\w+ ){0,3}(?:pain|discomfort)
    chest (?:pressure|tightness|is tight|feels tight|heaviness)
    (?:pressure|tightness|heaviness|elephant) (?:\w+ ){0,3}(?:on|in|across) (?:\w+ ){0,2}chest|(?:sub|retro)-?sternal
    behind (?:the|his|her|my) (?:breast ?bone|sternum)`,
  radiating: phrases`
    (?:radiat(?:es|ing|ion|ed)|spread(?:s|ing)?|going|goes|shooting) (?:\w+ ){0,4}(?:arm|jaw|neck|shoulder|back)
    (?:left|both) arms? (?:pain|numb|ache|heav)\w*|jaw pain`,
  sweating: phrases`
    diaphor(?:etic|esis)|sweat(?:ing|y|s)|clammy|cold sweat`,
  breathless: phrases`
    short(?:ness)? of breath|sob|dyspnea|dyspneic|breathless(?:ness)?
    (?:difficulty|trouble|hard(?:er)? time|labou?red|struggling|hard|can't|problems?) (?:with |to |of )?(?:his |her 
    my )?breath(?:e|ing)?
    can't catch (?:his|her|my) breath|work of breathing|air hunger|tachypne(?:a|ic)|respiratory distress
    rapid breathing|breathing (?:fast|hard|rapidly)`,
  'severe-breathless': phrases`
    (?:can't|struggling to|not able to|barely) (?:\w+ )?(?:breathe|talk|speak|complete|finish)
    (?:full|complete|whole) sentences|one[- ]word|(?:few|single) words|accessory muscles?|retractions|retracting
    tripod(?:ing)?|(?:severe|acute|marked|in|obvious|moderate|significant) respiratory distress
    (?:severe|extreme|sudden|acute|marked) (?:onset )?(?:of )?(?:short(?:ness)? of breath|dyspnea|breathlessness)
    (?:short(?:ness)? of breath|dyspnea|breathless) at rest|silent chest|tiring|exhausted|nasal flaring|grunting
    hypox(?:ia|ic|emi[ac])|desat(?:s|ting|urat\w+)?|can't breathe|respiratory failure|hypercapni[ac]|bipap
    status asthmaticus|peak flow (?:\w+ ){0,3}(?:[1-4]\d) ?%`,
  wheeze: phrases`
    wheez(?:e|es|ing|y)|bronchospasm|tight chest|poor air (?:entry|movement)`,
  'inhaler-fails': phrases`
    (?:not|no|little|without|minimal|didn't|did not|doesn't|hasn't|fail\w*)\b[^.]{0,40}\b(?:relief|relieved|respond\w*
    improv\w*|help\w*|better|work\w*)\b[^.]{0,40}\b(?:inhalers?|albuterol|salbutamol|nebs?|nebuli[sz]\w+|puffs
    bronchodilators?|ventolin)
    (?:inhalers?|albuterol|salbutamol|nebs?|nebuli[sz]\w+|bronchodilators?|ventolin)\b[^.]{0,40}\b(?:not|no|without
    isn't|doesn't|didn't|hasn't|nothing)\b[^.]{0,25}\b(?:relief|help\w*|work\w*|improv\w*|respon\w*|better)
    (?:increas\w+|more frequent|every (?:hour|\d hours)) (?:use of )?(?:\w+ ){0,3}(?:inhaler|albuterol|salbutamol
    nebuli[sz]er)`,
  'more-breathless': phrases`
    (?:worsening|progressive(?:ly)?|increas(?:ing|ed|ingly)|worse|more
    severe(?:ly)?) (?:worsening )?(?:of )?(?:\w+ ){0,2}(?:short(?:ness)? of breath|sob|dyspnea|breathless(?:ness)?
    breathing)
    (?:short(?:ness)? of breath|dyspnea|breathless(?:ness)?|breathing)[^.;]{0,40}\b(?:worse|worsen\w*|increas\w+
    progress\w*)`,
  pleuritic: phrases`
    pleuritic
    (?:worse|hurts|sharp|pain|stabbing) (?:\w+ ){0,3}(?:with|on|when|taking) (?:a )?(?:deep )?(?:breath(?:s|ing)?
    inspiration|breathing in|inhaling)`,
  'coughs-blood': phrases`
    hemoptysis|cough(?:ing|ed|s)? (?:up )?(?:\w+ ){0,2}blood|bloody sputum`,
  'leg-clot': phrases`
    (?:unilateral|one|left|right|single|asymmetric(?:al)?) (?:\w+ ){0,2}(?:leg|calf|thigh|lower (?:limb
    extremity))(?: \w+){0,3} (?:swell(?:ing|s)?|swollen|pain|painful|tender(?:ness)?|edema|oedema)
    (?:swell(?:ing|s)?|swollen|pain(?:ful)?|tender(?:ness)?) (?:\w+ ){0,3}(?:one|left|right) (?:leg|calf|thigh)
    calf (?:is |was )?(?:pain|swell\w*|swollen|tender\w*|\d+ ?cm)|(?:swollen|painful|tender) (?:\w+ )?cal(?:f|ves)
    leg (?:\w+ ){0,4}(?:greater|larger|bigger) (?:\w+ ){0,3}(?:circumference|than)`,
  'pe-word': phrases`
    (?<=(?:suspected|possible|probable|query|acute|confirmed|rule out|r\/o) |\?)pe|pe (?:w\/|with|massive)|(?:massive|submassive|saddle|acute) pe|pulmonary embol(?:ism|us|i)`,
  'calf-sign': phrases`
    cal(?:f|ves)|circumference|homans?|superficial veins`,
  palpitations: phrases`
    palpitations?|heart (?:is )?racing|racing heart|rapid (?:heart|pulse)|irregular (?:heart|pulse)|v-?tach
    ventricular tachycardia|vt|svt|torsades?|complete heart block|third[- ]degree (?:heart |av )?block`,
  'rhythm-word': phrases`
    v-?tach|ventricular tachycardia|vt|svt|torsades?|complete heart block|third[- ]degree (?:heart |av )?block`,
  stridor: phrases`
    (?:trach(?:eostomy)?|ett|endotracheal tube) (?:tube )?(?:is |has )?(?:come out|came out|fell out|dislodged|blocked|plugged)
    (?:dislodged|blocked|plugged) trach(?:eostomy)?
    stridor(?:ous)?|airway (?:obstruct\w+|is closing|compromise|swelling|burn)
    foreign body (?:\w+ ){0,3}(?:airway|throat)|inhaled (?:a )?(?:\w+ )?(?:object|peanut|coin|bead|food)
    muffled voice|hot potato voice|epiglottitis|can't swallow (?:his|her|their|my)? ?(?:own )?(?:saliva|spit)`,
  choking: phrases`
    chok(?:ing|ed)`,
  'face-swelling': phrases`
    angio-?edema|facial swelling
    (?:face|lips?|eyes) (?:is |are |was |were )?(?:\w+ ){0,2}(?:swell(?:ing)?|swollen|puff\w+)
    (?:swell(?:ing)?|swollen) (?:\w+ ){0,4}(?:lips?|face|eyelids)`,
  drooling: phrases`
    drool(?:ing|s)?`,
  'airway-closing': phrases`
    (?:throat|airway) (?:is |was |feels )?(?:\w+ )?(?:clos(?:ing|ed))
    (?:tongue|airway|laryn\w+|uvula) (?:is |was |are )?(?:\w+ ){0,2}(?:swell(?:ing|s)?|swollen|edema)
    (?:swell(?:ing|s)?|swollen|closing|edema) (?:\w+ ){0,3}(?:tongue|airway|larynx|uvula)`,
  'throat-swelling': phrases`
    throat (?:is |was |feels )?(?:\w+ )?(?:swell(?:ing|s)?|swollen|tight(?:ness|ening)?|itch\w*)
    (?:swell(?:ing|s)?|swollen|tight(?:ness)?|itch\w*) (?:\w+ ){0,3}throat|hoarse(?:ness)?(?: voice)?
    (?:can't|difficulty|trouble) swallow\w*`,
  stemi: phrases`
    stemi|st[- ]elevations?|st segment elevation|new (?:left bundle|lbbb)|(?:elevated|rising|positive) troponins?
    troponin (?:is |was )?(?:elevated|positive|rising|up)`,
  'heart-attack-word': phrases`
    heart attack|myocardial infarct(?:ion)?|nstemi|acute coronary|mi`,
} as const;
