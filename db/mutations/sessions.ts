import "server-only";
import { and, eq } from "drizzle-orm";
import { recordAudit } from "../audit";
import { sessions } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

/** Signs the actor out everywhere; returns how many sessions ended. */
export function endOwnSessions(scope: ClinicScope): Promise<number> {
  return scope.run(async (transaction) => {
    const ended = await transaction
      .delete(sessions)
      .where(and(inClinic(scope, sessions), eq(sessions.userId, scope.actor.userId)))
      .returning({ id: sessions.id });
    await recordAudit(scope, transaction, {
      verb: "session.end-all",
      subject: { kind: "user", id: scope.actor.userId },
      details: { count: ended.length },
    });
    return ended.length;
  });
}
