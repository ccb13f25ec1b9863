import { writeFile } from 'node:fs/promises';
import type { CommandResult } from '../commands/knowledge.ts';
import type { Config } from '../config.ts';

/** `npm run teams:package`: writes the zip that a Teams administrator uploads. */
export async function packageTeams(file: string, { teams, publicUrl }: Config): Promise<CommandResult> {
  if (teams?.kind !== 'registered') {
    return {
      output: 'Set MICROSOFT_APP_ID and the settings that go with it first: the package names your app.',
      exitCode: 1,
    };
  }
  const { packApp } = await import('../../adapters/teams/package/pack-app.ts');
  await writeFile(file, await packApp({ appId: teams.appId, publicUrl }));
  return { output: `${file} is ready: upload it in the Teams admin centre, or in Teams under Apps.`, exitCode: 0 };
}
