import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { PERMISSIONS } from "@/lib/domain/clinic/permissions";
import { ForbiddenError } from "@/lib/domain/errors/errors";
import { createExercise } from "./mutations/exercises";
import { listAdviceTopics } from "./queries/advice";
import { listConditionChoices } from "./queries/conditions";
import { findDraftTexts } from "./queries/document-sources";
import { findExerciseDrawing, listExercises } from "./queries/exercises";
import { listLadderRungs } from "./queries/ladders";
import { listSheetTexts } from "./queries/sheet-texts";
import { listStarters } from "./queries/templates";
import { getWarningText } from "./queries/warning-texts";
import type { LibraryScope } from "./scope";
import { EXERCISE, makeClinic, makeProgram, TODAY } from "./test/factories";
import { numberOf, tableNames, verdictOf } from "./test/raw";
import { startTestDatabase } from "./test/suite";
import { TrialScope } from "./trial-scope";

const suite = startTestDatabase();

/** Refused inside a transaction that only reads. */
const READ_ONLY_TRANSACTION = "25006";

describe("a visitor's scope", () => {
  it("sees as many rows with a clinic at work as without one", async () => {
    const scope = TrialScope.forVisitor(suite.database);
    const tables = await tableNames(suite.database);
    const counts = async () => {
      const found: Record<string, number> = {};
      for (const table of tables) {
        const count = scope.run((transaction) =>
          numberOf(transaction, sql`select count(*) from ${sql.identifier(table)}`),
        );
        found[table] = await count.catch(() => 0);
      }
      return found;
    };
    const before = await counts();
    const clinic = await makeClinic(suite.database);
    await createExercise(clinic.scope, EXERCISE, TODAY);
    await makeProgram(clinic.scope);
    expect(await counts()).toEqual(before);
    expect(before).toMatchObject({ patients: 0, programs: 0, users: 0, clinics: 0, audit_events: 0 });
    expect(before.exercises).toBeGreaterThan(300);
  });

  it("reads the library as a clinic without anything of its own does", async () => {
    const { scope: staff } = await makeClinic(suite.database);
    const trial = TrialScope.forVisitor(suite.database);
    const alike = async <T>(read: (scope: LibraryScope) => Promise<T>) =>
      expect(await trial.reading(read)).toEqual(await staff.reading(read));
    await alike(listExercises);
    await alike(listAdviceTopics);
    await alike(listLadderRungs);
    await alike(listConditionChoices);
    await alike(listSheetTexts);
    await alike(getWarningText);
  });

  it("has every starter with its exercises and topics, and the texts of what a draft names", async () => {
    await TrialScope.forVisitor(suite.database).reading(async (scope) => {
      const [starter] = await listStarters(scope);
      const ids = starter?.items.map(({ exerciseId }) => exerciseId) ?? [];
      expect(ids.length).toBeGreaterThan(3);
      const items = starter?.items.map(({ itemId, exerciseId, dose, note }) => ({
        ...{ itemId, exerciseId, dose, note },
      }));
      const texts = await findDraftTexts(scope, { items: items ?? [], topicIds: starter?.topicIds ?? [] });
      expect([...texts.exercises.keys()].toSorted()).toEqual([...new Set(ids)].toSorted());
      expect(texts.topics.size).toBe(starter?.topicIds.length);
    });
  });

  it("finds no drawing of a clinic's own exercise", async () => {
    const { scope: staff } = await makeClinic(suite.database);
    const { slug } = await createExercise(staff, { ...EXERCISE, name: "Nobody else's" }, TODAY);
    await TrialScope.forVisitor(suite.database).reading(async (scope) => {
      expect(await findExerciseDrawing(scope, slug)).toBeUndefined();
      expect(await findExerciseDrawing(scope, "bridge")).toMatchObject({ isShared: true });
    });
  });

  it("may do nothing but read the library", () => {
    const scope = TrialScope.forVisitor(suite.database);
    const allowed = PERMISSIONS.filter((permission) => {
      try {
        scope.require(permission);
        return true;
      } catch (error) {
        expect(error).toBeInstanceOf(ForbiddenError);
        return false;
      }
    });
    expect(allowed).toEqual(["library.read"]);
  });

  it("writes nothing", async () => {
    const write = TrialScope.forVisitor(suite.database).reading((scope) =>
      scope.run((transaction) => transaction.execute(sql`update exercises set name = name`)),
    );
    expect(await verdictOf(write)).toBe(READ_ONLY_TRANSACTION);
  });
});
