import { OutboxNote } from "@/components/outbox/outbox-note";
import { waitingWords } from "@/components/outbox/outbox-words";
import type { PageWords } from "@/lib/domain/words/words";
import { ExpiryBanner } from "./expiry-banner";

interface PatientNoticesProps {
  readonly words: PageWords;
  readonly linkId: string;
  readonly end: { readonly expiresOn: string; readonly isEndNear: boolean; readonly isTimeAsked: boolean };
  /** In which dates are written. */
  readonly language: string;
}

/** What has to be known before the exercises: that the page ends soon, and what the clinic does not have yet. */
export function PatientNotices({ words, linkId, end, language }: PatientNoticesProps) {
  const { expiresOn, isEndNear, isTimeAsked } = end;
  return (
    <>
      {isEndNear && <ExpiryBanner {...{ words, linkId, expiresOn, language }} isAsked={isTimeAsked} />}
      <OutboxNote words={waitingWords(words)} linkId={linkId} />
    </>
  );
}
