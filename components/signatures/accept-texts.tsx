"use client";

import { useCommand } from "@/components/shell/use-command";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { Action } from "@/lib/action/action-attempt";
import { ACCEPTANCE_STATEMENT } from "@/lib/domain/signature/text-acceptance";

interface AcceptTextsProps {
  readonly textVersion: string | undefined;
  readonly accepted?: { readonly words: string; readonly isDemonstration: boolean };
  /** Whether the reader is an admin. */
  readonly mayAccept: boolean;
  readonly accept: Action<undefined>;
  /** Where whoever came from publishing a program goes on. */
  readonly wayBack?: string;
}

/** The one step before the first program: the clinic's lead says that the texts are used unsigned. */
export function AcceptTexts({ textVersion, accepted, mayAccept, accept, wayBack }: AcceptTextsProps) {
  const { run, pending } = useCommand();
  if (textVersion === undefined) return null;
  const done = "Accepted. Programs can be published and printed now";
  return (
    <Section
      title="Before the first program"
      description={`Once for each version of the warning text. In force: version ${textVersion}.`}
    >
      <blockquote className="max-w-prose border-l-4 border-accent pl-4">{ACCEPTANCE_STATEMENT}</blockquote>
      {accepted ? (
        <Accepted {...accepted} />
      ) : mayAccept ? (
        <div>
          <Button
            variant="primary"
            pending={pending}
            pendingLabel="Accepting …"
            onClick={() => run(accept, { textVersion }, { done })}
          >
            We use it on our own responsibility
          </Button>
        </div>
      ) : (
        <Notice tone="warn" title="Not accepted yet">
          Nothing is published or printed before an admin has accepted this.
        </Notice>
      )}
      {wayBack !== undefined && (
        <div>
          <ButtonLink href={wayBack} {...(accepted && { variant: "primary" as const })}>
            {accepted ? "Go on publishing the program" : "Back to the program"}
          </ButtonLink>
        </div>
      )}
    </Section>
  );
}

function Accepted({ words, isDemonstration }: NonNullable<AcceptTextsProps["accepted"]>) {
  return isDemonstration ? (
    <Notice title="Put here for the demonstration">
      Nobody has accepted anything: this clinic and its people are invented. A real clinic is asked once,
      before its first program.
    </Notice>
  ) : (
    <p className="text-ink-soft">Accepted by {words}.</p>
  );
}
