import "server-only";
import { and, asc, eq, inArray, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Dose } from "@/lib/domain/dose/dose";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import type { LoadTag, Purpose, Region, StartPosition } from "@/lib/domain/exercise/exercise";
import type { DraftPhase, DraftPhaseDose, TopicWording } from "@/lib/domain/program/program-draft";
import type { TemplateKeeper } from "@/lib/domain/template/template";
import { recordRead } from "../audit";
import { adviceTopics, exercises, templateAdvice, templateItems, templates, users } from "../schema";
import { doseFromRow } from "../schema/dose-row";
import type { ClinicScope, LibraryScope, Transaction } from "../scope";
import { inClinic, inLibrary, ownedInLibrary } from "../where";

export interface TemplateEntry {
  readonly itemId: string;
  readonly exerciseId: string;
  readonly slug: string;
  readonly name: string;
  readonly plainName: string;
  readonly purpose: Purpose;
  readonly startPosition: StartPosition;
  readonly regions: readonly Region[];
  readonly loadTags: readonly LoadTag[];
  readonly sideRule: SideRule;
  readonly dose: Dose;
  readonly phaseDoses?: readonly DraftPhaseDose[];
  readonly note: string;
  readonly isDrawn: boolean;
  readonly isUnchecked: boolean;
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
  /** Whose it is: the reader's alone, the clinic's, or everybody's. */
  readonly keeper: TemplateKeeper;
  /** Who made one of the clinic's. */
  readonly madeBy?: string;
  readonly archivedAt: Date | null;
  readonly revision: number;
  readonly items: readonly TemplateEntry[];
  /** Absent: one dose throughout. */
  readonly phases?: readonly DraftPhase[];
  readonly topics: readonly { id: string; slug: string; title: string; wording?: TopicWording }[];
}

/** Every template the reader may start from, whole; `archived` asks for those that were put away instead. */
export function listTemplates(
  scope: ClinicScope,
  options: { archived?: boolean } = {},
): Promise<TemplateDetail[]> {
  scope.require("template.read");
  const { archivedAt } = templates;
  return scope.run((transaction) => {
    recordRead(scope, transaction, { verb: "template.list", subject: { kind: "template" } });
    return scope.ofLibrary(
      options.archived ? "archived templates" : "templates",
      (transaction) =>
        readTemplates(scope, transaction, options.archived ? isNotNull(archivedAt) : isNull(archivedAt)),
      transaction,
    );
  });
}

/** A template that every clinic has, as a program begins with it. */
export interface Starter {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly items: readonly TemplateEntry[];
  readonly topicIds: readonly string[];
}

/** The templates of the shared library, in its order. */
export function listStarters(scope: LibraryScope): Promise<Starter[]> {
  scope.require("library.read");
  const { id, slug, title, clinicId, archivedAt, position } = templates;
  return scope.ofLibrary("starters", async (transaction) => {
    const rows = await transaction
      .select({ id, slug, title })
      .from(templates)
      .where(and(isNull(clinicId), isNull(archivedAt)))
      .orderBy(asc(position), asc(id));
    const ids = rows.map((row) => row.id);
    if (ids.length === 0) return [];
    const items = await listItems(scope, transaction, ids);
    const topics = await listTopics(scope, transaction, ids);
    return rows.map((row) => ({
      ...row,
      items: items.filter((item) => item.templateId === row.id).map((item) => item.entry),
      topicIds: topics.filter((topic) => topic.templateId === row.id).map(({ choice }) => choice.id),
    }));
  });
}

/** One template, archived or not; nothing for another clinic's and for a colleague's own. */
export function findTemplate(scope: ClinicScope, templateId: string): Promise<TemplateDetail | undefined> {
  scope.require("template.read");
  return scope.run(async (transaction) => {
    const [template] = await readTemplates(scope, transaction, eq(templates.id, templateId));
    if (template) {
      recordRead(scope, transaction, {
        verb: "template.read",
        subject: { kind: "template", id: templateId },
      });
    }
    return template;
  });
}

async function readTemplates(
  scope: ClinicScope,
  transaction: Transaction,
  condition: SQL,
): Promise<TemplateDetail[]> {
  const rows = await transaction
    .select({ template: templates, madeBy: users.displayName })
    .from(templates)
    .leftJoin(users, and(inClinic(scope, users), eq(users.id, templates.createdBy)))
    .where(and(inLibrary(scope, templates), forReader(scope), condition))
    .orderBy(asc(templates.position), asc(sql`lower(${templates.title})`), asc(templates.id));
  const ids = rows.map(({ template }) => template.id);
  if (ids.length === 0) return [];
  const items = await listItems(scope, transaction, ids);
  const topics = await listTopics(scope, transaction, ids);
  return rows.map(({ template: row, madeBy }) => ({
    id: row.id,
    slug: row.slug,
    title: row.title,
    goal: row.goal,
    suits: row.suits,
    notFor: row.notFor,
    therapistNote: row.therapistNote,
    reviewWeeks: [row.reviewWeeksFrom, row.reviewWeeksTo] as const,
    isShared: row.clinicId === null,
    keeper: keeperOf(row),
    ...(madeBy !== null && { madeBy }),
    archivedAt: row.archivedAt,
    revision: row.revision,
    ...(row.phases.length > 0 && { phases: row.phases }),
    items: items.filter((item) => item.templateId === row.id).map((item) => item.entry),
    topics: topics.filter((topic) => topic.templateId === row.id).map((topic) => topic.choice),
  }));
}

/** A personal template is its maker's alone. */
function forReader(scope: ClinicScope): SQL {
  return or(eq(templates.isPersonal, false), eq(templates.createdBy, scope.actor.userId)) ?? sql`false`;
}

function keeperOf(row: typeof templates.$inferSelect): TemplateKeeper {
  if (row.clinicId === null) return "everybody";
  return row.isPersonal ? "me" : "clinic";
}

async function listItems(scope: LibraryScope, transaction: Transaction, templateIds: readonly string[]) {
  const rows = await transaction
    .select({
      item: templateItems,
      exercise: {
        id: exercises.id,
        slug: exercises.slug,
        name: exercises.name,
        plainName: exercises.plainName,
        purpose: exercises.purpose,
        startPosition: exercises.startPosition,
        regions: exercises.regions,
        loadTags: exercises.loadTags,
        sideRule: exercises.sideRule,
        isUnchecked: exercises.isUnchecked,
        isDrawn: sql<boolean>`num_nonnulls(${exercises.figure}, ${exercises.photoStartId}, ${exercises.photoEndId}) > 0`,
      },
    })
    .from(templateItems)
    .innerJoin(
      exercises,
      and(eq(exercises.ownerId, templateItems.exerciseOwnerId), eq(exercises.id, templateItems.exerciseId)),
    )
    .where(and(ownedInLibrary(scope, templateItems), inArray(templateItems.templateId, [...templateIds])))
    .orderBy(asc(templateItems.position));
  return rows.map(({ item, exercise: { id, ...exercise } }) => ({
    templateId: item.templateId,
    entry: {
      ...exercise,
      itemId: item.id,
      exerciseId: id,
      dose: doseFromRow(item),
      ...(item.phaseDoses.length > 0 && { phaseDoses: item.phaseDoses }),
      note: item.note,
    },
  }));
}

async function listTopics(scope: LibraryScope, transaction: Transaction, templateIds: readonly string[]) {
  const rows = await transaction
    .select({
      templateId: templateAdvice.templateId,
      id: adviceTopics.id,
      slug: adviceTopics.slug,
      title: adviceTopics.title,
      ownTitle: templateAdvice.title,
      ownPoints: templateAdvice.points,
      variant: templateAdvice.variant,
    })
    .from(templateAdvice)
    .innerJoin(
      adviceTopics,
      and(eq(adviceTopics.ownerId, templateAdvice.topicOwnerId), eq(adviceTopics.id, templateAdvice.topicId)),
    )
    .where(and(ownedInLibrary(scope, templateAdvice), inArray(templateAdvice.templateId, [...templateIds])))
    .orderBy(asc(templateAdvice.position));
  return rows.map(({ templateId, ownTitle, ownPoints, variant, ...topic }) => {
    const isOwn = ownTitle !== null && ownPoints !== null;
    const wording = isOwn && {
      ...{ topicId: topic.id, title: ownTitle, points: ownPoints },
      ...(variant !== null && { variant }),
    };
    return { templateId, choice: { ...topic, ...(wording && { wording }) } };
  });
}
