import { PGlite } from "@electric-sql/pglite";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { loadHandout, loadLinkedHandout } from "@/lib/handout/loaders";
import { loadExercise, loadLibrary } from "@/lib/library/loaders";
import { loadOwnLogs } from "@/lib/logs/loaders";
import { loadBuilder, loadProgram } from "@/lib/programs/loaders";
import { loadLinkedProgram, loadProgramLinks } from "@/lib/sharing/loaders";
import { loadTemplates } from "@/lib/templates/loaders";
import { loadLanguage, loadLanguages, loadTranslation } from "@/lib/translations/loaders";
import { loadVersion } from "@/lib/versions/loaders";
import { createExercise, updateExercise } from "../mutations/exercises";
import { LinkScope } from "../scope";
import { WARNING_TEXT } from "../seed/warning-text";
import { EXERCISE, makeClinic, makeSharedProgram, type TestClinic, TODAY } from "./factories";
import { startTestDatabase } from "./suite";

/** Who asks: what a cookie tells is proved in the browser tests. */
const asks = vi.hoisted(() => ({}) as { clinic: TestClinic });
vi.mock("@/lib/auth/scope", () => ({
  requireClinicScope: async () => asks.clinic.scope,
  currentClinicScope: async () => asks.clinic.scope,
}));
vi.mock("@/lib/auth/link-scope", () => ({
  readAsPatient: <T>(linkId: string, read: (scope: LinkScope) => Promise<T>) =>
    LinkScope.forLink(suite.database, linkId).transaction(read),
}));
vi.mock("@/lib/mail/clinic-mail", () => ({ canMailHere: async () => false }));
vi.mock("@/lib/platform/env", () => ({
  env: () => ({ origin: "https://clinic.example", shareKey: "a key that only the tests know, 32 bytes" }),
}));
vi.mock("next/headers", () => ({ headers: async () => new Headers() }));

const suite = startTestDatabase();
let program: { programId: string; linkId: string };

beforeAll(async () => {
  asks.clinic = await makeClinic(suite.database);
  program = await makeSharedProgram(asks.clinic.scope);
});

const sheet = (version: "current" | "draft") =>
  loadHandout({ programId: program.programId, version, choice: {}, isTold: true });

/** Most ways to the database of each page, what is asked side by side together; its role and its end count, what tells who is asking comes on top. */
const PAGES: Readonly<Record<string, readonly [most: number, load: () => Promise<unknown>]>> = {
  library: [4, loadLibrary],
  "an exercise": [8, () => loadExercise("bridge")],
  templates: [6, loadTemplates],
  languages: [4, loadLanguages],
  "a language": [5, () => loadLanguage("pl", {})],
  "a translation": [7, () => loadTranslation("pl", "warning", WARNING_TEXT.version)],
  "a program": [6, () => loadProgram(program.programId)],
  "a program's links": [4, () => loadProgramLinks(program.programId)],
  "a version": [6, () => loadVersion(program.programId, "1", undefined)],
  builder: [10, () => loadBuilder(program.programId)],
  "the current sheet": [8, () => sheet("current")],
  "the draft's sheet": [12, () => sheet("draft")],
  "the patient's page": [4, () => loadLinkedProgram(program.linkId)],
  "the patient's history": [6, () => loadOwnLogs(program.linkId)],
  "the patient's sheet": [4, () => loadLinkedHandout(program.linkId, {})],
};

describe.skipIf(process.env.HOMESTRETCH_TEST_DATABASE === "server")("ways to the database", () => {
  test.each(Object.entries(PAGES))("of %s, opened again", async (_page, [most, load]) => {
    await load();
    const asked = vi.spyOn(PGlite.prototype, "execProtocolRaw");
    await load();
    const ways = asked.mock.calls.length;
    asked.mockRestore();
    expect(ways).toBeLessThanOrEqual(most);
  });
});

test.each(Object.entries(PAGES))("%s is read alike twice, on either engine", async (_page, [, load]) => {
  const first = await load();
  expect(first).toBeDefined();
  expect(JSON.stringify(await load())).toBe(JSON.stringify(first));
});

test("a page whose library is kept in memory shows what was changed a moment ago, and to its clinic alone", async () => {
  const { clinic } = asks;
  const other = await makeClinic(suite.database);
  const ownNames = async (of: TestClinic) => {
    asks.clinic = of;
    const exercises = await loadLibrary();
    asks.clinic = clinic;
    return exercises.filter(({ isShared }) => !isShared).map(({ name }) => name);
  };
  expect([await ownNames(clinic), await ownNames(other)]).toEqual([[], []]);
  const made = await createExercise(clinic.scope, { ...EXERCISE, name: "Heron stance" }, TODAY);
  expect([await ownNames(clinic), await ownNames(other)]).toEqual([["Heron stance"], []]);
  const renamed = { ...EXERCISE, name: "Stork stance" };
  await updateExercise(clinic.scope, made.exerciseId, 1, renamed, TODAY);
  expect([await ownNames(clinic), await ownNames(other)]).toEqual([["Stork stance"], []]);
});
