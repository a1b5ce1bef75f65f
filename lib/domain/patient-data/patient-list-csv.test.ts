import { expect, test } from "vitest";
import { type ListedPatient, writePatientList } from "./patient-list-csv";

const ADA: ListedPatient = {
  name: "=Ada, “the” Byron",
  label: "@Ada",
  birthYear: 1975,
  email: null,
  phone: "+44 1632 960001",
  reference: "RP-0147",
  writtenLanguage: null,
  spokenLanguage: null,
  interpreterNeeded: false,
  affectedSide: "left",
  tags: ["sciatica", "osteoporosis"],
  notes: "-first line\nsecond line",
  clearance: "",
  isArchived: false,
};

test("the list of patients has no formula and no apostrophe that another system would take for a part of a name", () => {
  const text = writePatientList([ADA]);
  expect(text).not.toMatch(/(^|[,"\n])[=@-]/m);
  expect(text).not.toContain("'");
  expect(text).toContain(",+44 1632 960001,");
});
