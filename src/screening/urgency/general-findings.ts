import { phrases } from './phrases.ts';

/** Signs of a failing circulation or consciousness, fever, bleeding and exposure. Patterns over lower-case, folded text. */
export const generalFindings = {
  'no-pulse': phrases`
    (?<!(?:leg|foot|arm|hand|limb|toes?|extremity)\b[^.;]{0,20})no (?:palpable )?pulse(?! (?:in (?:\w+ ){0,2}(?:leg|foot|arm|hand)|deficits?|ox\w*|pressure|differences?|rate))
    (?<!(?:cold|pale|pain(?:ful)?|leg|foot|arm|hand|limb|toes?),? (?:\w+,? ){0,3})pulse ?less(?! (?:leg|foot|arm|hand
    limb))
    can't feel (?:a|his|her|the) pulse|without a pulse|asystol(?:e|ic)|cardiac arrest|cardiorespiratory arrest
    coding\b(?! (?:manual|guid|system|of))|code blue|v-?fib|ventricular fibrillation|pea arrest
    heart (?:has )?stopped|(?:doing|started|starting|in progress) cpr|cpr (?:in progress|started|ongoing)|rosc`,
  'not-breathing': phrases`
    (?:not|isn't|wasn't|stopped|quit|ceased|no longer) breathing(?! (?:well|right|properly|eas(?:y|ily)|comfortabl\w+
    great|good|fast|hard|heavily|deeply|normal(?:ly)?|through|at night|in (?:his|her|my|their) sleep|while asleep))
    no breathing(?! (?:trouble|problems?|difficult\w*|issues?|complaints?|exercises?|tubes?|treatments?))
    (?:no|absent) (?:spontaneous )?(?:respirations|resps|respiratory effort|breaths)
    apneic(?! (?:spells?|episodes?|events?|pauses?|attacks?|threshold|oxygenation))
    agonal(?:ly)?|(?:respiratory|resp|cardiopulmonary) arrest`,
  'poor-breathing': phrases`
    gasp(?:ing|s)|(?<!sleep )apnea|(?:not|isn't|wasn't) breathing (?:well|right|properly|great|good|normal(?:ly)?)(?! (?:at night|in (?:his|her|my|their) sleep|while asleep|through))`,
  cyanosis: phrases`
    turn(?:ed|s|ing)? blue|(?:going|gone|went) blue|blue lips|(?:lips?|face|skin|fingers|hands
    nails) (?:\w+ ){0,2}(?:blue|bluish|dusky)|(?:pt|patient|he|she|baby|child|infant|newborn|kid
    limp|floppy|down) (?:is |was |looks |all |now |and )*blue(?! (?:toe|baby|nevus|light|dot|tint))
    (?:looks?|looking|turning|went) (?:blue|dusky)|cyano(?:sis|tic|sed)`,
  'barely-breathing': phrases`
    (?:barely|hardly|scarcely) breathing`,
  'slow-breathing-word': phrases`
    breathing (?:very |so |really )?(?:slow(?:ly)?|shallow(?:ly)?)
    (?:slow(?:ed)?|shallow) (?:breath(?:s|ing)?|respirations?|resps)
    (?:respirations?|resps|breathing|breaths) (?:is |are |was |were )?(?:very |so |too )?(?:slow|shallow)
    (?:respiratory|resp|ventilatory) depression|bradypne(?:a|ic)|hypoventilat(?:ing|ion|es)`,
  unresponsive: phrases`
    unresponsive|non-?responsive|(?:not|isn't|wasn't) (?:responsive|responding|arousable|waking up|rousable)
    no response(?! (?:to|from|yet))|unconscious|loss of consciousness|lost consciousness|comatose|coma
    obtund(?:ed|ation)|stupor(?:ous)?|won't wake|can't (?:be )?(?:wake|woken|roused|woken up)|unrous(?:e)?able
    unarousable|hard to (?:wake|rouse)|difficult to (?:wake|rouse|arouse)|passed out|collapsed?(?! lung| vein)
    (?:baby|infant|newborn|neonate|child|toddler) (?:is |was |now )*(?:limp|floppy)|(?:limp|floppy) and
    found down|only responds to pain|responds only to`,
  confused: phrases`
    confus(?:ed|ion)|altered mental (?:status|state)|altered (?:level of )?consciousness|disorient(?:ed|ation)
    deliri(?:um|ous)|encephalopath(?:y|ic)|somnolen(?:t|ce)|lethargic|letharg(?:y)|drowsy|drowsiness|not making sense
    ams|obtunded|very sleepy|increasingly sleepy|mentation|acting strange(?:ly)?|over-?sedat(?:ed|ion)|incoherent`,
  fainted: phrases`
    faint(?:ed|ing)|syncop(?:e|al)|blacked out|near-?syncope|presyncope|lightheaded(?:ness)?|light-headed(?:ness)?
    passed out|collapsed?(?! lung| vein)`,
  shock: phrases`
    in shock|septic shock|hypovolemic shock|cardiogenic shock|hemorrhagic shock|hemorrhagic shock|hypotensi(?:ve|on)
    crashing|periarrest|peri-arrest|mottled|clammy|poor perfusion
    cap(?:illary)? refill (?:is |of |time )?(?:>|over|more than)? ?[3-9]|ashen|pressure is dropping
    bp (?:is )?(?:dropping|crashing)`,
  deteriorating: phrases`
    getting worse|worsen(?:ing|ed)|deteriorat(?:ing|ed|ion)|progressive(?:ly)?|increasing(?:ly)?|severe(?:ly)?
    unable to|can't|rapidly`,
  sudden: phrases`
    sudden(?:ly)?|abrupt(?:ly)?|acute onset|all at once|out of nowhere|woke (?:him|her|me|up)|awoke|woken|awakened`,
  severe: phrases`
    severe(?:ly)?|acute(?:ly)?(?= (?:\w+ ){0,2}(?:pain|abdominal|epigastric|abdomen|belly))|excruciating|intense
    unbearable|worst|agoni[sz]ing|writhing|doubled over|10\/10|9\/10|8\/10
    10 out of 10|9 out of 10|out of proportion`,
  'fever-word': phrases`
    fever(?:ish|s)?|febrile|pyrexia(?:l)?|rigors?|chills|high temperature|temp(?:erature)? (?:is )?up`,
  infection: phrases`
    infect(?:ed|ion)|pneumonia|uti|urosepsis|pyelonephritis|cellulitis|abscess|cholangitis|sepsis|septic|infiltrate
    consolidation|crackles|egophony|rales|line infection|wound|purulent`,
  'sepsis-word': phrases`
    sepsis|septic(?: shock)?|septicemia|urosepsis|bacteremia|qsofa|neutropenic fever|febrile neutropenia`,
  'heavy-bleeding': phrases`
    (?:massive|heavy|heavily|profuse|severe|brisk|uncontroll(?:ed|able)|torrential|arterial|active(?:ly)?|ongoing
    won't stop|wont stop|not stopping|can't stop|lots? of|a lot of|pouring|gushing
    spurting) (?:\w+ ){0,2}(?:bleed(?:ing|s)?|blood|hemorrhag(?:e|ing))
    variceal (?:bleed\w*|hemorrhage)|(?:varices bleeding|bleeding varices)
    bleed(?:ing)? (?:\w+ ){0,3}(?:heavily|profusely|won't stop|wont stop|will not stop|does not stop|not stopping|out
    through|uncontrollably|badly)
    blood (?:is )?(?:spurting|pouring|gushing|everywhere)|exsanguinat\w+
    (?:vomit(?:ing|ed|s)?|throw(?:s|ing) up|threw up|coughing up|bringing up) (?:(?!without|no |non|not )\w+ ){0,6}(?:blood|clots)|hematemesis
    coffee[- ]ground|mel(?:a)?ena|black,? tarry|tarry (?:black )?stools?|hematochezia|brbpr|bright red blood
    gush(?:ing|es|ed)?(?: of)? (?:\w+ )?blood|passing (?:large |big |huge )?clots
    soak(?:ing|ed) (?:\w+ ){0,3}(?:pads?|sheets|dressings?)|massive transfusion|mtp`,
  'bleeding-word': phrases`
    bleed(?:s|ing)?|gib|ugib|lgib|hemorrhag(?:e|ing)`,
  'bloody-diarrhoea': phrases`
    bloody (?:diarrhea|stools?)|diarrhea(?:(?!\b(?:without|no|not|non)\b)[^.;]){0,50}\b(?:bloody|blood)|(?:red|bloody) (?:\w+ )?stools?
    blood in (?:his|her|the|my|their)? ?(?:diarrhea|stools?)`,
  anaemia: phrases`
    anemi[ac]|pallor|pale|(?:low|little|no|less|reduced) urine(?: output)?|oliguri[ac]|anuri[ac]|petechia(?:e|l)?
    thrombocytop\w+|(?:hasn't|not) (?:urinated|passed urine)`,
} as const;
