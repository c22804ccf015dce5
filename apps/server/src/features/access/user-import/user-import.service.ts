import type { UserImportOutcome } from '@kehu/schema';
import { isEmail } from 'class-validator';
import type { RequestContext } from '../../../platform/context.js';
import { DomainError, refuse } from '../../../platform/errors.js';
import { inLocale } from '../../../platform/sentences.js';
import { sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import { changeAccess } from '../access-change.js';
import type { Authentication } from '../authentication.js';
import type { InvitationService } from '../sign-in/invitation.service.js';
import type { User } from '../user.entity.js';
import { visibleUser } from '../user-scope.js';
import type { UserService, UserUpdate } from '../user.service.js';
import { isActive, readUserFile, type UserLine } from './user-file.js';

export interface UserFileGiven {
  readonly csv: string;
  /** Without it nothing is changed: the report says what would be. */
  readonly apply?: boolean | null;
  /** Whether who stands in no line is disabled. */
  readonly disableMissing?: boolean | null;
}

/** What became of one line, or of somebody who stands in none. */
export interface UserLineReport {
  readonly line: number | null;
  readonly email: string;
  readonly outcome: UserImportOutcome;
  /** Why it was refused, in the language of who asks. */
  readonly reason: string | null;
}

type Known = Pick<User, 'id' | 'email' | 'name' | 'roleId' | 'teamId' | 'regionId' | 'status' | 'version'>;
type Names = ReadonlyMap<string, string>;

interface Workspace {
  readonly roles: Names;
  readonly teams: Names;
  readonly regions: Names;
  readonly known: ReadonlyMap<string, Known>;
}

/** Takes a rehearsal back. */
class Rehearsed extends Error {
  constructor(readonly rows: UserLineReport[]) {
    super('a rehearsal');
  }
}

/** Users kept by a file: the same file twice changes nothing the second time; whoever is new is invited by mail. */
export class UserImportService {
  constructor(
    private readonly authentication: Authentication,
    private readonly users: UserService,
    private readonly invitations: InvitationService,
  ) {}

  /** @throws BAD_INPUT when the file as a whole cannot be read */
  async run(ctx: RequestContext, given: UserFileGiven): Promise<UserLineReport[]> {
    const lines = readUserFile(given.csv);
    try {
      return await changeAccess(this.authentication, ctx, async (tx) => {
        const rows = await this.take(tx, lines, given.disableMissing === true);
        if (given.apply !== true) throw new Rehearsed(rows);
        return rows;
      });
    } catch (error) {
      if (error instanceof Rehearsed) return error.rows;
      throw error;
    }
  }

  private async take(tx: TransactionContext, lines: readonly UserLine[], disablesMissing: boolean) {
    const workspace = await workspaceOf(tx);
    const rows: UserLineReport[] = [];
    const seen = new Set<string>();
    for (const line of lines) {
      const report = (outcome: UserImportOutcome, reason: string | null = null) =>
        rows.push({ line: line.line, email: line.email, outcome, reason });
      await guarded(tx, report, async () => {
        if (seen.has(line.email)) throw refuse('BAD_INPUT', 'This address stands in the file twice.', ['email']);
        seen.add(line.email);
        report(await this.takeLine(tx, workspace, line));
      });
    }
    if (!disablesMissing) return rows;
    for (const user of workspace.known.values()) {
      if (seen.has(user.email) || user.status === 'DISABLED' || user.id === tx.actor.userId) continue;
      const report = (outcome: UserImportOutcome, reason: string | null = null) =>
        rows.push({ line: null, email: user.email, outcome, reason });
      await guarded(tx, report, async () => {
        await this.users.update(tx, user.id, { expectedVersion: user.version, status: 'DISABLED' });
        report('DISABLED');
      });
    }
    return rows;
  }

  private async takeLine(tx: TransactionContext, workspace: Workspace, line: UserLine): Promise<UserImportOutcome> {
    const wanted = wantedOf(workspace, line);
    const known = workspace.known.get(line.email);
    if (!known) {
      if (isActive(line) === false) return 'UNCHANGED';
      await this.invitations.inviteIn(tx, wanted);
      return 'CREATED';
    }
    const changes = changesOf(known, wanted, isActive(line));
    if (Object.keys(changes).length === 0) return 'UNCHANGED';
    await this.users.update(tx, known.id, { expectedVersion: known.version, ...changes });
    return 'UPDATED';
  }
}

interface Wanted {
  readonly email: string;
  readonly name: string;
  readonly roleId: string;
  readonly teamId?: string | null;
  readonly regionId?: string | null;
}

/** @throws BAD_INPUT or NOT_FOUND naming the column at fault */
function wantedOf({ roles, teams, regions }: Workspace, line: UserLine): Wanted {
  const { name, email, role, team, region } = line;
  if (name === '' || name.length > 100) throw refuse('BAD_INPUT', 'A name has 1 to 100 characters.', ['name']);
  if (!isEmail(email) || email.length > 254) throw refuse('BAD_INPUT', 'This is not a mail address.', ['email']);
  const roleId = roles.get(role.toLowerCase());
  if (!roleId) throw refuse('NOT_FOUND', 'There is no such role.', ['role']);
  const place = (names: Names, called: string | undefined, what: 'team' | 'region') => {
    if (!called) return called === undefined ? undefined : null;
    const id = names.get(called.toLowerCase());
    if (!id) throw refuse('NOT_FOUND', `There is no such ${what}.`, [what]);
    return id;
  };
  return { name, email, roleId, teamId: place(teams, team, 'team'), regionId: place(regions, region, 'region') };
}

function changesOf(known: Known, wanted: Wanted, active: boolean | null): Omit<UserUpdate, 'expectedVersion'> {
  const { name, roleId, teamId, regionId } = wanted;
  return {
    ...(name === known.name ? {} : { name }),
    ...(roleId === known.roleId ? {} : { roleId }),
    ...(teamId === undefined || teamId === known.teamId ? {} : { teamId }),
    ...(regionId === undefined || regionId === known.regionId ? {} : { regionId }),
    ...(active === false && known.status !== 'DISABLED' ? { status: 'DISABLED' as const } : {}),
    ...(active === true && known.status === 'DISABLED' ? { status: 'ACTIVE' as const } : {}),
  };
}

/** One line at a time: what is refused takes back its own changes alone. */
async function guarded(
  tx: TransactionContext,
  report: (outcome: UserImportOutcome, reason: string | null) => void,
  work: () => Promise<void>,
): Promise<void> {
  await tx.rows(sql`SAVEPOINT line`);
  try {
    await work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    await tx.rows(sql`ROLLBACK TO SAVEPOINT line`);
    const { message, messageZh } = error.refusals[0] ?? { message: '', messageZh: undefined };
    report('REFUSED', inLocale(tx.locale, message, messageZh));
  }
  await tx.rows(sql`RELEASE SAVEPOINT line`);
}

async function workspaceOf(tx: TransactionContext): Promise<Workspace> {
  const roles = await tx.rows<{ id: string; names: string[] }>(
    sql`SELECT id, ARRAY[key, name_zh, name_en] AS names FROM role`,
  );
  const nodes = async (table: 'team' | 'region'): Promise<Names> => {
    const rows = await tx.rows<{ id: string; name: string }>(sql`SELECT id, name FROM ${sql.raw(table)}`);
    return new Map(rows.map(({ id, name }) => [name.toLowerCase(), id]));
  };
  const known = await tx.rows<Known>(
    sql`SELECT u.id, u.email, u.name, u.role_id AS "roleId", u.team_id AS "teamId", u.region_id AS "regionId", u.status, u.version
        FROM app_user u WHERE ${visibleUser(tx, sql.raw('u'), 'users:write')} ORDER BY u.email`,
  );
  return {
    roles: new Map(roles.flatMap(({ id, names }) => names.map((name) => [name.toLowerCase(), id]))),
    teams: await nodes('team'),
    regions: await nodes('region'),
    known: new Map(known.map((user) => [user.email, user])),
  };
}
