/** Words that a record's number follows; patterns, read in any case. */
export const recordCues: readonly string[] = [
  'mrns?',
  'm\\.r\\.n\\.?',
  'med(?:ical)?\\.? ?rec(?:ord)?s?',
  "(?:patient|pt|member|subscriber|beneficiary|insurance|ins\\.?|policy|plan|hospital|chart|record|case|national|health|person|employee|student|military|state|unique|study|subject|device|visit|specimen|sample)(?:'s)? ?(?:id|identifier|identification|no|num|number|#)",
  'nhs|hicn|mbi|npi|dea|emr|ehr|ssn|passport|accession|encounter|claim|registration|barcode',
  "(?:driver'?s? )?licen[cs]e(?: plate)?",
  'certificate',
  'ref(?:erence)?\\.? ?(?:code|id|no|number|#)',
];

/** Words that a record's number may follow, and other numbers as well. */
export const sometimesNumberCues: readonly string[] =
  'insurance(?: plan| policy)?|insurer|ins\\. policy|policy|health plan|plan|coverage|chart|file|record|patient|pt|id|identifier|ref|code|confirmation|order|ticket|group|membership|voucher|benefits?'.split(
    '|',
  );

export const accountCues: readonly string[] =
  'acc(?:oun)?t\\.?|account|serial|s\\/n|sn|device|pacemaker|implant|lot|model|vin|udi|imei|iban|credit card|card|plate'.split(
    '|',
  );

export const insurers: readonly string[] =
  'medicare|medicaid|hmo|ppo|tricare|aetna|cigna|humana|blue cross(?: blue shield)?|bcbs|anthem|kaiser|unitedhealthcare|uhc'.split(
    '|',
  );

/** Beside another identifier, whatever has a digit after one of these is a number of the record. */
export const anyNumberCues: readonly string[] =
  'id|identifier|code|ref(?:erence)?|case|file|record|tag|badge|sample|subject|study|unique|registration|reg|tracking|barcode|token|key|ticket|chart|number|no\\.|#'.split(
    '|',
  );
