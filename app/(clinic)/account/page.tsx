import type { Metadata } from "next";
import { DirectoryLink } from "@/components/account/directory-link";
import { NameForm } from "@/components/account/name-form";
import { OwnSessions } from "@/components/account/own-sessions";
import { PasswordForm } from "@/components/account/password-form";
import { SecondStep } from "@/components/account/second-step";
import { directoryFailureText } from "@/components/shell/directory-failure";
import { PageHeader } from "@/components/ui/page-header";
import {
  changePasswordAction,
  checkProofAction,
  endOtherSessionsAction,
  endSessionAction,
  prepareSecondStepAction,
  renameAction,
  renewRecoveryCodesAction,
  turnOffSecondStepAction,
  turnOnSecondStepAction,
  unlinkDirectoryAction,
} from "@/lib/account/actions";
import { loadAccount } from "@/lib/account/loaders";

export const metadata: Metadata = { title: "Your account" };

const SECOND_STEP = {
  prepare: prepareSecondStepAction,
  turnOn: turnOnSecondStepAction,
  turnOff: turnOffSecondStepAction,
  renewCodes: renewRecoveryCodesAction,
};

type AccountPageProps = { searchParams: Promise<{ error?: string | string[] }> };

/** The signed-in person's own account. */
export default async function AccountPage({ searchParams }: AccountPageProps) {
  const { profile, sessions, directory } = await loadAccount();
  const { error } = await searchParams;
  const { displayName, email, revision, hasSecondStep, recoveryCodesLeft } = profile;
  return (
    <>
      <PageHeader title="Your account" />
      <div className="grid gap-12">
        <NameForm displayName={displayName} email={email} revision={revision} action={renameAction} />
        <PasswordForm email={email} hasSecondStep={hasSecondStep} action={changePasswordAction} />
        <SecondStep isOn={hasSecondStep} recoveryCodesLeft={recoveryCodesLeft} actions={SECOND_STEP} />
        {directory && (
          <DirectoryLink
            {...directory}
            failure={typeof error === "string" ? directoryFailureText(error, directory.name) : undefined}
            check={checkProofAction}
            unlink={unlinkDirectoryAction}
          />
        )}
        <OwnSessions sessions={sessions} endOne={endSessionAction} endOthers={endOtherSessionsAction} />
      </div>
    </>
  );
}
