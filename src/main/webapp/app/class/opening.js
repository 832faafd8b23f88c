import { keepProjector } from "./keep.js";
import { wire } from "./wire.js";

/**
 * Opens a class and goes to the teacher's screen. The projector's link is kept for this tab, because it is told only once.
 * @param {object} wish the body of the request
 * @throws {import("../api.js").Problem} if the class could not be opened
 */
export async function openClass(wish) {
  const { class: id, teacher, projector } = await wire.open(wish);
  keepProjector(id, projector);
  location.hash = teacher.replace(/^.*#/, "#");
}
