import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays } from "@/lib/domain/dates/local-date";
import { judgeSessionLog } from "@/lib/domain/log/log-acceptance";
import type { LogAnswer } from "@/lib/domain/log/log-answer";
import { normaliseSessionLog, type SessionLog, sessionLogContent } from "@/lib/domain/log/session-log";
import type { DeliveryOutcome } from "./drain-outbox";
import { createOutbox, type Outbox, type OutboxPorts } from "./outbox";
import { makeLog, makeStore } from "./test-fixtures";

const RUNS = Number(process.env.OUTBOX_SCHEDULES ?? 500);
const LINK = "link";
const FIRST_DAY = "2026-11-22";
const KNOWN_ITEM = "a0000000-0000-4000-8000-000000000001";
const STOPPED_ITEM = "a0000000-0000-4000-8000-000000000002";
const NEVER_THERE = "a0000000-0000-4000-8000-000000000003";
/** Version 2 stopped an exercise that version 1 still has. */
const VERSIONS = new Map([
  [1, new Set([KNOWN_ITEM, STOPPED_ITEM])],
  [2, new Set([KNOWN_ITEM])],
]);

const FATES = [
  ...["ok", "ok", "ok", "drop-request", "drop-answer", "twice", "late", "half", "401", "404", "503"],
  "kill",
] as const;
type Fate = (typeof FATES)[number];

/** The clinic's side: the real decision, and a table that holds what was inserted. */
function makeServer() {
  const rows = new Map<string, { log: SessionLog; inserts: number }>();
  let today = FIRST_DAY;
  const receive = (sent: SessionLog): LogAnswer => {
    const log = normaliseSessionLog(sent);
    const row = rows.get(log.id);
    const isSame = row && sessionLogContent(row.log) === sessionLogContent(log);
    const answer = judgeSessionLog(log, {
      today,
      itemIds: VERSIONS.get(log.versionNumber),
      stored: row === undefined ? "nothing" : isSame ? "same" : "other",
      hasOriginal: log.corrects === undefined || rows.has(log.corrects),
      receivedLately: 0,
    });
    if (answer.status === "accepted" && !isSame) rows.set(log.id, { log, inserts: (row?.inserts ?? 0) + 1 });
    return answer;
  };
  return { rows, receive, passDays: (days: number) => (today = addDays(today, days)), today: () => today };
}

/** One phone with tabs that live and die, a network with a will of its own, and the clinic. */
function makeWorld(scheduler: fc.Scheduler, fates: Iterator<Fate>) {
  const store = makeStore();
  const server = makeServer();
  const late: (readonly SessionLog[])[] = [];
  const timers: (() => void)[] = [];
  const world = { isOpen: true, isHealed: false };
  const tabs: { outbox: Outbox; kill: () => void }[] = [];

  const openTab = () => {
    let isDead = false;
    const never = new Promise<never>(() => {});
    /** Everything a tab waits for goes through here, in any order; a dead tab waits for ever. */
    const turn = async <T>(work: () => Promise<T>): Promise<T> => {
      await scheduler.schedule(Promise.resolve());
      const result = await (isDead ? never : work());
      await scheduler.schedule(Promise.resolve());
      return isDead ? never : result;
    };
    const kill = () => {
      isDead = true;
    };
    const deliver = async (_: string, logs: readonly SessionLog[]): Promise<DeliveryOutcome> => {
      const fate = world.isHealed ? "ok" : (fates.next().value ?? "ok");
      if (fate === "late") late.push(logs);
      if (fate === "kill") kill();
      if (fate === "404" || !world.isOpen) return { kind: "closed" };
      if (["late", "drop-request", "401", "503"].includes(fate)) return { kind: "failed" };
      const heard = fate === "half" ? logs.slice(0, Math.ceil(logs.length / 2)) : logs;
      const answers = heard.map(server.receive);
      if (fate === "twice") logs.map(server.receive);
      return fate === "drop-answer" ? { kind: "failed" } : { kind: "answered", answers };
    };
    const ports: OutboxPorts = {
      store: {
        put: (...args) => turn(() => store.put(...args)),
        entries: (...args) => turn(() => store.entries(...args)),
        remove: (...args) => turn(() => store.remove(...args)),
        mark: (...args) => turn(() => store.mark(...args)),
        link: async (linkId) => store.link(linkId),
        updateLink: (...args) => turn(() => store.updateLink(...args)),
        adopt: (...args) => turn(() => store.adopt(...args)),
      },
      deliver: (...args) => turn(() => deliver(...args)),
      askState: async () =>
        world.isOpen ? { programId: "program", versionNumber: 1, today: server.today() } : "closed",
      // The lock may be lost: two tabs at once have to be harmless.
      exclusively: (work) => work(),
      after: (_, work) => {
        timers.push(() => !isDead && work());
        return () => {};
      },
      random: () => 0.5,
      now: () => 0,
      announce: () => {},
      clearDevice: async () => {},
    };
    const outbox = createOutbox(LINK, ports);
    tabs.push({ outbox, kill });
    return outbox;
  };
  return { store, server, late, timers, tabs, world, openTab };
}

const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("queue" as const),
      skew: fc.integer({ min: -2, max: 2 }),
      item: fc.constantFrom(KNOWN_ITEM, KNOWN_ITEM, STOPPED_ITEM, NEVER_THERE),
      version: fc.constantFrom(1, 1, 2),
      tab: fc.nat(3),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom("again" as const, "edit" as const, "correct" as const),
      of: fc.nat(9),
      tab: fc.nat(3),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom("kill" as const, "contact" as const, "send" as const),
      tab: fc.nat(3),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        "open-tab" as const,
        "timers" as const,
        "late" as const,
        "close-link" as const,
        "open-link" as const,
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("days" as const), days: fc.nat(3) }) },
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant("go-on" as const), turns: fc.integer({ min: 1, max: 6 }) }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** One log handed to the outbox, and when the patient was shown that it is kept; a tab may die before. */
interface Call {
  readonly id: string;
  readonly content: string;
  readonly began: number;
  ended: number | undefined;
}

/** What may be found of a log: every wording that no later one has taken the place of. */
function lastWordings(calls: readonly Call[]): Set<string> {
  const isReplaced = ({ ended = Infinity }: Call) =>
    calls.some((later) => later.ended !== undefined && later.began > ended);
  return new Set(calls.filter((call) => !isReplaced(call)).map(({ content }) => content));
}

async function live(scheduler: fc.Scheduler, steps: readonly Step[], fates: Iterator<Fate>) {
  const phone = makeWorld(scheduler, fates);
  const { server, store, tabs, world } = phone;
  const logs: SessionLog[] = [];
  const calls: Call[] = [];
  let time = 0;
  const queue = (outbox: Outbox, log: SessionLog) => {
    time += 1;
    const call: Call = { id: log.id, content: sessionLogContent(log), began: time, ended: undefined };
    if (!calls.some(({ id }) => id === log.id)) logs.push(log);
    calls.push(call);
    void outbox.queue(log).then(() => {
      time += 1;
      call.ended = time;
    });
  };
  phone.openTab();
  for (const now of steps) {
    const outbox = "tab" in now ? tabs[now.tab % tabs.length]?.outbox : undefined;
    const known = "of" in now ? logs[now.of % Math.max(1, logs.length)] : undefined;
    if (now.kind === "queue" && outbox) {
      const items = [{ itemId: now.item, outcome: "done", times: 1 }] as const;
      queue(
        outbox,
        makeLog({ localDate: addDays(server.today(), now.skew), versionNumber: now.version, items }),
      );
    } else if (now.kind === "again" && outbox && known) queue(outbox, known);
    else if (now.kind === "edit" && outbox && known) queue(outbox, { ...known, note: `${known.note}!` });
    else if (now.kind === "correct" && outbox && known)
      queue(outbox, makeLog({ ...known, id: makeLog().id, pain: 3, corrects: known.id }));
    else if (now.kind === "kill" && "tab" in now) tabs[now.tab % tabs.length]?.kill();
    else if (now.kind === "contact") void outbox?.contact();
    else if (now.kind === "send") void outbox?.send();
    else if (now.kind === "open-tab") phone.openTab();
    else if (now.kind === "timers") for (const timer of phone.timers.splice(0)) timer();
    else if (now.kind === "late") for (const log of phone.late.splice(0).flat()) server.receive(log);
    else if (now.kind === "close-link") world.isOpen = false;
    else if (now.kind === "open-link") world.isOpen = true;
    else if (now.kind === "days") server.passDays(now.days);
    else if (now.kind === "go-on")
      for (let turns = now.turns; turns > 0 && scheduler.count() > 0; turns -= 1) await scheduler.waitOne();
    await Promise.resolve();
  }
  // In the end the network is well, the link open, and the patient opens the page once more, some days later too.
  await scheduler.waitIdle();
  Object.assign(world, { isHealed: true, isOpen: true });
  for (const log of phone.late.flat()) server.receive(log);
  for (const days of [0, 3]) {
    server.passDays(days);
    for (const tab of tabs) tab.kill();
    void phone.openTab().contact();
    await scheduler.waitIdle();
  }
  return { server, store, calls };
}

it(`loses nothing and doubles nothing in ${RUNS} schedules`, { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(step, { minLength: 3, maxLength: 30 }),
      fc.infiniteStream(fc.constantFrom(...FATES)),
      async (scheduler, steps, fates) => {
        const { server, store, calls } = await live(scheduler, steps, fates);
        for (const { inserts } of server.rows.values()) expect(inserts).toBe(1);
        expect(store.all().filter(({ refusal }) => !refusal)).toEqual([]);
        for (const id of new Set(calls.flatMap((call) => (call.ended ? call.id : [])))) {
          const wordings = lastWordings(calls.filter((call) => call.id === id));
          const stored = server.rows.get(id)?.log;
          const kept = store.all().filter(({ log }) => log.id === id);
          const places = [stored, ...kept.map(({ log }) => log)].flatMap((log) =>
            log ? sessionLogContent(log) : [],
          );
          expect(
            places.some((content) => wordings.has(content)),
            `${id} is kept or sent`,
          ).toBe(true);
          expect(new Set(places).size, `${id} is in one place`).toBe(places.length);
        }
      },
    ),
    { numRuns: RUNS },
  );
});
