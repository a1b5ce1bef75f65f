import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import { auditEvents } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

/** What raises the revision of a record, by the end of its verb in the audit trail. */
const SAVES =
  "\\.(create|update|save-draft|restore|replace-items|archive|unarchive|draw|undraw|change|set-up|rename|import)$";

/** Whether the last save of a record was the asking person's own, in another tab or on another device. */
export function wasSavedBySelf(scope: ClinicScope, recordId: string): Promise<boolean> {
  return scope.run(async (transaction) => {
    const [last] = await transaction
      .select({ actorId: auditEvents.actorId })
      .from(auditEvents)
      .where(
        and(
          inClinic(scope, auditEvents),
          eq(auditEvents.subjectId, recordId),
          sql`${auditEvents.verb} ~ ${SAVES}`,
        ),
      )
      .orderBy(desc(auditEvents.happenedAt))
      .limit(1);
    return last?.actorId === scope.actor.userId;
  });
}
