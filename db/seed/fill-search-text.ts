import { and, asc, eq, gt, sql } from "drizzle-orm";
import { patientSearchText } from "@/lib/domain/patient/patient-search";
import { patients } from "../schema";
import type { OperatorScope, Transaction } from "../scope";

/** Rows of one statement. */
const BATCH = 500;

/**
 * Writes what patients are found by where a row has none: those of a release that did not keep it yet. Returns how many
 * were written. A record that is saved meanwhile keeps what its save wrote.
 */
export function fillSearchText(scope: OperatorScope): Promise<number> {
  return scope.run(async (transaction) => {
    let filled = 0;
    let after: string | undefined;
    for (;;) {
      const rows = await readUnfilled(transaction, after);
      if (rows.length === 0) return filled;
      const lines = rows.map((row) => sql`(${row.id}::uuid, ${patientSearchText(row)}::text)`);
      await transaction.execute(sql`update patients set search_text = made.line
        from (values ${sql.join(lines, sql`, `)}) as made (id, line)
        where patients.id = made.id and patients.search_text = ''`);
      filled += rows.length;
      after = rows.at(-1)?.id;
    }
  }, "set-up");
}

function readUnfilled(transaction: Transaction, after: string | undefined) {
  return transaction
    .select({
      id: patients.id,
      name: patients.name,
      label: patients.label,
      birthYear: patients.birthYear,
      phone: patients.phone,
      reference: patients.reference,
    })
    .from(patients)
    .where(and(eq(patients.searchText, ""), after === undefined ? undefined : gt(patients.id, after)))
    .orderBy(asc(patients.id))
    .limit(BATCH);
}
