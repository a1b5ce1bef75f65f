import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { AdherenceWeek } from "@/lib/domain/adherence/adherence";
import type { RecordedSession } from "@/lib/domain/adherence/recorded-session";
import type { Dose } from "@/lib/domain/dose/dose";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { anItem, aProgramDocument } from "@/lib/domain/test-fixtures/program-document";
import { bundleProblems } from "./bundle-problems";
import type { FhirPatient, FhirPlace } from "./people";
import { buildProgramBundle, MOST_SHEET_BYTES, type ProgramSource } from "./program-bundle";
import { buildRecordBundle, type RecordSource } from "./record-bundle";
import type { Bundle, BundleEntry, Resource } from "./resource";
import { timingOf } from "./timing";

const uuid = (last: number) => `00000000-0000-4000-8000-${String(last).padStart(12, "0")}`;
const PATIENT: FhirPatient = {
  ...{ id: uuid(1), name: "Amira Haddad", birthYear: 1979, reference: "NP-0147" },
  externalIds: [{ source: "cliniko", value: "77" }],
};
const PLACE: FhirPlace = {
  ...{ origin: "https://clinic.example", clinicId: uuid(2), clinicName: "Northside Physiotherapy" },
  ...{ clinicPhone: "01632 960 123", language: "en-GB", now: new Date("2026-11-30T12:00:00Z") },
};
const DOSE: Dose = {
  ...{ sets: 2, repetitions: { from: 8, to: 12 }, hold: { from: 5 }, rest: { from: 30 }, load: "red band" },
  ...{ side: "each-side", tempo: { out: 3, pause: 1, back: 3 } },
  ...{ timesPerDay: { from: 1, to: 2 }, daysPerWeek: { from: 3 }, weekdays: [1, 3, 5] },
};
const PHASES = [
  { phaseId: uuid(20), weeks: 2 },
  { phaseId: uuid(21), weeks: 4 },
];
const DOCUMENT: ProgramDocument = aProgramDocument({
  program: {
    ...aProgramDocument().program,
    id: uuid(3),
    habitAfter: "After breakfast",
    startsOn: "2026-11-23",
  },
  phases: PHASES,
  items: [
    anItem({ itemId: uuid(10), dose: DOSE, note: "Slowly.", caution: "Lie on your side." }),
    anItem({ itemId: uuid(11), phaseDoses: [{ phaseId: uuid(20) }] }),
  ],
});
const source = (change: Partial<ProgramSource> = {}): ProgramSource => ({
  ...{ document: DOCUMENT, patient: PATIENT, place: PLACE, isArchived: false },
  sheet: { bytes: Uint8Array.of(37, 80, 68, 70), hash: "2jmj7l5rSw0yVb/vlWAYkK/YBwk=" },
  ...change,
});
const session = (number: number, change: Partial<RecordedSession> = {}): RecordedSession => ({
  ...{
    id: uuid(number),
    versionNumber: 1,
    source: "phone",
    localDate: "2026-11-25",
    note: "",
    corrects: null,
  },
  ...{ receivedAt: new Date(`2026-11-25T1${number % 10}:00:00Z`), pain: null, effort: null },
  items: [{ itemId: uuid(10), outcome: "done", times: 1, setsDone: 2, feeling: null }],
  ...change,
});
const WEEK: AdherenceWeek = {
  ...{ monday: "2026-11-23", sunday: "2026-11-29", isRunning: false, frequency: 0.5, completeness: 1 },
  ...{ sessions: { done: 2, expected: 4, extra: 0 }, parts: { done: 2, expected: 2 }, phone: 2, paper: 0 },
  versions: [1],
};
const record = (change: Partial<RecordSource> = {}): RecordSource => ({
  ...{ programId: uuid(3), title: "First weeks", itemNames: new Map([[uuid(10), "Hip lift"]]) },
  sessions: [
    session(31, { pain: 3, note: "Better." }),
    session(32, { corrects: uuid(31), pain: 2 }),
    session(33, {
      items: [{ itemId: uuid(10), outcome: "skipped", times: 1, setsDone: null, feeling: null }],
    }),
  ],
  weeks: [WEEK, { ...WEEK, monday: "2026-11-30", sunday: "2026-12-06", frequency: null, isRunning: true }],
  outcomes: {
    activities: [{ id: uuid(41), position: 0, wording: "Climb the stairs", isRetired: false }],
    measurements: [
      {
        ...{ id: uuid(42), occasion: "start", measuredOn: "2026-11-22", pain: 6, note: "", isStruck: false },
        ...{ measuredByName: "Sam Patel", scores: { [uuid(41)]: 4 } },
      },
      {
        ...{ id: uuid(43), occasion: "review", measuredOn: "2026-11-29", pain: 1, note: "", isStruck: true },
        ...{ measuredByName: "Sam Patel", scores: {} },
      },
    ],
  },
  ...{ patient: PATIENT, place: PLACE },
  ...change,
});
const of = ({ entry }: Bundle, type: string): Resource[] =>
  entry.map(({ resource }) => resource).filter(({ resourceType }) => resourceType === type);
const DOCS = path.resolve(import.meta.dirname, "../../../docs");
const example = (name: string): unknown =>
  JSON.parse(readFileSync(path.join(DOCS, `fhir-${name}.example.json`), "utf8"));

describe("a program", () => {
  it("is a bundle without a fault of its own, and the one of the handbook", () => {
    const bundle = buildProgramBundle(source());
    expect(bundleProblems(bundle)).toEqual([]);
    expect(bundle).toEqual(example("program"));
  });

  it("has an order for each exercise and phase, with the dose in words, in numbers and in time", () => {
    const orders = of(buildProgramBundle(source()), "ServiceRequest");
    expect(orders).toHaveLength(3);
    expect(orders[0]).toMatchObject({
      status: "active",
      orderDetail: [{ text: expect.stringMatching(/^Weeks 1–2: .*8 to 12/) }],
      occurrenceTiming: {
        repeat: {
          ...{ boundsPeriod: { start: "2026-11-23", end: "2026-12-06" }, frequency: 1, frequencyMax: 2 },
          ...{ period: 1, periodUnit: "d", dayOfWeek: ["mon", "wed", "fri"] },
        },
      },
      note: [{ text: "Lie on your side." }, { text: "Slowly." }],
    });
    expect(JSON.stringify(orders[0])).toContain(
      '"repetitions","valueRange":{"low":{"value":8},"high":{"value":12}}',
    );
  });

  it("tells the receiver no more than was chosen, and never the diagnosis or the clinic's notes", () => {
    const paper = { id: PATIENT.id, name: "Amira", birthYear: null, reference: null, externalIds: [] };
    const text = JSON.stringify(buildProgramBundle(source({ patient: paper })));
    expect(text).not.toMatch(/Haddad|1979|NP-0147|cliniko/);
    expect(of(buildProgramBundle(source()), "Patient")[0]).toMatchObject({ birthDate: "1979" });
  });

  it("is revoked once it is archived, and leaves a sheet out that is too large", () => {
    const large = { bytes: new Uint8Array(MOST_SHEET_BYTES + 1), hash: "" };
    const bundle = buildProgramBundle(source({ isArchived: true, sheet: large }));
    expect(of(bundle, "CarePlan")[0]).toMatchObject({ status: "revoked" });
    expect(of(bundle, "DocumentReference")).toEqual([]);
    expect(bundleProblems(bundle)).toEqual([]);
  });

  it("without phases, goal, habit and advice is whole as well", () => {
    const { phases: _gone, ...rest } = DOCUMENT;
    const program = { ...rest.program, goal: "", habitAfter: "" };
    const bundle = buildProgramBundle(source({ document: { ...rest, program, advice: [] } }));
    expect(bundleProblems(bundle)).toEqual([]);
    expect(of(bundle, "ServiceRequest")).toHaveLength(2);
  });
});

describe("what was recorded", () => {
  it("is a bundle without a fault of its own, and the one of the handbook", () => {
    const bundle = buildRecordBundle(record());
    expect(bundleProblems(bundle)).toEqual([]);
    expect(bundle).toEqual(example("record"));
  });

  it("has of a corrected session only the last, says what was not done, and leaves out what was struck", () => {
    const bundle = buildRecordBundle(record());
    expect(of(bundle, "Procedure").map(({ status }) => status)).toEqual(["completed", "not-done"]);
    const scores = of(bundle, "Observation").map(({ valueInteger }) => valueInteger);
    expect(scores).toEqual([2, undefined, 6, 4]);
    expect(of(bundle, "Observation")[1]).toMatchObject({
      valueRatio: { numerator: { value: 2 }, denominator: { value: 4 } },
    });
  });

  it("has what happened to each exercise in numbers and codes", () => {
    const [itemId, feeling] = [uuid(10), "too-easy"] as const;
    const items = [{ itemId, outcome: "partly", times: 2, setsDone: 1, feeling } as const];
    const [procedure] = of(buildRecordBundle(record({ sessions: [session(31, { items })] })), "Procedure");
    expect(procedure?.extension).toEqual([
      {
        url: "https://clinic.example/fhir/item-outcome",
        extension: [
          { url: "item", valueIdentifier: { system: "https://clinic.example/fhir/item", value: itemId } },
          { url: "outcome", valueCode: "partly" },
          { url: "times", valueInteger: 2 },
          { url: "setsDone", valueInteger: 1 },
          { url: "feeling", valueCode: "too-easy" },
        ],
      },
    ]);
  });

  it("of nothing is a bundle too", () => {
    const nothing = { sessions: [], weeks: [], outcomes: { activities: [], measurements: [] } };
    expect(bundleProblems(buildRecordBundle(record(nothing)))).toEqual([]);
  });
});

describe("the definitions of our extensions", () => {
  interface Element {
    readonly sliceName?: string;
    readonly id: string;
    readonly min?: number;
    readonly type?: readonly { readonly code: string }[];
  }
  interface Extension {
    readonly url: string;
    readonly extension: readonly ({ readonly url: string } & Record<string, unknown>)[];
  }
  const { entry } = JSON.parse(readFileSync(path.join(DOCS, "fhir-extensions.json"), "utf8"));
  /** By extension: its parts with their type, `!` where one must be there. */
  const definitions = new Map<string, string[]>(
    entry.map(({ resource }: { resource: { url: string; differential: { element: Element[] } } }) => {
      const elements = resource.differential.element;
      const typeOf = (part: string) =>
        elements.find(({ id }) => id === `Extension.extension:${part}.value[x]`)?.type?.[0]?.code;
      const parts = elements.flatMap(({ sliceName, min }) =>
        sliceName ? [`${sliceName} ${typeOf(sliceName)}${min ? "!" : ""}`] : [],
      );
      return [resource.url, parts];
    }),
  );
  const written = (bundle: Bundle): Extension[] =>
    bundle.entry.flatMap(({ resource }) => (resource.extension as Extension[] | undefined) ?? []);

  it.each<[string, Bundle, string]>([
    ["doses", buildProgramBundle(source()), "exercise-dose"],
    ["outcomes", buildRecordBundle(record()), "item-outcome"],
  ])(
    "allow each part that %s are written with, and find none that must be there missing",
    (_, bundle, name) => {
      const extensions = written(bundle);
      expect(extensions.length).toBeGreaterThan(1);
      for (const { url, extension } of extensions) {
        expect(url).toBe(`https://clinic.example/fhir/${name}`);
        const defined = definitions.get(url) ?? [];
        const parts = extension.map(({ url: part, ...value }) => {
          const [type = ""] = Object.keys(value);
          const word = type.slice("value".length);
          return `${part} ${/^(Integer|String|Code)$/.test(word) ? word.toLowerCase() : word}`;
        });
        const plain = defined.map((part) => part.replace("!", ""));
        expect(parts.filter((part) => !plain.includes(part))).toEqual([]);
        const needed = defined.filter((part) => part.endsWith("!")).map((part) => part.slice(0, -1));
        expect(needed.filter((part) => !parts.includes(part))).toEqual([]);
      }
    },
  );
});

test("whatever the dose, the time has a frequency of at least one, and no range that falls", () => {
  const some = (most: number) => fc.tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 0, max: 3 }));
  fc.assert(
    fc.property(
      some(16),
      some(7),
      fc.subarray([1, 2, 3, 4, 5, 6, 7]),
      ([times, more], [days, also], weekdays) => {
        const dose = {
          timesPerDay: { from: times, to: times + more },
          daysPerWeek: { from: days, to: days + also },
          weekdays,
        };
        const { repeat } = timingOf(dose, { start: "2026-11-23" });
        expect(repeat.frequency).toBeGreaterThan(0);
        expect(repeat.frequencyMax ?? 99_999).toBeGreaterThan(repeat.frequency);
      },
    ),
  );
});

describe("our own checks find", () => {
  const bundle = buildProgramBundle(source());
  /** The bundle with one entry in other words. */
  const spoilt = (type: string, change: (resource: Resource) => Resource): Bundle => ({
    ...bundle,
    entry: bundle.entry.map(
      (one): BundleEntry =>
        one.resource.resourceType === type ? { ...one, resource: change(one.resource) } : one,
    ),
  });
  it.each<[string, Bundle]>([
    ["a missing element", spoilt("Goal", ({ description: _gone, ...rest }) => rest as Resource)],
    ["a code that is not ours", spoilt("CarePlan", (one) => ({ ...one, status: "on-going" }))],
    ["two values of one choice", spoilt("ServiceRequest", (one) => ({ ...one, occurrenceDateTime: "2026" }))],
    ["a reference to nobody", spoilt("Goal", (one) => ({ ...one, subject: { reference: "urn:uuid:1" } }))],
    ["a day that is none", spoilt("ServiceRequest", (one) => ({ ...one, authoredOn: "23/11/2026" }))],
    ["an empty list", spoilt("CarePlan", (one) => ({ ...one, note: [] }))],
    ["an empty text", spoilt("CarePlan", (one) => ({ ...one, title: " " }))],
    ["a sign that XML has not", spoilt("CarePlan", (one) => ({ ...one, title: "a\u0001" }))],
    ["a kind that we do not write", spoilt("Goal", (one) => ({ ...one, resourceType: "Condition" }))],
    ["one address twice", { ...bundle, entry: [...bundle.entry, ...bundle.entry.slice(0, 1)] }],
    [
      "an address that is none",
      { ...bundle, entry: [{ ...(bundle.entry[0] as BundleEntry), fullUrl: "1" }] },
    ],
  ])("%s", (_, wrong) => expect(bundleProblems(wrong)).not.toEqual([]));
});
