import "server-only";
import { env } from "@/lib/platform/env";
import { processState } from "@/lib/platform/process-state.mjs";
import { SheetCache } from "./sheet-cache";
import type { Sheet } from "./worker";
import { PdfWorkerPool } from "./worker-pool";

export interface PdfRenderer {
  readonly pool: PdfWorkerPool;
  readonly cache: SheetCache;
}

/**
 * Sets a handout in a worker thread, so that no page ever waits for it; an equal sheet comes from memory. `owner` is
 * who it is for: owners take turns.
 * @throws AppError("unavailable") when the queue is full, the sheet takes too long, or cannot be set
 */
export function renderHandout(sheet: Sheet, owner: string): Promise<Uint8Array> {
  const { pool, cache } = pdfRenderer();
  return cache.get(sheet, () => pool.set(owner, sheet));
}

/**
 * The same for a sheet that goes by a name, which has to tell all that it depends on: what it says is put together only
 * where no finished sheet of that name is at hand.
 */
export function renderNamedHandout(
  name: string,
  build: () => Promise<Sheet>,
  owner: string,
): Promise<Uint8Array> {
  const { pool, cache } = pdfRenderer();
  return cache.named(name, build, (sheet) => pool.set(owner, sheet));
}

/** Takes every finished sheet out of memory, as when a patient is erased. */
export function forgetSheets(): void {
  pdfRenderer().cache.clear();
}

/** Loads the worker before the first sheet is asked for. */
export function warmPdfWorkers(): Promise<void> {
  return pdfRenderer().pool.warm();
}

function pdfRenderer(): PdfRenderer {
  processState.pdfRenderer ??= {
    pool: new PdfWorkerPool(),
    cache: new SheetCache(env().sheetCacheMegabytes),
  };
  return processState.pdfRenderer;
}
