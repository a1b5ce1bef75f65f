import "server-only";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { fourWeeksTo } from "@/lib/domain/patient/four-weeks";
import { counted, countLimit } from "@/lib/domain/text/counted";
import type { Day, PatientOfDay, ReasonOfDay, TodayReason } from "@/lib/domain/today/today-reasons";
import { recordRead } from "../audit";
import { patients, programs } from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { begunOn, inClinic } from "../where";
import { listConditionsOf } from "./patient-list/listed-conditions";
import { listDaysOf } from "./patient-list/listed-days";
import { HEARD } from "./today/heard-of-day";
import { KEPT } from "./today/kept-of-day";
import type { DayOptions, ReasonQuery } from "./today/programs-of-day";

const QUERIES: { readonly [Reason in TodayReason]: ReasonQuery } = { ...HEARD, ...KEPT };

/**
 * A page of the patients who wait for something today, the most pressing first, each once with every reason. Four
 * statements, however many patients and reasons. Listing patients is audited.
 */
export function listDay(scope: ClinicScope, options: DayOptions): Promise<Day> {
  scope.require("program.read");
  return scope.run(async (transaction) => {
    const { limit, offset = 0 } = options;
    const most = countLimit({ page: offset / limit + 1, perPage: limit });
    const found = await waiting(scope, transaction, options, most);
    const rows = found.slice(offset, offset + limit);
    const more = await listDetails(scope, transaction, rows, options);
    recordRead(scope, transaction, { verb: "patient.list", subject: { kind: "patient" } });
    return {
      patients: rows.map((row) => ({ ...row, ...more(row) })),
      ...counted(found.length, most),
    };
  });
}

type Waiting = Omit<PatientOfDay, "conditions" | "done" | "begunOn">;

function waiting(scope: ClinicScope, transaction: Transaction, options: DayOptions, most: number) {
  const all = sql.join(
    Object.values(QUERIES).map((query) => sql`${query(scope, transaction, options)}`),
    sql` union all `,
  );
  const pressing = sql`reasons.urgency, reasons.place, reasons.program_id`;
  return transaction
    .select({
      patientId: patients.id,
      patientName: patients.name,
      affectedSide: patients.affectedSide,
      spokenLanguage: patients.spokenLanguage,
      interpreterNeeded: patients.interpreterNeeded,
      reasons: sql<ReasonOfDay[]>`jsonb_agg(reasons.facts || jsonb_build_object(
        'reason', reasons.reason, 'programId', reasons.program_id, 'title', ${programs.title},
        'currentVersion', ${programs.currentVersion}) order by ${pressing})`,
    })
    .from(sql`(${all}) reasons`)
    .innerJoin(programs, and(inClinic(scope, programs), sql`${programs.id} = reasons.program_id`))
    .innerJoin(patients, and(eq(patients.clinicId, programs.clinicId), eq(patients.id, programs.patientId)))
    .groupBy(patients.id)
    .orderBy(sql`min(array[reasons.urgency, reasons.place])`, asc(patients.id))
    .limit(most);
}

/** What a page shows of each patient besides. */
async function listDetails(
  scope: ClinicScope,
  transaction: Transaction,
  rows: readonly Waiting[],
  { today, timeZone }: DayOptions,
) {
  if (rows.length === 0) return () => ({ conditions: [], done: new Map<string, number>(), begunOn: null });
  const conditions = await listConditionsOf(
    scope,
    transaction,
    rows.map(({ patientId }) => patientId),
  );
  const programIds = rows.map(shownProgram).filter((id) => id !== undefined);
  const begun = await listBegun(scope, transaction, programIds, timeZone);
  const done = await listDaysOf(scope, transaction, programIds, fourWeeksTo(today));
  return (row: Waiting) => {
    const programId = shownProgram(row) ?? "";
    return {
      conditions: conditions.get(row.patientId) ?? [],
      done: done.get(programId) ?? new Map<string, number>(),
      begunOn: begun.get(programId) ?? null,
    };
  };
}

function shownProgram({ reasons }: Waiting): string | undefined {
  return reasons.find(({ currentVersion }) => currentVersion > 0)?.programId;
}

async function listBegun(
  scope: ClinicScope,
  transaction: Transaction,
  programIds: readonly string[],
  timeZone: string,
): Promise<ReadonlyMap<string, string | null>> {
  if (programIds.length === 0) return new Map();
  const rows = await transaction
    .select({ id: programs.id, begunOn: begunOn(timeZone) })
    .from(programs)
    .where(and(inClinic(scope, programs), inArray(programs.id, [...programIds])));
  return new Map(rows.map((row) => [row.id, row.begunOn]));
}
