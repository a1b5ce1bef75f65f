import { beforeAll, expect, it } from "vitest";
import { createPatient, setPatientArchived } from "../mutations/patients";
import { makeClinic, makeProgram, PATIENT, publish, type TestClinic, TODAY } from "../test/factories";
import { startTestDatabase } from "../test/suite";
import { listPalettePatients } from "./palette-patients";

const suite = startTestDatabase();
let clinic: TestClinic;

beforeAll(async () => {
  clinic = await makeClinic(suite.database);
});

const add = (name: string) => createPatient(clinic.scope, { ...PATIENT, name, reference: null }, TODAY);
const find = async (search: string, limit = 5) =>
  (await listPalettePatients(clinic.scope, { search, limit })).map(({ name }) => name);

it("finds patients in care whatever the accents, those seen last first, with their latest program", async () => {
  await add("Siobhán Walsh");
  const away = await add("Siobhan Walshe");
  const { patientId, programId } = await makeProgram(clinic.scope);
  await publish(clinic.scope, programId);
  expect(await find("siobhan wal")).toEqual(["Siobhan Walshe", "Siobhán Walsh"]);
  await setPatientArchived(clinic.scope, away, true);
  expect(await find("siobhan")).toEqual(["Siobhán Walsh"]);
  expect(await find("nobody at all")).toEqual([]);
  const [last, before] = await listPalettePatients(clinic.scope, { search: "", limit: 2 });
  expect(last).toMatchObject({ id: patientId, program: { id: programId, currentVersion: 1 } });
  expect(before?.program).toBeNull();
});
