import type { BuilderContent } from "@/lib/domain/builder/builder-content";

/** What is kept on this device while it is not saved. */
export interface LocalDraft {
  readonly format: 2;
  /** The saved revision it was based on. */
  readonly revision: number;
  readonly keptAt: number;
  readonly content: BuilderContent;
}

export interface FoundLocalDraft {
  readonly key: string;
  readonly kept: LocalDraft;
}

const PREFIX = "homestretch:program:";
const DAY_MS = 86_400_000;
/** Long enough for a week off; after that nobody knows any more what it was about. */
const KEPT_DAYS = 14;

/** Whose text it is and of which program: an account never sees what another one left on the device. */
export interface LocalDraftOwner {
  readonly accountId: string;
  readonly programId: string;
}

/** The place of one window's text: a second window on the same program keeps its own. */
export function localDraftKey(owner: LocalDraftOwner, windowId: string): string {
  return `${placeOf(owner)}${windowId}`;
}

function placeOf({ accountId, programId }: LocalDraftOwner): string {
  return `${PREFIX}${accountId}:${programId}:`;
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

/** What this device keeps of an account's program, latest first. What cannot be read is passed over. */
export function findLocalDrafts(store: Storage, owner: LocalDraftOwner): FoundLocalDraft[] {
  return keysOf(store, placeOf(owner))
    .flatMap((key) => {
      const kept = readLocalDraft(store.getItem(key));
      return kept ? [{ key, kept }] : [];
    })
    .toSorted((one, other) => other.kept.keptAt - one.kept.keptAt);
}

/** Forgets whatever any account left on this device too long ago, and what nobody can read any more. */
export function forgetStaleDrafts(store: Storage, now: number): void {
  const stale = keysOf(store, PREFIX).filter((key) => {
    const kept = readLocalDraft(store.getItem(key));
    return !kept || now - kept.keptAt > KEPT_DAYS * DAY_MS;
  });
  forgetLocalDrafts(store, stale);
}

function keysOf(store: Storage, start: string): string[] {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? "");
  return keys.filter((key) => key.startsWith(start));
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
  if (!isRecord(value) || value.format !== 2 || typeof value.keptAt !== "number") return false;
  const { content } = value;
  if (!isRecord(content) || !isRecord(content.draft) || !isRecord(content.typed)) return false;
  const { draft, typed } = content;
  return Array.isArray(draft.items) && Array.isArray(draft.topicIds) && isRecord(typed.items);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
