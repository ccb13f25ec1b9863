import { BotError } from '../../src/domain/bot-error.ts';

/** How this Curbside is known to Microsoft, or that it is not. */
export type TeamsSettings =
  | {
      readonly kind: 'registered';
      /** Application (client) id of the bot registration. */
      readonly appId: string;
      readonly tenantId: string;
      readonly appType: 'SingleTenant' | 'UserAssignedMSI';
      /** Client secret; a managed identity has none. */
      readonly password?: string;
      /** Directory ids of the people who may change settings of conversations. */
      readonly editors: readonly string[];
    }
  /** No authentication, for the Agents Playground: only this machine is answered. */
  | { readonly kind: 'playground' };

/** Throws for a registration that would run without authentication: botbuilder switches it off when the app id is empty. */
export function refuseUnsafeSettings(settings: TeamsSettings): void {
  if (settings.kind === 'playground') return;
  const { appId, tenantId, appType, password } = settings;
  if (appId.trim() === '') throw new BotError('config-invalid', 'Teams does not start without an app id');
  if (tenantId.trim() === '') throw new BotError('config-invalid', 'Teams does not start without a tenant id');
  if (appType === 'SingleTenant' && (password ?? '').trim() === '')
    throw new BotError('config-invalid', 'Teams does not start without a client secret, save with a managed identity');
}
