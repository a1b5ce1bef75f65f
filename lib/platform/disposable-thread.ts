import path from "node:path";
import { Worker } from "node:worker_threads";

interface ThreadChoice<Answer> {
  /** The built file that runs in it, in `dist`. */
  readonly file: string;
  readonly milliseconds: number;
  /** Files that may wait while one is read. */
  readonly mostWaiting: number;
  /** What is answered when the thread dies, or takes too long. */
  readonly refused: Answer;
  readonly busy: Answer;
}

/** A thread that wants more is ended by the engine. */
const MEMORY = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 } as const;

/**
 * Reads files of strangers, each in a thread of its own with limits of time and memory: a bomb costs the thread and nothing
 * else. One at a time.
 */
export function disposableThread<Answer>(choice: ThreadChoice<Answer>) {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return async (bytes: Uint8Array): Promise<Answer> => {
    if (waiting >= choice.mostWaiting) return choice.busy;
    waiting += 1;
    const reading = last.then(() => readInThread(bytes, choice));
    last = reading;
    try {
      return await reading;
    } finally {
      waiting -= 1;
    }
  };
}

async function readInThread<Answer>(
  bytes: Uint8Array,
  { file, milliseconds, refused }: ThreadChoice<Answer>,
): Promise<Answer> {
  const entry = path.join(/* turbopackIgnore: true */ process.cwd(), "dist", file);
  const worker = new Worker(entry, { stdout: true, stderr: true, resourceLimits: MEMORY });
  // What a library prints in there may hold words of the file: it goes nowhere.
  worker.stdout.resume();
  worker.stderr.resume();
  const reading = await new Promise<Answer>((resolve) => {
    const refuse = () => resolve(refused);
    const limit = setTimeout(refuse, milliseconds);
    worker.once("message", resolve).once("error", refuse).once("exit", refuse);
    worker.once("exit", () => clearTimeout(limit));
    worker.postMessage(bytes);
  });
  // The next thread begins when this one's memory is free again.
  await worker.terminate();
  return reading;
}
