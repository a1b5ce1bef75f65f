import { describe, expect, test } from "vitest";
import { IMPORT_LIMITS, type ListedPatient, readPatientList, writePatientList } from "./patient-list-csv";

const ADA: ListedPatient = {
  name: "=Ada, “the” Byron",
  label: "@Ada",
  birthYear: 1975,
  email: null,
  phone: "+44 1632 960001",
  reference: "RP-0147",
  affectedSide: "left",
  tags: ["sciatica", "osteoporosis"],
  notes: "-first line\nsecond line",
  clearance: "",
  isArchived: false,
};

const messageOf = (text: string) => {
  const reading = readPatientList(text);
  return reading.ok ? "read" : reading.message;
};

describe("the list of patients", () => {
  test("is read as it was written, without a formula in the file", () => {
    const text = writePatientList([ADA]);
    expect(text).not.toMatch(/(^|[,"\n])[=+@-]/m);
    expect(readPatientList(text)).toEqual({
      ok: true,
      numbers: [2],
      forms: [
        {
          ...{ name: ADA.name, label: ADA.label, birthYear: "1975", email: "", phone: ADA.phone },
          ...{
            reference: "RP-0147",
            affectedSide: "left",
            notes: ADA.notes,
            clearance: "",
            "tags[]": ADA.tags,
          },
        },
      ],
    });
  });

  test("needs names, known columns and not too many rows, and says so", () => {
    expect(messageOf("label\nAda\n")).toContain("“name”");
    expect(messageOf("name,surname\nAda,Byron\n")).toContain("“surname”");
    expect(messageOf("name\n")).toContain("no patients");
    expect(messageOf(`name\n${"Ada\n".repeat(IMPORT_LIMITS.rows + 1)}`)).toContain("at most 1000");
    expect(messageOf(writePatientList([ADA, { ...ADA, isArchived: true }]))).toContain("Row 3");
  });
});
