import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import { getClinic } from "@/db/queries/clinics";
import { type ConditionChoice, listConditionChoices } from "@/db/queries/conditions";
import { findPatient, type PatientDetail } from "@/db/queries/patients";
import { listPrograms } from "@/db/queries/programs";
import { findTemplate, listTemplates, type TemplateDetail } from "@/db/queries/templates";
import { requireClinicScope } from "@/lib/auth/scope";
import { isOnHold } from "@/lib/domain/patient/condition";
import { type EarlierProgram, earlierProgram } from "@/lib/domain/template/earlier-program";
import { type ListedTemplate, listTemplate } from "@/lib/domain/template/template-list";
import { rankTemplates } from "@/lib/domain/template/template-ranking";

export interface TemplateListView {
  readonly templates: readonly ListedTemplate[];
  readonly archived: readonly { readonly id: string; readonly title: string }[];
  /** Conditions that a template suits. */
  readonly conditions: readonly { readonly slug: string; readonly name: string }[];
}

const namesOf = (conditions: readonly ConditionChoice[]) =>
  new Map(conditions.map(({ slug, name }) => [slug, name]));

/** Every template the reader may start from, and those that were put away. */
export async function loadTemplates(): Promise<TemplateListView> {
  const scope = await requireClinicScope();
  return scope.transaction(async (scope) => {
    const conditions = await listConditionChoices(scope);
    const templates = await listTemplates(scope);
    const suited = new Set(templates.flatMap((template) => template.suits));
    return {
      templates: templates.map((template) => listTemplate(template, namesOf(conditions))),
      archived: (await listTemplates(scope, { archived: true })).map(({ id, title }) => ({ id, title })),
      conditions: conditions.filter(({ slug }) => suited.has(slug)).map(({ slug, name }) => ({ slug, name })),
    };
  });
}

export interface TemplateDetailView {
  readonly template: TemplateDetail;
  readonly conditions: readonly ConditionChoice[];
}

/** One template, whole; the not-found page for an unknown one and for a colleague's own. */
export async function loadTemplate(templateId: string): Promise<TemplateDetailView> {
  const scope = await requireClinicScope();
  if (!z.uuid().safeParse(templateId).success) notFound();
  return scope.transaction(async (scope) => ({
    template: (await findTemplate(scope, templateId)) ?? notFound(),
    conditions: await listConditionChoices(scope),
  }));
}

export interface ProgramStartView {
  readonly patient: PatientDetail;
  /** The patient's conditions. */
  readonly tags: readonly ConditionChoice[];
  /** While a condition holds the program, nothing is offered but the blank page. */
  readonly isHeld: boolean;
  /** In the order they are offered; `fits` names the patient's conditions that they suit. */
  readonly templates: readonly (ListedTemplate & { readonly fits: readonly string[] })[];
  readonly programs: readonly EarlierProgram[];
}

/** Where a patient's new program may start. */
export async function loadProgramStart(patientId: string): Promise<ProgramStartView> {
  const scope = await requireClinicScope();
  if (!z.uuid().safeParse(patientId).success) notFound();
  return scope.transaction(async (scope) => {
    const patient = (await findPatient(scope, patientId)) ?? notFound();
    const conditions = await listConditionChoices(scope);
    const tags = conditions.filter((choice) => patient.tags.includes(choice.slug));
    const isHeld = tags.some((tag) => isOnHold(tag, patient.clearance.trim() !== ""));
    const clinic = await getClinic(scope);
    const ranked = isHeld ? [] : rankTemplates(await listTemplates(scope), tags);
    const programs = isHeld ? [] : await listPrograms(scope, { patientId, withArchived: true });
    return {
      ...{ patient, tags, isHeld },
      templates: ranked.map(({ template, fits }) => ({
        ...listTemplate(template, namesOf(conditions)),
        fits,
      })),
      programs: programs.map((program) => earlierProgram(program, clinic)),
    };
  });
}
