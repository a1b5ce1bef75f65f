import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { textAcceptances, warningTexts } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

export interface TextAcceptance {
  /** The version of the warning text in force; absent in a library without one. */
  readonly textVersion?: string;
  readonly statement?: string;
  readonly accepted?: {
    readonly name: string;
    readonly acceptedAt: Date;
    /** Put there with a demonstration clinic: nobody accepted anything. */
    readonly isDemonstration: boolean;
  };
}

/** Whether the clinic's lead has accepted the texts as they are in force, and who did. */
export function findTextAcceptance(scope: ClinicScope): Promise<TextAcceptance> {
  scope.require("library.read");
  return scope.once("text acceptance", async (transaction) => {
    const [found] = await transaction
      .select({ version: warningTexts.version, row: textAcceptances })
      .from(warningTexts)
      .leftJoin(
        textAcceptances,
        and(inClinic(scope, textAcceptances), eq(textAcceptances.textVersion, warningTexts.version)),
      )
      .orderBy(desc(warningTexts.writtenOn), desc(warningTexts.version))
      .limit(1);
    if (!found) return {};
    const { version: textVersion, row } = found;
    if (!row) return { textVersion };
    const { statement, name, acceptedAt, isDemonstration } = row;
    return { textVersion, statement, accepted: { name, acceptedAt, isDemonstration } };
  });
}
