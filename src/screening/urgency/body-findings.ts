import { phrases } from './phrases.ts';

/** Signs of the abdomen, of pregnancy, of the chemistry of the blood, of limbs, eyes and injuries. */
export const bodyFindings = {
  'right-lower-pain': phrases`
    (?:right (?:lower|iliac)|rlq|rif|mcburney'?s?|lower right|low (?:\w+ ){0,3}right)(?:[^.;]{0,60}\b(?:pain|tender\w*
    guarding|rebound|quadrant|fossa))?
    appendicitis
    (?:pain|ache)[^.;]{0,60}(?:mov(?:es|ed|ing)|migrat\w+|shift(?:s|ed|ing)?|locali[sz]\w+
    settl\w+) (?:\w+ ){0,4}(?:right|rlq)
    rovsing'?s?|psoas sign|obturator sign`,
  'belly-pain': phrases`
    (?:abdominal|abdomen|belly|stomach|tummy|epigastric|periumbilical|peri-umbilical|flank|pelvic|umbilical|loin|groin
    suprapubic|rlq|llq|ruq|luq|quadrant)[^.;]{0,25}\b(?:pains?|ache|cramp\w*|tender\w*|hurts?|colic)
    (?:pains?|ache|cramp\w*|tender\w*|hurts?|colic)[^.;]{0,25}\b(?:abdomen|belly|stomach|tummy|umbilic\w+|navel
    belly button|quadrant|pelvis|flank|groin|loin)`,
  peritonitis: phrases`
    rebound|guard(?:ing|ed)|rigid(?:ity)? (?:abdomen|belly)|(?:abdomen|abdominal|belly)(?: is
     wall)? (?:\w+ )?rigid(?:ity)?
    board-?like|peritoniti[sc]|peritoneal|perforat(?:ed|ion)|free air|pain out of proportion|acute abdomen
    surgical abdomen`,
  vomiting: phrases`
    vomit(?:ing|ed|s)?|throwing up|threw up|nause(?:a|ous|ated)|emesis`,
  'no-appetite': phrases`
    anorexi[ac]|(?:loss of|no|lost (?:his|her|my)|poor|decreased) appetite|(?:not|isn't|hasn't been) (?:eating|hungry)
    (?:doesn't|don't|didn't) (?:want to |feel like )?eat(?:ing)?|refus(?:es|ing|ed) (?:to eat|food|feeds)|off (?:his
    her|their) food`,
  obstruction: phrases`
    bowel obstruction|obstructed|(?:bilious|green|feculent) (?:vomit\w*|emesis)
    (?:no|not passing|hasn't passed|unable to pass) (?:\w+ ){0,3}(?:flatus|gas|wind)|volvulus
    jelly(?:-like)? (?:\w+ )?stool|(?:draw(?:s|ing)|pull(?:s|ing)) up (?:of )?(?:\w+ )?(?:legs|knees)|intussusception
    currant jelly|strangulat\w+|incarcerat\w+|irreducible|projectile vomit\w*`,
  'flank-colic': phrases`
    renal colic|ureteral colic|(?:kidney|ureteral|ureteric|renal) (?:stone|calcul)\w*
    (?:flank|loin|costovertebral|cva)[^.;]{0,80}(?:colic\w*|groin|testic\w+|labi\w+|genital\w*|hematuria|severe
    excruciating|sharp|sudden|writhing|waves|intermittent)
    (?:colicky|severe|excruciating|sharp|sudden|acute|intense|waves of)[^.;]{0,60}(?:flank|loin)
    (?:radiat\w+|mov\w+|spread\w*)[^.;]{0,30}flank[^.;]{0,30}groin`,
  aorta: phrases`
    aortic dissection|dissecting|(?:tearing|ripping) (?:\w+ ){0,4}(?:pain|back|chest)
    (?:pain|chest pain) (?:\w+ ){0,4}(?:tearing|ripping)
    (?:ruptured?|leaking|expanding|symptomatic) (?:\w+ ){0,3}(?:aaa|aneurysms?)|pulsatile (?:abdominal )?mass|aaa
    abdominal aortic aneurysm|unequal (?:pulses|blood pressures?)`,
  jaundice: phrases`
    jaundice(?:d)?|(?:is|are|was|were|looks?|turned|turning|became|appears) yellow(?:ish)?|icter(?:us|ic)
    yellow(?:ing)? (?:\w+ ){0,2}(?:skin|eyes|sclera)|bilirubin|asterixis|liver failure
    hepatic (?:failure|encephalopathy)|transaminase\w*|alt (?:of |is |\d)`,
  hives: phrases`
    hives|urticaria(?:l)?|wheals|generali[sz]ed (?:rash|itch\w*|flush\w*)|itch(?:y|ing) all over|flushed|flushing
    welts`,
  'anaphylaxis-word': phrases`
    anaphyla(?:xis|ctic|ctoid)`,
  'vaginal-bleeding': phrases`
    vaginal(?:ly)? bleed\w*|bleeding (?:\w+ )?vaginally|pv bleed\w*|spotting|bleeding`,
  'shoulder-tip': phrases`
    shoulder(?:[- ]tip)? pain`,
  'obstetric-word': phrases`
    (?<!pre-)eclampsia|(?<!pre-)eclamptic|pre-?eclampsia with severe|severe pre-?eclampsia|hellp|cord prolapse|prolapsed cord|shoulder dystocia
    placental? abruption|abruptio\w*|uterine rupture|amniotic fluid embol\w+|postpartum hemorrhage|pph
    ruptured ectopic|ectopic pregnancy|(?:baby|fetus|fetal) (?:\w+ ){0,3}(?:not moving|stopped moving)
    (?:no|reduced|decreased|absent) (?:fetal|baby) movements?|fetal (?:bradycardia|distress)|crowning|baby is coming`,
  'visual-trouble': phrases`
    blurr(?:ed|y) vision|visual (?:disturbance|changes?|symptoms|loss)|seeing (?:spots|stars|flashes|halos)
    scotoma\w*|double vision|diplopia|halos`,
  'vision-loss': phrases`
    (?:sudden(?:ly)?|acute|abrupt|painless|complete|total)[^.;]{0,40}(?:loss of (?:vision|sight)|vision loss
    visual loss|blind(?:ness)?|can't see|lost (?:\w+ )?(?:vision|sight))
    (?:lost|losing|loss of) (?:\w+ ){0,3}(?:vision|sight)|curtain (?:\w+ ){0,4}(?:vision|eye)|amaurosis fugax
    eyes? splash\w*|retinal detachment|central retinal artery|(?:chemical|bleach|acid|alkali|lye|cement)[^.;]{0,30}eyes?
    (?:globe|eye) (?:rupture|perforat\w+|laceration)|(?:acute|angle)[- ]closure glaucoma|orbital cellulitis`,
  'red-eye': phrases`
    (?:painful|red|hard)[^.;]{0,20}eye|eye pain|pain in (?:\w+ ){0,2}eyes?|mid-?dilated pupil|cloudy cornea`,
  'dka-sign': phrases`
    kussmaul|acetone|fruity|ketones?|keton(?:uria|emia)|ketoacidosis|anion gap|dka|hhs|hyperosmolar|euglycemic`,
  'dka-word': phrases`
    dka|diabetic ketoacidosis|hyperosmolar hyperglycemic|hhs`,
  'low-sugar-word': phrases`
    hypoglycemi[ac]|low (?:blood )?sugar|sugar is low|sugar dropped`,
  'chemistry-word': phrases`
    adrenal crisis|addisonian crisis|thyroid storm|myxedema coma|malignant hyperthermia
    neuroleptic malignant|tumou?r lysis|transfusion reaction|local anesthetic (?:systemic )?toxicity|rhabdomyolysis
    hypertensive (?:emergency|crisis)`,
  'high-potassium-word': phrases`
    hyperkalemi[ac]`,
  'ecg-changes': phrases`
    (?:ecg|ekg) changes?`,
  'peaked-t': phrases`
    peaked t|tall t waves?|sine wave|widened qrs|wide qrs`,
  testicle: phrases`
    (?:testic(?:le|ular)s?|scrot(?:um|al)|torsion)\b[^.;]{0,50}\b(?:pain\w*|swell\w*|swollen|torsion|tender\w*
    high[- ]riding)
    (?:pain\w*|swollen|tender)\b[^.;]{0,30}\b(?:testic\w+|scrot\w+)|priapism
    erection\b[^.;]{0,30}\b(?:hours?|won't go)`,
  'head-injury': phrases`
    head (?:injury|trauma|strike)|hit (?:(?:his|her|my|the|their) )?head|struck (?:his|her|my|the|their) head
    blow to the head|fell (?:and|on|onto) (?:\w+ ){0,3}head|concussion|skull fracture|battle'?s sign|raccoon eyes
    skull fracture|(?:unequal|fixed|dilated) pupils?`,
  'blown-pupil': phrases`
    blown pupil|(?:unequal|fixed)(?: and dilated)? pupils?`,
  injury: phrases`
    gun ?shot|gsw|stabbed|stab wounds?|stabbing (?:injury|victim)|penetrating (?:\w+ )?(?:trauma|injury|wound)
    amputat(?:ed|ion) (?:\w+ ){0,3}(?:finger|hand|arm|leg|limb|traumatic)|traumatic amputation|impaled|crush injur\w+
    ejected|f(?:ell|all) from (?:\w+ ){0,3}(?:height|window|balcony|bridge|roof|ladder|feet|meters|metres|storey|story)|electrocut\w+|electric shock
    lightning|drown\w+|submersion|flail chest|tension (?:pneumo(?:thorax)?|ptx)|tamponade
    (?:large|major|extensive|full[- ]thickness|third[- ]degree|facial|electrical|airway|inhalation) burns?
    burns? (?:\w+ ){0,4}(?:\d{2} ?%|face|airway)|open fracture|bone (?:is )?(?:sticking out|exposed)|hip dislocat\w+
    unstable pelvis|soot (?:in|around)|singed (?:\w+ )?hairs?|smoke inhalation|house fire`,
  heat: phrases`
    heat ?stroke|heatstroke|hypothermi[ac]|frozen|rewarm\w*`,
  'limb-threat': phrases`
    (?:leg|foot|arm|hand|limb|toes|extremity)[^.;]{0,40}\bpulse ?less
    pulse ?less[^.;]{0,20}\b(?:leg|foot|arm|hand|limb|extremity)
    (?:cold|pale|white|blue|mottled|dusky|numb)(?:, | and | )(?:\w+(?:, | and | )){0,2}(?:cold|pale|white|blue|mottled
    dusky|numb|painful)[^.;]{0,15} (?:leg|foot|arm|hand|limb|extremity)
    (?:leg|foot|arm|hand|limb|extremity)[^.;]{0,25}\b(?:cold|pale|white|blue|mottled|dusky|numb)(?:, | and 
    , and )(?:\w+ )?(?:cold|pale|white|blue|mottled|dusky|numb|painful)
    (?:leg|foot|arm|hand|limb|extremity)[^.;]{0,20}\bno (?:palpable )?pulse|no (?:palpable )?pulse in (?:\w+ ){0,2}(?:leg|foot|arm|hand)
    nec fasc|limb ischemia|(?:no|absent|lost|can't feel) (?:\w+ )?(?:pedal|distal|dp|popliteal|radial|femoral) pulses?
    compartment syndrome|pain (?:on|with) passive (?:stretch|movement)|necroti[sz]ing fasc\w+|fournier\w*|crepitus
    gas gangrene|rapidly spreading (?:redness|erythema|cellulitis)|dusky skin`,
  accident: phrases`
    mvc|mva|motor vehicle|(?:car|bike|bicycle|motorcycle|traffic) (?:crash|accident|collision)|rollover|run over|hit by a (?:car|truck|train|bus)
    fell (?:down|from|off)|fall (?:down|from|off)`,
} as const;
