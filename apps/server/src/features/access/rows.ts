import type { Locale, UserStatus } from '@kehu/schema';

/** What is told of a user; `userColumns` selects it. */
export interface UserRow {
  id: string;
  name: string;
  /** Null to those who may not see users. */
  email: string | null;
  status: UserStatus;
  capacity: number;
  locale: Locale;
  hasSecondFactor: boolean | null;
  version: number;
  roleId: string;
  teamId: string | null;
  regionId: string | null;
}

/** A node of the tree of teams or of regions. */
export interface NodeRow {
  id: string;
  name: string;
  parentId: string | null;
}

/** What is told of a token; never its secret. */
export interface TokenRow {
  id: string;
  name: string;
  prefix: string;
  permissions: string[] | null;
  roleId: string;
  teamId: string | null;
  regionId: string | null;
  createdAt: Date;
  expiresAt: Date | null;
  revokedAt: Date | null;
  lastUsedAt: Date | null;
  formerUntil: Date | null;
  callsPerMinute: number | null;
  costPerMinute: number | null;
}
