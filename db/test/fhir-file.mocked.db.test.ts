import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { GET } from "@/app/(clinic)/programs/[programId]/fhir/[file]/route";
import { bundleProblems } from "@/lib/domain/fhir/bundle-problems";
import { processState } from "@/lib/platform/process-state.mjs";
import type { ClinicScope } from "../scope";
import { makeClinic, makeProgram, publish, type TestClinic } from "./factories";
import { auditTrail } from "./raw";
import { startTestDatabase } from "./suite";

let scope: ClinicScope | undefined;
let isProved = true;
vi.mock("@/lib/auth/scope", () => ({ currentClinicScope: async () => scope }));
vi.mock("@/lib/auth/fresh-proof", () => ({ hasFreshProof: async () => isProved }));
// How a sheet is set is tested beside it, in a thread of its own.
vi.mock("@/lib/pdf/render", () => ({ renderHandout: async () => new TextEncoder().encode("%PDF-1.7") }));
vi.mock("next/navigation", () => ({
  redirect: (target: string) => {
    throw new Error(`to ${target}`);
  },
  notFound: () => {
    throw new Error("not found");
  },
}));

const suite = startTestDatabase();
let clinic: TestClinic;
let programId: string;
let patientId: string;

beforeAll(() => {
  const handle = { kind: "embedded", database: suite.database, close: async () => undefined } as const;
  processState.database = Promise.resolve(handle);
});
afterAll(() => {
  processState.database = undefined;
});
beforeEach(async () => {
  clinic = await makeClinic(suite.database);
  scope = clinic.scope;
  isProved = true;
  ({ programId, patientId } = await makeProgram(clinic.scope));
  await publish(clinic.scope, programId);
});

const ask = (file: string, id = programId) => {
  const [name = ""] = file.split("?", 1);
  const params = Promise.resolve({ programId: id, file: name });
  return GET(new Request(`http://localhost:3000/programs/${id}/fhir/${file}`), { params });
};

it.each(["program.json", "program.json?name=paper", "record.json", "record.json?name=whole"])(
  "%s is a bundle without a fault, for a file, and leaves a line in the trail",
  async (file) => {
    const answer = await ask(file);
    expect(answer.headers.get("content-type")).toBe("application/fhir+json");
    expect(answer.headers.get("content-disposition")).toContain("attachment");
    const bundle = await answer.json();
    expect(bundleProblems(bundle)).toEqual([]);
    expect(JSON.stringify(bundle)).toContain(`urn:uuid:${patientId}`);
    const trail = await auditTrail(suite.database, clinic.clinicId);
    const [name, query] = file.split("?name=");
    expect(trail.find(({ verb }) => verb === "program.export-fhir")).toMatchObject({
      details: { file: name, name: query ?? "whole", versionNumber: 1 },
    });
  },
);

it("the program has the printed sheet with its hash, and with the name on paper nothing else of the person", async () => {
  const text = await (await ask("program.json?name=paper")).text();
  expect(text).toContain('"data": "JVBERi0xLjc="');
  expect(text).toContain('"hash": "');
  expect(text).not.toContain("birthDate");
});

it("is closed to whoever has not proved the password, is not signed in, or is of another clinic", async () => {
  isProved = false;
  expect((await ask("program.json")).status).toBe(403);
  isProved = true;
  for (const file of ["other.json", "program.json?name=all"]) expect((await ask(file)).status).toBe(404);
  expect((await ask("program.json", randomUUID())).status).toBe(404);
  expect((await ask("program.json", "1")).status).toBe(404);
  scope = (await makeClinic(suite.database, "Other")).scope;
  expect((await ask("program.json")).status).toBe(404);
  expect((await ask("record.json")).status).toBe(404);
  scope = undefined;
  await expect(ask("program.json")).rejects.toThrow(/to \/sign-in\?callbackUrl=/);
});

it("there is none of a draft", async () => {
  const { programId: unpublished } = await makeProgram(clinic.scope);
  expect((await ask("program.json", unpublished)).status).toBe(404);
});
