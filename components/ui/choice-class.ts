/** A tick box drawn in CSS alone; in forced colours the browser's own is kept. */
export const TICK_BOX =
  "grid size-5 flex-none appearance-none place-content-center rounded-tick border-[1.5px] border-line-strong bg-float transition-colors before:size-3 before:scale-0 before:bg-paper before:[clip-path:polygon(14%_47%,0_62%,40%_98%,100%_17%,85%_4%,37%_69%)] hover:border-ink checked:border-accent-ink checked:bg-accent-ink checked:before:scale-100 aria-invalid:border-stop forced-colors:appearance-auto forced-colors:before:hidden";

/** A radio button drawn in CSS alone. */
export const RADIO_BUTTON =
  "grid size-5 flex-none appearance-none place-content-center rounded-full border-[1.5px] border-line-strong bg-float transition-colors before:size-2.5 before:scale-0 before:rounded-full before:bg-accent-ink hover:border-ink checked:border-accent-ink checked:before:scale-100 aria-invalid:border-stop forced-colors:appearance-auto forced-colors:before:hidden";
