import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { KindName } from './kinds.js';
import type { Known } from './known.js';

/** What the process that sends is told at first. */
export interface TrafficPlan {
  readonly url: string;
  readonly known: Known;
  /** Requests a second, all kinds together. */
  readonly rate: number;
  readonly listeners: number;
}

/** One request that was sent. */
export interface Sample {
  readonly kind: KindName;
  /** When it was due, in milliseconds of the clock. */
  readonly at: number;
  /** From the moment it was due to the end of its answer, in milliseconds. */
  readonly ms: number;
  /** `OK`, or why not: a code of the API, `HTTP …` or `NO_ANSWER`. */
  readonly code: string;
  /** What the server said, when it was not `OK`. */
  readonly said?: string;
}

/** What the process that sends tells at the end. */
export interface TrafficEnd {
  /** How late requests left it, in milliseconds: what it did not keep up with is not the server's. */
  readonly lateP99: number;
  readonly cpuSeconds: number;
  /** News that listeners heard, and streams that broke. */
  readonly news: number;
  readonly broken: number;
}

/** A process of its own that sends requests at a fixed rate, whether answers come or not. */
export class Traffic {
  readonly samples: Sample[] = [];
  private readonly child: ChildProcess;
  private readonly ended: Promise<TrafficEnd>;

  constructor(plan: TrafficPlan) {
    this.child = fork(fileURLToPath(new URL('./traffic-process.js', import.meta.url)));
    this.child.send(plan);
    this.ended = new Promise((resolve, reject) => {
      this.child.on('message', (told: Sample[] | TrafficEnd) => {
        if (Array.isArray(told)) this.samples.push(...told);
        else resolve(told);
      });
      this.child.once('exit', (code) => reject(new Error(`the process that sends requests ended with code ${code}`)));
    });
    this.ended.catch(() => undefined);
  }

  /** Sends nothing more, and waits for the answers under way. */
  async stop(): Promise<TrafficEnd> {
    if (this.child.connected) this.child.send('stop');
    return this.ended;
  }

  /** Ends the process at once. */
  kill(): void {
    this.child.removeAllListeners('exit').kill('SIGKILL');
  }
}
