import { describe, expect, it } from "vitest";
import { externalIdQuery, newPatient, patientFields } from "./schema";

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

  it("keep places, days and kinds by their flag, and clear what was emptied", () => {
    const { data } = parse({
      "areas:recent-injection[]": ["", "hip", "hip"],
      "happenedOn:recent-injection": "2026-11-20",
      "variant:recent-injection": "tendon",
      "areas:hot-joint[]": [""],
    });
    expect(data?.details).toEqual({
      "recent-injection": { areas: ["hip"], happenedOn: "2026-11-20", variant: "tendon" },
      "hot-joint": { areas: [] },
    });
  });

  it("keep the stage of a shoulder, clear it, and know no other", () => {
    const { data } = parse({ "stage:shoulder-surgery": "active", "stage:shoulder-fracture": "" });
    expect(data?.details).toEqual({
      "shoulder-surgery": { stage: "active" },
      "shoulder-fracture": { stage: null },
    });
    expect(problem({ "stage:shoulder-surgery": "late" })).toEqual([
      ["stage:shoulder-surgery", "Choose from the list, or leave it empty."],
    ]);
  });

  it("say at the field what is wrong with a place, a day or a kind", () => {
    const emptied = "or leave it empty.";
    expect(problem({ "areas:hot-joint[]": ["tail"] })?.[0]?.[0]).toMatch(/^areas:hot-joint\[\]/);
    expect(problem({ "variant:recent-injection": "vein" })).toEqual([
      ["variant:recent-injection", `Choose from the list, ${emptied}`],
    ]);
    for (const day of ["soon", "2026-13-01", "1026-01-01"]) {
      expect(problem({ "happenedOn:strain-sprain": day })).toEqual([
        ["happenedOn:strain-sprain", `Choose the day on which it happened, ${emptied}`],
      ]);
    }
  });

  it("refuse what is not text where text belongs", () => {
    expect(parse({ "areas:hot-joint[]": "hip" }).success).toBe(false);
    expect(parse({ "variant:recent-injection": 4 }).success).toBe(false);
    expect(parse({ visitReason: ["sciatica"] }).success).toBe(false);
    expect(parse({ adult: "x".repeat(121) }).success).toBe(false);
  });
});

describe("a number in another system", () => {
  it("is both parts, cleaned, or none", () => {
    const of = (source: unknown, id: unknown) => externalIdQuery.parse({ source, id });
    expect(of("Cliniko", " 77.0 ")).toEqual({ source: "cliniko", value: "77" });
    for (const [source, id] of [
      ["cliniko", ""],
      ["–", "77"],
      ["cliniko", "\u0000\u202E"],
      ["cliniko", "7".repeat(65)],
      [["a", "b"], "7"],
    ])
      expect(of(source, id)).toBeUndefined();
    expect(externalIdQuery.parse({})).toBeUndefined();
  });

  it("comes with a new patient, beside everything else", () => {
    const read = (sent: object) => newPatient.parse({ name: "Ada Byron", ...sent });
    expect(read({ source: "cliniko", id: "77" })).toMatchObject({
      name: "Ada Byron",
      externalId: { source: "cliniko", value: "77" },
    });
    expect(read({ seenDoubles: "a b" })).toMatchObject({ seenDoubles: "a b", externalId: undefined });
  });
});

describe("the name on paper", () => {
  it("is no title, and an address may have letters of any script", () => {
    expect(problem({ label: "Mr." })?.[0]?.[0]).toBe("label");
    expect(parse({ label: "", name: "Mrs Ada Byron" }).data?.label).toBe("Ada");
    for (const email of ["o'neil+physio@fenn.example", "jörg@müller.example", "ada@sub.byron.example"])
      expect(parse({ email }).data?.email).toBe(email);
    for (const email of [
      "ada",
      "ada@byron",
      "a b@c.example",
      "a@b..example",
      "a@b.example,c@d.example",
      "<a@b.example>",
      "a@b.example\u0000x",
    ])
      expect(problem({ email })?.[0]?.[0] ?? parse({ email }).data?.email).not.toBe(email);
  });
});

describe("languages", () => {
  it("are read by name and by tag, cleared when emptied, and stay where nothing is sent", () => {
    const { data } = parse({ spokenLanguage: "polski", writtenLanguage: "en", interpreterNeeded: "yes" });
    expect(data).toMatchObject({ spokenLanguage: "pl", writtenLanguage: "en", interpreterNeeded: true });
    const cleared = parse({ spokenLanguage: "", writtenLanguage: "", interpreterNeeded: "no" }).data;
    expect(cleared).toMatchObject({ spokenLanguage: null, writtenLanguage: null, interpreterNeeded: false });
    const { spokenLanguage, writtenLanguage, interpreterNeeded } = parse({}).data ?? {};
    expect([spokenLanguage, writtenLanguage, interpreterNeeded]).toEqual([undefined, undefined, undefined]);
  });

  it("say at the field what is wrong", () => {
    expect(problem({ spokenLanguage: "xx", writtenLanguage: "de", interpreterNeeded: "maybe" })).toEqual([
      ["writtenLanguage", "Choose from the list: there are no words in other languages."],
      [
        "spokenLanguage",
        "“xx” is no language that we have a name for. Write its name as in the list, or leave it empty.",
      ],
      ["interpreterNeeded", "Choose whether an interpreter is needed."],
    ]);
  });
});
