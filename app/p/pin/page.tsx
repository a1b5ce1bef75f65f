import type { Metadata } from "next";
import { ClosedLink } from "@/components/patient-page/closed-link";
import { PinForm } from "@/components/patient-page/pin-form";
import { linkAwaitingPin } from "@/lib/auth/link-cookie";

export const metadata: Metadata = { title: { absolute: "Type your six numbers" } };

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
  return (
    <main>
      {isAwaited && closed === undefined ? (
        <PinForm
          isWrong={wrong !== undefined}
          isLocked={locked !== undefined}
          retryInMinutes={minutes > 0 && minutes < 100 ? minutes : undefined}
        />
      ) : (
        <ClosedLink />
      )}
    </main>
  );
}
