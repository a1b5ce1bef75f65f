import { TextLink } from "@/components/ui/text-link";
import type { SignedKind } from "@/lib/domain/signature/signed-kind";

interface SignOffLinkProps {
  readonly kind: SignedKind;
  readonly subject: string;
  readonly isUnsigned: boolean;
}

/** Whether a text is signed, and the way to where it is. */
export function SignOffLink({ kind, subject, isUnsigned }: SignOffLinkProps) {
  return (
    <TextLink href={`/library/review/${kind}/${subject}`}>
      {isUnsigned ? "Not signed yet" : "Signed"}
    </TextLink>
  );
}
