"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { createProgram } from "@/db/mutations/programs";
import {
  createTemplate,
  replaceTemplateContents,
  setTemplateArchived,
  updateTemplate,
} from "@/db/mutations/templates";
import { listConditionChoices } from "@/db/queries/conditions";
import { findPatient, listPatients } from "@/db/queries/patients";
import { listPrograms } from "@/db/queries/program-list";
import { findTemplate, listTemplates } from "@/db/queries/templates";
import type { ClinicScope } from "@/db/scope";
import type { ActionState } from "@/lib/action/action-state";
import { clinicAction } from "@/lib/action/clinic-action";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { type TemplateContents, templateContents } from "@/lib/domain/template/copied-draft";
import { BLANK_DRAFT, templateDraft } from "@/lib/domain/template/new-draft";
import { BLANK_TEMPLATE } from "@/lib/domain/template/template";
import type { PatientChoice, ProgramChoice, TemplateTargets } from "@/lib/domain/template/template-choice";
import {
  fromProgram,
  fromTemplate,
  type Held,
  type ProgramState,
  readState,
  withAdvice,
} from "./program-drafts";
import {
  newTemplate,
  patientSearch,
  programSearch,
  programStart,
  templateArchiving,
  templateCopy,
  templateCreation,
  templateReplacement,
  templateTargets,
  templateUpdate,
} from "./schema";

/** What was begun, or the condition that holds every program of the patient. */
type Begun = { readonly id: string } | Held;

/** Starts a program for a patient from a template, another program or a blank page, and opens the builder. */
export const startProgramAction = clinicAction(programStart, async (scope, start): Promise<ActionState> => {
  const { patientId, templateId, programId, version, keepWords, chosen } = start;
  const begun = await scope.transaction(async (scope): Promise<Begun> => {
    if (templateId) {
      const source = await fromTemplate(scope, patientId, templateId, chosen);
      if ("held" in source) return { held: source.held };
      return { id: await createProgram(scope, patientId, source.draft, source.template) };
    }
    if (!programId) {
      return { id: await createProgram(scope, patientId, await withAdvice(scope, patientId, BLANK_DRAFT)) };
    }
    const copy = await fromProgram(scope, patientId, { programId, version }, keepWords);
    return { id: await createProgram(scope, patientId, copy.draft, copy.template) };
  });
  if ("held" in begun) return { status: "refused", message: heldInWords(begun.held) };
  redirect(`/programs/${begun.id}/edit`);
});

const heldInWords = (condition: string) =>
  `${condition} holds every program of this patient. Their record says what lifts it.`;

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
    const { title, goal, suits, notFor, therapistNote, reviewWeeks } = template;
    const fields = { title, goal, suits, notFor, therapistNote, reviewWeeks, isPersonal: true };
    return createTemplate(scope, fields, templateDraft(template));
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

/** Makes an empty template of one's own, and opens the builder. */
export const startTemplateAction = clinicAction(newTemplate, async (scope): Promise<ActionState> => {
  const templateId = await createTemplate(scope, BLANK_TEMPLATE, { items: [], topicIds: [] });
  revalidatePath("/templates", "layout");
  redirect(`/templates/${templateId}/builder`);
});

const SHOWN_PATIENTS = 12;

/** Patients a template can be used for: those seen last, or those who are found by the words typed. */
export const findPatientsToStartForAction = clinicAction(
  patientSearch,
  async (scope, { search }): Promise<ActionState<readonly PatientChoice[]>> => {
    const { patients } = await listPatients(scope, { search });
    const data = patients.slice(0, SHOWN_PATIENTS).map(({ id, name, birthYear, reference }) => ({
      ...{ id, name },
      detail: [birthYear, reference].filter((part) => part !== null && part !== "").join(", "),
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
