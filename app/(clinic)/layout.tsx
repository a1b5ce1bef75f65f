import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { SessionGuard } from "@/components/account/session-guard";
import { FigureStyleProvider } from "@/components/figure/figure-style-provider";
import { AppShell } from "@/components/shell/app-shell";
import { PaletteProvider } from "@/components/shell/palette/palette-provider";
import { ProofProvider } from "@/components/shell/proof-provider";
import { SignOutForm } from "@/components/shell/sign-out-form";
import { readTheme, THEME_COOKIE } from "@/components/shell/theme";
import { ToastProvider } from "@/components/ui/toast";
import { checkProofAction, proveAction } from "@/lib/account/actions";
import { leaveAction, staySignedInAction } from "@/lib/session/actions";
import { loadSignedIn } from "@/lib/session/loaders";
import "../clinic.css";

const ROLE_WORDS = { admin: "Admin", therapist: "Therapist" } as const;

/** The frame of every page of the clinic; nobody sees it without a session. */
export default async function ClinicLayout({ children }: { children: ReactNode }) {
  const { clinicName, isDemoClinic, displayName, role, ...signedIn } = await loadSignedIn();
  const { figureStyle, edition, userId, endsAt, directory } = signedIn;
  return (
    <FigureStyleProvider {...{ figureStyle, edition }}>
      <PaletteProvider>
        <AppShell
          clinicName={clinicName}
          clinicDetail={isDemoClinic ? "Demonstration clinic" : undefined}
          userName={displayName}
          userDetail={ROLE_WORDS[role]}
          signOut={<SignOutForm />}
          theme={readTheme((await cookies()).get(THEME_COOKIE)?.value)}
        >
          <ToastProvider>
            <ProofProvider prove={proveAction} directory={directory} check={checkProofAction}>
              {children}
            </ProofProvider>
          </ToastProvider>
          <SessionGuard userId={userId} endsAt={endsAt} stay={staySignedInAction} leave={leaveAction} />
        </AppShell>
      </PaletteProvider>
    </FigureStyleProvider>
  );
}
