import { loadSource } from "../load-source.mjs";

const { allClear, SCREENING_THEMES } = await loadSource({
  "lib/domain/conflict/screening": ["allClear"],
  "lib/domain/conflict/screening-themes": ["SCREENING_THEMES"],
});

export const ALL_CLEAR = allClear(SCREENING_THEMES);

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

const TEMPLATE = "First weeks: settle and keep moving";

/** A patient of that name, which nobody else has, with a program from a starter template. */
export async function startedProgram(therapist, name = "Hard Trial") {
  const { to: patient } = await therapist.act("createPatientAction", {
    name,
    affectedSide: "left",
  });
  const [patientId] = UUID.exec(patient);
  const { text } = await therapist.send("/templates");
  // As the page tells its cards: what is drawn of them may come before or after, as the server gets on.
  const [, templateId] =
    new RegExp(`(${UUID.source})\\\\",\\\\"title\\\\":\\\\"${TEMPLATE}`).exec(text) ?? [];
  if (!templateId) throw new Error(`The page of templates has no ${TEMPLATE}.`);
  const { to: program } = await therapist.act("startProgramAction", { patientId, templateId });
  return { patientId, programId: UUID.exec(program)[0] };
}

/** The draft of a program, as it is saved now. */
export function programOf(therapist, programId) {
  return therapist.act("findSavedDraftAction", { programId });
}
