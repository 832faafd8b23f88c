import { html, nothing } from "lit";
import { t } from "../messages.js";

/** The same in one go, for those who hear it. @param {{subject: string, words: string, finding?: string}} ruling */
export const rulingSpoken = ({ subject, words, finding }) => [finding ? `${t(`ruling.finding.${finding}`)}.` : "", ...(subject === "OTHER" ? [] : [`${t(`ruling.${subject}`)}.`, t(`ruling.consequence.${subject}`)]), words].filter(Boolean).join(" ");

/** What the President ruled: on the point, for the votes to come, and in which words. @param {{point: string, subject: string, words: string, finding?: string}} ruling */
export const rulingSaid = ({ point, subject, words, finding }) => html`${point ? html`<p class="soft serif">${point}</p>` : nothing}
  ${finding ? html`<p><b>${t(`ruling.finding.${finding}`)}.</b></p>` : nothing}
  ${subject === "OTHER" ? nothing : html`<p><b>${t(`ruling.${subject}`)}.</b> ${t(`ruling.consequence.${subject}`)}</p>`}
  ${words ? html`<p class="words">${words}</p>` : nothing}`;
