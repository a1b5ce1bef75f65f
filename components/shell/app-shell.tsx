import Link from "next/link";
import type { ReactNode } from "react";
import { Mark } from "./mark";
import { BarLinks, RailLinks } from "./rail-links";
import { SkipLink } from "./skip-link";
import type { Theme } from "./theme";
import { UserMenu } from "./user-menu";

export type AppShellProps = {
  clinicName: string;
  userName: string;
  /** A word under the name, for instance the role. */
  userDetail?: string;
  /** The form that ends the session; the shell does not know how. */
  signOut: ReactNode;
  theme?: Theme;
  children: ReactNode;
};

/** The frame of the therapist's side: a rail on the left, on small screens a bar above and one below. */
export function AppShell({ clinicName, children, theme = "system", ...user }: AppShellProps) {
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
      <SkipLink />
      <header
        className="flex h-16 items-center justify-between border-b border-line pr-2 pl-4 lg:hidden"
        data-screen-only
      >
        <HomeLink clinicName={clinicName} />
        <div className="w-12 flex-none">
          <UserMenu {...user} theme={theme} place="bar" />
        </div>
      </header>
      <header
        className="sticky top-0 hidden h-dvh flex-col justify-between border-r border-line bg-wash p-4 lg:flex"
        data-screen-only
      >
        <div className="grid gap-8">
          <HomeLink clinicName={clinicName} />
          <nav aria-label="Main">
            <RailLinks />
          </nav>
        </div>
        <UserMenu {...user} theme={theme} place="rail" />
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="px-4 pt-6 pb-28 outline-none sm:px-8 lg:px-12 lg:pt-10 lg:pb-16 print:p-0"
      >
        <div className="mx-auto max-w-content">{children}</div>
      </main>
      <nav
        aria-label="Main"
        className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] lg:hidden"
      >
        <BarLinks />
      </nav>
    </div>
  );
}

function HomeLink({ clinicName }: { clinicName: string }) {
  return (
    <Link
      href="/today"
      className="flex min-h-10 min-w-0 items-center gap-3 rounded px-1 text-ink no-underline lg:px-3"
    >
      <Mark className="size-7 flex-none" />
      <span className="line-clamp-2 min-w-0 leading-tight font-semibold">{clinicName}</span>
    </Link>
  );
}
