import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createLibraryFiles } from '../../adapters/knowledge-files/read-library-files.ts';
import { compileLibrary } from '../../src/knowledge/compile-library.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

export const guideline = `---
kind: guideline
title: An invented guideline on alendronate
publisher: Society of Examples
year: 2024
jurisdiction: Nowhere
evidence:
  type: clinical practice guideline
citation: Invented for a test
status: current
digest: true
---
## Recommendations
Adults with an example fracture take alendronate 70 mg once weekly. Adults with an
example fracture do not need bed rest.

Another paragraph about nothing.
`;

export const label = guideline
  .replace('kind: guideline', 'kind: label')
  .replace('type: clinical practice guideline', 'type: drug label')
  .replace('status: current', 'status: current\ngeneric: alendronate\nbrands: [Fosamax]')
  .replace('## Recommendations', '## 2 Dosage and administration');

export const article = `---
question: What is the dose of alendronate after an example fracture?
aliases:
  - How much alendronate after an example fracture?
topic: Examples
status: approved
version: 1
author: Dr Example Avery
reviewers:
  - Dr Example Bryce
updated: 2026-03-01
approvalDate: 2026-03-01
lastReviewDate: 2026-03-01
reviewDue: 2028-03-01
drugs: [alendronate]
references:
  - guideline-one
---
> Not shown to anybody.

## Summary
### Clinician
Give alendronate 70 mg once weekly. [1]
### Care team
The dose of alendronate is 70 mg once weekly [1].
### Patient
You take alendronate 70 mg once weekly. [1]

## From the guidelines
- Alendronate is taken at 70 mg once weekly. [1]
  > [1] "take alendronate 70 mg once weekly"
- Adults with an example fracture do not need bed rest. [1]
  > [1] "Adults with an example fracture do not need bed rest."
`;

export const soundFiles: Readonly<Record<string, string | Buffer>> = {
  'articles/examples/dose-of-alendronate.md': article,
  'sources/guidelines/guideline-one.md': guideline,
  'sources/labels/alendronate-label.md': label,
  'disclaimers/default.md': '---\nid: default\nversion: 1\n---\nSupports judgement; does not replace it.\n',
  'editorial-policy.md': '# Editorial policy\n',
};

/** Writes a knowledge folder and compiles it. A file given as null is left out. */
export async function compileFiles(changes: Readonly<Record<string, string | Buffer | null>>, today = '2026-11-01') {
  const folder = writeKnowledge(changes);
  const written = await createLibraryFiles(folder).read();
  return { written, ...compileLibrary(written, today) };
}

export function writeKnowledge(changes: Readonly<Record<string, string | Buffer | null>>): string {
  const folder = temporaryFolder();
  for (const [file, content] of Object.entries({ ...soundFiles, ...changes })) {
    if (content === null) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}
