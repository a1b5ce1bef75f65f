import type { Metadata } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { KeptLogs } from "@/components/outbox/kept-logs";
import { LinkKeeper } from "@/components/outbox/link-keeper";
import { keptWords } from "@/components/outbox/outbox-words";
import { ClosedLink } from "@/components/patient-page/closed-link";
import { InlineScript } from "@/components/patient-page/inline-script";
import { say } from "@/lib/domain/words/say";
import { loadPageWatch } from "@/lib/opening/loaders";
import { loadLinkedPage } from "@/lib/sharing/linked-page";

type LayoutProps = { children: ReactNode; params: Promise<{ linkId: string }> };

/** The page can stand on the phone's home screen, under a title that names nobody. */
export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { linkId } = await params;
  const { words } = await loadLinkedPage(linkId);
  const { title, description, homeScreenName } = words.page;
  return {
    title: { absolute: say(words, title) },
    description: say(words, description),
    manifest: `/p/${encodeURIComponent(linkId)}/manifest.webmanifest`,
    appleWebApp: { capable: true, title: say(words, homeScreenName) },
  };
}

/** Everything behind one link: it goes when the clinic closes the link, and what the clinic does not have yet stays. */
export default async function LinkLayout({ children, params }: LayoutProps) {
  const { linkId } = await params;
  const { document, words, lang, dateLanguage } = await loadLinkedPage(linkId);
  const closed = (
    <main>
      <ClosedLink words={words} clinic={document.clinic} />
      <KeptLogs words={keptWords(words)} language={dateLanguage} />
    </main>
  );
  return (
    <>
      <div lang={lang} dir={words.direction}>
        <LinkKeeper linkId={linkId} lang={lang} closed={closed}>
          {children}
        </LinkKeeper>
      </div>
      <InlineScript nonce={(await headers()).get("x-nonce")} script={await loadPageWatch()} />
    </>
  );
}
