import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Sheet } from "./worker";

const MEGABYTE = 1024 * 1024;

/** Finished sheets, and those being made, by what they say: an equal sheet is made once. */
export class SheetCache {
  private readonly finished: LRUCache<string, Uint8Array> | undefined;
  private readonly beingMade = new Map<string, Promise<Uint8Array>>();
  private clearings = 0;

  /** @param megabytes most of the memory that finished sheets may hold; with 0 none is kept */
  constructor(megabytes: number) {
    if (megabytes === 0) return;
    this.finished = new LRUCache({
      maxSize: megabytes * MEGABYTE,
      sizeCalculation: (pdf) => Math.max(1, pdf.byteLength),
    });
  }

  /** The sheet from memory, or made; a failure is remembered by nobody. */
  async get(sheet: Sheet, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const key = keyOf(sheet);
    const found = this.finished?.get(key);
    if (found) return found;
    const underway = this.beingMade.get(key);
    if (underway) return underway;
    const making = make();
    const { clearings } = this;
    this.beingMade.set(key, making);
    try {
      const pdf = await making;
      if (clearings === this.clearings) this.finished?.set(key, pdf);
      return pdf;
    } finally {
      this.beingMade.delete(key);
    }
  }

  /** Forgets every sheet, those that are being made too. */
  clear(): void {
    this.clearings += 1;
    this.finished?.clear();
  }
}

/** Pictures are never changed, so their ids stand for them. */
function keyOf({ model, images }: Sheet): string {
  const hash = createHash("sha256").update(JSON.stringify(model));
  for (const imageId of [...(images?.keys() ?? [])].toSorted()) hash.update(`\0${imageId}`);
  return hash.digest("hex");
}
