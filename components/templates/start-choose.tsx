import { TriangleAlert } from "lucide-react";
import { FigureThumbnail } from "@/components/figure/figure-thumbnail";
import { TICK_BOX } from "@/components/ui/choice-class";
import type { StartChoice } from "@/lib/domain/template/start-choices";

const CONFLICT_WORDS = { stop: "a rule says stop", warn: "check" } as const;

type StartChooseProps = {
  id: string;
  choices: readonly StartChoice[];
  ticked: ReadonlySet<string>;
  onToggle: (exerciseId: string) => void;
};

/** The exercises of a template with their ticks: what the program starts with. */
export function StartChoose({ id, choices, ticked, onToggle }: StartChooseProps) {
  return (
    <ul id={id} className="grid border-t border-line pt-1.5">
      {choices.map(({ exerciseId, slug, isDrawn, name, dose, conflict }) => (
        <li key={exerciseId}>
          <label className="flex min-h-9 cursor-pointer items-center gap-2.5 py-0.5 pointer-coarse:min-h-11">
            <input
              type="checkbox"
              checked={ticked.has(exerciseId)}
              onChange={() => onToggle(exerciseId)}
              className={TICK_BOX}
            />
            <FigureThumbnail slug={slug} isDrawn={isDrawn} className="h-8 w-10 flex-none" />
            <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3 text-sm leading-snug">
              <span className="wrap-anywhere">{name}</span>
              {conflict && (
                <span className="inline-flex items-center gap-1 text-warn-ink">
                  <TriangleAlert className="size-3.5" />
                  {CONFLICT_WORDS[conflict]}
                </span>
              )}
              <span className="ml-auto text-right text-ink-soft tabular-nums">{dose}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
