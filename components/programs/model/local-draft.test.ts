import { describe, expect, it } from "vitest";
import { contentOf } from "@/lib/domain/builder/builder-content";
import { BLANK_DRAFT } from "@/lib/domain/template/new-draft";
import {
  findLocalDrafts,
  forgetLocalDrafts,
  forgetStaleDrafts,
  keepLocalDraft,
  localDraftKey,
} from "./local-draft";

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
  return { format: 2, revision: 3, keptAt, content: contentOf({ ...BLANK_DRAFT, title }) } as const;
}

const MINE = { accountId: "me", programId: "p1" };
const OTHER_PROGRAM = { accountId: "me", programId: "p2" };
const COLLEAGUE = { accountId: "colleague", programId: "p1" };

describe("what is kept on this device", () => {
  it("is found again by account and program, latest first, and forgotten by key", () => {
    const store = new MemoryStorage();
    keepLocalDraft(store, localDraftKey(MINE, "w1"), draft("Earlier", 1));
    keepLocalDraft(store, localDraftKey(MINE, "w2"), draft("Later", 2));
    keepLocalDraft(store, localDraftKey(OTHER_PROGRAM, "w1"), draft("Other program", 3));
    keepLocalDraft(store, localDraftKey(COLLEAGUE, "w1"), draft("Not mine", 4));
    const found = findLocalDrafts(store, MINE);
    expect(found.map(({ kept }) => kept.content.draft.title)).toEqual(["Later", "Earlier"]);
    forgetLocalDrafts(
      store,
      found.map(({ key }) => key),
    );
    expect(findLocalDrafts(store, MINE)).toEqual([]);
    expect(findLocalDrafts(store, OTHER_PROGRAM)).toHaveLength(1);
    expect(findLocalDrafts(store, COLLEAGUE)).toHaveLength(1);
  });

  it("passes over what cannot be read", () => {
    const store = new MemoryStorage();
    for (const [window, text] of ["", "{", "null", '{"format":3}', '{"format":2,"keptAt":1}'].entries()) {
      store.setItem(localDraftKey(MINE, String(window)), text);
    }
    expect(findLocalDrafts(store, MINE)).toEqual([]);
  });

  it("goes after two weeks, whoever left it, and only then", () => {
    const store = new MemoryStorage();
    const day = 86_400_000;
    keepLocalDraft(store, localDraftKey(MINE, "w1"), draft("A week old", 13 * day));
    keepLocalDraft(store, localDraftKey(COLLEAGUE, "w1"), draft("Forgotten", 5 * day));
    store.setItem(localDraftKey(MINE, "w2"), "{");
    store.setItem("homestretch:theme", "dark");
    forgetStaleDrafts(store, 20 * day);
    expect(store.length).toBe(2);
    expect(findLocalDrafts(store, MINE)).toHaveLength(1);
  });

  it("says when the device refuses", () => {
    const full = new MemoryStorage();
    full.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    expect(keepLocalDraft(full, "key", draft("Text", 1))).toBe(false);
  });
});
