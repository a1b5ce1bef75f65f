import { loadSource } from "../load-source.mjs";

const { allClear, SCREENING_THEMES } = await loadSource({
  "lib/domain/conflict/screening": ["allClear"],
  "lib/domain/conflict/screening-themes": ["SCREENING_THEMES"],
});

export const ALL_CLEAR = allClear(SCREENING_THEMES);

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** A patient of that name, which nobody else has, with a program from a starter template. */
export async function startedProgram(therapist, name = "Hard Trial") {
  const { to: patient } = await therapist.act("createPatientAction", {
    name,
    affectedSide: "left",
  });
  const [patientId] = UUID.exec(patient);
  const { text } = await therapist.send("/templates");
  // The link to a template stands before its title.
  const before = text.slice(0, text.indexOf("First weeks: settle and keep moving"));
  const templateId = [...before.matchAll(new RegExp(`/templates/(${UUID.source})`, "g"))].at(-1)?.[1];
  const { to: program } = await therapist.act("startProgramAction", { patientId, templateId });
  return { patientId, programId: UUID.exec(program)[0] };
}

/** The draft of a program, as it is saved now. */
export function programOf(therapist, programId) {
  return therapist.act("findSavedDraftAction", { programId });
}
