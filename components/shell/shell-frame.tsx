"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/** Pages that are worked in: they take the whole window, and the frame makes itself small. */
const WORKSPACE = /^\/(programs\/[^/]+\/edit|templates\/[^/]+\/builder)$/;

/** The frame around a page; a workspace has a rail of icons beside it, and no bars on a small screen. */
export function ShellFrame({ children }: { children: ReactNode }) {
  const isWorkspace = WORKSPACE.test(usePathname());
  return (
    <div
      data-workspace={isWorkspace || undefined}
      className="group/shell min-h-dvh lg:grid lg:grid-cols-[12rem_minmax(0,1fr)] lg:data-workspace:grid-cols-[3.5rem_minmax(0,1fr)] print:block"
    >
      {children}
    </div>
  );
}
