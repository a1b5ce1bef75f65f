import type { LibraryPreview, LibraryPreviewRow, ListPlan } from "@/lib/domain/library-file/library-preview";
import { problemOfColumns } from "@/lib/domain/library-file/list-fields";
import { foldText } from "@/lib/domain/patient/patient-search";
import {
  type FiledEntry,
  type ParsedEntry,
  parseFiled,
  parseListed,
  planOf,
  regionWordsOf,
} from "./parse-entries";
import type { LibraryReading } from "./read-library-file";

type Readable = Extract<LibraryReading, { ok: true }>;

type ReadRow = { readonly number: number } & (
  | { readonly is: "new"; readonly entry: FiledEntry }
  | { readonly is: "same"; readonly name: string }
  | { readonly is: "wrong"; readonly name: string; readonly problems: readonly string[] }
);

export interface ReadEntries {
  readonly rows: readonly ReadRow[];
  readonly plan?: ListPlan;
  readonly problem?: string;
}

/** Every exercise of a file, and whether the library, or an earlier row, has one of its name. */
export function readEntries(
  reading: Readable,
  said: ListPlan | undefined,
  names: readonly string[],
): ReadEntries {
  const known = new Set(names.map(nameKey));
  const matched = (parsed: readonly ParsedEntry[]) => parsed.map((one) => matchedTo(known, one));
  if (reading.kind === "file") return { rows: matched(parseFiled(reading.exercises, reading.pictures)) };
  const plan = planOf(reading.table, said);
  const problem = problemOfColumns(plan.fields);
  if (problem !== undefined) return { rows: [], plan, problem };
  return { rows: matched(parseListed(reading.table, plan, reading.pictures)), plan };
}

const nameKey = (name: string) => foldText(name).replace(/[^\p{L}\p{N}]/gu, "");

function matchedTo(known: Set<string>, parsed: ParsedEntry): ReadRow {
  if (!("entry" in parsed)) return { is: "wrong", ...parsed };
  const { number, entry } = parsed;
  const key = nameKey(entry.name);
  if (known.has(key)) return { is: "same", number, name: entry.name };
  known.add(key);
  return { is: "new", number, entry };
}

/** What the page shows of them. */
export function previewOf(reading: Readable, read: ReadEntries, from: string): LibraryPreview {
  const rows = read.rows.map((row): LibraryPreviewRow => {
    if (row.is !== "new") return row;
    const { name, steps, regions, pictures } = row.entry;
    return { is: "new", number: row.number, name, steps, regions, pictures: pictures.length };
  });
  if (reading.kind === "file" || !read.plan) return { from, isGuessed: false, rows };
  const { table, isGuessed } = reading;
  return {
    ...{ from, isGuessed, rows },
    list: {
      columns: table.columns.map((name, position) => ({ name, samples: samplesOf(table.rows, position) })),
      plan: read.plan,
      regionWords: regionWordsOf(table, read.plan.fields),
      ...(read.problem !== undefined && { problem: read.problem }),
    },
  };
}

const SAMPLES = 2;
const SAMPLE_LENGTH = 80;

function samplesOf(rows: readonly { readonly cells: readonly string[] }[], position: number): string[] {
  const filled = rows.map(({ cells }) => (cells[position] ?? "").trim()).filter((cell) => cell !== "");
  return filled.slice(0, SAMPLES).map((cell) => cell.slice(0, SAMPLE_LENGTH));
}
