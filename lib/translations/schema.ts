import { z } from "zod";
import { safeLine } from "@/lib/domain/text/safe-text";
import { CONTENT_LANGUAGES } from "@/lib/domain/translated-text/content-language";
import { TRANSLATION_CSV_LIMITS } from "@/lib/domain/translated-text/translation-csv";
import { TRANSLATED_PARTS, TRANSLATION_STANDINGS } from "@/lib/domain/translated-text/translation-kind";
import { TRANSLATION_LIMITS } from "@/lib/domain/translated-text/translation-lines";
import { chosenFile } from "@/lib/platform/chosen-file";
import { typedRowNumber } from "@/lib/platform/row-number";
import { typedText } from "@/lib/platform/typed-text";

const language = z.string().refine(isContentLanguage, "The library is not translated into this language.");

function isContentLanguage(tag: string): boolean {
  return CONTENT_LANGUAGES.some((one) => one.tag === tag);
}

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** Of the clinic's own row; 0 where it has none yet. */
const ownRevision = z.union([typedRowNumber, z.literal(0), z.literal("0").transform(() => 0)]);

/** A translation and what its page showed of it. */
const seen = z.object({
  language,
  part: z.enum(TRANSLATED_PARTS),
  contentId: z.string().min(1).max(80),
  revision: ownRevision,
  hash,
});

/** The clinic's own wording that is given up. */
export const translationDrop = seen.omit({ hash: true });

/** Longer than any field: how long each may be is said with the sentence of its own. */
const LONGEST_TYPED = 20_000;
const LINE = /^line\.(.+)$/;

/** The lines of a translation as they were typed; what may not stand in them is said, and nothing is taken out. */
export const translationForm = seen.catchall(z.unknown()).transform((form, context) => {
  const lines = new Map<string, string>();
  for (const [name, value] of Object.entries(form)) {
    const field = LINE.exec(name)?.[1];
    if (field === undefined) continue;
    if (typeof value !== "string" || value.length > LONGEST_TYPED) {
      context.issues.push({ code: "custom", path: [name], message: "This is too long.", input: value });
    } else lines.set(field, value.normalize("NFC").trim());
  }
  const { language: tag, part, contentId, revision, hash: read } = form;
  return { seen: { language: tag, part, contentId, revision, hash: read }, lines };
});

/** The wording that was read, and who has checked it. */
export const translationCheck = seen.extend({
  wordingHash: hash,
  reviewer: typedText(TRANSLATION_LIMITS.reviewer, safeLine).refine(
    (text) => text.length >= 3,
    "Write the translator’s name, then the qualification.",
  ),
});

/** The wording that was read, and that the sentence was agreed to. */
export const translationSigning = seen.extend({
  wordingHash: hash,
  agreed: z.literal("on", "Read the sentence and tick it, then sign."),
});

/** A file of translations of one language. */
export const translationImport = z.object({ language, file: chosenFile(TRANSLATION_CSV_LIMITS.bytes) });

/** Whether therapists may hand drafts out. */
export const draftSetting = z.object({
  revision: typedRowNumber,
  draftTranslations: z.enum(["on", "off"], "Choose one."),
});

/** What of a language is listed, as the address says it; what it says wrongly counts for nothing. */
export const translationFilter = z.object({
  part: z.enum(TRANSLATED_PARTS).optional().catch(undefined),
  standing: z.enum(TRANSLATION_STANDINGS).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
});
export type TranslationFilter = z.output<typeof translationFilter>;
