/** Where a chat platform's app was installed: in one workspace, or in a whole organisation. */
export interface InstalledAt {
  /** Null outside an organisation. */
  readonly enterpriseId: string | null;
  /** Null for an installation in the whole organisation. */
  readonly teamId: string | null;
}

export interface StoredInstallation extends InstalledAt {
  /** Tokens and what goes with them, encrypted by the platform: a store never sees them. */
  readonly sealed: string;
}

export interface InstallationStore {
  /** Takes the place of what was installed there before. */
  save(installation: StoredInstallation): Promise<void>;
  /** Exactly this one: the organisation's does not stand in for a workspace's. */
  find(place: InstalledAt): Promise<StoredInstallation | null>;
  /** @returns false when nothing was there. */
  remove(place: InstalledAt): Promise<boolean>;
  /** Ordered by enterprise, then by team. */
  list(): Promise<readonly StoredInstallation[]>;
}
