import { Notice } from "@/components/ui/notice";
import { type ScreeningTheme, URGENCY_WORDS } from "@/lib/domain/conflict/screening-themes";

/** The warning signs that a chart is a reason to ask about, open, with what to do when one is there. */
export function SignsToAsk({ themes }: { readonly themes: readonly ScreeningTheme[] }) {
  if (themes.length === 0) return null;
  return (
    <div role="status">
      <Notice tone="warn" title="Ask about these warning signs">
        <dl className="grid gap-2">
          {themes.map(({ code, title, asks, urgency, action }) => (
            <div key={code}>
              <dt className="font-semibold">{title}</dt>
              <dd>{asks.join(" · ")}</dd>
              <dd>
                When one is there: {URGENCY_WORDS[urgency].toLowerCase()}. {action}
              </dd>
            </div>
          ))}
        </dl>
      </Notice>
    </div>
  );
}
