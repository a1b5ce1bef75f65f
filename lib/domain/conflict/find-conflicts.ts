import type { DoseSide } from "@/lib/domain/dose/dose";
import {
  CONFLICT_LEVELS,
  type Conflict,
  type ConflictExercise,
  type ConflictItem,
  type ConflictLevel,
  type ConflictOffer,
  type ConflictPatient,
  type ConflictRule,
  type PlainConflict,
} from "./conflict-rule";
import { CONFLICT_RULES, ruleNumber } from "./conflict-rules";
import { isTriggeredBy, liveTriggers } from "./conflict-trigger";

/** The library's exercises by slug: an offer is checked against all rules before it is made. */
export type ConflictLibrary = ReadonlyMap<string, ConflictExercise>;

/**
 * Every rule that an item trips for this patient today, strongest first, then in the order of the register. What speaks
 * against any program at all (`findProgramConflicts`) is not repeated at each item.
 */
export function findConflicts(
  patient: ConflictPatient,
  items: readonly ConflictItem[],
  library: ConflictLibrary,
): Conflict[] {
  const inProgram = new Set(items.map((item) => item.exercise.slug));
  return items
    .flatMap(({ itemId, exercise, side }) =>
      trippedRules(patient, exercise, side).map(
        ({ rule, ...conflict }): Conflict => ({
          ...conflict,
          itemId,
          rule: rule.code,
          offers: rankOffers(rule, patient, library, inProgram),
        }),
      ),
    )
    .sort(strongestFirst);
}

/** The strongest level that an exercise would raise if it were added; nothing when it trips no rule. */
export function conflictLevel(
  patient: ConflictPatient,
  exercise: ConflictExercise,
  side?: DoseSide,
): ConflictLevel | undefined {
  return strongest(trippedRules(patient, exercise, side).map((tripped) => tripped.level));
}

/** The rules that speak against any program for this patient: they cannot be kept with a reason. */
export function findProgramConflicts(patient: ConflictPatient): PlainConflict[] {
  return firedBy(patient, (trigger) => trigger.everything === true).map(plain);
}

/** The rules that an advice topic trips. */
export function findTopicConflicts(patient: ConflictPatient, topicSlug: string): PlainConflict[] {
  return firedBy(patient, (trigger) => trigger.topics?.includes(topicSlug) ?? false).map(plain);
}

interface Tripped {
  readonly rule: ConflictRule;
  readonly level: ConflictLevel;
  readonly message: string;
  readonly basis: ConflictRule["basis"];
}

function trippedRules(patient: ConflictPatient, exercise: ConflictExercise, side?: DoseSide): Tripped[] {
  return firedBy(
    patient,
    (trigger) => trigger.everything !== true && isTriggeredBy(trigger, exercise, patient, side),
  );
}

function firedBy(
  patient: ConflictPatient,
  isMeant: (trigger: ConflictRule["triggers"][number]) => boolean,
): Tripped[] {
  return CONFLICT_RULES.flatMap((rule) => {
    const level = strongest(
      liveTriggers(rule, patient)
        .filter(isMeant)
        .map((trigger) => trigger.level),
    );
    return level ? [{ rule, level, message: rule.message, basis: rule.basis }] : [];
  });
}

function plain({ rule, ...tripped }: Tripped): PlainConflict {
  return { ...tripped, rule: rule.code };
}

function rankOffers(
  rule: ConflictRule,
  patient: ConflictPatient,
  library: ConflictLibrary,
  inProgram: ReadonlySet<string>,
): ConflictOffer[] {
  return rule.offers
    .flatMap((slug): ConflictOffer[] => {
      const exercise = library.get(slug);
      if (!exercise) return [];
      const level = conflictLevel(patient, exercise);
      return [{ slug, isInProgram: inProgram.has(slug), ...(level && { level }) }];
    })
    .sort((a, b) => offerRank(a) - offerRank(b));
}

/** What trips no rule first, then by how little it trips; what is in the program already, last. */
function offerRank({ level, isInProgram }: ConflictOffer): number {
  const strength = level ? CONFLICT_LEVELS.length - CONFLICT_LEVELS.indexOf(level) : 0;
  return strength + (isInProgram ? CONFLICT_LEVELS.length + 1 : 0);
}

function strongest(levels: readonly ConflictLevel[]): ConflictLevel | undefined {
  return CONFLICT_LEVELS.find((level) => levels.includes(level));
}

function strongestFirst(a: Conflict, b: Conflict): number {
  const byLevel = CONFLICT_LEVELS.indexOf(a.level) - CONFLICT_LEVELS.indexOf(b.level);
  return byLevel || ruleNumber(a.rule) - ruleNumber(b.rule);
}
