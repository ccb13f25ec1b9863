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
  'speech-or-face': phrases`
    (?:face|facial|mouth)(?: is| has)? (?:\w+ )?(?:droop\w*|asymmetr\w+)|slurr\w+|aphasi[ac]|dysarthri[ac]|hemipleg\w+
    hemipares\w+|speech`,
  'no-reflexes': phrases`
    (?:no|absent|lost|loss of|diminished|decreased) (?:\w+ )?(?:reflexes|dtrs?|patellars?)|areflexi[ac]|hyporeflexi[ac]
    (?:reflexes|dtrs?|patellars?) (?:are |is )?(?:\w+ )?(?:absent|gone|lost|diminished)`,
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
    saddle (?:anesthesia|numb(?:ness)?|area|paresthesia)|perianal numbness|numb(?:ness)? (?:down below|when wiping)
    (?:numb(?:ness)?|can't feel) (?:\w+ ){0,4}(?:groin|perine\w+|buttocks|genitals|saddle|between (?:\w+ )?legs|wip(?:e|ing))
    cauda equina|(?:spinal )?cord compression
    (?:loss of|lost|decreased|reduced) (?:anal|rectal|sphincter) tone
    (?:both|bilateral) (?:leg|lower (?:limb|extremity))s? (?:\w+ )?(?:weak\w*|numb\w*|paraly\w+)
    weak(?:ness)? (?:of|in) both legs|both legs (?:are |is )?(?:\w+ )?(?:weak|numb|paraly[sz]ed)|can't (?:feel|move) (?:his|her|my|their) legs|paraplegi[ac]|sensory level
    ascending (?:weakness|paralysis)`,
  'back-pain': phrases`
    back pain|backache|low back|lower back|spine pain|neck pain`,
  'leg-weakness': phrases`
    (?<!arm(?:,| and|\/| \+| or) )(?:legs?|lower (?:limbs?|extremit(?:y|ies))|feet) (?:\w+ ){0,2}(?:weak(?:ness|er)?|paraly[sz]ed
    giving way|gave (?:way|out)|give (?:way|out)|buckl\w+|paresis)
    (?:weak(?:ness)?|paresis|paralysis)(?: and (?:numb\w*|tingling))? (?:of|in|down) (?:\w+ ){0,2}(?:legs?|lower limbs?|lower extremit(?:y|ies)|feet)
    can't (?:\w+ )?(?:stand|bear weight|move (?:\w+ )?(?:legs?|feet|toes))|can't (?:\w+ )?walk(?! (?:far|long|more|without))|paraparesis
    (?:new|progressive|worsening|acute|sudden) (?:\w+ )?(?:motor|sensory|neuro(?:logic(?:al)?)?|focal) (?:deficits?|weakness|loss)`,
  'leg-numbness': phrases`
    (?:legs?|lower (?:limbs?|extremit(?:y|ies))|foot|feet) (?:\w+ ){0,2}(?:numb(?:ness)?|drop)|footdrop
    numb(?:ness)? (?:of|in|down) (?:\w+ ){0,2}(?:legs?|lower limbs?|lower extremit(?:y|ies)|foot|feet)`,
  'bladder-or-bowel': phrases`
    urinary retention|retaining urine|(?:can't|difficulty) (?:\w+ )?(?:urinat\w+|pass(?:ing)? urine|void\w*|pee)
    (?:new|bowel|bladder|urinary|fecal|lost control of (?:\w+ )?)[- ]?(?:\w+ )?incontinence|incontinent
    (?:lost|losing|loss of|no|without|can't|couldn't) (?:\w+ ){0,3}(?:bladder|bowels?|urine|stool|urinary|sphincter)(?: \w+)? (?:control|function)
    (?:lost|losing|loss of|no|can't) (?:\w+ )?control (?:of|over) (?:\w+ ){0,2}(?:bladder|bowels?|urine|stool)
    can't (?:\w+ )?(?:control|hold) (?:\w+ ){0,2}(?:bladder|bowels?|urine|pee|stool)|(?:wet|soiled|wetting|soiling) (?:himself|herself|themsel\w+|myself)`,
  suicidal: phrases`
    suicid(?:al|e)(?! (?:risk assessment tools?|prevention|rates?|screening|statistics))
    kill (?:myself|himself|herself|themsel\w+)
    (?:want|wants|wanted|wish(?:es)?|going|plan(?:s|ning)?) to (?:(?<!going to )die|end (?:it|(?:my|his|her|their) life)
    harm (?:myself|himself|herself|themsel\w+)|hurt (?:myself|himself|herself|themsel\w+))
    end(?:ing)? (?:my|his|her|their) (?:own )?life|don't want to (?:live|be alive)|better off dead|(?:not
    isn't) worth living|(?:belt|rope|noose|cord) around (?:his|her|their|my) neck
    self[- ]harm(?:ing|ed)?|hang(?:ed|ing)? (?:myself|himself|herself)|cut (?:my|his|her) wrists?|homicidal`,
  overdose: phrases`
    empty (?:\w+ ){0,3}(?:bottles?|packets?|packs?|box(?:es)?|blisters?) (?:of|beside|next to|near)|over-?dos(?:e|ed
    ing)(?! (?:risk|prevention|limit))
    (?:tylenol|paracetamol|acetaminophen|opioid|heroin|drug|pill|intentional|possible|suspected|benzo|tca) od|od'd
    od (?:on|of|with)
    took (?:about |around |maybe )?\d{2,} (?:\w+ )?(?:tylenols?|paracetamols?|acetaminophen|advils?|ibuprofens?|aspirins?|benadryls?|xanax|ativans?|oxys?|percocets?|percs?)
    took (?:too (?:many|much)|(?:a|the) (?:whole|entire|full) (?:bottle|pack|box)|(?:\d{2,}|all (?:of )?(?:his|her|my
    the)) (?:\w+ ){0,3}(?:pills|tablets|capsules))
    (?:swallow(?:ed|ing)?|ingest(?:ed|ion|ing)?|drank|drunk|ate) (?:\w+ ){0,5}(?:bleach|batter(?:y|ies)|magnets?
    antifreeze|pesticide|detergent|pods?|pills|tablets|poison|methanol|drain cleaner|berries|mushrooms?|hydrocarbons?
    gasoline|lye|caustic)
    (?<!food )poison(?:ed|ing)|toxic ingestion|carbon monoxide|intoxicat(?:ed|ion)
    inhaled (?:\w+ )?(?:fumes|smoke|gas)|envenom\w+|snake ?bite|bitten by a (?:\w+ )?snake|opioid toxicity
    serotonin syndrome|organophosph\w+|cyanide`,
  'pinpoint-pupils': phrases`
    pinpoint pupils|small pupils|miosis|needle (?:in|next to)|next to (?:\w+ )?needle|track marks|used heroin|heroin|fentanyl patch`,
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
