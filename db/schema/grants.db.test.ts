import { type SQL, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { makeClinic, makeProgram, makeSharedProgram, publish } from "../test/factories";
import { asRole, INSUFFICIENT_PRIVILEGE, numberOf, rowsOf, verdictOf } from "../test/raw";
import { startTestDatabase } from "../test/suite";

const suite = startTestDatabase();
const ROLES = ["homestretch_clinic", "homestretch_sign_in", "homestretch_link", "homestretch_operator"];

async function privileges(role: string): Promise<string[]> {
  const rows = await rowsOf(
    suite.database,
    sql`select table_name || ': ' || string_agg(distinct lower(privilege_type), ', ' order by lower(privilege_type)) as line
      from information_schema.role_table_grants
      where grantee = ${role} and table_schema = 'public' group by table_name order by 1`,
  );
  return rows.map((row) => String(row.line));
}

/** Columns that may be used although the table as a whole may not. */
async function columns(role: string, table: string, privilege: string): Promise<string[]> {
  const rows = await rowsOf(
    suite.database,
    sql`select column_name from information_schema.column_privileges
      where grantee = ${role} and table_name = ${table} and privilege_type = ${privilege} order by 1`,
  );
  return rows.map((row) => String(row.column_name));
}

describe("every table", () => {
  it("has row-level security, for its owner too", async () => {
    const open = await rowsOf(
      suite.database,
      sql`select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        and not (relrowsecurity and relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
  });

  it("is no view, and no function runs with its owner's rights", async () => {
    const count = sql`select (select count(*) from pg_views where schemaname = 'public') +
      (select count(*) from pg_proc where pronamespace = 'public'::regnamespace and prosecdef)`;
    expect(await numberOf(suite.database, count)).toBe(0);
  });

  it("that belongs to a clinic can only be referred to together with its clinic", async () => {
    const single = await rowsOf(
      suite.database,
      sql`select conrelid::regclass::text as "from", confrelid::regclass::text as "to" from pg_constraint
        where contype = 'f' and connamespace = 'public'::regnamespace and cardinality(conkey) = 1
        and confrelid in (select attrelid from pg_attribute where attname in ('clinic_id', 'owner_id'))`,
    );
    expect(single).toEqual([]);
  });
});

describe("the roles", () => {
  it.each(ROLES)("%s can neither log in nor pass row-level security", async (role) => {
    const [row] = await rowsOf(
      suite.database,
      sql`select rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, rolcreatedb from pg_roles where rolname = ${role}`,
    );
    expect(Object.values(row ?? {})).toEqual([false, false, false, false, false]);
    const owned = sql`select count(*) from pg_class where relowner = (select oid from pg_roles where rolname = ${role})`;
    expect(await numberOf(suite.database, owned)).toBe(0);
  });

  it("of staff may do, table by table, what the product does", async () => {
    expect(await privileges("homestretch_clinic")).toMatchInlineSnapshot(`
      [
        "advice_topics: insert, select, update",
        "audit_events: insert, select",
        "clinics: select, update",
        "condition_tags: select",
        "exercises: insert, select, update",
        "favourites: delete, insert, select",
        "handout_prints: insert, select",
        "images: insert, select",
        "kept_conflicts: insert, select",
        "ladder_rungs: delete, insert, select, update",
        "patient_conditions: delete, insert, select, update",
        "patients: insert, select, update",
        "program_advice: delete, insert, select, update",
        "program_item_phases: delete, insert, select, update",
        "program_items: delete, insert, select, update",
        "program_phases: delete, insert, select, update",
        "program_versions: insert, select",
        "programs: insert, select, update",
        "screenings: insert, select",
        "sessions: delete, select",
        "share_links: insert, select, update",
        "template_advice: delete, insert, select, update",
        "template_items: delete, insert, select, update",
        "templates: insert, select, update",
        "usual_doses: delete, insert, select, update",
        "warning_groups: select",
        "warning_signs: select",
        "warning_texts: select",
      ]
    `);
    expect(await columns("homestretch_clinic", "users", "SELECT")).toMatchInlineSnapshot(`
      [
        "clinic_id",
        "created_at",
        "deactivated_at",
        "display_name",
        "email",
        "id",
        "revision",
        "role",
        "updated_at",
      ]
    `);
  });

  it("of sign-in may look an account up and keep its session", async () => {
    expect(await privileges("homestretch_sign_in")).toMatchInlineSnapshot(`
      [
        "audit_events: insert",
        "clinics: select",
        "sessions: delete, insert, select",
        "sign_in_attempts: delete, insert, select, update",
        "users: select",
      ]
    `);
    expect(await columns("homestretch_sign_in", "sessions", "UPDATE")).toEqual(["last_seen_at"]);
  });

  it("of a share link may read what its page shows", async () => {
    expect(await privileges("homestretch_link")).toEqual(["audit_events: insert"]);
    const readable = async (table: string) => columns("homestretch_link", table, "SELECT");
    expect(await readable("share_links")).toEqual([
      "clinic_id",
      "code_hash",
      "expires_at",
      "generation",
      "id",
      "program_id",
    ]);
    expect(await readable("programs")).toEqual(["archived_at", "clinic_id", "current_version", "id"]);
    expect(await readable("program_versions")).toEqual(["clinic_id", "document", "number", "program_id"]);
    expect(await columns("homestretch_link", "share_links", "UPDATE")).toEqual(["last_opened_at"]);
  });
});

describe("staff", () => {
  it.each<[string, SQL]>([
    ["read a password's hash", sql`select password_hash from users`],
    ["make a user", sql`insert into users (email) values ('a@b.example')`],
    ["give a role", sql`update users set role = 'admin'`],
    ["make a session", sql`insert into sessions (ends_at) values (now())`],
    ["read sign-in counters", sql`select * from sign_in_attempts`],
    ["change a version", sql`update program_versions set number = 7`],
    ["delete a version", sql`delete from program_versions`],
    ["change the audit trail", sql`update audit_events set verb = 'nothing'`],
    ["delete from the audit trail", sql`delete from audit_events`],
    ["change a print", sql`update handout_prints set version_number = 1`],
    ["delete a patient", sql`delete from patients`],
    ["delete a program", sql`delete from programs`],
    ["change the warning signs", sql`update warning_signs set wording = 'All is well.'`],
    ["change a condition tag", sql`update condition_tags set suitability = 'yes'`],
    ["empty a table", sql`truncate patients cascade`],
  ])("cannot %s", async (_, statement) => {
    const { clinicId } = await makeClinic(suite.database);
    const settings = { clinic_id: clinicId };
    const work = asRole(suite.database, "homestretch_clinic", settings, (t) => t.execute(statement));
    expect(await verdictOf(work)).toBe(INSUFFICIENT_PRIVILEGE);
  });

  it("cannot change what all clinics share", async () => {
    const { scope } = await makeClinic(suite.database);
    const write = sql`update exercises set name = 'Mine now' returning id`;
    expect(await scope.run((transaction) => rowsOf(transaction, write))).toEqual([]);
  });
});

describe("not even the operator", () => {
  it.each(["program_versions", "audit_events"])("changes or deletes rows of %s", async (table) => {
    const { scope } = await makeClinic(suite.database);
    await makeSharedProgram(scope);
    const name = sql.identifier(table);
    for (const statement of [sql`update ${name} set clinic_id = clinic_id`, sql`delete from ${name}`]) {
      const work = asRole(suite.database, "homestretch_operator", {}, (t) => t.execute(statement));
      expect(await verdictOf(work)).toBe(INSUFFICIENT_PRIVILEGE);
    }
  });
});

describe("a share link", () => {
  it("sees its own program's current version, and neither earlier ones nor patients", async () => {
    const { scope } = await makeClinic(suite.database);
    const { programId, linkId } = await makeSharedProgram(scope);
    await publish(scope, programId);
    await makeSharedProgram(scope);
    await makeProgram(scope);
    const asLink = <T>(work: Parameters<typeof asRole<T>>[3]) =>
      asRole(suite.database, "homestretch_link", { link_id: linkId }, work);
    const seen = (statement: SQL) => asLink((transaction) => rowsOf(transaction, statement));
    expect(await seen(sql`select program_id, number from program_versions`)).toEqual([
      { program_id: programId, number: 2 },
    ]);
    expect(await seen(sql`select id from programs`)).toEqual([{ id: programId }]);
    expect(await seen(sql`select id from share_links`)).toEqual([{ id: linkId }]);
    for (const table of ["patients", "patient_conditions", "program_items", "users", "clinics", "sessions"]) {
      const read = asLink((t) => t.execute(sql`select * from ${sql.identifier(table)}`));
      expect(await verdictOf(read), table).toBe(INSUFFICIENT_PRIVILEGE);
    }
    for (const column of ["title", "patient_id", "goal"]) {
      const read = asLink((t) => t.execute(sql`select ${sql.identifier(column)} from programs`));
      expect(await verdictOf(read), column).toBe(INSUFFICIENT_PRIVILEGE);
    }
  });
});
