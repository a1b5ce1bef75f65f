const BOUNDARY = "flood";
const OWN_MULTIPART = { "content-type": `multipart/form-data; boundary=${BOUNDARY}` };
const URLENCODED = { "content-type": "application/x-www-form-urlencoded" };
const TEXT = { "content-type": "text/plain;charset=UTF-8" };
const COUNTS = [30_000, 90_000];

const part = (name, value = "") =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

/** A form of very many fields, as the framework's own client would send it with a call of an action. */
function fieldsOfCall(count) {
  const fields = Array.from({ length: count }, (_, number) => part(`_1_f${number}`));
  return `${fields.join("")}${part("0", '[{"status":"idle"},"$K1"]')}--${BOUNDARY}--\r\n`;
}

/** The same as a page without scripts would send it. */
function fieldsOfForm(count) {
  const fields = Array.from({ length: count }, (_, number) => part(`f${number}`));
  return `${fields.join("")}--${BOUNDARY}--\r\n`;
}

const pairs = (count) => Array.from({ length: count }, (_, number) => `f${number}=`).join("&");

/**
 * What somebody may send to hold a server up: very many fields, or one deep or long value. Each is sent as an action's
 * call or as a form; `counts` are how many fields there are.
 */
export function floods(...counts) {
  return [
    ...(counts.length > 0 ? counts : COUNTS).flatMap((count) => [
      { name: `${count} fields of a call`, call: true, headers: OWN_MULTIPART, body: fieldsOfCall(count) },
      { name: `${count} fields of a form`, call: false, headers: OWN_MULTIPART, body: fieldsOfForm(count) },
      { name: `${count} pairs`, call: false, headers: URLENCODED, body: pairs(count) },
      {
        name: `${count} references`,
        call: true,
        headers: TEXT,
        body: JSON.stringify([{}, Array(count).fill("$K1")]),
      },
      {
        name: `${count} lists in lists`,
        call: true,
        headers: TEXT,
        body: `[{},${"[".repeat(count)}${"]".repeat(count)}]`,
      },
      {
        name: `${count} keys`,
        call: true,
        headers: TEXT,
        body: JSON.stringify([
          {},
          Object.fromEntries(Array.from({ length: count }, (_, number) => [`k${number}`, number])),
        ]),
      },
      {
        name: `a number of ${count} digits`,
        call: true,
        headers: TEXT,
        body: JSON.stringify([{}, `$n${"9".repeat(count)}`]),
      },
    ]),
  ];
}
