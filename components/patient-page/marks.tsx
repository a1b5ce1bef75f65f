import type { PartMark } from "@/lib/domain/handout/handout-model";
import { markLine } from "@/lib/domain/translation/mark";
import { ENGLISH_PAGE } from "@/lib/domain/words/english-page";
import type { Language } from "@/lib/domain/words/words";

const DRAFT = { kind: "draft" } as const;

/** What is said of a part that stayed English, or whose words are not reviewed; of a draft in both languages. */
export function MarkLine({ of: { notice, lang } }: { of: PartMark }) {
  if (notice === undefined) return null;
  return (
    <p className="border-s-4 border-warn ps-3 text-base">
      {notice}
      {lang === undefined && (
        <span lang="en" dir="ltr" className="block">
          {markLine(ENGLISH_PAGE, DRAFT)}
        </span>
      )}
    </p>
  );
}

/** What an element carries whose text may be in another language than the page. */
export function languageOf(
  page: Pick<Language, "direction">,
  { lang }: { readonly lang?: string },
): { lang?: string; dir?: "ltr" | "rtl" } {
  if (lang === undefined) return {};
  return { lang, dir: lang.startsWith("en") ? "ltr" : page.direction };
}
