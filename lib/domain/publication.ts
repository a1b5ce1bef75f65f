import { isOnHold, type Suitability } from "./condition";
import type { SideRule } from "./exercise";
import type { ProgramDraft } from "./program-draft";

export interface PublicationBlocker {
  readonly kind: "empty" | "side-open" | "on-hold" | "missing";
  /** What to do about it, in a plain sentence. */
  readonly message: string;
  readonly itemId?: string;
}

export interface PublicationFacts {
  readonly draft: ProgramDraft;
  /** Name and side rule of each exercise the library holds, by id. */
  readonly exercises: ReadonlyMap<string, { readonly name: string; readonly sideRule: SideRule }>;
  readonly tags: readonly {
    readonly name: string;
    readonly suitability: Suitability;
    readonly unlockable: boolean;
  }[];
  /** The therapist's record of a referral or clearance; empty when there is none. */
  readonly clearance: string;
}

/** Everything that keeps a draft from being published; nothing when it may be. */
export function findPublicationBlockers(facts: PublicationFacts): PublicationBlocker[] {
  return [...emptiness(facts), ...openItems(facts), ...holds(facts)];
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
