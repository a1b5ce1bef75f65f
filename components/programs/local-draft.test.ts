import { describe, expect, it } from "vitest";
import { contentOf } from "@/lib/domain/builder-content";
import { BLANK_DRAFT } from "@/lib/domain/new-draft";
import { findLocalDrafts, forgetLocalDrafts, keepLocalDraft, localDraftKey } from "./local-draft";

class MemoryStorage implements Storage {
  private readonly entries = new Map<string, string>();
  get length(): number {
    return this.entries.size;
  }
  key(index: number): string | null {
    return [...this.entries.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.entries.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.entries.set(key, value);
  }
  removeItem(key: string): void {
    this.entries.delete(key);
  }
  clear(): void {
    this.entries.clear();
  }
}

function draft(title: string, keptAt: number) {
  return { format: 1, revision: 3, keptAt, content: contentOf({ ...BLANK_DRAFT, title }) } as const;
}

describe("what is kept on this device", () => {
  it("is found again by program, latest first, and forgotten by key", () => {
    const store = new MemoryStorage();
    keepLocalDraft(store, localDraftKey("p1", 3, "w1"), draft("Earlier", 1));
    keepLocalDraft(store, localDraftKey("p1", 4, "w2"), draft("Later", 2));
    keepLocalDraft(store, localDraftKey("p2", 3, "w1"), draft("Other program", 3));
    const found = findLocalDrafts(store, "p1");
    expect(found.map(({ kept }) => kept.content.draft.title)).toEqual(["Later", "Earlier"]);
    forgetLocalDrafts(
      store,
      found.map(({ key }) => key),
    );
    expect(findLocalDrafts(store, "p1")).toEqual([]);
    expect(findLocalDrafts(store, "p2")).toHaveLength(1);
  });

  it("passes over what cannot be read", () => {
    const store = new MemoryStorage();
    for (const [window, text] of ["", "{", "null", '{"format":2}', '{"format":1,"keptAt":1}'].entries()) {
      store.setItem(localDraftKey("p1", 1, String(window)), text);
    }
    expect(findLocalDrafts(store, "p1")).toEqual([]);
  });

  it("says when the device refuses", () => {
    const full = new MemoryStorage();
    full.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    expect(keepLocalDraft(full, "key", draft("Text", 1))).toBe(false);
  });
});
