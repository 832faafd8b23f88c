import { html, nothing } from "lit";
import { platesOf } from "../class/plates.js";
import { icon, voteIcon } from "../icons.js";
import { known, list, t } from "../messages.js";
import { playReveal } from "../simulator/reveal.js";
import { ballotStyle } from "./ballot-style.js";
import { Scene } from "./scene.js";
import { differenceStyle } from "../class/working/difference.js";
import { paperBody } from "./paper-body.js";
import "../simulator/bar.js";
import "./hall.js";

const FRESH = 8000;
const LONG = 34;
const FULL = 15;
const MOMENTS = ["sealed", "turning", "counting", "line", "told", "open"];
const COUNTS = { inFavour: "IN_FAVOUR", against: "AGAINST", abstaining: "ABSTAINING", notParticipating: "NOT_PARTICIPATING", absent: "ABSENT" };
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const wait = (time) => new Promise((done) => { setTimeout(done, time); });

/** What was adopted because nobody objected has no votes to turn. */
const isVoted = (votes) => Object.keys(votes).length > 0;

/** A vote from its opening to its result: plates glow when their vote is cast, turn all at once, and the bar counts what they say. */
export class Ballot extends Scene {
  static styles = [Scene.styles, differenceStyle, ballotStyle];
  static properties = { phase: { state: true }, counted: { state: true } };

  #played;

  constructor() {
    super();
    this.phase = "open";
    this.counted = 0;
  }

  willUpdate() {
    const { vote, result } = this.sections;
    if (vote || !result || result.question === this.#played) return;
    this.#played = result.question;
    this.#play(result);
  }

  #play({ question, at, decision, votes }) {
    const still = calm.matches || !isVoted(votes) || Date.now() + this.skew - Date.parse(at) > FRESH;
    const reach = (phase, counted = 0) => {
      if (!this.isConnected || this.sections.result?.question !== question) return false;
      Object.assign(this, { phase, counted });
      return true;
    };
    Object.assign(this, { phase: still ? "open" : "sealed", counted: 0 });
    if (!still) playReveal({ inFavour: decision.tally.inFavour, vetoed: decision.vetoes.length > 0, still }, reach, wait);
  }

  #hasCome(moment) {
    return MOMENTS.indexOf(this.phase) >= MOMENTS.indexOf(moment);
  }

  render() {
    const { vote, result } = this.sections;
    if (vote) return this.#voting(vote);
    return result ? this.#result(result) : nothing;
  }

  #voting(vote) {
    const seats = this.sections.table.council.seats.length;
    const whole = vote.cast.length + vote.waiting;
    return html`<hs-hall .plates=${platesOf(this.sections, { result: null })}><section class="floor voting ${seats > FULL ? "many" : ""}">
      <p class="what"><b class="eyebrow">${t("projector.voting")}</b> <span class="serif">${vote.title}</span></p>
      ${paperBody(this.sections, this.paper(vote.proposal))}
      <div class="foot">
        <p class="cast">${t("projector.voted", { n: vote.cast.length, whole })} <span class="soft">${icon("sealed")} ${t("projector.sealed")}</span></p>
        <hs-bar .votes=${0} .required=${vote.required} .seats=${seats}></hs-bar>
        <p class="takes">${vote.takes}</p>
      </div>
    </section></hs-hall>`;
  }

  #result(result) {
    const { decision } = result;
    if (!isVoted(result.votes)) return this.#agreed(result);
    const told = this.#hasCome("told");
    return html`<hs-hall .plates=${platesOf(this.sections, { result, vetoing: this.#hasCome("line") })} ?sealed=${!this.#hasCome("turning")} ?drawing=${this.phase === "line"}>
      <section class="floor result ${told ? decision.result : ""}">
        ${this.#heading(result)}
        <h2 class=${decision.headline.length > LONG ? "long" : ""}>${told ? html`<span class="come">${decision.headline}</span>` : html`<span class="soft">${this.phase === "sealed" ? t("result.sealed") : t("result.counting", { n: this.counted })}</span>`}</h2>
        ${this.#bar(decision)}
        ${this.#tally(decision.tally)}
        ${this.#words(decision)}
      </section></hs-hall>`;
  }

  #agreed({ title, decision }) {
    return html`<hs-hall .plates=${platesOf(this.sections, { result: null })}><section class="floor result ${decision.result}">
      <p class="heading serif">${title}</p><h2>${decision.headline}</h2>
      <div class="words"><blockquote class="serif">${decision.announcement}</blockquote><p class="ground soft">${decision.rule?.citation}</p></div>
    </section></hs-hall>`;
  }

  /** An adopted text is its number, set large in serif. */
  #heading({ title, symbol, decision }) {
    const adopted = symbol && decision.result === "ADOPTED" && this.#hasCome("told");
    return html`<p class="heading serif ${adopted ? "number come" : ""}">${adopted ? symbol : title}</p>`;
  }

  #bar({ tally, required, vetoes }) {
    const votes = !this.#hasCome("counting") ? 0 : this.phase === "open" ? tally.inFavour : this.counted;
    const names = list(this.names(vetoes));
    return html`<hs-bar .votes=${votes} .required=${required} .seats=${this.sections.table.council.seats.length}></hs-bar>
      ${vetoes.length ? html`<p class="veto ${this.#hasCome("line") ? "come" : "later"}">${icon("refused")} ${t("result.veto", { names })}</p>` : nothing}`;
  }

  #tally(tally) {
    const counts = Object.entries(COUNTS).filter(([name], place) => place < 3 || tally[name] > 0);
    return html`<ul class="tally ${this.#hasCome("told") ? "" : "later"}">${counts.map(([name, vote]) =>
      html`<li class=${name}>${voteIcon(vote, "0.9em")} <b>${tally[name]}</b> ${t(`tally.${name}`)}</li>`)}</ul>`;
  }

  /** What the President says, and the ground with its rule: the last to come. */
  #words({ announcement, ground, rule, whatItTakes, result }) {
    const name = known(`ground.${ground}`) ? t(`ground.${ground}`) : ground;
    return html`<div class="words ${this.phase === "open" ? "come" : "later"}">
      <blockquote class="serif">${announcement}</blockquote>
      <p class="ground"><b>${name}</b> <span class="soft">${rule?.citation}</span></p>
      ${result === "ADOPTED" ? nothing : html`<p class="takes">${whatItTakes?.sentence}</p>`}
    </div>`;
  }
}

customElements.define("hs-ballot", Ballot);
