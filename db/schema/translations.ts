import { type SQL, sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { KEPT_STATUSES, TRANSLATION_KINDS } from "@/lib/domain/translated-text/translation-kind";
import {
  type PartTexts,
  TRANSLATION_LIMITS,
  type WarningFields,
} from "@/lib/domain/translated-text/translation-lines";
import { lengthBetween, oneOf } from "./checks";
import { clinics } from "./clinics";
import { createdAt, ownerId, revision, updatedAt } from "./columns";
import { users } from "./users";
import { warningTexts } from "./warning-texts";

type ContentFields = PartTexts[(typeof TRANSLATION_KINDS)[number]]["fields"];

/** Whose a translation is, who wrote it and who has looked at it; the clinic's own stands before the shared one. */
const translationColumns = () => ({
  clinicId: uuid("clinic_id").references(() => clinics.id),
  ownerId: ownerId(),
  /** BCP 47. */
  language: text("language").notNull(),
  /** Of the English that it was made of. */
  sourceHash: text("source_hash").notNull(),
  status: text("status", { enum: KEPT_STATUSES }).notNull().default("draft"),
  translator: text("translator").notNull(),
  /** Who has checked or signed it: name and profession, as paper names them. */
  reviewer: text("reviewer"),
  reviewedOn: date("reviewed_on", { mode: "string" }),
  /** The account that said so. */
  reviewedBy: uuid("reviewed_by"),
});

type TranslationTable = Record<keyof ReturnType<typeof translationColumns>, AnyPgColumn>;

function translationChecks(prefix: string, t: TranslationTable) {
  return [
    check(`${prefix}_language_form`, sql`${t.language} ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?$'`),
    check(`${prefix}_hash_form`, sql`${t.sourceHash} ~ '^[0-9a-f]{64}$'`),
    check(`${prefix}_status_known`, oneOf(t.status, KEPT_STATUSES)),
    check(`${prefix}_translator_length`, lengthBetween(t.translator, 1, TRANSLATION_LIMITS.translator)),
    check(`${prefix}_reviewer_length`, lengthBetween(t.reviewer, 1, TRANSLATION_LIMITS.reviewer)),
    check(
      `${prefix}_review_whole`,
      sql`(${t.status} = 'draft') = (${t.reviewer} is null) and (${t.reviewer} is null) = (${t.reviewedOn} is null)`,
    ),
    // We ship drafts and what translators have checked; who signs is a clinician of a clinic, under an account.
    check(
      `${prefix}_signed_of_clinic`,
      sql`${t.status} <> 'signed' or (${t.clinicId} is not null and ${t.reviewedBy} is not null)`,
    ),
    check(`${prefix}_reviewer_of_clinic`, sql`${t.reviewedBy} is null or ${t.clinicId} is not null`),
  ];
}

/** Translations of exercises and topics, by their ids, and of phrases, by their English: shared ones have no clinic. */
export const contentTranslations = pgTable(
  "content_translations",
  {
    ...translationColumns(),
    kind: text("kind", { enum: TRANSLATION_KINDS }).notNull(),
    contentId: text("content_id").notNull(),
    fields: jsonb("fields").$type<ContentFields>().notNull(),
    revision: revision(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.language, t.kind, t.contentId] }),
    index("content_translations_clinic").on(t.clinicId),
    foreignKey({
      columns: [t.clinicId, t.reviewedBy],
      foreignColumns: [users.clinicId, users.id],
      name: "content_translations_reviewed_by",
    }),
    check("content_translations_kind_known", oneOf(t.kind, TRANSLATION_KINDS)),
    check("content_translations_content_id_length", lengthBetween(t.contentId, 1, 80)),
    check("content_translations_fields_bounds", fieldsBounds(t.kind, t.fields)),
    ...translationChecks("content_translations", t),
  ],
);

/** Translations of the warning card, whole: a change is a row with the next revision, and none is ever rewritten. */
export const warningTranslations = pgTable(
  "warning_translations",
  {
    ...translationColumns(),
    version: text("version")
      .notNull()
      .references(() => warningTexts.version),
    sentences: jsonb("sentences").$type<WarningFields["sentences"]>().notNull(),
    revision: integer("revision").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.language, t.version, t.revision] }),
    index("warning_translations_clinic").on(t.clinicId),
    foreignKey({
      columns: [t.clinicId, t.reviewedBy],
      foreignColumns: [users.clinicId, users.id],
      name: "warning_translations_reviewed_by",
    }),
    check("warning_translations_sentences_bounds", mapBounds(t.sentences, TRANSLATION_LIMITS.warning)),
    ...translationChecks("warning_translations", t),
  ],
);

const number = (value: number) => sql.raw(String(Math.floor(value)));

/** A text of a record of JSON. */
function textBounds(fields: AnyPgColumn, name: string, most: number, least = 1): SQL {
  return sql`coalesce(char_length(${fields} ->> '${sql.raw(name)}'), 0) between ${number(least)} and ${number(most)}`;
}

/** A list of so many texts, each within the bounds of a sentence. */
function listBounds(fields: AnyPgColumn, name: string, least: number, most: number): SQL {
  const list = sql`${fields} -> '${sql.raw(name)}'`;
  const lengths = Array.from({ length: most }, (_, place) => sql`char_length(${list} ->> ${number(place)})`);
  const isList = sql`jsonb_typeof(${list}) is not distinct from 'array'`;
  return sql`case when ${isList} then jsonb_array_length(${list}) between ${number(least)} and ${number(most)} and coalesce(greatest(${sql.join(lengths, sql`, `)}), 0) <= ${number(TRANSLATION_LIMITS.sentence)} else false end`;
}

/** A record of texts, with its keys, within so many characters. */
function mapBounds(map: SQL | AnyPgColumn, most: number): SQL {
  return sql`jsonb_typeof(${map}) is not distinct from 'object' and coalesce(char_length((${map}) #>> '{}'), 0) <= ${number(most)}`;
}

function fieldsBounds(kind: AnyPgColumn, fields: AnyPgColumn): SQL {
  const { plainName, sentence, steps, shortSteps, title, advice } = TRANSLATION_LIMITS;
  const exercise = [
    textBounds(fields, "plainName", plainName),
    listBounds(fields, "steps", 1, steps),
    listBounds(fields, "shortSteps", 0, shortSteps),
    // A clinic's own exercise may have none of these.
    ...["feel", "mistake", "stopIf"].map((name) => textBounds(fields, name, sentence, 0)),
  ];
  const topic = [textBounds(fields, "title", title), mapBounds(sql`${fields} -> 'sentences'`, advice)];
  const phrase = [textBounds(fields, "english", sentence), textBounds(fields, "text", sentence)];
  const all = (checks: readonly SQL[]) => sql.join([...checks], sql` and `);
  return sql`case ${kind} when 'exercise' then ${all(exercise)} when 'advice' then ${all(topic)} else ${all(phrase)} end`;
}
