import { desc, eq } from "drizzle-orm";
import { ACCEPTANCE_STATEMENT } from "@/lib/domain/signature/text-acceptance";
import { recordAuditFor } from "../audit";
import { clinics, textAcceptances, warningTexts } from "../schema";
import type { OperatorScope } from "../scope";

/** Stands where the name of the clinic's lead would: nobody has accepted anything. */
const NAME = "Demonstration";

/**
 * Lets every demonstration clinic publish with the texts in force, marked as what it is: its people are invented, and
 * its lead accepts nothing. A real clinic is asked.
 */
export function seedDemoAcceptance(scope: OperatorScope): Promise<void> {
  return scope.run(async (transaction) => {
    const [text] = await transaction
      .select({ version: warningTexts.version })
      .from(warningTexts)
      .orderBy(desc(warningTexts.writtenOn), desc(warningTexts.version))
      .limit(1);
    if (!text) return;
    const demos = await transaction.select({ id: clinics.id }).from(clinics).where(eq(clinics.isDemo, true));
    for (const { id: clinicId } of demos) {
      const [added] = await transaction
        .insert(textAcceptances)
        .values({
          ...{ clinicId, textVersion: text.version, statement: ACCEPTANCE_STATEMENT },
          ...{ name: NAME, isDemonstration: true },
        })
        .onConflictDoNothing()
        .returning({ clinicId: textAcceptances.clinicId });
      if (!added) continue;
      await recordAuditFor(
        scope,
        transaction,
        { clinicId, kind: "system" },
        {
          verb: "text.demonstrate",
          subject: { kind: "clinic", id: clinicId },
          details: { warningText: text.version },
        },
      );
    }
  });
}
