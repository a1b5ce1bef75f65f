import type { Metadata } from "next";
import { CodeForm } from "@/components/patient-page/code-form";
import { plainWords } from "@/lib/auth/page-language";
import { say } from "@/lib/domain/words/say";

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await plainWords();
  return { title: { absolute: say(words, words.page.codeTitle) } };
}

interface CodePageProps {
  readonly searchParams: Promise<{ readonly closed?: string; readonly wait?: string }>;
}

/** Where the short code of a printed sheet is typed. Works without JavaScript. */
export default async function CodePage({ searchParams }: CodePageProps) {
  const { closed, wait } = await searchParams;
  const minutes = Number.parseInt(wait ?? "", 10);
  const { words, lang } = await plainWords();
  return (
    <main lang={lang} dir={words.direction}>
      <CodeForm
        words={words}
        isClosed={closed !== undefined}
        retryInMinutes={minutes > 0 && minutes < 100 ? minutes : undefined}
      />
    </main>
  );
}
