import { join } from 'node:path';
import type { RequestContext } from '../../platform/context.js';
import { refuse } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { enqueue, type Job } from '../../platform/jobs.js';
import { addKey } from '../../platform/keys.js';
import { markOnce } from '../../platform/marks.js';
import { sql } from '../../platform/sql.js';
import { inTransaction } from '../../platform/transaction.js';
import { KEYS_TOPIC } from '../../platform/vault.js';
import { usedKeys } from '../../platform/vault-store.js';
import { rotateKeys, type Rotation } from '../customers/index.js';

/** The mark of when a key of the ring was seen first. */
export const keyMark = (id: string): string => `key:${id}`;

/** What is asked of a rotation. */
export interface RotationWanted {
  /** Also gives every customer a new data key, and seals their values anew. */
  readonly renewData: boolean;
}

/** Puts a new key in front of the ring, and hangs everything on it, while everybody works on. */
export class KeyRotationService {
  readonly job: Job<RotationWanted> = {
    name: 'keys.rotate',
    run: async (ctx, wanted, signal) => void (await this.carryOut(ctx, wanted, signal)),
  };

  /**
   * Queues a rotation, or goes on with the one that was not finished.
   * @throws PRECONDITION when the operator has to put the new key into KEHU_KEYS first
   */
  async start(ctx: RequestContext, wanted: RotationWanted): Promise<void> {
    await this.prepare(ctx, wanted);
    const { renewData } = wanted;
    await inTransaction(ctx, async (tx) => {
      await tx.rows(sql`LOCK TABLE key_rotation IN SHARE ROW EXCLUSIVE MODE`);
      await tx.rows(
        sql`INSERT INTO key_rotation (id, key_id, renews_data, asked_by)
            SELECT ${newId()}, ${tx.services.keys.ring.current}, ${renewData}, ${tx.actor.name}
            WHERE NOT EXISTS (SELECT FROM key_rotation WHERE finished_at IS NULL AND renews_data = ${renewData})`,
      );
      await enqueue(tx, this.job, wanted, { key: `keys.rotate:${renewData}` });
    });
  }

  /** Carries it out at once; what it did stands in the audit. */
  async carryOut(ctx: RequestContext, wanted: RotationWanted, signal?: AbortSignal): Promise<Rotation> {
    await markOnce(ctx, ctx.services.keys.ring.ids.map(keyMark));
    const rotation = await rotateKeys(ctx, wanted, signal);
    const { key, rewrapped, renewed } = rotation;
    await inTransaction(ctx, async (tx) => {
      const changes = { key: [null, key], rewrapped: [null, rewrapped], renewed: [null, renewed] } as const;
      tx.notes.push({ action: 'keysRotate', object: 'key', objectId: key, customerId: null, changes });
    });
    return rotation;
  }

  /** Makes a new key where the ring is ours to keep and nothing hangs on an older one. @throws PRECONDITION as `start` */
  async prepare(ctx: RequestContext, { renewData }: RotationWanted): Promise<void> {
    const { config, database, keys, live } = ctx.services;
    const isUnfinished = (await usedKeys(database.pool)).some((id) => id !== keys.ring.current);
    if (config.keys !== null) {
      if (keys.ring.ids.length > 1 || renewData) return;
      throw refuse('PRECONDITION', 'KEHU_KEYS holds one key: put the new one in front of it, everywhere, first.');
    }
    if (isUnfinished) return;
    addKey(join(config.dataDir, 'keys'));
    keys.ring.reload();
    await live.announceNow(database.pool, KEYS_TOPIC);
  }
}
