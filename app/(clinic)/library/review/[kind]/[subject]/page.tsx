import { ArrowRight } from "lucide-react";
import type { Metadata } from "next";
import { SignOffBadge } from "@/components/signatures/review-list";
import { ReviewText } from "@/components/signatures/review-text";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { SIGNING_RULES } from "@/lib/domain/signature/signed-kind";
import { loadReviewText } from "@/lib/review/loaders";
import { loadSignedIn } from "@/lib/session/loaders";
import { signTextAction, withdrawSignatureAction } from "@/lib/signatures/actions";

export const metadata: Metadata = { title: "Review" };

const ACTIONS = { sign: signTextAction, withdraw: withdrawSignatureAction };

type ReviewTextPageProps = { params: Promise<{ kind: string; subject: string }> };

/** One text to be read and signed. */
export default async function ReviewTextPage({ params }: ReviewTextPageProps) {
  const { kind, subject } = await params;
  const { next, ...view } = await loadReviewText(kind, subject);
  const { figureStyle } = await loadSignedIn();
  const { text, signOff } = view;
  return (
    <>
      <PageHeader
        breadcrumb={[
          { label: "Library", href: "/library" },
          { label: "Sign-off", href: "/library/review" },
        ]}
        title={text.title}
        meta={
          <>
            <span>{SIGNING_RULES[text.kind].plural}</span>
            <SignOffBadge signOff={signOff} />
          </>
        }
        actions={
          next && (
            <ButtonLink href={`/library/review/${next.kind}/${next.subject}`} icon={<ArrowRight />}>
              Next to sign
            </ButtonLink>
          )
        }
      />
      <ReviewText key={text.contentHash} {...view} figureStyle={figureStyle} actions={ACTIONS} />
    </>
  );
}
