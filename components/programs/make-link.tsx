"use client";

import { Link2 } from "lucide-react";
import { useTransition } from "react";
import { useSaidAction } from "@/components/programs/builder/use-said-action";
import { Button } from "@/components/ui/button";
import type { LinkActions } from "./program-page-view";

interface MakeLinkProps {
  readonly action: LinkActions["issue"];
  readonly programId: string;
}

/** Makes a new link where none works. */
export function MakeLink({ action, programId }: MakeLinkProps) {
  const [isPending, startTransition] = useTransition();
  const make = useSaidAction(action, { programId });
  return (
    <Button icon={<Link2 />} pending={isPending} onClick={() => startTransition(make)}>
      Make a new link
    </Button>
  );
}
