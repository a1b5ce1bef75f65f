import type { DoseSide } from "@/lib/domain/dose/dose";
import { findExtremes } from "@/lib/domain/dose/dose-extremes";
import { NO_SAFETY_CHECK, UNCHECKED_CODE } from "@/lib/domain/exercise/safety-check";
import { asCounted } from "@/lib/domain/patient/condition-facts";
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
import { isTriggeredBy, type LiveTrigger, liveTriggers } from "./conflict-trigger";

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
  const live = liveRules(patient);
  const ranked = new Map<string, readonly ConflictOffer[]>();
  const offersOf = (rule: ConflictRule, level: ConflictLevel) => {
    const key = `${rule.code} ${level}`;
    const offers = ranked.get(key) ?? rankOffers(rule, level, { patient, live, library, inProgram });
    ranked.set(key, offers);
    return offers;
  };
  return items
    .flatMap((item) => [
      ...trippedRules(live, patient, item.exercise, item.side).map(
        ({ rule, ...conflict }): Conflict => ({
          ...conflict,
          itemId: item.itemId,
          rule: rule.code,
          offers: offersOf(rule, conflict.level),
        }),
      ),
      ...extremeDoses(item),
      ...uncheckedExercise(patient, item),
    ])
    .sort(strongestFirst);
}

/** Doses that need a reason, whoever the patient is. */
function extremeDoses({ itemId, exercise, doses = [] }: ConflictItem): Conflict[] {
  const found = doses.flatMap((dose) => findExtremes(dose, exercise));
  const byCode = new Map(found.map(({ code, message }) => [code, message]));
  return [...byCode].map(([rule, message]) => ({
    ...{ itemId, rule, message, level: "stop" as const, offers: [] },
    basis: { kind: "memory" as const },
  }));
}

/** An own exercise without a safety check is no safe one: with a condition on record that is a warning. */
function uncheckedExercise(patient: ConflictPatient, { itemId, exercise }: ConflictItem): Conflict[] {
  const level = uncheckedLevel(patient, exercise);
  if (!level) return [];
  const message = `${NO_SAFETY_CHECK}: nobody has said what it does to the body, so no rule can warn of it.`;
  return [{ itemId, level, message, rule: UNCHECKED_CODE, basis: { kind: "memory" }, offers: [] }];
}

function uncheckedLevel(patient: ConflictPatient, exercise: ConflictExercise): ConflictLevel | undefined {
  if (exercise.isUnchecked !== true) return undefined;
  return patient.conditions.length > 0 ? "warn" : "note";
}

/** The strongest level that an exercise would raise if it were added; nothing when it trips no rule. */
export function conflictLevel(
  patient: ConflictPatient,
  exercise: ConflictExercise,
  side?: DoseSide,
): ConflictLevel | undefined {
  return conflictLevels(patient)(exercise, side);
}

/** The same for many exercises: what holds for the patient is found once. */
export function conflictLevels(
  patient: ConflictPatient,
): (exercise: ConflictExercise, side?: DoseSide) => ConflictLevel | undefined {
  const live = liveRules(patient);
  return (exercise, side) => {
    const tripped = trippedRules(live, patient, exercise, side).map(({ level }) => level);
    return strongest([...tripped, uncheckedLevel(patient, exercise) ?? []].flat());
  };
}

/** The rules that speak against any program for this patient: they cannot be kept with a reason. */
export function findProgramConflicts(patient: ConflictPatient): PlainConflict[] {
  return firedBy(liveRules(patient), ({ trigger }) => trigger.everything === true).map(plain);
}

/** What is said once for the whole program, on no exercise. */
export function findProgramNotes(patient: ConflictPatient): PlainConflict[] {
  return firedBy(liveRules(patient), ({ trigger }) => trigger.once === true).map(plain);
}

interface LiveRule {
  readonly rule: ConflictRule;
  readonly triggers: readonly LiveTrigger[];
}

interface Tripped {
  readonly rule: ConflictRule;
  readonly level: ConflictLevel;
  readonly message: string;
  readonly basis: ConflictRule["basis"];
}

/** The rules of which the patient has a flag today. */
function liveRules(patient: ConflictPatient): readonly LiveRule[] {
  const counted = { ...patient, conditions: asCounted(patient.conditions) };
  return CONFLICT_RULES.flatMap((rule) => {
    const triggers = liveTriggers(rule, counted);
    return triggers.length > 0 ? [{ rule, triggers }] : [];
  });
}

function trippedRules(
  live: readonly LiveRule[],
  patient: ConflictPatient,
  exercise: ConflictExercise,
  side?: DoseSide,
): Tripped[] {
  return firedBy(
    live,
    (one) => one.trigger.everything !== true && isTriggeredBy(one, exercise, patient, side),
  );
}

function firedBy(live: readonly LiveRule[], isMeant: (trigger: LiveTrigger) => boolean): Tripped[] {
  return live.flatMap(({ rule, triggers }) => {
    const fired = triggers.filter(isMeant).map(({ trigger }) => trigger);
    const level = strongest(fired.map((trigger) => trigger.level));
    if (!level) return [];
    const own = fired.find((trigger) => trigger.level === level && trigger.message !== undefined);
    return [{ rule, level, message: own?.message ?? rule.message, basis: rule.basis }];
  });
}

function plain({ rule, ...tripped }: Tripped): PlainConflict {
  return { ...tripped, rule: rule.code };
}

interface OfferFacts {
  readonly patient: ConflictPatient;
  readonly live: readonly LiveRule[];
  readonly library: ConflictLibrary;
  readonly inProgram: ReadonlySet<string>;
}

/** What can be taken instead; never an exercise that trips the same rule as strongly, nor one that trips a STOP. */
function rankOffers(
  rule: ConflictRule,
  level: ConflictLevel,
  { patient, live, library, inProgram }: OfferFacts,
): ConflictOffer[] {
  return rule.offers
    .flatMap((slug): ConflictOffer[] => {
      const exercise = library.get(slug);
      if (!exercise) return [];
      const tripped = trippedRules(live, patient, exercise);
      const own = tripped.find((one) => one.rule === rule)?.level;
      if (own && CONFLICT_LEVELS.indexOf(own) <= CONFLICT_LEVELS.indexOf(level)) return [];
      const worst = strongest(tripped.map((one) => one.level));
      if (worst === "stop") return [];
      return [{ slug, isInProgram: inProgram.has(slug), ...(worst && { level: worst }) }];
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
