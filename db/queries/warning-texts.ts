import "server-only";
import { asc, desc, eq } from "drizzle-orm";
import { NotFoundError } from "@/lib/domain/errors/errors";
import type { WarningText } from "@/lib/domain/warning/warning-sign";
import { warningGroups, warningSigns, warningTexts } from "../schema";
import { warningTextFromRows } from "../schema/warning-text-row";
import type { LibraryScope } from "../scope";

/** The wording in force: the one written last. */
export function getWarningText(scope: LibraryScope): Promise<WarningText> {
  scope.require("library.read");
  return scope.ofLibrary("warning text", async (transaction) => {
    const [text] = await transaction
      .select()
      .from(warningTexts)
      .orderBy(desc(warningTexts.writtenOn), desc(warningTexts.version))
      .limit(1);
    if (!text) throw new NotFoundError("Warning text");
    const groups = await transaction
      .select()
      .from(warningGroups)
      .where(eq(warningGroups.textVersion, text.version))
      .orderBy(asc(warningGroups.position));
    const signs = await transaction
      .select()
      .from(warningSigns)
      .where(eq(warningSigns.textVersion, text.version))
      .orderBy(asc(warningSigns.groupPosition), asc(warningSigns.position));
    return warningTextFromRows({ text, groups, signs });
  });
}
