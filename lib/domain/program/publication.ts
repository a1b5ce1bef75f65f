import type { ConflictExercise } from "@/lib/domain/conflict/conflict-rule";
import { findProgramConflicts } from "@/lib/domain/conflict/find-conflicts";
import { findUnresolvedStops, type SafetyFacts } from "@/lib/domain/conflict/unresolved-stops";
import type { SideRule } from "@/lib/domain/exercise/exercise";
import { isOnHold, type Suitability } from "@/lib/domain/patient/condition";
import type { ProgramDraft } from "./program-draft";

export interface PublicationBlocker {
  readonly kind: "empty" | "side-open" | "on-hold" | "missing" | "refer" | "stop" | "no-start";
  /** What to do about it, in a plain sentence. */
  readonly message: string;
  readonly itemId?: string;
}

export interface PublicationFacts {
  readonly draft: ProgramDraft;
  /** Each exercise that the library holds, by id. */
  readonly exercises: ReadonlyMap<string, PublishableExercise>;
  readonly tags: readonly {
    readonly name: string;
    readonly suitability: Suitability;
    readonly unlockable: boolean;
  }[];
  /** The therapist's record of a referral or clearance; empty when there is none. */
  readonly clearance: string;
  readonly safety: SafetyFacts;
}

type PublishableExercise = ConflictExercise & { readonly name: string; readonly sideRule: SideRule };

/** Everything that keeps a draft from being published; nothing when it may be. */
export function findPublicationBlockers(facts: PublicationFacts): PublicationBlocker[] {
  return [
    ...emptiness(facts),
    ...openItems(facts),
    ...openStart(facts),
    ...holds(facts),
    ...findSafetyBlockers(facts),
  ];
}

type SafetyCheck = Pick<PublicationFacts, "exercises" | "safety"> & {
  readonly draft: Pick<ProgramDraft, "items">;
};

/** What keeps a draft from being published and from being printed: rules that say stop and have no answer. */
export function findSafetyBlockers({ draft, exercises, safety }: SafetyCheck): PublicationBlocker[] {
  const referrals = findProgramConflicts(safety.patient).map(
    ({ rule, message }): PublicationBlocker => ({ kind: "refer", message: `${message} (${rule})` }),
  );
  const exerciseIds = new Map(draft.items.map((item) => [item.itemId, item.exerciseId]));
  const stops = findUnresolvedStops(draft.items, exercises, safety).map(
    ({ itemId, rule }): PublicationBlocker => {
      const name = exercises.get(exerciseIds.get(itemId) ?? "")?.name ?? "This exercise";
      return { kind: "stop", itemId, message: `“${name}”: swap it, or keep it with a reason (${rule}).` };
    },
  );
  return [...referrals, ...stops];
}

function emptiness({ draft }: PublicationFacts): PublicationBlocker[] {
  return draft.items.length > 0 ? [] : [{ kind: "empty", message: "Add at least one exercise." }];
}

function openItems({ draft, exercises }: PublicationFacts): PublicationBlocker[] {
  return draft.items.flatMap(({ itemId, exerciseId, dose }): PublicationBlocker[] => {
    const exercise = exercises.get(exerciseId);
    if (!exercise) {
      return [
        {
          kind: "missing",
          itemId,
          message: "An exercise is not in the library any more. Remove or replace it.",
        },
      ];
    }
    if (exercise.sideRule === "one-side" && dose.side === undefined) {
      return [{ kind: "side-open", itemId, message: `Choose the side for “${exercise.name}”.` }];
    }
    return [];
  });
}

/** The patient's page chooses the week block by the date, so it has to know where they begin. */
function openStart({ draft }: PublicationFacts): PublicationBlocker[] {
  const isOpen = (draft.phases ?? []).length > 0 && draft.startsOn === undefined;
  return isOpen ? [{ kind: "no-start", message: "Say on which day the first week block starts." }] : [];
}

function holds({ tags, clearance }: PublicationFacts): PublicationBlocker[] {
  const isCleared = clearance.trim() !== "";
  return tags
    .filter((tag) => isOnHold(tag, isCleared))
    .map((tag) => ({
      kind: "on-hold",
      message: tag.unlockable
        ? `“${tag.name}” needs a referral or clearance first. Record it on the patient's page.`
        : `“${tag.name}” needs emergency or urgent care. No home program can be published.`,
    }));
}
