import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { recordAudit } from "../audit";
import { programs } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

/** Notes that what was recorded up to a moment has been read: the moment the reader's page was made, never later. */
export function markLogsRead(scope: ClinicScope, programId: string, seenUpTo: Date): Promise<void> {
  scope.require("log.read");
  return scope.run(async (transaction) => {
    const moment = seenUpTo.toISOString();
    const [row] = await transaction
      .update(programs)
      .set({ logsSeenAt: sql`greatest(${programs.logsSeenAt}, least(${moment}::timestamptz, now()))` })
      .where(and(inClinic(scope, programs), eq(programs.id, programId)))
      .returning({ id: programs.id });
    if (!row) throw new NotFoundError("Program");
    await recordAudit(scope, transaction, {
      verb: "log.mark-read",
      subject: { kind: "program", id: programId },
    });
  });
}
