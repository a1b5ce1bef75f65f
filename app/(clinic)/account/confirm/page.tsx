import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DirectoryButton } from "@/components/shell/directory-button";
import { directoryFailureText } from "@/components/shell/directory-failure";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { loadDirectory, loadSignedIn } from "@/lib/session/loaders";

export const metadata: Metadata = { title: "Confirm that it is you" };

type ConfirmPageProps = { searchParams: Promise<{ done?: string | string[]; error?: string | string[] }> };

/** Where somebody confirms by the directory who sits at this session: a tab of its own, so that no typed text is left. */
export default async function ConfirmPage({ searchParams }: ConfirmPageProps) {
  await loadSignedIn();
  const directory = loadDirectory() ?? notFound();
  const { done, error } = await searchParams;
  const failure = typeof error === "string" ? error : undefined;
  return (
    <>
      <PageHeader title="Confirm that it is you" />
      <div className="grid max-w-prose gap-6">
        {done !== undefined && (
          <Notice tone="go" title="Confirmed" role="status">
            It counts for ten minutes. Close this tab and go on where you were.
          </Notice>
        )}
        {failure !== undefined && (
          <Notice tone="stop" title="Not confirmed" role="alert">
            {directoryFailureText(failure, directory.name) ?? "Something went wrong on our side. Try again."}
          </Notice>
        )}
        {done === undefined && (
          <>
            <p>{directory.name} asks you to sign in once more. Nothing else changes.</p>
            <div>
              <DirectoryButton
                variant="primary"
                visit={{ purpose: "prove", callbackUrl: "/account/confirm" }}
              >
                Confirm with {directory.name}
              </DirectoryButton>
            </div>
          </>
        )}
      </div>
    </>
  );
}
