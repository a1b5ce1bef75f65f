import "server-only";
import { and, asc, eq } from "drizzle-orm";
import type { Dose } from "@/lib/domain/dose/dose";
import { usualDoses } from "../schema";
import { doseFromRow } from "../schema/dose-row";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

export interface UsualDose {
  readonly exerciseId: string;
  readonly dose: Dose;
}

/** The doses that whoever asks starts exercises with, in place of the library's. */
export function listUsualDoses(scope: ClinicScope): Promise<UsualDose[]> {
  scope.require("library.read");
  return scope.run(async (transaction) => {
    const rows = await transaction
      .select()
      .from(usualDoses)
      .where(and(inClinic(scope, usualDoses), eq(usualDoses.userId, scope.actor.userId)))
      .orderBy(asc(usualDoses.exerciseId));
    return rows.map((row) => ({ exerciseId: row.exerciseId, dose: doseFromRow(row) }));
  });
}
