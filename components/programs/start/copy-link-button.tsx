"use client";

import { Copy } from "lucide-react";
import { Button } from "@/components/ui/button";
import { copyText } from "@/components/ui/copy-text";
import { useToast } from "@/components/ui/toast";

/** Copies the patient's link; where the browser refuses, says where to find it. */
export function CopyLinkButton({ address }: { readonly address: string }) {
  const toast = useToast();
  const copy = async () => {
    if (await copyText(address)) toast({ title: "Link copied" });
    else {
      document.querySelector<HTMLInputElement>("input[name=address]")?.focus();
      toast({
        title: "Not copied by itself",
        detail: "The link is selected: copy it with Ctrl+C or ⌘C.",
        tone: "warn",
      });
    }
  };
  return (
    <Button icon={<Copy />} onClick={copy}>
      Copy link
    </Button>
  );
}
