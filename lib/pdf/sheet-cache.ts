import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Sheet } from "./worker";

const MEGABYTE = 1024 * 1024;
/** Names remembered; each is a few dozen letters. */
const MOST_NAMES = 10_000;

/** Finished sheets, and those being made, by what they say: an equal sheet is made once. */
export class SheetCache {
  private readonly finished: LRUCache<string, Uint8Array> | undefined;
  /** What the sheets say that go by a name, as keys of {@link finished}. */
  private readonly names = new LRUCache<string, string>({ max: MOST_NAMES });
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

  /**
   * The sheet that goes by a name, which has to tell all that the sheet depends on: what it says is put together only
   * where the sheet is not in memory.
   */
  async named(
    name: string,
    build: () => Promise<Sheet>,
    make: (sheet: Sheet) => Promise<Uint8Array>,
  ): Promise<Uint8Array> {
    const found = this.finished?.get(this.names.get(name) ?? "");
    if (found) return found;
    const { clearings } = this;
    const sheet = await build();
    const key = keyOf(sheet);
    const pdf = await this.get(sheet, () => make(sheet), key);
    if (clearings === this.clearings) this.names.set(name, key);
    return pdf;
  }

  /** The sheet from memory, or made; a failure is remembered by nobody. */
  async get(sheet: Sheet, make: () => Promise<Uint8Array>, key = keyOf(sheet)): Promise<Uint8Array> {
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
    this.names.clear();
  }
}

/** Pictures are never changed, so their ids stand for them. */
function keyOf({ model, images }: Sheet): string {
  const hash = createHash("sha256").update(JSON.stringify(model));
  for (const imageId of [...(images?.keys() ?? [])].toSorted()) hash.update(`\0${imageId}`);
  return hash.digest("hex");
}
