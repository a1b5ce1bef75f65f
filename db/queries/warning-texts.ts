import "server-only";
import { asc, desc, eq } from "drizzle-orm";
import { NotFoundError } from "@/lib/domain/errors";
import type { WarningLevel, WarningText } from "@/lib/domain/warning/warning-sign";
import { warningGroups, warningSigns, warningTexts } from "../schema";
import type { ClinicScope } from "../scope";

/** The wording in force: the one reviewed last. */
export function getWarningText(scope: ClinicScope): Promise<WarningText> {
  scope.require("library.read");
  return scope.run(async (transaction) => {
    const [text] = await transaction
      .select()
      .from(warningTexts)
      .orderBy(desc(warningTexts.reviewedOn), desc(warningTexts.version))
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
    return {
      version: text.version,
      reviewedOn: text.reviewedOn,
      stretchLine: text.stretchLine,
      notSure: text.notSure,
      additions: text.additions,
      groups: groups.map((group) => ({
        level: group.level as WarningLevel,
        heading: group.heading,
        closing: group.closing,
        signs: signs
          .filter((sign) => sign.groupPosition === group.position)
          .map((sign) => ({
            code: sign.code,
            level: sign.level as WarningLevel,
            text: sign.wording,
            mayBeHidden: sign.mayBeHidden,
          })),
      })),
    };
  });
}
