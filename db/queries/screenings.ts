import "server-only";
import { and, desc, eq } from "drizzle-orm";
import type { ScreeningOutcome } from "@/lib/domain/conflict/safety-record";
import type { Screening } from "@/lib/domain/conflict/screening";
import { screenings, users } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

export interface ScreeningListing extends Screening {
  readonly outcome: ScreeningOutcome;
  readonly note: string;
  readonly screenedByName: string;
  readonly screenedAt: Date;
}

/** The screening for a program that was made last. */
export function findLatestScreening(
  scope: ClinicScope,
  programId: string,
): Promise<ScreeningListing | undefined> {
  scope.require("program.read");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({
        answers: screenings.answers,
        findings: screenings.findings,
        outcome: screenings.outcome,
        note: screenings.note,
        screenedByName: users.displayName,
        screenedAt: screenings.screenedAt,
      })
      .from(screenings)
      .innerJoin(users, and(eq(users.clinicId, screenings.clinicId), eq(users.id, screenings.screenedBy)))
      .where(and(inClinic(scope, screenings), eq(screenings.programId, programId)))
      .orderBy(desc(screenings.screenedAt), desc(screenings.id))
      .limit(1);
    return row;
  });
}
