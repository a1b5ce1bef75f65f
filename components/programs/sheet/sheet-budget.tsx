import { Badge } from "@/components/ui/badge";
import type { LeftOut } from "@/lib/domain/handout/handout-plan";
import { pageBudget } from "@/lib/domain/handout/page-budget";
import type { Sheet } from "./sheet-model";

const LEFT_OUT: Record<LeftOut, string> = {
  tips: "the tips",
  steps: "the steps",
  advice: "the advice in full",
  diary: "the diary",
};

/** How many sides the sheet takes, whether that is more than it should, and what it leaves to the web page. */
export function SheetBudget({ sheet: { model, plan } }: { readonly sheet: Sheet }) {
  const { pages, allowed, isWithin, leftOut } = pageBudget(model, plan);
  const sides = `${pages} ${pages === 1 ? "side" : "sides"} of ${model.paperSize}`;
  return (
    <div className="grid gap-0.5 text-sm">
      {isWithin ? (
        <p className="font-medium tabular-nums">{sides}</p>
      ) : (
        <p>
          <Badge tone="warn">
            {sides}, aim for {allowed}
          </Badge>
        </p>
      )}
      {leftOut.length > 0 && (
        <p className="text-ink-soft">
          On the web page only: {leftOut.map((part) => LEFT_OUT[part]).join(", ")}.
        </p>
      )}
    </div>
  );
}
