import type { z } from "zod";
import type { ReadTable } from "@/lib/domain/csv/read-table";
import { EXERCISE_LIMITS } from "@/lib/domain/exercise/exercise-limits";
import { UNSAID } from "@/lib/domain/exercise/safety-check";
import { guessRegion, MOST_REGION_WORDS, regionWordsIn } from "@/lib/domain/library-file/guess-region";
import { LISTED_DOSE } from "@/lib/domain/library-file/library-file";
import type { ListPlan } from "@/lib/domain/library-file/library-preview";
import { guessListColumns, LIST_FIELD_WORDS, type ListField } from "@/lib/domain/library-file/list-fields";
import { splitSteps } from "@/lib/domain/library-file/split-steps";
import { type Pictures, pictureKey } from "./read-library-file";
import { filedExercise } from "./schema";

export type FiledEntry = z.output<typeof filedExercise>;

/** An exercise as it would be kept, or everything that is wrong with it. */
export type ParsedEntry =
  | { readonly number: number; readonly entry: FiledEntry }
  | { readonly number: number; readonly name: string; readonly problems: readonly string[] };

/** The exercises of a file of ours, each on its own; its place in the file stands for a row. */
export function parseFiled(exercises: readonly unknown[], pictures: Pictures): ParsedEntry[] {
  return exercises.map((content, position) => checked(position + 1, content, pictures));
}

/** Every row of a list by the plan. Nobody has said what these exercises do to the body. */
export function parseListed(table: ReadTable, plan: ListPlan, pictures: Pictures): ParsedEntry[] {
  return table.rows.map(({ number, cells }) => {
    const cell = (field: ListField) => (cells[plan.fields.indexOf(field)] ?? "").trim();
    const content = {
      ...{ name: cell("name"), plainName: cell("plainName") || shortened(cell("name")) },
      ...{
        regions: regionsOf(cell("regions"), plan),
        purpose: UNSAID.purpose,
        startPosition: UNSAID.startPosition,
      },
      ...{
        equipment: cell("equipment"),
        loadTags: [],
        sideRule: "both",
        isUnchecked: true,
        dose: LISTED_DOSE,
      },
      ...{ steps: splitSteps(cell("steps")), shortSteps: [], feel: cell("feel"), mistake: cell("mistake") },
      ...{ stopIf: cell("stopIf"), precautions: cell("precautions") },
      pictures: [cell("picture"), cell("secondPicture")].filter((name) => name !== ""),
    };
    const problems = cells.length > table.columns.length ? ["There are more cells than columns."] : [];
    return checked(number, content, pictures, problems);
  });
}

function checked(
  number: number,
  content: unknown,
  pictures: Pictures,
  before: readonly string[] = [],
): ParsedEntry {
  const parsed = filedExercise.safeParse(content);
  const problems = [...before, ...(parsed.error?.issues ?? []).map(inWords)];
  for (const name of parsed.data?.pictures ?? [])
    if (!pictures.has(pictureKey(name))) problems.push(`The picture “${name}” is not in the file.`);
  if (parsed.success && problems.length === 0) return { number, entry: parsed.data };
  const name: unknown = Object(content).name;
  return {
    number,
    name: typeof name === "string" ? name.slice(0, 200) : "",
    problems: [...new Set(problems)],
  };
}

function inWords({ path, message }: z.core.$ZodIssue): string {
  const field = String(path[0] ?? "");
  const words = LIST_FIELD_WORDS[field as ListField] ?? field;
  return words === "" ? message : `${words}: ${message}`;
}

/** A long name at the end of a word, where the sheet has no more room. */
function shortened(name: string): string {
  if (name.length <= EXERCISE_LIMITS.plainName) return name;
  const start = name.slice(0, EXERCISE_LIMITS.plainName + 1);
  const end = start.lastIndexOf(" ");
  return start.slice(0, end > 0 ? end : EXERCISE_LIMITS.plainName);
}

function regionsOf(cell: string, plan: ListPlan) {
  const said = regionWordsIn(cell).flatMap((word) => saidOf(plan, word) || []);
  const known = [...new Set(said)].slice(0, EXERCISE_LIMITS.regions);
  return known.length > 0 ? known : UNSAID.regions;
}

/** Not by its name alone: a word may be one that every object has. */
const saidOf = ({ regions }: ListPlan, word: string) =>
  Object.hasOwn(regions, word) ? regions[word] : undefined;

/** The words about parts of the body in a list, those that stand most often first. */
export function regionWordsOf(table: ReadTable, fields: ListPlan["fields"]) {
  const column = fields.indexOf("regions");
  const counts = new Map<string, number>();
  if (column !== -1)
    for (const { cells } of table.rows)
      for (const word of regionWordsIn(cells[column] ?? "")) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .map(([word, count]) => ({ word, count }))
    .toSorted((one, other) => other.count - one.count || one.word.localeCompare(other.word))
    .slice(0, MOST_REGION_WORDS);
}

/** How a list is read: as somebody said, and where nobody has, as its words tell. */
export function planOf(table: ReadTable, said: ListPlan | undefined): ListPlan {
  const fields = said?.fields ?? guessListColumns(table.columns);
  const words = regionWordsOf(table, fields).map(({ word }) => word);
  const regions = words.map(
    (word) => [word, (said && saidOf(said, word)) ?? guessRegion(word) ?? ""] as const,
  );
  return { fields, regions: Object.fromEntries(regions) };
}
