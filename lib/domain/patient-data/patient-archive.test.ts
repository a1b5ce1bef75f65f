import { describe, expect, test } from "vitest";
import { aProgramDocument } from "@/lib/domain/test-fixtures/program-document";
import { archiveSheets, archiveTexts, type PatientRows } from "./patient-archive";
import { PATIENT_TABLES } from "./patient-tables";

const FACTS = { clinicName: "Riverside", exportedAt: new Date("2026-11-22T12:00:00Z") };
const ROWS: PatientRows = new Map([
  ["patients", [{ id: "p", label: "Mo", name: '=HYPERLINK("x")', notes: null }]],
  ["programs", [{ id: "a" }, { id: "b" }]],
  ["program_versions", [{ program_id: "b", number: 2, document: aProgramDocument() }]],
]);

const textOf = (name: string) => archiveTexts(ROWS, FACTS).find((file) => file.name === name)?.text ?? "";

describe("the files of a patient's export", () => {
  test("hold everything as JSON, table by table, the empty ones too", () => {
    const json = JSON.parse(textOf("patient.json"));
    expect(json).toMatchObject({ format: "homestretch-patient", version: 1, clinic: "Riverside" });
    expect(Object.keys(json.tables)).toEqual(PATIENT_TABLES.map(({ table }) => table));
    expect(json.tables.patients).toEqual(ROWS.get("patients"));
  });

  test("hold each table with rows for a spreadsheet, without a formula", () => {
    expect(textOf("tables/patient.csv")).toContain(`" =HYPERLINK(""x"")"`);
    expect(textOf("tables/sessions.csv")).toBe("");
  });

  test("say what they are", () => {
    expect(textOf("README.txt")).toContain("Everything that Riverside keeps about Mo");
    for (const { title } of PATIENT_TABLES)
      expect(textOf("README.txt")).toMatch(new RegExp(`tables/${title}.csv: [^\\r]{10,}`));
  });

  test("name the sheet of every version by program and number", () => {
    expect(archiveSheets(ROWS).map(({ name }) => name)).toEqual([
      expect.stringMatching(/^sheets\/2 .+ - v2\.pdf$/),
    ]);
  });
});
