import { beforeAll, describe, expect, it } from "vitest";
import { setPatientArchived } from "../mutations/patients";
import { makeClinic, makePatient, type TestClinic } from "../test/factories";
import { auditTrail } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { findLikelyDoubles } from "./patient-doubles";

const suite = startTestDatabase();
let clinic: TestClinic;

const doublesOf = async (name: string, birthYear: number | null = null, reference: string | null = null) =>
  (await findLikelyDoubles(clinic.scope, { name, birthYear, reference })).map((one) => [
    one.name,
    one.likeness,
  ]);

beforeAll(async () => {
  clinic = await makeClinic(suite.database);
  const add = (name: string, birthYear: number, reference: string | null = null) =>
    makePatient(clinic.scope, { name, birthYear, reference });
  await add("Siobhán Walsh", 1961, "RP-0147");
  await add("Aoife O Neill", 1962);
  await setPatientArchived(clinic.scope, await add("Siobhan Walch", 1961), true);
  for (let number = 0; number < 8; number += 1) await add("Jan Smit", 1950 + number);
  await makePatient((await makeClinic(suite.database)).scope, { name: "Siobhán Walsh", birthYear: 1961 });
});

describe("who looks like somebody about to be added", () => {
  it("is found by name, near name and reference, the surest first, archived ones too", async () => {
    expect(await doublesOf("walsh, siobhan", 1961)).toEqual([
      ["Siobhán Walsh", "name"],
      ["Siobhan Walch", "near-name"],
    ]);
    expect(await doublesOf("Siobhan Walch", 1961, "rp0147")).toEqual([
      ["Siobhán Walsh", "reference"],
      ["Siobhan Walch", "name"],
    ]);
    expect(await doublesOf("Aoife O’Neill")).toEqual([["Aoife O Neill", "name"]]);
    expect(await doublesOf("Somebody Else", null, "RP-0147")).toEqual([["Siobhán Walsh", "reference"]]);
    expect(
      (
        await findLikelyDoubles(clinic.scope, {
          name: "Siobhan Walch",
          birthYear: null,
          reference: null,
        })
      )[0],
    ).toMatchObject({ isArchived: true, birthYear: 1961, reference: null });
  });

  it("are five at most, and nobody of another clinic or who is unlike", async () => {
    expect(await doublesOf("Jan Smit")).toHaveLength(5);
    for (const name of ["Nobody Nowhere", "%", "_", "Walsh"]) expect(await doublesOf(name, 1961)).toEqual([]);
  });

  it("leaves a row in the trail when somebody was shown, and none otherwise", async () => {
    const before = (await auditTrail(suite.database, clinic.clinicId)).length;
    await doublesOf("Nobody Nowhere");
    expect(await auditTrail(suite.database, clinic.clinicId)).toHaveLength(before);
    await doublesOf("Siobhan Walsh");
    const left = (await auditTrail(suite.database, clinic.clinicId)).slice(before);
    expect(left.map(({ verb }) => verb)).toEqual(["patient.list"]);
  });
});
