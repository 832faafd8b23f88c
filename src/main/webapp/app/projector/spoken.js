import { rulingSpoken } from "../class/ruling-said.js";
import { t } from "../messages.js";
import { news } from "./scenes.js";

const said = {
  voting: ({ vote }) => t("projector.said.voting", { title: vote.title }),
  reveal: ({ result }) => `${result.title}: ${result.decision.headline}`,
  debate: ({ floor }) => t("projector.said.debate", { who: floor.speech.who, purpose: t(`projector.purpose.${floor.speech.purpose}`) }),
  news: (sections) => t("projector.said.news", { title: news(sections).title }),
  point: () => t("projector.point"),
  ruling: ({ meeting }) => rulingSpoken(meeting.ruling),
  poll: () => t("projector.poll"),
  silence: () => t("projector.silence"),
  paused: () => t("projector.still.paused"),
  suspended: () => t("projector.still.suspended"),
  adjourned: () => t("projector.still.adjourned"),
  ended: () => t("projector.still.ended"),
};

/**
 * What a screen reader says when a scene comes; it changes with the scene, not with each vote or second.
 * @param {import("./scenes.js").SceneName} scene
 * @param {object} sections
 */
export const spoken = (scene, sections) => (said[scene] ?? (({ meeting }) => meeting?.headline ?? ""))(sections);
