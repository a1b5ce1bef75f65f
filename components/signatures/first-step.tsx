import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";

interface FirstStepProps {
  readonly acceptance: { readonly isGiven: boolean; readonly mayGive: boolean };
}

/** What a clinic does once before its first program; nothing afterwards. */
export function FirstStep({ acceptance: { isGiven, mayGive } }: FirstStepProps) {
  if (isGiven) return null;
  return (
    <div className="mb-8">
      <Notice
        tone="warn"
        title="One step before the first program"
        {...(mayGive && {
          actions: (
            <ButtonLink href="/clinic/sign-off" variant="primary">
              Go to sign-off
            </ButtonLink>
          ),
        })}
      >
        {mayGive
          ? "Read what the texts are, and accept them for your clinic. Nothing is published or printed before that."
          : "An admin accepts the texts under Clinic, Sign-off. Nothing is published or printed before that."}
      </Notice>
    </div>
  );
}
