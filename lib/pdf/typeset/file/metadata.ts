import { type PdfFile, pdfText, type Ref } from "./pdf-file";

/** What a file says of itself. */
export interface Facts {
  readonly title: string;
  readonly author: string;
  /** The program that made it. */
  readonly creator: string;
  /** As in `en-GB`. */
  readonly language: string;
  readonly madeAt: Date;
  /** Whether the file claims to keep PDF/UA-1 (ISO 14289-1). */
  readonly isAccessible: boolean;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function xml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** Seconds are all that both forms of the date can say. */
function stamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

export function writeInfo({ title, author, creator, madeAt }: Facts, file: PdfFile): Ref {
  const made = pdfText(creator);
  const date = `(D:${stamp(madeAt).replace(/\D/g, "")}Z)`;
  return file.write(
    `<< /Title ${pdfText(title)} /Author ${pdfText(author)} /Creator ${made} /Producer ${made} /CreationDate ${date} /ModDate ${date} >>`,
  );
}

/** The same facts in XMP (ISO 16684-1), and the claim that the file is accessible. */
export function writeXmp(facts: Facts, file: PdfFile): Ref {
  const { title, author, creator, language, madeAt, isAccessible } = facts;
  const date = stamp(madeAt);
  const packet = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${xml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${xml(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate><xmp:CreatorTool>${xml(creator)}</xmp:CreatorTool>
<pdf:Producer>${xml(creator)}</pdf:Producer>${isAccessible ? "\n<pdfuaid:part>1</pdfuaid:part>" : ""}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
  return file.writeStream("/Type /Metadata /Subtype /XML", Buffer.from(packet, "utf8"));
}
