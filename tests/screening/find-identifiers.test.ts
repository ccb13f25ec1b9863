import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNameFinder } from '../../adapters/name-finder/create-name-finder.ts';
import { findIdentifiers } from '../../src/screening/find-identifiers.ts';

const names = createNameFinder();

/** What was found, as `type:words`. All people and places here are invented. */
function found(text: string): readonly string[] {
  return findIdentifiers(text, names).map(({ start, end, type }) => `${type}:${text.slice(start, end)}`);
}

describe('identifiers that are found', () => {
  it.each<[string, readonly string[]]>([
    ['pt Jane Example has new AF', ['name:Jane Example']],
    ['jane example has a fever', ['name:jane']],
    ['JANE EXAMPLE 67F CHF EXACERBATION', ['name:JANE EXAMPLE']],
    ['a woman of 40, Anna E., with MS', ['name:Anna E.']],
    ['Mr. Example is short of breath', ['name:Mr. Example']],
    ['mrs example needs more lasix', ['name:mrs example']],
    ['Dr. J. Example wants heparin', ['name:Dr. J. Example']],
    ['Patient: Example, Jane, on vancomycin', ['name:Example, Jane']],
    ['a patient named Xylia with gout', ['name:Xylia']],
    ['initials J.E., INR 5', ['name:J.E.']],
    ['seen by L. Examplar for gout', ['name:L. Examplar']],
    ['is it safe for Robert to take ibuprofen', ['name:Robert']],
    ['Xylia Examplar, 54M, on metformin', ['name:Xylia Examplar']],
    ['Mrs O’Example in room 4', ['name:Mrs O’Example']],
    ['DR ADAMS: HEPARIN DOSE IN AF?', ['name:DR ADAMS']],
    ['PATIENT NAMED XYLIA WITH GOUT', ['name:XYLIA']],
    ['PT JANE EXAMPLE HAS NEW AFIB', ['name:JANE EXAMPLE']],
  ])('finds the name in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['seen on March 5, 2021 for gout', 'date:March 5, 2021'],
    ['seen on 5 March 2021 for gout', 'date:5 March 2021'],
    ["seen on Nov 11th '23 for gout", "date:Nov 11th '23"],
    ['seen 03/05/2021 for gout', 'date:03/05/2021'],
    ['seen 3-5-21 for gout', 'date:3-5-21'],
    ['seen 2021-03-05 for gout', 'date:2021-03-05'],
    ['DOB 5.3.1950, gout', 'date:5.3.1950'],
    ['she was seen in March 2021', 'date:March 2021'],
    ['he was admitted on the 5th of May', 'date:the 5th of May'],
    ['MRN 000000, gout', 'number:000000'],
    ['mrn# EX-12345, gout', 'number:EX-12345'],
    ['SSN 000-12-3456', 'number:000-12-3456'],
    ['insurance member id W123456789', 'number:W123456789'],
    ['policy no: 000-456-123', 'number:000-456-123'],
    ['pacemaker serial number PX123456, MRI safe?', 'device-or-account:PX123456'],
    ['Acct#: EX-998877', 'device-or-account:EX-998877'],
    ['call 555-010-0199 with the dose', 'contact:555-010-0199'],
    ['call (555) 010-0199 with the dose', 'contact:(555) 010-0199'],
    ['jane.example@example.org asks', 'contact:jane.example@example.org'],
    ['from 192.0.2.1', 'contact:192.0.2.1'],
    ['see https://jane.example.net/me', 'contact:https://jane.example.net/me'],
    ['92-year-old woman with UTI', 'age-over-89:92'],
    ['101 yo with falls', 'age-over-89:101'],
    ['seen at Example Hospital for gout', 'location:Example Hospital'],
    ["she was admitted to St. Example's", "location:St. Example's"],
    ['he lives at 12 Example Street', 'location:12 Example Street'],
    ['she lives in Springfield, IL', 'location:Springfield, IL'],
    ['zip code 00000, asthma rates', 'location:00000'],
    ['pt from Exampleton with Lyme', 'location:Exampleton'],
  ])('finds what identifies in %j', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it('does not take an illness for a place beside an age over 89', () => {
    expect(found('93 year old woman apixaban dose in AF')).toEqual(['age-over-89:93']);
    expect(found('91 year old with UTI in CKD, which antibiotic')).toEqual(['age-over-89:91']);
  });

  it('finds in capitals where somebody was treated', () => {
    expect(found('PATIENT SEEN AT CEDAR CREST FOR GOUT')).toEqual(['location:CEDAR CREST']);
    expect(found('SHE WAS TREATED AT EXAMPLE HOSPITAL FOR GOUT')).toEqual(['location:EXAMPLE HOSPITAL']);
  });

  it('counts a vague date and a code only beside somebody', () => {
    expect(found('what changed for asthma last July? see EX-12345')).toEqual([]);
    expect(found('pt Jane Example seen last July, EX-12345')).toEqual([
      'name:Jane Example',
      'date:last July',
      'number:EX-12345',
    ]);
  });
});

describe('words that only look like identifiers', () => {
  it.each([
    "Crohn's disease in a 30-year-old woman",
    'PATIENT SEIZING HOW MUCH ATIVAN',
    'PATIENT CRASHING BP 60/30 WHICH PRESSOR',
    'PT COLLAPSED IN BATHROOM NO PULSE',
    'BABY BLUE AND LIMP WHAT FIRST',
    'PT BROUGHT IN FITTING SINCE 10 MIN',
    'NURSE SAYS PATIENT WILL NOT STOP SHAKING',
    'I AM WORRIED ABOUT MY MOTHERS HEALTH AFTER SURGERY',
    "Bell's palsy: steroids?",
    'patient with a Foley catheter',
    'Glasgow coma scale of 8, Apgar 7 and 9',
    'Wernicke encephalopathy, Parkinson, Marfan and Hashimoto thyroiditis',
    'Stevens-Johnson syndrome after lamotrigine',
    'Wolff-Parkinson-White: adenosine?',
    "St. John's wort with warfarin",
    'Wells score of 6, Child-Pugh C',
    'pt on Xarelto and Plavix, which one to stop?',
    'AHA and IDSA guidelines of 2023',
    'the guideline published in March 2022',
    'according to Mayo Clinic guidelines, a patient with gout',
    'results of the SPRINT trial, NCT01206062',
    'diagnosed in 2021, treated since last year',
    'metformin 1000 mg twice daily for 10 days',
    '85-year-old man, BP 120/80, HR 72, pain 5/10',
    'patients over 90 with hypertension',
    'temp 101 F, platelets 150000, heparin 5000 units',
    'Hepatitis C, vitamin D, type 2 diabetes, factor V',
    'H. pylori, E. coli and C. difficile',
    'Will metformin help? May I give aspirin?',
    'West Nile virus, Rocky Mountain spotted fever',
    'A Hispanic woman and an African American man',
    'see https://www.nejm.org/doi/10.1056/example',
  ])('finds nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('spans', () => {
  const pieces = fc.constantFrom(
    'Jane Example',
    'Dr. Example',
    'seen at',
    'Example Clinic',
    'on',
    'March 5, 2021',
    'MRN 000000',
    'pt',
    ', ',
    '(',
    ')',
    '. ',
    '92-year-old',
    'St. Mary',
    '555-010-0199',
    '’',
    '\u200b',
    '😀',
    'zip 00000',
    'J.',
    'ＭＲＮ ０００',
    "Crohn's",
    'i',
    '\n',
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 120 }),
  );

  it('stand inside the text, sorted, without touching one another', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const span of findIdentifiers(text, names)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 200 },
    );
  });
});
