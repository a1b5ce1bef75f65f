"use client";

import { type ReactNode, useEffect } from "react";
import { contactAndKeep } from "./keep-link";
import { useOutbox } from "./use-outbox";

type LinkKeeperProps = {
  linkId: string;
  /** In which the pages are kept. */
  lang: string;
  /** Takes the place of everything when the link does not open any more. */
  closed: ReactNode;
  children: ReactNode;
};

/** Stands around every page of a link: sends what waits, keeps the pages for the time without a connection. */
export function LinkKeeper({ linkId, lang, closed, children }: LinkKeeperProps) {
  const { isClosed } = useOutbox(linkId);
  useEffect(() => {
    // From here on the page answers, and what it has for browsers without scripts is not wanted.
    document.documentElement.dataset.alive = "";
    contactAndKeep(linkId, lang).catch(() => {
      // The page works without all of this, as it does in a browser that keeps nothing.
    });
  }, [linkId, lang]);
  return isClosed ? <div role="alert">{closed}</div> : children;
}
