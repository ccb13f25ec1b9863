import type { Installations } from './installations.ts';
import { callSlack } from './slack-api.ts';
import type { Workspace } from './workspace.ts';

/** What Slack knows of a person, as far as Curbside asks. */
export interface Person {
  /** An administrator or owner of the workspace. */
  readonly administrator: boolean;
  /** An IANA name. */
  readonly timeZone: string;
}

/** Throws a SlackRefusal when Slack does not say. */
export type FindPerson = (workspace: Workspace, user: string) => Promise<Person>;

export function createFindPerson(installations: Installations): FindPerson {
  return async (workspace, user) => {
    const { client } = await installations.find(workspace);
    const { user: found } = await callSlack('users.info', () => client.users.info({ user }));
    return {
      administrator: found?.is_admin === true || found?.is_owner === true,
      timeZone: found?.tz ?? 'UTC',
    };
  };
}
