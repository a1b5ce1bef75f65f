"use client";

import { useEffect } from "react";

const QUESTION = "Leave without saving? What you typed here will be lost.";

/** Asks before the page is left by a link, by reload or by closing, while there is something unsaved. */
export function useUnsavedGuard(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const askBrowser = (event: BeforeUnloadEvent) => event.preventDefault();
    const askForLink = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
      if (!(link instanceof HTMLAnchorElement) || link.target === "_blank" || opensElsewhere) return;
      const isAnchor = link.pathname === location.pathname && link.hash !== "";
      if (isAnchor || window.confirm(QUESTION)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("beforeunload", askBrowser);
    document.addEventListener("click", askForLink, { capture: true });
    return () => {
      window.removeEventListener("beforeunload", askBrowser);
      document.removeEventListener("click", askForLink, { capture: true });
    };
  }, [isUnsaved]);
}
