import type { Metadata } from "next";
import { LibraryTabs } from "@/components/library/library-tabs";
import { ReviewList } from "@/components/signatures/review-list";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { loadReview } from "@/lib/review/loaders";

export const metadata: Metadata = { title: "Sign-off" };

type ReviewPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Every text of the library that a clinician signs. */
export default async function ReviewPage({ searchParams }: ReviewPageProps) {
  const { rows, kinds, language } = await loadReview();
  const { show } = await searchParams;
  return (
    <>
      <PageHeader
        title="Library"
        meta={
          kinds.length === 0 && (
            <span>
              Clinical signers sign these texts. They are named under{" "}
              <TextLink href="/clinic/sign-off">Clinic, Sign-off</TextLink>.
            </span>
          )
        }
      />
      <LibraryTabs />
      <ReviewList rows={rows} showsSigned={show === "signed"} language={language} />
    </>
  );
}
