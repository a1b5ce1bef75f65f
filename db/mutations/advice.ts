import "server-only";
import { and, eq, isNotNull, sql } from "drizzle-orm";
import { ConflictError, NotFoundError } from "@/lib/domain/errors/errors";
import { originOfCopy, ownProvenance } from "@/lib/domain/exercise/provenance";
import type { AdviceGroup } from "@/lib/domain/program/advice";
import { freeSlug } from "@/lib/domain/text/slug";
import { recordAudit } from "../audit";
import { adviceTopics } from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic, inLibrary } from "../where";

/** What the clinic writes of an advice topic of its own. */
export interface TopicFields {
  readonly group: AdviceGroup;
  readonly title: string;
  readonly points: readonly string[];
  /** For the therapist, never printed. */
  readonly therapistNote: string;
}

/** After every topic of the shared library. */
const OWN_POSITION = 1000;

/** Adds an advice topic of the clinic's own, from nothing or as a copy; returns its id. @throws NotFoundError */
export function createTopic(
  scope: ClinicScope,
  { copyOf, ...fields }: TopicFields & { readonly copyOf?: string },
  today: string,
): Promise<string> {
  scope.require("library.change");
  return scope.run(async (transaction) => {
    const source = copyOf === undefined ? undefined : await readSource(scope, transaction, copyOf);
    const [row] = await transaction
      .insert(adviceTopics)
      .values({
        ...fields,
        points: [...fields.points],
        clinicId: scope.clinicId,
        slug: freeSlug(fields.title, await slugsInUse(scope, transaction)),
        position: OWN_POSITION,
        resolves: [],
        provenance: ownProvenance(originOfCopy(source), scope.actor.displayName, today),
      })
      .returning({ id: adviceTopics.id });
    if (!row) throw new NotFoundError("Topic");
    await recordAudit(scope, transaction, {
      verb: "advice.create",
      subject: { kind: "advice-topic", id: row.id },
      ...(copyOf !== undefined && { details: { copyOf } }),
    });
    return row.id;
  });
}

/**
 * Saves one of the clinic's own topics if nobody else has saved it since; returns the new revision.
 * @throws ConflictError with the current revision, NotFoundError
 */
export function updateTopic(
  scope: ClinicScope,
  topicId: string,
  revision: number,
  fields: TopicFields,
  today: string,
): Promise<number> {
  scope.require("library.change");
  return scope.run(async (transaction) => {
    const before = await readOwn(scope, transaction, topicId);
    const [row] = await transaction
      .update(adviceTopics)
      .set({
        ...fields,
        points: [...fields.points],
        provenance: ownProvenance(before.provenance, scope.actor.displayName, today),
        revision: sql`${adviceTopics.revision} + 1`,
        updatedAt: sql`now()`,
      })
      .where(
        and(inClinic(scope, adviceTopics), eq(adviceTopics.id, topicId), eq(adviceTopics.revision, revision)),
      )
      .returning({ revision: adviceTopics.revision });
    if (!row) throw new ConflictError("Topic", before.revision, topicId);
    await recordAudit(scope, transaction, {
      verb: "advice.update",
      subject: { kind: "advice-topic", id: topicId },
    });
    return row.revision;
  });
}

/** Takes one of the clinic's own topics out of the library, or back in. Programs that have it keep it. */
export function setTopicArchived(scope: ClinicScope, topicId: string, archived: boolean): Promise<void> {
  scope.require("library.change");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .update(adviceTopics)
      .set({
        archivedAt: archived ? sql`coalesce(${adviceTopics.archivedAt}, now())` : null,
        revision: sql`${adviceTopics.revision} + 1`,
        updatedAt: sql`now()`,
      })
      .where(and(inClinic(scope, adviceTopics), eq(adviceTopics.id, topicId)))
      .returning({ id: adviceTopics.id });
    if (!row) throw new NotFoundError("Topic");
    const verb = archived ? "advice.archive" : "advice.unarchive";
    await recordAudit(scope, transaction, { verb, subject: { kind: "advice-topic", id: topicId } });
  });
}

async function readOwn(scope: ClinicScope, transaction: Transaction, topicId: string) {
  const [row] = await transaction
    .select({ revision: adviceTopics.revision, provenance: adviceTopics.provenance })
    .from(adviceTopics)
    .where(
      and(inClinic(scope, adviceTopics), isNotNull(adviceTopics.clinicId), eq(adviceTopics.id, topicId)),
    );
  if (!row) throw new NotFoundError("Topic");
  return row;
}

async function readSource(scope: ClinicScope, transaction: Transaction, topicId: string) {
  const [row] = await transaction
    .select({ name: adviceTopics.title, provenance: adviceTopics.provenance })
    .from(adviceTopics)
    .where(and(inLibrary(scope, adviceTopics), eq(adviceTopics.id, topicId)));
  if (!row) throw new NotFoundError("Topic");
  return row;
}

async function slugsInUse(scope: ClinicScope, transaction: Transaction): Promise<string[]> {
  const rows = await transaction
    .select({ slug: adviceTopics.slug })
    .from(adviceTopics)
    .where(inLibrary(scope, adviceTopics));
  return rows.map((row) => row.slug);
}
