import "server-only";
import { getClinicStanding } from "@/db/queries/clinics";
import type { DraftTexts } from "@/db/queries/document-sources";
import { listExercisesByPlainName } from "@/db/queries/exercise-names";
import { type FoundTranslation, type FoundTranslations, findTranslations } from "@/db/queries/translations";
import type { ClinicScope } from "@/db/scope";
import {
  languageToRead,
  type PatientLanguages,
  writtenLanguageName,
} from "@/lib/domain/patient/patient-languages";
import type { DocumentClinic, ProgramDocument } from "@/lib/domain/program/program-document";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import type { ReadingLanguage } from "@/lib/domain/program/reading-language";
import { sharedPhrases } from "@/lib/domain/translated-text/shared-phrases";
import type { PartStatus, TranslatedLine } from "@/lib/domain/translation/document-translation";
import { interpreterLine } from "@/lib/domain/translation/interpreter-line";
import type { TranslationSources } from "@/lib/domain/translation/translation-sources";
import { findCountryPack } from "@/lib/domain/warning/country-pack";
import { contactsOf } from "@/lib/domain/warning/warning-contacts";
import type { WarningText } from "@/lib/domain/warning/warning-sign";
import { wordsOf } from "@/lib/domain/words/words-of";

type Reader = Pick<PatientLanguages, "writtenLanguage">;

/** In which language other than English a patient reads, and whether drafts in it may be handed out; else nothing. */
export async function loadReadingLanguage(
  scope: ClinicScope,
  patient: Reader,
  clinic: Pick<DocumentClinic, "language">,
): Promise<ReadingLanguage | undefined> {
  const language = languageToRead(patient, clinic.language);
  if (language === "en") return undefined;
  const { draftTranslations } = await getClinicStanding(scope);
  const { direction } = wordsOf(language);
  return { language, name: writtenLanguageName(language), direction, mayHaveDrafts: draftTranslations };
}

export interface TranslatedProgram {
  readonly draft: ProgramDraft;
  readonly clinic: DocumentClinic;
  readonly texts: DraftTexts;
  readonly warningText: WarningText;
  readonly previous: ProgramDocument | undefined;
}

/**
 * What there is of a program's texts in its patient's language; nothing for a patient who reads English. `withDrafts`: the
 * therapist has ticked that drafts go out, which counts where the clinic allows it.
 */
export async function loadTranslationSources(
  scope: ClinicScope,
  patient: Reader,
  program: TranslatedProgram,
  withDrafts: boolean,
): Promise<TranslationSources | undefined> {
  const { clinic } = program;
  const reading = await loadReadingLanguage(scope, patient, clinic);
  if (!reading) return undefined;
  const { language, direction, mayHaveDrafts } = reading;
  const named = await listExercisesByPlainName(scope, namesIn(program));
  const ids = [...program.draft.items.map(({ exerciseId }) => exerciseId), ...named.map(({ id }) => id)];
  const found = await findTranslations(scope, {
    language,
    exerciseIds: [...new Set(ids)],
    topicIds: program.draft.topicIds,
    phrases: phrasesOf(program),
    warningText: program.warningText,
  });
  const tellsHow = findCountryPack(clinic.country)?.interpreterSource !== undefined;
  return {
    language,
    direction,
    allowsDrafts: withDrafts && mayHaveDrafts,
    ...wordsFound(found),
    names: Object.fromEntries(
      named.flatMap(({ id, plainName }) => {
        const words = found.exercises.get(id);
        return words ? [[plainName, lineOf(words, words.fields.plainName)]] : [];
      }),
    ),
    interpreter: interpreterLine(wordsOf(language, clinic.country), language, tellsHow),
  };
}

/** Names that a document mentions of exercises that it does not hold. */
function namesIn({ texts, previous }: TranslatedProgram): string[] {
  const ladders = [...texts.exercises.values()].flatMap(({ ladder }) => [
    ...(ladder?.easier === undefined ? [] : [ladder.easier]),
    ...(ladder?.harder === undefined ? [] : [ladder.harder]),
  ]);
  const before = (previous?.items ?? []).map(({ exercise }) => exercise.plainName);
  return [...new Set([...ladders, ...before])];
}

/** Everything that stands on the sheet and is neither of an exercise nor of a topic. */
function phrasesOf({ texts, clinic }: TranslatedProgram): string[] {
  const rules = [...texts.exercises.values()].flatMap(({ ladder }) => ladder?.moveOn ?? []);
  const { emergencyNumber, urgentLine, emergencyDepartment } = contactsOf(clinic);
  return sharedPhrases([...rules, emergencyNumber, urgentLine, emergencyDepartment]);
}

function wordsFound(found: FoundTranslations) {
  const { exercises, topics, phrases, warning } = found;
  return {
    exercises: fromMap(exercises, (words) => ({ ...statusOf(words), ...words.fields })),
    advice: fromMap(topics, (words) => ({ ...statusOf(words), ...words.fields })),
    phrases: fromMap(phrases, (words) => lineOf(words, words.fields.text)),
    ...(warning && { warning: { ...statusOf(warning), ...warning.fields } }),
  };
}

function fromMap<Found, Made>(
  map: ReadonlyMap<string, Found>,
  make: (found: Found) => Made,
): Record<string, Made> {
  return Object.fromEntries([...map].map(([key, found]) => [key, make(found)]));
}

function statusOf({ status, reviewer, reviewedOn }: FoundTranslation<unknown>): PartStatus {
  return {
    status,
    ...(reviewer !== undefined && { reviewer }),
    ...(reviewedOn !== undefined && { reviewedOn }),
  };
}

function lineOf(words: FoundTranslation<unknown>, text: string): TranslatedLine {
  return { ...statusOf(words), text };
}
