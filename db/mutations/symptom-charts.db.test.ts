import { beforeAll, describe, expect, it } from "vitest";
import { findSymptomCharts } from "../queries/symptom-charts";
import { makeClinic, makePatient, type TestClinic } from "../test/factories";
import { startTestDatabase } from "../test/suite";
import { recordSymptomChart, type SymptomChartFields, strikeSymptomChart } from "./symptom-charts";

const suite = startTestDatabase();
let clinic: TestClinic;
beforeAll(async () => {
  clinic = await makeClinic(suite.database);
});

const CHART: SymptomChartFields = {
  ...{ chartedOn: "2026-11-20", words: ["weakness", "swelling"], note: "Worse on stairs." },
  marks: [{ face: "front", place: "Knee", side: "right", kind: "burning", strength: 6, since: "the fall" }],
};

describe("a body chart", () => {
  it("is kept as it was, the oldest first, with who drew it", async () => {
    const patientId = await makePatient(clinic.scope);
    await recordSymptomChart(clinic.scope, patientId, CHART);
    await recordSymptomChart(clinic.scope, patientId, { ...CHART, chartedOn: "2026-11-01", marks: [] });
    const charts = await findSymptomCharts(clinic.scope, patientId);
    expect(charts?.map(({ chartedOn }) => chartedOn)).toEqual(["2026-11-01", "2026-11-20"]);
    expect(charts?.[1]).toMatchObject({ ...CHART, isStruck: false });
    expect(charts?.[1]?.chartedByName).not.toBe("");
  });

  it("that was a mistake is struck out, and stays", async () => {
    const patientId = await makePatient(clinic.scope);
    const chartId = await recordSymptomChart(clinic.scope, patientId, CHART);
    await strikeSymptomChart(clinic.scope, patientId, chartId);
    await strikeSymptomChart(clinic.scope, patientId, chartId);
    expect(await findSymptomCharts(clinic.scope, patientId)).toMatchObject([{ ...CHART, isStruck: true }]);
  });
});
