import { sql } from "drizzle-orm";
import { boolean, check, pgTable, smallint, text, uuid } from "drizzle-orm/pg-core";
import { CLINIC_LIMITS, PIN_POLICIES, RETENTION_YEARS } from "@/lib/domain/clinic/clinic-limits";
import { PAPER_SIZES } from "@/lib/domain/clinic/paper-size";
import { FIGURE_BODIES, FIGURE_HAIRS, FIGURE_SKINS } from "@/lib/domain/exercise/figure-style";
import { HANDOUT_INKS, HANDOUT_LAYOUTS } from "@/lib/domain/program/handout-layout";
import { USUAL_PAIN_GUIDE } from "@/lib/domain/program/pain-guide";
import { lengthBetween, numberBetween, oneOf } from "./checks";
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
    painCarryOnMax: smallint("pain_carry_on_max").notNull().default(USUAL_PAIN_GUIDE.carryOnMax),
    painEaseBackMax: smallint("pain_ease_back_max").notNull().default(USUAL_PAIN_GUIDE.easeBackMax),
    email: text("email").notNull().default(""),
    website: text("website").notNull().default(""),
    /** An image of this clinic; it has no foreign key because images refer to clinics. */
    logoImageId: uuid("logo_image_id"),
    handoutLayout: text("handout_layout", { enum: HANDOUT_LAYOUTS }).notNull().default("standard"),
    handoutInk: text("handout_ink", { enum: HANDOUT_INKS }).notNull().default("colour"),
    figureSkin: text("figure_skin", { enum: FIGURE_SKINS }).notNull().default("light"),
    figureBody: text("figure_body", { enum: FIGURE_BODIES }).notNull().default("man"),
    figureHair: text("figure_hair", { enum: FIGURE_HAIRS }).notNull().default("short"),
    shortCodes: boolean("short_codes").notNull().default(true),
    pinPolicy: text("pin_policy", { enum: PIN_POLICIES }).notNull().default("optional"),
    /**
     * While people sign in by a directory: the one admin whose password still opens the clinic; null, and everybody's does.
     * It has no foreign key because users refer to clinics.
     */
    passwordsOnlyFor: uuid("passwords_only_for"),
    /** Whether the directory asks for a second step itself, so that ours is not asked for after it. */
    ssoSecondStep: boolean("sso_second_step").notNull().default(false),
    /** Years a record is kept after its patient was archived; the admin is shown what is older. */
    retentionYears: smallint("retention_years").notNull().default(8),
    /** Whether a therapist may hand out translations that nobody has checked yet, marked as drafts. */
    draftTranslations: boolean("draft_translations").notNull().default(false),
    isDemo: boolean("is_demo").notNull().default(false),
    revision: revision(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    check("clinics_name_length", lengthBetween(t.name, 1, CLINIC_LIMITS.name)),
    check("clinics_address_length", lengthBetween(t.address, 0, CLINIC_LIMITS.address)),
    check("clinics_phone_length", lengthBetween(t.phone, CLINIC_LIMITS.phone.min, CLINIC_LIMITS.phone.max)),
    check("clinics_hours_length", lengthBetween(t.hours, 0, CLINIC_LIMITS.hours)),
    check("clinics_email_length", lengthBetween(t.email, 0, CLINIC_LIMITS.email)),
    check("clinics_website_form", sql`${t.website} = '' or ${t.website} ~ '^https://[^[:space:]]{3,200}$'`),
    check("clinics_handout_layout_known", oneOf(t.handoutLayout, HANDOUT_LAYOUTS)),
    check("clinics_handout_ink_known", oneOf(t.handoutInk, HANDOUT_INKS)),
    check("clinics_figure_skin_known", oneOf(t.figureSkin, FIGURE_SKINS)),
    check("clinics_figure_body_known", oneOf(t.figureBody, FIGURE_BODIES)),
    check("clinics_figure_hair_known", oneOf(t.figureHair, FIGURE_HAIRS)),
    check("clinics_pin_policy_known", oneOf(t.pinPolicy, PIN_POLICIES)),
    check(
      "clinics_retention_years",
      numberBetween(t.retentionYears, RETENTION_YEARS.min, RETENTION_YEARS.max),
    ),
    check("clinics_country_form", sql`${t.country} ~ '^[A-Z]{2}$'`),
    check(
      "clinics_emergency_number_length",
      lengthBetween(t.emergencyNumber, CLINIC_LIMITS.emergencyNumber.min, CLINIC_LIMITS.emergencyNumber.max),
    ),
    check(
      "clinics_urgent_line_length",
      lengthBetween(t.urgentLine, CLINIC_LIMITS.urgentLine.min, CLINIC_LIMITS.urgentLine.max),
    ),
    check("clinics_time_zone_length", lengthBetween(t.timeZone, 1, 64)),
    check("clinics_language_form", sql`${t.language} ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'`),
    check("clinics_paper_size_known", oneOf(t.paperSize, PAPER_SIZES)),
    check(
      "clinics_pain_guide_order",
      sql`${t.painCarryOnMax} between 0 and 9 and ${t.painEaseBackMax} between ${t.painCarryOnMax} and 9`,
    ),
  ],
);
