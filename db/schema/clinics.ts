import { sql } from "drizzle-orm";
import { boolean, check, pgTable, smallint, text } from "drizzle-orm/pg-core";
import { PAPER_SIZES } from "@/lib/domain/program-document";
import { lengthBetween, oneOf } from "./checks";
import { createdAt, primaryId, revision, updatedAt } from "./columns";

export const clinics = pgTable(
  "clinics",
  {
    id: primaryId(),
    name: text("name").notNull(),
    address: text("address").notNull().default(""),
    phone: text("phone").notNull(),
    hours: text("hours").notNull().default(""),
    /** ISO 3166-1 alpha-2. */
    country: text("country").notNull(),
    emergencyNumber: text("emergency_number").notNull(),
    urgentLine: text("urgent_line").notNull(),
    timeZone: text("time_zone").notNull(),
    language: text("language").notNull().default("en-GB"),
    paperSize: text("paper_size", { enum: PAPER_SIZES }).notNull().default("A4"),
    painCarryOnMax: smallint("pain_carry_on_max").notNull().default(3),
    painEaseBackMax: smallint("pain_ease_back_max").notNull().default(5),
    isDemo: boolean("is_demo").notNull().default(false),
    revision: revision(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    check("clinics_name_length", lengthBetween(t.name, 1, 120)),
    check("clinics_address_length", lengthBetween(t.address, 0, 300)),
    check("clinics_phone_length", lengthBetween(t.phone, 3, 40)),
    check("clinics_hours_length", lengthBetween(t.hours, 0, 200)),
    check("clinics_country_form", sql`${t.country} ~ '^[A-Z]{2}$'`),
    check("clinics_emergency_number_length", lengthBetween(t.emergencyNumber, 2, 40)),
    check("clinics_urgent_line_length", lengthBetween(t.urgentLine, 2, 80)),
    check("clinics_time_zone_length", lengthBetween(t.timeZone, 1, 64)),
    check("clinics_language_form", sql`${t.language} ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'`),
    check("clinics_paper_size_known", oneOf(t.paperSize, PAPER_SIZES)),
    check(
      "clinics_pain_guide_order",
      sql`${t.painCarryOnMax} between 0 and 9 and ${t.painEaseBackMax} between ${t.painCarryOnMax} and 9`,
    ),
  ],
);
