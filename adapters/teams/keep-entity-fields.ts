import { Entity } from 'botframework-connector/lib/connectorApi/models/mappers.js';

/**
 * The connector client writes only `type` of an entity to the wire, and citations and the AI label are lost. Told that an entity has further
 * properties, it writes them. A test holds the wire against this, because nothing else would tell when an update undoes it.
 */
export function keepEntityFields(): void {
  Entity.type.additionalProperties = { type: { name: 'Object' } };
}
