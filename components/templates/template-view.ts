import type { Dose } from "@/lib/domain/dose/dose";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import type { Purpose, StartPosition } from "@/lib/domain/exercise/exercise";
import type { TemplateKeeper } from "@/lib/domain/template/template";

/** A template as its page shows it. */
export interface TemplateView {
  readonly id: string;
  readonly title: string;
  readonly goal: string;
  readonly notFor: string;
  readonly therapistNote: string;
  readonly reviewWeeks: readonly [number, number];
  readonly isShared: boolean;
  readonly keeper: TemplateKeeper;
  readonly madeBy?: string;
  readonly items: readonly {
    readonly exerciseId: string;
    readonly slug: string;
    readonly name: string;
    readonly plainName: string;
    readonly purpose: Purpose;
    readonly startPosition: StartPosition;
    readonly sideRule: SideRule;
    readonly dose: Dose;
    readonly note: string;
    readonly isDrawn: boolean;
  }[];
  readonly phases?: readonly { readonly weeks: number }[];
  readonly topics: readonly { readonly id: string; readonly slug: string; readonly title: string }[];
}
