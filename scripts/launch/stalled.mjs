/** How often longer than the sender of a body a reader may stand still: a phone in a lift reads on a minute later. */
const READER_TURNS = 6;

/**
 * Hangs up on whoever stands still in the middle: a body of which nothing comes any more, and an answer of which nothing is
 * taken. Otherwise one machine could keep thousands of connections open with a few bytes each.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {number} silentMs how long a body may stand still; an answer six times as long
 */
export function endStalled(request, response, silentMs) {
  const { socket } = request;
  let before = progressOf(socket);
  let turns = 0;
  const look = () => {
    const now = progressOf(socket);
    turns = now === before && isWaiting(request, response) ? turns + 1 : 0;
    before = now;
    if (turns >= (request.complete ? READER_TURNS : 1)) socket.destroy();
  };
  const watch = setInterval(look, silentMs);
  watch.unref();
  response.once("close", () => clearInterval(watch));
}

/** Whether it is the visitor's turn to do something. */
function isWaiting(request, response) {
  return !request.complete || (response.writableEnded && !response.writableFinished);
}

const progressOf = ({ bytesRead, writableLength }) => `${bytesRead} ${writableLength}`;
