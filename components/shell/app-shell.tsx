import Link from "next/link";
import type { ReactNode } from "react";
import { Mark } from "./mark";
import { PaletteButton } from "./palette/palette-button";
import { BarLinks, RailLinks } from "./rail-links";
import { ShellFrame } from "./shell-frame";
import { SkipLink } from "./skip-link";
import type { Theme } from "./theme";
import { UserMenu, type UserMenuProps } from "./user-menu";

export type AppShellProps = {
  clinicName: string;
  /** A word under the clinic's name, for instance that it is a demonstration. */
  clinicDetail?: string;
  userName: string;
  /** A word under the name, for instance the role. */
  userDetail?: string;
  /** The form that ends the session; the shell does not know how. */
  signOut: ReactNode;
  theme?: Theme;
  children: ReactNode;
};

/** The frame of the therapist's side: a rail on the left, on small screens a bar above and one below. */
export function AppShell({ clinicName, clinicDetail, children, theme = "system", ...person }: AppShellProps) {
  const user = { ...person, theme };
  const clinic = { clinicName, clinicDetail };
  return (
    <ShellFrame>
      <SkipLink />
      <TopBar clinic={clinic} user={user} />
      <Rail clinic={clinic} user={user} />
      <main
        id="content"
        tabIndex={-1}
        className="px-4 pt-6 pb-28 outline-none group-data-workspace/shell:p-0 sm:px-8 lg:pt-8 lg:pb-16 print:p-0"
      >
        <div className="mx-auto max-w-content group-data-workspace/shell:max-w-none">{children}</div>
      </main>
      <nav
        aria-label="Main"
        className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] group-data-workspace/shell:hidden lg:hidden"
      >
        <BarLinks />
      </nav>
    </ShellFrame>
  );
}

type ClinicNames = Pick<AppShellProps, "clinicName" | "clinicDetail">;
type FrameProps = { clinic: ClinicNames; user: Omit<UserMenuProps, "place"> };

function TopBar({ clinic, user }: FrameProps) {
  return (
    <header
      data-screen-only
      className="flex h-16 items-center justify-between border-b border-line pr-2 pl-4 group-data-workspace/shell:hidden lg:hidden"
    >
      <HomeLink {...clinic} />
      <div className="flex flex-none items-center gap-1">
        <PaletteButton place="bar" />
        <div className="w-12">
          <UserMenu {...user} place="bar" />
        </div>
      </div>
    </header>
  );
}

function Rail({ clinic, user }: FrameProps) {
  return (
    <header
      data-screen-only
      className="sticky top-0 hidden h-dvh flex-col justify-between overflow-y-auto border-r border-line bg-wash p-3 group-data-workspace/shell:px-2 group-data-workspace/shell:py-1.5 lg:flex"
    >
      <div className="grid gap-8 group-data-workspace/shell:gap-3">
        <HomeLink {...clinic} />
        <div className="grid gap-1">
          <PaletteButton place="rail" />
          <nav aria-label="Main">
            <RailLinks />
          </nav>
        </div>
      </div>
      <UserMenu {...user} place="rail" />
    </header>
  );
}

function HomeLink({ clinicName, clinicDetail }: ClinicNames) {
  return (
    <Link
      href="/today"
      prefetch={false}
      className="flex min-h-10 min-w-0 items-center gap-3 rounded px-1 text-ink no-underline group-data-workspace/shell:justify-center group-data-workspace/shell:px-0! lg:px-3"
    >
      <Mark className="size-7 flex-none" />
      <span className="grid min-w-0 gap-0.5 group-data-workspace/shell:sr-only">
        <span className="line-clamp-2 leading-tight font-semibold">{clinicName}</span>
        {clinicDetail !== undefined && <span className="text-sm text-ink-soft">{clinicDetail}</span>}
      </span>
    </Link>
  );
}
