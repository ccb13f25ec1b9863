import { phrases } from './phrases.ts';

/** What somebody brings along: illnesses, medicines, journeys, pregnancy. These count when they are past, too. */
export const backgroundFindings = {
  immunosuppressed: phrases`
    chemo(?:therapy)?|neutropeni[ac]|immunosuppress(?:ed|ion)|immunocompromised|transplant|asplen(?:ia|ic)
    splenectomy|leukemia|anc (?:of |is |< ?)?\d{1,3}|central line|hickman|port-a-cath`,
  anticoagulated: phrases`
    anticoagula\w+|warfarin|coumadin|apixaban|eliquis|rivaroxaban|xarelto|dabigatran|pradaxa|heparin|blood thinners?
    doac|noac|hemophili[ac]`,
  travelled: phrases`
    (?:travel(?:l?ed|l?ing)?|return(?:ed|ing)|trip to|came back|back from|(?:came|come|got|flew|home) (?:home 
    back )?from|been (?:to|in)|stay(?:ed|ing) in|holiday in|honeymoon in|lived in|immigrated from|moved (?:here )?from
    arrived from|visit(?:ed|ing) (?:family|relatives|friends) in|mission|backpack\w*|safari)\b[^.]{0,60}\b(?:africa
    nigeria|ghana|kenya|uganda|tanzania|congo|cameroon|mali|senegal|gambia|malawi|mozambique|zambia|liberia
    sierra leone|guinea|ethiopia|sudan|angola|asia|india|pakistan|bangladesh|thailand|cambodia|laos|vietnam|myanmar
    burma|indonesia|papua|philippines|central america|south america|honduras|guatemala|nicaragua|brazil|amazon|peru
    colombia|haiti|tropic\w*)
    malaria prophylaxis|mosquito(?:e?s)?|endemic (?:area|region|country)`,
  'tick-or-outdoors': phrases`
    tick(?:s)?(?: bite)?|camping|hiking|wooded`,
  'lung-disease': phrases`
    asthma(?:tic)?|copd|emphysema|chronic bronchitis|chronic obstructive|cystic fibrosis|pulmonary fibrosis
    interstitial lung|home oxygen`,
  'clot-risk': phrases`
    recent(?:ly)? (?:\w+ ){0,3}(?:surgery|surgical|operation|operated|flight|hospitali[sz]\w+|admission|immobili\w+
    fracture|trip|travel)
    (?:long|transatlantic|\d+[- ]hour) (?:haul )?(?:flight|drive|car (?:ride|trip)|trip)|post-?op(?:erative)?
    immobili[sz](?:ed|ation)|bed ?rest|bed-?bound|(?:hip|knee) (?:replacement|arthroplasty|surgery|fracture)
    oral contracepti\w+|birth control|contraceptive pill|cast|malignan\w+|cancer|prior dvt|previous (?:dvt|pe|clot)
    postpartum|after (?:surgery|delivery|a flight|the operation)
    days? after (?:\w+ ){0,4}(?:surgery|replacement|section|operation|delivery)`,
  allergen: phrases`
    (?:stung|sting|bee|wasp|hornet|yellow jacket|peanuts?|tree nuts?|nuts?|shellfish|shrimp|fish|sesame|eggs?|milk
    latex|contrast|penicillin|amoxicillin|ceftriaxone|cef\w+|antibiotic|vaccine|vaccination|injection|infusion|ate
    eating|eaten|exposure|exposed|allerg(?:y|ic|en)|after (?:\w+ )?(?:taking|receiving|dose|injection|infusion|iv
    his first|her first|the first|\w+cillin|\w+mycin|\w+floxacin|cef\w+))`,
  pregnant: phrases`
    pregnan(?:t|cy)|pre-?eclampsia|pre-?eclamptic|gravid(?:a)?|g\dp\d|\d+ ?(?:weeks?|wks?|w) (?:pregnant|gestation|ga|of gestation)
    gestation(?:al age)?|(?:first|second|third) trimester|antepartum|in labou?r|fetus|fetal`,
  postpartum: phrases`
    post-?partum|(?:after|following|since) (?:\w+ ){0,2}(?:delivery|birth|c-?section)|just delivered|gave birth
    placenta|postnatal|pph`,
  'maybe-pregnant': phrases`
    missed (?:a |her |my |last )?(?:period|menses)|late period|amenorrh(?:o)?ea|positive (?:pregnancy|hcg|urine hcg)
    last (?:menstrual )?period|lmp|hcg|(?:[4-9]|1[0-2]|four|five|six|seven|eight) weeks pregnant|ectopic`,
  diabetic: phrases`
    diabet(?:es|ic)|t1dm?|t2dm?|iddm|insulin|dka|hhs`,
  paracetamol: phrases`
    acetaminophen|paracetamol|tylenol|apap`,
  opioid: phrases`
    opioids?|opiods?|opiates?|naloxone|narcan|narcotics?|morphine|oxycodone|oxycontin|percocets?|percs?|oxys?|hydrocodone|vicodin|norco
    hydromorphone|dilaudid|oxymorphone|(?:su|remi|al|car)?fentan[iy]l|duragesic|methadone|buprenorphine|suboxone
    codeine|tramadol|tapentadol|meperidine|pethidine|demerol|diamorphine|heroin|ms ?contin|pca|nitazenes?`,
  asthma: phrases`
    asthma(?:tic)?|status asthmaticus`,
  copd: phrases`
    copd|aecopd|emphysema|chronic bronchitis|chronic obstructive`,
  magnesium: phrases`
    mag(?:nesium)?(?: sul(?:f|ph)ate)?|mgso4`,
  'weeks-along': phrases`
    (?:at|@) (?:2\d|3\d|4[0-2])(?:\+[0-6])? ?(?:weeks?|wks?|w)(?! (?:of|post|after))
    (?:2\d|3\d|4[0-2])\+[0-6](?: ?(?:weeks?|wks?|w))?|(?:2\d|3\d|4[0-2])\/40`,
  'spine-damage': phrases`
    vcfs?|(?:vertebra[el]?|vertebral|spin(?:e|al)|lumbar|thoracic|cervical|compression|burst|chance|[tlc]\d{1,2}) (?:body )?(?:\w+ )?(?:fractures?|fx|mets|metastas[ei]s|abscess|tumou?r|h[ae]*matoma|injury)
    (?:fractures?|fx|mets|metastas[ei]s) (?:\w+ ){0,3}(?:spine|vertebra[el]?|[tlc]\d{1,2})
    epidural (?:abscess|h[ae]*matoma)`,
  bells: phrases`
    bell'?s palsy|forehead (?:\w+ ){0,4}(?:involved|wrinkl\w+)|carpal tunnel|sciatica|radiculopathy|shingles
    disc herniation`,
} as const;
