"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { publishProgram } from "@/db/mutations/program-versions";
import { archiveProgram, saveDraft } from "@/db/mutations/programs";
import { recordScreening } from "@/db/mutations/screenings";
import { issueShareLink } from "@/db/mutations/share-links";
import { saveTemplateDraft } from "@/db/mutations/templates";
import { forgetUsualDose, saveUsualDose } from "@/db/mutations/usual-doses";
import { wasSavedBySelf } from "@/db/queries/last-save";
import { findVersion } from "@/db/queries/program-versions";
import { findProgram } from "@/db/queries/programs";
import { findTemplate } from "@/db/queries/templates";
import type { ActionState } from "@/lib/action/action-state";
import { clinicAction } from "@/lib/action/clinic-action";
import {
  type Screening,
  screeningOutcome,
  screeningProblems,
  screeningRefusal,
} from "@/lib/domain/conflict/screening";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { noteOfVersion } from "@/lib/domain/handout/record-note";
import { undrawableIn, undrawableInWords } from "@/lib/domain/handout/undrawable-in";
import { blockersAsFields } from "@/lib/domain/program/blocker-fields";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import { unseenEnglish } from "@/lib/domain/program/side-by-side";
import { templateContents } from "@/lib/domain/template/copied-draft";
import { templateDraft } from "@/lib/domain/template/new-draft";
import { assembleDraftDocument, loadVersionDraft } from "@/lib/drafts/loaders";
import { loadOpenThemes, loadPublicationBlockers, loadScreening } from "@/lib/safety/loaders";
import { linkTerms, loadNewLinkPin, shareAddress } from "@/lib/sharing/links";
import {
  draftSave,
  exerciseReference,
  programReference,
  publication,
  templateReference,
  templateSave,
  usualDose,
  versionRestoring,
} from "./schema";

const GONE = "It is not in the library any more. Remove it.";

/** What the library does not hold any more, by its place in the draft. */
function missingAsFields(
  { items, topicIds }: Pick<ProgramDraft, "items" | "topicIds">,
  missing: { readonly exerciseIds: readonly string[]; readonly topicIds: readonly string[] },
): Record<string, string> {
  const ofItems = items.flatMap(({ exerciseId }, index) =>
    missing.exerciseIds.includes(exerciseId) ? [[`draft.items.${index}.exerciseId`, GONE]] : [],
  );
  const ofTopics = topicIds.flatMap((id, index) =>
    missing.topicIds.includes(id) ? [[`draft.topicIds.${index}`, GONE]] : [],
  );
  return Object.fromEntries([...ofItems, ...ofTopics]);
}

const SOMEBODY_ELSE: ActionState<never> = {
  status: "refused",
  reason: "signed-out",
  message: "Somebody else is signed in here now. Sign in again in another tab, then save once more.",
};

/** Saves the whole draft; answers a conflict when somebody else has saved it since `revision`. */
export const saveDraftAction = clinicAction(
  draftSave,
  async (scope, { programId, revision, accountId, draft }): Promise<ActionState<{ revision: number }>> => {
    if (accountId !== undefined && accountId !== scope.actor.userId) return SOMEBODY_ELSE;
    const result = await saveDraft(scope, programId, revision, draft);
    if (result.outcome === "missing") {
      const message =
        "An exercise or advice topic is not in the library any more. Remove it, then save again.";
      return { status: "refused", message, fields: missingAsFields(draft, result) };
    }
    return { status: "saved", data: { revision: result.revision } };
  },
);

export type SavedDraft = {
  readonly revision: number;
  readonly draft: ProgramDraft;
  /** Whether whoever asks has saved it, in this tab or another one. */
  readonly isOwn: boolean;
};

/** The draft as it is saved now: for telling a conflict, where somebody else has saved first. */
export const findSavedDraftAction = clinicAction(programReference, async (scope, { programId }) => {
  const program = await findProgram(scope, programId);
  if (!program || program.archivedAt) throw new NotFoundError("Program");
  const isOwn = await wasSavedBySelf(scope, programId);
  const data: SavedDraft = { revision: program.revision, draft: program.draft, isOwn };
  return { status: "saved", data };
});

/** Saves a template as the builder has it; answers a conflict when somebody else has saved it since `revision`. */
export const saveTemplateDraftAction = clinicAction(
  templateSave,
  async (scope, { templateId, revision, accountId, draft }): Promise<ActionState<{ revision: number }>> => {
    if (accountId !== undefined && accountId !== scope.actor.userId) return SOMEBODY_ELSE;
    const { title, goal } = draft;
    const contents = { title, goal, ...templateContents(draft, true) };
    const saved = await saveTemplateDraft(scope, templateId, revision, contents);
    revalidatePath("/templates", "layout");
    return { status: "saved", data: { revision: saved } };
  },
);

/** The template as it is saved now: for telling a conflict, where somebody else has saved first. */
export const findSavedTemplateAction = clinicAction(templateReference, async (scope, { templateId }) => {
  const template = await findTemplate(scope, templateId);
  if (!template || template.isShared || template.archivedAt) throw new NotFoundError("Template");
  return { status: "saved", data: { revision: template.revision, draft: templateDraft(template) } };
});

export type PublishData = {
  readonly version: number;
  readonly address: string;
  /** The PIN of a link that was made just now, where the clinic wants one; it is shown once. */
  readonly pin?: string;
  /** The version in plain text, for the clinic's record system. */
  readonly note: string;
};

const NOT_ASKED: ActionState<never> = {
  status: "invalid",
  message: "Some entries need a change. Nothing was lost.",
  fields: { screening: "Confirm that you have asked about the warning signs today." },
};

/** What is missing beside an answer of the screening: nothing is recorded until it is there. */
function whyIncomplete(screening: Screening, today: string): ActionState<never> | undefined {
  const [problem] = Object.entries(screeningProblems(screening, today));
  if (!problem) return undefined;
  const [code, message] = problem;
  return { status: "invalid", message, fields: { [`screening.${code}`]: message } };
}

/** Freezes the draft as the next version and makes sure the program has its link. */
export const publishProgramAction = clinicAction(
  publication,
  async (scope, { programId, revision, screening, translation }): Promise<ActionState<PublishData>> => {
    const { themes, today } = await loadOpenThemes(scope, programId);
    const incomplete = whyIncomplete(screening, today);
    if (incomplete) return incomplete;
    const outcome = screeningOutcome(screening, themes);
    if (outcome === undefined) return NOT_ASKED;
    if (outcome === "signs") {
      await recordScreening(scope, programId, { ...screening, outcome });
      revalidatePath(`/programs/${programId}`, "layout");
      return { status: "refused", message: screeningRefusal(screening) };
    }
    const made = await loadNewLinkPin(scope);
    const published = await scope.transaction(async (scope) => {
      const blockers = await loadPublicationBlockers(scope, programId);
      if (blockers.length > 0) return { blockers };
      const document = await assembleDraftDocument(scope, programId, translation);
      const unseen = unseenEnglish(document, translation.seenEnglish);
      if (unseen !== undefined) return { unseen };
      await recordScreening(scope, programId, { ...screening, outcome });
      const previous = await findVersion(scope, programId);
      const version = await publishProgram(scope, programId, revision, document);
      const link = await issueShareLink(
        scope,
        programId,
        linkTerms({ reviewOn: document.program.reviewOn, timeZone: document.clinic.timeZone }, made?.pinHash),
      );
      const screened = await loadScreening(scope, programId);
      return {
        version,
        address: shareAddress({ id: link.linkId, generation: link.generation }),
        ...(made && link.isNew && { pin: made.pin }),
        note: noteOfVersion(document, version, { previous, screening: screened }),
      };
    });
    if (published.blockers) {
      const message = published.blockers.map((blocker) => blocker.message).join(" ");
      return { status: "refused", message, fields: blockersAsFields(published.blockers) };
    }
    if (published.unseen !== undefined)
      return { status: "invalid", message: published.unseen, fields: { translation: published.unseen } };
    revalidatePath(`/programs/${programId}`, "layout");
    const { version, address, pin, note } = published;
    const data: PublishData = { version, address, note, ...(pin !== undefined && { pin }) };
    return { status: "saved", data, message: `Version ${version} is published.` };
  },
);

export type RestoredData = { readonly revision: number; readonly replaced: ProgramDraft };

/** Makes a version the draft again. What the draft held until then comes back with the answer, to be put back. */
export const restoreVersionAction = clinicAction(
  versionRestoring,
  async (scope, { programId, revision, version }): Promise<ActionState<RestoredData>> => {
    const restored = await scope.transaction(async (scope) => {
      const program = await findProgram(scope, programId);
      const source = program && (await loadVersionDraft(scope, programId, version));
      if (!source) throw new NotFoundError("Version");
      const result = await saveDraft(scope, programId, revision, source.draft, version);
      if (result.outcome === "missing") throw new NotFoundError("Exercise or topic");
      return { revision: result.revision, replaced: program.draft, missing: source.missing };
    });
    revalidatePath(`/programs/${programId}`, "layout");
    const { missing, ...data } = restored;
    const lost = missing.length > 0 ? ` Not in the library any more: ${missing.join(", ")}.` : "";
    return { status: "saved", data, message: `Version ${version} is the draft now.${lost}` };
  },
);

/** Takes a program off the lists. */
export const archiveProgramAction = clinicAction(programReference, async (scope, { programId }) => {
  const program = await scope.transaction(async (scope) => {
    const found = await findProgram(scope, programId);
    await archiveProgram(scope, programId);
    return found;
  });
  redirect(program ? `/patients/${program.patientId}` : "/patients");
});

/** Keeps a dose as the one its therapist starts the exercise with. */
export const saveUsualDoseAction = clinicAction(usualDose, async (scope, { exerciseId, dose }) => {
  await saveUsualDose(scope, exerciseId, dose);
  return { status: "saved", data: undefined };
});

/** The exercise starts with the library's dose again. */
export const forgetUsualDoseAction = clinicAction(exerciseReference, async (scope, { exerciseId }) => {
  await forgetUsualDose(scope, exerciseId);
  return { status: "saved", data: undefined };
});

/** The saved draft's signs that paper cannot show, each with its place: told before publishing. */
export const findUndrawableAction = clinicAction(programReference, async (scope, { programId }) => {
  const document = await assembleDraftDocument(scope, programId);
  const data: readonly string[] = undrawableIn(document).map(undrawableInWords);
  return { status: "saved", data };
});
