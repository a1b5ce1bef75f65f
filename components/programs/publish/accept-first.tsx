import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { signOffHref } from "@/lib/domain/program/sign-off-return";

interface AcceptFirstProps {
  readonly programId: string;
  /** Whether the reader is an admin. */
  readonly mayGive: boolean;
  readonly onCancel: () => void;
}

/** Before the clinic's lead has accepted the texts nothing is published: what to do about it. */
export function AcceptFirst({ programId, mayGive, onCancel }: AcceptFirstProps) {
  return (
    <div className="grid gap-5">
      <Notice tone="warn" title="One step before the first program">
        {mayGive
          ? "Read what the texts are and accept them for your clinic. It takes one press, once. The program is kept."
          : "An admin of your clinic has to accept the texts first, under Clinic, Sign-off. The program is kept."}
      </Notice>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onCancel}>Back to the program</Button>
        {mayGive && (
          <ButtonLink href={signOffHref(programId)} variant="primary">
            Go to sign-off
          </ButtonLink>
        )}
      </div>
    </div>
  );
}
