import type { Metadata } from "next";
import { SignInForm } from "@/components/auth/sign-in-form";
import { loadDemoAccounts } from "@/lib/session/loaders";

export const metadata: Metadata = { title: "Sign in" };

type SignInPageProps = { searchParams: Promise<{ callbackUrl?: string | string[] }> };

/** Where a therapist signs in. */
export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { callbackUrl } = await searchParams;
  return (
    <>
      <h1 className="text-3xl">Sign in</h1>
      <SignInForm
        callbackUrl={typeof callbackUrl === "string" ? callbackUrl : undefined}
        demoAccounts={await loadDemoAccounts()}
      />
    </>
  );
}
