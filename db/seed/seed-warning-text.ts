import { asc, eq } from "drizzle-orm";
import type { WarningSign, WarningText } from "@/lib/domain/warning/warning-sign";
import { warningGroups, warningSigns, warningTexts } from "../schema";
import { warningTextFromRows } from "../schema/warning-text-row";
import type { Transaction } from "../scope";

/** Adds a version of the warning text; one that is there already is never rewritten (warning-signs.md P8). */
export async function seedWarningText(transaction: Transaction, text: WarningText): Promise<void> {
  const [known] = await transaction.select().from(warningTexts).where(eq(warningTexts.version, text.version));
  if (known) return;
  const { version: textVersion } = text;
  await transaction.insert(warningTexts).values({
    version: textVersion,
    writtenOn: text.writtenOn,
    stretchLine: text.stretchLine,
    notSure: text.notSure,
    notSureDoctorLine: text.notSureDoctorLine,
    additions: text.additions,
    areas: text.areas,
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
        fits: fitsOf(sign),
      })),
    ),
  );
}

function fitsOf({ when, variants }: WarningSign) {
  return when || variants ? { ...(when && { when }), ...(variants && { variants }) } : null;
}

/** A version as it is stored, which may be older than the one of this release by the same name. */
export async function storedWarningText(transaction: Transaction, version: string): Promise<WarningText> {
  const [text] = await transaction.select().from(warningTexts).where(eq(warningTexts.version, version));
  if (!text) throw new Error(`warning text ${version} is not seeded`);
  const groups = await transaction
    .select()
    .from(warningGroups)
    .where(eq(warningGroups.textVersion, version))
    .orderBy(asc(warningGroups.position));
  const signs = await transaction
    .select()
    .from(warningSigns)
    .where(eq(warningSigns.textVersion, version))
    .orderBy(asc(warningSigns.groupPosition), asc(warningSigns.position));
  return warningTextFromRows({ text, groups, signs });
}
