import type { ActionState } from "@/lib/action/action-state";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import { isSameDraft } from "@/lib/domain/program/same-draft";

export interface SavedDraft {
  readonly revision: number;
  readonly draft: ProgramDraft;
  /** Where somebody has saved first: whether it was the same person, in another tab. */
  readonly isOwn?: boolean;
}

export type SaveState =
  /** Everything is saved; since when, if it was saved in this window. */
  | { readonly status: "saved"; readonly at?: number }
  | { readonly status: "waiting" }
  | { readonly status: "saving" }
  /** The server could not be reached; it is tried again by itself. */
  | { readonly status: "offline" }
  | { readonly status: "signed-out"; readonly message: string }
  | {
      readonly status: "refused";
      readonly message: string;
      readonly reference?: string;
      /** What is wrong with which field of the draft, by its path. */
      readonly fields?: Readonly<Record<string, string>>;
    }
  /** It was saved from elsewhere; nothing was overwritten, and nothing is sent until one chooses. */
  | { readonly status: "conflict"; readonly saved: SavedDraft };

/** What the saver waits with. */
export interface Alarm {
  readonly set: (ring: () => void, milliseconds: number) => unknown;
  readonly clear: (alarm: unknown) => void;
}

const CLOCK: Alarm = {
  set: (ring, milliseconds) => setTimeout(ring, milliseconds),
  clear: (alarm) => clearTimeout(alarm as ReturnType<typeof setTimeout>),
};

export interface DraftSaverOptions {
  readonly start: SavedDraft;
  readonly save: (revision: number, draft: ProgramDraft) => Promise<ActionState<{ revision: number }>>;
  readonly findSaved: () => Promise<ActionState<SavedDraft>>;
  readonly now: () => number;
  /** Rest of the fingers before a save. */
  readonly delay?: number;
  /** Absent: the browser's own clock. */
  readonly alarm?: Alarm;
}

const DELAY_MS = 800;
const FIRST_RETRY_MS = 3_000;
const LAST_RETRY_MS = 30_000;
const REMEMBERED_ATTEMPTS = 5;

/**
 * Saves a draft as it changes: a while after the last change, one save at a time, again when the network is back. It
 * never overwrites what somebody else has saved, and knows its own save again when only the answer got lost.
 */
export class DraftSaver {
  private readonly listeners = new Set<() => void>();
  private state: SaveState = { status: "saved" };
  private latest: ProgramDraft;
  private saved: SavedDraft;
  private inFlight: Promise<void> | undefined;
  private timer: unknown;
  private readonly alarm: Alarm;
  private retryMs = FIRST_RETRY_MS;
  /** Sent, but never answered: the server may hold one of them. */
  private unanswered: readonly ProgramDraft[] = [];

  constructor(private readonly options: DraftSaverOptions) {
    this.saved = options.start;
    this.latest = options.start.draft;
    this.alarm = options.alarm ?? CLOCK;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  getState = (): SaveState => this.state;

  get revision(): number {
    return this.saved.revision;
  }

  get isDirty(): boolean {
    return this.latest !== this.saved.draft;
  }

  /** Takes note of the draft as it is now. */
  change(draft: ProgramDraft): void {
    if (draft === this.latest) return;
    this.latest = draft;
    if (this.state.status === "conflict" || this.inFlight) return;
    if (!this.isDirty) {
      this.alarm.clear(this.timer);
      this.set({ status: "saved" });
      return;
    }
    // Said once: at every letter of a word it would draw the page again.
    if (this.state.status !== "waiting") this.set({ status: "waiting" });
    this.schedule(this.options.delay ?? DELAY_MS);
  }

  /** Saves now what is not saved yet; answers how it ended. */
  async flush(): Promise<SaveState> {
    this.alarm.clear(this.timer);
    do {
      if (this.isDirty && this.state.status !== "conflict") this.inFlight ??= this.send();
      await this.inFlight;
      // Whoever waited beside us may have sent the rest already: how that ends is the answer too.
    } while (this.inFlight || (this.isDirty && this.state.status === "waiting"));
    return this.state;
  }

  /** Goes on from what is saved now, after the draft on the screen was replaced by it. */
  adopt(saved: SavedDraft): void {
    this.saved = saved;
    this.latest = saved.draft;
    this.unanswered = [];
    this.set({ status: "saved" });
  }

  private schedule(delay: number): void {
    this.alarm.clear(this.timer);
    this.timer = this.alarm.set(() => void this.flush(), delay);
  }

  private set(state: SaveState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }

  private async send(): Promise<void> {
    const draft = this.latest;
    this.set({ status: "saving" });
    try {
      const next = await this.settle(draft, await this.options.save(this.saved.revision, draft));
      this.inFlight = undefined;
      this.set(next);
    } catch {
      this.inFlight = undefined;
      this.unanswered = [...this.unanswered, draft].slice(-REMEMBERED_ATTEMPTS);
      this.set({ status: "offline" });
      this.schedule(this.retryMs);
      this.retryMs = Math.min(LAST_RETRY_MS, this.retryMs * 2);
    }
  }

  private async settle(draft: ProgramDraft, answer: ActionState<{ revision: number }>): Promise<SaveState> {
    if (answer.status === "saved") return this.confirm(answer.data.revision, draft);
    if (answer.status === "conflict") return this.meetConflict(draft);
    return refusal(answer);
  }

  private confirm(revision: number, draft: ProgramDraft): SaveState {
    this.saved = { revision, draft };
    this.unanswered = [];
    this.retryMs = FIRST_RETRY_MS;
    return this.isDirty ? { status: "waiting" } : { status: "saved", at: this.options.now() };
  }

  private async meetConflict(draft: ProgramDraft): Promise<SaveState> {
    const answer = await this.options.findSaved();
    if (answer.status !== "saved") return refusal(answer);
    const found = answer.data;
    const own = [draft, ...this.unanswered].find((candidate) => isSameDraft(candidate, found.draft));
    return own ? this.confirm(found.revision, own) : { status: "conflict", saved: found };
  }
}

function refusal(answer: ActionState<unknown>): SaveState {
  if (answer.status !== "refused") {
    if (answer.status === "invalid") {
      return { status: "refused", message: answer.message, fields: answer.fields };
    }
    return { status: "refused", message: "It could not be saved. Please try again." };
  }
  const { message, reference, reason, fields } = answer;
  if (reason === "signed-out") return { status: "signed-out", message };
  return {
    status: "refused",
    message,
    ...(reference !== undefined && { reference }),
    ...(fields && { fields }),
  };
}
