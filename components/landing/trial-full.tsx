import { DeadEnd } from "@/components/shell/dead-end";
import { ButtonLink } from "@/components/ui/button-link";
import { minutesInWords } from "@/lib/domain/dates/minutes-in-words";

/** What a visitor reads who has opened the trial too often. */
export function TrialFull({ retryInMinutes }: { readonly retryInMinutes: number }) {
  return (
    <DeadEnd
      title="The trial was opened often from here"
      actions={
        <ButtonLink href="/" variant="primary">
          Go to the start page
        </ButtonLink>
      }
    >
      <p>Come back in {minutesInWords(retryInMinutes)}.</p>
    </DeadEnd>
  );
}
