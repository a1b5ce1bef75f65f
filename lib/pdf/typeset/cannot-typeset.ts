/** A sheet asks for something that only the full renderer does. */
export class CannotTypeset extends Error {}
