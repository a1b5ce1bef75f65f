"use client";

import Link from "next/link";
import { type ComponentType, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { KeysDialog } from "./keys-dialog";
import { PaletteContext, type PaletteSource } from "./palette-context";
import type { PaletteDialogProps } from "./palette-dialog";
import { usePaletteKeys } from "./use-palette-keys";

type Layer = "palette" | "keys";

const load = () => import("./palette-dialog").then(({ PaletteDialog }) => PaletteDialog);

interface PaletteProviderProps {
  readonly children: ReactNode;
  /** Offers what the page itself can do, and asks the server for nothing: for a visitor, whom it tells nothing. */
  readonly isPageOnly?: boolean;
}

/**
 * ⌘/Ctrl with K opens the palette on every page of the clinic, and ? the keys of the page. The palette is loaded once the
 * page stands; what is typed before it is there goes into its search.
 */
export function PaletteProvider({ children, isPageOnly = false }: PaletteProviderProps) {
  const [layer, setLayer] = useState<Layer>();
  const sources = useRef<(() => PaletteSource)[]>([]);
  const { Palette, ask } = useLoaded();
  const { link, go } = useGoing();
  const register = useCallback(
    (source: () => PaletteSource) => {
      sources.current = [...sources.current, source];
      ask();
      return () => {
        sources.current = sources.current.filter((other) => other !== source);
      };
    },
    [ask],
  );
  const control = useMemo(() => {
    const open = () => {
      ask();
      setLayer("palette");
    };
    return { open, openKeys: () => setLayer("keys"), register };
  }, [ask, register]);
  const early = usePaletteKeys(control, layer === "palette" && !Palette);
  const close = useCallback(() => setLayer(undefined), []);
  const source = useCallback(() => sources.current.at(-1)?.(), []);
  return (
    <PaletteContext value={control}>
      {children}
      {Palette && (
        <Palette
          open={layer === "palette"}
          onClose={close}
          {...{ source, go, early, isPageOnly }}
          onKeys={control.openKeys}
        />
      )}
      <KeysDialog open={layer === "keys"} onClose={close} source={source} />
      {link}
    </PaletteContext>
  );
}

/** The palette itself, loaded when the browser has nothing else to do, or when it is asked for. */
function useLoaded() {
  const [Palette, setPalette] = useState<ComponentType<PaletteDialogProps>>();
  const ask = useCallback(() => {
    load().then(
      (loaded) => setPalette(() => loaded),
      // Without a network it is asked for again at the next press.
      () => {},
    );
  }, []);
  useEffect(() => {
    const whenIdle = window.requestIdleCallback ?? ((run: () => void) => window.setTimeout(run, 500));
    const handle = whenIdle(ask);
    return () => (window.cancelIdleCallback ?? window.clearTimeout)(handle);
  }, [ask]);
  return { Palette, ask };
}

/** Goes to an address as a press on a link does, so that a form with something unsaved in it asks first. */
function useGoing() {
  const [href, setHref] = useState("/today");
  const ref = useRef<HTMLAnchorElement>(null);
  const go = useCallback((to: string) => {
    flushSync(() => setHref(to));
    ref.current?.click();
  }, []);
  const link = (
    <Link ref={ref} href={href} prefetch={false} hidden tabIndex={-1}>
      Go
    </Link>
  );
  return { link, go };
}
