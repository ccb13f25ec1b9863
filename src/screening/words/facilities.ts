/** Hospitals that go by a name without "hospital" in it: patterns over folded text. */
export const bareFacilities: readonly string[] = [
  'Barnes[- ]Jewish',
  'Baylor(?: Scott (?:&|and) White)?',
  'Beth Israel(?: Deaconess)?',
  "Brigham(?: (?:&|and) Women'?s)?",
  'Cedars?[- ]Sinai',
  'Cleveland Clinic',
  'Dana[- ]Farber',
  "Guy's(?: and St\\.? Thomas'?)?",
  'Houston Methodist',
  'Johns? Hopkins',
  'Kaiser(?: Permanente)?',
  "King's College",
  'Mass(?:achusetts)?\\.? General',
  'Mayo(?: Clinic)?',
  'M\\.?D\\.? Anderson',
  '(?:Mount|Mt\\.?) Sinai',
  '(?:New York|NY)[- ]Presbyterian',
  'NYU(?: Langone)?',
  '(?:Memorial )?Sloan[- ]Kettering',
  'Yale(?:[- ]New Haven)?',
  ...'BIDMC|Duke|Emory|Geisinger|Harborview|Henry Ford|Intermountain|MGH|Montefiore|MUSC|Northwell|Northwestern|NYP|Ochsner|OHSU'.split(
    '|',
  ),
  ...'Penn Medicine|Scripps|Stanford|Sutter|Tufts|UAB|UCHealth|UChicago|UCLA|UCSD|UCSF|UMass|UNC|UPMC|USC|UTSW|UVA|UW'.split(
    '|',
  ),
  ...'Vanderbilt|VUMC|Wake Forest|Weill Cornell'.split('|'),
];

/** What the name of a hospital, practice or home ends in; small or capital first letters. */
export const facilityNouns: readonly string[] = [
  'hospitals?',
  'hosp\\.?',
  'clinics?',
  '(?:medical|med\\.?|health|healthcare|surgery|surgical|cancer|heart|cardiac|trauma|rehab|rehabilitation|wellness|imaging|dialysis|eye|spine|care) (?:center|centre|ctr\\.?|institute|group|associates|system|services|plaza|college|school|campus|pavilion)',
  'nursing (?:home|facility|center)',
  '(?:care|rest) home',
  'assisted living',
  ...'health|healthcare|institute|infirmary|sanatorium|hospice|memorial|general|gen\\.?|medical|medicine|med\\.?'.split(
    '|',
  ),
  ...'center|centre|ctr\\.?|facility|office|practice|pharmacy|manor|campus|university|prison|jail|shelter'.split('|'),
];

/** Words before such a noun that say what kind of facility it is, and not which. */
export const facilityKinds: ReadonlySet<string> = new Set(
  `academic acute adult ambulatory anticoagulation antenatal behavioral birth care cath child children's community comprehensive county critical day district
ent family fertility fever foot for general global home icu ed er infusion inpatient intensive joint local long-term major maternal maternity memory mental
methadone mobile national new night office or our outside pain physical post-acute pre-op prenatal preventive primary private public regional rural school sexual
skilled specialty specialist sports stroke teaching telehealth tertiary travel trust university urban urgent veterans virtual walk-in weight women's world your`
    .trim()
    .split(/\s+/),
);
