import { loadSource } from "../load-source.mjs";

const { allClear, SCREENING_THEMES } = await loadSource({
  "lib/domain/conflict/screening": ["allClear"],
  "lib/domain/conflict/screening-themes": ["SCREENING_THEMES"],
});

export const ALL_CLEAR = allClear(SCREENING_THEMES);

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** A patient with a program from a starter template. */
export async function startedProgram(therapist) {
  const { to: patient } = await therapist.act("createPatientAction", {
    name: "Hard Trial",
    affectedSide: "left",
  });
  const [patientId] = UUID.exec(patient);
  const { text } = await therapist.send("/templates");
  const before = text.indexOf("First weeks: settle and keep moving");
  const [, templateId] = new RegExp(`/templates/(${UUID.source})`).exec(
    text.slice(Math.max(0, before - 600)),
  );
  const { to: program } = await therapist.act("startProgramAction", { patientId, templateId });
  return { patientId, programId: UUID.exec(program)[0] };
}

/** The draft of a program, as it is saved now. */
export function programOf(therapist, programId) {
  return therapist.act("findSavedDraftAction", { programId });
}
