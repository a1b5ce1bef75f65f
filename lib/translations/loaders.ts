import "server-only";
import { notFound } from "next/navigation";
import { recordTranslationExport } from "@/db/mutations/translations";
import { listSigners } from "@/db/queries/clinical-signers";
import { getClinic, getClinicStanding } from "@/db/queries/clinics";
import { type KeptWords, listKeptTranslations, listKeptWords } from "@/db/queries/kept-translations";
import { listTranslatableTexts } from "@/db/queries/translatable-texts";
import type { ClinicScope } from "@/db/scope";
import { currentClinicScope, requireClinicScope } from "@/lib/auth/scope";
import { isAllowed } from "@/lib/domain/clinic/permissions";
import { dateInWords } from "@/lib/domain/dates/date-words";
import { contentHash } from "@/lib/domain/signature/content-hash";
import { textKey } from "@/lib/domain/signature/signable";
import { type ContentLanguage, findContentLanguage } from "@/lib/domain/translated-text/content-language";
import { type FoundText, finderOf, nextUnsigned } from "@/lib/domain/translated-text/find-translation";
import { whyMayNotCheck, whyMayNotSignTranslation } from "@/lib/domain/translated-text/may-sign-translation";
import { type ReadingEase, readingEase } from "@/lib/domain/translated-text/reading-ease";
import { readingRemarks } from "@/lib/domain/translated-text/reading-remarks";
import type { TranslatableText } from "@/lib/domain/translated-text/translatable-text";
import { writeTranslationCsv } from "@/lib/domain/translated-text/translation-csv";
import type { TranslatedPart, TranslationStanding } from "@/lib/domain/translated-text/translation-kind";
import {
  type EnglishLine,
  englishLines,
  translatedLines,
} from "@/lib/domain/translated-text/translation-lines";
import { type LanguageShare, translationShares } from "@/lib/domain/translated-text/translation-shares";
import { offeredLanguages } from "@/lib/domain/words/words-of";
import { today } from "@/lib/platform/clock";
import { loadSignOffs } from "@/lib/signatures/loaders";
import { type TranslationFilter, translationFilter } from "./schema";

export interface LanguagesView {
  readonly shares: readonly (LanguageShare & {
    /** Whether page, sheet and player have all their words in it: without, nothing is handed out in it. */
    readonly hasWords: boolean;
  })[];
  readonly draftTranslations: boolean;
  /** Of the clinic's settings. */
  readonly revision: number;
  readonly mayChange: boolean;
}

/** How much of each language there is, and whether drafts may be handed out. */
export async function loadLanguages(): Promise<LanguagesView> {
  const scope = await requireClinicScope();
  return scope.reading(async (scope) => {
    const texts = await listTranslatableTexts(scope);
    const find = finderOf(await listKeptTranslations(scope));
    const offered = offeredLanguages();
    const { draftTranslations, revision } = await getClinicStanding(scope);
    const shares = translationShares((tag, part) =>
      texts.filter(({ entry }) => entry.part === part).map((text) => find(tag, text).standing),
    );
    return {
      shares: shares.map((share) => ({ ...share, hasWords: offered.includes(share.language.tag) })),
      ...{ draftTranslations, revision },
      mayChange: isAllowed(scope.actor.role, "clinic.change"),
    };
  });
}

/** Entries of a page of the list. */
const PER_PAGE = 40;

export interface TranslationRow {
  readonly part: TranslatedPart;
  readonly contentId: string;
  readonly english: string;
  /** "" while it is missing. */
  readonly translation: string;
  readonly standing: TranslationStanding;
  readonly isOwn: boolean;
  readonly reviewer?: string;
  /** Lines that are hard to read. */
  readonly remarks: number;
}

export interface LanguageView {
  readonly language: Plain;
  readonly rows: readonly TranslationRow[];
  readonly filter: TranslationFilter;
  readonly found: number;
  readonly pageCount: number;
  readonly ease?: ReadingEase;
}

/** A language without what only the checks read of it. */
type Plain = Omit<ContentLanguage, "script">;

function plain({ script: _script, ...language }: ContentLanguage): Plain {
  return language;
}

/** The texts of a language, side by side with their English, as far as the filter goes. */
export async function loadLanguage(tag: string, query: Record<string, unknown>): Promise<LanguageView> {
  const scope = await requireClinicScope();
  const language = findContentLanguage(tag) ?? notFound();
  const filter = translationFilter.parse(query);
  return scope.reading(async (scope) => {
    const texts = await listTranslatableTexts(scope);
    const kept = await listKeptWords(scope, tag);
    const find = finderOf(kept);
    const rows = texts
      .filter(({ entry }) => filter.part === undefined || entry.part === filter.part)
      .map((text) => rowOf(text, find(tag, text)))
      .filter(({ standing }) => filter.standing === undefined || standing === filter.standing);
    const pageCount = Math.max(1, Math.ceil(rows.length / PER_PAGE));
    const page = Math.min(filter.page, pageCount);
    const ease = readingEase(
      tag,
      texts.flatMap((text) => translatedLines(text.entry, find(tag, text).kept?.fields)),
    );
    return {
      language: plain(language),
      rows: rows.slice((page - 1) * PER_PAGE, page * PER_PAGE),
      filter: { ...filter, page },
      ...{ found: rows.length, pageCount },
      ...(ease && { ease }),
    };
  });
}

function rowOf(
  { entry, contentId, title }: TranslatableText,
  { kept, standing }: FoundText<KeptWords>,
): TranslationRow {
  const translations = translatedLines(entry, kept?.fields);
  return {
    ...{ part: entry.part, contentId, english: title, standing, isOwn: kept?.isOwn ?? false },
    translation: translations[0] ?? "",
    ...(kept?.reviewer && { reviewer: kept.reviewer }),
    remarks: englishLines(entry).filter(
      ({ field }, index) => readingRemarks(field, translations[index] ?? "").length > 0,
    ).length,
  };
}

export interface TranslationView {
  readonly language: Plain;
  readonly title: string;
  readonly part: TranslatedPart;
  readonly contentId: string;
  readonly lines: readonly (EnglishLine & {
    readonly translation: string;
    readonly remarks: readonly string[];
  })[];
  readonly standing: TranslationStanding;
  readonly isOwn: boolean;
  readonly translator?: string;
  /** "Jan Nowak, translator, 22 November 2026". */
  readonly reviewed?: string;
  /** Of the clinic's own row; 0 where it has none. */
  readonly revision: number;
  readonly hash: string;
  readonly wordingHash: string;
  /** Why nobody can mark it as checked. */
  readonly noCheck?: string;
  /** Why the reader may not sign it. */
  readonly noSignature?: string;
  /** The next text of the same part that nobody has signed. */
  readonly next?: { readonly part: TranslatedPart; readonly contentId: string };
}

/** One text and its translation, line by line, with what can be said of it. */
export async function loadTranslation(
  tag: string,
  part: string,
  contentId: string,
): Promise<TranslationView> {
  const scope = await requireClinicScope();
  const language = findContentLanguage(tag) ?? notFound();
  return scope.reading(async (scope) => {
    const texts = (await listTranslatableTexts(scope)).filter(({ entry }) => entry.part === part);
    const text = texts.find((one) => one.contentId === contentId) ?? notFound();
    const { entry, hash, title } = text;
    const found = finderOf(await listKeptWords(scope, tag, { part: entry.part, contentId }))(tag, text);
    const { kept, standing, own } = found;
    const { timeZone, language: clinicLanguage } = await getClinic(scope);
    const translations = translatedLines(entry, kept?.fields);
    const next = nextUnsigned(texts, text, finderOf(await listKeptTranslations(scope)), tag);
    return {
      ...{ language: plain(language), title, part: entry.part, contentId, standing, hash },
      lines: englishLines(entry).map((line, index) => ({
        ...line,
        translation: translations[index] ?? "",
        remarks: readingRemarks(line.field, translations[index] ?? ""),
      })),
      isOwn: kept?.isOwn ?? false,
      ...(kept && { translator: kept.translator }),
      ...(kept?.reviewer && {
        reviewed: [kept.reviewer, kept.reviewedOn && dateInWords(kept.reviewedOn, clinicLanguage)]
          .filter(Boolean)
          .join(", "),
      }),
      revision: own?.revision ?? 0,
      wordingHash: contentHash(kept?.fields ?? {}),
      ...(await refusalsOf(scope, text, found, today(timeZone))),
      ...(next && { next: { part: next.entry.part, contentId: next.contentId } }),
    };
  });
}

async function refusalsOf(
  scope: ClinicScope,
  text: TranslatableText,
  { standing, kept }: FoundText<KeptWords>,
  date: string,
): Promise<Pick<TranslationView, "noCheck" | "noSignature">> {
  const translator = kept?.translator ?? "";
  const { signedWith } = text;
  const signOffs = await loadSignOffs(scope, date);
  const noCheck = whyMayNotCheck({ standing, translator, reviewer: "" });
  const noSignature = whyMayNotSignTranslation({
    ...{ text, standing, translator },
    signer: (await listSigners(scope)).find(({ userId }) => userId === scope.actor.userId),
    isEnglishSigned: signedWith !== undefined && signOffs.get(textKey(signedWith))?.state === "signed",
  });
  return { ...(noCheck !== undefined && { noCheck }), ...(noSignature !== undefined && { noSignature }) };
}

/** The translations of a language as a file for a translator. */
export async function loadTranslationFile(
  tag: string,
): Promise<{ readonly fileName: string; readonly text: string } | "signed-out" | "no-language"> {
  const scope = await currentClinicScope();
  if (!scope) return "signed-out";
  if (!findContentLanguage(tag)) return "no-language";
  return scope.transaction(async (scope) => {
    const texts = await listTranslatableTexts(scope);
    const find = finderOf(await listKeptWords(scope, tag));
    const { timeZone } = await getClinic(scope);
    await recordTranslationExport(scope, tag);
    return {
      fileName: `translations-${tag}-${today(timeZone)}.csv`,
      text: writeTranslationCsv(
        texts.map((text) => {
          const { standing, kept } = find(tag, text);
          return { text, standing, fields: kept?.fields };
        }),
      ),
    };
  });
}
