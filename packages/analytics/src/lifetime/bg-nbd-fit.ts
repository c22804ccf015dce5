import { measured, refused, type Outcome } from '../outcome.js';
import { minimise } from '../numeric/bfgs.js';
import { bgNbdObjective } from './bg-nbd-likelihood.js';
import type { BgNbdParameters } from './bg-nbd-parameters.js';
import type { PurchaseHistories } from './history.js';
import { mergeHistories } from './merge.js';
import { countRepeatBuyers, historiesBroken, meanAge, tooAlike } from './soundness.js';

/** A fit and what it rests on. */
export interface BgNbdFit extends BgNbdParameters {
  logLikelihood: number;
  customers: number;
  repeatBuyers: number;
  /** How many different histories there were: the work done. */
  distinct: number;
  evaluations: number;
}

/** Options of a fit. */
export interface FitOptions {
  /** Fewer repeat buyers than this cannot carry the parameters; 10 unless said. */
  leastRepeatBuyers?: number;
  /** Hears the number of likelihood evaluations done; a fit takes some 25 to 45. */
  onEvaluation?: (done: number) => void;
}

/**
 * Fits BG/NBD by maximum likelihood: repeat buying of customers who may leave silently, with no contract.
 *
 * Source: Fader, Hardie & Lee, "Counting Your Customers the Easy Way", Marketing Science 24(2), 2005. Oracle: CDNOW,
 * r .243, α 4.414, a .793, b 2.426, log-likelihood −9582.4. Unit: that of the histories (weeks in Kehu).
 * Limits: assumes that nobody comes back after leaving, one rate per customer, no season; leaving only right after a
 * purchase, so customers without a repeat are always "alive". Too few repeat buyers: TOO_FEW_REPEAT_BUYERS; too few different
 * histories for four parameters: NO_VARIATION; an optimum
 * that is not reached or lies at infinity: NO_CONVERGENCE.
 */
export function fitBgNbd(histories: PurchaseHistories, options: FitOptions = {}): Outcome<BgNbdFit> {
  const broken = historiesBroken(histories);
  if (broken) return broken;
  const need = options.leastRepeatBuyers ?? 10;
  const repeatBuyers = countRepeatBuyers(histories.x);
  if (repeatBuyers < need) return refused('TOO_FEW_REPEAT_BUYERS', { have: repeatBuyers, need });

  const merged = mergeHistories(histories);
  const alike = tooAlike(merged);
  if (alike) return alike;
  const start = [0, Math.log(meanAge(histories.age)), 0, 0];
  const found = minimise(bgNbdObjective(merged), start, { onEvaluation: options.onEvaluation });
  const [r, alpha, a, b] = Array.from(found.at, Math.exp) as [number, number, number, number];
  if (!found.converged || ![r, alpha, a, b].every((value) => value > 0 && Number.isFinite(value))) {
    return refused('NO_CONVERGENCE', { have: found.evaluations });
  }
  return measured({
    r,
    alpha,
    a,
    b,
    logLikelihood: -found.value * merged.customers,
    customers: merged.customers,
    repeatBuyers,
    distinct: merged.x.length,
    evaluations: found.evaluations,
  });
}
