import "server-only";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { AppError } from "@/lib/domain/errors";
import type { HandoutModel } from "@/lib/domain/handout-model";
import type { RenderReply, RenderRequest } from "./worker";

/** A sheet that takes longer is given up, so that one program can never hold up the others. */
const TIME_LIMIT_MILLISECONDS = 15_000;
/** Loading the worker is no sheet's fault and has a limit of its own. */
const LOADING_LIMIT_MILLISECONDS = 60_000;
/** Sheets that may wait; more are refused at once rather than kept waiting for minutes. */
const QUEUE_LIMIT = 24;

interface Press {
  worker?: Promise<Worker>;
  /** The end of the queue: each sheet starts when the one before it is done. */
  last: Promise<unknown>;
  waiting: number;
  jobs: number;
}

// A bundler may instantiate this module more than once in a process; there must be one worker and one queue.
const holder = globalThis as typeof globalThis & { homestretchPress?: Press };

/**
 * Sets a handout in a worker thread, one sheet at a time in the order of asking, so that no page ever waits for it.
 * @throws AppError("unavailable") when the queue is full, the sheet takes too long, or cannot be set
 */
export async function renderHandout(model: HandoutModel): Promise<Uint8Array> {
  const press = thePress();
  if (press.waiting >= QUEUE_LIMIT) throw new AppError("unavailable", "too many sheets are being made");
  press.waiting += 1;
  const turn = press.last.then(() => renderNext(press, model));
  press.last = turn.catch(() => undefined);
  try {
    return await turn;
  } finally {
    press.waiting -= 1;
  }
}

function thePress(): Press {
  holder.homestretchPress ??= { last: Promise.resolve(), waiting: 0, jobs: 0 };
  return holder.homestretchPress;
}

/** Loads the worker before the first sheet is asked for. */
export async function warmPress(): Promise<void> {
  const press = thePress();
  press.worker ??= startWorker(press);
  await press.worker;
}

async function renderNext(press: Press, model: HandoutModel): Promise<Uint8Array> {
  press.worker ??= startWorker(press);
  press.jobs += 1;
  return runJob(press, await press.worker, { job: press.jobs, model });
}

function startWorker(press: Press): Promise<Worker> {
  const entry = path.join(/* turbopackIgnore: true */ process.cwd(), "dist", "pdf-worker.mjs");
  const worker = new Worker(entry);
  worker.unref();
  const started = new Promise<Worker>((resolve, reject) => {
    const fail = () => reject(new AppError("unavailable", "the PDF worker did not start"));
    const limit = setTimeout(fail, LOADING_LIMIT_MILLISECONDS);
    limit.unref();
    worker.once("message", () => {
      clearTimeout(limit);
      resolve(worker);
    });
    const forget = () => {
      clearTimeout(limit);
      if (press.worker === started) press.worker = undefined;
      fail();
    };
    worker.once("exit", forget).once("error", forget);
  });
  started.catch(() => {
    if (press.worker === started) press.worker = undefined;
  });
  return started;
}

function runJob(press: Press, worker: Worker, request: RenderRequest): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void) => {
      clearTimeout(limit);
      worker.off("message", onReply).off("error", onBreak).off("exit", onBreak);
      settle();
    };
    const give = (reason: string) => finish(() => reject(new AppError("unavailable", reason)));
    const onReply = (reply: RenderReply) => {
      if (reply.job !== request.job) return;
      if ("failure" in reply) give(reply.failure);
      else if ("pdf" in reply) finish(() => resolve(reply.pdf));
    };
    const onBreak = () => give("the PDF worker stopped");
    const limit = setTimeout(() => {
      press.worker = undefined;
      void worker.terminate();
      give("the sheet took too long");
    }, TIME_LIMIT_MILLISECONDS);
    worker.on("message", onReply).on("error", onBreak).on("exit", onBreak);
    worker.postMessage(request);
  });
}
