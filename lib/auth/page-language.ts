import "server-only";
import { cookies, headers } from "next/headers";
import { preferredLanguage } from "@/lib/domain/words/preferred-language";
import type { PageWords } from "@/lib/domain/words/words";
import { offeredLanguages, wordsOf } from "@/lib/domain/words/words-of";

/** What a patient chose to read in; nothing secret, and of no link in particular. */
const COOKIE = "page-language";
const YEAR_SECONDS = 31_536_000;

/** What was chosen on a page that is there in two languages; undefined where nobody chose. */
export async function chosenLanguage(): Promise<string | undefined> {
  const chosen = (await cookies()).get(COOKIE)?.value;
  return chosen !== undefined && offeredLanguages().includes(chosen) ? chosen : undefined;
}

/** Remembers what was chosen; a language that is not offered is left alone. */
export async function chooseLanguage(language: string): Promise<void> {
  if (!offeredLanguages().includes(language)) return;
  const options = { path: "/p", maxAge: YEAR_SECONDS, sameSite: "lax", httpOnly: true } as const;
  (await cookies()).set(COOKIE, language, options);
}

/** The words of a page that no program stands behind: as was chosen, or as the browser asks. */
export async function plainWords(): Promise<{ words: PageWords; lang: string }> {
  const asked = (await headers()).get("accept-language") ?? "";
  const lang = (await chosenLanguage()) ?? preferredLanguage(asked, offeredLanguages()) ?? "en";
  return { words: wordsOf(lang), lang };
}
