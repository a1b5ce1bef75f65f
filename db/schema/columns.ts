import { sql } from "drizzle-orm";
import { integer, smallint, text, timestamp, uuid } from "drizzle-orm/pg-core";

/** Owner of everything that is shared by all clinics; stands in for "no clinic" in composite keys. */
export const SHARED_OWNER = "00000000-0000-0000-0000-000000000000";

export const primaryId = () => uuid("id").primaryKey().defaultRandom();
export const at = (name: string) => timestamp(name, { withTimezone: true });
export const createdAt = () => at("created_at").notNull().defaultNow();
export const updatedAt = () => at("updated_at").notNull().defaultNow();

/** Counts the saves of an editable record; a write names the revision it was based on. */
export const revision = () => integer("revision").notNull().default(1);

/** `clinic_id`, or the shared owner: never null, so that composite foreign keys can hold it. */
export const ownerId = () =>
  uuid("owner_id")
    .notNull()
    .generatedAlwaysAs(sql`coalesce(clinic_id, '${sql.raw(SHARED_OWNER)}'::uuid)`);

/** The dose of an exercise, a template item or a program item; a null `_to` means a single number. */
export const doseColumns = () => ({
  sets: smallint("sets"),
  repetitionsFrom: smallint("repetitions_from"),
  repetitionsTo: smallint("repetitions_to"),
  holdFrom: smallint("hold_from"),
  holdTo: smallint("hold_to"),
  restFrom: smallint("rest_from"),
  restTo: smallint("rest_to"),
  side: text("side"),
  load: text("load"),
  timesPerDayFrom: smallint("times_per_day_from").notNull(),
  timesPerDayTo: smallint("times_per_day_to"),
  daysPerWeekFrom: smallint("days_per_week_from").notNull(),
  daysPerWeekTo: smallint("days_per_week_to"),
  minutesFrom: smallint("minutes_from"),
  minutesTo: smallint("minutes_to"),
  tempoOut: smallint("tempo_out"),
  tempoPause: smallint("tempo_pause"),
  tempoBack: smallint("tempo_back"),
  /** ISO weekdays, Monday = 1. */
  weekdays: smallint("weekdays").array(),
});
