"use client";
// Not on the server: ids made there repeat in every answer, and after a navigation two parts would share one.

import { CircleUserRound, UserRoundCog } from "lucide-react";
import Link from "next/link";
import { type ReactNode, useId } from "react";
import { buttonClass } from "@/components/ui/button-class";
import type { Theme } from "./theme";
import { ThemeChoice } from "./theme-choice";

export type UserMenuProps = {
  userName: string;
  userDetail?: string;
  signOut: ReactNode;
  theme: Theme;
  place: "rail" | "bar";
};

const PLACE = {
  rail: "top-auto right-auto bottom-20 left-4",
  bar: "top-17 right-3 bottom-auto left-auto",
};

/** Who is signed in, and what belongs to the person: colours and signing out. A native popover; needs no script. */
export function UserMenu({ userName, userDetail, signOut, theme, place }: UserMenuProps) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="flex min-h-12 w-full min-w-0 items-center gap-3 rounded px-3 py-1.5 text-left transition-colors group-data-workspace/shell:justify-center group-data-workspace/shell:px-0 hover:bg-accent-soft"
      >
        <CircleUserRound className="text-ink-soft" />
        <span className={place === "rail" ? "grid min-w-0 group-data-workspace/shell:sr-only" : "sr-only"}>
          <span className="line-clamp-2 leading-tight font-semibold">{userName}</span>
          {userDetail !== undefined && <span className="truncate text-sm text-ink-soft">{userDetail}</span>}
        </span>
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label="Your account"
        className={`fixed m-0 w-60 rounded border border-line bg-float p-4 text-ink shadow-float ${PLACE[place]}`}
      >
        <div className="grid gap-4">
          {place === "bar" && (
            <div>
              <p className="font-semibold">{userName}</p>
              {userDetail !== undefined && <p className="text-sm text-ink-soft">{userDetail}</p>}
            </div>
          )}
          <Link
            href="/account"
            prefetch={false}
            onClick={(event) => event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover()}
            className={buttonClass("secondary", "sm", "w-full no-underline")}
          >
            <UserRoundCog />
            Your account
          </Link>
          <ThemeChoice theme={theme} />
          <div className="border-t border-line pt-4">{signOut}</div>
        </div>
      </div>
    </>
  );
}
