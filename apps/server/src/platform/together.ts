import { setImmediate } from 'node:timers/promises';

interface Waiting<Ask, Answer> {
  readonly ask: Ask;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Does together what many ask for at once: what comes while a set is under way waits for the next one, so that a hundred who
 * ask cost a few transactions and not a hundred. Who comes first is first in the set.
 */
export class Together<Ask, Answer> {
  private readonly lanes = new Map<string, Waiting<Ask, Answer>[]>();

  /**
   * @param work answers each of a set, in the order of the set
   * @param most of one set
   */
  constructor(
    private readonly work: (asks: readonly Ask[]) => Promise<readonly Answer[]>,
    private readonly most: number,
  ) {}

  /** Asks in a lane: only what is asked in the same lane is done together, one set after the other. */
  ask(lane: string, ask: Ask): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const one = { ask, resolve, reject };
      const waiting = this.lanes.get(lane);
      if (waiting) waiting.push(one);
      else void this.run(lane, [one]);
    });
  }

  private async run(lane: string, waiting: Waiting<Ask, Answer>[]): Promise<void> {
    this.lanes.set(lane, waiting);
    // Whoever has come at the same moment goes along.
    await setImmediate();
    while (waiting.length > 0) await this.finish(waiting.splice(0, this.most));
    this.lanes.delete(lane);
  }

  private async finish(set: readonly Waiting<Ask, Answer>[]): Promise<void> {
    try {
      const answers = await this.work(set.map(({ ask }) => ask));
      set.forEach(({ resolve }, i) => resolve(answers[i] as Answer));
    } catch (error) {
      for (const { reject } of set) reject(error);
    }
  }
}
