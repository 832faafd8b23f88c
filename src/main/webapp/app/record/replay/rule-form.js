import { css, html, LitElement, nothing } from "lit";
import { t } from "../../messages.js";
import { changed } from "../filter.js";
import { look } from "../look.js";
import { visit } from "../visits.js";
import { besideOf, ruleOf, withRule } from "./rule.js";

const FIVE = ["CHN", "FRA", "GBR", "RUS", "USA"];
const NUMBERS = { required: 15, needed: 5, override: 15, requiredOfEleven: 11 };

/**
 * By what rule are the votes counted? A model, and what is otherwise than in it. Every choice is a link of its own. `at` is the screen.
 * `alone` leaves out the model beside it.
 */
export class RuleForm extends LitElement {
  static properties = {
    query: { attribute: false }, models: { attribute: false }, at: { attribute: false }, about: { attribute: false }, alone: { type: Boolean }, naming: { state: true },
  };

  static styles = [look, css`
    form { display: grid; gap: 0.75rem; }
    .row { align-items: end; gap: 0.625rem 1rem; }
    .model { flex: 1 1 18rem; } .model select { inline-size: 100%; }
    input[type="number"] { inline-size: 9rem; }
    summary { min-block-size: var(--tap); display: inline-flex; align-items: center; cursor: pointer; color: var(--blue); font-weight: 550; }
    details .row { padding-block: 0.25rem 0.5rem; }
    fieldset { display: flex; flex-wrap: wrap; gap: 0.125rem 1rem; align-items: center; }
    legend { font-size: 0.875rem; color: var(--soft); }
    fieldset label { display: inline-flex; align-items: center; gap: 0.4rem; min-block-size: var(--tap); cursor: pointer; }
    fieldset input { inline-size: 1.15rem; block-size: 1.15rem; accent-color: var(--blue); }
    .model-text { max-inline-size: 52rem; }
    @media print { form { display: none; } }
  `];

  render() {
    const { query } = this;
    const rule = ruleOf(query);
    const own = Object.keys(rule).some((part) => part !== "model");
    return html`<form class="card" aria-label=${t("replay.rule")} @submit=${(event) => event.preventDefault()}>
      <div class="row">${this.#model("model", t("replay.model"), rule.model ?? "STATUS_QUO", (model) => withRule(query, { ...rule, model }))}
        ${this.alone ? nothing : this.#model("with", t("replay.beside"), besideOf(query), (model) => changed(query, { with: model }), t("replay.beside.none"))}</div>
      ${this.#text(rule)}
      <details ?open=${own}><summary>${t("replay.change")}</summary>
        <div class="row">${Object.entries(NUMBERS).map(([name, most]) => this.#number(name, most, rule))}</div>
        <div class="row">${this.#choice("proviso", [["", "asIs"], ["PRACTICE", "proviso.PRACTICE"], ["STRICT", "proviso.STRICT"]], rule)}${this.#choice("fill", [["", "fill.BOUNDS"], ["LEFT_OUT", "fill.LEFT_OUT"]], rule)}${this.#holders(rule)}</div>
        ${own ? html`<button class="button plain" type="button" @click=${() => this.#go(withRule(query, { model: rule.model ?? "STATUS_QUO" }))}>${t("replay.asModel")}</button>` : nothing}
      </details></form>`;
  }

  #go(query) {
    visit(this.at, query);
  }

  #set(rule, name, value) {
    this.#go(withRule(this.query, { ...rule, [name]: value }));
  }

  #model(name, label, chosen, to, none = "") {
    const option = ({ id, title }) => html`<option value=${id} ?selected=${id === chosen}>${title}</option>`;
    const same = this.models.filter(({ sameSeats }) => sameSeats);
    return html`<label class="field model">${label}<select name=${name} @change=${({ target }) => this.#go(to(target.value))}>
      ${none ? html`<option value="" ?selected=${!chosen}>${none}</option>` : nothing}
      <optgroup label=${t("replay.models.same")}>${same.map(option)}</optgroup>
      <optgroup label=${t("replay.models.other")}>${this.models.filter((model) => !same.includes(model)).map(option)}</optgroup></select></label>`;
  }

  #text({ model = "STATUS_QUO" }) {
    const found = this.models.find(({ id }) => id === model);
    return found ? html`<p class="soft small model-text">${found.summary} <span>${t("replay.by", { who: found.proposedBy })}</span></p>` : nothing;
  }

  #number(name, most, rule) {
    const set = ({ target }) => target.checkValidity() && this.#set(rule, name, target.value);
    return html`<label class="field">${t(`replay.${name}`)}<input type="number" inputmode="numeric" name=${name} min="1" max=${most} placeholder=${t("replay.asIs")} .value=${rule[name] ?? ""} @change=${set}></label>`;
  }

  #choice(name, choices, rule) {
    return html`<label class="field">${t(`replay.${name}`)}<select name=${name} @change=${({ target }) => this.#set(rule, name, target.value)}>
      ${choices.map(([value, word]) => html`<option value=${value} ?selected=${(rule[name] ?? "") === value}>${t(`replay.${word}`)}</option>`)}</select></label>`;
  }

  #holders(rule) {
    const { holders = "" } = rule;
    const named = holders && !["PERMANENT", "NOBODY"].includes(holders) ? holders.split(",") : [];
    const chosen = named.length || this.naming ? "SOME" : holders;
    const choose = ({ target: { value } }) => {
      this.naming = value === "SOME";
      if (!this.naming) this.#set(rule, "holders", value);
    };
    const toggle = (seat) => () => this.#set(rule, "holders", (named.includes(seat) ? named.filter((each) => each !== seat) : [...named, seat]).join(","));
    return html`<label class="field">${t("replay.holders")}<select name="holders" @change=${choose}>
        <option value="" ?selected=${!chosen}>${t("replay.asIs")}</option>
        ${["PERMANENT", "NOBODY", "SOME"].map((value) => html`<option value=${value} ?selected=${chosen === value}>${t(`replay.holders.${value}`)}</option>`)}</select></label>
      ${chosen === "SOME" ? html`<fieldset><legend>${t("replay.holders.which")}</legend>${FIVE.map((seat) => html`<label><input type="checkbox" .checked=${named.includes(seat)} @change=${toggle(seat)}>${this.about.members.find((member) => member.seat === seat)?.name ?? seat}</label>`)}</fieldset>` : nothing}`;
  }
}

customElements.define("hs-rule-form", RuleForm);
