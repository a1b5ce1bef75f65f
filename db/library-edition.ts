import { sql } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import type { Database, Transaction } from "./client";
import { rowsOf } from "./rows";

/** Lists kept in memory for all clinics together: a dozen for the shared library, and as many for a clinic with its own. */
const MOST_LISTS = 200;

type Lists = LRUCache<string, object>;

const listsOf = new WeakMap<Database, Lists>();

/** What has been read of the library of a database, by edition and name. */
export function libraryLists(database: Database): Lists {
  const found = listsOf.get(database) ?? new LRUCache<string, object>({ max: MOST_LISTS });
  listsOf.set(database, found);
  return found;
}

/**
 * Which edition of the library a clinic's reader has: what the shared library was seeded with, and what the clinic has of
 * its own. Each change of a row gives it another `xmin`, so that no write has to think of this. Undefined where nothing
 * was seeded.
 */
export async function readLibraryEdition(
  transaction: Transaction,
  reader: { readonly clinicId: string; readonly userId: string },
): Promise<string | undefined> {
  const clinicId = sql`${reader.clinicId}::uuid`;
  const [row] = await rowsOf(
    transaction,
    sql`select
      (select content_hash from library_seeds order by seeded_at desc limit 1) as shared,
      md5(nullif(concat(
        (select string_agg(concat(id, xmin), ',' order by id) from exercises where clinic_id = ${clinicId}),
        (select string_agg(concat(easier_id, harder_id, xmin), ',' order by easier_id, harder_id)
          from ladder_rungs where owner_id = ${clinicId}),
        (select string_agg(concat(id, xmin), ',' order by id) from advice_topics where clinic_id = ${clinicId}),
        (select string_agg(concat(own.id, own.xmin, maker.display_name), ',' order by own.id) from templates own
          left join users maker on maker.clinic_id = own.clinic_id and maker.id = own.created_by
          where own.clinic_id = ${clinicId}),
        (select string_agg(concat(template_id, position, xmin), ',' order by template_id, position)
          from template_items where owner_id = ${clinicId}),
        (select string_agg(concat(template_id, position, xmin), ',' order by template_id, position)
          from template_advice where owner_id = ${clinicId}),
        -- Of what can be thousands of rows, how often they were saved says as much.
        (select case when count(*) > 0 then concat(count(*), ' ', sum(revision), max(updated_at)) end
          from content_translations where clinic_id = ${clinicId}),
        (select nullif(count(*), 0) from warning_translations where clinic_id = ${clinicId})
      ), '')) as own`,
  );
  if (typeof row?.shared !== "string") return undefined;
  // A clinic without anything of its own reads what every other such clinic reads.
  return row.own === null
    ? row.shared
    : `${row.shared} ${reader.clinicId} ${reader.userId} ${String(row.own)}`;
}

/** Which edition of the shared library there is; undefined where nothing was seeded. */
export async function readSharedEdition(transaction: Transaction): Promise<string | undefined> {
  const [row] = await rowsOf(
    transaction,
    sql`select content_hash as shared from library_seeds order by seeded_at desc limit 1`,
  );
  return typeof row?.shared === "string" ? row.shared : undefined;
}
