"use client";

import { Archive, ArchiveRestore } from "lucide-react";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";
import { archiveTopicAction } from "@/lib/advice/actions";

type TopicArchiveButtonProps = { topicId: string; title: string; archived: boolean };

/** Takes a topic off the list, or puts it back; the other way is one press away. */
export function TopicArchiveButton({ topicId, title, archived }: TopicArchiveButtonProps) {
  const [pending, startTransition] = useTransition();
  const toast = useToast();
  const change = () =>
    startTransition(async () => {
      const answer = await withNetworkFallback(archiveTopicAction)(IDLE, { topicId, archived: !archived });
      if (answer.status === "saved") toast({ title: answer.message ?? "Done" });
      else if ("message" in answer) toast({ title: "Not changed", detail: answer.message, tone: "stop" });
    });
  return (
    <Button
      size="sm"
      variant="quiet"
      icon={archived ? <ArchiveRestore /> : <Archive />}
      pending={pending}
      aria-label={archived ? `Bring ${title} back` : `Archive ${title}`}
      onClick={change}
    >
      {archived ? "Bring back" : "Archive"}
    </Button>
  );
}
