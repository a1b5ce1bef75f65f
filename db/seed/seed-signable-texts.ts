import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type TopicRules, topicWordings } from "@/lib/domain/advice/topic-wordings";
import { CONFLICT_RULES } from "@/lib/domain/conflict/conflict-rules";
import { SCREENING_THEMES } from "@/lib/domain/conflict/screening-themes";
import type { Region } from "@/lib/domain/exercise/exercise";
import { WITH_AN_ADULT } from "@/lib/domain/program/before-first";
import { mayBeLying, NOT_LYING_FLAT } from "@/lib/domain/program/lying-caution";
import { saidToAll } from "@/lib/domain/program/said-to-all";
import { WARM_UPS } from "@/lib/domain/program/warm-up";
import { contentHash } from "@/lib/domain/signature/content-hash";
import type { SignedContent, TextName } from "@/lib/domain/signature/signable";
import type { WarningArea, WarningText } from "@/lib/domain/warning/warning-sign";
import {
  adviceTopics,
  exercises,
  ladderRungs,
  signableTexts,
  templateAdvice,
  templateItems,
  templates,
} from "../schema";
import { doseColumns, SHARED_OWNER } from "../schema/columns";
import { doseFromRow } from "../schema/dose-row";
import type { Transaction } from "../scope";
import type { LibraryContent } from "./library-content";
import { storedWarningText } from "./seed-warning-text";
import { excludedColumns } from "./upsert";

/** Who wrote the shared texts that carry no author of their own. */
const EDITORS = "Homestretch editors";

interface Text extends TextName {
  readonly title: string;
  readonly author: string;
  readonly regions: readonly Region[];
  readonly parts: readonly string[];
  readonly content: SignedContent;
}

/**
 * Writes down every shared text as a signer finds it. All of a row is signed but where it stands, so that a field that
 * is added later is signed from its first day, and a signature given before it lapses.
 */
export async function seedSignableTexts(transaction: Transaction, content: LibraryContent): Promise<void> {
  const texts = [
    await warningText(transaction, content.warningText),
    setOf("conflict-rules", "Conflict rules", CONFLICT_RULES),
    setOf("screening", "Screening questions", SCREENING_THEMES),
    ...(await exerciseTexts(transaction)),
    ...(await topicTexts(transaction, content.topicRules)),
    ...(await templateTexts(transaction)),
  ];
  const rows = texts.map((text, position) => ({
    ...text,
    position,
    regions: [...text.regions],
    parts: [...text.parts],
    contentHash: contentHash(text.content),
  }));
  await transaction
    .insert(signableTexts)
    .values(rows)
    .onConflictDoUpdate({
      target: [signableTexts.kind, signableTexts.subject],
      set: excludedColumns(signableTexts, ["kind", "subject"]),
    });
  // As two lists: a pair for each text would nest as deep as there are texts, and the embedded engine's stack ends first.
  const kinds = sql.param(rows.map(({ kind }) => kind as string));
  const subjects = sql.param(rows.map(({ subject }) => subject));
  await transaction
    .delete(signableTexts)
    .where(
      sql`(${signableTexts.kind}, ${signableTexts.subject}) not in (select * from unnest(${kinds}::text[], ${subjects}::text[]))`,
    );
}

/** As it stands in the database, where a version is never rewritten: what prints is what is signed. */
async function warningText(
  transaction: Transaction,
  { version }: Pick<WarningText, "version">,
): Promise<Text> {
  const { version: _version, ...content } = await storedWarningText(transaction, version);
  const areas = content.areas?.map((area) => inWords(area, content));
  return {
    ...{ kind: "warning-text", subject: version, title: `Warning text ${version}`, author: EDITORS },
    ...{ regions: [], parts: [] },
    content: {
      ...{ ...content, ...(areas && { areas }) },
      forEverybody: saidToAll(),
      forSomeReaders: [WITH_AN_ADULT, ...WARM_UPS.map(({ text }) => text)],
    },
  };
}

/** An area with its signs in their words: a signer reads what prints, not what it is called by. */
function inWords(area: WarningArea, { groups }: Pick<WarningText, "groups">) {
  const words = new Map(groups.flatMap(({ signs }) => signs.map(({ code, text }) => [code, text])));
  const wordsOf = (codes: readonly string[]) => codes.map((code) => words.get(code) ?? code);
  const { lists, replaces = [] } = area;
  return { ...area, lists: lists.map(wordsOf), replaces: wordsOf(replaces) };
}

/** A set is signed whole, so it has no slug but its kind. */
function setOf(
  kind: "conflict-rules" | "screening",
  title: string,
  entries: readonly { readonly code: string }[],
): Text {
  const content = Object.fromEntries(entries.map((entry) => [entry.code, entry]));
  return { kind, subject: kind, title, author: EDITORS, regions: [], parts: [], content };
}

async function exerciseTexts(transaction: Transaction): Promise<Text[]> {
  const rows = await transaction
    .select()
    .from(exercises)
    .where(and(isNull(exercises.clinicId), isNull(exercises.archivedAt)))
    .orderBy(asc(exercises.name));
  const rungs = await sharedRungs(transaction);
  return rows.map((row) => {
    const { slug, name, regions, provenance, poses } = row;
    return {
      ...{ kind: "exercise", subject: slug, title: name, author: provenance.author, regions, parts: [] },
      content: {
        ...withoutPlace(row, NOT_SIGNED.exercise),
        dose: doseFromRow(row),
        // As it was set, not as it was solved: numbers that a machine works out may differ in their last digit.
        ...(poses !== null && { drawing: poses }),
        ladder: ladderOf(row.id, rungs),
        ...(mayBeLying(row) && { forSomeReaders: [NOT_LYING_FLAT] }),
      },
    };
  });
}

/** The neighbours that a sheet can name, and the rules to move on. */
function ladderOf(id: string, rungs: Awaited<ReturnType<typeof sharedRungs>>) {
  return rungs.flatMap(({ easierId, harderId, easier, harder, rule }) => [
    ...(harderId === id ? [{ heading: `Easier: ${easier}` }] : []),
    ...(easierId === id ? [{ heading: `Harder: ${harder}`, moveOn: rule }] : []),
  ]);
}

function sharedRungs(transaction: Transaction) {
  const [easier, harder] = [alias(exercises, "easier"), alias(exercises, "harder")];
  const { easierId, harderId, rule, ownerId } = ladderRungs;
  return transaction
    .select({ easierId, harderId, rule, easier: easier.plainName, harder: harder.plainName })
    .from(ladderRungs)
    .innerJoin(easier, and(eq(easier.id, easierId), isNull(easier.clinicId), isNull(easier.archivedAt)))
    .innerJoin(harder, and(eq(harder.id, harderId), isNull(harder.clinicId), isNull(harder.archivedAt)))
    .where(eq(ownerId, SHARED_OWNER))
    .orderBy(asc(easier.slug), asc(harder.slug));
}

async function topicTexts(transaction: Transaction, rules: TopicRules): Promise<Text[]> {
  const rows = await transaction
    .select()
    .from(adviceTopics)
    .where(and(isNull(adviceTopics.clinicId), isNull(adviceTopics.archivedAt)))
    .orderBy(asc(adviceTopics.position));
  return rows.map((row) => ({
    ...{ kind: "advice-topic", subject: row.slug, title: row.title, author: row.provenance.author },
    ...{ regions: [], parts: [] },
    content: { ...withoutPlace(row, NOT_SIGNED.topic), ...topicWordings(row, rules) },
  }));
}

async function templateTexts(transaction: Transaction): Promise<Text[]> {
  const rows = await transaction
    .select()
    .from(templates)
    .where(and(isNull(templates.clinicId), isNull(templates.archivedAt)))
    .orderBy(asc(templates.position));
  const items = await sharedItems(transaction);
  const topics = await sharedTopics(transaction);
  return rows.map((row) => {
    const own = items.filter((item) => item.templateId === row.id);
    return {
      ...{ kind: "template", subject: row.slug, title: row.title, author: EDITORS },
      regions: [...new Set(own.flatMap(({ regions }) => regions))],
      parts: own.map(({ slug }) => slug),
      content: {
        ...withoutPlace(row, NOT_SIGNED.template),
        items: own.map(({ slug, row: item }) => ({
          exercise: slug,
          dose: doseFromRow(item),
          ...(item.note !== "" && { note: item.note }),
        })),
        topics: topics.filter(({ templateId }) => templateId === row.id).map(({ slug }) => slug),
      },
    };
  });
}

function sharedItems(transaction: Transaction) {
  return transaction
    .select({
      templateId: templateItems.templateId,
      slug: exercises.slug,
      regions: exercises.regions,
      row: templateItems,
    })
    .from(templateItems)
    .innerJoin(
      exercises,
      and(eq(exercises.ownerId, templateItems.exerciseOwnerId), eq(exercises.id, templateItems.exerciseId)),
    )
    .where(eq(templateItems.ownerId, SHARED_OWNER))
    .orderBy(asc(templateItems.position));
}

function sharedTopics(transaction: Transaction) {
  return transaction
    .select({ templateId: templateAdvice.templateId, slug: adviceTopics.slug })
    .from(templateAdvice)
    .innerJoin(
      adviceTopics,
      and(eq(adviceTopics.ownerId, templateAdvice.topicOwnerId), eq(adviceTopics.id, templateAdvice.topicId)),
    )
    .where(eq(templateAdvice.ownerId, SHARED_OWNER))
    .orderBy(asc(templateAdvice.position));
}

/** Columns that say where a row stands, when, and whose it is; a dose's columns are signed as one dose. */
const PLACE = ["id", "clinicId", "ownerId", "slug", "archivedAt", "revision", "createdAt", "updatedAt"];
const DOSE_COLUMNS = Object.keys(doseColumns());
const NOT_SIGNED = {
  exercise: [
    ...PLACE,
    ...DOSE_COLUMNS,
    "provenance",
    "figure",
    "poses",
    "photoStartId",
    "photoEndId",
    "createdBy",
  ],
  topic: [...PLACE, "position", "provenance"],
  template: [...PLACE, "position", "createdBy", "isPersonal"],
};

function withoutPlace(row: Readonly<Record<string, unknown>>, left: readonly string[]): SignedContent {
  return Object.fromEntries(Object.entries(row).filter(([column]) => !left.includes(column)));
}
