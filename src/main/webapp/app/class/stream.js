const FIRST = 500;
const LONGEST = 15_000;

/**
 * Keeps a stream of events open. The browser takes up a broken stream by itself, with the last event's id; where it gives up,
 * or the machine wakes from sleep, a new stream is opened, after a pause that grows with each failure.
 * @param {() => string} path asked for each time the stream is opened
 * @param {{view: (data: object) => void, gone: () => void, broken: () => void, closed: () => Promise<boolean>}} tell
 *   closed: the server would not open the stream; answers whether it is worth another try
 * @returns {{wake: () => void, close: () => void}} wake: open it anew, now
 */
export function keepStream(path, tell) {
  let source;
  let pause = FIRST;
  let timer = 0;

  const open = () => {
    clearTimeout(timer);
    source?.close();
    const mine = (source = new EventSource(path()));
    mine.addEventListener("view", (event) => {
      pause = FIRST;
      tell.view(JSON.parse(event.data));
    });
    mine.addEventListener("gone", tell.gone);
    mine.addEventListener("error", () => failed(mine));
  };

  const failed = async (mine) => {
    if (mine !== source) return;
    tell.broken();
    if (mine.readyState !== EventSource.CLOSED || !(await tell.closed()) || mine !== source) return;
    timer = setTimeout(open, pause * (0.75 + Math.random() / 2));
    pause = Math.min(2 * pause, LONGEST);
  };

  const close = () => {
    clearTimeout(timer);
    source?.close();
    source = undefined;
  };

  open();
  return { wake: open, close };
}

const ASLEEP = 10_000;

/**
 * Says when a page that may have lost its stream unnoticed is looked at again: the network is back, or the page was hidden for long.
 * @param {() => void} wake
 * @returns {() => void} ends it
 */
export function followWaking(wake) {
  let hidden = 0;
  const looked = () => {
    if (document.hidden) hidden = Date.now();
    else if (Date.now() - hidden > ASLEEP) wake();
  };
  const shown = ({ persisted }) => persisted && wake();
  addEventListener("online", wake);
  addEventListener("pageshow", shown);
  document.addEventListener("visibilitychange", looked);
  return () => {
    removeEventListener("online", wake);
    removeEventListener("pageshow", shown);
    document.removeEventListener("visibilitychange", looked);
  };
}
