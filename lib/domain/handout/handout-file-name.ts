import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { safeLine } from "@/lib/domain/text/safe-text";

const LONGEST_PART = 60;
/** Characters that a file system or a header could misread. */
const RESERVED = /[\\/:*?"<>|%]/g;

/**
 * A name that says whose sheet it is: "Anna - First weeks - v2.pdf"; before it the number that the clinic's other system
 * has for the patient, so that it is filed there.
 */
export function handoutFileName(
  document: Pick<ProgramDocument, "patientLabel" | "program" | "version">,
  numberElsewhere = "",
): string {
  const { number } = document.version;
  return `${[
    numberElsewhere,
    document.patientLabel,
    document.program.title,
    number === 0 ? "draft" : `v${number}`,
  ]
    .map(filePart)
    .filter((part) => part !== "")
    .join(" - ")}.pdf`;
}

/** Text as a part of a file name. */
export function filePart(text: string): string {
  const cleaned = safeLine(text, Number.MAX_SAFE_INTEGER).replace(RESERVED, " ");
  return safeLine(safeLine(cleaned, LONGEST_PART).replace(/^[.\s]+|(?<![.\s])[.\s]+$/g, ""), LONGEST_PART);
}

/** The header that names the file: plain letters for old clients, the real name beside it (RFC 6266, RFC 8187). */
export function contentDisposition(disposition: "inline" | "attachment", fileName: string): string {
  const plain = fileName
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\x20-\x7e]/g, "_")
    .replace(/["\\]/g, "_");
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${disposition}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
