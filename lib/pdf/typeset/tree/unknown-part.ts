/** A sheet has an element or a style that the typesetter does not know: a mistake in the sheet, named in the message. */
export class UnknownPart extends Error {
  constructor(what: string) {
    super(`the typesetter does not know ${what}`);
  }
}
