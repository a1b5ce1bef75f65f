import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import type { ThemeFinding } from "@/lib/domain/conflict/safety-record";
import { REASONING_LENGTH } from "@/lib/domain/conflict/screening";
import type { ScreeningTheme } from "@/lib/domain/conflict/screening-themes";

interface ThemeContextProps {
  readonly theme: ScreeningTheme;
  readonly finding: ThemeFinding;
  readonly onFind: (finding: ThemeFinding) => void;
}

/** Context that is no sign by itself: it holds nothing, and asks why the program goes on. */
export function ThemeContext({ theme, finding, onFind }: ThemeContextProps) {
  const { weighs = [], reasoning = "" } = finding;
  const toggle = (context: string, applies: boolean) =>
    onFind({
      ...finding,
      weighs: theme.weighs.filter((one) => (one === context ? applies : weighs.includes(one))),
    });
  return (
    <details open={weighs.length > 0} className="mt-1 text-sm">
      <summary className="w-fit rounded text-ink-soft">
        Also weigh{weighs.length > 0 && `: ${weighs.length} ticked`}
      </summary>
      <div className="mt-1 grid gap-1.5 pl-1">
        {theme.weighs.map((context) => (
          <Checkbox
            key={context}
            label={context}
            checked={weighs.includes(context)}
            onChange={(event) => toggle(context, event.target.checked)}
          />
        ))}
        {weighs.length > 0 && (
          <Field
            label="Why the program goes on"
            name={`reasoning:${theme.code}`}
            hint="One sentence, for the record. Never printed."
          >
            {(control) => (
              <TextInput
                {...control}
                maxLength={REASONING_LENGTH.max}
                autoComplete="off"
                value={reasoning}
                onChange={(event) => onFind({ ...finding, reasoning: event.target.value })}
              />
            )}
          </Field>
        )}
      </div>
    </details>
  );
}
