/** Minutes and seconds, as a clock shows them: "2:05". @param {number} seconds */
export const spell = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

/** The time of day of an instant, in the reader's own way. @param {string} instant */
export const timeOfDay = (instant) => new Intl.DateTimeFormat(undefined, { hour: "numeric", minute: "2-digit" }).format(new Date(instant));

/** Where the reader's clock goes, such as "Europe/Berlin". */
export const zone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone ?? "UTC";
