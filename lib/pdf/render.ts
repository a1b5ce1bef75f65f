import "server-only";
import { env } from "@/lib/env";
import { Press } from "./press";
import { SheetCache } from "./sheet-cache";
import type { Sheet } from "./worker";

interface Workshop {
  readonly press: Press;
  readonly cache: SheetCache;
}

// A bundler may instantiate this module more than once in a process; there must be one press and one cache.
const holder = globalThis as typeof globalThis & { homestretchWorkshop?: Workshop };

/**
 * Sets a handout in a worker thread, so that no page ever waits for it; an equal sheet comes from memory. `owner` is
 * who it is for: owners take turns.
 * @throws AppError("unavailable") when the queue is full, the sheet takes too long, or cannot be set
 */
export function renderHandout(sheet: Sheet, owner: string): Promise<Uint8Array> {
  const { press, cache } = theWorkshop();
  return cache.get(sheet, () => press.set(owner, sheet));
}

/** Takes every finished sheet out of memory, as when a patient is erased. */
export function forgetSheets(): void {
  theWorkshop().cache.clear();
}

/** Loads the worker before the first sheet is asked for. */
export function warmPress(): Promise<void> {
  return theWorkshop().press.warm();
}

function theWorkshop(): Workshop {
  holder.homestretchWorkshop ??= { press: new Press(), cache: new SheetCache(env().sheetCacheMegabytes) };
  return holder.homestretchWorkshop;
}
