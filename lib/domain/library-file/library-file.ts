import type { Dose } from "@/lib/domain/dose/dose";
import type { HandedExercise } from "@/lib/domain/program-file/handed-exercise";

export const LIBRARY_FILE_FORMAT = "homestretch-exercises";
export const LIBRARY_FILE_VERSION = 1;

/** As much as a request may bring, and what may come out of it. */
export const LIBRARY_FILE_LIMITS = {
  packedBytes: 9_500_000,
  unpackedBytes: 40_000_000,
  tableBytes: 4_000_000,
  entries: 1000,
  /** Files of a zip: two photographs an exercise, the table and what goes with it. */
  files: 2100,
} as const;

/** For how long an import of exercises can be taken back. */
export const LIBRARY_UNDO_HOURS = 24;

/** The dose of an exercise from a list, which says none: what the form of a new one begins with. */
export const LISTED_DOSE: Dose = {
  sets: 2,
  repetitions: { from: 10 },
  timesPerDay: { from: 1 },
  daysPerWeek: { from: 7 },
};

/** An exercise of the clinic's own as it goes from one server to another. */
export interface FiledExercise extends HandedExercise {
  /** Nobody has said yet what it does to the body. */
  readonly isUnchecked: boolean;
}

/** `exercises.json` of a library file. */
export interface LibraryFile {
  readonly format: typeof LIBRARY_FILE_FORMAT;
  readonly version: typeof LIBRARY_FILE_VERSION;
  readonly from: { readonly clinic: string; readonly date: string };
  readonly exercises: readonly FiledExercise[];
}

/** Entries parted so that each part can be brought into a server again. `bytesOf` says what an entry's photographs take. */
export function partsOfLibrary<Entry>(
  entries: readonly Entry[],
  bytesOf: (entry: Entry) => number,
): Entry[][] {
  const most = LIBRARY_FILE_LIMITS.packedBytes * 0.9;
  const parts: Entry[][] = [];
  let bytes = 0;
  for (const entry of entries) {
    // The words of an exercise are some kilobytes, and pack well.
    const size = bytesOf(entry) + 2000;
    const last = parts.at(-1);
    if (!last || bytes + size > most || last.length >= LIBRARY_FILE_LIMITS.entries) {
      parts.push([entry]);
      bytes = size;
    } else {
      last.push(entry);
      bytes += size;
    }
  }
  return parts;
}
