"use server";

import { randomUUID } from "node:crypto";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { createProgram } from "@/db/mutations/programs";
import {
  createTemplate,
  replaceTemplateContents,
  setTemplateArchived,
  updateTemplate,
} from "@/db/mutations/templates";
import { listAdviceTopics } from "@/db/queries/advice";
import { getClinic } from "@/db/queries/clinics";
import { listConditionChoices } from "@/db/queries/conditions";
import { findPatient } from "@/db/queries/patients";
import { listPrograms } from "@/db/queries/program-list";
import { findProgram } from "@/db/queries/programs";
import { findTemplate, listTemplates } from "@/db/queries/templates";
import type { ClinicScope } from "@/db/scope";
import type { ActionState } from "@/lib/action/action-state";
import { clinicAction } from "@/lib/action/clinic-action";
import { NotFoundError } from "@/lib/domain/errors/errors";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import { copyDraft, type TemplateContents, templateContents } from "@/lib/domain/template/copied-draft";
import { BLANK_DRAFT, draftFromTemplate } from "@/lib/domain/template/new-draft";
import { withProposedTopics } from "@/lib/domain/template/proposed-advice";
import type { ProgramChoice, TemplateTargets } from "@/lib/domain/template/template-choice";
import { loadVersionDraft } from "@/lib/handout/loaders";
import { today } from "@/lib/platform/clock";
import {
  programSearch,
  programStart,
  templateArchiving,
  templateCopy,
  templateCreation,
  templateReplacement,
  templateTargets,
  templateUpdate,
} from "./schema";

type ProgramState = { readonly programId: string; readonly version: number | "draft" };

/** Starts a program for a patient from a template, another program or a blank page, and opens the builder. */
export const startProgramAction = clinicAction(programStart, async (scope, start) => {
  const { patientId, templateId, programId, version, keepWords } = start;
  const id = await scope.transaction(async (scope) => {
    if (templateId) {
      const { draft, template } = await fromTemplate(scope, patientId, templateId);
      return createProgram(scope, patientId, draft, template);
    }
    if (!programId) return createProgram(scope, patientId, await withAdvice(scope, patientId, BLANK_DRAFT));
    const copy = await fromProgram(scope, patientId, { programId, version }, keepWords);
    return createProgram(scope, patientId, copy.draft, copy.template);
  });
  redirect(`/programs/${id}/edit`);
});

async function fromTemplate(scope: ClinicScope, patientId: string, templateId: string) {
  const template = await findTemplate(scope, templateId);
  const patient = await findPatient(scope, patientId);
  if (!template || template.archivedAt || !patient) throw new NotFoundError("Template or patient");
  const { timeZone } = await getClinic(scope);
  const { affectedSide, birthYear, conditions } = patient;
  const reader = { affectedSide, birthYear, conditions, today: today(timeZone) };
  const draft = draftFromTemplate(template, reader, randomUUID);
  return { draft: await withAdvice(scope, patientId, draft), template: template.slug };
}

/** The draft with the advice that fits the patient; the topics it has already are those of its template. */
async function withAdvice(scope: ClinicScope, patientId: string, draft: ProgramDraft): Promise<ProgramDraft> {
  const patient = await findPatient(scope, patientId);
  if (!patient) throw new NotFoundError("Patient");
  const { birthYear, conditions } = patient;
  const { timeZone } = await getClinic(scope);
  return withProposedTopics(draft, {
    reader: { birthYear, conditions, today: today(timeZone) },
    topics: await listAdviceTopics(scope),
    templateTopicIds: draft.topicIds,
  });
}

async function fromProgram(
  scope: ClinicScope,
  patientId: string,
  state: ProgramState,
  keepWords: boolean,
): Promise<{ readonly draft: ProgramDraft; readonly template?: string }> {
  const source = await readState(scope, state);
  const patient = await findPatient(scope, patientId);
  if (!patient) throw new NotFoundError("Patient");
  const isAnother = source.patientId !== patientId;
  const { affectedSide } = patient;
  const { timeZone } = await getClinic(scope);
  const draft = copyDraft(source.draft, {
    newId: randomUUID,
    today: today(timeZone),
    ...(isAnother && { forAnother: { affectedSide, keepWords } }),
  });
  return { draft, ...(source.template !== undefined && { template: source.template }) };
}

/** A program's draft, or the draft that a version was published from. */
async function readState(scope: ClinicScope, { programId, version }: ProgramState) {
  const program = await findProgram(scope, programId);
  if (!program) throw new NotFoundError("Program");
  if (version === "draft") return program;
  const restored = await loadVersionDraft(scope, programId, version);
  if (!restored) throw new NotFoundError("Version");
  return { ...program, draft: restored.draft };
}

async function contentsOf(
  scope: ClinicScope,
  { keepNotes, ...state }: ProgramState & { readonly keepNotes: boolean },
): Promise<TemplateContents> {
  return templateContents((await readState(scope, state)).draft, keepNotes);
}

/** Saves a program, as its draft or a version has it, as a template. */
export const createTemplateAction = clinicAction(templateCreation, async (scope, input) => {
  const { programId, version, keepNotes, ...fields } = input;
  const contents = await scope.transaction((scope) => contentsOf(scope, { programId, version, keepNotes }));
  const templateId = await createTemplate(scope, fields, contents);
  revalidatePath("/templates", "layout");
  return { status: "saved", data: { templateId }, message: `“${fields.title}” is among the templates.` };
});

/** Puts the exercises and advice of a program into a template that is there. */
export const replaceTemplateAction = clinicAction(
  templateReplacement,
  async (scope, { templateId, revision, ...source }) => {
    const contents = await scope.transaction((scope) => contentsOf(scope, source));
    await replaceTemplateContents(scope, templateId, revision, contents);
    revalidatePath("/templates", "layout");
    return { status: "saved", data: { templateId }, message: "The template has these exercises now." };
  },
);

/** Changes what is said about a template; answers a conflict when a colleague has changed it first. */
export const updateTemplateAction = clinicAction(
  templateUpdate,
  async (scope, { templateId, revision, ...fields }): Promise<ActionState> => {
    await updateTemplate(scope, templateId, revision, fields);
    revalidatePath("/templates", "layout");
    redirect(`/templates/${templateId}`);
  },
);

/** Puts a template away, or brings it back. */
export const setTemplateArchivedAction = clinicAction(
  templateArchiving,
  async (scope, { templateId, archived }) => {
    await setTemplateArchived(scope, templateId, archived);
    revalidatePath("/templates", "layout");
    return {
      status: "saved",
      data: undefined,
      message: archived ? "Template archived." : "The template is back in the list.",
    };
  },
);

/** Makes an own copy of any template, and opens its form. */
export const copyTemplateAction = clinicAction(templateCopy, async (scope, { templateId }) => {
  const copyId = await scope.transaction(async (scope) => {
    const template = await findTemplate(scope, templateId);
    if (!template) throw new NotFoundError("Template");
    const { title, goal, suits, notFor, therapistNote, reviewWeeks, items, topics } = template;
    const fields = { title, goal, suits, notFor, therapistNote, reviewWeeks, isPersonal: true };
    return createTemplate(scope, fields, { items, topicIds: topics.map((topic) => topic.id) });
  });
  redirect(`/templates/${copyId}/edit`);
});

const SHOWN_PROGRAMS = 8;

/** Other patients' programs, by what stands in the title or the patient's name. */
export const findProgramsAction = clinicAction(
  programSearch,
  async (scope, { patientId, search }): Promise<ActionState<readonly ProgramChoice[]>> => {
    const found = await listPrograms(scope, { notOfPatient: patientId, search, limit: SHOWN_PROGRAMS });
    const data = found.map(({ id, title, patientName, createdByName, currentVersion }) => ({
      ...{ id, title, patientName, createdByName, currentVersion },
    }));
    return { status: "saved", data };
  },
);

/** What a program may be saved as: conditions to name, the patient's among them, and templates to put it into. */
export const findTemplateTargetsAction = clinicAction(
  templateTargets,
  async (scope, { patientId }): Promise<ActionState<TemplateTargets>> => {
    const data = await scope.transaction(async (scope) => {
      const patient = await findPatient(scope, patientId);
      const conditions = await listConditionChoices(scope);
      const own = (await listTemplates(scope)).filter((template) => !template.isShared);
      return {
        conditions: conditions
          .filter((choice) => choice.kind === "condition")
          .map(({ slug, name }) => ({ slug, name })),
        suits: patient?.tags ?? [],
        templates: own.map(({ id, title, keeper, revision }) => ({ id, title, keeper, revision })),
      };
    });
    return { status: "saved", data };
  },
);
