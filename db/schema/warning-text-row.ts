import type { WarningLevel, WarningText } from "@/lib/domain/warning/warning-sign";
import type { warningGroups, warningSigns, warningTexts } from "./warning-texts";

interface WarningTextRows {
  readonly text: typeof warningTexts.$inferSelect;
  /** Those of the text, in order. */
  readonly groups: readonly (typeof warningGroups.$inferSelect)[];
  /** In order of their groups. */
  readonly signs: readonly (typeof warningSigns.$inferSelect)[];
}

/** A version of the warning text as it is stored. */
export function warningTextFromRows({ text, groups, signs }: WarningTextRows): WarningText {
  return {
    version: text.version,
    writtenOn: text.writtenOn,
    stretchLine: text.stretchLine,
    notSure: text.notSure,
    ...(text.notSureDoctorLine !== null && { notSureDoctorLine: text.notSureDoctorLine }),
    additions: text.additions,
    ...(text.areas !== null && { areas: text.areas }),
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
          ...sign.fits,
        })),
    })),
  };
}
