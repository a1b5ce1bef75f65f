import "server-only";
import { randomUUID } from "node:crypto";
import { listAdviceTopics } from "@/db/queries/advice";
import { getClinic } from "@/db/queries/clinics";
import { listConditionChoices } from "@/db/queries/conditions";
import { findPatient } from "@/db/queries/patients";
import { findProgram } from "@/db/queries/programs";
import { findTemplate } from "@/db/queries/templates";
import type { ClinicScope } from "@/db/scope";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { isOnHold } from "@/lib/domain/patient/condition";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import { copyDraft } from "@/lib/domain/template/copied-draft";
import { draftFromTemplate } from "@/lib/domain/template/new-draft";
import { withProposedTopics } from "@/lib/domain/template/proposed-advice";
import { loadVersionDraft } from "@/lib/drafts/loaders";
import { today } from "@/lib/platform/clock";

/** The condition that holds every program of the patient. */
export type Held = { readonly held: string };
export type ProgramState = { readonly programId: string; readonly version: number | "draft" };

/**
 * A patient's draft from a template, with the advice that fits; or what holds it. `chosen`: the exercises that were ticked.
 * @throws NotFoundError
 */
export async function fromTemplate(
  scope: ClinicScope,
  patientId: string,
  templateId: string,
  chosen?: ReadonlySet<string>,
): Promise<{ readonly draft: ProgramDraft; readonly template: string } | Held> {
  const template = await findTemplate(scope, templateId);
  const patient = await findPatient(scope, patientId);
  if (!template || template.archivedAt || !patient) throw new NotFoundError("Template or patient");
  const { timeZone } = await getClinic(scope);
  const { affectedSide, birthYear, conditions } = patient;
  const held = (await listConditionChoices(scope)).find(
    (tag) => patient.tags.includes(tag.slug) && isOnHold(tag, patient.clearance.trim() !== ""),
  );
  if (held) return { held: held.name };
  const reader = { affectedSide, birthYear, conditions, today: today(timeZone) };
  const draft = draftFromTemplate(template, reader, randomUUID, chosen);
  return { draft: await withAdvice(scope, patientId, draft), template: template.slug };
}

/** The draft with the advice that fits the patient; the topics it has already are those of its template. */
export async function withAdvice(
  scope: ClinicScope,
  patientId: string,
  draft: ProgramDraft,
): Promise<ProgramDraft> {
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

/** A patient's draft from another program, on the patient's side. @throws NotFoundError */
export async function fromProgram(
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
export async function readState(scope: ClinicScope, { programId, version }: ProgramState) {
  const program = await findProgram(scope, programId);
  if (!program) throw new NotFoundError("Program");
  if (version === "draft") return program;
  const restored = await loadVersionDraft(scope, programId, version);
  if (!restored) throw new NotFoundError("Version");
  return { ...program, draft: restored.draft };
}
