import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import { AppError } from "@/lib/domain/errors/errors";
import { FairQueue } from "./fair-queue";
import { runJob, startWorker } from "./pool-worker";
import type { Sheet } from "./worker";

/** Sheets set at once: two where there is a core for each of them beside the one that serves pages. */
const WORKERS = availableParallelism() > 2 ? 2 : 1;
/** Sheets that may wait; more are refused at once rather than kept waiting for minutes. A clinic, or a link, has some of them. */
const QUEUE_LIMITS = { most: 24, ofOne: 12 };

interface QueuedJob {
  readonly sheet: Sheet;
  readonly done: (pdf: Uint8Array) => void;
  readonly failed: (reason: unknown) => void;
}

interface WorkerSlot {
  worker?: Promise<Worker>;
  isBusy: boolean;
}

/** Threads that set sheets, and the queue before them. */
export class PdfWorkerPool {
  private readonly slots: WorkerSlot[] = Array.from({ length: WORKERS }, () => ({ isBusy: false }));
  private readonly waiting = new FairQueue<QueuedJob>(QUEUE_LIMITS);
  private jobCount = 0;

  /** Loads the first worker before the first sheet is asked for. */
  async warm(): Promise<void> {
    const [first] = this.slots;
    if (first) await this.workerOf(first);
  }

  /** The sheets that are being set, and those that wait for it. */
  standing(): { readonly working: number; readonly waiting: number } {
    return { working: this.slots.filter(({ isBusy }) => isBusy).length, waiting: this.waiting.size };
  }

  /**
   * Sets a sheet in its turn among the owners who wait.
   * @throws AppError("unavailable") when there is no place for it, the sheet takes too long, or cannot be set
   */
  set(owner: string, sheet: Sheet): Promise<Uint8Array> {
    return new Promise((done, failed) => {
      const { isTaken, displaced } = this.waiting.add(owner, { sheet, done, failed });
      const refused = isTaken ? displaced?.failed : failed;
      refused?.(new AppError("unavailable", "too many sheets are being made"));
      this.startNext();
    });
  }

  private startNext(): void {
    const slot = this.slots.find((candidate) => !candidate.isBusy);
    const job = slot && this.waiting.next();
    if (!job) return;
    slot.isBusy = true;
    void this.work(slot, job).finally(() => {
      slot.isBusy = false;
      this.startNext();
    });
  }

  private async work(slot: WorkerSlot, { sheet, done, failed }: QueuedJob): Promise<void> {
    this.jobCount += 1;
    try {
      done(await runJob(await this.workerOf(slot), { job: this.jobCount, ...sheet }));
    } catch (error) {
      failed(error);
    }
  }

  private workerOf(slot: WorkerSlot): Promise<Worker> {
    if (slot.worker) return slot.worker;
    const started = startWorker();
    slot.worker = started;
    const forget = () => {
      if (slot.worker === started) slot.worker = undefined;
    };
    started.then((worker) => worker.once("exit", forget), forget);
    return started;
  }
}
