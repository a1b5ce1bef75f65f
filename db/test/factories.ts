import { randomUUID } from "node:crypto";
import type { UserRole } from "@/lib/domain/clinic/permissions";
import { amount } from "@/lib/domain/dose/amount";
import type { Dose } from "@/lib/domain/dose/dose";
import { buildProgramDocument } from "@/lib/domain/program/build-program-document";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import type { DraftItem, ProgramDraft } from "@/lib/domain/program/program-draft";
import { ACCEPTANCE_STATEMENT } from "@/lib/domain/signature/text-acceptance";
import { BLANK_DRAFT } from "@/lib/domain/template/new-draft";
import type { Database } from "../client";
import type { NewExercise } from "../mutations/exercises";
import { storeImage } from "../mutations/images";
import { createPatient, type NewPatient, type PatientFields } from "../mutations/patients";
import { publishProgram } from "../mutations/program-versions";
import { createProgram } from "../mutations/programs";
import { issueShareLink } from "../mutations/share-links";
import type { TemplateFields } from "../mutations/templates";
import { listAdviceTopics } from "../queries/advice";
import { getClinic } from "../queries/clinics";
import { findDraftTexts } from "../queries/document-sources";
import { listExercises } from "../queries/exercises";
import { findPatient } from "../queries/patients";
import { findProgram } from "../queries/programs";
import { getWarningText } from "../queries/warning-texts";
import { clinics, textAcceptances, users, warningTexts } from "../schema";
import { ClinicScope, OperatorScope, type Transaction } from "../scope";

export const TODAY = "2026-11-22";
export const SHARE_KEY = "a key that only the tests know, 32 bytes";
export const PASSWORD_HASH = "$argon2id$v=19$not-a-hash-of-any-password";

export interface TestUser {
  readonly userId: string;
  readonly email: string;
  readonly scope: ClinicScope;
}

export interface TestClinic {
  readonly clinicId: string;
  readonly admin: TestUser;
  readonly therapist: TestUser;
  /** The therapist's. */
  readonly scope: ClinicScope;
}

/**
 * A clinic with an admin and a therapist; `mark` stands in its names, so that a leak can be recognised. Its lead has
 * accepted the texts, unless told.
 */
export function makeClinic(
  database: Database,
  mark = "Test",
  { hasAccepted } = { hasAccepted: true },
): Promise<TestClinic> {
  return OperatorScope.forSetUp(database).run(async (transaction) => {
    const clinicId = randomUUID();
    await transaction.insert(clinics).values({
      id: clinicId,
      name: `${mark} Clinic`,
      phone: "01632 960 001",
      country: "GB",
      emergencyNumber: "999",
      urgentLine: "111",
      timeZone: "Europe/London",
    });
    const addUser = async (role: UserRole): Promise<TestUser> => {
      const userId = randomUUID();
      const email = `${role}-${userId}@clinic.example`;
      const displayName = `${mark} ${role}`;
      const row = { id: userId, clinicId, email, displayName, role, passwordHash: PASSWORD_HASH };
      await transaction.insert(users).values(row);
      const actor = { userId, role, displayName };
      return { userId, email, scope: ClinicScope.forSession(database, { clinicId, actor }) };
    };
    const admin = await addUser("admin");
    const therapist = await addUser("therapist");
    if (hasAccepted) await acceptEveryText(transaction, clinicId, admin);
    return { clinicId, admin, therapist, scope: therapist.scope };
  });
}

async function acceptEveryText(transaction: Transaction, clinicId: string, admin: TestUser): Promise<void> {
  const texts = await transaction.select({ textVersion: warningTexts.version }).from(warningTexts);
  if (texts.length === 0) return;
  const by = {
    statement: ACCEPTANCE_STATEMENT,
    name: admin.scope.actor.displayName,
    acceptedBy: admin.userId,
  };
  await transaction
    .insert(textAcceptances)
    .values(texts.map(({ textVersion }) => ({ ...by, clinicId, textVersion })));
}

export const PATIENT: PatientFields = {
  name: "Ada Byron",
  label: "Ada",
  birthYear: 1975,
  email: null,
  phone: null,
  reference: null,
  affectedSide: "left",
  notes: "",
  clearance: "",
  tags: ["sciatica"],
};

export const TEMPLATE: TemplateFields = {
  title: "Our first weeks",
  goal: "Walk every day.",
  suits: ["sciatica"],
  notFor: "",
  therapistNote: "",
  reviewWeeks: [1, 2],
  isPersonal: false,
};

export function makePatient(scope: ClinicScope, fields: Partial<NewPatient> = {}): Promise<string> {
  return createPatient(scope, { ...PATIENT, ...fields }, TODAY);
}

export const DOSE: Dose = {
  sets: 2,
  repetitions: amount(8, 12),
  timesPerDay: amount(1),
  daysPerWeek: amount(5),
};

/** An exercise of a clinic's own, as its form sends it. */
export const EXERCISE: NewExercise = {
  name: "Our own bridge",
  plainName: "Hip lift, our way",
  regions: ["gluteal"],
  purpose: "strength",
  startPosition: "supine",
  equipment: "mat",
  loadTags: ["HIPEXT"],
  dose: DOSE,
  sideRule: "both",
  steps: ["Lie on your back.", "Lift your hips."],
  shortSteps: ["Lie down.", "Lift your hips."],
  feel: "Your buttocks work.",
  mistake: "If your back works harder, lift less high.",
  stopIf: "your back hurts",
  precautions: "",
  photoStartId: null,
  photoEndId: null,
  clipId: null,
  easierIds: [],
  harderIds: [],
  ladderRule: "Move on when it is easy.",
};

/** A topic of a clinic's own, as its form sends it. */
export const TOPIC = {
  group: "sleep",
  title: "Sleep, our way",
  points: ["One pillow.", "Turn over when you like.", "Get up at the same time."],
  therapistNote: "",
} as const;

/** A stored picture; not one that could be decoded. */
export function makeImage(scope: ClinicScope): Promise<string> {
  const bytes = new Uint8Array([0xff, 0xd8, 0xff, 0xd9]);
  return storeImage(scope, { kind: "exercise-photo", contentType: "image/jpeg", width: 4, height: 3, bytes });
}

/** An item of a draft with an id of its own. */
export function makeItem(exerciseId: string, fields: Partial<DraftItem> = {}): DraftItem {
  return { itemId: randomUUID(), exerciseId, dose: DOSE, note: "", ...fields };
}

/** A draft with the first exercises and topics of the library. */
export async function makeDraft(
  scope: ClinicScope,
  fields: Partial<ProgramDraft> & { itemCount?: number } = {},
): Promise<ProgramDraft> {
  const { itemCount = 3, ...rest } = fields;
  const exercises = await listExercises(scope);
  const topics = await listAdviceTopics(scope);
  return {
    ...BLANK_DRAFT,
    items: exercises.slice(0, itemCount).map((exercise) => makeItem(exercise.id)),
    topicIds: topics.slice(0, 2).map((topic) => topic.id),
    ...rest,
  };
}

/** A program of a new patient, not published. */
export async function makeProgram(
  scope: ClinicScope,
  fields: Partial<ProgramDraft> & { itemCount?: number } = {},
): Promise<{ programId: string; patientId: string; draft: ProgramDraft }> {
  const patientId = await makePatient(scope);
  const draft = await makeDraft(scope, fields);
  return { programId: await createProgram(scope, patientId, draft), patientId, draft };
}

/** The document of a program's draft as it stands. */
export async function documentOf(scope: ClinicScope, programId: string): Promise<ProgramDocument> {
  const program = await findProgram(scope, programId);
  const patient = program && (await findPatient(scope, program.patientId));
  if (!program || !patient) throw new Error("the program was not made");
  return buildProgramDocument({
    draft: program.draft,
    programId,
    clinic: await getClinic(scope),
    patient,
    template: program.template,
    ...(await findDraftTexts(scope, program.draft)),
    warningText: await getWarningText(scope),
    version: { number: 0, publishedOn: TODAY, therapistName: scope.actor.displayName },
  });
}

/** Publishes the draft as it stands; returns the version's number. */
export async function publish(scope: ClinicScope, programId: string): Promise<number> {
  const program = await findProgram(scope, programId);
  const document = await documentOf(scope, programId);
  return publishProgram(scope, programId, program?.revision ?? 0, document);
}

/** A published program with a live link. */
export async function makeSharedProgram(scope: ClinicScope) {
  const program = await makeProgram(scope);
  await publish(scope, program.programId);
  const link = await issueShareLink(scope, program.programId, linkOptions());
  return { ...program, ...link };
}

const DAY = 86_400_000;

/** Options of a link that lives from now on, for 30 days unless told. */
export function linkOptions(now = new Date(), days = 30) {
  return { shareKey: SHARE_KEY, expiresAt: new Date(now.getTime() + days * DAY), label: "", now };
}
