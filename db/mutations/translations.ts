import "server-only";
import { and, eq } from "drizzle-orm";
import { checkersInWords } from "@/lib/domain/checker/profession";
import { AppError, NotFoundError } from "@/lib/domain/errors/errors";
import { contentHash } from "@/lib/domain/signature/content-hash";
import { signOffs } from "@/lib/domain/signature/sign-off";
import { textKey } from "@/lib/domain/signature/signable";
import { whyMayNotCheck, whyMayNotSignTranslation } from "@/lib/domain/translated-text/may-sign-translation";
import { type TranslatableText, translatableKey } from "@/lib/domain/translated-text/translatable-text";
import type { KeptStatus } from "@/lib/domain/translated-text/translation-kind";
import type { TranslationFields } from "@/lib/domain/translated-text/translation-lines";
import { translationInForce, translationStanding } from "@/lib/domain/translated-text/translation-standing";
import { recordAudit } from "../audit";
import { listSigners } from "../queries/clinical-signers";
import { type KeptWords, listKeptWords } from "../queries/kept-translations";
import { findSignedLibrary } from "../queries/signatures";
import { listTranslatableTexts } from "../queries/translatable-texts";
import { contentTranslations } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";
import { auditTranslation, type SeenTranslation, writeOwnRow } from "./translation-row/own-row";

/**
 * Keeps the clinic's own wording of a translation, as a draft; returns its revision.
 * @throws AppError when the English has changed meanwhile, ConflictError, NotFoundError
 */
export function saveTranslation(
  scope: ClinicScope,
  seen: SeenTranslation,
  fields: TranslationFields,
): Promise<number> {
  scope.require("library.change");
  return scope.transaction(async (scope) => {
    requireSeen(seen, await listTranslatableTexts(scope));
    return writeDraft(scope, seen, fields);
  });
}

function writeDraft(scope: ClinicScope, seen: SeenTranslation, fields: TranslationFields): Promise<number> {
  const draft = { status: "draft" as const, translator: scope.actor.displayName, sourceHash: seen.hash };
  const unseen = { reviewer: null, reviewedOn: null, reviewedBy: null };
  return scope.run(async (transaction) => {
    const revision = await writeOwnRow(scope, transaction, seen, { ...draft, ...unseen, fields });
    await auditTranslation(scope, transaction, "translation.save", seen);
    return revision;
  });
}

export interface Review extends SeenTranslation {
  /** Of the wording that was read. */
  readonly wordingHash: string;
  /** The clinic's local date. */
  readonly today: string;
}

/**
 * Records that a second translator has checked a translation: the clinic's own row from now on.
 * @param reviewer name and qualification
 * @throws AppError with the sentence that says why not, ConflictError, NotFoundError
 */
export function checkTranslation(scope: ClinicScope, review: Review, reviewer: string): Promise<number> {
  scope.require("library.change");
  return reviewed(scope, review, async (_scope, { kept, standing }) => {
    const refusal = whyMayNotCheck({ standing, translator: kept.translator, reviewer });
    if (refusal !== undefined) throw new AppError("invalid-state", refusal);
    return { status: "checked", reviewer };
  });
}

/**
 * The actor signs a translation in a language that they read.
 * @throws AppError with the sentence that says why not: the English is not signed, not a signer, not theirs to sign
 */
export function signTranslation(scope: ClinicScope, review: Review): Promise<number> {
  scope.require("signature.sign");
  return reviewed(scope, review, async (scope, { text, kept, standing }) => {
    const signer = (await listSigners(scope)).find(({ userId }) => userId === scope.actor.userId);
    const refusal = whyMayNotSignTranslation({
      ...{ text, standing, signer, translator: kept.translator },
      isEnglishSigned: await isEnglishSigned(scope, text, review.today),
    });
    if (refusal !== undefined || !signer) throw new AppError("invalid-state", refusal ?? "");
    const { fullName: name, profession } = signer;
    return { status: "signed", reviewer: checkersInWords([{ name, profession }]) };
  });
}

async function isEnglishSigned(
  scope: ClinicScope,
  { signedWith }: TranslatableText,
  today: string,
): Promise<boolean> {
  if (!signedWith) return false;
  const { texts, signatures } = await findSignedLibrary(scope);
  return signOffs(texts, signatures, today).get(textKey(signedWith))?.state === "signed";
}

interface Found {
  readonly text: TranslatableText;
  readonly kept: KeptWords;
  readonly standing: ReturnType<typeof translationStanding>;
}

function reviewed(
  scope: ClinicScope,
  review: Review,
  judge: (scope: ClinicScope, found: Found) => Promise<{ status: KeptStatus; reviewer: string }>,
): Promise<number> {
  return scope.transaction(async (scope) => {
    const text = requireSeen(review, await listTranslatableTexts(scope));
    const kept = translationInForce(await listKeptWords(scope, review.language, review), text.hash);
    if (!kept) throw new NotFoundError("Translation");
    if (contentHash(kept.fields) !== review.wordingHash)
      throw new AppError("invalid-state", "This translation has changed since you opened it. Read it again.");
    const standing = translationStanding(kept, text.hash);
    const { status, reviewer } = await judge(scope, { text, kept, standing });
    const row = { status, reviewer, reviewedOn: review.today, reviewedBy: scope.actor.userId };
    const { fields, translator } = kept;
    return scope.run(async (transaction) => {
      const whole = { ...row, fields, translator, sourceHash: text.hash };
      const revision = await writeOwnRow(scope, transaction, review, whole);
      const verb = status === "signed" ? "translation.sign" : "translation.check";
      await auditTranslation(scope, transaction, verb, review);
      return revision;
    });
  });
}

/** The English of today. @throws AppError when another one was read */
function requireSeen(
  seen: Pick<SeenTranslation, "part" | "contentId" | "hash">,
  texts: readonly TranslatableText[],
): TranslatableText {
  const text = texts.find(({ entry, contentId }) => entry.part === seen.part && contentId === seen.contentId);
  if (!text) throw new NotFoundError("Text");
  if (text.hash !== seen.hash)
    throw new AppError(
      "invalid-state",
      "The English has changed since you opened this. Your text is kept on the screen; load the page again.",
    );
  return text;
}

/**
 * Gives the clinic's own wording of a text up, so that the shared one counts again.
 * @throws NotFoundError where there is none of that revision; the warning card has no way back but a new revision
 */
export function dropTranslation(
  scope: ClinicScope,
  { language, part, contentId, revision }: Omit<SeenTranslation, "hash">,
): Promise<void> {
  scope.require("library.change");
  return scope.run(async (transaction) => {
    const [gone] =
      part === "warning"
        ? []
        : await transaction
            .delete(contentTranslations)
            .where(
              and(
                inClinic(scope, contentTranslations),
                eq(contentTranslations.language, language),
                eq(contentTranslations.kind, part),
                eq(contentTranslations.contentId, contentId),
                eq(contentTranslations.revision, revision),
              ),
            )
            .returning({ contentId: contentTranslations.contentId });
    if (!gone) throw new NotFoundError("Translation");
    await auditTranslation(scope, transaction, "translation.drop", { language, part, contentId });
  });
}

export interface ImportedTranslation extends Omit<SeenTranslation, "language" | "revision"> {
  readonly fields: TranslationFields;
}

/** Keeps many translations as the clinic's drafts, all or none; returns how many read otherwise than before. */
export function importTranslations(
  scope: ClinicScope,
  language: string,
  imported: readonly ImportedTranslation[],
): Promise<number> {
  scope.require("library.change");
  return scope.transaction(async (scope) => {
    const texts = await listTranslatableTexts(scope);
    const before = await listKeptWords(scope, language);
    const keptOf = (part: string, contentId: string) =>
      before.filter(
        (kept) => translatableKey(kept.part, kept.contentId) === translatableKey(part, contentId),
      );
    let count = 0;
    for (const { fields, ...name } of imported) {
      requireSeen(name, texts);
      const kept = keptOf(name.part, name.contentId);
      const inForce = translationInForce(kept, name.hash);
      if (inForce && contentHash(inForce.fields) === contentHash(fields)) continue;
      const revision = kept.find(({ isOwn }) => isOwn)?.revision ?? 0;
      await writeDraft(scope, { ...name, language, revision }, fields);
      count += 1;
    }
    await scope.run((transaction) =>
      recordAudit(scope, transaction, {
        verb: "translation.import",
        subject: { kind: "clinic", id: scope.clinicId },
        details: { language, count },
      }),
    );
    return count;
  });
}

/** Notes that the translations of a language left as a file. */
export function recordTranslationExport(scope: ClinicScope, language: string): Promise<void> {
  scope.require("library.read");
  return scope.run((transaction) =>
    recordAudit(scope, transaction, {
      verb: "translation.export",
      subject: { kind: "clinic", id: scope.clinicId },
      details: { language },
    }),
  );
}
