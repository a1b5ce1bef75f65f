import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ActionState } from "@/lib/action/action-state";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import { BLANK_DRAFT } from "@/lib/domain/template/new-draft";
import { DraftSaver, type SavedDraft } from "./draft-saver";

type Answer = ActionState<{ revision: number }>;

/** A server with revisions, whose network can be cut before or after it has done its work. */
class Server {
  stored: SavedDraft = { revision: 1, draft: BLANK_DRAFT };
  network: "up" | "down" | "answer-lost" = "up";
  refusal: Answer | undefined;
  calls = 0;
  running = 0;
  mostAtOnce = 0;

  save = async (revision: number, draft: ProgramDraft): Promise<Answer> => {
    this.calls += 1;
    this.running += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.running);
    await new Promise((resolve) => setTimeout(resolve, 50));
    this.running -= 1;
    if (this.network === "down") throw new TypeError("Failed to fetch");
    if (this.refusal) return this.refusal;
    if (revision !== this.stored.revision) {
      return { status: "conflict", message: "", currentRevision: this.stored.revision };
    }
    this.stored = { revision: revision + 1, draft };
    if (this.network === "answer-lost") throw new TypeError("Failed to fetch");
    return { status: "saved", data: { revision: this.stored.revision } };
  };

  findSaved = async (): Promise<ActionState<SavedDraft>> => ({ status: "saved", data: this.stored });
}

function titled(title: string): ProgramDraft {
  return { ...BLANK_DRAFT, title };
}

let server: Server;
let saver: DraftSaver;

beforeEach(() => {
  vi.useFakeTimers();
  server = new Server();
  saver = new DraftSaver({
    start: server.stored,
    save: server.save,
    findSaved: server.findSaved,
    now: () => 1_000,
  });
});
afterEach(() => vi.useRealTimers());

describe("saving by itself", () => {
  it("waits for the fingers to rest, then saves once", async () => {
    for (const title of ["G", "Ge", "Get"]) {
      saver.change(titled(title));
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(saver.getState()).toEqual({ status: "waiting" });
    await vi.advanceTimersByTimeAsync(800);
    expect(server.calls).toBe(1);
    expect(server.stored.draft.title).toBe("Get");
    expect(saver.getState()).toEqual({ status: "saved", at: 1_000 });
    expect(saver.isDirty).toBe(false);
  });

  it("has one save on its way at a time, and sends what came in between afterwards", async () => {
    saver.change(titled("One"));
    const first = saver.flush();
    saver.change(titled("Two"));
    const second = saver.flush();
    await vi.advanceTimersByTimeAsync(500);
    await Promise.all([first, second]);
    expect(server.mostAtOnce).toBe(1);
    expect(server.stored).toEqual({ revision: 3, draft: titled("Two") });
  });

  it("answers everybody who waits only when nothing is on its way any more", async () => {
    saver.change(titled("One"));
    const waiting = [saver.flush(), saver.flush(), saver.flush()];
    saver.change(titled("Two"));
    await vi.advanceTimersByTimeAsync(500);
    expect(await Promise.all(waiting)).toEqual(waiting.map(() => ({ status: "saved", at: 1_000 })));
    expect(server.stored.draft.title).toBe("Two");
  });

  it("has nothing to save after an undo back to what is saved", async () => {
    saver.change(titled("One"));
    saver.change(BLANK_DRAFT);
    expect(saver.getState()).toEqual({ status: "saved" });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(server.calls).toBe(0);
  });
});

describe("trouble", () => {
  it("tries again by itself once the network is back", async () => {
    server.network = "down";
    saver.change(titled("Kept"));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(saver.getState()).toEqual({ status: "offline" });
    expect(saver.isDirty).toBe(true);
    server.network = "up";
    await vi.advanceTimersByTimeAsync(4_000);
    expect(saver.getState().status).toBe("saved");
    expect(server.stored.draft.title).toBe("Kept");
  });

  it("knows its own save again when only the answer got lost", async () => {
    server.network = "answer-lost";
    saver.change(titled("Mine"));
    await vi.advanceTimersByTimeAsync(1_000);
    server.network = "up";
    saver.change(titled("Mine, and more"));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(saver.getState().status).toBe("saved");
    expect(server.stored).toEqual({ revision: 3, draft: titled("Mine, and more") });
  });

  it("overwrites nothing that a colleague saved, and goes on only from there", async () => {
    server.stored = { revision: 2, draft: titled("Theirs") };
    saver.change(titled("Mine"));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(saver.getState()).toEqual({ status: "conflict", saved: server.stored });
    saver.change(titled("Mine, and more"));
    await vi.advanceTimersByTimeAsync(60_000);
    await saver.flush();
    expect(server.stored.draft.title).toBe("Theirs");
    saver.adopt(server.stored);
    saver.change(titled("Theirs, and mine"));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.stored).toEqual({ revision: 3, draft: titled("Theirs, and mine") });
  });

  it("keeps the text when signed out or refused, and saves on the next try", async () => {
    server.refusal = { status: "refused", reason: "signed-out", message: "You are signed out." };
    saver.change(titled("Mine"));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(saver.getState()).toEqual({ status: "signed-out", message: "You are signed out." });
    expect(saver.isDirty).toBe(true);
    server.refusal = { status: "refused", message: "Gone.", reference: "ab12" };
    const refused = saver.flush();
    await vi.advanceTimersByTimeAsync(100);
    expect(await refused).toEqual({ status: "refused", message: "Gone.", reference: "ab12" });
    server.refusal = undefined;
    const saved = saver.flush();
    await vi.advanceTimersByTimeAsync(100);
    expect((await saved).status).toBe("saved");
  });
});
