const keptAt = (id) => `horseshoe-projector-${id}`;
const plain = (id) => `#/class/${encodeURIComponent(id)}/projector`;

/** Keeps the projector's link for this tab; it is told only once. @param {string} id @param {string} link of the answer */
export function keepProjector(id, link) {
  try {
    sessionStorage.setItem(keptAt(id), link.replace(/^.*#/, "#"));
  } catch {
    return;
  }
}

/** @param {string} id @returns {string} with its key where this tab opened the class; without it, this browser's cookie may do */
export function projectorLink(id) {
  try {
    return sessionStorage.getItem(keptAt(id)) ?? plain(id);
  } catch {
    return plain(id);
  }
}
