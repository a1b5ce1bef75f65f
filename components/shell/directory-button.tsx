"use client";

import { KeyRound } from "lucide-react";
import type { ReactNode } from "react";
import { Button, type ButtonProps } from "@/components/ui/button";
import { type DirectoryVisit, useDirectory } from "./use-directory";

type DirectoryButtonProps = Pick<ButtonProps, "variant" | "size"> & {
  visit: DirectoryVisit;
  children: ReactNode;
};

/** Leads to the clinic's directory and back. */
export function DirectoryButton({ visit, children, ...look }: DirectoryButtonProps) {
  const { go, pending } = useDirectory();
  return (
    <Button
      {...look}
      className="h-auto! min-h-10 py-2 whitespace-normal!"
      icon={<KeyRound />}
      pending={pending}
      pendingLabel="One moment …"
      onClick={() => go(visit)}
    >
      {children}
    </Button>
  );
}
