import { createRequire } from 'node:module';

// The package's own entry imports without file endings, which Node refuses; the bundle beside it has no types.
const adaptiveCards: typeof import('adaptivecards') = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
);

/** What the renderer that Teams is built on has against a card; [] for a sound one. */
export function cardProblems(card: unknown): readonly string[] {
  const context = new adaptiveCards.SerializationContext();
  const parsed = new adaptiveCards.AdaptiveCard();
  parsed.parse(card, context);
  const read = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const checked = parsed.validateProperties().validationEvents.map((event) => event.message);
  return [...read, ...checked];
}
