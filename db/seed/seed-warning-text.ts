import { eq } from "drizzle-orm";
import type { WarningText } from "@/lib/domain/warning/warning-sign";
import { warningGroups, warningSigns, warningTexts } from "../schema";
import type { Transaction } from "../scope";

/** Adds a version of the warning text; one that is there already is never rewritten (warning-signs.md P8). */
export async function seedWarningText(transaction: Transaction, text: WarningText): Promise<void> {
  const [known] = await transaction.select().from(warningTexts).where(eq(warningTexts.version, text.version));
  if (known) return;
  const { version: textVersion } = text;
  await transaction.insert(warningTexts).values({
    version: textVersion,
    reviewedOn: text.reviewedOn,
    stretchLine: text.stretchLine,
    notSure: text.notSure,
    additions: text.additions,
  });
  await transaction.insert(warningGroups).values(
    text.groups.map((group, position) => ({
      textVersion,
      position,
      level: group.level,
      heading: group.heading,
      closing: [...group.closing],
    })),
  );
  await transaction.insert(warningSigns).values(
    text.groups.flatMap((group, groupPosition) =>
      group.signs.map((sign, position) => ({
        textVersion,
        groupPosition,
        position,
        code: sign.code,
        level: sign.level,
        wording: sign.text,
        mayBeHidden: sign.mayBeHidden,
      })),
    ),
  );
}
