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
