import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { ConflictError } from "@/lib/domain/errors/errors";
import type {
  KeptStatus,
  TranslatedPart,
  TranslationKind,
} from "@/lib/domain/translated-text/translation-kind";
import type {
  PartTexts,
  TranslationFields,
  WarningFields,
} from "@/lib/domain/translated-text/translation-lines";
import { recordAudit } from "../../audit";
import { listKeptWords } from "../../queries/kept-translations";
import { contentTranslations, warningTranslations } from "../../schema";
import type { ClinicScope, Transaction } from "../../scope";
import { inClinic } from "../../where";

/** Which translation of the clinic is meant, and what its page showed. */
export interface TranslationName {
  readonly language: string;
  readonly part: TranslatedPart;
  readonly contentId: string;
}

export interface SeenTranslation extends TranslationName {
  /** Of the clinic's own row; 0 where it has none. */
  readonly revision: number;
  /** Of the English that was read. */
  readonly hash: string;
}

/** What is kept of a translation besides its name and revision. */
export interface OwnRow {
  readonly status: KeptStatus;
  readonly translator: string;
  readonly reviewer: string | null;
  readonly reviewedOn: string | null;
  readonly reviewedBy: string | null;
  readonly sourceHash: string;
  readonly fields: TranslationFields;
}

/** Writes the clinic's own row if nobody else has since. @throws ConflictError with the current revision */
export async function writeOwnRow(
  scope: ClinicScope,
  transaction: Transaction,
  { language, part, contentId, revision }: SeenTranslation,
  { fields, ...row }: OwnRow,
): Promise<number> {
  const { clinicId } = scope;
  if (part === "warning") {
    const { sentences } = fields as WarningFields;
    const values = { ...row, clinicId, language, version: contentId, sentences, revision: revision + 1 };
    const [added] = await transaction
      .insert(warningTranslations)
      .values(values)
      .onConflictDoNothing()
      .returning({ revision: warningTranslations.revision });
    if (added) return added.revision;
    throw await conflict(scope, { language, part, contentId });
  }
  const own = and(
    inClinic(scope, contentTranslations),
    eq(contentTranslations.language, language),
    eq(contentTranslations.kind, part),
    eq(contentTranslations.contentId, contentId),
  );
  const words = fields as PartTexts[TranslationKind]["fields"];
  const written =
    revision === 0
      ? await transaction
          .insert(contentTranslations)
          .values({ ...row, fields: words, clinicId, language, kind: part, contentId })
          .onConflictDoNothing()
          .returning({ revision: contentTranslations.revision })
      : await transaction
          .update(contentTranslations)
          .set({ ...row, fields: words, revision: revision + 1, updatedAt: sql`now()` })
          .where(and(own, eq(contentTranslations.revision, revision)))
          .returning({ revision: contentTranslations.revision });
  const [saved] = written;
  if (saved) return saved.revision;
  throw await conflict(scope, { language, part, contentId });
}

async function conflict(scope: ClinicScope, name: TranslationName): Promise<ConflictError> {
  const own = (await listKeptWords(scope, name.language, name)).find(({ isOwn }) => isOwn);
  return new ConflictError("Translation", own?.revision ?? 0);
}

const SUBJECTS: Readonly<Partial<Record<TranslatedPart, string>>> = {
  exercise: "exercise",
  advice: "advice-topic",
};

/** The audit row of what was done to a translation. */
export function auditTranslation(
  scope: ClinicScope,
  transaction: Transaction,
  verb: "translation.save" | "translation.drop" | "translation.check" | "translation.sign",
  { language, part, contentId }: TranslationName,
): Promise<void> {
  const kind = SUBJECTS[part];
  return recordAudit(scope, transaction, {
    verb,
    subject: kind === undefined ? { kind: part } : { kind, id: contentId },
    details: { language, part, text: contentId },
  });
}
