import { describe, expect, it } from "vitest";
import { type Purpose, REGIONS, type Region } from "@/lib/domain/exercise/exercise";
import type { PatientCondition } from "@/lib/domain/patient/patient-condition";
import type { Reader } from "@/lib/domain/reader/circumstance";
import { buildWarningCard } from "@/lib/domain/warning/warning-card";
import { WARNING_AREAS } from "./warning-areas";
import { WARNING_TEXT } from "./warning-text";

const TODAY = "2026-11-30";
const CONTACTS = {
  ...{ emergencyNumber: "999", urgentLine: "111", clinicPhone: "020 7946 0000" },
  emergencyDepartment: "an emergency department (A&E)",
};

/** The table of safety-and-content.md section 4, by what makes each card print: nerve list first, then the others. */
const TABLE: readonly (readonly [name: string, of: Partial<Reader>, nerves: string, others: string])[] = [
  [
    ...["BACK", { regions: ["low back"] }, "E1 E2 E3 E4 E5 E6 E7"],
    "E8 E9 E10 E11 E12 E13 U1 U3 U5 U12 U8 U9 U11 C1 C2 C3 C5 C6 C7 C8 S1 S2 S3 S4 S5",
  ] as const,
  [
    ...["HIP", { regions: ["gluteal"] }, "E1 E2 E3 E4 E5 E6 E7"],
    "E8 E9 E10 E12 E13 U1 U13 U3 U4 U8 U9 U11 C1 C2 C4 C5 C6 C7 C8 S1 S2 S3 S4 S5 S6",
  ] as const,
  [
    ...["KNEE", { regions: ["knee"] }, "E1 E2 E3 E4 E5 E6 E7"],
    "E9 E30 E29 E27 E28 E12 E13 U1 U2 U4 U14 U8 U9 U11 C1 C2 C3 C4 C7 C8 S1 S2 S3 S4 S5 S9",
  ] as const,
  [
    ...["calf", { regions: ["calf"] }, "E1 E2 E3 E4 E5 E6 E7"],
    "E9 E30 E29 E27 E28 E12 E13 U1 U2 U4 U15 U8 U9 U11 C1 C2 C3 C4 C7 C8 S1 S2 S3 S4 S5 S9",
  ] as const,
  [
    ...["FOOT", { regions: ["ankle"] }, ""],
    "E14 E30 E29 E27 E28 E12 E13 U1 U2 U15 U16 U8 U9 U11 C1 C2 C4 C7 C8 S1 S3 S4 S5 S9",
  ] as const,
  [
    ...["NECK", { regions: ["neck"] }, "E15 E8 E16 E17 E14"],
    "E19 E20 E21 E9 E12 E13 U1 U17 U5 U18 U8 U9 U11 C1 C2 C3 C5a C7 C8 S1 S2a S3 S4 S5 S7",
  ] as const,
  [
    ...["ARM", { regions: ["elbow"] }, ""],
    "E29 E26 E17 E15 E25 E12 E13 U1 U2 U17 U19 U8 U9 U11 C1 C2 C3 C5a C7 C8 S1 S2a S3 S4 S5",
  ] as const,
  [
    ...["HAND", { regions: ["wrist"] }, ""],
    "E29 E26 E28 E17 E15 E12 E13 U1 U20 U21 U17 U8 U9 U31 C1 C2 C3 C7 C8 S1 S2a S3 S4 S5",
  ] as const,
  // U6 is added to CHEST.
  [
    ...["CHEST", { regions: ["upper back"] }, "E18 E8 E6 E14"],
    "E9 E12 E25 E11 E31 E13 U1 U5 U22 U23 U6 U8 U9 U11 C1 C2 C3 C7 C8 S1 S3 S4 S5",
  ] as const,
  [
    ...["jaw", { regions: ["jaw"] }, ""],
    "E19 E20 E21 E22 E23 E12 E13 U1 U18 U24 U25 U8 U9 U11 C1 C2 C7 C8 C11 S1 S3 S12 S4 S5",
  ] as const,
];

function readerWith(of: Partial<Reader>, flags: readonly (string | PatientCondition)[] = []): Reader {
  const conditions = flags.map((flag) => (typeof flag === "string" ? { tag: flag, notedOn: TODAY } : flag));
  return { conditions, today: TODAY, ...of };
}

function groupsFor(reader: Reader) {
  return buildWarningCard({
    ...{ text: WARNING_TEXT, contacts: CONTACTS, hiddenCodes: [], hasStretch: false },
    reader,
  }).groups;
}

const codesFor = (reader: Reader) => groupsFor(reader).flatMap(({ signs }) => signs.map(({ code }) => code));
const addedBy = (of: Partial<Reader>, ...flags: (string | PatientCondition)[]) =>
  codesFor(readerWith(of, flags)).filter((code) => !codesFor(readerWith(of)).includes(code));
const inOrder = (codes: readonly string[]) => [...codes].sort();
const words = (codes: string) => codes.split(" ").filter((code) => code !== "");

describe("the card of an area", () => {
  it.each(TABLE)("%s has the codes of its row, in their order", (_name, of, nerves, others) => {
    expect(codesFor(readerWith(of))).toEqual(words(`${nerves} ${others}`));
    const [first] = groupsFor(readerWith(of));
    const isNerveList = first?.heading.startsWith("Nerves in your back or neck.");
    expect(isNerveList).toBe(nerves !== "");
    if (nerves !== "") expect(first?.signs.map(({ code }) => code)).toEqual(words(nerves));
  });

  it("of the dizzy says nothing of dizziness that is the treatment", () => {
    const dizzy = words("E19 E20 E21 E22 E23 E12 E13 U1 U18 U24 U25 C11 S1 S3 S4v S5 S11");
    const codes = codesFor(readerWith({ regions: ["neck"], purposes: ["vestibular"] }));
    expect(codes).toEqual(expect.arrayContaining(dizzy));
    expect(codes).not.toContain("S4");
    expect(addedBy({ regions: ["neck"] }, "bppv")).toEqual(expect.arrayContaining(["S4v", "S11"]));
  });

  it("of heart and lungs stands in place of chest pain and short breath", () => {
    const breath = words("E35 E32 E33 E34 E31 E22 E13 U1 U4 U26 U27 C12 S1 S3 S5 S10 S13");
    for (const flag of ["heart-disease", "lung-disease", "heart-blood-pressure-glaucoma"]) {
      const codes = codesFor(readerWith({ regions: ["knee"] }, [flag]));
      expect(codes).toEqual(expect.arrayContaining(breath));
      expect(codes).not.toContain("E12");
      expect(codes).not.toContain("S4");
    }
  });

  it("has no list of more than seven", () => {
    for (const { code, lists } of WARNING_AREAS) {
      for (const list of lists) expect(list.length, code).toBeLessThanOrEqual(7);
    }
  });

  it("is there for every region, with something to act on at each level", () => {
    for (const region of REGIONS) {
      const levels = new Set(groupsFor(readerWith({ regions: [region] })).map(({ level }) => level));
      expect([...levels].sort(), region).toEqual([1, 2, 3, 4]);
    }
  });

  it("of the back stands where a program says no region", () => {
    expect(codesFor(readerWith({}))).toEqual(codesFor(readerWith({ regions: ["low back"] })));
    expect(codesFor(readerWith({ regions: ["whole body"] }))).toEqual(codesFor(readerWith({})));
  });

  it("names only signs of the text, each of a list of its own level", () => {
    const levels = new Map(
      WARNING_TEXT.groups.flatMap(({ signs }) => signs.map(({ code, level }) => [code, level])),
    );
    for (const { lists, replaces = [] } of WARNING_AREAS) {
      expect(lists).toHaveLength(WARNING_TEXT.groups.length);
      lists.forEach((list, index) => {
        const level = WARNING_TEXT.groups[index]?.level;
        expect(list.filter((code) => levels.get(code) !== level)).toEqual([]);
      });
      expect(replaces.filter((code) => !levels.has(code))).toEqual([]);
    }
  });

  it("uses every sign of the text somewhere", () => {
    const listed = new Set(WARNING_AREAS.flatMap(({ lists }) => lists.flat()));
    const signs = WARNING_TEXT.groups.flatMap((group) => group.signs);
    expect(signs.filter(({ code, when }) => !when && !listed.has(code))).toEqual([]);
  });
});

describe("cards that are joined", () => {
  const rows = TABLE.map(([name, of, nerves, others]) => ({ name, of, codes: words(`${nerves} ${others}`) }));
  const pairs = rows.flatMap((one, index) => rows.slice(index + 1).map((other) => [one, other] as const));

  it("hold every code of each, once", () => {
    for (const [one, other] of pairs) {
      const regions = [...(one.of.regions ?? []), ...(other.of.regions ?? [])];
      const wanted = [...new Set([...one.codes, ...other.codes])];
      expect(inOrder(codesFor(readerWith({ regions }))), `${one.name} ${other.name}`).toEqual(
        inOrder(wanted),
      );
    }
  });

  it("keep a sign that counts even when mild in the nerve list", () => {
    const [nerves, emergency] = groupsFor(readerWith({ regions: ["low back", "neck"] }));
    expect(nerves?.signs.map(({ code }) => code)).toEqual(words("E1 E2 E3 E4 E5 E6 E7 E15 E8 E16 E17 E14"));
    expect(emergency?.signs.map(({ code }) => code)).not.toContain("E8");
  });

  it("end the emergency list with what may happen to anybody", () => {
    const regions: Region[] = ["low back", "knee", "hand"];
    const emergency = groupsFor(readerWith({ regions }))[1];
    expect(emergency?.signs.slice(-2).map(({ code }) => code)).toEqual(["E12", "E13"]);
  });
});

describe("what the record adds", () => {
  const wrist = { regions: ["wrist"] as Region[] };
  const cauda = words("E1 E2 E3 E4 E5 E6 E7");

  it("is the full list of the cauda equina for a back or a leg nerve, and for any nerve exercise", () => {
    for (const tag of ["sciatica", "nonspecific-lbp", "stenosis", "post-spinal-surgery"]) {
      expect(addedBy(wrist, tag), tag).toEqual(expect.arrayContaining(cauda));
    }
    expect(codesFor(readerWith({ ...wrist, loadTags: ["NERVE"] })).slice(0, 7)).toEqual(cauda);
    expect(codesFor(readerWith({ ...wrist, loadTags: ["ARMNERVE"] }))).not.toContain("E1");
  });

  it("is the card of the area of a tag", () => {
    const purposes: Purpose[] = ["stretch"];
    for (const [tag, code] of [
      ["knee-oa", "U14"],
      ["calf-strain", "U15"],
      ["plantar-heel-pain", "U16"],
      ["whiplash", "E20"],
      ["frozen-shoulder", "U19"],
      ["carpal-tunnel", "U20"],
      ["rib-pain", "U22"],
      ["jaw-pain", "S12"],
      ["gluteal-tendinopathy", "S6"],
    ] as const) {
      expect(addedBy({ regions: ["low back"], purposes }, tag), tag).toContain(code);
    }
  });

  it("is about the wound, the clot and the implant for twelve weeks after an operation", () => {
    const operated = (happenedOn: string): PatientCondition => ({
      tag: "shoulder-surgery",
      notedOn: TODAY,
      happenedOn,
    });
    const arm = { regions: ["shoulder"] as Region[] };
    expect(addedBy(arm, operated("2026-09-08"))).toEqual(["E37", "U4", "U28", "U29", "U10"]);
    expect(addedBy(arm, operated("2026-09-07"))).toEqual([]);
    expect(addedBy({ regions: ["low back"] }, "hip-replacement-lateral")).toEqual(
      expect.arrayContaining(["E37", "U28", "U29", "hip-replacement-lateral-1"]),
    );
    const heart = readerWith({ regions: ["chest"] }, ["heart-disease", "sternotomy"]);
    expect(codesFor(heart)).toContain("E12");
  });

  it("is about the limb in a cast, boot or sling, as long as it is in it", () => {
    expect(addedBy({ regions: ["shoulder"] }, "cast-sling")).toEqual(["E28", "U31"]);
    expect(addedBy({ regions: ["foot"] }, "cast-sling")).toEqual(["U4", "U31"]);
    expect(addedBy({ regions: ["low back"] }, "limited-weight")).toEqual([
      ...["E26", "E27", "E28", "U4", "U31"],
    ]);
    const over = { tag: "cast-sling", notedOn: "2026-10-01", limitsEndOn: "2026-11-29" };
    expect(addedBy({ regions: ["foot"] }, over)).toEqual([]);
  });

  it("is about the head where a fall would harm it", () => {
    for (const tag of ["falls-frailty", "falls-risk", "concussion", "blood-thinners-dvt-risk"]) {
      expect(addedBy({ regions: ["jaw"] }, tag), tag).toContain("E24");
      expect(addedBy({ regions: ["knee"] }, tag), tag).toContain("C11");
    }
  });

  it("is about a joint that slips", () => {
    expect(addedBy({ regions: ["shoulder"] }, "shoulder-instability")).toEqual(["E36", "C10", "S8"]);
    expect(addedBy({ regions: ["knee"] }, "kneecap-dislocation")).toEqual(["E36", "C10"]);
  });

  it("is about thin bones, poor feeling and weak defence", () => {
    const bones = groupsFor(readerWith({ regions: ["hip"] }, ["osteoporosis"]));
    const today = bones.find(({ heading }) => heading.startsWith("See a doctor today"));
    expect(today?.signs[0]?.code).toBe("U5");
    expect(addedBy({ regions: ["hip"] }, "osteoporosis")).toEqual(["U5", "U6"]);
    expect(addedBy({ regions: ["knee"] }, "reduced-feeling-circulation")).toEqual(["U16"]);
    expect(addedBy({ regions: ["neck"] }, "reduced-feeling-circulation")).toEqual([]);
    expect(addedBy({ regions: ["neck"] }, "weak-immune-system")).toEqual(["U10"]);
    expect(addedBy({ regions: ["foot"] }, "plantar-heel-pain")).toEqual(["C6"]);
  });

  it("takes nothing away but what heart, lungs and dizziness have in other words", () => {
    const tags = [...WARNING_AREAS.flatMap(({ when }) => when.or?.any ?? [])].map(({ tag }) => tag);
    for (const region of REGIONS) {
      const before = codesFor(readerWith({ regions: [region] }));
      for (const tag of tags) {
        const after = codesFor(readerWith({ regions: [region] }, [tag]));
        const gone = before.filter((code) => !after.includes(code) && !["E12", "S4"].includes(code));
        expect(gone, `${region} ${tag}`).toEqual([]);
      }
    }
  });
});
