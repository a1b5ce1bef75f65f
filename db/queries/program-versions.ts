import "server-only";
import { and, desc, eq } from "drizzle-orm";
import type { HandoutLayout } from "@/lib/domain/program/handout-layout";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { handoutPrints, programVersions, users } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

export interface VersionListing {
  readonly number: number;
  readonly publishedAt: Date;
  readonly publishedByName: string;
  readonly document: ProgramDocument;
}

/** The published versions of a program, newest first. */
export function listVersions(scope: ClinicScope, programId: string): Promise<VersionListing[]> {
  scope.require("program.read");
  return scope.run((transaction) =>
    transaction
      .select({
        number: programVersions.number,
        publishedAt: programVersions.publishedAt,
        publishedByName: users.displayName,
        document: programVersions.document,
      })
      .from(programVersions)
      .innerJoin(
        users,
        and(eq(users.clinicId, programVersions.clinicId), eq(users.id, programVersions.publishedBy)),
      )
      .where(and(inClinic(scope, programVersions), eq(programVersions.programId, programId)))
      .orderBy(desc(programVersions.number)),
  );
}

/** One published version; without a number, the newest. */
export function findVersion(
  scope: ClinicScope,
  programId: string,
  number?: number,
): Promise<ProgramDocument | undefined> {
  scope.require("program.read");
  return scope.once(`version ${number ?? "in force"} of ${programId}`, async (transaction) => {
    const ofProgram = and(inClinic(scope, programVersions), eq(programVersions.programId, programId));
    const [row] = await transaction
      .select({ document: programVersions.document })
      .from(programVersions)
      .where(number === undefined ? ofProgram : and(ofProgram, eq(programVersions.number, number)))
      .orderBy(desc(programVersions.number))
      .limit(1);
    return row?.document;
  });
}

export interface PrintedPaper {
  readonly versionNumber: number;
  readonly printedAt: Date;
  readonly layout: HandoutLayout;
}

/** The paper the patient may hold: the print made last. */
export function findLatestPrint(scope: ClinicScope, programId: string): Promise<PrintedPaper | undefined> {
  scope.require("program.read");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({
        versionNumber: handoutPrints.versionNumber,
        printedAt: handoutPrints.printedAt,
        layout: handoutPrints.layout,
      })
      .from(handoutPrints)
      .where(and(inClinic(scope, handoutPrints), eq(handoutPrints.programId, programId)))
      .orderBy(desc(handoutPrints.printedAt))
      .limit(1);
    return row;
  });
}
