import type { Metadata } from "next";
import { PlainMessage } from "@/components/patient-page/plain-message";
import { buttonClass } from "@/components/ui/button-class";
import { loadLinkedProgram } from "@/lib/sharing/loaders";

type PageProps = {
  params: Promise<{ linkId: string }>;
  searchParams: Promise<{ refused?: string; again?: string }>;
};

export const metadata: Metadata = { title: { absolute: "Your session" } };

/** After the form without scripts: whether the clinic has it. */
export default async function DonePage({ params, searchParams }: PageProps) {
  const { linkId } = await params;
  const { refused, again } = await searchParams;
  const { clinic } = (await loadLinkedProgram(linkId)).document;
  return (
    <main lang={clinic.language}>
      {refused === undefined ? (
        <PlainMessage title="Done">
          <p>
            {again === undefined ? "Sent to your clinic." : "This session was sent to your clinic before."}
          </p>
          <BackLink linkId={linkId} />
        </PlainMessage>
      ) : (
        <PlainMessage title="This was not sent">
          <p>Your clinic did not get it. Go back and try again, or call {clinic.phone}.</p>
          <BackLink linkId={linkId} />
        </PlainMessage>
      )}
    </main>
  );
}

function BackLink({ linkId }: { linkId: string }) {
  return (
    <a href={`/p/${linkId}`} className={buttonClass("primary", "lg")}>
      Back to your program
    </a>
  );
}
