import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { phraseId, sourceHash } from "@/lib/domain/translated-text/english-text";
import { contentTranslations, warningTexts, warningTranslations } from "../schema";
import type { Transaction } from "../scope";
import type { LanguageTexts, StampedWarning, Translations } from "./translation-files";

/** Who wrote the shared drafts. */
const EDITORS = "Homestretch editors";

interface LibraryKeys {
  /** By slug. */
  readonly exerciseIds: ReadonlyMap<string, string>;
  /** By slug. */
  readonly topicIds: ReadonlyMap<string, string>;
}

/**
 * Writes the shared translations in place of those of the last release, a statement for each language. What a clinic has
 * made its own stays; an entry whose English has changed keeps the hash of the English it was made of.
 */
export async function seedTranslations(
  transaction: Transaction,
  translations: Translations,
  keys: LibraryKeys,
): Promise<void> {
  await transaction.delete(contentTranslations).where(isNull(contentTranslations.clinicId));
  for (const [language, texts] of Object.entries(translations)) {
    const rows = JSON.stringify(rowsOf(texts, keys));
    await transaction.execute(
      sql`insert into content_translations (language, translator, kind, content_id, source_hash, fields)
        select ${language}, ${EDITORS}, entry.kind, entry.content_id, entry.source_hash, entry.fields
        from jsonb_to_recordset(${rows}::jsonb)
          as entry(kind text, content_id text, source_hash text, fields jsonb)`,
    );
    if (texts.warning) await seedWarning(transaction, language, texts.warning);
  }
}

function rowsOf(texts: LanguageTexts, { exerciseIds, topicIds }: LibraryKeys) {
  const named = (
    kind: "exercise" | "advice",
    all: LanguageTexts["exercises"] | LanguageTexts["advice"],
    ids: ReadonlyMap<string, string>,
  ) =>
    Object.entries(all).flatMap(([slug, { hash, ...fields }]) => {
      const id = ids.get(slug);
      // A text that went out of the library keeps its translation in the files, for the day it comes back.
      return id === undefined ? [] : [{ kind, content_id: id, source_hash: hash, fields }];
    });
  return [
    ...named("exercise", texts.exercises, exerciseIds),
    ...named("advice", texts.advice, topicIds),
    ...Object.entries(texts.phrases).map(([english, text]) => ({
      ...{ kind: "phrase", content_id: phraseId(english), source_hash: sourceHash({ text: english }) },
      fields: { english, text },
    })),
  ];
}

/** Adds the next revision of a language's card where it reads otherwise than the last one. */
async function seedWarning(
  transaction: Transaction,
  language: string,
  { version, hash, sentences }: StampedWarning,
): Promise<void> {
  const [text] = await transaction.select().from(warningTexts).where(eq(warningTexts.version, version));
  if (!text) return;
  const [last] = await transaction
    .select({
      revision: warningTranslations.revision,
      isSame: sql<boolean>`${warningTranslations.sentences} = ${JSON.stringify(sentences)}::jsonb
        and ${warningTranslations.sourceHash} = ${hash}`,
    })
    .from(warningTranslations)
    .where(
      and(
        isNull(warningTranslations.clinicId),
        eq(warningTranslations.language, language),
        eq(warningTranslations.version, version),
      ),
    )
    .orderBy(desc(warningTranslations.revision))
    .limit(1);
  if (last?.isSame) return;
  await transaction.insert(warningTranslations).values({
    ...{ language, version, sourceHash: hash, sentences, translator: EDITORS },
    revision: (last?.revision ?? 0) + 1,
  });
}
