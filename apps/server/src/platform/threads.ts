import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parentPort, Worker } from 'node:worker_threads';

interface Asked<Question> {
  readonly number: number;
  readonly question: Question;
}

interface Answered<Answer> {
  readonly number: number;
  readonly answer: Answer;
}

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** Threads that begin with the first question and are asked in turn; each answers one after the other. */
export class Threads<Question, Answer> {
  /** Whether there is a compiled file for them to run. */
  readonly areAtHand: boolean;
  private readonly threads: Worker[] = [];
  private asked = 0;
  private readonly waiting = new Map<number, Waiting<Answer>>();

  /** @param file what each of them runs: it calls `answerQuestions` */
  constructor(
    private readonly file: URL,
    private readonly count: number,
  ) {
    this.areAtHand = existsSync(fileURLToPath(file));
  }

  /** @throws whatever ended the thread */
  ask(question: Question): Promise<Answer> {
    while (this.threads.length < this.count) this.threads.push(this.begin());
    const number = (this.asked += 1);
    const answer = new Promise<Answer>((resolve, reject) => this.waiting.set(number, { resolve, reject }));
    this.threads[number % this.threads.length]?.postMessage({ number, question } satisfies Asked<Question>);
    return answer;
  }

  /** Ends them; who waits for an answer is told so. */
  async close(): Promise<void> {
    await Promise.all(this.threads.splice(0).map((thread) => thread.terminate()));
  }

  private begin(): Worker {
    const worker = new Worker(this.file);
    worker.on('message', ({ number, answer }: Answered<Answer>) => {
      this.waiting.get(number)?.resolve(answer);
      this.waiting.delete(number);
    });
    worker.on('error', (error) => this.fail(error));
    worker.on('exit', () => this.fail(new Error(`a thread of ${this.file.pathname} ended`)));
    return worker;
  }

  private fail(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}

/** The other side: what a file of `Threads` does. @param handedOver memory that changes hands instead of being copied */
export function answerQuestions<Question, Answer>(
  answerOf: (question: Question) => Answer,
  handedOver: (answer: Answer) => readonly ArrayBuffer[] = () => [],
): void {
  const port = parentPort;
  if (!port) throw new Error('this file is the start of a thread');
  port.on('message', ({ number, question }: Asked<Question>) => {
    const answer = answerOf(question);
    port.postMessage({ number, answer } satisfies Answered<Answer>, [...handedOver(answer)]);
  });
}
