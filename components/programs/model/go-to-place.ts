import type { Dispatch } from "react";
import type { BuilderAction } from "@/lib/domain/builder/builder";
import type { BuilderPlace } from "@/lib/domain/builder/builder-place";
import { flash, focusSearch, rowOf } from "./item-focus";

/** How a row of the program is opened where its dose has no room: on a phone. */
export const rowButtonId = (itemId: string) => `${itemId}-open`;
/** What the rules say about an exercise. */
export const safetyId = (itemId: string) => `${itemId}-safety`;
/** A topic of the sheet among everything that is not an exercise. */
export const chosenTopicId = (topicId: string) => `topic-${topicId}`;

interface Ways {
  readonly dispatch: Dispatch<BuilderAction>;
  /** Brings the program, or what else is on the sheet, into sight. */
  readonly show: (area: "program" | "settings") => void;
}

/** Fields of the program that stand beside its exercises; all others are among what else is on the sheet. */
const IN_PROGRAM: readonly string[] = ["title", "startsOn"];

/** Leads to where something is put right: brings it into sight and puts the focus into it. Not for places on other pages. */
export function goToPlace(place: BuilderPlace, { dispatch, show }: Ways): void {
  const isElsewhere =
    place.kind === "topic" || (place.kind === "program" && !IN_PROGRAM.includes(place.field));
  show(isElsewhere ? "settings" : "program");
  if (place.kind === "item") {
    const { itemId, phaseId } = place;
    if (phaseId !== undefined) dispatch({ type: "show-phase", phaseId });
    dispatch({ type: "select", itemIds: [itemId] });
  }
  onceDrawn(() => focusPlace(place));
}

function focusPlace(place: BuilderPlace): void {
  if (place.kind === "library") focusSearch();
  if (place.kind === "item") focusInItem(place.itemId, place.field);
  if (place.kind === "program") {
    focus(document.querySelector<HTMLElement>(`#${place.field}, [name="${place.field}"]`));
  }
  if (place.kind === "topic") {
    const topic = document.getElementById(chosenTopicId(place.topicId));
    focus(topic?.querySelector<HTMLElement>("input, textarea") ?? topic?.querySelector("button") ?? null);
  }
}

/** A dialog gives the focus back when it closes; only then is it ours. */
function onceDrawn(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}

function focusInItem(itemId: string, field: string | undefined): void {
  const find = () =>
    field === "safety"
      ? document.getElementById(safetyId(itemId))?.querySelector<HTMLElement>("button")
      : document.getElementById(`${itemId}-${field}`);
  const found = find();
  const opener = document.getElementById(rowButtonId(itemId));
  if (!found && opener && field !== undefined) {
    opener.click();
    onceDrawn(() => focus(find() ?? null));
    return;
  }
  const row = rowOf(itemId);
  if (row) flash(row);
  focus(found ?? row);
}

function focus(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "center" });
  element?.focus();
}
