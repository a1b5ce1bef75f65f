import { fitTopic, type LibraryTopic, topicStop } from "@/lib/domain/advice/fit-topic";
import type { ConflictExercise } from "@/lib/domain/conflict/conflict-rule";
import { findProgramConflicts } from "@/lib/domain/conflict/find-conflicts";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import { isOnHold, type Suitability } from "@/lib/domain/patient/condition";
import type { Reader } from "@/lib/domain/reader/circumstance";
import type { ProgramDraft } from "./program-draft";
import { findUnresolvedStops, type SafetyFacts } from "./unresolved-stops";

export const BLOCKER_KINDS = [
  "empty",
  "side-open",
  "on-hold",
  "missing",
  "refer",
  "stop",
  "no-start",
  "open-field",
  "no-adult",
  "not-accepted",
] as const;

export interface PublicationBlocker {
  readonly kind: (typeof BLOCKER_KINDS)[number];
  /** What to do about it, in a plain sentence. */
  readonly message: string;
  readonly itemId?: string;
  /** The advice that is not whole yet. */
  readonly topicId?: string;
  /** The rule that says stop. */
  readonly rule?: string;
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
  /** The patient may be under 16, and no adult is named on the record. */
  readonly needsAdult?: boolean;
  readonly safety: SafetyFacts;
  /** Each advice topic that the library holds, by id. */
  readonly topics: ReadonlyMap<string, LibraryTopic>;
  /** Who will read it. */
  readonly reader: Reader;
}

type PublishableExercise = ConflictExercise & { readonly name: string; readonly sideRule: SideRule };

/** Everything that keeps a draft from being published; nothing when it may be. */
export function findPublicationBlockers(facts: PublicationFacts): PublicationBlocker[] {
  return [
    ...emptiness(facts),
    ...openItems(facts),
    ...openStart(facts),
    ...openFields(facts),
    ...holds(facts),
    ...openAdult(facts),
    ...findSafetyBlockers(facts),
  ];
}

type SafetyCheck = Pick<PublicationFacts, "exercises" | "safety"> & {
  readonly draft: Pick<ProgramDraft, "items">;
};

/** What keeps a draft from being published and from being printed: rules that say stop and have no answer. */
export function findSafetyBlockers({ draft, exercises, safety }: SafetyCheck): PublicationBlocker[] {
  const referrals = findProgramConflicts(safety.patient).map(
    ({ message }): PublicationBlocker => ({ kind: "refer", message }),
  );
  const exerciseIds = new Map(draft.items.map((item) => [item.itemId, item.exerciseId]));
  const stops = findUnresolvedStops(draft.items, exercises, safety).map(
    ({ itemId, rule, message: why }): PublicationBlocker => {
      const name = exercises.get(exerciseIds.get(itemId) ?? "")?.name ?? "This exercise";
      const message = rule.startsWith("D")
        ? `“${name}”: lower the dose, or keep it with a reason.`
        : `“${name}”: swap it, or keep it with a reason. ${why}`;
      return { kind: "stop", itemId, message, rule };
    },
  );
  return [...referrals, ...stops];
}

function openAdult({ needsAdult }: PublicationFacts): PublicationBlocker[] {
  if (!needsAdult) return [];
  const message = "Under 16: name the adult who is with them on the patient's record.";
  return [{ kind: "no-adult", message }];
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

/** What somebody has to write in words before it can be printed. */
const FIELD_QUESTIONS: Readonly<Record<string, string>> = { lift_limit: "say how much may be lifted" };

function openFields({ draft, topics, reader }: PublicationFacts): PublicationBlocker[] {
  return draft.topicIds.flatMap((id) => {
    const topic = topics.get(id);
    if (!topic || topicStop(topic.slug, reader) !== undefined) return [];
    const own = draft.topicWordings?.find((wording) => wording.topicId === id);
    const { title, openFields } = fitTopic(topic, reader, own);
    return openFields.map((field): PublicationBlocker => {
      const question = FIELD_QUESTIONS[field] ?? "fill in what is left open";
      return {
        kind: "open-field",
        topicId: id,
        message: `“${title}”: ${question}, or take it off the sheet.`,
      };
    });
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
