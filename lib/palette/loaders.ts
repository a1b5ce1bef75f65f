import "server-only";
import { listExerciseWords } from "@/db/queries/exercise-words";
import { listExercises } from "@/db/queries/exercises";
import { listPalettePatients } from "@/db/queries/palette-patients";
import { listTemplates } from "@/db/queries/templates";
import type { ClinicScope } from "@/db/scope";
import { currentClinicScope } from "@/lib/auth/scope";
import { PALETTE_PATIENTS, type PaletteFound } from "@/lib/domain/palette/palette-found";
import { partsOf } from "@/lib/domain/text/comma-parts";
import { paletteQuery } from "./schema";

/** What the palette finds for what is typed, with the library where it has none yet; nothing without a session. */
export async function loadPalette(query: Record<string, unknown>): Promise<PaletteFound | undefined> {
  const scope = await currentClinicScope();
  if (!scope) return undefined;
  const { q, library } = paletteQuery.parse(query);
  return scope.transaction(async (scope) => {
    const limit = q.trim() === "" ? PALETTE_PATIENTS.recent : PALETTE_PATIENTS.found;
    const patients = await listPalettePatients(scope, { search: q, limit });
    return { patients, ...(library && { library: await libraryOf(scope) }) };
  });
}

async function libraryOf(scope: ClinicScope): Promise<NonNullable<PaletteFound["library"]>> {
  const words = await listExerciseWords(scope);
  const exercises = await listExercises(scope);
  const templates = await listTemplates(scope);
  return {
    exercises: exercises.map((exercise) => {
      const { id, slug, name, plainName, regions, purpose, startPosition, equipment } = exercise;
      const { loadTags, isDrawn } = exercise;
      return {
        ...{ id, slug, name, plainName, regions, purpose, startPosition, equipment, loadTags, isDrawn },
        aliases: partsOf(words.get(id) ?? ""),
      };
    }),
    templates: templates.map(({ id, title, items: [first] }) => ({
      ...{ id, title },
      ...(first && { slug: first.slug }),
    })),
  };
}
