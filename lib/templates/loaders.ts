import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import { getClinic } from "@/db/queries/clinics";
import { type ConditionChoice, listConditionChoices } from "@/db/queries/conditions";
import { findPatient, type PatientDetail } from "@/db/queries/patients";
import { listPrograms } from "@/db/queries/program-list";
import { findTemplate, listTemplates, type TemplateDetail } from "@/db/queries/templates";
import type { ClinicScope } from "@/db/scope";
import { requireClinicScope } from "@/lib/auth/scope";
import { isOnHold } from "@/lib/domain/patient/condition";
import { spokenInWords } from "@/lib/domain/patient/patient-languages";
import type { TextChecks } from "@/lib/domain/signature/text-checks";
import { type EarlierProgram, earlierProgram } from "@/lib/domain/template/earlier-program";
import { type StartChoice, startChoices } from "@/lib/domain/template/start-choices";
import { stopsFor } from "@/lib/domain/template/stopped-item";
import { type ListedTemplate, listTemplate } from "@/lib/domain/template/template-list";
import { rankTemplates } from "@/lib/domain/template/template-ranking";
import { today } from "@/lib/platform/clock";
import { checkedBy, loadSignOffs, loadTextChecks } from "@/lib/signatures/loaders";

/** A template in a list, and whether it waits for a clinician of the clinic; what the clinic made itself does not. */
type SignedTemplate = ListedTemplate & { readonly isUnsigned: boolean };

export interface TemplateListView {
  readonly templates: readonly SignedTemplate[];
  readonly archived: readonly { readonly id: string; readonly title: string }[];
  /** Conditions that a template suits. */
  readonly conditions: readonly { readonly slug: string; readonly name: string }[];
}

const namesOf = (conditions: readonly ConditionChoice[]) =>
  new Map(conditions.map(({ slug, name }) => [slug, name]));

/** Every template the reader may start from, and those that were put away. */
export async function loadTemplates(): Promise<TemplateListView> {
  const scope = await requireClinicScope();
  return scope.reading(async (scope) => {
    const conditions = await listConditionChoices(scope);
    const templates = await listTemplates(scope);
    const isUnsigned = await findUnsigned(scope);
    const suited = new Set(templates.flatMap((template) => template.suits));
    return {
      templates: templates.map((template) => ({
        ...listTemplate(template, namesOf(conditions)),
        isUnsigned: isUnsigned(template),
      })),
      archived: (await listTemplates(scope, { archived: true })).map(({ id, title }) => ({ id, title })),
      conditions: conditions.filter(({ slug }) => suited.has(slug)).map(({ slug, name }) => ({ slug, name })),
    };
  });
}

/** Tells of a template whether it is shared and not signed. */
async function findUnsigned(scope: ClinicScope) {
  const { timeZone } = await getClinic(scope);
  const found = await loadSignOffs(scope, today(timeZone));
  return ({ isShared, slug }: Pick<TemplateDetail, "isShared" | "slug">) =>
    isShared && !checkedBy(found, { kind: "template", subject: slug });
}

export interface TemplateDetailView {
  readonly template: TemplateDetail;
  readonly isUnsigned: boolean;
  /** Ids of its exercises and topics that wait for a clinician of the clinic. */
  readonly unsignedParts: readonly string[];
  readonly conditions: readonly ConditionChoice[];
}

/** One template, whole; the not-found page for an unknown one and for a colleague's own. */
export async function loadTemplate(templateId: string): Promise<TemplateDetailView> {
  const scope = await requireClinicScope();
  if (!z.uuid().safeParse(templateId).success) notFound();
  return scope.reading(async (scope) => {
    const template = (await findTemplate(scope, templateId)) ?? notFound();
    const checks = await loadTextChecks(scope);
    return {
      template,
      isUnsigned: (await findUnsigned(scope))(template),
      unsignedParts: unsignedIds(template, checks),
      conditions: await listConditionChoices(scope),
    };
  });
}

function unsignedIds(
  { items, topics }: Pick<TemplateDetail, "items" | "topics">,
  { exercises, topics: checkedTopics, clinicsOwn }: TextChecks,
): string[] {
  const isSigned = (id: string) => exercises.has(id) || checkedTopics.has(id) || clinicsOwn.has(id);
  const ids = [...items.map(({ exerciseId }) => exerciseId), ...topics.map(({ id }) => id)];
  return [...new Set(ids)].filter((id) => !isSigned(id));
}

export interface ProgramStartView {
  readonly patient: PatientDetail;
  /** "Speaks Polish · interpreter needed"; empty for nothing. */
  readonly spoken: string;
  /** The patient's conditions. */
  readonly tags: readonly ConditionChoice[];
  /** While a condition holds the program, nothing is offered but the blank page. */
  readonly isHeld: boolean;
  /** In the order they are offered; `fits` names the patient's conditions that they suit. */
  readonly templates: readonly (ListedTemplate & {
    readonly fits: readonly string[];
    /** Its exercises, to be ticked. */
    readonly choices: readonly StartChoice[];
  })[];
  readonly programs: readonly EarlierProgram[];
}

/** Where a patient's new program may start. */
export async function loadProgramStart(patientId: string): Promise<ProgramStartView> {
  const scope = await requireClinicScope();
  if (!z.uuid().safeParse(patientId).success) notFound();
  return scope.reading(async (scope) => {
    const patient = (await findPatient(scope, patientId)) ?? notFound();
    const conditions = await listConditionChoices(scope);
    const tags = conditions.filter((choice) => patient.tags.includes(choice.slug));
    const isHeld = tags.some((tag) => isOnHold(tag, patient.clearance.trim() !== ""));
    const clinic = await getClinic(scope);
    const ranked = isHeld ? [] : rankTemplates(await listTemplates(scope), tags);
    const reader = { ...patient, today: today(clinic.timeZone) };
    const isStopped = stopsFor(reader);
    const programs = isHeld ? [] : await listPrograms(scope, { patientId, withArchived: true });
    return {
      ...{ patient, tags, isHeld },
      spoken: spokenInWords(patient, clinic.language),
      templates: ranked.map(({ template, fits }) => ({
        ...listTemplate(template, namesOf(conditions), isStopped),
        fits,
        choices: startChoices(template, reader),
      })),
      programs: programs.map((program) => earlierProgram(program, clinic)),
    };
  });
}
