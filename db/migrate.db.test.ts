import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { DatabaseHandle } from "./client";
import { applyMigrations, listMigrations, migrateDatabase, NewerSchemaError } from "./migrate";
import { OperatorScope } from "./scope";
import { fillSearchText } from "./seed/fill-search-text";
import { openEmptyTestDatabase } from "./test/database";
import { numberOf, rowsOf, tableNames } from "./test/raw";

/** The migrations before the first whose statements name the column. */
function migrationsBefore(column: string) {
  const all = listMigrations();
  const first = all.findIndex(({ statements }) =>
    statements.some((statement) => statement.includes(`"${column}"`)),
  );
  return all.slice(0, first);
}

describe("migrateDatabase", () => {
  let handle: DatabaseHandle;

  beforeEach(async () => {
    handle = await openEmptyTestDatabase();
  });

  afterEach(() => handle.close());

  test("brings an empty database up to date, and then has nothing to do", async () => {
    const first = await migrateDatabase(handle);
    const tables = await tableNames(handle.database);
    expect(first).toBeGreaterThan(0);
    expect(tables).toContain("patients");
    expect(await migrateDatabase(handle)).toBe(0);
    expect(await tableNames(handle.database)).toEqual(tables);
  });

  test("lets several processes start at once", async () => {
    const applied = await Promise.all([
      migrateDatabase(handle),
      migrateDatabase(handle),
      migrateDatabase(handle),
    ]);
    const recorded = await numberOf(handle.database, sql`select count(*) from homestretch.migrations`);
    expect(applied.filter((count) => count > 0)).toEqual([recorded]);
  });

  test("refuses a database of a newer release and leaves it as it is", async () => {
    await migrateDatabase(handle);
    await handle.database.execute(sql`insert into homestretch.migrations (hash) values ('from the future')`);
    await expect(migrateDatabase(handle)).rejects.toThrow(NewerSchemaError);
    await handle.database.execute(sql`delete from homestretch.migrations where hash = 'from the future'`);
    expect(await migrateDatabase(handle)).toBe(0);
  });

  test("keeps what an earlier release stored of tags and flags", async () => {
    const { database } = handle;
    await database.transaction((transaction) =>
      applyMigrations(transaction, migrationsBefore("happened_on")),
    );
    const [clinicId, patientId] = [randomUUID(), randomUUID()];
    await database.execute(sql`insert into clinics (id, name, phone, country, emergency_number, urgent_line, time_zone) values
      (${clinicId}, 'Riverside', '01632 960 000', 'GB', '999', 'NHS 111', 'Europe/London')`);
    await database.execute(sql`insert into patients (id, clinic_id, name, label)
      values (${patientId}, ${clinicId}, 'Ada Byron', 'Ada')`);
    await database.execute(sql`insert into condition_tags
      (slug, kind, position, name, plain_name, suitability, detail) values
      ('heart-blood-pressure-glaucoma', 'flag', 1, 'Heart', 'Heart', 'yes-with-care', 'none'),
      ('hip-replacement-lateral', 'flag', 2, 'Hip', 'Hip', 'yes-with-care', 'limits-end-date')`);
    await database.execute(sql`insert into patient_conditions
      (clinic_id, patient_id, tag, noted_on, limits_end_on) values
      (${clinicId}, ${patientId}, 'heart-blood-pressure-glaucoma', '2026-01-01', null),
      (${clinicId}, ${patientId}, 'hip-replacement-lateral', '2026-02-01', '2026-05-01')`);
    expect(await migrateDatabase(handle)).toBeGreaterThan(0);
    const kept = await rowsOf(
      database,
      sql`select tag, noted_on::text, limits_end_on::text, happened_on, areas, is_visit_reason
        from patient_conditions order by tag`,
    );
    const empty = { happened_on: null, areas: [], is_visit_reason: false };
    expect(kept).toEqual([
      { tag: "heart-blood-pressure-glaucoma", noted_on: "2026-01-01", limits_end_on: null, ...empty },
      { tag: "hip-replacement-lateral", noted_on: "2026-02-01", limits_end_on: "2026-05-01", ...empty },
    ]);
  });

  test("lets patients of an earlier release be found like any other", async () => {
    const { database } = handle;
    await database.transaction((transaction) =>
      applyMigrations(transaction, migrationsBefore("search_text")),
    );
    const [clinicId, patientId] = [randomUUID(), randomUUID()];
    await database.execute(sql`insert into clinics (id, name, phone, country, emergency_number, urgent_line, time_zone) values
      (${clinicId}, 'Riverside', '01632 960 000', 'GB', '999', 'NHS 111', 'Europe/London')`);
    await database.execute(sql`insert into patients (id, clinic_id, name, label, birth_year, phone)
      values (${patientId}, ${clinicId}, 'Siobhán O’Neill', 'Vonnie', 1961, '01632 960 147')`);
    await database.execute(sql`insert into patients (clinic_id, name, label)
      select ${clinicId}, 'Jan Smit ' || number, 'Jan' from generate_series(1, 1200) as number`);
    await migrateDatabase(handle);
    const scope = OperatorScope.forSetUp(database);
    expect(await fillSearchText(scope)).toBe(1201);
    const [found] = await rowsOf(
      database,
      sql`select search_text, reference, revision from patients where id = ${patientId}`,
    );
    expect(found).toEqual({
      search_text: "siobhan oneill siobhanoneill vonnie 1961 01632960147",
      reference: null,
      revision: 1,
    });
    expect(await numberOf(database, sql`select count(*) from patients where search_text = ''`)).toBe(0);
    expect(await fillSearchText(scope)).toBe(0);
  });

  test("undoes everything when a migration fails", async () => {
    await handle.database.execute(sql`create table patients (id integer)`);
    await expect(migrateDatabase(handle)).rejects.toThrow();
    expect(await tableNames(handle.database)).toEqual(["patients"]);
  });

  test("calls the date of a text the day it was written, and says nothing else anew", async () => {
    const before = listMigrations().slice(0, 9);
    await handle.database.transaction((transaction) => applyMigrations(transaction, before));
    await handle.database.execute(sql`insert into advice_topics
      (slug, topic_group, position, title, points, resolves, provenance) values
      ('heat', 'easing-pain', 0, 'Heat', '{Warm}', '{}',
        '{"author": "Somebody", "reviewedOn": "2026-11-22"}')`);
    await handle.database.execute(sql`insert into warning_texts (version, reviewed_on, stretch_line, not_sure, additions)
      values ('1.1', '2026-11-22', '', '', '[]')`);
    await migrateDatabase(handle);
    const wrong = sql`select count(*) from advice_topics
      where provenance <> '{"author": "Somebody", "writtenOn": "2026-11-22"}'`;
    expect(await numberOf(handle.database, wrong)).toBe(0);
    expect(await numberOf(handle.database, sql`select count(*) from advice_topics`)).toBe(1);
    const kept = sql`select count(*) from warning_texts where written_on = '2026-11-22'`;
    expect(await numberOf(handle.database, kept)).toBe(1);
  });
});
