import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import { AppError } from "@/lib/domain/errors";
import { FairQueue } from "./fair-queue";
import { runJob, startWorker } from "./press-worker";
import type { Sheet } from "./worker";

/** Sheets set at once: two where there is a core for each of them beside the one that serves pages. */
const WORKERS = availableParallelism() > 2 ? 2 : 1;
/** Sheets that may wait; more are refused at once rather than kept waiting for minutes. */
const QUEUE_LIMIT = 24;

interface Order {
  readonly sheet: Sheet;
  readonly done: (pdf: Uint8Array) => void;
  readonly failed: (reason: unknown) => void;
}

interface Desk {
  worker?: Promise<Worker>;
  isBusy: boolean;
}

/** Threads that set sheets, and the queue before them. */
export class Press {
  private readonly desks: Desk[] = Array.from({ length: WORKERS }, () => ({ isBusy: false }));
  private readonly waiting = new FairQueue<Order>();
  private jobs = 0;

  /** Loads the first worker before the first sheet is asked for. */
  async warm(): Promise<void> {
    const [first] = this.desks;
    if (first) await this.workerOf(first);
  }

  /**
   * Sets a sheet in its turn among the owners who wait.
   * @throws AppError("unavailable") when the queue is full, the sheet takes too long, or cannot be set
   */
  set(owner: string, sheet: Sheet): Promise<Uint8Array> {
    if (this.waiting.size >= QUEUE_LIMIT) {
      return Promise.reject(new AppError("unavailable", "too many sheets are being made"));
    }
    return new Promise((done, failed) => {
      this.waiting.add(owner, { sheet, done, failed });
      this.startNext();
    });
  }

  private startNext(): void {
    const desk = this.desks.find((candidate) => !candidate.isBusy);
    const order = desk && this.waiting.next();
    if (!order) return;
    desk.isBusy = true;
    void this.work(desk, order).finally(() => {
      desk.isBusy = false;
      this.startNext();
    });
  }

  private async work(desk: Desk, { sheet, done, failed }: Order): Promise<void> {
    this.jobs += 1;
    try {
      done(await runJob(await this.workerOf(desk), { job: this.jobs, ...sheet }));
    } catch (error) {
      failed(error);
    }
  }

  private workerOf(desk: Desk): Promise<Worker> {
    if (desk.worker) return desk.worker;
    const started = startWorker();
    desk.worker = started;
    const forget = () => {
      if (desk.worker === started) desk.worker = undefined;
    };
    started.then((worker) => worker.once("exit", forget), forget);
    return started;
  }
}
