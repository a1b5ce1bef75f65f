import "server-only";
import { and, eq } from "drizzle-orm";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { recordAudit } from "../audit";
import { programVersions } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

/** Records that a version leaves as a file for another clinic. @throws NotFoundError */
export function recordHandOver(scope: ClinicScope, programId: string, versionNumber: number): Promise<void> {
  scope.require("program.read");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({ id: programVersions.id })
      .from(programVersions)
      .where(
        and(
          inClinic(scope, programVersions),
          eq(programVersions.programId, programId),
          eq(programVersions.number, versionNumber),
        ),
      );
    if (!row) throw new NotFoundError("Version");
    await recordAudit(scope, transaction, {
      verb: "program.hand-over",
      subject: { kind: "program", id: programId },
      details: { versionNumber },
    });
  });
}
