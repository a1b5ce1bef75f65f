"use server";

import { randomUUID } from "node:crypto";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { publishProgram } from "@/db/mutations/program-versions";
import { archiveProgram, createProgram, saveDraft } from "@/db/mutations/programs";
import { issueShareLink } from "@/db/mutations/share-links";
import { getClinic } from "@/db/queries/clinics";
import { listConditionChoices } from "@/db/queries/conditions";
import { findDraftTexts } from "@/db/queries/document-sources";
import { findPatient } from "@/db/queries/patients";
import { findProgram } from "@/db/queries/programs";
import { listTemplates } from "@/db/queries/templates";
import type { ClinicScope } from "@/db/scope";
import type { ActionState } from "@/lib/action-state";
import { clinicAction } from "@/lib/clinic-action";
import { now, today } from "@/lib/clock";
import { NotFoundError } from "@/lib/domain/errors";
import { BLANK_DRAFT, draftFromTemplate } from "@/lib/domain/new-draft";
import type { ProgramDraft } from "@/lib/domain/program-draft";
import { findPublicationBlockers, type PublicationBlocker } from "@/lib/domain/publication";
import { shareLinkExpiry } from "@/lib/domain/share-token";
import { env } from "@/lib/env";
import { assembleDraftDocument, shareAddress } from "@/lib/handout/loaders";
import { draftSave, programCreation, programReference, publication } from "./schema";

/** Starts a program for a patient, blank or from a template, and opens the builder. */
export const createProgramAction = clinicAction(programCreation, async (scope, { patientId, templateId }) => {
  const programId = await scope.transaction(async (scope) => {
    const draft = templateId ? await templateDraft(scope, patientId, templateId) : BLANK_DRAFT;
    return createProgram(scope, patientId, draft);
  });
  redirect(`/programs/${programId}/edit`);
});

async function templateDraft(
  scope: ClinicScope,
  patientId: string,
  templateId: string,
): Promise<ProgramDraft> {
  const template = (await listTemplates(scope)).find((candidate) => candidate.id === templateId);
  const patient = await findPatient(scope, patientId);
  if (!template || !patient) throw new NotFoundError("Template or patient");
  const { timeZone } = await getClinic(scope);
  return draftFromTemplate(template, {
    today: today(timeZone),
    affectedSide: patient.affectedSide,
    newId: randomUUID,
  });
}

/** Saves the whole draft; answers a conflict when somebody else has saved it since `revision`. */
export const saveDraftAction = clinicAction(
  draftSave,
  async (scope, { programId, revision, draft }): Promise<ActionState<{ revision: number }>> => {
    const result = await saveDraft(scope, programId, revision, draft);
    if (result.outcome === "missing") {
      const message =
        "An exercise or advice topic is not in the library any more. Remove it, then save again.";
      return { status: "refused", message };
    }
    return { status: "saved", data: { revision: result.revision } };
  },
);

export type SavedDraft = { readonly revision: number; readonly draft: ProgramDraft };

/** The draft as it is saved now: for telling a conflict, where somebody else has saved first. */
export const findSavedDraftAction = clinicAction(programReference, async (scope, { programId }) => {
  const program = await findProgram(scope, programId);
  if (!program || program.archivedAt) throw new NotFoundError("Program");
  const data: SavedDraft = { revision: program.revision, draft: program.draft };
  return { status: "saved", data };
});

export type PublishData = { readonly version: number; readonly address: string };

/** Freezes the draft as the next version and makes sure the program has its link. */
export const publishProgramAction = clinicAction(
  publication,
  async (scope, { programId, revision }): Promise<ActionState<PublishData>> => {
    const published = await scope.transaction(async (scope) => {
      const blockers = await publicationBlockers(scope, programId);
      if (blockers.length > 0) return { blockers };
      const document = await assembleDraftDocument(scope, programId);
      const version = await publishProgram(scope, programId, revision, document);
      const end = document.program.reviewOn ? new Date(`${document.program.reviewOn}T00:00:00Z`) : undefined;
      const link = await issueShareLink(scope, programId, {
        shareKey: env().shareKey,
        expiresAt: shareLinkExpiry(now(), end),
        label: "",
        now: now(),
      });
      return { version, address: shareAddress({ id: link.linkId, generation: link.generation }) };
    });
    if (published.blockers) {
      return { status: "refused", message: published.blockers.map((blocker) => blocker.message).join(" ") };
    }
    revalidatePath(`/programs/${programId}`, "layout");
    const { version, address } = published;
    const data: PublishData = { version, address };
    return { status: "saved", data, message: `Version ${version} is published.` };
  },
);

async function publicationBlockers(scope: ClinicScope, programId: string): Promise<PublicationBlocker[]> {
  const program = await findProgram(scope, programId);
  const patient = program && (await findPatient(scope, program.patientId));
  if (!program || !patient) throw new NotFoundError("Program");
  const conditions = await listConditionChoices(scope);
  const texts = await findDraftTexts(scope, program.draft);
  return findPublicationBlockers({
    draft: program.draft,
    exercises: texts.exercises,
    tags: conditions.filter((choice) => patient.tags.includes(choice.slug)),
    clearance: patient.clearance,
  });
}

/** Takes a program off the lists. */
export const archiveProgramAction = clinicAction(programReference, async (scope, { programId }) => {
  const program = await findProgram(scope, programId);
  await archiveProgram(scope, programId);
  redirect(program ? `/patients/${program.patientId}` : "/patients");
});
