import { describe, expect, it } from 'vitest';
import { article, compileFiles, guideline } from './small-library.ts';

const articleFile = 'articles/examples/dose-of-alendronate.md';

describe('a library without mistakes', () => {
  it('becomes articles whose quotes stand in their passages, character for character', async () => {
    const { library, problems } = await compileFiles({});
    expect(problems).toEqual([]);
    const [first] = library.articles;
    expect(first?.id).toBe('dose-of-alendronate');
    expect(first?.review).toEqual({
      status: 'approved',
      reviewers: ['Dr Example Bryce'],
      approvalDate: '2026-03-01',
      lastReviewDate: '2026-03-01',
      reviewDue: '2028-03-01',
    });
    const quotes = first?.statements.map((statement) => statement.citations[0]);
    expect(quotes).toMatchObject([
      {
        sourceId: 'guideline-one',
        passageId: 'guideline-one#s1p1',
        quote: 'take alendronate 70 mg once weekly',
        start: 32,
      },
      { quote: 'Adults with an example fracture do not need bed rest.' },
    ]);
  });

  it('keeps the three wordings of the summary, markers taken off', async () => {
    const { library } = await compileFiles({});
    const summaries = library.articles[0]?.summaries;
    expect(summaries?.clinician.map((sentence) => sentence.text)).toEqual(['Give alendronate 70 mg once weekly.']);
    expect(summaries?.['care-team'].map((sentence) => sentence.text)).toEqual([
      'The dose of alendronate is 70 mg once weekly.',
    ]);
    expect(summaries?.patient[0].citations.length).toBe(2);
  });
});

describe('a mistake is named with its file and line', () => {
  const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;
  const cases: readonly (readonly [name: string, from: string, to: string, atText: string, message: RegExp])[] = [
    [
      'a statement without a citation',
      'Adults with an example fracture do not need bed rest. [1]\n  > [1] "Adults with an example fracture do not need bed rest."',
      'Adults with an example fracture do not need bed rest.',
      '- Bed rest',
      /has no citation/,
    ],
    [
      'a citation without its quote',
      '- Adults with an example fracture do not need bed rest. [1]\n  > [1] "Adults with an example fracture do not need bed rest."',
      '- Adults with an example fracture do not need bed rest. [1]',
      '- Bed rest',
      /cites \[1\] without its quote/,
    ],
    [
      'a quote that is not in its source',
      '"take alendronate 70 mg once weekly"',
      '"takes alendronate 70 mg once weekly"',
      '"takes',
      /is not in "guideline-one", word for word/,
    ],
    [
      'a number that is not in the quote',
      'is taken at 70 mg',
      'is taken at 75 mg',
      '- Alendronate is taken',
      /says "75"/,
    ],
    [
      'a statement that says something else than its quotes',
      'is taken at 70 mg once weekly',
      'is taken at 70 mg twice weekly',
      '- Alendronate is taken',
      /does not agree with its quotes \(.*frequency/,
    ],
    [
      'a denial that is not in the quote',
      'Alendronate is taken at',
      'Alendronate is not taken at',
      '- Alendronate is not',
      /says no where its quotes do not/,
    ],
    [
      'an approved article without reviewer',
      'reviewers:\n  - Dr Example Bryce\n',
      '',
      'status: approved',
      /at least one reviewer/,
    ],
    [
      'an approved article without dates',
      'approvalDate: 2026-03-01\nlastReviewDate: 2026-03-01\nreviewDue: 2028-03-01\n',
      '',
      'status: approved',
      /needs the field "approvalDate"/,
    ],
    ['an author who reviews', '- Dr Example Bryce', '- Dr Example Avery', 'reviewers:', /nobody reviews an own text/],
    [
      'a dangling reference',
      '  - guideline-one',
      '  - guideline-two',
      'references:',
      /"guideline-two", which is not in sources/,
    ],
    [
      'a dangling follow-up',
      'references:',
      'followUps: [no-such-article]\nreferences:',
      'followUps:',
      /"no-such-article", which is not in articles/,
    ],
    ['an unknown field', 'version: 1', 'version: 1\nverson: 2', '---', /not known: verson/],
    [
      'a date that is not in the calendar',
      'approvalDate: 2026-03-01',
      'approvalDate: 2026-02-30',
      'approvalDate',
      /must be a date of the calendar/,
    ],
    [
      'a state of review that does not exist',
      'status: approved',
      'status: blessed',
      'status:',
      /must be one of submitted, under-review, approved, retired/,
    ],
    [
      'a summary whose number differs',
      'You take alendronate 70 mg',
      'You take alendronate 700 mg',
      'You take',
      /differ in quantities: 70 mg and 700 mg/,
    ],
    [
      'a summary that names no drug',
      'You take alendronate 70 mg',
      'You take the medicine 70 mg',
      'You take',
      /differ in drugs/,
    ],
    [
      'a summary without a citation',
      'Give alendronate 70 mg once weekly. [1]',
      'Give alendronate 70 mg once weekly.',
      'Give alendronate',
      /has no citation/,
    ],
    [
      'a section that is not known',
      '## From the guidelines',
      '## From the grapevine',
      '## From the grapevine',
      /"From the grapevine" is not known/,
    ],
    [
      'a missing summary',
      '### Patient\nYou take alendronate 70 mg once weekly. [1]\n',
      '',
      '---',
      /no summary for the audience patient/,
    ],
    [
      'a label cited as a guideline',
      '  - guideline-one',
      '  - alendronate-label',
      '- Alendronate is taken',
      /which is a drug label, under the heading for a guideline/,
    ],
  ];
  it.each(cases)('%s', async (_, from, to, atText, message) => {
    const broken = article.replace(from, to);
    expect(broken).not.toBe(article);
    const { library, problems } = await compileFiles({ [articleFile]: broken });
    const found = problems.find((problem) => message.test(problem.message));
    expect(found, JSON.stringify(problems)).toBeDefined();
    expect(found?.file).toBe(articleFile);
    expect(found?.line).toBe(lineOf(broken, atText));
    expect(library.articles).toEqual([]);
  });

  it('an overdue review, which does not take the article away', async () => {
    const { library, problems } = await compileFiles({}, '2028-03-02');
    expect(problems).toEqual([
      expect.objectContaining({ line: 14, message: expect.stringContaining('review was due on 2028-03-01') }),
    ]);
    expect(library.articles).toHaveLength(1);
  });

  it('every mistake of a file at once', async () => {
    const broken = article
      .replace('is taken at 70 mg', 'is taken at 75 mg')
      .replace('do not need bed rest."', 'need bed rest."');
    const { problems } = await compileFiles({ [articleFile]: broken });
    expect(problems.length).toBeGreaterThanOrEqual(2);
  });
});

describe('a file that cannot be used', () => {
  it('is named when it is not UTF-8, and what cites it as well', async () => {
    const { library, problems } = await compileFiles({
      'sources/guidelines/guideline-one.md': Buffer.from([0x2d, 0xff, 0xfe]),
    });
    expect(problems).toContainEqual({
      file: 'sources/guidelines/guideline-one.md',
      line: 1,
      message: expect.stringContaining('is not UTF-8'),
    });
    expect(library.articles).toEqual([]);
  });

  it('is named when its front matter is not YAML', async () => {
    const { problems } = await compileFiles({ [articleFile]: article.replace('version: 1', 'version: [1') });
    expect(problems[0]).toMatchObject({ file: articleFile, message: expect.stringContaining('not YAML') });
  });

  it('is named when it has no front matter', async () => {
    const { problems } = await compileFiles({ [articleFile]: '# Just a heading\n' });
    expect(problems).toContainEqual({
      file: articleFile,
      line: 1,
      message: expect.stringContaining('has no front matter'),
    });
  });

  it('takes its twin along: with two articles of one id neither is used', async () => {
    const { library, problems } = await compileFiles({ 'articles/others/dose-of-alendronate.md': article });
    expect(problems).toEqual([
      {
        file: 'articles/others/dose-of-alendronate.md',
        line: 1,
        message: expect.stringContaining(`has the id "dose-of-alendronate" of ${articleFile}`),
      },
    ]);
    expect(library.articles).toEqual([]);
  });

  it('leaves the other articles in use', async () => {
    const { library } = await compileFiles({ 'articles/examples/broken.md': 'nothing' });
    expect(library.articles.map(({ id }) => id)).toEqual(['dose-of-alendronate']);
  });
});

describe('a source that may not be cited', () => {
  it('is one that was retracted', async () => {
    const retracted = guideline.replace('status: current', 'status: retracted\nretraction: Retracted for a test');
    const { problems } = await compileFiles({ 'sources/guidelines/guideline-one.md': retracted });
    expect(problems[0]?.message).toContain('retracted source "guideline-one"');
  });

  it('is one that was superseded, outside a disagreement', async () => {
    const old = guideline.replace('status: current', 'status: superseded\nsupersededBy: alendronate-label');
    const { problems } = await compileFiles({ 'sources/guidelines/guideline-one.md': old });
    expect(problems[0]?.message).toContain('superseded by "alendronate-label"');
  });

  it('names a successor that is not there', async () => {
    const old = guideline.replace('status: current', 'status: superseded\nsupersededBy: nowhere');
    const { problems } = await compileFiles({ 'sources/guidelines/guideline-one.md': old });
    expect(problems).toContainEqual(
      expect.objectContaining({ line: 11, message: expect.stringContaining('"nowhere", which is not in sources/') }),
    );
  });
});
