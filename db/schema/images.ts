import { sql } from "drizzle-orm";
import { check, foreignKey, integer, pgTable, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import { IMAGE_KINDS, IMAGE_LIMITS, STORED_IMAGE_TYPES } from "@/lib/domain/exercise/image";
import { bytea } from "./bytea";
import { numberBetween, oneOf } from "./checks";
import { clinics } from "./clinics";
import { createdAt, primaryId } from "./columns";
import { users } from "./users";

/** Logos and photographs, always re-encoded by us; a row is never changed. */
export const images = pgTable(
  "images",
  {
    id: primaryId(),
    clinicId: uuid("clinic_id")
      .notNull()
      .references(() => clinics.id),
    kind: text("kind", { enum: IMAGE_KINDS }).notNull(),
    contentType: text("content_type", { enum: STORED_IMAGE_TYPES }).notNull(),
    width: smallint("width").notNull(),
    height: smallint("height").notNull(),
    byteCount: integer("byte_count").notNull(),
    bytes: bytea("bytes").notNull(),
    createdBy: uuid("created_by").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("images_clinic_id_id").on(t.clinicId, t.id),
    foreignKey({ columns: [t.clinicId, t.createdBy], foreignColumns: [users.clinicId, users.id] }),
    check("images_kind_known", oneOf(t.kind, IMAGE_KINDS)),
    check("images_content_type_known", oneOf(t.contentType, STORED_IMAGE_TYPES)),
    check("images_width", numberBetween(t.width, 1, IMAGE_LIMITS.storedEdge)),
    check("images_height", numberBetween(t.height, 1, IMAGE_LIMITS.storedEdge)),
    check("images_bytes", sql`octet_length(${t.bytes}) = ${t.byteCount}`),
  ],
);
