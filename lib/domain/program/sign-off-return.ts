import { publishHref } from "./old-name";

type Query = Readonly<Record<string, string | string[] | undefined>>;

const ROW_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where the texts are accepted by somebody who was about to publish a program. */
export function signOffHref(programId: string): string {
  return `/clinic/sign-off?${new URLSearchParams({ program: programId })}`;
}

/** The way back to publishing from there; nothing where nobody came from a program. It never leads out of our pages. */
export function signOffReturn({ program }: Query): string | undefined {
  return typeof program === "string" && ROW_ID.test(program) ? publishHref(program) : undefined;
}
