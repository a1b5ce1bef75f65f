import clsx from "clsx";
import type { PhotoNames } from "@/components/figure/figure-words";

type PhotoPairProps = {
  /** Addresses of the photographs: start and end, or the one there is. */
  addresses: readonly string[];
  /** The text alternatives. */
  names: PhotoNames;
  className?: string;
};

/** An exercise in photographs, where it has no drawing. */
export function PhotoPair({ addresses, names, className }: PhotoPairProps) {
  if (addresses.length === 0) return null;
  return (
    <div
      dir="ltr"
      className={clsx("grid gap-3", addresses.length > 1 && "sm:grid-cols-2 print:grid-cols-2", className)}
    >
      {addresses.map((address, place) => (
        // biome-ignore lint/performance/noImgElement: kept in the size it is shown in
        <img
          key={address}
          src={address}
          alt={nameOf(names, place, addresses.length)}
          loading="lazy"
          decoding="async"
          className="max-h-96 w-full rounded bg-wash object-contain"
        />
      ))}
    </div>
  );
}

function nameOf({ name, start, end }: PhotoNames, place: number, count: number): string {
  if (count === 1) return name;
  return place === 0 ? start : end;
}
