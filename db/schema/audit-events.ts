import { check, index, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { lengthBetween, oneOf } from "./checks";
import { clinics } from "./clinics";
import { at, primaryId } from "./columns";

export const AUDIT_ACTOR_KINDS = ["user", "link", "system"] as const;

/** Who did what to which record: ids and verbs only, insert-only. */
export const auditEvents = pgTable(
  "audit_events",
  {
    id: primaryId(),
    clinicId: uuid("clinic_id")
      .notNull()
      .references(() => clinics.id),
    happenedAt: at("happened_at").notNull().defaultNow(),
    actorKind: text("actor_kind", { enum: AUDIT_ACTOR_KINDS }).notNull(),
    actorId: uuid("actor_id"),
    verb: text("verb").notNull(),
    subjectKind: text("subject_kind").notNull(),
    subjectId: uuid("subject_id"),
    /** Ids, numbers and codes; never free text. */
    details: jsonb("details").$type<Record<string, string | number | boolean>>().notNull().default({}),
  },
  (t) => [
    unique("audit_events_clinic_id_id").on(t.clinicId, t.id),
    index("audit_events_subject").on(t.clinicId, t.subjectId),
    index("audit_events_time").on(t.clinicId, t.happenedAt),
    check("audit_events_actor_kind_known", oneOf(t.actorKind, AUDIT_ACTOR_KINDS)),
    check("audit_events_verb_length", lengthBetween(t.verb, 1, 60)),
    check("audit_events_subject_kind_length", lengthBetween(t.subjectKind, 1, 60)),
  ],
);
