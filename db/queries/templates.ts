import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Dose } from "@/lib/domain/dose";
import type { Purpose, SideRule, StartPosition } from "@/lib/domain/exercise";
import { adviceTopics, exercises, templateAdvice, templateItems, templates } from "../schema";
import { doseFromRow } from "../schema/dose-row";
import type { ClinicScope, Transaction } from "../scope";
import { inLibrary, ownedInLibrary } from "../where";

export interface TemplateEntry {
  readonly exerciseId: string;
  readonly slug: string;
  readonly name: string;
  readonly plainName: string;
  readonly purpose: Purpose;
  readonly startPosition: StartPosition;
  readonly sideRule: SideRule;
  readonly dose: Dose;
  readonly note: string;
}

export interface TemplateDetail {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly goal: string;
  readonly suits: readonly string[];
  readonly notFor: string;
  readonly therapistNote: string;
  readonly reviewWeeks: readonly [number, number];
  readonly isShared: boolean;
  readonly items: readonly TemplateEntry[];
  readonly topics: readonly { id: string; slug: string; title: string }[];
}

/** Every template the clinic may start from, whole. */
export function listTemplates(scope: ClinicScope): Promise<TemplateDetail[]> {
  scope.require("template.read");
  return scope.run(async (transaction) => {
    const rows = await transaction
      .select()
      .from(templates)
      .where(and(inLibrary(scope, templates), isNull(templates.archivedAt)))
      .orderBy(asc(templates.position), asc(templates.title));
    const items = await listItems(scope, transaction);
    const topics = await listTopics(scope, transaction);
    return rows.map((row) => ({
      id: row.id,
      slug: row.slug,
      title: row.title,
      goal: row.goal,
      suits: row.suits,
      notFor: row.notFor,
      therapistNote: row.therapistNote,
      reviewWeeks: [row.reviewWeeksFrom, row.reviewWeeksTo] as const,
      isShared: row.clinicId === null,
      items: items.filter((item) => item.templateId === row.id).map((item) => item.entry),
      topics: topics.filter((topic) => topic.templateId === row.id).map((topic) => topic.choice),
    }));
  });
}

async function listItems(scope: ClinicScope, transaction: Transaction) {
  const rows = await transaction
    .select()
    .from(templateItems)
    .innerJoin(
      exercises,
      and(eq(exercises.ownerId, templateItems.ownerId), eq(exercises.id, templateItems.exerciseId)),
    )
    .where(ownedInLibrary(scope, templateItems))
    .orderBy(asc(templateItems.position));
  return rows.map(({ template_items: item, exercises: exercise }) => ({
    templateId: item.templateId,
    entry: {
      exerciseId: exercise.id,
      slug: exercise.slug,
      name: exercise.name,
      plainName: exercise.plainName,
      purpose: exercise.purpose,
      startPosition: exercise.startPosition,
      sideRule: exercise.sideRule,
      dose: doseFromRow(item),
      note: item.note,
    },
  }));
}

async function listTopics(scope: ClinicScope, transaction: Transaction) {
  const rows = await transaction
    .select({
      templateId: templateAdvice.templateId,
      id: adviceTopics.id,
      slug: adviceTopics.slug,
      title: adviceTopics.title,
    })
    .from(templateAdvice)
    .innerJoin(
      adviceTopics,
      and(eq(adviceTopics.ownerId, templateAdvice.ownerId), eq(adviceTopics.id, templateAdvice.topicId)),
    )
    .where(ownedInLibrary(scope, templateAdvice))
    .orderBy(asc(templateAdvice.position));
  return rows.map(({ templateId, ...choice }) => ({ templateId, choice }));
}
