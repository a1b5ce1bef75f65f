import { beforeAll, describe, expect, it } from "vitest";
import { type Alarm, DraftSaver } from "@/components/programs/model/draft-saver";
import { ConflictError } from "@/lib/domain/errors/errors";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import { findProgram } from "../queries/programs";
import type { ClinicScope } from "../scope";
import { makeClinic, makeProgram, type TestClinic } from "../test/factories";
import { startTestDatabase } from "../test/suite";
import { saveDraft } from "./programs";

const RUNS = 100;
const STEPS = 7;

const suite = startTestDatabase();
let clinic: TestClinic;

beforeAll(async () => {
  clinic = await makeClinic(suite.database);
});
/** A clock that goes on when it is told to: the database's own timers stay real. */
class ManualClock implements Alarm {
  private time = 0;
  private alarms: { readonly at: number; readonly ring: () => void }[] = [];

  set = (ring: () => void, milliseconds: number) => {
    const alarm = { at: this.time + milliseconds, ring };
    this.alarms.push(alarm);
    return alarm;
  };

  clear = (alarm: unknown) => {
    this.alarms = this.alarms.filter((other) => other !== alarm);
  };

  goOn(milliseconds: number): void {
    this.time += milliseconds;
    const due = this.alarms.filter((alarm) => alarm.at <= this.time);
    this.alarms = this.alarms.filter((alarm) => alarm.at > this.time);
    for (const { ring } of due) ring();
  }
}

/** The same numbers for the same seed, so that a failed run can be run again. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Network = "up" | "down" | "answer-lost";

/** A browser with the program open. Each thing it types is a word of its own, which nobody takes away. */
class Browser {
  network: Network = "up";
  /** Everything typed here. */
  readonly typed: string[] = [];
  /** What was set aside when somebody else had saved first. */
  readonly kept: ProgramDraft[] = [];
  readonly clock = new ManualClock();
  private readonly saver: DraftSaver;

  constructor(
    private readonly name: string,
    private readonly scope: ClinicScope,
    private readonly programId: string,
    private draft: ProgramDraft,
    revision: number,
    private readonly accepted: Set<string>,
  ) {
    const fail = (when: Network) => {
      if (this.network === when) throw new TypeError("Failed to fetch");
    };
    this.saver = new DraftSaver({
      start: { revision, draft },
      now: () => 0,
      alarm: this.clock,
      save: async (based, changed) => {
        fail("down");
        const answer = await this.save(based, changed);
        fail("answer-lost");
        return answer;
      },
      findSaved: async () => {
        fail("down");
        return { status: "saved", data: await savedState(this.scope, this.programId) };
      },
    });
  }

  private async save(revision: number, draft: ProgramDraft) {
    try {
      const saved = await saveDraft(this.scope, this.programId, revision, draft);
      if (saved.outcome !== "saved") throw new Error("the draft names something that is gone");
      for (const word of wordsOf(draft)) this.accepted.add(word);
      return { status: "saved" as const, data: { revision: saved.revision } };
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      return { status: "conflict" as const, message: "", currentRevision: error.currentRevision };
    }
  }

  type(): void {
    const word = `${this.name}${this.typed.length}`;
    this.typed.push(word);
    this.show({ ...this.draft, goal: `${this.draft.goal} ${word}`.trim() });
  }

  /** Somebody chooses what the conflict offers: go on from what is saved, or put one's own words into it. */
  settle(bringsBack: boolean): void {
    const state = this.saver.getState();
    if (state.status !== "conflict") return;
    const own = this.draft;
    this.kept.push(own);
    this.saver.adopt(state.saved);
    this.show(state.saved.draft);
    const missing = wordsOf(own).filter((word) => !wordsOf(state.saved.draft).includes(word));
    if (bringsBack && missing.length > 0) {
      this.show({ ...state.saved.draft, goal: `${state.saved.draft.goal} ${missing.join(" ")}`.trim() });
    }
  }

  flush(): Promise<unknown> {
    return this.saver.flush();
  }

  get isSaved(): boolean {
    return this.saver.getState().status === "saved";
  }

  /** Where a word is that was typed here: on the screen, or set aside. */
  has(word: string): boolean {
    return [this.draft, ...this.kept].some((draft) => wordsOf(draft).includes(word));
  }

  private show(draft: ProgramDraft): void {
    this.draft = draft;
    this.saver.change(draft);
  }
}

function wordsOf(draft: ProgramDraft): string[] {
  return draft.goal.split(" ").filter((word) => word !== "");
}

async function savedState(scope: ClinicScope, programId: string) {
  const program = await findProgram(scope, programId);
  if (!program) throw new Error("the program is gone");
  return { revision: program.revision, draft: program.draft };
}

async function act(browser: Browser, random: (below: number) => number): Promise<void> {
  const what = random(10);
  if (what < 4) browser.type();
  else if (what < 6) browser.clock.goOn(random(2) * 900);
  else if (what < 8) await browser.flush();
  else if (what === 8) browser.settle(random(2) === 0);
  else browser.network = (["up", "down", "answer-lost"] as const)[random(3)] ?? "up";
}

/** Both come back to the network and settle what there is to settle. */
async function finish(browsers: readonly Browser[]): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    for (const browser of browsers) {
      browser.network = "up";
      await browser.flush();
      browser.settle(true);
      await browser.flush();
    }
  }
}

async function runInterleaving(seed: number) {
  const random = randomOf(seed);
  const { programId } = await makeProgram(clinic.scope, { itemCount: 1, goal: "" });
  const start = await savedState(clinic.scope, programId);
  const accepted = new Set<string>();
  const open = (name: string, scope: ClinicScope) =>
    new Browser(name, scope, programId, start.draft, start.revision, accepted);
  const browsers = [open("a", clinic.scope), open("b", clinic.admin.scope)];
  for (let step = 0; step < STEPS; step += 1) {
    const browser = browsers[random(2)];
    // Sometimes both at once: the second save sets out while the first is on its way.
    const other = random(4) === 0 ? browsers[random(2)] : undefined;
    if (browser) await Promise.all([act(browser, random), other?.flush()]);
  }
  await finish(browsers);
  const saved = wordsOf((await savedState(clinic.scope, programId)).draft);
  return {
    unsaved: browsers.filter((browser) => !browser.isSaved).length,
    lostUpdates: [...accepted].filter((word) => !saved.includes(word)),
    lostWords: browsers.flatMap((browser) => browser.typed.filter((word) => !browser.has(word))),
    conflicts: browsers.reduce((sum, browser) => sum + browser.kept.length, 0),
  };
}

describe("two browsers on one program", () => {
  it(`lose nothing that was saved and nothing that was typed, in ${RUNS} random interleavings`, async () => {
    let conflicts = 0;
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const { conflicts: met, ...outcome } = await runInterleaving(seed);
      expect(outcome, `seed ${seed}`).toEqual({ unsaved: 0, lostUpdates: [], lostWords: [] });
      conflicts += met;
    }
    // Otherwise the runs would have shown nothing.
    expect(conflicts).toBeGreaterThan(RUNS / 4);
  }, 120_000);
});
