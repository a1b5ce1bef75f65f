import { type RefCallback, useCallback, useMemo, useState } from "react";
import { useSheetAddresses } from "@/components/figure/figure-style-provider";
import { WALL_PART } from "@/components/figure/wall-sheet";

/** How far below and above what is seen a drawing counts as near. */
const NEAR = "300px 0px";

interface Drawn {
  readonly slug: string;
  readonly isDrawn: boolean;
  readonly isShared: boolean;
}

/**
 * The drawings of the wall, fetched many at once: the shared library's in parts, by their order, each a style sheet that the
 * browser keeps for good. The first comes with the page, another when one of its tiles is near. In a narrowed wall, whose
 * tiles come from everywhere, no further part is fetched: what is in none that is there is asked for by itself.
 */
export function useWallDrawings(all: readonly Drawn[], listed: readonly Drawn[], isNarrowed: boolean) {
  const parts = useMemo(() => inParts(all), [all]);
  const partOf = useMemo(
    () => new Map(parts.flatMap((slugs, part) => slugs.map((slug) => [slug, part] as const))),
    [parts],
  );
  const [fetched, setFetched] = useState<ReadonlySet<number>>(() => new Set(isNarrowed ? [] : [0]));
  const sheets = useSheetAddresses([...fetched].flatMap((part) => (parts[part] ? [parts[part]] : [])));
  const isInSheet = ({ slug, isShared }: Drawn) => {
    // A clinic's own may be called like a shared one.
    const part = isShared ? partOf.get(slug) : undefined;
    return part !== undefined && (!isNarrowed || fetched.has(part));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: other tiles are other elements to watch
  const list: RefCallback<HTMLElement> = useCallback(
    (element) => {
      if (!element || isNarrowed) return;
      const watch = new IntersectionObserver(
        (entries) => {
          const near = entries
            .filter(({ isIntersecting }) => isIntersecting)
            .flatMap(({ target }) => partOf.get(target.getAttribute("data-exercise") ?? "") ?? []);
          setFetched((before) =>
            near.every((part) => before.has(part)) ? before : new Set([...before, ...near]),
          );
        },
        { rootMargin: NEAR },
      );
      for (const tile of element.children) watch.observe(tile);
      return () => watch.disconnect();
    },
    [listed, partOf, isNarrowed],
  );
  return { sheets, isInSheet, list };
}

function inParts(all: readonly Drawn[]): string[][] {
  const slugs = all.filter(({ isDrawn, isShared }) => isDrawn && isShared).map(({ slug }) => slug);
  return Array.from({ length: Math.ceil(slugs.length / WALL_PART) }, (_, part) =>
    slugs.slice(part * WALL_PART, (part + 1) * WALL_PART),
  );
}
