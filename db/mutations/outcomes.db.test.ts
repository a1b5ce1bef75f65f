import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { findOutcomes } from "../queries/outcomes";
import { makeClinic, makePatient, type TestClinic } from "../test/factories";
import { auditTrail, CHECK_VIOLATION, verdictOf } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { type MeasurementFields, recordMeasurement, strikeMeasurement } from "./outcomes";

const suite = startTestDatabase();
let clinic: TestClinic;

beforeAll(async () => {
  clinic = await makeClinic(suite.database);
});

const START: MeasurementFields = {
  occasion: "start",
  measuredOn: "2026-10-20",
  pain: 6,
  note: "Before the first exercise.",
  activities: [
    { position: 0, wording: "tie my shoes", score: 3 },
    { position: 1, wording: "walk the dog", score: 4 },
    { position: 2, wording: "", score: null },
  ],
};
const REVIEW: MeasurementFields = { ...START, occasion: "review", measuredOn: "2026-11-20", pain: 3 };

describe("recordMeasurement", () => {
  it("keeps activities through measurements, and starts anew where the words change", async () => {
    const patientId = await makePatient(clinic.scope);
    await recordMeasurement(clinic.scope, patientId, START);
    const activities = [
      { position: 0, wording: "tie my shoes", score: 6 },
      { position: 1, wording: "climb the stairs", score: 2 },
      { position: 2, wording: "sit through a film", score: null },
    ];
    await recordMeasurement(clinic.scope, patientId, { ...REVIEW, activities });
    const outcomes = await findOutcomes(clinic.scope, patientId);
    expect(outcomes?.activities.map(({ wording, isRetired }) => [wording, isRetired])).toEqual([
      ["tie my shoes", false],
      ["walk the dog", true],
      ["climb the stairs", false],
      ["sit through a film", false],
    ]);
    const [shoes, dog, stairs] = outcomes?.activities.map(({ id }) => id) ?? [];
    expect(outcomes?.measurements).toMatchObject([
      { occasion: "start", measuredOn: "2026-10-20", pain: 6, measuredByName: "Test therapist" },
      { occasion: "review", measuredOn: "2026-11-20", pain: 3, isStruck: false },
    ]);
    expect(outcomes?.measurements.map(({ scores }) => scores)).toEqual([
      { [shoes ?? ""]: 3, [dog ?? ""]: 4 },
      { [shoes ?? ""]: 6, [stairs ?? ""]: 2 },
    ]);
    const trail = JSON.stringify(await auditTrail(suite.database, clinic.clinicId));
    expect(trail).not.toContain("shoes");
    expect(trail).not.toContain("Before the first");
  });

  it("is refused by the database beyond the scale, and does not find a patient that is not there", async () => {
    const patientId = await makePatient(clinic.scope);
    const write = (fields: Partial<MeasurementFields>) =>
      verdictOf(recordMeasurement(clinic.scope, patientId, { ...START, ...fields }));
    expect(await write({ pain: 11 })).toBe(CHECK_VIOLATION);
    expect(await write({ activities: [{ position: 3, wording: "run", score: 1 }] })).toBe(CHECK_VIOLATION);
    expect(await write({ activities: [{ position: 0, wording: "run", score: -1 }] })).toBe(CHECK_VIOLATION);
    expect((await findOutcomes(clinic.scope, patientId))?.measurements).toEqual([]);
    await expect(recordMeasurement(clinic.scope, randomUUID(), START)).rejects.toThrow(NotFoundError);
  });
});

describe("strikeMeasurement", () => {
  it("strikes out once and for all, and deletes nothing", async () => {
    const patientId = await makePatient(clinic.scope);
    const measurementId = await recordMeasurement(clinic.scope, patientId, START);
    await strikeMeasurement(clinic.scope, patientId, measurementId);
    await strikeMeasurement(clinic.scope, patientId, measurementId);
    const outcomes = await findOutcomes(clinic.scope, patientId);
    expect(outcomes?.measurements).toMatchObject([{ id: measurementId, isStruck: true, pain: 6 }]);
    const other = await makePatient(clinic.scope);
    await expect(strikeMeasurement(clinic.scope, other, measurementId)).rejects.toThrow(NotFoundError);
  });
});
