import { RULE_TO_MOVE_ON } from "@/lib/domain/exercise/exercise-limits";
import { WITH_AN_ADULT } from "@/lib/domain/program/before-first";
import { NOT_LYING_FLAT } from "@/lib/domain/program/lying-caution";
import { WARM_UPS } from "@/lib/domain/program/warm-up";
import { COUNTRY_PACKS } from "@/lib/domain/warning/country-pack";

/** A number that people dial is the same in every language. */
const ONLY_NUMBERS = /^[\d ]+$/;

/**
 * Short texts that belong to no exercise and no topic, each once: lines for some readers, the country's words for whom to
 * call, and the things that exercises need.
 */
export function sharedPhrases(equipment: Iterable<string>): string[] {
  const all = [
    RULE_TO_MOVE_ON,
    WITH_AN_ADULT,
    NOT_LYING_FLAT,
    ...WARM_UPS.map(({ text }) => text),
    ...COUNTRY_PACKS.flatMap(({ emergencyDepartment, urgentLine, emergencyNumber, drivingAuthorityLine }) => [
      emergencyDepartment,
      urgentLine,
      emergencyNumber,
      ...(drivingAuthorityLine === undefined ? [] : [drivingAuthorityLine]),
    ]),
    ...equipment,
  ];
  return [...new Set(all)].filter((text) => text !== "" && !ONLY_NUMBERS.test(text));
}
