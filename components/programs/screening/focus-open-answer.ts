/** Marks a question that is not answered in full. */
export const UNANSWERED = "data-unanswered";

/** Puts the focus into what is still missing of the screening, once that is drawn. */
export function focusOpenAnswer(): void {
  requestAnimationFrame(() => {
    const place = document.querySelector<HTMLElement>(
      `dialog[open] [${UNANSWERED}], dialog[open] [aria-invalid="true"]`,
    );
    const inputs = [...(place?.querySelectorAll("input") ?? [])];
    const empty = inputs.find(({ type, value }) => type !== "radio" && type !== "checkbox" && value === "");
    const field = empty ?? inputs.at(-1) ?? place;
    field?.scrollIntoView({ block: "center" });
    field?.focus();
  });
}
