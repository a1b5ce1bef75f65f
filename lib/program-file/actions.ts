"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { forgetKnownClinic, nameKnownClinic } from "@/db/mutations/known-clinics";
import { getClinic } from "@/db/queries/clinics";
import { listConditionChoices } from "@/db/queries/conditions";
import { findTopicIds } from "@/db/queries/handed-exercises";
import { findKnownClinic } from "@/db/queries/known-clinics";
import { findPatient } from "@/db/queries/patients";
import type { ClinicScope } from "@/db/scope";
import type { ActionState } from "@/lib/action/action-state";
import { clinicAction } from "@/lib/action/clinic-action";
import { fingerprintOfClinic } from "@/lib/auth/clinic-signature";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { isOnHold } from "@/lib/domain/patient/condition";
import type { OpeningView, Signer } from "@/lib/domain/program-file/opening";
import type { ProgramFile } from "@/lib/domain/program-file/program-file";
import { today } from "@/lib/platform/clock";
import { encodePictures, findOurs, openProgramFile, standings } from "./open-file";
import { readProgramFile } from "./read-file";
import { clinicConfirmation, clinicForgetting, programOpening } from "./schema";

const problem = (message: string) =>
  ({ status: "invalid", message: "Nothing was opened.", fields: { file: message } }) as const;

async function signerOf(scope: ClinicScope, fingerprint: string | undefined): Promise<Signer> {
  if (fingerprint === undefined) return { is: "nobody" };
  if (fingerprint === fingerprintOfClinic(scope.clinicId)) return { is: "own" };
  const name = await findKnownClinic(scope, fingerprint);
  return name === undefined ? { is: "unknown", fingerprint } : { is: "known", name, fingerprint };
}

async function viewOf(scope: ClinicScope, file: ProgramFile, signer: Signer): Promise<OpeningView> {
  const standing = standings(file, await findOurs(scope, file));
  const { topics } = file.program;
  const here = new Set(
    (
      await findTopicIds(
        scope,
        topics.map(({ slug }) => slug),
      )
    ).map(({ slug }) => slug),
  );
  return {
    ...{ from: file.from, title: file.program.title, signer },
    exercises: file.exercises.map(({ slug, name, pictures }) => ({
      ...{ slug, name, pictures: pictures.length },
      standing: standing.get(slug) ?? "new",
    })),
    missingTopics: topics.filter(({ slug }) => !here.has(slug)).map(({ title }) => title),
  };
}

/** Whether a condition of the patient holds every program. @throws NotFoundError */
async function isHeld(scope: ClinicScope, patientId: string): Promise<boolean> {
  const patient = await findPatient(scope, patientId);
  if (!patient || patient.archivedAt) throw new NotFoundError("Patient");
  const tags = new Set(patient.tags);
  const choices = await listConditionChoices(scope);
  return choices.some((choice) => tags.has(choice.slug) && isOnHold(choice, patient.clearance.trim() !== ""));
}

/**
 * Looks at another clinic's program file, or makes a draft of it for a patient, which is then checked like every draft here:
 * its rules, its screening, its card. Looking stores nothing.
 */
export const openProgramFileAction = clinicAction(
  programOpening,
  async (scope, input): Promise<ActionState<OpeningView>> => {
    scope.require("program.change");
    if (await isHeld(scope, input.patientId))
      return problem(
        "A condition of this patient holds the program. Record the referral or clearance first.",
      );
    const opened = readProgramFile(new Uint8Array(await input.file.arrayBuffer()));
    if (!opened.ok) return problem(opened.message);
    const { file } = opened;
    if (input.step === "look") {
      const signer = await signerOf(scope, opened.fingerprint);
      return { status: "saved", data: await viewOf(scope, file, signer) };
    }
    const pictures = await encodePictures(opened.pictures);
    if (!pictures) return problem("A picture of this program file cannot be read. Ask for the file again.");
    const { timeZone } = await getClinic(scope);
    const { patientId, "theirs[]": theirs } = input;
    const opening = { patientId, file, theirs, pictures, today: today(timeZone) };
    const programId = await openProgramFile(scope, opening);
    revalidatePath("/library", "layout");
    redirect(`/programs/${programId}/edit`);
  },
);

/** Keeps whose signature a fingerprint is, once it was compared by telephone. */
export const nameKnownClinicAction = clinicAction(clinicConfirmation, async (scope, known) => {
  await nameKnownClinic(scope, known);
  revalidatePath("/clinic", "layout");
  return { status: "saved", data: undefined, message: `The signature of ${known.name} is known now.` };
});

/** Takes the confirmation of a signature back. */
export const forgetKnownClinicAction = clinicAction(clinicForgetting, async (scope, { fingerprint }) => {
  await forgetKnownClinic(scope, fingerprint);
  revalidatePath("/clinic", "layout");
  return { status: "saved", data: undefined, message: "The signature is not known any more." };
});
