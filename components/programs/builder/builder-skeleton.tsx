import { Skeleton } from "@/components/ui/skeleton";

const ROWS = ["first", "second", "third", "fourth", "fifth"];
const TILES = ["one", "two", "three", "four", "five", "six", "seven", "eight"];

/** The builder before its program is there: every part in its place, so that nothing jumps when they come. */
export function BuilderSkeleton() {
  return (
    <div role="status" className="flex min-h-dvh flex-col lg:h-dvh lg:overflow-hidden">
      <span className="sr-only">Loading the program</span>
      <div className="flex h-13 flex-none items-center gap-4 border-b border-line px-4">
        <Skeleton className="h-5 w-44" />
        <Skeleton className="h-6 w-32" />
        <Skeleton className="ml-auto h-9 w-48" />
      </div>
      <div className="flex min-h-0 flex-1">
        <div className="w-106 flex-none content-start gap-4 border-r border-line bg-wash p-4 max-xl:hidden xl:grid">
          <Skeleton className="h-10 w-full" />
          <Skeleton className="h-8 w-3/4" />
          <div className="grid grid-cols-2 gap-3">
            {TILES.map((tile) => (
              <Skeleton key={tile} className="h-34 w-full" />
            ))}
          </div>
        </div>
        <div className="mx-auto grid w-full max-w-4xl flex-1 content-start gap-6 px-6 py-4">
          <Skeleton className="h-8 w-64" />
          {ROWS.map((row) => (
            <div key={row} className="grid grid-cols-[6rem_minmax(0,1fr)] gap-4">
              <Skeleton className="h-18 w-24" />
              <div className="grid content-start gap-2">
                <Skeleton className="h-5 w-1/3" />
                <Skeleton className="h-4 w-3/4" />
                <Skeleton className="h-4 w-1/2" />
              </div>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
