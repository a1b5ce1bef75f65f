import { answerPlainly } from "./plain-answers.mjs";

/** What a visitor without an account may send: twenty logs of sixty exercises, and long notes. */
const VISITOR_BYTES = 300_000;
/** A photograph of the most bytes we take, and its envelope. The framework would read no more than this either. */
const STAFF_BYTES = 10 * 1024 * 1024;
/** Only a POST says anything here; what else carries a body is let off with little. */
const IDLE_BYTES = 10_000;
/** How long the rest of a body is swallowed after the answer, so that whoever still sends can read it. */
const LINGER_MS = 2_000;

const VISITORS_ADDRESS = /^\/(p|code|api)(\/|$)/;

/** The longest body that a request to an address may have. */
export function longestBody(method, path) {
  if (method !== "POST") return IDLE_BYTES;
  return VISITORS_ADDRESS.test(path) ? VISITOR_BYTES : STAFF_BYTES;
}

/**
 * Holds a request to its longest body, whatever it says of its length; returns whether it was refused at once. One that
 * turns out to be longer while it is read is answered 413 and cut off, and so is whoever goes on sending after the answer.
 */
export function boundBody(request, response, longest, lingerMs = LINGER_MS) {
  response.once("close", () => leaveRest(request, lingerMs));
  if (Number(request.headers["content-length"] ?? 0) > longest) {
    refuse(response);
    return true;
  }
  if (request.headers["transfer-encoding"] !== undefined) countBody(request, response, longest);
  return false;
}

/** Every piece passes here on its way to whoever reads the body, if anybody does. */
function countBody(request, response, longest) {
  const push = request.push;
  let left = longest;
  request.push = (piece, encoding) => {
    if (left < 0) return true;
    left -= piece?.length ?? 0;
    if (left >= 0) return push.call(request, piece, encoding);
    if (response.headersSent) request.socket.destroy();
    else takeOver(response);
    return true;
  };
}

/** The application may still be at work on an answer, which comes too late. */
function takeOver(response) {
  const late = () => response;
  for (const name of ["write", "end", "writeHead", "flushHeaders", "setHeader", "appendHeader"]) {
    delete response[name];
  }
  refuse(response);
  Object.assign(response, { write: () => true, end: late, writeHead: late, flushHeaders: late });
  Object.assign(response, { setHeader: late, appendHeader: late, removeHeader: late });
}

function refuse(response) {
  answerPlainly(response, 413, "This is too much at once. Send less.");
}

/** The rest of a body that was answered before its end comes to nobody, but it must come to an end. */
function leaveRest(request, lingerMs) {
  if (request.complete || request.socket.destroyed) return;
  const limit = setTimeout(() => request.complete || request.socket.destroy(), lingerMs);
  request.socket.once("close", () => clearTimeout(limit));
}
