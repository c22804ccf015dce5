import { Severity, type ClockMetric, type TimeKind } from '@kehu/schema';
import type { RequestContext } from '../../../platform/context.js';
import { isId } from '../../../platform/cursor.js';
import { refuse } from '../../../platform/errors.js';
import { once } from '../../../platform/idempotency.js';
import { newId } from '../../../platform/ids.js';
import { sql } from '../../../platform/sql.js';
import type { TransactionContext } from '../../../platform/transaction.js';
import { changedMeanwhile } from '../locked-row.js';
import { changeRules } from './retime.js';
import type { MetricTarget, PolicyTargets, ServiceRule } from './service-level.policy.js';
import { ServicePolicy } from './service-policy.entity.js';

/** Minutes by severity as they are asked for. */
export interface WrittenTarget {
  readonly metric: ClockMetric;
  readonly time: TimeKind;
  readonly critical: number;
  readonly high: number;
  readonly normal: number;
  readonly low: number;
}

/** A policy as people write it. */
export interface PolicyDraft {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly isActive?: boolean | null;
  readonly rule?: { readonly [K in keyof ServiceRule]?: ServiceRule[K] | null } | null;
  readonly targets: readonly WrittenTarget[];
  readonly calendarId?: string | null;
  readonly weight?: number | null;
  readonly skills?: readonly string[] | null;
  readonly clientMutationKey?: string | null;
}

export interface PolicyUpdate extends PolicyDraft {
  readonly expectedVersion: number;
}

const MOST_MINUTES = 525_600;

/** What is promised to whom. A change promises every open ticket anew. */
export class ServicePolicyService {
  list(ctx: RequestContext): Promise<ServicePolicy[]> {
    return ctx.db.getRepository(ServicePolicy).find({ order: { place: 'ASC', id: 'ASC' } });
  }

  /** Adds a policy at the end of the list. */
  async create(ctx: RequestContext, given: PolicyDraft): Promise<ServicePolicy> {
    return changeRules(ctx, async (tx) => {
      const { id } = await once(tx, 'servicePolicyCreate', given.clientMutationKey, given, async () => {
        const [last] = await tx.rows<{ place: number }>(
          sql`SELECT coalesce(max(place), 0)::integer AS place FROM service_policy`,
        );
        const row = { id: newId(), place: (last?.place ?? 0) + 1, ...(await checked(tx, given)) };
        await tx.db.getRepository(ServicePolicy).insert(row);
        return { id: row.id };
      });
      return tx.db.getRepository(ServicePolicy).findOneByOrFail({ id });
    });
  }

  async update(ctx: RequestContext, id: string, given: PolicyUpdate): Promise<ServicePolicy> {
    if (!isId(id)) throw noPolicy();
    return changeRules(ctx, async (tx) => {
      const policies = tx.db.getRepository(ServicePolicy);
      const known = await policies.findOneBy({ id });
      if (!known) throw noPolicy();
      if (known.version !== given.expectedVersion) throw changedMeanwhile(known.version);
      await policies.update({ id }, { ...(await checked(tx, given)), version: known.version + 1, updatedAt: tx.now });
      return policies.findOneByOrFail({ id });
    });
  }

  /** Puts the policies in the order in which they are asked; every one has to be named. */
  async order(ctx: RequestContext, ids: readonly string[]): Promise<ServicePolicy[]> {
    return changeRules(ctx, async (tx) => {
      const known = await this.list(tx);
      const isComplete = new Set(ids).size === known.length && known.every(({ id }) => ids.includes(id));
      if (!isComplete) throw refuse('BAD_INPUT', 'Name every policy once.', ['ids']);
      await tx.rows(
        sql`UPDATE service_policy p SET place = v.place FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS v(id, place)
            WHERE p.id = v.id`,
      );
      return this.list(tx);
    });
  }
}

const noPolicy = () => refuse('NOT_FOUND', 'There is no such policy.', ['id']);

async function checked(tx: TransactionContext, given: PolicyDraft) {
  const { calendarId = null } = given;
  if (calendarId !== null) await demandCalendar(tx, calendarId);
  const targets = targetsOf(given.targets, calendarId);
  const names = { nameZh: given.nameZh.trim(), nameEn: given.nameEn.trim() };
  const asks = { weight: given.weight ?? 1, skills: [...new Set(given.skills?.map((skill) => skill.trim()))] };
  return { ...names, ...asks, isActive: given.isActive ?? true, rule: ruleOf(given.rule ?? {}), targets, calendarId };
}

async function demandCalendar(tx: TransactionContext, id: string): Promise<void> {
  const [known] = isId(id) ? await tx.rows(sql`SELECT 1 FROM business_calendar WHERE id = ${id}`) : [];
  if (!known) throw refuse('NOT_FOUND', 'There is no such calendar.', ['calendarId']);
}

/** Absent and empty lists ask for nothing. */
function ruleOf(rule: NonNullable<PolicyDraft['rule']>): ServiceRule {
  return Object.fromEntries(Object.entries(rule).filter(([, values]) => (values?.length ?? 0) > 0)) as ServiceRule;
}

function targetsOf(written: readonly WrittenTarget[], calendarId: string | null): PolicyTargets {
  const targets: Partial<Record<ClockMetric, MetricTarget>> = {};
  for (const [i, { metric, time, critical, high, normal, low }] of written.entries()) {
    const field = ['targets', String(i)];
    if (targets[metric]) throw refuse('BAD_INPUT', 'Name each promise once.', [...field, 'metric']);
    if (time === 'BUSINESS' && calendarId === null) {
      throw refuse('BAD_INPUT', 'Business time needs a calendar.', ['calendarId']);
    }
    const minutes: Record<Severity, number> = { CRITICAL: critical, HIGH: high, NORMAL: normal, LOW: low };
    const wrong = Severity.keys.find((severity) => !(minutes[severity] >= 1 && minutes[severity] <= MOST_MINUTES));
    if (wrong) throw refuse('BAD_INPUT', 'A promise is 1 minute to a year.', [...field, wrong.toLowerCase()]);
    targets[metric] = { time, minutes };
  }
  return targets;
}
