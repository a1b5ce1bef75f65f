import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { PATIENT_TABLES } from "@/lib/domain/patient-data/patient-tables";
import { rowsOf } from "../test/raw";
import { startTestDatabase } from "../test/suite";

const suite = startTestDatabase({ seeded: false });
const declared = PATIENT_TABLES.map(({ table }) => table);
/** Columns that say whose a row is, also where no foreign key does. */
const TELLING = ["patient_id", "program_id", "session_log_id", "measurement_id", "link_id", "item_id"];

describe("the declared tables of a patient", () => {
  it("are those that refer to a patient, however many steps away, and no others", async () => {
    const rows = await rowsOf(
      suite.database,
      sql`with recursive reached(name) as (
          select 'patients'::regclass
          union select conrelid::regclass from pg_constraint join reached on confrelid = name where contype = 'f'
        ) select name::text as "table" from reached order by 1`,
    );
    expect(rows.map((row) => String(row.table))).toEqual([...declared].sort());
  });

  it("are all tables with a column that says whose a row is", async () => {
    const rows = await rowsOf(
      suite.database,
      sql`select distinct table_name as "table" from information_schema.columns where table_schema = 'public'
        and column_name in (${sql.join(
          TELLING.map((name) => sql`${name}`),
          sql`, `,
        )})`,
    );
    const undeclared = rows.map((row) => String(row.table)).filter((table) => !declared.includes(table));
    expect(undeclared).toEqual([]);
  });

  it("stand after every table that they refer to, so that the last can be erased first", async () => {
    const rows = await rowsOf(
      suite.database,
      sql`select conrelid::regclass::text as "from", confrelid::regclass::text as "to" from pg_constraint
        where contype = 'f' and conrelid <> confrelid`,
    );
    const wrong = rows.filter(
      ({ from, to }) =>
        declared.includes(String(to)) && declared.indexOf(String(from)) < declared.indexOf(String(to)),
    );
    expect(wrong).toEqual([]);
  });

  it("have the columns that their rows are found by, and that an export leaves out", async () => {
    const rows = await rowsOf(
      suite.database,
      sql`select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'`,
    );
    const known = new Set(rows.map((row) => String(row.name)));
    const named = PATIENT_TABLES.flatMap(({ table, by, secret = [] }) =>
      [by.column, "clinic_id", ...secret].map((column) => `${table}.${column}`),
    );
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it("export no hash of a door", async () => {
    const rows = await rowsOf(
      suite.database,
      sql`select table_name || '.' || column_name as name from information_schema.columns
        where table_schema = 'public' and column_name like '%hash'`,
    );
    const secret = PATIENT_TABLES.flatMap(({ table, secret = [] }) =>
      secret.map((name) => `${table}.${name}`),
    );
    const hashes = rows
      .map((row) => String(row.name))
      .filter((name) => declared.includes(name.split(".")[0] ?? ""));
    expect(hashes.filter((name) => !secret.includes(name))).toEqual([]);
  });
});
