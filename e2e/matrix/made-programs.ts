import type { Caller } from "./caller";
import { SCREENING } from "./payloads";
import { dataOf, lastPart, redirected, UUID } from "./replies";

export const TEMPLATE = "First weeks: settle and keep moving";

/** A patient of the caller's clinic; answers the id. */
export async function makePatient(staff: Caller, name: string): Promise<string> {
  return lastPart(await redirected(staff.act("createPatientAction", { name, affectedSide: "unspecified" })));
}

/** A program made of the template; answers the id. */
export async function startProgram(staff: Caller, patientId: string): Promise<string> {
  const target = await redirected(
    staff.act("startProgramAction", { patientId, templateId: await templateOf(staff) }),
  );
  return new RegExp(UUID).exec(target)?.[0] ?? "";
}

/** A program made of the template and published, as the builder does it, and the link that the patient gets. */
export async function publish(staff: Caller, patientId: string) {
  const programId = await startProgram(staff, patientId);
  const { revision } = dataOf(await staff.act("findSavedDraftAction", { programId })) as { revision: number };
  const published = await staff.act("publishProgramAction", { programId, revision, screening: SCREENING });
  const { address } = dataOf(published) as { address: string };
  return { programId, link: address };
}

let template: string | undefined;

/** The templates that come with the product are the same for every clinic. */
async function templateOf(staff: Caller): Promise<string> {
  if (template) return template;
  const { text } = await staff.get("/templates");
  const before = text.slice(0, text.indexOf(TEMPLATE));
  template = [...before.matchAll(new RegExp(`/templates/(${UUID})`, "g"))].at(-1)?.[1];
  if (!template) throw new Error(`there is no template ${TEMPLATE}`);
  return template;
}
