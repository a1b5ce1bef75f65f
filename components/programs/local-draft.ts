import type { BuilderContent } from "@/lib/domain/builder-content";

/** What is kept on this device while it is not saved. */
export interface LocalDraft {
  readonly format: 1;
  /** The saved revision it was based on. */
  readonly revision: number;
  readonly keptAt: number;
  readonly content: BuilderContent;
}

export interface FoundLocalDraft {
  readonly key: string;
  readonly kept: LocalDraft;
}

const PREFIX = "homestretch:program";

/** The place of one window's text: a second window on the same program keeps its own. */
export function localDraftKey(programId: string, revision: number, windowId: string): string {
  return `${PREFIX}:${programId}:${revision}:${windowId}`;
}

/** Keeps a text; false when the device refuses (full, or storage switched off). */
export function keepLocalDraft(store: Storage, key: string, draft: LocalDraft): boolean {
  try {
    store.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** What this device keeps of a program, latest first. What cannot be read is passed over. */
export function findLocalDrafts(store: Storage, programId: string): FoundLocalDraft[] {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? "");
  return keys
    .filter((key) => key.startsWith(`${PREFIX}:${programId}:`))
    .flatMap((key) => {
      const kept = readLocalDraft(store.getItem(key));
      return kept ? [{ key, kept }] : [];
    })
    .toSorted((one, other) => other.kept.keptAt - one.kept.keptAt);
}

/** Forgets texts that are saved, or given up. */
export function forgetLocalDrafts(store: Storage, keys: readonly string[]): void {
  for (const key of keys) store.removeItem(key);
}

function readLocalDraft(text: string | null): LocalDraft | undefined {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return isLocalDraft(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isLocalDraft(value: unknown): value is LocalDraft {
  if (!isRecord(value) || value.format !== 1 || typeof value.keptAt !== "number") return false;
  const { content } = value;
  if (!isRecord(content) || !isRecord(content.draft) || !isRecord(content.typed)) return false;
  const { draft, typed } = content;
  return Array.isArray(draft.items) && Array.isArray(draft.topicIds) && isRecord(typed.items);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
