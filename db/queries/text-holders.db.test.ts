import { expect, it } from "vitest";
import { setPatientArchived } from "../mutations/patients";
import { recordPrint } from "../mutations/program-versions";
import { saveDraft } from "../mutations/programs";
import { makeClinic, makeDraft, makeProgram, publish } from "../test/factories";
import { startTestDatabase } from "../test/suite";
import { findProgram } from "./programs";
import { listTextHolders } from "./text-holders";

const suite = startTestDatabase();

it("lists who holds a text in force or on paper, and nobody else", async () => {
  const { scope } = await makeClinic(suite.database);
  const { programId, patientId } = await makeProgram(scope, { itemCount: 1 });
  await makeProgram(scope, { itemCount: 1 });
  await publish(scope, programId);
  const held = (await findProgram(scope, programId))?.draft.items[0]?.exerciseId;
  const [first] = await listTextHolders(scope, { kind: "warning-text", subject: "any" });
  const slug = first?.document.items.find((item) => item.exerciseId === held)?.exercise.slug ?? "";
  const name = { kind: "exercise", subject: slug } as const;
  expect(await listTextHolders(scope, name)).toMatchObject([
    { programId, patientId, versionNumber: 1, isInForce: true },
  ]);
  await recordPrint(scope, programId, { versionNumber: 1, warningTextVersion: "1.0" });
  await saveDraft(scope, programId, 1, await makeDraft(scope, { itemCount: 0 }));
  await publish(scope, programId);
  expect(await listTextHolders(scope, name)).toMatchObject([{ versionNumber: 1, isInForce: false }]);
  expect(await listTextHolders(scope, { kind: "exercise", subject: "nowhere" })).toEqual([]);
  await setPatientArchived(scope, patientId, true);
  expect(await listTextHolders(scope, name)).toEqual([]);
});
