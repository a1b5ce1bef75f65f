import { Badge } from "@/components/ui/badge";
import type { HandoutTopic } from "@/lib/domain/handout/handout-model";
import { pageBudget } from "@/lib/domain/handout/page-budget";
import type { Sheet } from "./sheet-model";

/** How many sides the sheet takes, whether that is more than it should, and what it leaves to the web page. */
export function SheetBudget({ sheet: { model, plan } }: { readonly sheet: Sheet }) {
  const { pages, allowed, isWithin, unprinted } = pageBudget(model, plan);
  const sides = `${inSides(pages)} of ${model.paperSize}`;
  return (
    <div className="grid gap-0.5 text-sm">
      {isWithin ? (
        <p className="font-semibold tabular-nums">{sides}</p>
      ) : (
        <p>
          <Badge tone="warn">
            {sides}, aim for {allowed}
          </Badge>
        </p>
      )}
      {model.link && (
        <p className="text-ink-soft">
          On the web page only: what to feel, the tips, the goal and the long steps.
        </p>
      )}
      {unprinted.length > 0 && <Unprinted topics={unprinted} />}
    </div>
  );
}

function Unprinted({ topics }: { readonly topics: readonly HandoutTopic[] }) {
  return (
    <details className="text-ink-soft">
      <summary className="cursor-pointer">Advice that does not print</summary>
      <ul className="mt-1 grid list-disc gap-0.5 pl-5">
        {topics.flatMap(({ title, points }) =>
          points.map((point) => <li key={`${title} ${point}`}>{`${title}: ${point}`}</li>),
        )}
      </ul>
    </details>
  );
}

function inSides(count: number): string {
  return count === 1 ? "1 side" : `${count} sides`;
}
