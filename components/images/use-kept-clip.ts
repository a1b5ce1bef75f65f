"use client";

import { useEffect, useState } from "react";
import { clipCopyName, linkIdOfPath } from "@/lib/domain/sharing/link-copies";

/** "impossible": nobody on this device would serve a kept clip. */
export type KeptState = "impossible" | "loose" | "keeping" | "kept" | "failed";

/** Whether a clip of a link is kept on this phone, and how to change that. */
export function useKeptClip(href: string) {
  const [state, setState] = useState<KeptState>("impossible");
  const name = clipCopyName(linkIdOfPath(href) ?? "");
  useEffect(() => {
    if (!("caches" in window) || !navigator.serviceWorker?.controller) return;
    caches.match(href, { cacheName: name }).then(
      (found) => setState(found ? "kept" : "loose"),
      () => undefined,
    );
  }, [href, name]);
  const keep = async () => {
    setState("keeping");
    try {
      const answer = await fetch(href);
      if (!answer.ok) throw new Error(String(answer.status));
      await (await caches.open(name)).put(href, answer);
      setState("kept");
    } catch {
      setState("failed");
    }
  };
  const remove = async () => {
    await (await caches.open(name)).delete(href);
    setState("loose");
  };
  return { state, keep, remove };
}
