import type { Metadata } from "next";
import { PlainMessage } from "@/components/patient-page/plain-message";
import { buttonClass } from "@/components/ui/button-class";
import { apart } from "@/lib/domain/words/apart";
import { say } from "@/lib/domain/words/say";
import type { PageWords } from "@/lib/domain/words/words";
import { loadLinkedPage } from "@/lib/sharing/linked-page";

type PageProps = {
  params: Promise<{ linkId: string }>;
  searchParams: Promise<{ refused?: string; again?: string }>;
};

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { words } = await loadLinkedPage((await params).linkId);
  return { title: { absolute: say(words, words.page.titleDone) } };
}

/** After the form without scripts: whether the clinic has it. */
export default async function DonePage({ params, searchParams }: PageProps) {
  const { linkId } = await params;
  const { refused, again } = await searchParams;
  const { document, words } = await loadLinkedPage(linkId);
  const { done, doneSent, doneSentBefore, notSent, notSentText } = words.page;
  return (
    <main>
      {refused === undefined ? (
        <PlainMessage title={say(words, done)}>
          <p>{say(words, again === undefined ? doneSent : doneSentBefore)}</p>
          <BackLink {...{ words, linkId }} />
        </PlainMessage>
      ) : (
        <PlainMessage title={say(words, notSent)}>
          <p>{say(words, notSentText, { phone: apart(words, document.clinic.phone) })}</p>
          <BackLink {...{ words, linkId }} />
        </PlainMessage>
      )}
    </main>
  );
}

function BackLink({ words, linkId }: { words: PageWords; linkId: string }) {
  return (
    <a href={`/p/${linkId}`} className={buttonClass("primary", "lg")}>
      {say(words, words.page.backToProgram)}
    </a>
  );
}
