import "server-only";
import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import type { Provenance } from "@/lib/domain/exercise/provenance";
import type { AdviceGroup } from "@/lib/domain/program/advice";
import { adviceTopics } from "../schema";
import type { ClinicScope, LibraryScope } from "../scope";
import { inClinic, inLibrary } from "../where";

export interface AdviceChoice {
  readonly id: string;
  readonly slug: string;
  readonly group: AdviceGroup;
  readonly title: string;
  readonly points: readonly string[];
  readonly therapistNote: string;
  readonly offUnlessTicked: boolean;
  readonly provenance: Provenance;
  readonly isShared: boolean;
}

const { id, slug, group, title, points, therapistNote, offUnlessTicked, provenance, clinicId } = adviceTopics;
const CHOICE = { id, slug, group, title, points, therapistNote, offUnlessTicked, provenance, clinicId };

/** Every advice topic the clinic may tick, by group, in order. */
export function listAdviceTopics(scope: LibraryScope): Promise<AdviceChoice[]> {
  scope.require("library.read");
  return scope.ofLibrary("advice topics", async (transaction) => {
    const rows = await transaction
      .select(CHOICE)
      .from(adviceTopics)
      .where(and(inLibrary(scope, adviceTopics), isNull(adviceTopics.archivedAt)))
      .orderBy(asc(adviceTopics.position), asc(adviceTopics.title));
    return rows.map(({ clinicId, ...topic }) => ({ ...topic, isShared: clinicId === null }));
  });
}

/** One of the clinic's own topics, with what its form and the archive need. */
export interface OwnTopic
  extends Pick<AdviceChoice, "id" | "slug" | "group" | "title" | "points" | "therapistNote"> {
  readonly revision: number;
  readonly archivedAt: Date | null;
}

/** The clinic's own topics, the archived ones too. */
export function listOwnTopics(scope: ClinicScope): Promise<OwnTopic[]> {
  scope.require("library.read");
  const { revision, archivedAt } = adviceTopics;
  return scope.run((transaction) =>
    transaction
      .select({ id, slug, group, title, points, therapistNote, revision, archivedAt })
      .from(adviceTopics)
      .where(and(inClinic(scope, adviceTopics), isNotNull(clinicId)))
      .orderBy(asc(title)),
  );
}

/** One of the clinic's own topics, archived or not, to be changed. */
export function findOwnTopic(scope: ClinicScope, ownSlug: string): Promise<OwnTopic | undefined> {
  scope.require("library.change");
  const { revision, archivedAt } = adviceTopics;
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({ id, slug, group, title, points, therapistNote, revision, archivedAt })
      .from(adviceTopics)
      .where(and(inClinic(scope, adviceTopics), isNotNull(clinicId), eq(slug, ownSlug)));
    return row;
  });
}
