import "server-only";
import type { ImportedExercise } from "@/db/mutations/exercise-imports";
import { solveWithReport } from "@/lib/figure/solve-figure";
import { readFigureSpec } from "@/lib/figure/spec-schema";
import { type EncodedImage, encodeImage } from "@/lib/images/encode";
import type { FiledEntry } from "./parse-entries";
import { type Pictures, pictureKey } from "./read-library-file";

/** An exercise as the library keeps it; a drawing that the engine does not pass stays behind. */
export function toImport({ poses, pictures, dose, ...words }: FiledEntry): ImportedExercise {
  const spec = readFigureSpec(poses);
  const report = spec && solveWithReport(spec);
  return {
    ...words,
    dose: dose as ImportedExercise["dose"],
    pictures: pictures.map(pictureKey),
    ...(report && report.problems.length === 0 && { drawing: { poses: spec, figure: report.figure } }),
  };
}

/** The photographs that the exercises name, each once, encoded anew: what was sent is never stored as it came. */
export async function encodeNamed(
  entries: readonly FiledEntry[],
  pictures: Pictures,
): Promise<
  | { readonly ok: true; readonly encoded: Map<string, EncodedImage> }
  | { readonly ok: false; readonly message: string }
> {
  const encoded = new Map<string, EncodedImage>();
  for (const name of new Set(entries.flatMap((entry) => entry.pictures.map(pictureKey)))) {
    const encoding = await encodeImage(pictures.get(name) ?? new Uint8Array(), "exercise-photo");
    if (!encoding.ok) return { ok: false, message: `The picture “${name}”: ${encoding.message}` };
    encoded.set(name, encoding.image);
  }
  return { ok: true, encoded };
}
