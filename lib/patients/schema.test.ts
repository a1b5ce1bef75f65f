import { describe, expect, it } from "vitest";
import { patientFields } from "./schema";

const parse = (fields: Record<string, unknown>) =>
  patientFields.safeParse({ name: "Ada Byron", "tags[]": ["pregnancy"], ...fields });
const problem = (fields: Record<string, unknown>) =>
  parse(fields).error?.issues.map((issue) => [issue.path.join("."), issue.message]);

describe("the details of flags", () => {
  it("are read by the flag they belong to", () => {
    const { data } = parse({
      pregnancyWeeks: " 20 ",
      "limitsEndOn:hip-replacement-lateral": "2027-03-01",
      "limitsEndOn:hip-replacement-posterior": "",
    });
    expect(data?.details).toEqual({
      pregnancy: { pregnancyWeeks: 20 },
      "hip-replacement-lateral": { limitsEndOn: "2027-03-01" },
      "hip-replacement-posterior": { limitsEndOn: null },
      "hip-replacement-anterior": {},
      "hip-replacement-unknown": {},
    });
  });

  it("say at the field what is wrong", () => {
    for (const pregnancyWeeks of ["0", "43", "-3", "20.5", "twenty", "1e1"]) {
      expect(problem({ pregnancyWeeks })).toEqual([
        ["pregnancyWeeks", "Write the week as a number from 1 to 42, or leave it empty."],
      ]);
    }
    for (const date of ["2027-02-30", "tomorrow", "0202-01-01"]) {
      expect(problem({ "limitsEndOn:hip-replacement-unknown": date })).toEqual([
        [
          "limitsEndOn:hip-replacement-unknown",
          "Choose the date on which the limits end, or leave it empty.",
        ],
      ]);
    }
  });
});
