import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import type { SignAssessment, ThemeFinding } from "@/lib/domain/conflict/safety-record";
import { ASSESSMENT_LIMITS } from "@/lib/domain/conflict/screening";
import type { ScreeningTheme } from "@/lib/domain/conflict/screening-themes";

interface SignAssessedProps {
  readonly theme: ScreeningTheme;
  readonly finding: ThemeFinding;
  /** The clinic's local date. */
  readonly today: string;
  readonly onFind: (finding: ThemeFinding) => void;
}

const NOT_YET: SignAssessment = { who: "", on: "", result: "" };

/** Whether a doctor has looked into the sign: who, when and with what result. It lifts the hold. */
export function SignAssessed({ theme, finding, today, onFind }: SignAssessedProps) {
  const { assessed, ...rest } = finding;
  const change = (changed: Partial<SignAssessment>) =>
    onFind({ ...finding, assessed: { ...(assessed ?? NOT_YET), ...changed } });
  return (
    <div className="mt-2 grid gap-2 text-sm">
      <Checkbox
        label="A doctor has assessed this sign"
        checked={assessed !== undefined}
        onChange={(event) => onFind(event.target.checked ? { ...rest, assessed: NOT_YET } : rest)}
      />
      {assessed && (
        <div className="ml-7.5 grid gap-2 border-l-2 border-accent pl-3 sm:grid-cols-2">
          <Field label="Who" name={`assessed-by:${theme.code}`}>
            {(control) => (
              <TextInput
                {...control}
                maxLength={ASSESSMENT_LIMITS.who}
                autoComplete="off"
                value={assessed.who}
                onChange={(event) => change({ who: event.target.value })}
              />
            )}
          </Field>
          <Field label="Day" name={`assessed-on:${theme.code}`}>
            {(control) => (
              <TextInput
                {...control}
                type="date"
                max={today}
                value={assessed.on}
                onChange={(event) => change({ on: event.target.value })}
              />
            )}
          </Field>
          <div className="sm:col-span-2">
            <Field
              label="Result"
              name={`assessed-result:${theme.code}`}
              hint="For the record. Never printed."
            >
              {(control) => (
                <TextInput
                  {...control}
                  maxLength={ASSESSMENT_LIMITS.result}
                  autoComplete="off"
                  value={assessed.result}
                  onChange={(event) => change({ result: event.target.value })}
                />
              )}
            </Field>
          </div>
        </div>
      )}
    </div>
  );
}
