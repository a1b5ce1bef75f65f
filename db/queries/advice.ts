import "server-only";
import { and, asc, isNull } from "drizzle-orm";
import type { AdviceGroup } from "@/lib/domain/advice";
import type { Provenance } from "@/lib/domain/provenance";
import { adviceTopics } from "../schema";
import type { ClinicScope } from "../scope";
import { inLibrary } from "../where";

export interface AdviceChoice {
  readonly id: string;
  readonly slug: string;
  readonly group: AdviceGroup;
  readonly title: string;
  readonly points: readonly string[];
  readonly therapistNote: string;
  readonly offUnlessTicked: boolean;
  readonly provenance: Provenance;
}

/** Every advice topic the clinic may tick, by group, in order. */
export function listAdviceTopics(scope: ClinicScope): Promise<AdviceChoice[]> {
  scope.require("library.read");
  return scope.run((transaction) =>
    transaction
      .select({
        id: adviceTopics.id,
        slug: adviceTopics.slug,
        group: adviceTopics.group,
        title: adviceTopics.title,
        points: adviceTopics.points,
        therapistNote: adviceTopics.therapistNote,
        offUnlessTicked: adviceTopics.offUnlessTicked,
        provenance: adviceTopics.provenance,
      })
      .from(adviceTopics)
      .where(and(inLibrary(scope, adviceTopics), isNull(adviceTopics.archivedAt)))
      .orderBy(asc(adviceTopics.position)),
  );
}
