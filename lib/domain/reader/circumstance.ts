import type { LoadTag, Purpose, Region } from "@/lib/domain/exercise/exercise";
import { asCounted } from "@/lib/domain/patient/condition-facts";
import {
  daysSince,
  type PatientCondition,
  PREGNANCY_FLAG,
  pregnancyWeekOn,
} from "@/lib/domain/patient/patient-condition";

/** A tag or flag on the record, and when it counts. Without a time it always does. */
export interface NotedFlag {
  readonly tag: string;
  /** Only in the days after it happened, or else after it was noted. */
  readonly withinDays?: number;
  /** Only from this many days after that. */
  readonly afterDays?: number;
  /** Only until the surgeon's limits end; without an end they hold. */
  readonly untilLimitsEnd?: boolean;
  /** Only from this week of pregnancy; an unknown week counts as reached. */
  readonly fromWeek?: number;
  /** Only of this kind. */
  readonly variant?: string;
}

/** What decides which words somebody reads. Everything that is given has to hold. */
export interface Circumstance {
  /** At least one of these stands. */
  readonly any?: readonly NotedFlag[];
  /** None of these stands. */
  readonly none?: readonly NotedFlag[];
  /** `any` and `none` look at the visit's reason alone where one is marked. */
  readonly ofReason?: boolean;
  /** The program began as one of these starter templates. */
  readonly templates?: readonly string[];
  /** The program holds an exercise for one of these regions, or says none. */
  readonly regions?: readonly Region[];
  /** The program holds an exercise for one of these regions; one that says none does not. */
  readonly namedRegions?: readonly Region[];
  /** The program holds no exercise for any of these regions. */
  readonly noRegions?: readonly Region[];
  /** The program holds an exercise with one of these purposes. */
  readonly purposes?: readonly Purpose[];
  /** The program holds an exercise with one of these loads. */
  readonly loadTags?: readonly LoadTag[];
  /** Known to be younger than this, in years. */
  readonly underAge?: number;
  /** May be younger than this, in years: the birthday of this year may be still to come. */
  readonly maybeUnderAge?: number;
  /** Known to be this old or older, in years. */
  readonly fromAge?: number;
  readonly and?: Circumstance;
  readonly or?: Circumstance;
}

/** Who reads the words, and with which program. */
export interface Reader {
  readonly conditions: readonly PatientCondition[];
  readonly birthYear?: number | null | undefined;
  /** Slug of the starter template the program began as. */
  readonly template?: string | undefined;
  readonly regions?: readonly Region[] | undefined;
  readonly purposes?: readonly Purpose[] | undefined;
  readonly loadTags?: readonly LoadTag[] | undefined;
  /** The clinic's local date on which it is read or frozen. */
  readonly today: string;
}

/** Whether a circumstance holds for a reader on the reader's day. */
export function holds(circumstance: Circumstance, reader: Reader): boolean {
  const { or, ...own } = circumstance;
  return holdsItself(own, reader) || (or !== undefined && holds(or, reader));
}

function holdsItself({ and, ...own }: Omit<Circumstance, "or">, reader: Reader): boolean {
  const counted = asCounted(reader.conditions);
  const conditions = own.ofReason ? decidingConditions(counted) : counted;
  const stands = (flag: NotedFlag) => isNoted(flag, conditions, reader);
  return (
    (own.any === undefined || own.any.some(stands)) &&
    !(own.none ?? []).some(stands) &&
    (own.templates === undefined || own.templates.includes(reader.template ?? "")) &&
    (own.regions === undefined || isAbout(own.regions, reader.regions ?? [])) &&
    (own.namedRegions === undefined || shareOne(own.namedRegions, reader.regions)) &&
    (own.noRegions === undefined || !shareOne(own.noRegions, reader.regions)) &&
    (own.purposes === undefined || shareOne(own.purposes, reader.purposes)) &&
    (own.loadTags === undefined || shareOne(own.loadTags, reader.loadTags)) &&
    (own.underAge === undefined || isKnown(reader, (age) => age < (own.underAge ?? 0))) &&
    (own.maybeUnderAge === undefined || isKnown(reader, (age) => age - 1 < (own.maybeUnderAge ?? 0))) &&
    (own.fromAge === undefined || isKnown(reader, (age) => age >= (own.fromAge ?? 0))) &&
    (and === undefined || holds(and, reader))
  );
}

function shareOne<Value>(wanted: readonly Value[], held: readonly Value[] = []): boolean {
  return wanted.some((value) => held.includes(value));
}

/** A program whose regions nobody has said may be about any. */
function isAbout(wanted: readonly Region[], regions: readonly Region[]): boolean {
  return regions.length === 0 || wanted.some((region) => regions.includes(region));
}

/** What the patient came for: the tag marked as the visit's reason, or else everything on the record. */
function decidingConditions(conditions: readonly PatientCondition[]): readonly PatientCondition[] {
  const reason = conditions.filter((condition) => condition.isVisitReason);
  return reason.length > 0 ? reason : conditions;
}

function isNoted(flag: NotedFlag, conditions: readonly PatientCondition[], reader: Reader): boolean {
  return conditions.some((condition) => condition.tag === flag.tag && isInTime(flag, condition, reader));
}

function isInTime(flag: NotedFlag, condition: PatientCondition, reader: Reader): boolean {
  const days = daysSince(condition.happenedOn ?? condition.notedOn, reader.today);
  if (flag.withinDays !== undefined && days >= flag.withinDays) return false;
  if (flag.afterDays !== undefined && days < flag.afterDays) return false;
  const { limitsEndOn, variant } = condition;
  if (flag.variant !== undefined && flag.variant !== variant) return false;
  if (flag.untilLimitsEnd && limitsEndOn !== undefined && limitsEndOn < reader.today) return false;
  return flag.fromWeek === undefined || flag.fromWeek <= (pregnancyWeekOf(reader) ?? flag.fromWeek);
}

function pregnancyWeekOf({ conditions, today }: Reader): number | undefined {
  const noted = conditions.find((condition) => condition.tag === PREGNANCY_FLAG);
  return noted && pregnancyWeekOn(noted, today);
}

/** By the birth year alone: the age reached in the course of this year. */
function isKnown({ birthYear, today }: Reader, test: (age: number) => boolean): boolean {
  return typeof birthYear === "number" && test(Number(today.slice(0, 4)) - birthYear);
}
