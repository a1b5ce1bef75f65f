import type { Metadata } from "next";
import { ClinicTabs } from "@/components/clinic/clinic-tabs";
import { AcceptTexts } from "@/components/signatures/accept-texts";
import { SignatureFiles } from "@/components/signatures/signature-files";
import { SignerList } from "@/components/signatures/signer-list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { checkProofAction } from "@/lib/account/actions";
import { signOffReturn } from "@/lib/domain/program/sign-off-return";
import {
  acceptImportedAction,
  acceptTextsAction,
  endSignerAction,
  importSignaturesAction,
  saveSignerAction,
} from "@/lib/signatures/actions";
import { loadSignOffPage } from "@/lib/signatures/loaders";

export const metadata: Metadata = { title: "Sign-off" };

type SignOffPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Whether the clinic uses the texts, and who may sign them. */
export default async function SignOffPage({ searchParams }: SignOffPageProps) {
  const wayBack = signOffReturn(await searchParams);
  const { mayManage, textVersion, accepted, signers, colleagues, counts, waiting } = await loadSignOffPage();
  return (
    <>
      <PageHeader title="Sign-off" />
      <ClinicTabs />
      <div className="grid gap-12">
        <AcceptTexts
          textVersion={textVersion}
          {...(accepted && { accepted })}
          {...(wayBack !== undefined && { wayBack })}
          mayAccept={mayManage}
          accept={acceptTextsAction}
        />
        <SignerList {...{ signers, colleagues, mayManage }} save={saveSignerAction} end={endSignerAction} />
        {mayManage && (
          <SignatureFiles
            waiting={waiting}
            importFile={importSignaturesAction}
            accept={acceptImportedAction}
            check={checkProofAction}
          />
        )}
        <Section title="Signed so far">
          <p>
            {counts.signed} of {counts.all} texts are signed.{" "}
            <TextLink href="/library/review">Read and sign them</TextLink>
          </p>
        </Section>
      </div>
    </>
  );
}
