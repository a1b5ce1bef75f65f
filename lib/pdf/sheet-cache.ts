import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Sheet } from "./worker";

/** Most of the memory that finished sheets may hold. */
const LARGEST_TOTAL_BYTES = 32 * 1024 * 1024;

/** Finished sheets, and those being made, by what they say: an equal sheet is made once. */
export class SheetCache {
  private readonly finished = new LRUCache<string, Uint8Array>({
    maxSize: LARGEST_TOTAL_BYTES,
    sizeCalculation: (pdf) => Math.max(1, pdf.byteLength),
  });
  private readonly beingMade = new Map<string, Promise<Uint8Array>>();

  /** The sheet from memory, or made; a failure is remembered by nobody. */
  async get(sheet: Sheet, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const key = keyOf(sheet);
    const found = this.finished.get(key);
    if (found) return found;
    const underway = this.beingMade.get(key);
    if (underway) return underway;
    const making = make();
    this.beingMade.set(key, making);
    try {
      const pdf = await making;
      this.finished.set(key, pdf);
      return pdf;
    } finally {
      this.beingMade.delete(key);
    }
  }
}

/** Pictures are never changed, so their ids stand for them. */
function keyOf({ model, images }: Sheet): string {
  const hash = createHash("sha256").update(JSON.stringify(model));
  for (const imageId of [...(images?.keys() ?? [])].toSorted()) hash.update(`\0${imageId}`);
  return hash.digest("hex");
}
