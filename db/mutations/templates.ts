import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, or, type SQL, sql } from "drizzle-orm";
import type { AuditVerb } from "@/lib/domain/audit/audit-verbs";
import { ConflictError, NotFoundError } from "@/lib/domain/errors/errors";
import type { TopicWording } from "@/lib/domain/program/program-draft";
import type { TemplateContents } from "@/lib/domain/template/copied-draft";
import { recordAudit } from "../audit";
import { findLibraryOwners } from "../queries/library-owners";
import { conditionTags, templateAdvice, templateItems, templates } from "../schema";
import { doseToRow } from "../schema/dose-row";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic } from "../where";

/** What a clinic says about a template of its own. */
export interface TemplateFields {
  readonly title: string;
  readonly goal: string;
  readonly suits: readonly string[];
  readonly notFor: string;
  readonly therapistNote: string;
  readonly reviewWeeks: readonly [number, number];
  /** Whether only whoever makes it finds it. */
  readonly isPersonal: boolean;
}

/** The clinic's templates come after the starters, by title. */
const OWN_POSITION = 1000;

/** Adds a template of the clinic, or of the therapist alone; returns the new id. */
export function createTemplate(
  scope: ClinicScope,
  fields: TemplateFields,
  contents: TemplateContents,
): Promise<string> {
  scope.require("template.change");
  return scope.transaction((scope) =>
    scope.run(async (transaction) => {
      await assertConditions(transaction, fields.suits);
      const [row] = await transaction
        .insert(templates)
        .values({
          ...columns(fields),
          clinicId: scope.clinicId,
          slug: randomUUID(),
          position: OWN_POSITION,
          createdBy: scope.actor.userId,
        })
        .returning({ id: templates.id });
      if (!row) throw new NotFoundError("Template");
      await replaceContents(scope, transaction, row.id, contents);
      await record(scope, transaction, "template.create", row.id);
      return row.id;
    }),
  );
}

/**
 * Changes what is said about a template, if nobody else has since `revision`; a colleague's own and a starter are not
 * there. Making a clinic's template personal makes it the maker's, so only its maker may.
 * @throws ConflictError with the current revision, NotFoundError
 */
export function updateTemplate(
  scope: ClinicScope,
  templateId: string,
  revision: number,
  fields: TemplateFields,
): Promise<number> {
  scope.require("template.change");
  return scope.run(async (transaction) => {
    await assertConditions(transaction, fields.suits);
    const mayBePersonal = fields.isPersonal ? eq(templates.createdBy, scope.actor.userId) : sql`true`;
    const target = and(editable(scope, templateId), mayBePersonal);
    const saved = await save(transaction, target, revision, columns(fields));
    await record(scope, transaction, "template.update", templateId);
    return saved;
  });
}

/**
 * Saves a template as the builder has it: its title and goal, exercises, doses, week blocks, advice and words.
 * @throws ConflictError with the current revision, NotFoundError
 */
export function saveTemplateDraft(
  scope: ClinicScope,
  templateId: string,
  revision: number,
  draft: TemplateContents & Pick<TemplateFields, "title" | "goal">,
): Promise<number> {
  scope.require("template.change");
  return scope.transaction((scope) =>
    scope.run(async (transaction) => {
      const { title, goal } = draft;
      const saved = await save(transaction, editable(scope, templateId), revision, { title, goal });
      await replaceContents(scope, transaction, templateId, draft);
      await record(scope, transaction, "template.replace-items", templateId);
      return saved;
    }),
  );
}

/**
 * Puts other exercises and topics into a template.
 * @throws ConflictError with the current revision, NotFoundError
 */
export function replaceTemplateContents(
  scope: ClinicScope,
  templateId: string,
  revision: number,
  contents: TemplateContents,
): Promise<number> {
  scope.require("template.change");
  return scope.transaction((scope) =>
    scope.run(async (transaction) => {
      const saved = await save(transaction, editable(scope, templateId), revision, {});
      await replaceContents(scope, transaction, templateId, contents);
      await record(scope, transaction, "template.replace-items", templateId);
      return saved;
    }),
  );
}

/** Puts a template away, or brings it back. */
export function setTemplateArchived(
  scope: ClinicScope,
  templateId: string,
  archived: boolean,
): Promise<void> {
  scope.require("template.change");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .update(templates)
      .set({
        archivedAt: archived ? sql`coalesce(${templates.archivedAt}, now())` : null,
        updatedAt: sql`now()`,
      })
      .where(editable(scope, templateId))
      .returning({ id: templates.id });
    if (!row) throw new NotFoundError("Template");
    await record(scope, transaction, archived ? "template.archive" : "template.unarchive", templateId);
  });
}

/** The clinic's templates, without those that are a colleague's own. */
function editable(scope: ClinicScope, templateId: string): SQL {
  const isOwn = or(eq(templates.isPersonal, false), eq(templates.createdBy, scope.actor.userId));
  return and(inClinic(scope, templates), eq(templates.id, templateId), isOwn) ?? sql`false`;
}

function columns({ reviewWeeks: [reviewWeeksFrom, reviewWeeksTo], suits, ...fields }: TemplateFields) {
  return { ...fields, suits: [...suits], reviewWeeksFrom, reviewWeeksTo };
}

async function save(
  transaction: Transaction,
  target: SQL | undefined,
  revision: number,
  values: Partial<typeof templates.$inferInsert>,
): Promise<number> {
  const there = target ?? sql`false`;
  const [row] = await transaction
    .update(templates)
    .set({ ...values, revision: sql`${templates.revision} + 1`, updatedAt: sql`now()` })
    .where(and(there, eq(templates.revision, revision)))
    .returning({ revision: templates.revision });
  if (row) return row.revision;
  const [current] = await transaction
    .select({ id: templates.id, revision: templates.revision })
    .from(templates)
    .where(there);
  throw current ? new ConflictError("Template", current.revision, current.id) : new NotFoundError("Template");
}

async function assertConditions(transaction: Transaction, slugs: readonly string[]): Promise<void> {
  const known = await transaction.select({ slug: conditionTags.slug }).from(conditionTags);
  const isKnown = new Set(known.map((tag) => tag.slug));
  if (!slugs.every((slug) => isKnown.has(slug))) throw new NotFoundError("Condition");
}

async function replaceContents(
  scope: ClinicScope,
  transaction: Transaction,
  templateId: string,
  { items, topicIds, topicWordings = [], phases = [] }: TemplateContents,
): Promise<void> {
  const ownerId = scope.clinicId;
  const place = { ownerId, templateId };
  const exerciseIds = items.map((item) => item.exerciseId);
  const owners = await findLibraryOwners(scope, { exerciseIds, topicIds });
  const isWhole =
    exerciseIds.every((id) => owners.exercises.has(id)) && topicIds.every((id) => owners.topics.has(id));
  if (!isWhole) throw new NotFoundError("Exercise or topic");
  const isOfTemplate = (table: typeof templateItems | typeof templateAdvice) =>
    and(eq(table.ownerId, ownerId), eq(table.templateId, templateId));
  await transaction.delete(templateItems).where(isOfTemplate(templateItems));
  await transaction.delete(templateAdvice).where(isOfTemplate(templateAdvice));
  const isPhase = new Set(phases.map(({ phaseId }) => phaseId));
  const itemRows = items.map(({ itemId, exerciseId, dose, phaseDoses = [], note }, position) => ({
    ...doseToRow(dose),
    ...place,
    position,
    id: itemId,
    exerciseId,
    phaseDoses: phaseDoses.filter(({ phaseId }) => isPhase.has(phaseId)),
    exerciseOwnerId: owners.exercises.get(exerciseId) ?? ownerId,
    note,
  }));
  const topicRows = topicIds.map((topicId, position) => ({
    ...place,
    position,
    topicId,
    topicOwnerId: owners.topics.get(topicId) ?? ownerId,
    ...wordingOf(topicWordings, topicId),
  }));
  await transaction
    .update(templates)
    .set({ phases: phases.map(({ phaseId, weeks }) => ({ phaseId, weeks })) })
    .where(and(inClinic(scope, templates), eq(templates.id, templateId)));
  if (itemRows.length > 0) await transaction.insert(templateItems).values(itemRows);
  if (topicRows.length > 0) await transaction.insert(templateAdvice).values(topicRows);
}

function wordingOf(wordings: readonly TopicWording[], topicId: string) {
  const own = wordings.find((wording) => wording.topicId === topicId);
  return { title: own?.title ?? null, points: own ? [...own.points] : null, variant: own?.variant ?? null };
}

function record(scope: ClinicScope, transaction: Transaction, verb: AuditVerb, id: string): Promise<void> {
  return recordAudit(scope, transaction, { verb, subject: { kind: "template", id } });
}
