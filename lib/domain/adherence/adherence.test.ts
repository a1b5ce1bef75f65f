import { describe, expect, it } from "vitest";
import { amount } from "@/lib/domain/dose/amount";
import { anItem, aProgramDocument } from "@/lib/domain/test-fixtures/program-document";
import { adherenceByWeek } from "./adherence";
import { type RecordedItem, type RecordedSession, sessionsOf, standingSessions } from "./recorded-session";

const LIFT = anItem({ itemId: "lift" });
const BEND = anItem({ itemId: "bend" });
const WALK = anItem({
  itemId: "walk",
  dose: { minutes: amount(10), timesPerDay: amount(2), daysPerWeek: amount(7) },
});

function version(number: number, publishedOn: string, items = [LIFT, BEND]) {
  return aProgramDocument({ items, version: { number, publishedOn, therapistName: "Sam Patel" } });
}

const did = (itemId: string, fields: Partial<RecordedItem> = {}): RecordedItem => ({
  itemId,
  outcome: "done",
  times: 1,
  setsDone: null,
  feeling: null,
  ...fields,
});

let made = 0;
function session(localDate: string, fields: Partial<RecordedSession> = {}): RecordedSession {
  made += 1;
  return {
    id: `log-${made}`,
    versionNumber: 1,
    source: "phone",
    localDate,
    receivedAt: new Date(Date.UTC(2026, 10, 1, 0, 0, made)),
    pain: null,
    effort: null,
    note: "",
    corrects: null,
    items: [did("lift"), did("bend")],
    ...fields,
  };
}

const MONDAY = "2026-11-09";
const SUNDAY = "2026-11-15";

describe("adherenceByWeek", () => {
  it("says nothing before the first version, and nothing done of what was asked without a log", () => {
    expect(adherenceByWeek({ documents: [], sessions: [], today: SUNDAY })).toEqual([]);
    const [week] = adherenceByWeek({ documents: [version(1, "2026-11-12")], sessions: [], today: SUNDAY });
    expect(week).toMatchObject({
      monday: MONDAY,
      sunday: SUNDAY,
      sessions: { done: 0, expected: 4, extra: 0 },
      frequency: 0,
      completeness: null,
      versions: [1],
    });
  });

  it("holds how often and how completely apart", () => {
    const sessions = [
      session("2026-11-09"),
      session("2026-11-10", { items: [did("lift"), did("bend", { outcome: "skipped" })] }),
      session("2026-11-11", { items: [did("lift", { outcome: "partly" }), did("bend")] }),
      session("2026-11-12", { items: [did("lift", { outcome: "skipped" })] }),
    ];
    const [week] = adherenceByWeek({ documents: [version(1, MONDAY)], sessions, today: "2026-11-30" });
    expect(week?.sessions).toEqual({ done: 3, expected: 7, extra: 0 });
    expect(week?.frequency).toBeCloseTo(3 / 7);
    expect(week?.parts).toEqual({ done: 4.5, expected: 6 });
    expect(week?.completeness).toBeCloseTo(0.75);
  });

  it("counts the running week up to today, and marks it", () => {
    const weeks = adherenceByWeek({ documents: [version(1, MONDAY)], sessions: [], today: "2026-11-18" });
    expect(weeks.map(({ isRunning, sessions }) => [isRunning, sessions.expected])).toEqual([
      [false, 7],
      [true, 3],
    ]);
  });

  it("changes over on the day of a new version, in the middle of a week", () => {
    const documents = [version(2, "2026-11-12", [LIFT, WALK]), version(1, MONDAY)];
    const [week] = adherenceByWeek({ documents, sessions: [], today: SUNDAY });
    expect(week?.sessions.expected).toBe(3 * 1 + 4 * 2);
    expect(week?.versions).toEqual([1, 2]);
  });

  it("ends with a program that was put away, and keeps what came after", () => {
    const sources = { documents: [version(1, MONDAY)], today: "2026-12-30", endedOn: "2026-11-11" };
    expect(adherenceByWeek({ ...sources, sessions: [] }).map((week) => week.sessions.expected)).toEqual([3]);
    const late = adherenceByWeek({ ...sources, sessions: [session("2026-11-16")] });
    expect(late.map((week) => [week.sessions.done, week.sessions.expected])).toEqual([
      [0, 3],
      [1, 0],
    ]);
  });

  it("counts what stands on the phone and on paper once, and tells the two apart", () => {
    const paper = (day: string) => session(day, { source: "paper" });
    const sessions = [session(MONDAY), paper(MONDAY), paper("2026-11-10")];
    const [week] = adherenceByWeek({ documents: [version(1, MONDAY)], sessions, today: SUNDAY });
    expect(week).toMatchObject({ phone: 1, paper: 1, sessions: { done: 2 } });
  });

  it("lets a busy day not make up for others", () => {
    const sessions = [session(MONDAY), session(MONDAY), session(MONDAY)];
    const [week] = adherenceByWeek({ documents: [version(1, MONDAY)], sessions, today: SUNDAY });
    expect(week?.sessions).toEqual({ done: 1, expected: 7, extra: 2 });
  });

  it("measures a session by the version the patient had, whatever is published since", () => {
    const documents = [version(1, MONDAY), version(2, "2026-11-11", [LIFT, BEND, WALK])];
    const old = session("2026-11-12", { source: "paper", versionNumber: 1 });
    const [week] = adherenceByWeek({ documents, sessions: [old], today: SUNDAY });
    expect(week?.completeness).toBe(1);
  });

  it("asks of a session only what it could hold", () => {
    const documents = [version(1, MONDAY, [LIFT, WALK])];
    const once = session(MONDAY, { items: [did("lift"), did("walk")] });
    const twice = session("2026-11-10", { source: "paper", items: [did("lift"), did("walk", { times: 2 })] });
    const [week] = adherenceByWeek({ documents, sessions: [once, twice], today: SUNDAY });
    expect(week?.parts).toEqual({ done: 5, expected: 5 });
    expect(week?.sessions).toEqual({ done: 3, expected: 14, extra: 0 });
  });

  it("does not ask for an exercise on a day the patient did not pick for it", () => {
    const any = anItem({ itemId: "any", dose: { ...LIFT.dose, daysPerWeek: amount(3) } });
    const documents = [version(1, MONDAY, [LIFT, any])];
    const sessions = [session(MONDAY, { items: [did("lift")] })];
    expect(adherenceByWeek({ documents, sessions, today: SUNDAY })[0]?.completeness).toBe(1);
  });
});

describe("standingSessions", () => {
  it("lets a correction take the place of what it names, and the later of two stand", () => {
    const first = session(MONDAY);
    const second = session(MONDAY, { corrects: first.id });
    const third = session(MONDAY, { corrects: first.id });
    const last = session(MONDAY, { corrects: second.id, note: "last" });
    expect(standingSessions([last, third, second, first])).toEqual([last]);
    expect(standingSessions([third, second, first])).toEqual([third]);
  });

  it("keeps a correction of something that was not asked for", () => {
    const orphan = session(MONDAY, { corrects: "elsewhere" });
    expect(standingSessions([orphan, session(MONDAY)])).toHaveLength(2);
  });

  it("counts sessions by what was not skipped", () => {
    expect(sessionsOf({ items: [did("lift"), did("bend", { times: 2 })] })).toBe(2);
    expect(sessionsOf({ items: [did("lift", { outcome: "skipped" })] })).toBe(0);
    expect(sessionsOf({ items: [] })).toBe(0);
  });
});
