import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { CLIP_LIMITS, CLIP_TYPES } from "@/lib/domain/exercise/clip";
import { bytea } from "./bytea";
import { numberBetween, oneOf } from "./checks";
import { clinics } from "./clinics";
import { createdAt, primaryId } from "./columns";
import { images } from "./images";
import { users } from "./users";

/** Short films of a clinic's own exercises, as they were uploaded; a row is never changed. */
export const clips = pgTable(
  "clips",
  {
    id: primaryId(),
    clinicId: uuid("clinic_id")
      .notNull()
      .references(() => clinics.id),
    contentType: text("content_type", { enum: CLIP_TYPES }).notNull(),
    width: smallint("width").notNull(),
    height: smallint("height").notNull(),
    milliseconds: integer("milliseconds").notNull(),
    byteCount: integer("byte_count").notNull(),
    /** The picture that stands for it until it plays; none where the browser could not make one. */
    posterId: uuid("poster_id"),
    createdBy: uuid("created_by").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("clips_clinic_id_id").on(t.clinicId, t.id),
    foreignKey({ columns: [t.clinicId, t.createdBy], foreignColumns: [users.clinicId, users.id] }),
    foreignKey({
      columns: [t.clinicId, t.posterId],
      foreignColumns: [images.clinicId, images.id],
      name: "clips_poster",
    }),
    index("clips_by_poster").on(t.clinicId, t.posterId).where(sql`poster_id is not null`),
    check("clips_content_type_known", oneOf(t.contentType, CLIP_TYPES)),
    check("clips_width", numberBetween(t.width, 1, CLIP_LIMITS.edge)),
    check("clips_height", numberBetween(t.height, 1, CLIP_LIMITS.edge)),
    check("clips_milliseconds", numberBetween(t.milliseconds, 1, CLIP_LIMITS.seconds * 1000)),
    check("clips_byte_count", numberBetween(t.byteCount, 1, CLIP_LIMITS.bytes)),
  ],
);

/** The bytes of a clip in pieces of one size, the last one shorter. */
export const clipPieces = pgTable(
  "clip_pieces",
  {
    clinicId: uuid("clinic_id").notNull(),
    clipId: uuid("clip_id").notNull(),
    /** From nought. */
    number: smallint("number").notNull(),
    bytes: bytea("bytes").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.clipId, t.number] }),
    foreignKey({
      columns: [t.clinicId, t.clipId],
      foreignColumns: [clips.clinicId, clips.id],
      name: "clip_pieces_clip",
    }).onDelete("cascade"),
    check("clip_pieces_number", numberBetween(t.number, 0, CLIP_LIMITS.pieces - 1)),
    check(
      "clip_pieces_bytes",
      sql`octet_length(${t.bytes}) between 1 and ${sql.raw(String(CLIP_LIMITS.pieceBytes))}`,
    ),
  ],
);
