import "server-only";
import { notFound } from "next/navigation";
import { listConditionChoices } from "@/db/queries/conditions";
import { findDraftTexts } from "@/db/queries/document-sources";
import { getWarningText } from "@/db/queries/warning-texts";
import { reserveTrial, trialScope } from "@/lib/auth/trial-scope";
import { minutesInWords } from "@/lib/domain/dates/minutes-in-words";
import { buildProgramDocument } from "@/lib/domain/program/build-program-document";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { NOTHING_CHECKED } from "@/lib/domain/signature/text-checks";
import { BLANK_DRAFT } from "@/lib/domain/template/new-draft";
import {
  INVENTED_CLINIC,
  INVENTED_PATIENT,
  INVENTED_THERAPIST,
  inventedSafety,
} from "@/lib/domain/trial/invented";
import { today } from "@/lib/platform/clock";
import { drawingEdition } from "@/lib/platform/drawing-edition";
import { env } from "@/lib/platform/env";
import { loadTrialLibrary } from "@/lib/programs/builder-library";
import { findSheetTexts, type SheetTextsFound, sheetTextsAt } from "@/lib/programs/sheet-texts";
import { triedDraft } from "./schema";

/** Whether the builder may be tried without an account. */
export function loadTrialOffer(): boolean {
  return env().withTrial;
}

/** What the builder works with for a visitor; the not-found page where the trial is off. */
export async function loadTrial() {
  const outer = (await trialScope()) ?? notFound();
  const { retryInMinutes } = await reserveTrial("visit");
  if (retryInMinutes !== undefined) return { retryInMinutes };
  const day = today(INVENTED_CLINIC.timeZone);
  const safety = inventedSafety(day);
  const tags = safety.conditions.map(({ tag }) => tag);
  return outer.reading(async (scope) => ({
    edition: drawingEdition(),
    program: {
      // Advice for the conditions stands in every new program.
      draft: { ...BLANK_DRAFT, adviceProposed: true as const },
      clinic: INVENTED_CLINIC,
      safety,
      patient: {
        ...INVENTED_PATIENT,
        tags: (await listConditionChoices(scope)).filter(({ slug }) => tags.includes(slug)),
      },
      sheet: {
        textsAt: await sheetTextsAt(scope, "/trial"),
        birthYear: safety.birthYear,
        warningText: await getWarningText(scope),
        therapistName: INVENTED_THERAPIST,
        today: day,
        link: {},
        checks: NOTHING_CHECKED,
        isTrial: true as const,
      },
      ...(await loadTrialLibrary(scope)),
    },
  }));
}

/** The texts of the shared library for a visitor; undefined where the trial is off. */
export async function loadTrialTexts(edition: string): Promise<SheetTextsFound | undefined> {
  const outer = await trialScope();
  return outer?.reading((scope) => findSheetTexts(scope, edition));
}

interface TrialSheet {
  readonly document: ProgramDocument;
  readonly printedOn: string;
}

/** What a visitor's sheet is made of; undefined where the trial is off, and a sentence where it cannot be had. */
export async function loadTrialSheet(
  posted: unknown,
): Promise<TrialSheet | { readonly refused: string } | undefined> {
  const outer = await trialScope();
  if (!outer) return undefined;
  const draft = triedDraft.safeParse(posted);
  if (!draft.success) return { refused: "This is no program of the trial. Go back and try once more." };
  const { retryInMinutes } = await reserveTrial("sheet");
  if (retryInMinutes !== undefined) {
    return { refused: `Many trial sheets came from here. Try again in ${minutesInWords(retryInMinutes)}.` };
  }
  const printedOn = today(INVENTED_CLINIC.timeZone);
  const { conditions, birthYear } = inventedSafety(printedOn);
  return outer.reading(async (scope) => ({
    printedOn,
    document: buildProgramDocument({
      draft: draft.data,
      programId: "trial",
      clinic: INVENTED_CLINIC,
      patient: { label: INVENTED_PATIENT.label, conditions, birthYear },
      ...(await findDraftTexts(scope, draft.data)),
      warningText: await getWarningText(scope),
      version: {
        ...{ number: 0, publishedOn: printedOn, therapistName: INVENTED_THERAPIST },
        isTrial: true,
      },
    }),
  }));
}
