import type { Dose } from "@/lib/domain/dose/dose";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import type { HandedExercise } from "./handed-exercise";

export const PROGRAM_FILE_FORMAT = "homestretch-program";
/** A file of a newer version is refused; fields that are not known are left out. */
export const PROGRAM_FILE_VERSION = 1;
export const PROGRAM_FILE_LIMITS = {
  packedBytes: 10_000_000,
  unpackedBytes: 20_000_000,
  entries: 130,
  jsonBytes: 2_000_000,
} as const;

/** A program as one clinic hands it to another: no patient, no card of warning signs, no contact of the clinic. */
export interface ProgramFile {
  readonly format: typeof PROGRAM_FILE_FORMAT;
  readonly version: number;
  readonly from: { readonly clinic: string; readonly therapist: string; readonly date: string };
  readonly program: Pick<ProgramDraft, "title" | "goal" | "habitAfter" | "habitAt" | "diaryWeeks"> & {
    /** Weeks of each block, in order. */
    readonly phases: readonly { readonly weeks: number }[];
    readonly items: readonly HandedItem[];
    /** Slugs of advice topics, in order. */
    readonly topics: readonly { readonly slug: string; readonly title: string }[];
  };
  readonly exercises: readonly HandedExercise[];
  /** The public key that it is signed with: without its signature it was changed. */
  readonly key?: string | undefined;
}

interface HandedItem {
  /** Slug of one of the exercises of the file. */
  readonly exercise: string;
  readonly dose: Dose;
  /** By position of the phase; without a dose it is not done in that phase. */
  readonly phaseDoses: readonly { readonly phase: number; readonly dose?: Dose | undefined }[];
  readonly note: string;
}

interface HandedOver {
  readonly from: ProgramFile["from"];
  readonly draft: ProgramDraft;
  /** By the id that the draft has them by. */
  readonly exercises: ReadonlyMap<string, HandedExercise>;
  readonly topics: ReadonlyMap<string, { readonly slug: string; readonly title: string }>;
}

/** The file of a draft; dates, and what one patient is not shown, stay behind. */
export function buildProgramFile({ from, draft, exercises, topics }: HandedOver): ProgramFile {
  const { title, goal, habitAfter, habitAt, diaryWeeks, phases = [] } = draft;
  const items = draft.items.flatMap(({ exerciseId, dose, phaseDoses = [], note }): HandedItem[] => {
    const exercise = exercises.get(exerciseId);
    if (!exercise) return [];
    const ofPhase = phaseDoses.map(({ phaseId, dose }) => ({
      phase: phases.findIndex((phase) => phase.phaseId === phaseId),
      ...(dose && { dose }),
    }));
    return [{ exercise: exercise.slug, dose, phaseDoses: ofPhase.filter(({ phase }) => phase >= 0), note }];
  });
  const used = new Set(items.map(({ exercise }) => exercise));
  return {
    format: PROGRAM_FILE_FORMAT,
    version: PROGRAM_FILE_VERSION,
    from,
    program: {
      ...{ title, goal, habitAfter, habitAt, diaryWeeks, items },
      phases: phases.map(({ weeks }) => ({ weeks })),
      topics: draft.topicIds.flatMap((id) => topics.get(id) ?? []),
    },
    exercises: [...exercises.values()].filter(({ slug }) => used.has(slug)),
  };
}

interface Place {
  /** Ids of this library's exercises and topics by slug. */
  readonly exerciseIds: ReadonlyMap<string, string>;
  readonly topicIds: ReadonlyMap<string, string>;
  readonly newId: () => string;
}

/** The draft that a file becomes here; everything in it has a new id, and topics that are not here stay out. */
export function draftFromFile(
  { program }: ProgramFile,
  { exerciseIds, topicIds, newId }: Place,
): ProgramDraft {
  const { title, goal, habitAfter, habitAt, diaryWeeks } = program;
  const phases = program.phases.map(({ weeks }) => ({ phaseId: newId(), weeks }));
  const items = program.items.flatMap((item) => {
    const exerciseId = exerciseIds.get(item.exercise);
    if (exerciseId === undefined) return [];
    const phaseDoses = item.phaseDoses.flatMap(({ phase, dose }) => {
      const phaseId = phases[phase]?.phaseId;
      return phaseId === undefined ? [] : [{ phaseId, ...(dose && { dose }) }];
    });
    const { dose, note } = item;
    return [{ itemId: newId(), exerciseId, dose, note, ...(phaseDoses.length > 0 && { phaseDoses }) }];
  });
  return {
    ...{ title, goal, habitAfter, habitAt, diaryWeeks, items },
    hiddenWarnings: [],
    topicIds: [...new Set(program.topics.flatMap(({ slug }) => topicIds.get(slug) ?? []))],
    ...(phases.length > 0 && { phases }),
  };
}
