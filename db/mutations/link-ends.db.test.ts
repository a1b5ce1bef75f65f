import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { listMigrations } from "../migrate";
import { makeClinic, makeSharedProgram } from "../test/factories";
import { asRole, rowsOf } from "../test/raw";
import { startTestDatabase } from "../test/suite";

const suite = startTestDatabase();

it("a link that was made before links ended with a day ends with the day its page has named", async () => {
  const upgrade = listMigrations().find(({ statements }) =>
    statements.join().includes("UPDATE share_links AS l"),
  );
  const upTo = upgrade?.statements.findIndex((statement) => statement.includes("RESET ROLE")) ?? 0;
  const statements = upgrade?.statements.slice(0, upTo + 1) ?? [];
  for (const [timeZone, named] of [
    ["America/Los_Angeles", "19"],
    ["Europe/London", "20"],
    ["Pacific/Auckland", "20"],
  ] as const) {
    const clinic = await makeClinic(suite.database);
    const { linkId } = await makeSharedProgram(clinic.scope);
    const [link] = await asRole(suite.database, "homestretch_operator", {}, async (transaction) => {
      await transaction.execute(
        sql`update clinics set time_zone = ${timeZone} where id = ${clinic.clinicId}`,
      );
      await transaction.execute(
        sql`update share_links set expires_at = make_timestamptz(
          extract(year from now())::int + 1, 12, 20, 0, 0, 0, 'UTC'), renewed_at = make_timestamptz(
          extract(year from now())::int + 1, 12, 1, 0, 0, 0, 'UTC') where id = ${linkId}`,
      );
      await transaction.execute(sql`reset role`);
      for (const statement of statements) await transaction.execute(sql.raw(statement));
      await transaction.execute(sql`select set_config('role', 'homestretch_operator', true)`);
      return rowsOf(
        transaction,
        sql`select to_char(expires_at at time zone ${timeZone}, 'DD HH24:MI:SS.MS') as ends from share_links where id = ${linkId}`,
      );
    });
    expect(link?.ends, timeZone).toBe(`${named} 23:59:59.999`);
  }
});
