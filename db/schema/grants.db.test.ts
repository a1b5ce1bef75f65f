import { type SQL, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { revokeShareLink } from "../mutations/share-links";
import { makeClinic, makeProgram, makeSharedProgram, publish } from "../test/factories";
import { asRole, INSUFFICIENT_PRIVILEGE, numberOf, rowsOf, verdictOf } from "../test/raw";
import { startTestDatabase } from "../test/suite";

const suite = startTestDatabase();
const ROLES = [
  "homestretch_clinic",
  "homestretch_sign_in",
  "homestretch_link",
  "homestretch_operator",
  "homestretch_erasure",
];

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
  it.each([...ROLES, "homestretch_ended_link"])(
    "%s can neither log in nor pass row-level security",
    async (role) => {
      const [row] = await rowsOf(
        suite.database,
        sql`select rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, rolcreatedb from pg_roles where rolname = ${role}`,
      );
      expect(Object.values(row ?? {})).toEqual([false, false, false, false, false]);
      const owned = sql`select count(*) from pg_class where relowner = (select oid from pg_roles where rolname = ${role})`;
      expect(await numberOf(suite.database, owned)).toBe(0);
    },
  );

  it("of staff may do, table by table, what the product does", async () => {
    expect(await privileges("homestretch_clinic")).toMatchInlineSnapshot(`
      [
        "activity_scores: insert, select",
        "advice_topics: insert, select, update",
        "audit_chains: insert, select, update",
        "audit_events: insert, select",
        "audit_seals: insert, select",
        "clinical_signers: insert, select",
        "clinics: select, update",
        "clip_pieces: insert, select",
        "clips: delete, insert, select",
        "condition_tags: select",
        "content_translations: delete, insert, select, update",
        "exercise_words: delete, insert, select, update",
        "exercises: delete, insert, select, update",
        "favourites: delete, insert, select",
        "functional_activities: insert, select",
        "handout_prints: insert, select",
        "images: delete, insert, select",
        "import_layouts: insert, select, update",
        "item_logs: insert, select",
        "kept_conflicts: insert, select",
        "known_clinics: delete, insert, select, update",
        "ladder_rungs: delete, insert, select, update",
        "library_seeds: select",
        "one_time_links: insert",
        "outcome_measurements: insert, select",
        "patient_conditions: delete, insert, select, update",
        "patient_external_ids: insert, select",
        "patient_merges: delete, insert, select",
        "patients: delete, insert, select, update",
        "program_advice: delete, insert, select, update",
        "program_item_phases: delete, insert, select, update",
        "program_items: delete, insert, select, update",
        "program_phases: delete, insert, select, update",
        "program_version_items: insert, select",
        "program_versions: insert, select",
        "programs: insert, select, update",
        "recovery_codes: delete, insert",
        "screenings: insert, select",
        "session_logs: insert, select",
        "sessions: delete, select",
        "share_links: insert, select, update",
        "signable_texts: select",
        "signature_acceptances: insert, select",
        "signature_withdrawals: insert, select",
        "signatures: insert, select",
        "symptom_charts: insert, select",
        "template_advice: delete, insert, select, update",
        "template_items: delete, insert, select, update",
        "templates: insert, select, update",
        "text_acceptances: insert, select",
        "user_identities: delete, select",
        "usual_doses: delete, insert, select, update",
        "warning_groups: select",
        "warning_signs: select",
        "warning_texts: select",
        "warning_translations: insert, select",
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
        "password_changed_at",
        "revision",
        "role",
        "sso_allowed",
        "totp_confirmed_at",
        "updated_at",
      ]
    `);
  });

  it("of sign-in may look an account up and keep its session", async () => {
    expect(await privileges("homestretch_sign_in")).toMatchInlineSnapshot(`
      [
        "audit_chains: insert, select, update",
        "audit_events: insert",
        "audit_seals: insert, select",
        "clinics: select",
        "one_time_links: select",
        "recovery_codes: select",
        "sessions: delete, insert, select",
        "sign_in_attempts: delete, insert, select, update",
        "user_identities: insert, select",
        "users: select",
      ]
    `);
    expect(await columns("homestretch_sign_in", "sessions", "UPDATE")).toEqual(["last_seen_at", "proved_at"]);
    expect(await columns("homestretch_sign_in", "one_time_links", "UPDATE")).toEqual(["used_at"]);
    expect(await columns("homestretch_sign_in", "recovery_codes", "UPDATE")).toEqual(["used_at"]);
    expect(await columns("homestretch_sign_in", "users", "UPDATE")).toEqual([
      "password_changed_at",
      "password_hash",
      "revision",
      "totp_last_step",
      "updated_at",
    ]);
  });

  it("of a share link may read what its page shows", async () => {
    expect(await privileges("homestretch_link")).toEqual([
      "audit_chains: insert, select, update",
      "audit_events: insert",
      "audit_seals: insert, select",
      "item_logs: insert, select",
      "program_version_items: select",
      "session_logs: insert, select",
    ]);
    const readable = async (table: string) => columns("homestretch_link", table, "SELECT");
    expect(await readable("share_links")).toEqual([
      "calendar_hash",
      "clinic_id",
      "code_hash",
      "expires_at",
      "generation",
      "id",
      "pin_hash",
      "pin_locked_at",
      "pin_misses",
      "pin_paused_until",
      "program_id",
      "renewal_asked_at",
      "revoked_at",
    ]);
    expect(await readable("clips")).toEqual(["byte_count", "clinic_id", "content_type", "id"]);
    expect(await readable("clip_pieces")).toEqual(["bytes", "clinic_id", "clip_id", "number"]);
    expect(await readable("programs")).toEqual(["archived_at", "clinic_id", "current_version", "id"]);
    expect(await readable("program_versions")).toEqual(["clinic_id", "document", "number", "program_id"]);
    expect(await columns("homestretch_link", "share_links", "UPDATE")).toEqual([
      "calendar_hash",
      "last_opened_at",
      "pin_locked_at",
      "pin_misses",
      "pin_paused_until",
      "renewal_asked_at",
    ]);
  });
});

describe("an ended link", () => {
  it("gives the clinic to call to whoever has its token, and nothing else", async () => {
    const { scope, clinicId } = await makeClinic(suite.database);
    const { linkId } = await makeSharedProgram(scope);
    await makeSharedProgram(scope);
    const [link] = await asRole(suite.database, "homestretch_operator", {}, (t) =>
      rowsOf(t, sql`select token_hash from share_links where id = ${linkId}`),
    );
    const seen = (table: string, column: string) =>
      asRole(suite.database, "homestretch_ended_link", { token_hash: String(link?.token_hash) }, (t) =>
        rowsOf(t, sql`select ${sql.identifier(column)} from ${sql.identifier(table)}`),
      );
    expect(await seen("clinics", "id")).toEqual([]);
    await revokeShareLink(scope, linkId);
    expect(await seen("clinics", "id")).toEqual([{ id: clinicId }]);
    expect(await seen("share_links", "clinic_id")).toEqual([{ clinic_id: clinicId }]);
    expect(await privileges("homestretch_ended_link")).toEqual([]);
    for (const table of ["programs", "program_versions", "patients", "users", "session_logs"]) {
      expect(await verdictOf(seen(table, "id")), table).toBe(INSUFFICIENT_PRIVILEGE);
    }
    for (const column of ["id", "token_hash", "program_id"]) {
      expect(await verdictOf(seen("share_links", column)), column).toBe(INSUFFICIENT_PRIVILEGE);
    }
    expect(await verdictOf(seen("clinics", "email"))).toBe(INSUFFICIENT_PRIVILEGE);
  });
});

describe("staff", () => {
  it.each<[string, SQL]>([
    ["read a password's hash", sql`select password_hash from users`],
    ["make a user", sql`insert into users (email) values ('a@b.example')`],
    ["move a user", sql`update users set email = 'a@b.example'`],
    ["write into the audit trail's seals", sql`update audit_seals set hash = repeat('0', 64)`],
    ["change what a patient recorded", sql`update session_logs set pain = 0`],
    ["delete what a patient recorded", sql`delete from session_logs`],
    ["change an outcome", sql`update outcome_measurements set pain = 0`],
    ["change a body chart", sql`update symptom_charts set note = ''`],
    ["delete a body chart", sql`delete from symptom_charts`],
    ["read a recovery code's hash", sql`select code_hash from recovery_codes`],
    ["read the hash of a one-time link", sql`select token_hash from one_time_links`],
    ["read set-up codes", sql`select * from set_up_codes`],
    ["make a session", sql`insert into sessions (ends_at) values (now())`],
    ["read sign-in counters", sql`select * from sign_in_attempts`],
    ["change a version", sql`update program_versions set number = 7`],
    ["delete a version", sql`delete from program_versions`],
    ["change the audit trail", sql`update audit_events set verb = 'nothing'`],
    ["delete from the audit trail", sql`delete from audit_events`],
    ["change a print", sql`update handout_prints set version_number = 1`],
    ["delete a program", sql`delete from programs`],
    ["change the warning signs", sql`update warning_signs set wording = 'All is well.'`],
    ["change a condition tag", sql`update condition_tags set suitability = 'yes'`],
    ["change a signature", sql`update signatures set name = 'Somebody'`],
    ["delete a signature", sql`delete from signatures`],
    ["take a withdrawal back", sql`delete from signature_withdrawals`],
    ["change what was accepted", sql`update text_acceptances set name = 'Somebody'`],
    ["change a text that is signed", sql`update signable_texts set content = '{}'`],
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

describe("an account", () => {
  const promote = (userId: string) => sql`update users set role = 'admin' where id = ${userId} returning id`;

  it("has its role from an admin, never from a therapist or itself", async () => {
    const { clinicId, admin, therapist } = await makeClinic(suite.database);
    const { userId } = therapist;
    const as = (user_role: string, user_id: string) => ({ clinic_id: clinicId, user_role, user_id });
    const change = (settings: ReturnType<typeof as>) =>
      asRole(suite.database, "homestretch_clinic", settings, (t) => rowsOf(t, promote(userId)));
    // Anybody but the account itself and an admin does not even reach the row.
    expect(await change(as("therapist", admin.userId))).toEqual([]);
    expect(await verdictOf(change(as("therapist", userId)))).toBe(INSUFFICIENT_PRIVILEGE);
    expect(await change(as("admin", admin.userId))).toEqual([{ id: userId }]);
  });

  it.each([
    ["homestretch_clinic", { user_role: "admin" }],
    ["homestretch_sign_in", { email: "theirs" }],
  ])("does not get another password from %s", async (role, settings) => {
    const { clinicId, therapist } = await makeClinic(suite.database);
    const change = sql`update users set password_hash = 'mine' where id = ${therapist.userId}`;
    const named = {
      clinic_id: clinicId,
      ...settings,
      ...("email" in settings && { email: therapist.email }),
    };
    const work = asRole(suite.database, role, named, (t) => t.execute(change));
    expect(await verdictOf(work)).toBe(INSUFFICIENT_PRIVILEGE);
  });
});

describe("the audit trail's chain", () => {
  it("is written by its trigger alone", async () => {
    const { clinicId, scope } = await makeClinic(suite.database);
    await makeSharedProgram(scope);
    const forge = sql`update audit_chains set hash = repeat('0', 64) returning clinic_id`;
    const seal = sql`insert into audit_seals (clinic_id, sequence, event_id, hash)
      select clinic_id, 1000, event_id, hash from audit_seals limit 1`;
    for (const role of ROLES) {
      const settings = { clinic_id: clinicId };
      expect(await asRole(suite.database, role, settings, (t) => rowsOf(t, forge)), role).toEqual([]);
      const work = asRole(suite.database, role, settings, (t) => t.execute(seal));
      if (role === "homestretch_clinic" || role === "homestretch_operator") {
        expect(await verdictOf(work), role).toBe(INSUFFICIENT_PRIVILEGE);
      } else await work;
    }
    const sealed = sql`select count(*) from audit_seals where sequence = 1000`;
    expect(await numberOf(suite.database, sealed)).toBe(0);
  });
});

describe("not even the operator", () => {
  it.each(["program_versions", "audit_events", "text_acceptances"])(
    "changes or deletes rows of %s",
    async (table) => {
      const { scope } = await makeClinic(suite.database);
      await makeSharedProgram(scope);
      const name = sql.identifier(table);
      for (const statement of [sql`update ${name} set clinic_id = clinic_id`, sql`delete from ${name}`]) {
        const work = asRole(suite.database, "homestretch_operator", {}, (t) => t.execute(statement));
        expect(await verdictOf(work)).toBe(INSUFFICIENT_PRIVILEGE);
      }
    },
  );
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
