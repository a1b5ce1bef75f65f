import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { dateInWords } from "@/lib/domain/dates/date-words";

interface ExpiryBannerProps {
  readonly linkId: string;
  /** Last clinic-local date on which the link opens. */
  readonly expiresOn: string;
  readonly language: string;
  /** The patient has asked for more time already. */
  readonly isAsked: boolean;
}

/** Says that the page ends soon; one tap asks the clinic for more time. Works without a script. */
export function ExpiryBanner({ linkId, expiresOn, language, isAsked }: ExpiryBannerProps) {
  const day = dateInWords(expiresOn, language);
  if (isAsked) {
    return (
      <Notice tone="info" title="You asked your clinic for more time">
        This page opens until {day}. Your clinic can make that longer.
      </Notice>
    );
  }
  return (
    <Notice
      tone="warn"
      title="This page ends soon"
      actions={
        <form method="post" action={`/p/${linkId}/more-time`}>
          <Button type="submit" className="h-11! text-wrap">
            Ask my clinic for more time
          </Button>
        </form>
      }
    >
      It opens until {day}. Do you still need it?
    </Notice>
  );
}
