import type { RequestContext } from '../../platform/context.js';
import { inBackground } from '../../platform/transaction.js';
import type { BatchReport } from './import-report.js';
import type { Write } from './import-run.js';

/** Thrown where everything went well and shall be as it was. */
class TakeBack extends Error {}

/** Writes a batch and takes all of it back; only the counts stay, in the report. */
export async function rehearse(ctx: RequestContext, write: Write, report: BatchReport): Promise<void> {
  const begun = report.copy();
  try {
    await inBackground(ctx, async (tx) => {
      const own = begun.copy();
      await write(tx, own);
      report.become(own);
      throw new TakeBack();
    });
  } catch (error) {
    if (!(error instanceof TakeBack)) throw error;
  }
}
