const BREAK = /\r?\n\r?\n/;

/** One message of a stream of events. @param {string} block its lines @returns {{name: string, data: string, id?: string} | undefined} nothing for a sign of life */
function messageOf(block) {
  const message = { name: "message", data: "", id: undefined };
  for (const line of block.split(/\r?\n/)) {
    const [, field, value] = line.match(/^(\w+): ?(.*)$/) ?? [];
    if (field === "event") message.name = value;
    if (field === "data") message.data += value;
    if (field === "id") message.id = value;
  }
  return message.data ? message : undefined;
}

/**
 * Reads a stream of events to its end.
 * @param {ReadableStream<Uint8Array>} body
 * @param {{alive: () => void, event: (message: {name: string, data: string, id?: string}) => void}} tell alive: something has come
 */
export async function readEvents(body, tell) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    tell.alive();
    const blocks = (rest + value).split(BREAK);
    rest = blocks.pop();
    blocks.map(messageOf).filter(Boolean).forEach(tell.event);
  }
}
