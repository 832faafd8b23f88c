import { css, html, nothing } from "lit";
import { list, t } from "../messages.js";
import { basics, cards } from "../styles.js";
import { optionsOf } from "./forms.js";
import { findAct } from "./grouping.js";
import { LiveElement } from "./live-element.js";
import { nameOfSeat } from "./plates.js";
import { rulingSaid } from "./ruling-said.js";
import "./act.js";
import "./speech-clock.js";

/** What is in the air besides the vote and the floor: a point of order, a ruling, a caucus, a straw poll, texts under silence, polls. */
export class MomentCard extends LiveElement {
  static styles = [basics, cards, css`
    :host { display: grid; gap: 0.75rem; } :host(:empty) { display: contents; }
    .card { border-inline-start: 4px solid var(--blue); }
    table { border-collapse: collapse; inline-size: 100%; } th, td { text-align: start; padding: 0.25rem 0.5rem 0.25rem 0; border-block-end: 1px solid var(--line); }
  `];

  select({ sections }) {
    const { meeting, poll, polls, silence, acts, table } = sections;
    return { meeting, poll, polls, silence, acts, table };
  }

  render() {
    const { meeting, poll, polls = [], silence } = this.view;
    return html`${meeting ? this.#meeting(meeting) : nothing}
      ${poll ? this.#poll(poll) : nothing}
      ${(silence?.open ?? []).map((each) => this.#silence(each))}
      ${(silence?.settled ?? []).map((each) => this.#settled(each))}
      ${polls.map((each) => this.#closed(each))}`;
  }

  #meeting({ point, ruling, caucus }) {
    const name = (seat) => nameOfSeat(this.view, seat);
    return html`${point ? html`<section class="card"><h2>${t("class.point.title", { name: name(point.by) })}</h2><p>${point.point}</p></section>` : nothing}
      ${ruling ? html`<section class="card"><h2>${t("class.ruling.title")}</h2>${rulingSaid(ruling)}${this.#act("challenge-ruling")}</section>` : nothing}
      ${caucus ? html`<section class="card"><h2>${t(caucus.moderated ? "class.caucus.moderated" : "class.caucus.free")} <hs-speech-clock .since=${caucus.since} .seconds=${60 * caucus.minutes}></hs-speech-clock></h2><p>${caucus.topic}</p></section>` : nothing}`;
  }

  #poll({ candidates, cast, mine, coloured }) {
    return html`<section class="card"><h2>${t("class.poll.title")}</h2><p>${list(candidates)}</p>
      <p class="soft small">${t(coloured ? "figures.coloured" : "figures.plain")} ${t("class.poll.cast", { n: cast.length })} ${mine ? t("class.poll.mine") : ""}</p>${this.#act("cast-ballot")}</section>`;
  }

  #silence({ silence, body, text, until }) {
    const time = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" }).format(new Date(until));
    return html`<section class="card"><h2>${t("class.silence.title", { body: t(`body.${body}`), time })}</h2><p class="serif">${text}</p>${this.#act("break-silence", silence)}</section>`;
  }

  #settled({ silence, body, text, agreed, objections, reason }) {
    const names = list(objections.map((seat) => nameOfSeat(this.view, seat)));
    return html`<section class="card"><h2>${t(agreed ? "class.silence.agreed" : "class.silence.broken", { body: t(`body.${body}`), names })}</h2><p class="serif">${text}</p>${reason ? html`<p class="soft">${reason}</p>` : nothing}${agreed ? nothing : this.#act("lift-objection", silence)}</section>`;
  }

  #closed({ candidates }) {
    const heads = ["encourage", "discourage", "noOpinion"];
    return html`<section class="card"><h2>${t("class.poll.closed")}</h2><table><thead><tr><th scope="col">${t("figures.candidate")}</th>${heads.map((head) => html`<th scope="col">${t(`figures.${head}`)}</th>`)}</tr></thead>
      <tbody>${candidates.map((one) => html`<tr><th scope="row">${one.name}</th>${heads.map((head) => html`<td>${one[head]}</td>`)}</tr>`)}</tbody></table></section>`;
  }

  #act(name, silence) {
    const entry = findAct(this.view.acts, name);
    if (!entry) return nothing;
    if (!silence) return html`<hs-act .entry=${entry}></hs-act>`;
    const options = optionsOf(entry).filter((option) => option.silence === silence);
    return options.length ? html`<hs-act .entry=${{ ...entry, options }}></hs-act>` : nothing;
  }
}

customElements.define("hs-moment", MomentCard);
