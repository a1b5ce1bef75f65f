import { Fragment, isValidElement, type ReactElement, type ReactNode } from "react";
import type { Message } from "@/lib/domain/words/message";
import { say } from "@/lib/domain/words/say";
import type { Language } from "@/lib/domain/words/words";

/** What a message is given, of which some stand in the page as elements, such as a link in the sentence. */
type WithElements<Values> = { readonly [Name in keyof Values]: Values[Name] | ReactElement };

/** No text has it: whatever was typed has lost its private characters. */
const EDGE = "\ue000";

/** A message with elements where its values stand, wherever the language puts them. */
export function sayAround<Values extends object>(
  language: Language,
  message: Message<Values>,
  values: WithElements<Values>,
): ReactNode {
  const elements: ReactElement[] = [];
  const given = Object.entries(values).map(([name, value]) => {
    if (!isValidElement(value)) return [name, value];
    elements.push(value);
    return [name, `${EDGE}${elements.length - 1}${EDGE}`];
  });
  const say_ = say as (of: Language, one: Message<object>, all: object) => string;
  return say_(language, message as Message<object>, Object.fromEntries(given))
    .split(EDGE)
    .map((piece, index) =>
      index % 2 === 0 ? piece : <Fragment key={piece}>{elements[Number(piece)]}</Fragment>,
    );
}
