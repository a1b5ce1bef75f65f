import "server-only";
import { and, desc, eq, or, sql } from "drizzle-orm";
import {
  adviceEnglish,
  type ExerciseEnglish,
  exerciseEnglish,
  phraseId,
  sourceHash,
  warningEnglish,
} from "@/lib/domain/translated-text/english-text";
import type {
  KeptStatus,
  TranslationKind,
  TranslationStanding,
} from "@/lib/domain/translated-text/translation-kind";
import type {
  AdviceFields,
  ExerciseFields,
  PhraseFields,
  TranslationFields,
  WarningFields,
} from "@/lib/domain/translated-text/translation-lines";
import { translationInForce, translationStanding } from "@/lib/domain/translated-text/translation-standing";
import type { WarningText } from "@/lib/domain/warning/warning-sign";
import { contentTranslations, warningTranslations } from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { inLibrary } from "../where";

/** What of a program is wanted in a language. */
export interface WantedTranslations {
  /** BCP 47. */
  readonly language: string;
  readonly exerciseIds: readonly string[];
  readonly topicIds: readonly string[];
  /** By their English. */
  readonly phrases: readonly string[];
  /** The text in force, or the one that the program has. */
  readonly warningText: WarningText;
}

/** A translation with how far it may be relied on today; one whose English has changed since is stale. */
export interface FoundTranslation<Fields> {
  readonly fields: Fields;
  readonly status: Exclude<TranslationStanding, "missing">;
  /** Name and profession of who checked or signed it. */
  readonly reviewer?: string;
  /** Local date. */
  readonly reviewedOn?: string;
}

export interface FoundTranslations {
  /** By id. */
  readonly exercises: ReadonlyMap<string, FoundTranslation<ExerciseFields>>;
  /** By id. */
  readonly topics: ReadonlyMap<string, FoundTranslation<AdviceFields>>;
  /** By their English. */
  readonly phrases: ReadonlyMap<string, FoundTranslation<PhraseFields>>;
  readonly warning?: FoundTranslation<WarningFields>;
}

/** What there is in a language of all that a program says: the clinic's own translations before the shared ones. */
export function findTranslations(scope: ClinicScope, wanted: WantedTranslations): Promise<FoundTranslations> {
  scope.require("library.read");
  const { exerciseIds, topicIds, phrases } = wanted;
  const phraseIds = new Map(phrases.map((text) => [phraseId(text), text]));
  return scope.run(async (transaction) => {
    const rows = await transaction
      .select({ ...KEPT, fields: contentTranslations.fields, english: englishOfRow() })
      .from(contentTranslations)
      .where(
        and(
          inLibrary(scope, contentTranslations),
          eq(contentTranslations.language, wanted.language),
          or(
            ofKind("exercise", exerciseIds),
            ofKind("advice", topicIds),
            ofKind("phrase", [...phraseIds.keys()]),
          ),
        ),
      );
    const found = {
      exercises: new Map<string, FoundTranslation<ExerciseFields>>(),
      topics: new Map<string, FoundTranslation<AdviceFields>>(),
      phrases: new Map<string, FoundTranslation<PhraseFields>>(),
    };
    for (const entry of groupsOf(rows)) {
      const { kind, contentId } = entry;
      if (kind === "exercise")
        found.exercises.set(contentId, entry.found as FoundTranslation<ExerciseFields>);
      else if (kind === "advice") found.topics.set(contentId, entry.found as FoundTranslation<AdviceFields>);
      else found.phrases.set(phraseIds.get(contentId) ?? "", entry.found as FoundTranslation<PhraseFields>);
    }
    const warning = await findWarning(scope, transaction, wanted);
    return { ...found, ...(warning && { warning }) };
  });
}

const KEPT = {
  kind: contentTranslations.kind,
  contentId: contentTranslations.contentId,
  isOwn: sql<boolean>`${contentTranslations.clinicId} is not null`,
  status: contentTranslations.status,
  sourceHash: contentTranslations.sourceHash,
  reviewer: contentTranslations.reviewer,
  reviewedOn: contentTranslations.reviewedOn,
};

/** The ids as one list, however many there are. */
function ofKind(kind: TranslationKind, ids: readonly string[]) {
  if (ids.length === 0) return undefined;
  const list = sql.param([...ids]);
  return and(
    eq(contentTranslations.kind, kind),
    sql`${contentTranslations.contentId} = any(${list}::text[])`,
  );
}

type RowEnglish =
  | ExerciseEnglish
  | { readonly slug: string; readonly title: string; readonly points: string[] };

/** The English of today of each row's exercise or topic, as a column; null for a phrase. */
function englishOfRow() {
  return sql<RowEnglish | null>`case content_translations.kind
    when 'exercise' then (
      select jsonb_build_object('plainName', source.plain_name, 'steps', source.steps, 'shortSteps', source.short_steps,
        'feel', source.feel, 'mistake', source.mistake, 'stopIf', source.stop_if)
      from exercises source where source.id = content_translations.content_id::uuid)
    when 'advice' then (
      select jsonb_build_object('slug', source.slug, 'title', source.title, 'points', source.points)
      from advice_topics source where source.id = content_translations.content_id::uuid)
    end`;
}

interface KeptRow {
  readonly kind: TranslationKind;
  readonly contentId: string;
  readonly isOwn: boolean;
  readonly status: KeptStatus;
  readonly sourceHash: string;
  readonly reviewer: string | null;
  readonly reviewedOn: string | null;
  readonly fields: TranslationFields;
  readonly english: RowEnglish | null;
}

/** Of each text the translation that counts. */
function groupsOf(rows: readonly KeptRow[]) {
  const groups = new Map<string, KeptRow[]>();
  for (const row of rows) {
    const name = `${row.kind} ${row.contentId}`;
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const hash = hashOf(first);
    const kept = translationInForce(group, hash);
    return kept
      ? [{ kind: kept.kind, contentId: kept.contentId, found: foundOf(kept, kept.fields, hash) }]
      : [];
  });
}

function hashOf({ sourceHash: own, english }: KeptRow): string {
  // A phrase is named by its English, so it is never of another one.
  if (english === null) return own;
  return sourceHash("slug" in english ? adviceEnglish(english) : exerciseEnglish(english));
}

function foundOf<Fields>(
  kept: Pick<KeptRow, "status" | "sourceHash" | "reviewer" | "reviewedOn">,
  fields: Fields,
  hash: string,
): FoundTranslation<Fields> {
  const { reviewer, reviewedOn } = kept;
  return {
    fields,
    status: translationStanding(kept, hash) as FoundTranslation<Fields>["status"],
    ...(reviewer !== null && { reviewer }),
    ...(reviewedOn !== null && { reviewedOn }),
  };
}

/** The last revision of the clinic's own and of the shared card, and which of them counts; one of an earlier text is stale. */
async function findWarning(
  scope: ClinicScope,
  transaction: Transaction,
  { language, warningText }: WantedTranslations,
): Promise<FoundTranslation<WarningFields> | undefined> {
  const rows = await transaction
    .selectDistinctOn([warningTranslations.ownerId], {
      isOwn: sql<boolean>`${warningTranslations.clinicId} is not null`,
      status: warningTranslations.status,
      sourceHash: warningTranslations.sourceHash,
      reviewer: warningTranslations.reviewer,
      reviewedOn: warningTranslations.reviewedOn,
      sentences: warningTranslations.sentences,
    })
    .from(warningTranslations)
    .where(and(inLibrary(scope, warningTranslations), eq(warningTranslations.language, language)))
    .orderBy(
      warningTranslations.ownerId,
      sql`${warningTranslations.version} = ${warningText.version} desc`,
      desc(warningTranslations.createdAt),
      desc(warningTranslations.revision),
    );
  const hash = sourceHash(warningEnglish(warningText));
  const kept = translationInForce(rows, hash);
  return kept && foundOf(kept, { sentences: kept.sentences }, hash);
}
