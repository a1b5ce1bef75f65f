import "server-only";
import { and, eq } from "drizzle-orm";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { recordAudit } from "../audit";
import { programs } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

/** Which file leaves, with which name of the patient. */
export interface FhirExport {
  readonly file: "program.json" | "record.json";
  readonly name: "whole" | "paper";
  readonly versionNumber: number;
}

/** Records that a program, or what was recorded of it, leaves as a file for another system. @throws NotFoundError */
export function recordFhirExport(scope: ClinicScope, programId: string, exported: FhirExport): Promise<void> {
  scope.require("program.read");
  scope.require("log.read");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({ id: programs.id })
      .from(programs)
      .where(and(inClinic(scope, programs), eq(programs.id, programId)));
    if (!row) throw new NotFoundError("Program");
    await recordAudit(scope, transaction, {
      verb: "program.export-fhir",
      subject: { kind: "program", id: programId },
      details: { ...exported },
    });
  });
}
