import path from "node:path";
import { Worker } from "node:worker_threads";
import type { SheetReading } from "./first-sheet";

/** A thousand rows take a tenth of a second. */
const TIME_LIMIT_MILLISECONDS = 10_000;
/** A thread that wants more is ended by the engine. */
const MEMORY = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 } as const;
/** Workbooks that may wait while one is read. */
const MOST_WAITING = 4;
const REFUSED = "This workbook cannot be read. Save it as CSV in the spreadsheet and choose that.";

let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/** Whether bytes begin as a zip file does, which a workbook is. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * The cells of the first sheet of an `.xlsx` file, read in a thread of its own with limits of time and memory: a bomb costs
 * the thread and nothing else. One at a time.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<SheetReading> {
  if (waiting >= MOST_WAITING)
    return { ok: false, message: "Other workbooks are being read just now. Try again in a moment." };
  waiting += 1;
  const reading = last.then(() => readInThread(bytes));
  last = reading;
  try {
    return await reading;
  } finally {
    waiting -= 1;
  }
}

async function readInThread(bytes: Uint8Array): Promise<SheetReading> {
  const entry = path.join(/* turbopackIgnore: true */ process.cwd(), "dist", "workbook-worker.mjs");
  const worker = new Worker(entry, { stdout: true, stderr: true, resourceLimits: MEMORY });
  // What a library prints in there may hold words of the file: it goes nowhere.
  worker.stdout.resume();
  worker.stderr.resume();
  const reading = await new Promise<SheetReading>((resolve) => {
    const refuse = () => resolve({ ok: false, message: REFUSED });
    const limit = setTimeout(refuse, TIME_LIMIT_MILLISECONDS);
    worker.once("message", resolve).once("error", refuse).once("exit", refuse);
    worker.once("exit", () => clearTimeout(limit));
    worker.postMessage(bytes);
  });
  // The next thread begins when this one's memory is free again.
  await worker.terminate();
  return reading;
}
