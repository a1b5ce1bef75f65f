import "server-only";
import type { Day, TodayGroup } from "@/lib/domain/today/today-groups";
import { recordRead } from "../audit";
import type { ClinicScope } from "../scope";
import { HEARD } from "./today/heard-of-day";
import { KEPT } from "./today/kept-of-day";
import type { DayOptions, DayReader } from "./today/programs-of-day";

const READERS: { readonly [Group in TodayGroup]: DayReader<Group> } = { ...HEARD, ...KEPT };

/** What waits today: a few rows of each group that is asked for, and how many there are. Listing patients is audited. */
export function listDay(scope: ClinicScope, options: DayOptions): Promise<Day> {
  scope.require("program.read");
  return scope.run(async (transaction) => {
    const day: Record<string, unknown> = {};
    for (const group of options.groups) {
      const rows = await READERS[group](scope, transaction, options);
      // What was published lately has no total: every program would have to be counted.
      const total = group === "recent" ? rows.length : (rows[0]?.total ?? 0);
      day[group] = { total, rows: rows.map(({ total: _, ...row }) => row) };
    }
    recordRead(scope, transaction, { verb: "patient.list", subject: { kind: "patient" } });
    return day as Day;
  });
}
