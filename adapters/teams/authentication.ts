import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import {
  type BotFrameworkAuthentication,
  JwtTokenProviderFactory,
  ManagedIdentityServiceClientCredentialsFactory,
  PasswordServiceClientCredentialFactory,
} from 'botframework-connector';
import type { TeamsSettings } from './teams-settings.ts';

/** How requests from Teams are checked, and how ours show who we are. */
export function authenticationFor(settings: TeamsSettings): BotFrameworkAuthentication {
  if (settings.kind === 'playground') {
    return new ConfigurationBotFrameworkAuthentication({}, new PasswordServiceClientCredentialFactory('', ''));
  }
  const { appId, tenantId, appType, password } = settings;
  const credentials =
    appType === 'UserAssignedMSI'
      ? new ManagedIdentityServiceClientCredentialsFactory(appId, new JwtTokenProviderFactory())
      : new PasswordServiceClientCredentialFactory(appId, password ?? '', tenantId);
  return new ConfigurationBotFrameworkAuthentication(
    { MicrosoftAppId: appId, MicrosoftAppTenantId: tenantId },
    credentials,
  );
}
