import type { Metadata } from "next";
import { InvitationForm } from "@/components/auth/invitation-form";
import { loadDirectory } from "@/lib/session/loaders";
import { acceptInvitationAction, openLinkAction } from "@/lib/staff/actions";

export const metadata: Metadata = { title: "Your invitation" };

/** Where an invitation leads. Its secret stands behind the #, which no server sees. */
export default function InvitationPage() {
  return (
    <>
      <h1 className="text-3xl">Your account</h1>
      <InvitationForm
        open={openLinkAction}
        accept={acceptInvitationAction}
        directory={loadDirectory()?.name}
      />
    </>
  );
}
