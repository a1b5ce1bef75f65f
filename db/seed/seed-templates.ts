import { eq } from "drizzle-orm";
import { templateAdvice, templateItems, templates } from "../schema";
import { SHARED_OWNER } from "../schema/columns";
import { doseToRow } from "../schema/dose-row";
import type { Transaction } from "../scope";
import type { LibraryContent } from "./library-content";
import { idOf } from "./seed-exercises";
import { excludedColumns } from "./upsert";

/** Writes the starter templates with their items (the exercise's dose, changed where the template says so) and topics. */
export async function seedTemplates(
  transaction: Transaction,
  content: LibraryContent,
  exerciseIds: ReadonlyMap<string, string>,
  topicIds: ReadonlyMap<string, string>,
): Promise<void> {
  const defaults = new Map(content.exercises.map((exercise) => [exercise.slug, exercise.dose]));
  const ids = await upsertTemplates(transaction, content);
  await transaction.delete(templateItems).where(eq(templateItems.ownerId, SHARED_OWNER));
  await transaction.delete(templateAdvice).where(eq(templateAdvice.ownerId, SHARED_OWNER));
  const items = content.templates.flatMap((template) =>
    template.items.map((item, position) => {
      const ownDose = defaults.get(item.exercise);
      if (!ownDose)
        throw new Error(`template "${template.slug}" names the unknown exercise "${item.exercise}"`);
      return {
        ...doseToRow({ ...ownDose, ...item.dose }),
        ownerId: SHARED_OWNER,
        templateId: idOf(ids, template.slug),
        position,
        exerciseOwnerId: SHARED_OWNER,
        exerciseId: idOf(exerciseIds, item.exercise),
        note: item.note ?? "",
      };
    }),
  );
  const advice = content.templates.flatMap((template) =>
    template.advice.map((topic, position) => ({
      ownerId: SHARED_OWNER,
      templateId: idOf(ids, template.slug),
      position,
      topicOwnerId: SHARED_OWNER,
      topicId: idOf(topicIds, topic),
    })),
  );
  await transaction.insert(templateItems).values(items);
  await transaction.insert(templateAdvice).values(advice);
}

async function upsertTemplates(
  transaction: Transaction,
  content: LibraryContent,
): Promise<Map<string, string>> {
  const rows = content.templates.map(
    ({ items: _items, advice: _advice, reviewWeeks, ...template }, position) => ({
      ...template,
      suits: [...template.suits],
      position,
      reviewWeeksFrom: reviewWeeks[0],
      reviewWeeksTo: reviewWeeks[1],
    }),
  );
  const seeded = await transaction
    .insert(templates)
    .values(rows)
    .onConflictDoUpdate({
      target: [templates.ownerId, templates.slug],
      set: excludedColumns(templates, [
        "id",
        "clinicId",
        "ownerId",
        "slug",
        "createdAt",
        "archivedAt",
        "revision",
      ]),
    })
    .returning({ id: templates.id, slug: templates.slug });
  return new Map(seeded.map((row) => [row.slug, row.id]));
}
