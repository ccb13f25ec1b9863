import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCollectingProgress } from '../../adapters/memory/collecting-progress.ts';
import { createRecordingLog } from '../../adapters/memory/recording-log.ts';
import { isVerbatim } from '../../src/answering/verify-statements.ts';
import { readConfig } from '../../src/config.ts';
import { clinicalPart } from '../../src/domain/answer.ts';
import type { NonEmpty } from '../../src/domain/non-empty.ts';
import { passagesOf } from '../../src/domain/passage.ts';
import { type SourceKind, sourceKinds } from '../../src/domain/source.ts';
import { type Curbside, openCurbside } from '../../src/main/open-curbside.ts';
import { suiteFolder } from '../support/suite-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const knowledge = join(import.meta.dirname, '../../knowledge');
const dataFolder = suiteFolder();
const config = readConfig({ DATA_FOLDER: dataFolder, KNOWLEDGE_FOLDER: knowledge });
const log = createRecordingLog();
let curbside: Curbside;
let threads = 0;

beforeAll(async () => {
  curbside = await openCurbside(config, log);
}, 60_000);
afterAll(() => curbside.close());

async function ask(raw: string, sameThread?: string, sources: NonEmpty<SourceKind> = sourceKinds) {
  threads += 1;
  const thread = sameThread ?? `thread-${threads}`;
  const conversation = { platform: 'console', tenant: 'local', place: 'test', thread } as const;
  const progress = createCollectingProgress();
  const record = await curbside.desk.ask(
    { raw, conversation, asker: 'tester', audience: 'clinician', sources },
    progress,
  );
  return { ...record, progress };
}

describe('a question that the board has answered', () => {
  it.each([
    'What is the treatment for a compression fracture of the spine?',
    'WHAT IS THE TREATMENT FOR A COMPRESSION FRACTURE OF THE SPINE',
    'How is a vertebral compression fracture treated?',
  ])('gets its approved article: %s', async (question) => {
    const { answer } = await ask(question);
    expect(answer).toMatchObject({ kind: 'approved-article', article: { id: 'compression-fracture-treatment' } });
    if (answer.kind !== 'approved-article') return;
    expect(answer.followUps.length).toBe(3);
    expect(answer.boxedWarnings.map(({ drug }) => drug)).toContain('acetaminophen');
    expect(answer.article.disagreements.length).toBeGreaterThan(0);
    expect(answer.disclaimer.text).not.toBe('');
  });

  it('gets follow-ups that lead somewhere', async () => {
    const { answer } = await ask('What is the treatment for a compression fracture of the spine?');
    for (const { question } of answer.kind === 'approved-article' ? answer.followUps : []) {
      const next = await ask(question);
      expect(['approved-article', 'pending-article', 'composed'], question).toContain(next.answer.kind);
    }
  });
});

describe('a place that allows only some kinds of source', () => {
  it('gets sentences of those kinds, and boxed warnings all the same', async () => {
    const question = 'What are the contraindications of haloperidol?';
    const kindsIn = async (sources: NonEmpty<SourceKind>) => {
      const { answer } = await ask(question, undefined, sources);
      const statements = answer.kind === 'composed' ? [...answer.lead, ...answer.statements] : [];
      const cited = new Set(statements.flatMap(({ citations }) => citations.map(({ sourceId }) => sourceId)));
      const known = answer.kind === 'composed' ? answer.sources : [];
      return [...new Set(known.filter(({ id }) => cited.has(id)).map(({ kind }) => kind))];
    };
    expect(await kindsIn(sourceKinds)).toContain('label');
    expect(await kindsIn(['guideline', 'research'])).not.toContain('label');
    expect(await kindsIn(['label'])).toEqual(['label']);
  });
});

describe('a question that no article answers', () => {
  it.each([
    'What does warfarin interact with?',
    'What are the contraindications of haloperidol?',
    'Is lisinopril safe in pregnancy?',
  ])('gets sentences that stand in their passages, word for word: %s', async (question) => {
    const { answer, progress } = await ask(question);
    expect(answer.kind).toBe('composed');
    if (answer.kind !== 'composed') return;
    expect(progress.steps.map((step) => step.kind)).toEqual(['looking-for-article', 'reading', 'checking']);
    for (const statement of [...answer.lead, ...answer.statements]) {
      for (const citation of statement.citations) {
        const source = answer.sources.find(({ id }) => id === citation.sourceId);
        const passage = source && passagesOf(source).find(({ id }) => id === citation.passageId);
        expect(isVerbatim(citation, passage)).toBe(true);
      }
    }
  });

  it('speaks of the drug that was asked for, and of no other one alone', async () => {
    const { answer } = await ask('What is the dose of rivaroxaban in renal impairment?');
    const statements = answer.kind === 'composed' ? [...answer.lead, ...answer.statements] : [];
    const others = statements.filter(
      ({ text, citations }) => !/rivaroxaban/i.test(text) && citations[0].sourceId !== 'xarelto-label',
    );
    expect(others).toEqual([]);
  });

  it('carries the boxed warning of the drug', async () => {
    const { answer } = await ask('What are the contraindications of haloperidol?');
    expect(answer.kind === 'composed' && answer.boxedWarnings.map(({ drug }) => drug)).toEqual(['haloperidol']);
  });

  it.each(['What is the treatment for malaria?', 'What is the dose of amoxicillin for otitis media?'])(
    'is not covered when no source says it: %s',
    async (question) => {
      const { answer } = await ask(question);
      expect(answer.kind).toBe('not-covered');
      expect(clinicalPart(answer)).toMatchObject({
        searched: { articles: expect.any(Number) },
        disclaimer: { id: 'default' },
      });
    },
  );
});

describe('a thread', () => {
  it('lends a follow-up what it was about', async () => {
    const first = await ask('Is lisinopril safe in pregnancy?', 'thread-of-two');
    expect(first.answer.kind).toBe('composed');
    const second = await ask('and in renal impairment?', 'thread-of-two');
    expect(second.question).toMatch(/lisinopril/i);
    expect(second.question).toMatch(/renal impairment/i);
  });
});

describe('what must not be answered', () => {
  const patient = 'Zebediah Exampleson';

  it('is stopped when it names a patient, and leaves no trace in database or log', async () => {
    const { answer, question } = await ask(
      `What is the dose of apixaban for ${patient}, MRN 00012345, born 03/04/1951?`,
    );
    expect(answer.kind).toBe('identifiers-found');
    expect(question).toBeNull();
    const files = readdirSync(dataFolder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    for (const file of files)
      expect(readFileSync(join(file.parentPath, file.name)).includes('Exampleson'), file.name).toBe(false);
    expect(JSON.stringify(log.lines)).not.toContain('Exampleson');
  });

  it.each([
    ['', 'empty'],
    ['   \n', 'empty'],
    ['😀🎉', 'no-words'],
    ['<@U0EXAMPLE>', 'no-words'],
    ['x'.repeat(100_000), 'too-long'],
    ['What is the weather in Paris tomorrow?', 'not-clinical'],
  ])('is declined with its reason: %.20j', async (raw, reason) => {
    const { answer } = await ask(raw);
    expect(answer.kind).toBe('declined');
    if (answer.kind === 'declined') expect([reason, 'no-words']).toContain(answer.reason);
  });

  it('is cleaned of characters that hide or turn text', async () => {
    const { question } = await ask('What is the \u202edose\u202c of\u0000 alen\u200bdronate?');
    expect(question).toBe('What is the dose of alendronate?');
  });
});

describe('time-critical content', () => {
  it('puts what to do now ahead of the answer', async () => {
    const { answer } = await ask(
      'Patient is having anaphylaxis right now with throat swelling and hypotension, what is the epinephrine dose?',
    );
    expect(answer.kind).toBe('urgent');
    expect(answer.kind === 'urgent' && answer.banner.action.length).toBeGreaterThan(20);
  });
});

describe('the log', () => {
  it('holds no words of the questions', () => {
    const text = JSON.stringify(log.lines).toLowerCase();
    for (const word of ['warfarin', 'haloperidol', 'malaria', 'anaphylaxis', 'weather'])
      expect(text).not.toContain(word);
  });
});

describe('a second start', () => {
  it('finds library and index as they were, and answers at once', async () => {
    await curbside.close();
    const lines = createRecordingLog();
    curbside = await openCurbside(config, lines);
    expect(lines.lines.map(({ event }) => event)).toEqual(['library loaded']);
    const { answer } = await ask('What is the treatment for a compression fracture of the spine?');
    expect(answer.kind).toBe('approved-article');
  });

  it('makes the index anew when its files were damaged', async () => {
    await curbside.close();
    for (const file of readdirSync(join(dataFolder, 'index'), { recursive: true, withFileTypes: true })) {
      if (file.isFile()) writeFileSync(join(file.parentPath, file.name), 'garbage');
    }
    const lines = createRecordingLog();
    curbside = await openCurbside(config, lines);
    expect(lines.lines.map(({ event }) => event)).toContain('index made anew');
    const { answer } = await ask('What does warfarin interact with?');
    expect(answer.kind).toBe('composed');
  });

  it('catches the index up with knowledge that changed meanwhile', async () => {
    await curbside.close();
    const folder = join(temporaryFolder(), 'knowledge');
    cpSync(knowledge, folder, { recursive: true });
    rmSync(join(folder, 'articles/infection'), { recursive: true });
    const lines = createRecordingLog();
    curbside = await openCurbside({ ...config, knowledgeFolder: folder }, lines);
    expect(lines.lines.map(({ event }) => event)).toContain('index caught up');
    expect(await curbside.stores.articles.find('clostridioides-difficile-first-line')).toBeNull();
  });
});
