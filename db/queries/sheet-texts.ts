import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { SheetText } from "@/lib/domain/program/sheet-sources";
import { exercises, images } from "../schema";
import type { LibraryScope } from "../scope";
import { inClinic, inLibrary } from "../where";

const start = alias(images, "start_photo");
const end = alias(images, "end_photo");

/**
 * The words and photographs of every exercise, archived ones too: the builder's preview needs those of whatever is added
 * next, and of what an older program still holds.
 */
export function listSheetTexts(scope: LibraryScope): Promise<SheetText[]> {
  scope.require("library.read");
  return scope.ofLibrary("sheet texts", async (transaction) => {
    const rows = await transaction
      .select({
        text: {
          id: exercises.id,
          steps: exercises.steps,
          shortSteps: exercises.shortSteps,
          feel: exercises.feel,
          mistake: exercises.mistake,
          stopIf: exercises.stopIf,
        },
        start: { imageId: start.id, width: start.width, height: start.height },
        end: { imageId: end.id, width: end.width, height: end.height },
      })
      .from(exercises)
      .leftJoin(
        start,
        and(isNull(exercises.figure), eq(start.id, exercises.photoStartId), inClinic(scope, start)),
      )
      .leftJoin(end, and(isNull(exercises.figure), eq(end.id, exercises.photoEndId), inClinic(scope, end)))
      .where(inLibrary(scope, exercises));
    return rows.map(({ text, start, end }) => {
      const photos = [start, end].flatMap((photo) => photo ?? []);
      return { ...text, ...(photos.length > 0 && { photos }) };
    });
  });
}
