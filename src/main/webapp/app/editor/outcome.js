import { known, list, t } from "../messages.js";

/**
 * What a what-if comes to in its main step, in a line.
 * @param {object} state of the editor @param {number} place
 * @returns {{result: string, words: string} | undefined} nothing where it cannot be played
 */
export function outcomeOf({ check, document, council }, place) {
  const whatIf = document.whatIfs?.[place];
  const found = check.document === document ? check.found?.whatIfs[place] : undefined;
  const main = found?.[whatIf?.changes.main ?? whatIf?.changes.at ?? document.main];
  if (!main?.result) return undefined;
  const names = (main.vetoes ?? []).map((code) => council?.seats.find(({ seat }) => seat === code)?.name ?? code);
  const parts = [t(`editor.result.${main.result}`), main.tally, names.length ? t("result.veto", { names: list(names) }) : known(`ground.${main.ground}`) && t(`ground.${main.ground}`)];
  return { result: main.result, words: parts.filter(Boolean).join(" · ") };
}
