import { type Given, loopbackHosts, type Values } from './settings.ts';

export type TeamsSettings =
  | {
      readonly kind: 'registered';
      readonly appId: string;
      readonly tenantId: string;
      readonly appType: 'SingleTenant' | 'UserAssignedMSI';
      readonly password?: string;
      /** Directory ids of the people who may change settings of conversations. */
      readonly editors: readonly string[];
    }
  /** No authentication: accepted on a loopback address only. */
  | { readonly kind: 'playground' };

export function teamsMistakes(given: Given): readonly string[] {
  const {
    MICROSOFT_APP_ID: id,
    MICROSOFT_APP_PASSWORD: password,
    MICROSOFT_APP_TENANT_ID: tenant,
    MICROSOFT_APP_TYPE: type,
  } = given;
  const needed = {
    MICROSOFT_APP_ID: id,
    MICROSOFT_APP_TENANT_ID: tenant,
    ...(type !== 'UserAssignedMSI' ? { MICROSOFT_APP_PASSWORD: password } : {}),
  };
  const missing = Object.entries(needed).flatMap(([name, value]) => (value === undefined ? [name] : []));
  const begun = id !== undefined || tenant !== undefined || password !== undefined;
  const mistakes = begun
    ? missing.map((name) => `${name} is missing: other Teams settings are there; add it, or remove them`)
    : [];
  if (given.TEAMS_PLAYGROUND !== 'on') return mistakes;
  if (!loopbackHosts.has(given.HOST ?? '127.0.0.1'))
    mistakes.push('TEAMS_PLAYGROUND=on switches authentication off, so HOST must be 127.0.0.1');
  if (begun) mistakes.push('TEAMS_PLAYGROUND=on cannot stand beside MICROSOFT_APP_ID: remove one of them');
  return mistakes;
}

export function teamsSettings(values: Values): TeamsSettings | null {
  if (values.TEAMS_PLAYGROUND === 'on') return { kind: 'playground' };
  const {
    MICROSOFT_APP_ID: appId,
    MICROSOFT_APP_PASSWORD: password,
    MICROSOFT_APP_TENANT_ID: tenantId,
    MICROSOFT_APP_TYPE: appType,
    TEAMS_EDITORS: named,
  } = values;
  const editors = (named ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  if (appId === undefined || tenantId === undefined) return null;
  return { kind: 'registered', appId, tenantId, appType, editors, ...(password === undefined ? {} : { password }) };
}
