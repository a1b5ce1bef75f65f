"use client";

import { Share2 } from "lucide-react";
import { useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";

const never = () => () => {};

/** Opens the share sheet of the phone or tablet; not there where the browser has none. */
export function ShareButton({ address, title }: { readonly address: string; readonly title: string }) {
  const isOffered = useSyncExternalStore(
    never,
    () => typeof navigator.share === "function",
    () => false,
  );
  if (!isOffered) return null;
  // Closing the sheet without a choice rejects, and is no fault.
  const share = () => navigator.share({ title, url: address }).catch(() => undefined);
  return (
    <Button icon={<Share2 />} onClick={share}>
      Share …
    </Button>
  );
}
