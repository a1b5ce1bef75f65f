import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { dateInWords } from "@/lib/domain/dates/date-words";
import { say } from "@/lib/domain/words/say";
import type { PageWords } from "@/lib/domain/words/words";

interface ExpiryBannerProps {
  readonly words: PageWords;
  readonly linkId: string;
  /** Last clinic-local date on which the link opens. */
  readonly expiresOn: string;
  /** In which dates are written. */
  readonly language: string;
  /** The patient has asked for more time already. */
  readonly isAsked: boolean;
}

/** Says that the page ends soon; one tap asks the clinic for more time. Works without a script. */
export function ExpiryBanner({ words, linkId, expiresOn, language, isAsked }: ExpiryBannerProps) {
  const { endsAsked, endsAskedText, ends, endsText, endsAsk } = words.page;
  const date = dateInWords(expiresOn, language);
  if (isAsked) {
    return (
      <Notice tone="info" title={say(words, endsAsked)}>
        {say(words, endsAskedText, { date })}
      </Notice>
    );
  }
  return (
    <Notice
      tone="warn"
      title={say(words, ends)}
      actions={
        <form method="post" action={`/p/${linkId}/more-time`}>
          <Button type="submit" className="h-11! text-wrap">
            {say(words, endsAsk)}
          </Button>
        </form>
      }
    >
      {say(words, endsText, { date })}
    </Notice>
  );
}
