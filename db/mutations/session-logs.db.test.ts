import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { standingSessions } from "@/lib/domain/adherence/recorded-session";
import { LOGS_PER_DAY } from "@/lib/domain/log/log-acceptance";
import type { SessionLog } from "@/lib/domain/log/session-log";
import { listLinkedLogs } from "../queries/session-logs";
import { findLinkedProgram } from "../queries/share-links";
import { itemLogs, sessionLogs } from "../schema";
import { LinkScope } from "../scope";
import { makeClinic, makeSharedProgram, publish, type TestClinic, TODAY } from "../test/factories";
import { makeLog } from "../test/log-factories";
import { asRole, auditTrail, INSUFFICIENT_PRIVILEGE, numberOf, verdictOf } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { saveDraft } from "./programs";
import { recordSessionLog } from "./session-logs";
import { revokeShareLink } from "./share-links";

const suite = startTestDatabase();
const NOW = new Date(`${TODAY}T12:00:00Z`);
let clinic: TestClinic;

beforeAll(async () => {
  clinic = await makeClinic(suite.database);
});

async function makePhone() {
  const program = await makeSharedProgram(clinic.scope);
  const scope = LinkScope.forLink(suite.database, program.linkId);
  const items = (await findLinkedProgram(scope, program.linkId))?.document.items ?? [];
  const itemIds = items.map(({ itemId }) => itemId);
  const record = (log: SessionLog, now = NOW, today = TODAY) =>
    recordSessionLog(scope, program.linkId, log, { now, today });
  const stored = () => listLinkedLogs(scope, program.linkId, "2026-01-01");
  return { ...program, scope, itemIds, itemId: itemIds[0] ?? "", record, stored };
}

/** Publishes the program again without its first exercise. */
async function stopFirst({ programId, draft }: Awaited<ReturnType<typeof makePhone>>) {
  await saveDraft(clinic.scope, programId, 1, { ...draft, items: draft.items.slice(1) });
  return publish(clinic.scope, programId);
}

const countLogs = (programId: string) =>
  asRole(suite.database, "homestretch_operator", {}, (transaction) =>
    numberOf(transaction, sql`select count(*) from session_logs where program_id = ${programId}`),
  );

describe("a log that arrives", () => {
  it("is stored once with its exercises and one audit row, however often it comes", async () => {
    const phone = await makePhone();
    const log = makeLog(phone.itemId, { note: "went\u202e well", effort: 3 });
    const accepted = { id: log.id, status: "accepted" };
    expect(await phone.record(log)).toEqual(accepted);
    expect(await phone.record({ ...log, id: log.id.toUpperCase() })).toEqual(accepted);
    const copies = await Promise.all([phone.record(log), phone.record(log)]);
    expect(copies).toEqual([accepted, accepted]);
    expect(await phone.stored()).toMatchObject([
      {
        id: log.id,
        source: "phone",
        localDate: TODAY,
        pain: 2,
        effort: 3,
        note: "went well",
        corrects: null,
      },
    ]);
    expect((await phone.stored())?.[0]?.items).toEqual([
      { itemId: phone.itemId, outcome: "done", times: 1, setsDone: null, feeling: null },
    ]);
    const trail = await auditTrail(suite.database, clinic.clinicId);
    const rows = trail.filter(
      ({ verb, subject_id }) => verb === "log.create" && subject_id === phone.programId,
    );
    expect(rows).toMatchObject([{ actor_kind: "link", actor_id: phone.linkId }]);
    expect(JSON.stringify(rows)).not.toContain("went");
  });

  it("is stored once when two tabs send it at the same moment", async () => {
    const phone = await makePhone();
    const log = makeLog(phone.itemId);
    const answers = await Promise.all(Array.from({ length: 4 }, () => phone.record(log)));
    expect(new Set(answers.map((answer) => answer?.status))).toEqual(new Set(["accepted"]));
    expect(await countLogs(phone.programId)).toBe(1);
  });

  it("is a conflict when its id says something else already", async () => {
    const phone = await makePhone();
    const log = makeLog(phone.itemId);
    await phone.record(log);
    expect(await phone.record({ ...log, pain: 9 })).toMatchObject({ id: log.id, status: "conflict" });
    expect(await phone.stored()).toMatchObject([{ pain: 2 }]);
  });

  it("keeps its id to itself: another program may have the same one", async () => {
    const [one, other] = [await makePhone(), await makePhone()];
    const log = makeLog(one.itemId);
    await one.record(log);
    expect(await other.record({ ...makeLog(other.itemId), id: log.id })).toMatchObject({
      status: "accepted",
    });
  });

  it("may name an exercise that was stopped since, by the version the phone had", async () => {
    const phone = await makePhone();
    expect(await stopFirst(phone)).toBe(2);
    const old = makeLog(phone.itemId, { versionNumber: 1 });
    expect(await phone.record(old)).toMatchObject({ status: "accepted" });
    const current = makeLog(phone.itemId, { versionNumber: 2 });
    expect(await phone.record(current)).toMatchObject({ status: "refused", reason: "unknown-item" });
    const future = makeLog(phone.itemId, { versionNumber: 3 });
    expect(await phone.record(future)).toMatchObject({ status: "refused", reason: "unknown-version" });
  });

  it("is refused with a sentence and stores nothing", async () => {
    const phone = await makePhone();
    const refused: readonly (readonly [string, Partial<SessionLog>])[] = [
      ["future-day", { localDate: "2026-11-24" }],
      ["too-old", { localDate: "2026-10-22" }],
      ["out-of-bounds", { pain: 11 }],
      ["unknown-original", { corrects: randomUUID() }],
      ["unknown-item", { items: [{ itemId: randomUUID(), outcome: "done", times: 1 }] }],
    ];
    for (const [reason, fields] of refused)
      expect(await phone.record(makeLog(phone.itemId, fields))).toMatchObject({ status: "refused", reason });
    expect(await countLogs(phone.programId)).toBe(0);
  });

  it("comes from a phone three hours ahead: its day stays, its hour is not in the future", async () => {
    const phone = await makePhone();
    const log = makeLog(phone.itemId, { localDate: "2026-11-23", finishedAt: "2026-11-22T15:00:00.000Z" });
    expect(await phone.record(log)).toMatchObject({ status: "accepted" });
    const [row] = await asRole(suite.database, "homestretch_operator", {}, (transaction) =>
      transaction.select().from(sessionLogs).where(sql`program_id = ${phone.programId}`),
    );
    expect(row).toMatchObject({ localDate: "2026-11-23", finishedAt: NOW, receivedAt: NOW });
  });

  it("corrects another by coming after it", async () => {
    const phone = await makePhone();
    const first = makeLog(phone.itemId);
    await phone.record(first);
    const second = makeLog(phone.itemId, { corrects: first.id, pain: 5 });
    await phone.record(second, new Date(NOW.getTime() + 1_000));
    const stored = (await phone.stored()) ?? [];
    expect(stored).toHaveLength(2);
    expect(standingSessions(stored)).toMatchObject([{ id: second.id, pain: 5 }]);
    const verbs = (await auditTrail(suite.database, clinic.clinicId)).map(({ verb }) => verb);
    expect(verbs).toContain("log.correct");
  });

  it("has no place behind a link that does not open", async () => {
    const phone = await makePhone();
    await revokeShareLink(clinic.scope, phone.linkId);
    expect(await phone.record(makeLog(phone.itemId))).toBeUndefined();
    expect(await phone.stored()).toBeUndefined();
    expect(await countLogs(phone.programId)).toBe(0);
  });

  it("waits when a program has had far too many that day", async () => {
    const phone = await makePhone();
    await asRole(suite.database, "homestretch_operator", {}, (transaction) =>
      transaction.execute(sql`
        insert into session_logs (id, clinic_id, program_id, version_number, source, link_id, local_date, received_at, content_hash)
        select gen_random_uuid(), ${clinic.clinicId}, ${phone.programId}, 1, 'phone', ${phone.linkId}, ${TODAY},
          ${NOW.toISOString()}::timestamptz, repeat('0', 64) from generate_series(1, ${LOGS_PER_DAY})`),
    );
    expect(await phone.record(makeLog(phone.itemId))).toMatchObject({ reason: "too-many" });
    const tomorrow = new Date(NOW.getTime() + 86_400_001);
    expect(await phone.record(makeLog(phone.itemId), tomorrow)).toMatchObject({ status: "accepted" });
  });
});

describe("the role of a link", () => {
  const own = async () => {
    const phone = await makePhone();
    const values = {
      id: randomUUID(),
      clinicId: clinic.clinicId,
      programId: phone.programId,
      versionNumber: 1,
      source: "phone",
      linkId: phone.linkId,
      localDate: TODAY,
      contentHash: "0".repeat(64),
    } as const;
    const as = (linkId: string, change: object) =>
      verdictOf(
        asRole(suite.database, "homestretch_link", { link_id: linkId }, (transaction) =>
          transaction.insert(sessionLogs).values({ ...values, ...change, id: randomUUID() }),
        ),
      );
    return { phone, as };
  };

  it("adds logs of its own program, through its own link, from a phone, and of nothing else", async () => {
    const { phone, as } = await own();
    const other = await makePhone();
    expect(await as(phone.linkId, {})).toBe("ok");
    expect(await as(other.linkId, {})).toBe(INSUFFICIENT_PRIVILEGE);
    expect(await as(phone.linkId, { programId: other.programId })).toBe(INSUFFICIENT_PRIVILEGE);
    const paper = { source: "paper", linkId: null, enteredBy: clinic.admin.userId };
    expect(await as(phone.linkId, paper)).toBe(INSUFFICIENT_PRIVILEGE);
  });

  it("changes and removes nothing", async () => {
    const phone = await makePhone();
    await phone.record(makeLog(phone.itemId));
    for (const statement of [sql`update session_logs set pain = 0`, sql`delete from item_logs`])
      expect(
        await verdictOf(
          asRole(suite.database, "homestretch_link", { link_id: phone.linkId }, (transaction) =>
            transaction.execute(statement),
          ),
        ),
      ).toBe(INSUFFICIENT_PRIVILEGE);
  });

  it("sees no log of another program", async () => {
    const phone = await makePhone();
    const other = await makePhone();
    await other.record(makeLog(other.itemId));
    const seen = await asRole(suite.database, "homestretch_link", { link_id: phone.linkId }, (transaction) =>
      transaction.select().from(itemLogs),
    );
    expect(seen).toEqual([]);
  });
});
