const PATIENCE = 4_000;

/**
 * Waits until the stream has told of a version; not for ever, for there may be nothing to tell.
 * @param {ReturnType<import("../../store.js").createStore>} live
 * @param {number} version
 * @returns {Promise<void>}
 */
export const told = (live, version) =>
  new Promise((done) => {
    const finish = () => {
      end();
      clearTimeout(timer);
      done();
    };
    const look = ({ version: now }) => now >= version && finish();
    const end = live.subscribe(look);
    const timer = setTimeout(finish, PATIENCE);
    look(live.state);
  });
