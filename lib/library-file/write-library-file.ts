import { createHash } from "node:crypto";
import { strToU8, zipSync } from "fflate";
import { CSV_START, csvLines } from "@/lib/domain/csv/csv-text";
import { formatDose } from "@/lib/domain/dose/dose-words";
import type { FiledExercise, LibraryFile } from "@/lib/domain/library-file/library-file";
import { canonicalJson } from "@/lib/domain/program-file/canonical-json";
import { ENGLISH } from "@/lib/domain/words/english";

/** Of a picture's bytes, in hexadecimal digits: its name in the file. */
export function pictureName(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

const README = `Exercises of a clinic that works with Homestretch. They name no patient.

exercises.json  every exercise whole; "Import" in the library of another Homestretch reads this file as it is
exercises.csv   the same words as a table, for spreadsheets and other systems
pictures/       their photographs, by the names in both
`;

/** The exercises as one zip file. `pictures` by their name. */
export function writeLibraryFile(file: LibraryFile, pictures: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync({
    "exercises.json": strToU8(canonicalJson(file)),
    "exercises.csv": strToU8(CSV_START + csvLines([COLUMNS, ...file.exercises.map(rowOf)])),
    "README.txt": strToU8(README.replaceAll("\n", "\r\n")),
    ...Object.fromEntries(
      [...pictures].map(([name, bytes]) => [`pictures/${name}`, [bytes, { level: 0 }] as const]),
    ),
  });
}

const COLUMNS = [
  ...["name", "plain_name", "regions", "purpose", "start_position", "equipment", "steps", "dose"],
  ...["feel", "mistake", "stop_if", "precautions", "picture", "second_picture", "safety_check"],
];

function rowOf(one: FiledExercise): string[] {
  return [
    ...[one.name, one.plainName, one.regions.join(", "), one.purpose, one.startPosition, one.equipment],
    ...[one.steps.join("\n"), formatDose(ENGLISH, one.dose, one.sideRule), one.feel, one.mistake, one.stopIf],
    ...[one.precautions, one.pictures[0] ?? "", one.pictures[1] ?? "", one.isUnchecked ? "no" : "yes"],
  ];
}
