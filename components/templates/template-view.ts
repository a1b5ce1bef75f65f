import type { Dose } from "@/lib/domain/dose";
import type { Purpose, SideRule, StartPosition } from "@/lib/domain/exercise";

/** A template as the screens show it. */
export interface TemplateView {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly goal: string;
  readonly notFor: string;
  readonly therapistNote: string;
  readonly reviewWeeks: readonly [number, number];
  readonly items: readonly {
    readonly slug: string;
    readonly name: string;
    readonly plainName: string;
    readonly purpose: Purpose;
    readonly startPosition: StartPosition;
    readonly sideRule: SideRule;
    readonly dose: Dose;
    readonly note: string;
  }[];
  readonly topics: readonly { readonly slug: string; readonly title: string }[];
}
