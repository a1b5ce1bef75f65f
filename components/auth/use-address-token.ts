"use client";

import { useEffect, useState } from "react";

/** Secrets read from the address, by page: a page that is mounted twice has cleared it already. */
const read = new Map<string, string>();

/**
 * The secret behind the # of a one-time link, taken out of the address at once: it shall stand in no history and be in
 * no picture of the screen. Undefined until the page has looked.
 */
export function useAddressToken(): string | undefined {
  const [token, setToken] = useState<string>();
  useEffect(() => {
    const take = () => {
      const { pathname, search, hash } = window.location;
      if (hash.length > 1) {
        read.set(pathname, hash.slice(1));
        window.history.replaceState(null, "", pathname + search);
      }
      setToken(read.get(pathname) ?? "");
    };
    take();
    window.addEventListener("hashchange", take);
    return () => window.removeEventListener("hashchange", take);
  }, []);
  return token;
}
