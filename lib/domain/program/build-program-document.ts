import type { Exercise } from "@/lib/domain/exercise/exercise";
import { printablePoints } from "@/lib/domain/text/placeholders";
import { buildWarningCard } from "@/lib/domain/warning/warning-card";
import { contactsOf } from "@/lib/domain/warning/warning-contacts";
import type { WarningText } from "@/lib/domain/warning/warning-sign";
import type {
  DocumentAdvice,
  DocumentClinic,
  DocumentExercise,
  DocumentItem,
  ProgramDocument,
} from "./program-document";
import type { ProgramDraft } from "./program-draft";
import { buildSincePrevious } from "./since-previous";

/** The texts of an exercise that a document freezes. */
export type ExerciseText = Pick<
  Exercise,
  | "slug"
  | "name"
  | "plainName"
  | "purpose"
  | "startPosition"
  | "equipment"
  | "sideRule"
  | "steps"
  | "feel"
  | "mistake"
  | "stopIf"
> &
  Pick<DocumentExercise, "figure" | "photos" | "ladder">;

/** Everything a document is made of. Maps hold the library entries the draft names, by id. */
export interface DocumentSources {
  readonly draft: ProgramDraft;
  readonly programId: string;
  readonly clinic: DocumentClinic;
  readonly patient: { readonly label: string; readonly tags: readonly string[] };
  readonly exercises: ReadonlyMap<string, ExerciseText>;
  readonly topics: ReadonlyMap<string, DocumentAdvice>;
  readonly warningText: WarningText;
  readonly version: ProgramDocument["version"];
  /** The version in force, which this one would follow. */
  readonly previous?: ProgramDocument;
}

/** Program items or topics that the library does not hold any more; they are named, never dropped in silence. */
export interface MissingParts {
  readonly itemIds: readonly string[];
  readonly topicIds: readonly string[];
}

/** What of the draft cannot be printed because the library does not hold it any more. */
export function findMissingParts(sources: DocumentSources): MissingParts {
  const { draft, exercises, topics } = sources;
  return {
    itemIds: draft.items.filter((item) => !exercises.has(item.exerciseId)).map((item) => item.itemId),
    topicIds: draft.topicIds.filter((id) => !topics.has(id)),
  };
}

/**
 * The one value everything reads, from a draft: for publishing and for the builder's preview alike.
 * @throws AppError("invalid-state") when one of the clinic's contacts is empty
 */
export function buildProgramDocument(sources: DocumentSources): ProgramDocument {
  const { draft, clinic, patient } = sources;
  const items = draft.items.flatMap((item): DocumentItem[] => {
    const exercise = sources.exercises.get(item.exerciseId);
    return exercise
      ? [
          {
            itemId: item.itemId,
            exerciseId: item.exerciseId,
            exercise: freezeExercise(exercise),
            dose: item.dose,
            ...(item.phaseDoses && item.phaseDoses.length > 0 && { phaseDoses: item.phaseDoses }),
            note: item.note.trim(),
          },
        ]
      : [];
  });
  return {
    format: 1,
    clinic,
    patientLabel: patient.label,
    program: {
      id: sources.programId,
      title: draft.title,
      goal: draft.goal,
      habitAfter: draft.habitAfter,
      habitAt: draft.habitAt,
      ...(draft.reviewOn && { reviewOn: draft.reviewOn }),
      diaryWeeks: draft.diaryWeeks,
      ...(draft.startsOn && { startsOn: draft.startsOn }),
    },
    version: sources.version,
    ...(sources.previous && { sincePrevious: buildSincePrevious(sources.previous, items) }),
    ...(draft.phases && draft.phases.length > 0 && { phases: draft.phases }),
    items,
    advice: draft.topicIds.flatMap((id) => freezeTopic(id, inOwnWords(draft, id, sources.topics.get(id)))),
    warningCard: buildWarningCard({
      text: sources.warningText,
      contacts: contactsOf(clinic),
      hiddenCodes: draft.hiddenWarnings,
      flags: patient.tags,
      hasStretch: items.some((item) => item.exercise.purpose === "stretch"),
    }),
  };
}

function freezeExercise(exercise: ExerciseText): DocumentExercise {
  const { slug, name, plainName, purpose, startPosition, equipment, sideRule, steps, feel, mistake, stopIf } =
    exercise;
  return {
    slug,
    name,
    plainName,
    purpose,
    startPosition,
    equipment,
    sideRule,
    steps,
    feel,
    mistake,
    stopIf,
    ...(exercise.figure !== undefined && { figure: exercise.figure }),
    ...(exercise.photos && { photos: exercise.photos }),
    ...(exercise.ladder && { ladder: exercise.ladder }),
  };
}

/** The topic as the therapist worded it for this program, or as the library has it. */
function inOwnWords(
  { topicWordings = [] }: ProgramDraft,
  topicId: string,
  topic: DocumentAdvice | undefined,
): DocumentAdvice | undefined {
  const own = topicWordings.find((wording) => wording.topicId === topicId);
  return topic && own ? { ...topic, title: own.title, points: own.points } : topic;
}

function freezeTopic(topicId: string, topic: DocumentAdvice | undefined): DocumentAdvice[] {
  const points = printablePoints(topic?.points ?? []);
  return topic && points.length > 0 ? [{ topicId, slug: topic.slug, title: topic.title, points }] : [];
}
