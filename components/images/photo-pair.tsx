import clsx from "clsx";

type PhotoPairProps = {
  /** Addresses of the photographs: start and end, or the one there is. */
  addresses: readonly string[];
  /** The exercise's name, for the text alternative. */
  name: string;
  className?: string;
};

/** An exercise in photographs, where it has no drawing. */
export function PhotoPair({ addresses, name, className }: PhotoPairProps) {
  if (addresses.length === 0) return null;
  return (
    <div
      className={clsx("grid gap-3", addresses.length > 1 && "sm:grid-cols-2 print:grid-cols-2", className)}
    >
      {addresses.map((address, place) => (
        // biome-ignore lint/performance/noImgElement: kept in the size it is shown in
        <img
          key={address}
          src={address}
          alt={addresses.length > 1 ? `${name}, ${place === 0 ? "start" : "end"}` : name}
          loading="lazy"
          decoding="async"
          className="max-h-96 w-full rounded bg-wash object-contain"
        />
      ))}
    </div>
  );
}
