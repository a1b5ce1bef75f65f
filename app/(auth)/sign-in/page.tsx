import type { Metadata } from "next";
import { SignInForm } from "@/components/auth/sign-in-form";
import { TextLink } from "@/components/ui/text-link";
import { loadDemoAccounts, loadDirectory } from "@/lib/session/loaders";
import { loadSetUp } from "@/lib/set-up/loaders";

export const metadata: Metadata = { title: "Sign in" };

type Asked = string | string[] | undefined;
type SignInPageProps = { searchParams: Promise<{ callbackUrl?: Asked; error?: Asked; step?: Asked }> };

const oneOf = (asked: Asked) => (typeof asked === "string" ? asked : undefined);

/** Where a member of staff signs in. */
export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { callbackUrl, error, step } = await searchParams;
  return (
    <>
      <h1 className="text-3xl">Sign in</h1>
      <SignInForm
        callbackUrl={oneOf(callbackUrl)}
        demoAccounts={await loadDemoAccounts()}
        directory={loadDirectory()?.name}
        error={oneOf(error)}
        isDirectoryStep={step === "code"}
      />
      {loadSetUp().isOffered && (
        <p className="border-t border-line pt-6">
          Your own clinic is not here yet. <TextLink href="/set-up">Set it up</TextLink> with the code from
          the terminal.
        </p>
      )}
    </>
  );
}
