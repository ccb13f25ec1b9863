/** A Slack workspace. Two workspaces may have channels, messages and people with the same ids. */
export interface Workspace {
  readonly teamId: string;
  /** Null outside Enterprise Grid. */
  readonly enterpriseId: string | null;
}

/** The tenant of a conversation: enterprise and team. */
export function tenantOf(workspace: Workspace): string {
  return workspace.enterpriseId === null ? workspace.teamId : `${workspace.enterpriseId}/${workspace.teamId}`;
}

/** @returns null for what {@link tenantOf} did not make. */
export function workspaceOfTenant(tenant: string): Workspace | null {
  const [first = '', second, ...more] = tenant.split('/');
  if (first === '' || second === '' || more.length > 0) return null;
  return second === undefined ? { teamId: first, enterpriseId: null } : { teamId: second, enterpriseId: first };
}
