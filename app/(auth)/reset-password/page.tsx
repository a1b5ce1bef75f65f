import type { Metadata } from "next";
import { ResetPasswordForm } from "@/components/auth/reset-password-form";
import { openLinkAction, setPasswordAction } from "@/lib/staff/actions";

export const metadata: Metadata = { title: "New password" };

/** Where a password-reset link leads. Its secret stands behind the #, which no server sees. */
export default function ResetPasswordPage() {
  return (
    <>
      <h1 className="text-3xl">New password</h1>
      <ResetPasswordForm open={openLinkAction} setPassword={setPasswordAction} />
    </>
  );
}
