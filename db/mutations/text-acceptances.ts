import "server-only";
import { desc } from "drizzle-orm";
import { ConflictError, NotFoundError } from "@/lib/domain/errors/errors";
import { ACCEPTANCE_STATEMENT } from "@/lib/domain/signature/text-acceptance";
import { recordAudit } from "../audit";
import { textAcceptances, warningTexts } from "../schema";
import type { ClinicScope } from "../scope";

/**
 * The clinic's lead uses the texts unsigned, once for the version of the warning text in force.
 * @throws ConflictError when the version that was read is not in force any more, NotFoundError without a warning text
 */
export function acceptTexts(scope: ClinicScope, textVersion: string): Promise<void> {
  scope.require("signature.manage");
  return scope.run(async (transaction) => {
    const [text] = await transaction
      .select({ version: warningTexts.version })
      .from(warningTexts)
      .orderBy(desc(warningTexts.writtenOn), desc(warningTexts.version))
      .limit(1);
    if (!text) throw new NotFoundError("Warning text");
    if (text.version !== textVersion) throw new ConflictError("Warning text", 1);
    const { clinicId, actor } = scope;
    const added = await transaction
      .insert(textAcceptances)
      .values({
        ...{ clinicId, textVersion, statement: ACCEPTANCE_STATEMENT },
        ...{ name: actor.displayName, acceptedBy: actor.userId },
      })
      .onConflictDoNothing()
      .returning({ textVersion: textAcceptances.textVersion });
    if (added.length === 0) return;
    await recordAudit(scope, transaction, {
      verb: "text.accept",
      subject: { kind: "clinic", id: clinicId },
      details: { warningText: textVersion },
    });
  });
}
