import { desc, sql } from "drizzle-orm";
import { adviceTopics, conditionTags, librarySeeds } from "../schema";
import type { OperatorScope, Transaction } from "../scope";
import { hashContent, LIBRARY_CONTENT, type LibraryContent } from "./library-content";
import { seedExercises } from "./seed-exercises";
import { seedSignableTexts } from "./seed-signable-texts";
import { seedTemplates } from "./seed-templates";
import { seedTranslations } from "./seed-translations";
import { seedWarningText } from "./seed-warning-text";
import { excludedColumns } from "./upsert";

const SEED_LOCK = 4_071_989;

/**
 * Brings the shared library to this release's content: adds what is new, rewrites what has changed, by slug, so that
 * programs keep the entries they name. Returns whether anything had to be done.
 */
export function seedLibrary(
  scope: OperatorScope,
  content: LibraryContent = LIBRARY_CONTENT,
): Promise<boolean> {
  const contentHash = hashContent(content);
  return scope.run(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(${SEED_LOCK})`);
    const [latest] = await transaction
      .select()
      .from(librarySeeds)
      .orderBy(desc(librarySeeds.seededAt))
      .limit(1);
    if (latest?.contentHash === contentHash) return false;
    await seedConditions(transaction, content);
    const exerciseIds = await seedExercises(transaction, content.exercises, content.figures ?? {});
    const topicIds = await seedTopics(transaction, content);
    await seedTemplates(transaction, content, exerciseIds, topicIds);
    await seedWarningText(transaction, content.warningText);
    await seedSignableTexts(transaction, content);
    if (content.translations) {
      await seedTranslations(transaction, content.translations(), { exerciseIds, topicIds });
    }
    // The clock, not the transaction's start: this one may have waited for another to finish.
    const seededAt = sql`clock_timestamp()`;
    await transaction
      .insert(librarySeeds)
      .values({ contentHash, seededAt })
      .onConflictDoUpdate({ target: librarySeeds.contentHash, set: { seededAt } });
    return true;
  }, "set-up");
}

async function seedConditions(transaction: Transaction, content: LibraryContent): Promise<void> {
  const conditions = content.conditions.map((tag, position) => ({
    ...tag,
    kind: "condition" as const,
    position,
  }));
  const flags = content.flags.map((flag, position) => ({
    ...flag,
    kind: "flag" as const,
    position,
    plainName: flag.name,
    suitability: "yes-with-care" as const,
    prompt: "",
    templates: [],
    clinicianOnly: false,
    unlockable: true,
  }));
  await transaction
    .insert(conditionTags)
    .values([...conditions, ...flags])
    .onConflictDoUpdate({ target: conditionTags.slug, set: excludedColumns(conditionTags, ["slug"]) });
}

async function seedTopics(transaction: Transaction, content: LibraryContent): Promise<Map<string, string>> {
  const rows = content.topics.map((topic, position) => ({
    ...topic,
    position,
    points: [...topic.points],
    resolves: [...topic.resolves],
  }));
  const seeded = await transaction
    .insert(adviceTopics)
    .values(rows)
    .onConflictDoUpdate({
      target: [adviceTopics.ownerId, adviceTopics.slug],
      set: excludedColumns(adviceTopics, [
        "id",
        "clinicId",
        "ownerId",
        "slug",
        "createdAt",
        "archivedAt",
        "revision",
      ]),
    })
    .returning({ id: adviceTopics.id, slug: adviceTopics.slug });
  return new Map(seeded.map((row) => [row.slug, row.id]));
}
