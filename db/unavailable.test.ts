import { expect, test } from "vitest";
import { ConflictError, DatabaseUnavailableError } from "@/lib/domain/errors/errors";
import { explainFailure, unavailableReason } from "./unavailable";

const failure = (code: string, message = "refused") =>
  new Error("Failed query", { cause: Object.assign(new Error(message), { code }) });

test.each([
  ["57014", "busy"],
  ["55P03", "busy"],
  ["40P01", "busy"],
  ["57P01", "away"],
  ["08006", "away"],
  ["53100", "full"],
  ["ENOSPC", "full"],
])("SQLSTATE or code %s, however deep, means that the database is %s", (code, reason) => {
  expect(unavailableReason(failure(code))).toBe(reason);
  expect(explainFailure(failure(code))).toMatchObject({ code: "unavailable", reason });
});

test("an engine that has no code for a full disk is understood by its words", () => {
  expect(unavailableReason(failure("58030", "could not write: No space left on device"))).toBe("full");
});

test("what the work itself did wrong stays what it is", () => {
  for (const error of [failure("23505"), new ConflictError("Program", 3), "text"])
    expect(explainFailure(error)).toBe(error);
  const known = new DatabaseUnavailableError("busy");
  expect(explainFailure(known)).toBe(known);
});
