import { openAsBlob } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test, vi } from "vitest";
import { Statements } from "./statements";

let engine: PGlite;
let statements: Statements;

describe.skipIf(process.env.HOMESTRETCH_TEST_DATABASE === "server")(
  "statements on the embedded engine",
  () => {
    beforeAll(async () => {
      engine = await PGlite.create({ loadDataDir: await openAsBlob(inject("dumps").empty) });
    });

    afterAll(() => engine.close());

    beforeEach(async () => {
      await engine.exec(
        "drop table if exists people; create table people (id int primary key, name text not null)",
      );
      statements = new Statements(engine);
    });

    const ALL_KINDS = `select $1::int as number, $2::text as words, $3::boolean as truth, $4::jsonb as object, $5::text[] as list,
  $6::timestamptz as moment, $7::bytea as bytes, $8::uuid as id, $9::bigint as large, $10::text as nothing, 1.50::numeric as exact,
  date '2026-02-28' as day, '{1,2}'::int[] as numbers, json_build_object('a', 'ü') as made`;
    const VALUES = [
      7,
      "it's “so” — 'ü' 👍",
      true,
      { a: [1, "b"] },
      ["a", 'b "c"', "d,e"],
      new Date("2026-03-01T10:11:12.345Z"),
      new Uint8Array([0, 1, 255, 39]),
      "6f2f64bb-7d20-4e3b-8a56-b0b2a1a5f0c1",
      9_007_199_254_740_991n,
      null,
    ];

    test.each([
      { rowMode: "array" as const },
      { rowMode: "object" as const },
      { parsers: { 1184: (text: string) => `at ${text}` } },
    ])("answers what the engine's own method answers, the first time and later: %o", async (options) => {
      const own = await engine.query(ALL_KINDS, VALUES, options);
      for (let time = 0; time < 4; time += 1) {
        const { rows, fields } = await statements.query(ALL_KINDS, VALUES, options);
        expect(rows).toEqual(own.rows);
        expect(fields).toEqual(own.fields);
      }
    });

    test("a statement goes to the engine as one message, and brings the beginning of its transaction with it", async () => {
      const sent = vi.spyOn(engine, "execProtocolRawSync");
      await statements.transaction(async (inside) => {
        await inside.query("insert into people values ($1, $2)", [1, "Ada"]);
        await inside.query("select name from people where id = $1", [1]);
      });
      // Two statements, and the end.
      expect(sent).toHaveBeenCalledTimes(3);
      sent.mockRestore();
    });

    test("statements that are asked side by side go together, each with its own answer or failure", async () => {
      const sent = vi.spyOn(engine, "execProtocolRawSync");
      const asked = await statements.transaction(async (inside) => {
        await inside.query("insert into people values (1, 'Ada'), (2, 'Eve')");
        sent.mockClear();
        const read = (id: number) =>
          inside.query<{ name: string }>("select name from people where id = $1", [id]);
        const found = await Promise.all([read(1), read(2), read(3), inside.query("select 7 as number")]);
        expect(sent).toHaveBeenCalledTimes(1);
        return found.map(({ rows }) => rows);
      });
      expect(asked).toEqual([[{ name: "Ada" }], [{ name: "Eve" }], [], [{ number: 7 }]]);
      const failing = statements.transaction(async (inside) => {
        const [bad, after] = await Promise.allSettled([
          inside.query("select no_such_column from people"),
          inside.query("select 1"),
        ]);
        expect(bad).toMatchObject({ reason: { code: "42703" } });
        expect(after).toMatchObject({ reason: { code: "25P02" } });
        throw new Error("seen");
      });
      await expect(failing).rejects.toThrow("seen");
      sent.mockRestore();
    });

    test("what is asked after the end of its transaction begins no other one", async () => {
      let late: (() => Promise<unknown>) | undefined;
      await statements.transaction(async (inside) => {
        late = () => inside.query("select 1");
        await late();
      });
      await expect(late?.()).rejects.toThrow("over");
      expect(engine.isInTransaction()).toBe(false);
    });

    test("a transaction that fails leaves nothing, and one that asked nothing sends nothing", async () => {
      await expect(
        statements.transaction(async (inside) => {
          await inside.query("insert into people values (1, 'Ada')");
          throw new Error("thought better of it");
        }),
      ).rejects.toThrow("thought better of it");
      const sent = vi.spyOn(engine, "execProtocolRawSync");
      await statements.transaction(async () => undefined);
      expect(sent).not.toHaveBeenCalled();
      sent.mockRestore();
      expect((await statements.query("select * from people")).rows).toEqual([]);
    });

    test("a failure that was swallowed does not pass for success", async () => {
      await expect(
        statements.transaction(async (inside) => {
          await inside.query("insert into people values (1, 'Ada')");
          await inside.query("select no_such_column from people").catch(() => undefined);
        }),
      ).rejects.toThrow("nothing of it was kept");
      expect((await statements.query("select * from people")).rows).toEqual([]);
    });

    test("a failure says what PostgreSQL says, and the same statement works again afterwards", async () => {
      const add = "insert into people values ($1, $2)";
      for (const id of [1, 2, 3]) await statements.query(add, [id, "Ada"]);
      for (let time = 0; time < 3; time += 1) {
        const failure = await statements.query(add, [1, "Eve"]).catch((error: unknown) => error);
        expect(failure).toMatchObject({ code: "23505", constraint: "people_pkey", query: add });
      }
      expect((await statements.query(add, [4, "Ada"])).affectedRows).toBe(1);
      const listed = "insert into people select 9, name from unnest($1::text[]) name";
      for (let time = 0; time < 3; time += 1)
        await expect(statements.query(listed, [[null]])).rejects.toMatchObject({ code: "23502" });
    });

    test("tables may change between one time and the next", async () => {
      const read = "select * from people where id = $1";
      await statements.query("insert into people values (1, 'Ada')");
      for (let time = 0; time < 3; time += 1) await statements.query(read, [1]);
      await statements.query("alter table people add column born int default 1815");
      expect((await statements.query(read, [1])).rows).toEqual([{ id: 1, name: "Ada", born: 1815 }]);
      await statements.query("alter table people alter column id type text using 'p' || id");
      expect((await statements.query(read, ["p1"])).rows).toEqual([{ id: "p1", name: "Ada", born: 1815 }]);
    });

    test("who asks is looked at each time, whatever the engine has kept of the statement", async () => {
      await statements.query("insert into people values (1, 'Ada'), (2, 'Eve')");
      for (const statement of [
        "drop role if exists guest",
        "create role guest",
        "grant select on people to guest",
        "alter table people enable row level security",
        "create policy one on people to guest using (id = current_setting('test.id')::int)",
      ])
        await statements.query(statement);
      const readAs = (role: string, id: string) =>
        statements.transaction(async (inside) => {
          await inside.query("select set_config('role', $1, true), set_config('test.id', $2, true)", [
            role,
            id,
          ]);
          return (await inside.query<{ name: string }>("select name from people order by id")).rows.map(
            ({ name }) => name,
          );
        });
      for (let time = 0; time < 3; time += 1) {
        expect(await readAs("postgres", "0")).toEqual(["Ada", "Eve"]);
        expect(await readAs("guest", "1")).toEqual(["Ada"]);
        expect(await readAs("guest", "2")).toEqual(["Eve"]);
      }
      await statements.query("drop table people");
    });

    test("more statements than the engine keeps, asked at once and again", async () => {
      for (let time = 0; time < 3; time += 1) {
        const answers = await Promise.all(
          Array.from({ length: 320 }, (_, number) =>
            statements.query(`select $1::int + ${number} as sum`, [number]),
          ),
        );
        expect(answers.map(({ rows }) => rows)).toEqual(answers.map((_, number) => [{ sum: 2 * number }]));
      }
      const { rows } = await engine.query<{ kept: number }>(
        "select count(*)::int as kept from pg_prepared_statements",
      );
      expect(rows[0]?.kept).toBeLessThanOrEqual(320);
    });
  },
);
