"use server";

import { revalidatePath } from "next/cache";
import { changeClinicSettings } from "@/db/mutations/clinics";
import {
  checkTranslation,
  dropTranslation,
  importTranslations,
  saveTranslation,
  signTranslation,
} from "@/db/mutations/translations";
import { getClinic } from "@/db/queries/clinics";
import { listTranslatableTexts } from "@/db/queries/translatable-texts";
import { clinicAction, provenClinicAction } from "@/lib/action/clinic-action";
import { AppError, NotFoundError } from "@/lib/domain/errors/errors";
import { findContentLanguage } from "@/lib/domain/translated-text/content-language";
import { readTranslationCsv } from "@/lib/domain/translated-text/translation-csv";
import { translationFaults } from "@/lib/domain/translated-text/translation-faults";
import { englishLines, fieldsFromLines } from "@/lib/domain/translated-text/translation-lines";
import { today } from "@/lib/platform/clock";
import {
  draftSetting,
  translationCheck,
  translationDrop,
  translationForm,
  translationImport,
  translationSigning,
} from "./schema";

const LANGUAGES = "/clinic/languages";

function languageOf(tag: string) {
  const language = findContentLanguage(tag);
  if (!language) throw new AppError("invalid-state", "The library is not translated into this language.");
  return language;
}

/** Keeps the clinic's own wording of a translation, as a draft. */
export const saveTranslationAction = clinicAction(translationForm, async (scope, { seen, lines }) => {
  scope.require("library.change");
  const language = languageOf(seen.language);
  const texts = await listTranslatableTexts(scope);
  const text = texts.find(({ entry, contentId }) => entry.part === seen.part && contentId === seen.contentId);
  if (!text) throw new NotFoundError("Text");
  const wanted = englishLines(text.entry);
  const translations = wanted.map(({ field }) => lines.get(field) ?? "");
  const faults = wanted.flatMap((line, index) => {
    const [first] = translationFaults(line, translations[index] ?? "", language);
    return first === undefined ? [] : [[`line.${line.field}`, `${line.label}: ${first}`] as const];
  });
  if (faults.length > 0)
    return { status: "invalid", message: "Put this right, then save.", fields: Object.fromEntries(faults) };
  await saveTranslation(scope, seen, fieldsFromLines(text.entry, translations));
  revalidatePath(LANGUAGES, "layout");
  return { status: "saved", data: undefined, message: "Saved as your clinic’s draft." };
});

/** Gives the clinic's own wording up: the shared one counts again. */
export const dropTranslationAction = clinicAction(translationDrop, async (scope, seen) => {
  await dropTranslation(scope, seen);
  revalidatePath(LANGUAGES, "layout");
  return { status: "saved", data: undefined, message: "The shared translation counts again." };
});

/** Records that a second translator has checked a translation. */
export const checkTranslationAction = clinicAction(
  translationCheck,
  async (scope, { reviewer, ...review }) => {
    const { timeZone } = await getClinic(scope);
    await checkTranslation(scope, { ...review, today: today(timeZone) }, reviewer);
    revalidatePath(LANGUAGES, "layout");
    return { status: "saved", data: undefined, message: "Recorded as checked." };
  },
);

/** Signs a translation as it was read. */
export const signTranslationAction = provenClinicAction(
  "signature.sign",
  translationSigning,
  async (scope, { agreed: _agreed, ...review }) => {
    const { timeZone } = await getClinic(scope);
    await signTranslation(scope, { ...review, today: today(timeZone) });
    revalidatePath(LANGUAGES, "layout");
    return { status: "saved", data: undefined, message: "Signed." };
  },
);

/** Takes a file of translations in as the clinic's drafts, whole or not at all. */
export const importTranslationsAction = clinicAction(
  translationImport,
  async (scope, { language: tag, file }) => {
    scope.require("library.change");
    const language = languageOf(tag);
    const texts = await listTranslatableTexts(scope);
    const read = readTranslationCsv(new Uint8Array(await file.arrayBuffer()), texts, language);
    if ("faults" in read) {
      const fields = Object.fromEntries(read.faults.map((fault, index) => [`row ${index}`, fault]));
      return { status: "invalid", message: "Nothing of this file was saved.", fields } as const;
    }
    const imported = read.translations.map(({ text, fields }) => ({
      ...{ part: text.entry.part, contentId: text.contentId, hash: text.hash },
      fields,
    }));
    const count = await importTranslations(scope, tag, imported);
    revalidatePath(LANGUAGES, "layout");
    const same = imported.length - count;
    const message = `${count} ${count === 1 ? "text" : "texts"} saved as your clinic’s drafts. ${same} were as they are.`;
    return { status: "saved", data: undefined, message } as const;
  },
);

/** Lets therapists hand out translations that nobody has checked, marked as drafts; or ends that. */
export const allowDraftsAction = clinicAction(
  draftSetting,
  async (scope, { revision, draftTranslations }) => {
    await changeClinicSettings(scope, revision, { draftTranslations: draftTranslations === "on" });
    revalidatePath("/", "layout");
    return { status: "saved", data: undefined, message: "It holds for the next version that is published." };
  },
);
