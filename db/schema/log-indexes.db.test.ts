import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { rowsOf } from "../rows";
import { OperatorScope } from "../scope";
import { startTestDatabase } from "../test/suite";

const suite = startTestDatabase();

test("logs, the largest table, have the indexes that a query uses and no other", async () => {
  const rows = await OperatorScope.forSetUp(suite.database).run((transaction) =>
    rowsOf(
      transaction,
      sql`select indexname from pg_indexes where tablename = 'session_logs' order by indexname`,
    ),
  );
  expect(rows.map(({ indexname }) => indexname)).toEqual([
    // Silent and sore patients of Today, over all programs of a clinic.
    "session_logs_clinic_day",
    "session_logs_clinic_id_program_id_id_pk",
    // A program's follow-up and history, and its last day.
    "session_logs_day",
    // Notes that nobody has read.
    "session_logs_notes",
    // Logs that a later one corrects.
    "session_logs_replaced",
  ]);
});
