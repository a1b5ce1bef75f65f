import {
  checkTranslation,
  dropTranslation,
  importTranslations,
  recordTranslationExport,
  saveTranslation,
  signTranslation,
} from "../mutations/translations";
import { listKeptTranslations, listKeptWords } from "../queries/kept-translations";
import { listTranslatableTexts } from "../queries/translatable-texts";
import { findTranslations } from "../queries/translations";
import { getWarningText } from "../queries/warning-texts";
import type { Attacks } from "./attack";
import { TODAY } from "./factories";
import type { Target } from "./targets";
import { VICTIM_MARK } from "./victim-library";

const FIELDS = {
  ...{ plainName: "Moje", steps: ["Moje."], shortSteps: [] },
  ...{ feel: "Moje.", mistake: "Moje.", stopIf: "moje" },
};
const ofTarget = ({ exerciseId }: Target) => ({
  ...{ language: "pl", part: "exercise" as const, contentId: exerciseId },
  ...{ revision: 1, hash: "0".repeat(64) },
});
const review = (target: Target) => ({ ...ofTarget(target), wordingHash: "0".repeat(64), today: TODAY });

/** Translations: the clinic's own stand beside the shared ones in the same tables. */
export const ATTACKS_ON_TRANSLATIONS: Attacks = {
  "queries/translations.findTranslations": [
    [
      "nothing",
      async ({ scope }, { exerciseId, topicId }) => {
        const found = await findTranslations(scope, {
          ...{ language: "pl", phrases: [VICTIM_MARK] },
          ...{ exerciseIds: [exerciseId], topicIds: [topicId], warningText: await getWarningText(scope) },
        });
        return [
          ...found.exercises,
          ...found.topics,
          ...found.phrases,
          ...(found.warning ? [found.warning] : []),
        ];
      },
    ],
  ],
  "queries/translatable-texts.listTranslatableTexts": [["own", ({ scope }) => listTranslatableTexts(scope)]],
  "queries/kept-translations.listKeptTranslations": [["nothing", ({ scope }) => listKeptTranslations(scope)]],
  "queries/kept-translations.listKeptWords": [["nothing", ({ scope }) => listKeptWords(scope, "pl")]],
  "mutations/translations.saveTranslation": [
    ["NotFoundError", ({ scope }, target) => saveTranslation(scope, ofTarget(target), FIELDS)],
  ],
  "mutations/translations.dropTranslation": [
    ["NotFoundError", ({ scope }, target) => dropTranslation(scope, ofTarget(target))],
  ],
  "mutations/translations.checkTranslation": [
    ["NotFoundError", ({ scope }, target) => checkTranslation(scope, review(target), "Jan Nowak")],
  ],
  "mutations/translations.signTranslation": [
    ["NotFoundError", ({ scope }, target) => signTranslation(scope, review(target))],
  ],
  "mutations/translations.importTranslations": [
    [
      "NotFoundError",
      ({ scope }, target) => importTranslations(scope, "pl", [{ ...ofTarget(target), fields: FIELDS }]),
    ],
  ],
  "mutations/translations.recordTranslationExport": [
    ["nothing", ({ scope }) => recordTranslationExport(scope, "pl")],
  ],
};
