import type { Metadata } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { KeptLogs } from "@/components/outbox/kept-logs";
import { LinkKeeper } from "@/components/outbox/link-keeper";
import { ClosedLink } from "@/components/patient-page/closed-link";
import { InlineScript } from "@/components/patient-page/inline-script";
import { loadPageWatch } from "@/lib/opening/loaders";
import { loadLinkedProgram } from "@/lib/sharing/loaders";

type LayoutProps = { children: ReactNode; params: Promise<{ linkId: string }> };

/** The page can stand on the phone's home screen, under a title that names nobody. */
export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  return {
    manifest: `/p/${encodeURIComponent((await params).linkId)}/manifest.webmanifest`,
    appleWebApp: { capable: true, title: "Exercises" },
  };
}

/** Everything behind one link: it goes when the clinic closes the link, and what the clinic does not have yet stays. */
export default async function LinkLayout({ children, params }: LayoutProps) {
  const { linkId } = await params;
  const { clinic } = (await loadLinkedProgram(linkId)).document;
  const closed = (
    <main>
      <ClosedLink clinic={clinic} />
      <KeptLogs />
    </main>
  );
  return (
    <>
      <LinkKeeper linkId={linkId} closed={closed}>
        {children}
      </LinkKeeper>
      <InlineScript nonce={(await headers()).get("x-nonce")} script={await loadPageWatch()} />
    </>
  );
}
