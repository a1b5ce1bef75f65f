const RETRY_SECONDS = 5;

/** Answers with one plain sentence, before the application sees anything of the request. */
export function answerPlainly(response, status, sentence, headers = {}) {
  response
    .writeHead(status, { "Content-Type": "text/plain; charset=utf-8", ...headers })
    .end(`${sentence}\n`);
}

/** The database is away: nothing can be read or saved now, and the same request will do in a moment. */
export function answerPause(request, response) {
  const pause = { "Retry-After": String(RETRY_SECONDS) };
  const isPage = request.method === "GET" && request.headers.accept?.includes("text/html");
  if (!isPage)
    return answerPlainly(response, 503, "The database does not answer. Try again in a moment.", pause);
  const headers = { ...pause, Refresh: String(RETRY_SECONDS), "Content-Type": "text/html; charset=utf-8" };
  response.writeHead(503, headers).end(PAUSE_PAGE);
}

const PAUSE_PAGE = `<!doctype html>
<html lang="en">
<title>One moment</title>
<meta name="viewport" content="width=device-width">
<h1>One moment</h1>
<p>The program cannot be read just now. What was saved is safe. This page tries again by itself.</p>
</html>
`;

/**
 * Puts the framework's bare 500 right. Where it failed while reading what was sent, before any code of ours began, it is
 * the sender's: 400. A fault of ours gets a sentence and the number of its log lines.
 */
export function explainFaults(request, response, state) {
  const isUnread = () =>
    !state.begun && (request.method === "POST" || "next-router-state-tree" in request.headers);
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (status, ...rest) => writeHead(status === 500 && isUnread() ? 400 : status, ...rest);
  const end = response.end.bind(response);
  response.end = (...args) => {
    const isBare = response.statusCode === 500 && !response.headersSent && !isPage(response);
    if (!isBare) return end(...args);
    const sentence = isUnread()
      ? "What was sent could not be read. Load the page again."
      : `Something went wrong on our side. Please try again.\nReference number ${state.id}`;
    response.setHeader("Content-Type", "text/plain; charset=utf-8");
    response.removeHeader("Content-Length");
    return end(`${sentence}\n`);
  };
}

function isPage(response) {
  return /html|x-component/.test(String(response.getHeader("content-type")));
}
