import clsx from "clsx";

/** A grey line where text is about to appear. Give it a width and a height by class. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <div
      aria-hidden
      className={clsx("rounded-tick bg-line motion-safe:animate-pulse", className ?? "h-4 w-full")}
    />
  );
}

/** A list that is being loaded; says so once to screen readers. */
export function SkeletonRows({ rows = 5, label = "Loading" }: { rows?: number; label?: string }) {
  const lines = Array.from({ length: rows }, (_, index) => `line-${index}`);
  return (
    <div role="status" className="grid gap-4">
      <span className="sr-only">{label}</span>
      {lines.map((line) => (
        <div key={line} className="grid grid-cols-[3fr_2fr_1fr] gap-6 border-b border-line pb-4">
          <Skeleton />
          <Skeleton />
          <Skeleton />
        </div>
      ))}
    </div>
  );
}
