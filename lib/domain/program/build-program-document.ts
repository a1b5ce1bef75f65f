import type { Dose } from "@/lib/domain/dose/dose";
import type { Exercise } from "@/lib/domain/exercise/exercise";
import { aboutExercises } from "@/lib/domain/reader/about-exercises";
import type { Reader } from "@/lib/domain/reader/circumstance";
import { type SheetTexts, sheetCheck, type TextChecks } from "@/lib/domain/signature/text-checks";
import type { TranslationSources } from "@/lib/domain/translation/translation-sources";
import { buildWarningCard, type WarningCardInput } from "@/lib/domain/warning/warning-card";
import { contactsOf } from "@/lib/domain/warning/warning-contacts";
import type { WarningText } from "@/lib/domain/warning/warning-sign";
import { adultLine } from "./before-first";
import { type FrozenTopic, freezeTopics } from "./freeze-topics";
import { freezeTranslation } from "./freeze-translation";
import { lyingCaution } from "./lying-caution";
import type {
  DocumentAdvice,
  DocumentClinic,
  DocumentExercise,
  DocumentItem,
  ProgramDocument,
} from "./program-document";
import type { ProgramDraft } from "./program-draft";
import { buildSincePrevious } from "./since-previous";
import { toldOf } from "./told-words";
import { findWarmUp } from "./warm-up";

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
  Partial<Pick<Exercise, "regions" | "loadTags">> &
  Pick<DocumentExercise, "shortSteps" | "figure" | "photos" | "clip" | "ladder">;

/** Everything a document is made of. Maps hold the library entries the draft names, by id. */
export interface DocumentSources {
  readonly draft: ProgramDraft;
  readonly programId: string;
  readonly clinic: DocumentClinic;
  readonly patient: { readonly label: string } & Pick<Reader, "conditions" | "birthYear">;
  /** Slug of the starter template the program began as. */
  readonly template?: string | undefined;
  readonly exercises: ReadonlyMap<string, ExerciseText>;
  readonly topics: ReadonlyMap<string, DocumentAdvice>;
  readonly warningText: WarningText;
  readonly version: ProgramDocument["version"];
  /** Who has checked the texts by now; absent: nobody. */
  readonly checks?: TextChecks;
  /** The version in force, which this one would follow. */
  readonly previous?: ProgramDocument;
  /** What there is of the texts in the patient's language; absent where that is English. */
  readonly translations?: TranslationSources | undefined;
  /** Who typed what the interpreter told. */
  readonly toldBy?: string | undefined;
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
  const reader = readerOf(sources);
  const topics = freezeTopics(sources, reader);
  const items = freezeItems(sources, reader);
  const card = cardInput(sources, reader, items);
  const document = englishDocument(sources, reader, { items, topics, card });
  const { translations, draft, version, toldBy = version.therapistName } = sources;
  if (!translations) return document;
  const own = toldOf(draft, translations.language, toldBy);
  return { ...document, translation: freezeTranslation(document, { translations, topics, card, own }) };
}

interface FrozenParts {
  readonly items: readonly DocumentItem[];
  readonly topics: readonly FrozenTopic[];
  readonly card: WarningCardInput;
}

function englishDocument(
  sources: DocumentSources,
  reader: Reader,
  { items, topics, card }: FrozenParts,
): ProgramDocument {
  const { draft, clinic, patient } = sources;
  const withAdult = adultLine(reader);
  const warmUp = findWarmUp(exercisesOf(sources), reader);
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
    ...(withAdult !== undefined && { withAdult }),
    ...(warmUp && { warmUp }),
    items,
    advice: topics.map(({ advice }) => advice),
    warningCard: { ...buildWarningCard(card), ...checkedWarning(sources) },
    ...checkedTexts(items, topics, sources),
  };
}

function cardInput(
  { warningText, clinic, draft }: DocumentSources,
  reader: Reader,
  items: readonly DocumentItem[],
): WarningCardInput {
  return {
    text: warningText,
    contacts: contactsOf(clinic),
    hiddenCodes: draft.hiddenWarnings,
    reader,
    hasStretch: items.some((item) => item.exercise.purpose === "stretch"),
  };
}

function checkedWarning({ checks, warningText }: DocumentSources) {
  const checked = checks?.warningText;
  if (checked?.version !== warningText.version) return {};
  return { checked: { by: checked.by, on: checked.on } };
}

function checkedTexts(
  items: readonly DocumentItem[],
  topics: readonly FrozenTopic[],
  { checks, warningText }: DocumentSources,
): Pick<ProgramDocument, "textCheck"> {
  const textCheck = checks && sheetCheck(textsOf(items, topics, warningText), checks);
  return textCheck ? { textCheck } : {};
}

/** The texts that a draft would print: nothing that is left out for this patient, or that the library does not hold. */
export function textsOfDraft(sources: DocumentSources): SheetTexts {
  const reader = readerOf(sources);
  return textsOf(freezeItems(sources, reader), freezeTopics(sources, reader), sources.warningText);
}

function textsOf(
  items: readonly Pick<DocumentItem, "exerciseId">[],
  topics: readonly FrozenTopic[],
  { version }: Pick<WarningText, "version">,
): SheetTexts {
  return {
    exerciseIds: [...new Set(items.flatMap(({ exerciseId = [] }) => exerciseId))],
    topicIds: topics.flatMap(({ isReworded, topicId }) => (isReworded ? [] : [topicId])),
    rewordedTopics: topics.filter(({ isReworded }) => isReworded).length,
    warningTextVersion: version,
  };
}

function freezeItems({ draft, exercises }: DocumentSources, reader: Reader): DocumentItem[] {
  return draft.items.flatMap((item): DocumentItem[] => {
    const exercise = exercises.get(item.exerciseId);
    return exercise
      ? [
          {
            itemId: item.itemId,
            exerciseId: item.exerciseId,
            exercise: freezeExercise(exercise),
            dose: item.dose,
            ...(item.phaseDoses && item.phaseDoses.length > 0 && { phaseDoses: item.phaseDoses }),
            ...cautionOf(exercise, item.dose, reader),
            note: item.note.trim(),
          },
        ]
      : [];
  });
}

function freezeExercise(exercise: ExerciseText): DocumentExercise {
  const { slug, name, plainName, purpose, startPosition, equipment, sideRule, steps, feel, mistake, stopIf } =
    exercise;
  const { shortSteps = [] } = exercise;
  return {
    slug,
    name,
    plainName,
    purpose,
    startPosition,
    equipment,
    sideRule,
    steps,
    ...(shortSteps.length > 0 && { shortSteps }),
    feel,
    mistake,
    stopIf,
    ...(exercise.figure !== undefined && { figure: exercise.figure }),
    ...(exercise.photos && { photos: exercise.photos }),
    ...(exercise.clip && { clip: exercise.clip }),
    ...(exercise.ladder && { ladder: exercise.ladder }),
  };
}

/** Who will read the document, on the day it is frozen. */
function readerOf(
  sources: Pick<DocumentSources, "draft" | "exercises" | "patient" | "template" | "version">,
): Reader {
  const { patient, template, version } = sources;
  return {
    conditions: patient.conditions,
    birthYear: patient.birthYear,
    template,
    ...aboutExercises(exercisesOf(sources)),
    today: version.publishedOn,
  };
}

function exercisesOf({ draft, exercises }: Pick<DocumentSources, "draft" | "exercises">): ExerciseText[] {
  return draft.items.flatMap((item) => exercises.get(item.exerciseId) ?? []);
}

/** A line that this patient needs at this exercise. */
function cautionOf(exercise: ExerciseText, dose: Dose, reader: Reader): Pick<DocumentItem, "caution"> {
  const caution = lyingCaution(exercise, dose, reader);
  return caution === undefined ? {} : { caution };
}
