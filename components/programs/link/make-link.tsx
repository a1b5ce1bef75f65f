"use client";

import { Link2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useToast } from "@/components/ui/toast";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";
import type { LinkActions } from "./link-view";
import { PinToTell } from "./pin-to-tell";

interface MakeLinkProps {
  readonly action: LinkActions["issue"];
  readonly programId: string;
}

/** Makes a new link where none works; shows its PIN where the clinic wants one on every link. */
export function MakeLink({ action, programId }: MakeLinkProps) {
  const [pin, setPin] = useState<string>();
  const [isPending, startTransition] = useTransition();
  const toast = useToast();
  const router = useRouter();
  const done = () => {
    setPin(undefined);
    router.refresh();
  };
  const make = () =>
    startTransition(async () => {
      const answer = await withNetworkFallback(action)(IDLE, { programId });
      if (answer.status === "idle") return;
      if (answer.status !== "saved")
        toast({ title: "That did not work", detail: answer.message, tone: "stop" });
      else if (answer.data.pin === undefined) toast({ title: answer.message ?? "Done" });
      else setPin(answer.data.pin);
    });
  return (
    <>
      <Button icon={<Link2 />} pending={isPending} onClick={make}>
        Make a new link
      </Button>
      <Dialog
        open={pin !== undefined}
        onClose={done}
        title="The link is ready"
        size="sm"
        footer={
          <Button variant="primary" onClick={done}>
            Done
          </Button>
        }
      >
        {pin !== undefined && <PinToTell pin={pin} />}
      </Dialog>
    </>
  );
}
