import {
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { OUTCOME_LIMITS, OUTCOME_OCCASIONS } from "@/lib/domain/outcome/outcome-limits";
import { lengthBetween, numberBetween, oneOf } from "./checks";
import { at, createdAt, primaryId } from "./columns";
import { patients } from "./patients";
import { users } from "./users";

const { score } = OUTCOME_LIMITS;

/** What a patient finds hard, in their own words: the activities of the patient-specific functional scale. */
export const functionalActivities = pgTable(
  "functional_activities",
  {
    id: primaryId(),
    clinicId: uuid("clinic_id").notNull(),
    patientId: uuid("patient_id").notNull(),
    position: smallint("position").notNull(),
    wording: text("wording").notNull(),
    /** An activity that is asked about no more; its scores stay. */
    retiredAt: at("retired_at"),
    createdBy: uuid("created_by").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("functional_activities_clinic_id_id").on(t.clinicId, t.id),
    index("functional_activities_patient").on(t.clinicId, t.patientId),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.createdBy], foreignColumns: [users.clinicId, users.id] }),
    check("functional_activities_position", numberBetween(t.position, 0, OUTCOME_LIMITS.activities - 1)),
    check("functional_activities_wording_length", lengthBetween(t.wording, 1, OUTCOME_LIMITS.activityText)),
  ],
);

/** One occasion on which outcomes were asked for; insert-only but for being struck out. */
export const outcomeMeasurements = pgTable(
  "outcome_measurements",
  {
    id: primaryId(),
    clinicId: uuid("clinic_id").notNull(),
    patientId: uuid("patient_id").notNull(),
    occasion: text("occasion", { enum: OUTCOME_OCCASIONS }).notNull(),
    measuredOn: date("measured_on", { mode: "string" }).notNull(),
    /** Numeric pain rating, 0 to 10. */
    pain: smallint("pain"),
    note: text("note").notNull().default(""),
    /** Entered by mistake: shown struck out, left out of charts. */
    struckAt: at("struck_at"),
    measuredBy: uuid("measured_by").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("outcome_measurements_clinic_id_id").on(t.clinicId, t.id),
    index("outcome_measurements_patient").on(t.clinicId, t.patientId, t.measuredOn),
    foreignKey({ columns: [t.clinicId, t.patientId], foreignColumns: [patients.clinicId, patients.id] }),
    foreignKey({ columns: [t.clinicId, t.measuredBy], foreignColumns: [users.clinicId, users.id] }),
    check("outcome_measurements_occasion_known", oneOf(t.occasion, OUTCOME_OCCASIONS)),
    check("outcome_measurements_pain", numberBetween(t.pain, score.min, score.max)),
    check("outcome_measurements_note_length", lengthBetween(t.note, 0, OUTCOME_LIMITS.note)),
  ],
);

/** How well the patient can do an activity: 0 not at all, 10 as before. */
export const activityScores = pgTable(
  "activity_scores",
  {
    clinicId: uuid("clinic_id").notNull(),
    measurementId: uuid("measurement_id").notNull(),
    activityId: uuid("activity_id").notNull(),
    score: smallint("score").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.measurementId, t.activityId] }),
    foreignKey({
      columns: [t.clinicId, t.measurementId],
      foreignColumns: [outcomeMeasurements.clinicId, outcomeMeasurements.id],
      name: "activity_scores_measurement",
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.clinicId, t.activityId],
      foreignColumns: [functionalActivities.clinicId, functionalActivities.id],
      name: "activity_scores_activity",
    }),
    check("activity_scores_score", numberBetween(t.score, score.min, score.max)),
  ],
);
