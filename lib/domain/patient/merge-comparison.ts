import { type ClinicTime, dayOfMoment } from "@/lib/domain/dates/moment-words";
import { conditionDetailInWords } from "./condition-detail-words";
import {
  areNotesTooLong,
  differingFields,
  isBlank,
  type MergeField,
  type MergeRecord,
} from "./patient-merge";
import { fieldInWords, MERGE_FIELD_WORDS, MERGE_REFUSALS } from "./patient-merge-words";

/** The two records as the page names them: the one it was opened from, and the other. */
export const SIDES = ["this", "other"] as const;
export type Side = (typeof SIDES)[number];

/** One of the two records, as it is chosen between. */
export interface ComparedRecord {
  readonly id: string;
  readonly revision: number;
  readonly name: string;
  /** "born in 1961", "reference A-1", "2 programs" and the like. */
  readonly facts: readonly string[];
}

export interface ComparedField {
  readonly field: MergeField;
  readonly words: string;
  readonly values: Readonly<Record<Side, string>>;
  /** The side that says something; this one's where both do. */
  readonly proposed: Side;
}

export interface ComparedTag {
  readonly tag: string;
  readonly name: string;
  /** Whose it is, with what is stored of it. */
  readonly words: string;
}

export interface MergeComparison {
  readonly records: Readonly<Record<Side, ComparedRecord>>;
  readonly differing: readonly ComparedField[];
  readonly tags: readonly ComparedTag[];
  /** Why the two cannot be merged as they are. */
  readonly obstacle?: string;
}

export interface ComparableRecord extends MergeRecord {
  readonly id: string;
  readonly revision: number;
  readonly updatedAt: Date;
  readonly programCount: number;
}

/** What a comparison is told besides the two records. */
export interface ComparisonFacts {
  readonly choices: readonly { readonly slug: string; readonly name: string }[];
  readonly clinic: ClinicTime;
  /** The clinic's local date. */
  readonly today: string;
}

/** Two records side by side: what they are, where they differ, and what stands on which. */
export function compareRecords(
  records: Readonly<Record<Side, ComparableRecord>>,
  { choices, clinic, today }: ComparisonFacts,
): MergeComparison {
  const { this: one, other } = records;
  const wordsOf = (record: MergeRecord, tag: string) => {
    const condition = record.conditions.find((noted) => noted.tag === tag);
    return condition && conditionDetailInWords(condition, today, clinic.language);
  };
  return {
    records: { this: describe(one, clinic), other: describe(other, clinic) },
    differing: differingFields(one, other).map((field) => ({
      field,
      words: MERGE_FIELD_WORDS[field],
      values: { this: fieldInWords(one, field), other: fieldInWords(other, field) },
      proposed: isBlank(one, field) ? "other" : "this",
    })),
    tags: choices.flatMap(({ slug, name }) => {
      const words = whoseInWords(wordsOf(one, slug), wordsOf(other, slug));
      return words === undefined ? [] : [{ tag: slug, name, words }];
    }),
    ...(areNotesTooLong(one, other) && { obstacle: MERGE_REFUSALS["notes-too-long"] }),
  };
}

function describe(record: ComparableRecord, clinic: ClinicTime): ComparedRecord {
  const { id, revision, name, programCount, updatedAt } = record;
  const programs = `${programCount} ${programCount === 1 ? "program" : "programs"}`;
  return {
    ...{ id, revision, name },
    facts: [...identityFacts(record), programs, `changed ${dayOfMoment(updatedAt, clinic)}`],
  };
}

/** "born in 1961" and "reference A-1", where they are known. */
export function identityFacts({
  birthYear,
  reference,
}: Pick<MergeRecord, "birthYear" | "reference">): string[] {
  return [
    ...(birthYear === null ? [] : [`born in ${birthYear}`]),
    ...(reference === null ? [] : [`reference ${reference}`]),
  ];
}

/** On which of the two records a condition stands; undefined for neither. */
function whoseInWords(onThis: string | undefined, onOther: string | undefined): string | undefined {
  const said = (where: string, detail: string) => (detail === "" ? where : `${where}: ${detail}`);
  if (onThis === undefined) return onOther === undefined ? undefined : said("On the second record", onOther);
  if (onOther === undefined) return said("On the first record", onThis);
  if (onThis === onOther) return said("On both", onThis);
  return `On both; first: ${onThis || "nothing more"}; second: ${onOther || "nothing more"}. What the record that stays says counts.`;
}
