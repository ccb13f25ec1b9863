const core = '^src/(?!start\\.mjs|main(?:\\.ts|/)|config(?:\\.ts|/)|commands/|domain/|ports/|presentation/)';

/** Who may import whom. Each comment says what to do instead. */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other hide a third: move what both need into it.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-imports-domain',
      comment: 'Nouns and rules stand alone. Move what needs a port into the use case that calls it.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: ['^src/domain/', '^node_modules/zod/'] },
    },
    {
      name: 'ports-import-domain-and-ports',
      comment: 'A port speaks in the words of the core. Define the type in domain/ or in the port.',
      severity: 'error',
      from: { path: '^src/ports/' },
      to: { pathNot: ['^src/(domain|ports)/'] },
    },
    {
      name: 'core-imports-no-vendor',
      comment: 'Use cases decide and touch nothing. Put the vendor behind a port, and its code into adapters/.',
      severity: 'error',
      from: { path: [core, '^src/presentation/'] },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'core'],
        pathNot: ['^node_modules/zod/'],
      },
    },
    {
      name: 'presentation-is-pure',
      comment: 'A card is made of an answer and nothing else. Pass in what it needs.',
      severity: 'error',
      from: { path: '^src/presentation/' },
      to: { pathNot: ['^src/(domain|ports|presentation)/'] },
    },
    {
      name: 'core-does-not-wire',
      comment: 'Take a port as an argument; src/main.ts and src/main/ pass the adapters in.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main(?:\\.ts$|/)' },
      to: { path: '^adapters/' },
    },
    {
      name: 'nobody-imports-main',
      comment: 'main is where wiring ends. Move what you need out of it.',
      severity: 'error',
      from: { path: '^(src|adapters)/', pathNot: '^src/main(?:\\.ts$|/)' },
      to: { path: '^src/main(?:\\.ts$|/)' },
    },
    {
      name: 'adapters-are-islands',
      comment:
        'An adapter imports no other. Put what two share into domain/ or presentation/, or pass it in from main.ts.',
      severity: 'error',
      from: { path: '^adapters/([^/]+)/' },
      to: { path: '^adapters/', pathNot: '^adapters/$1/' },
    },
    {
      name: 'adapters-import-no-use-case',
      comment:
        'Adapters know domain, ports and presentation. Ask for a driving port (QuestionDesk, Intake, ReaderDesk) instead.',
      severity: 'error',
      from: { path: '^adapters/' },
      to: { path: '^src/', pathNot: '^src/(domain|ports|presentation)/' },
    },
    ...[
      ['slack', '@slack/', '^adapters/slack/'],
      ['teams', 'botbuilder|botframework', '^adapters/teams/'],
      ['openai', 'openai/', '^adapters/openai/'],
      ['database', 'kysely|libsql|pg/', '^adapters/database/'],
      ['search-index', '@lancedb/|apache-arrow', '^adapters/search-index/'],
      ['local-embeddings', '@energetic-ai/', '^adapters/local-embeddings/'],
      ['pino', 'pino/', '^adapters/logging/'],
    ].map(([name, vendor, home]) => ({
      name: `one-home-for-${name}`,
      comment: `This vendor is known in ${home} alone, so that it can be replaced there.`,
      severity: 'error',
      from: { path: '^(src|adapters)/', pathNot: home },
      to: { path: `^node_modules/(${vendor})` },
    })),
    {
      name: 'shipped-code-imports-no-tests',
      comment: 'Tests are not shipped. Move what both need into src/ or adapters/memory/.',
      severity: 'error',
      from: { path: '^(src|adapters)/' },
      to: { path: '^(tests|benchmarks)/' },
    },
    {
      name: 'resolvable',
      comment: 'The file is not there: check the path and the .ts ending.',
      severity: 'error',
      from: {},
      // The first is types alone; the others are named in their packages' exports, which are not read here.
      to: { couldNotResolve: true, pathNot: ['^mdast$', '^tsx/esm/api$', '^csv-parse/sync$'] },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
