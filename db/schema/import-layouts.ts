import { sql } from "drizzle-orm";
import { check, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { NAME_ORDERS } from "@/lib/domain/patient/person-name";
import { IMPORT_FIELDS } from "@/lib/domain/patient-import/import-fields";
import { allOf, oneOf } from "./checks";
import { clinics } from "./clinics";
import { updatedAt } from "./columns";

/** How a clinic read lists of patients with the same columns last time; nothing of a patient. */
export const importLayouts = pgTable(
  "import_layouts",
  {
    clinicId: uuid("clinic_id")
      .notNull()
      .references(() => clinics.id),
    /** SHA-256 of the names of the columns. */
    columnsHash: text("columns_hash").notNull(),
    /** By position; empty for a column that is left out. */
    fields: text("fields", { enum: ["", ...IMPORT_FIELDS] })
      .array()
      .notNull(),
    nameOrder: text("name_order", { enum: NAME_ORDERS }).notNull(),
    source: text("source").notNull(),
    updatedAt: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.columnsHash] }),
    check("import_layouts_columns_hash_form", sql`${t.columnsHash} ~ '^[0-9a-f]{64}$'`),
    check("import_layouts_fields_known", allOf(t.fields, ["", ...IMPORT_FIELDS])),
    check("import_layouts_name_order_known", oneOf(t.nameOrder, NAME_ORDERS)),
    check("import_layouts_source_form", sql`${t.source} ~ '^[a-z0-9][a-z0-9-]{0,29}$'`),
  ],
);
