import path from "node:path";
import { Worker } from "node:worker_threads";
import { AppError } from "@/lib/domain/errors/errors";
import type { RenderReply, RenderRequest } from "./worker";

/** A sheet that takes longer is given up, so that one program can never hold up the others. */
const TIME_LIMIT_MILLISECONDS = 15_000;
/** Loading the worker is no sheet's fault and has a limit of its own. */
const LOADING_LIMIT_MILLISECONDS = 60_000;

/** Starts a thread that sets sheets; resolves when it has loaded. */
export function startWorker(): Promise<Worker> {
  const entry = path.join(/* turbopackIgnore: true */ process.cwd(), "dist", "pdf-worker.mjs");
  // What a library prints in there may hold words of the sheet: it goes nowhere.
  const worker = new Worker(entry, { stdout: true, stderr: true });
  worker.stdout.resume();
  worker.stderr.resume();
  worker.unref();
  return new Promise<Worker>((resolve, reject) => {
    const fail = () => reject(new AppError("unavailable", "the PDF worker did not start"));
    const limit = setTimeout(fail, LOADING_LIMIT_MILLISECONDS);
    limit.unref();
    worker.once("message", () => {
      clearTimeout(limit);
      resolve(worker);
    });
    worker.once("exit", fail).once("error", fail);
  });
}

/**
 * Lets a worker set one sheet. A worker that took too long or broke is ended and must not be used again.
 * @throws AppError("unavailable")
 */
export function runJob(worker: Worker, request: RenderRequest): Promise<Uint8Array> {
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
      void worker.terminate();
      give("the sheet took too long");
    }, TIME_LIMIT_MILLISECONDS);
    worker.on("message", onReply).on("error", onBreak).on("exit", onBreak);
    worker.postMessage(request);
  });
}
