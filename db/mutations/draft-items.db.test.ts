import { beforeAll, describe, expect, it } from "vitest";
import { amount } from "@/lib/domain/dose/amount";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { MAX_ITEMS } from "@/lib/domain/program/program-draft";
import { BLANK_DRAFT } from "@/lib/domain/template/new-draft";
import { findProgram } from "../queries/programs";
import { DOSE, EXERCISE, makeClinic, makeItem, makePatient, type TestClinic, TODAY } from "../test/factories";
import { startTestDatabase } from "../test/suite";
import { addToDraft } from "./draft-items";
import { setExerciseArchived } from "./exercise-states";
import { createExercise } from "./exercises";
import { archiveProgram, createProgram } from "./programs";
import { saveUsualDose } from "./usual-doses";

const suite = startTestDatabase();
let clinic: TestClinic;
let exerciseId: string;

beforeAll(async () => {
  clinic = await makeClinic(suite.database);
  const one = { ...EXERCISE, sideRule: "one-side" as const };
  exerciseId = (await createExercise(clinic.scope, one, TODAY)).exerciseId;
});

const start = async (items = BLANK_DRAFT.items) => {
  const patientId = await makePatient(clinic.scope, { affectedSide: "left" });
  return createProgram(clinic.scope, patientId, { ...BLANK_DRAFT, items });
};

describe("an exercise that is added to a draft", () => {
  it("stands at its end with the library's dose, on the patient's side, once", async () => {
    const programId = await start();
    const added = await addToDraft(clinic.scope, programId, exerciseId);
    expect(added.outcome).toBe("added");
    const program = await findProgram(clinic.scope, programId);
    expect(program).toMatchObject({
      revision: 2,
      draft: { items: [{ exerciseId, dose: { ...DOSE, side: "left-only" }, note: "" }] },
    });
    const itemId = program?.draft.items[0]?.itemId;
    expect(await addToDraft(clinic.scope, programId, exerciseId)).toEqual({ outcome: "there", itemId });
    expect((await findProgram(clinic.scope, programId))?.revision).toBe(2);
  });

  it("comes with the dose that its therapist usually gives", async () => {
    const { exerciseId: other } = await createExercise(clinic.scope, EXERCISE, TODAY);
    await saveUsualDose(clinic.scope, other, { ...DOSE, repetitions: amount(5) });
    const programId = await start();
    await addToDraft(clinic.scope, programId, other);
    const [item] = (await findProgram(clinic.scope, programId))?.draft.items ?? [];
    expect(item?.dose.repetitions).toEqual(amount(5));
  });

  it("finds no room in a full draft, and neither what is archived", async () => {
    const { exerciseId: other } = await createExercise(clinic.scope, EXERCISE, TODAY);
    const full = await start(Array.from({ length: MAX_ITEMS }, () => makeItem(exerciseId)));
    expect(await addToDraft(clinic.scope, full, other)).toEqual({ outcome: "full" });
    await setExerciseArchived(clinic.scope, other, true);
    const programId = await start();
    await expect(addToDraft(clinic.scope, programId, other)).rejects.toThrow(NotFoundError);
    await archiveProgram(clinic.scope, programId);
    await expect(addToDraft(clinic.scope, programId, exerciseId)).rejects.toThrow(NotFoundError);
  });
});
