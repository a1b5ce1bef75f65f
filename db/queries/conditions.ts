import "server-only";
import { asc } from "drizzle-orm";
import type { Suitability } from "@/lib/domain/patient/condition";
import { conditionTags } from "../schema";
import type { LibraryScope } from "../scope";

export interface ConditionChoice {
  readonly slug: string;
  readonly kind: "condition" | "flag";
  readonly name: string;
  readonly plainName: string;
  readonly suitability: Suitability;
  readonly prompt: string;
  readonly templates: readonly string[];
  readonly clinicianOnly: boolean;
  readonly unlockable: boolean;
}

/** Every condition tag and flag, in the order of the clinical register. */
export function listConditionChoices(scope: LibraryScope): Promise<ConditionChoice[]> {
  scope.require("library.read");
  return scope.ofLibrary("conditions", (transaction) =>
    transaction
      .select({
        slug: conditionTags.slug,
        kind: conditionTags.kind,
        name: conditionTags.name,
        plainName: conditionTags.plainName,
        suitability: conditionTags.suitability,
        prompt: conditionTags.prompt,
        templates: conditionTags.templates,
        clinicianOnly: conditionTags.clinicianOnly,
        unlockable: conditionTags.unlockable,
      })
      .from(conditionTags)
      .orderBy(asc(conditionTags.kind), asc(conditionTags.position)),
  );
}
