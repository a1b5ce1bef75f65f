import type { Metadata } from "next";
import { ClosedLink } from "@/components/patient-page/closed-link";
import { PinForm } from "@/components/patient-page/pin-form";
import { linkAwaitingPin } from "@/lib/auth/link-cookie";
import { plainWords } from "@/lib/auth/page-language";
import { say } from "@/lib/domain/words/say";

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await plainWords();
  return { title: { absolute: say(words, words.page.pinTitle) } };
}

interface PinPageProps {
  readonly searchParams: Promise<{
    readonly wrong?: string;
    readonly wait?: string;
    readonly locked?: string;
    readonly closed?: string;
  }>;
}

/** Where the PIN of a link is typed, after its token or code was right. Works without JavaScript. */
export default async function PinPage({ searchParams }: PinPageProps) {
  const { wrong, wait, locked, closed } = await searchParams;
  const minutes = Number.parseInt(wait ?? "", 10);
  const isAwaited = (await linkAwaitingPin()) !== undefined;
  const { words, lang } = await plainWords();
  return (
    <main lang={lang} dir={words.direction}>
      {isAwaited && closed === undefined ? (
        <PinForm
          words={words}
          isWrong={wrong !== undefined}
          isLocked={locked !== undefined}
          retryInMinutes={minutes > 0 && minutes < 100 ? minutes : undefined}
        />
      ) : (
        <ClosedLink words={words} />
      )}
    </main>
  );
}
