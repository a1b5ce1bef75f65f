import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import type { TranslatedPart } from "@/lib/domain/translated-text/translation-kind";
import type { TranslationFields } from "@/lib/domain/translated-text/translation-lines";
import type { KeptTranslation } from "@/lib/domain/translated-text/translation-standing";
import { contentTranslations, warningTranslations } from "../schema";
import type { ClinicScope } from "../scope";
import { inLibrary } from "../where";

/** A translation as its row holds it, without its words. */
export interface KeptText extends KeptTranslation {
  readonly language: string;
  readonly part: TranslatedPart;
  readonly contentId: string;
  readonly translator: string;
  readonly reviewer: string | null;
  readonly reviewedOn: string | null;
  readonly revision: number;
}

export interface KeptWords extends KeptText {
  readonly fields: TranslationFields;
}

const columnsOf = (table: typeof contentTranslations | typeof warningTranslations) => ({
  language: table.language,
  isOwn: sql<boolean>`${table.clinicId} is not null`,
  status: table.status,
  sourceHash: table.sourceHash,
  translator: table.translator,
  reviewer: table.reviewer,
  reviewedOn: table.reviewedOn,
  revision: table.revision,
});

const CONTENT = {
  ...columnsOf(contentTranslations),
  part: contentTranslations.kind,
  contentId: contentTranslations.contentId,
};
const CARD = {
  ...columnsOf(warningTranslations),
  part: sql<"warning">`'warning'`,
  contentId: warningTranslations.version,
};

/** Every translation that the clinic has, its own and the shared ones, of every language. */
export function listKeptTranslations(scope: ClinicScope): Promise<KeptText[]> {
  scope.require("library.read");
  return scope.ofLibrary("kept translations", async (transaction) => [
    ...(await transaction
      .select(CONTENT)
      .from(contentTranslations)
      .where(inLibrary(scope, contentTranslations))),
    ...(await transaction
      .selectDistinctOn(OF_A_CARD, CARD)
      .from(warningTranslations)
      .where(inLibrary(scope, warningTranslations))
      .orderBy(...OF_A_CARD, desc(warningTranslations.revision))),
  ]);
}

const OF_A_CARD = [
  warningTranslations.ownerId,
  warningTranslations.language,
  warningTranslations.version,
] as [
  typeof warningTranslations.ownerId,
  typeof warningTranslations.language,
  typeof warningTranslations.version,
];

/** The translations of one language with their words; of one text, where it is named. */
export function listKeptWords(
  scope: ClinicScope,
  language: string,
  only?: { readonly part: TranslatedPart; readonly contentId: string },
): Promise<KeptWords[]> {
  scope.require("library.read");
  return scope.run(async (transaction) => {
    const content =
      only?.part === "warning"
        ? []
        : await transaction
            .select({ ...CONTENT, fields: contentTranslations.fields })
            .from(contentTranslations)
            .where(
              and(
                inLibrary(scope, contentTranslations),
                eq(contentTranslations.language, language),
                only && eq(contentTranslations.kind, only.part),
                only && eq(contentTranslations.contentId, only.contentId),
              ),
            );
    if (only && only.part !== "warning") return content;
    const cards = await transaction
      .selectDistinctOn(OF_A_CARD, { ...CARD, sentences: warningTranslations.sentences })
      .from(warningTranslations)
      .where(
        and(
          inLibrary(scope, warningTranslations),
          eq(warningTranslations.language, language),
          only && eq(warningTranslations.version, only.contentId),
        ),
      )
      .orderBy(...OF_A_CARD, desc(warningTranslations.revision));
    return [...content, ...cards.map(({ sentences, ...card }) => ({ ...card, fields: { sentences } }))];
  });
}
