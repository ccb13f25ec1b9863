import { phrases } from './phrases.ts';

/** Signs of the brain, the cord and the mind. */
export const nerveFindings = {
  'stroke-sign': phrases`
    (?:face|facial|mouth)(?: is| has)? (?:\w+ )?(?:droop(?:ing|s|ed)?|asymmetr\w+|palsy|weakness)
    droop(?:ing)? (?:\w+ ){0,3}(?:face|mouth)|crooked (?:smile|face|mouth)|(?:smile|face
    mouth) (?:\w+ )?(?:is )?(?:crooked|lopsided|uneven|hang(?:s|ing))|(?:talk(?:s|ed|ing)?|speak(?:s|ing)?
    spoke) (?:\w+ )?nonsense|garbled|gibberish|jumbled (?:words|speech)|slurr(?:ed|ing)|slurred speech
    speech (?:is |was |became )?(?:\w+ )?slurred|dysarthri[ac]|aphasi[ac]
    (?:can't|difficulty|trouble) (?:\w+ )?(?:speak(?:ing)?|find(?:ing)? words|get(?:ting)? words out
    understand(?:ing)? speech)
    word[- ]finding difficult\w*|hemi-?(?:pares\w+|pleg\w+|anopi?a|sensory|neglect)|(?:gaze|eye) deviation
    (?:one|left|right)[- ](?:sided? )?(?:\w+ ){0,2}(?:weakness|paralysis)
    (?:weak(?:ness)?|paraly[sz]\w+) (?:\w+ ){0,3}(?:one|left|right|his left|his right) (?:side|arm|leg|face|hand)
    (?:left|right) (?:arm|leg|face|hand|side)(?: and (?:arm|leg|face|hand))? (?:is |was |went |became |are 
    has been )?(?:\w+ )?(?:weak(?:ness)?|paraly[sz]ed|limp|drift)
    can't (?:move|lift|raise) (?:\w+ ){0,2}(?:arm|leg|side)
    unable to (?:move|lift|raise) (?:\w+ ){0,2}(?:arm|leg|side)|pronator drift|nihss`,
  'stroke-word': phrases`
    stroke|cva|tia|large vessel occlusion|lvo|intracranial hemorrhage|ich|subarachnoid hemorrhage|sah|subdural`,
  'worst-headache': phrases`
    thunderclap|worst (?:headache|ha)|worst (?:\w+ ){0,3}(?:of (?:his|her|my|their) life|ever)
    (?:sudden(?:ly)?|abrupt|explosive)[- ](?:\w+ ){0,5}(?:headache|head pain)
    headache (?:\w+ ){0,5}(?:sudden(?:ly)?|abrupt(?:ly)?|maximal at onset|peaked within|like being hit)`,
  headache: phrases`
    headaches?|head pain|ha|cephalgia`,
  'stiff-neck': phrases`
    (?:stiff(?:ness)?|rigid(?:ity)?|pain(?:ful)?|sore) (?:\w+ ){0,2}neck
    neck (?:is )?(?:\w+ )?(?:stiff(?:ness)?|rigid(?:ity)?)|nuchal rigidity|meningism|meningeal (?:signs|irritation)
    kernig'?s?|brudzinski'?s?|neck (?:pain )?(?:on|with) flexion|(?:cr(?:y|ies|ied)|pain|hurts?
    resist\w*)[^.;]{0,25}\bneck (?:\w+ ){0,2}(?:flex\w*|bent|moved)|bulging fontanel\w*`,
  photophobia: phrases`
    photophobi[ac]|(?:sensitiv\w+|aversion) to (?:bright )?light|light (?:hurts|bothers)
    bright lights? (?:hurt|bother)\w*`,
  'meningitis-word': phrases`
    meningitis|meningococc\w+|encephalitis`,
  'blood-rash': phrases`
    (?<!palat(?:e|al) )petechia(?:e|l)?(?! (?:\w+ ){0,4}palate)|purpur(?:a|ic)|non-?blanching|(?:purple|violaceous
    dark red) (?:\w+ )?(?:spots|blotches|marks|rash|patches)|(?:don't|doesn't|didn't) (?:fade|blanch)
    rash (?:\w+ ){0,5}(?:doesn't|does not|not) (?:fade|blanch)`,
  rash: phrases`
    rash|maculopapular|macules|exanthem|petechia(?:e|l)?|purpur(?:a|ic)|spots`,
  seizing: phrases`
    seizing|status epilepticus|in status|convulsing|still (?:seizing|fitting)|fitting
    (?:seizures?|convulsions?|fit) (?:\w+ ){0,4}(?:\d+ min\w*|won't stop|not stopping|continu\w+|ongoing|for (?:over
    more than)|lasting|back to back|cluster\w*)
    (?:first|new(?:[- ]onset)?|repeated|active|prolonged|generali[sz]ed|tonic[- ]clonic|grand mal|recurrent|multiple
    ongoing) (?:\w+ ){0,3}(?:seizures?|convulsions?)
    (?:having|has had|had|just had) (?:a |an |\w+ )?(?:seizure|convulsion)`,
  cord: phrases`
    saddle (?:anesthesia|numbness|area)|perianal numbness
    (?:numb(?:ness)?) (?:\w+ ){0,4}(?:groin|perine\w+|buttocks|genitals|saddle)|cauda equina|cord compression
    (?:loss of|lost|decreased|reduced) (?:anal|rectal|sphincter) tone
    (?:both|bilateral) (?:leg|lower (?:limb|extremity))s? (?:\w+ )?(?:weak\w*|numb\w*|paraly\w+)
    weakness (?:of|in) both legs|can't (?:feel|move) (?:his|her|my|their) legs|paraplegi[ac]|sensory level
    ascending (?:weakness|paralysis)`,
  'back-pain': phrases`
    back pain|backache|low back|lower back|spine pain|neck pain`,
  'bladder-or-bowel': phrases`
    urinary retention|retaining urine|(?:can't|difficulty) (?:\w+ )?(?:urinat\w+|pass(?:ing)? urine|void\w*|pee)
    (?:new|bowel|bladder|urinary|fecal|lost control of (?:\w+ )?)[- ]?(?:\w+ )?incontinence|incontinent
    lost (?:bladder|bowel) control`,
  suicidal: phrases`
    suicid(?:al|e)(?! (?:risk assessment tools?|prevention|rates?|screening|statistics))
    kill (?:myself|himself|herself|themsel\w+)
    (?:want|wants|wanted|wish(?:es)?|going|plan(?:s|ning)?) to (?:die|end (?:it|(?:my|his|her|their) life)
    harm (?:myself|himself|herself|themsel\w+)|hurt (?:myself|himself|herself|themsel\w+))
    end(?:ing)? (?:my|his|her|their) (?:own )?life|don't want to (?:live|be alive)|better off dead|(?:not
    isn't) worth living|(?:belt|rope|noose|cord) around (?:his|her|their|my) neck
    self[- ]harm(?:ing|ed)?|hang(?:ed|ing)? (?:myself|himself|herself)|cut (?:my|his|her) wrists?|homicidal`,
  overdose: phrases`
    empty (?:\w+ ){0,3}(?:bottles?|packets?|packs?|box(?:es)?|blisters?) (?:of|beside|next to|near)|over-?dos(?:e|ed
    ing)(?! (?:risk|prevention|limit))
    took (?:too (?:many|much)|(?:a|the) (?:whole|entire|full) (?:bottle|pack|box)|(?:\d{2,}|all (?:of )?(?:his|her|my
    the)) (?:\w+ ){0,3}(?:pills|tablets|capsules))
    (?:swallow(?:ed|ing)?|ingest(?:ed|ion|ing)?|drank|drunk|ate) (?:\w+ ){0,5}(?:bleach|batter(?:y|ies)|magnets?
    antifreeze|pesticide|detergent|pods?|pills|tablets|poison|methanol|drain cleaner|berries|mushrooms?|hydrocarbons?
    gasoline|lye|caustic)
    (?<!food )poison(?:ed|ing)|toxic ingestion|carbon monoxide|intoxicat(?:ed|ion)
    inhaled (?:\w+ )?(?:fumes|smoke|gas)|envenom\w+|snake ?bite|bitten by a (?:\w+ )?snake|opioid toxicity
    serotonin syndrome|organophosph\w+|cyanide`,
  'pinpoint-pupils': phrases`
    pinpoint pupils|small pupils|miosis|needle (?:in|next to)|track marks|used heroin|heroin|fentanyl patch`,
  tetanus: phrases`
    trismus|lock ?jaw|lock jaw|risus sardonicus|opisthotonos
    (?:generali[sz]ed|localised|localized|cephalic|signs of|neonatal) (?:\w+ )?tetanus
    (?:jaw|muscles?) (?:is |are )?(?:locked|rigid|stiff)|(?:stiff|locked|rigid) jaw|spasms? (?:\w+ ){0,3}jaw|jaw (?:\w+ )?(?:spasms?|stiffness)
    (?:can't) (?:\w+ )?open (?:his|her|my|the|their) (?:mouth|jaw)|board-?like (?:\w+ )?rigid\w*|tetanic spasms?
    botulism|descending (?:weakness|paralysis)`,
  'numb-side': phrases`
    (?:numb(?:ness)?|tingling) (?:\w+ ){0,3}(?:one|left|right|half) (?:\w+ ){0,3}(?:side|arm|leg|face|hand|body)
    (?:left|right|one) (?:side|arm|leg|face|hand)[^.;]{0,25}\b(?:numb(?:ness)?|tingling)
    (?:one|left|right)[- ]sided? (?:\w+ ){0,2}numbness`,
  hallucinating: phrases`
    hallucinat\w+|(?:see(?:s|ing)|hear(?:s|ing)) (?:things|voices|insects|bugs|people (?:who|that))|delirium tremens
    in dts|alcohol withdrawal`,
} as const;
