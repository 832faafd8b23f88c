/**
 * What is typed or chosen for an act besides what its option fixes. Acts that are not here need nothing.
 * @typedef {{name: string, sort: "line" | "words" | "number" | "choice" | "ruling" | "flag" | "seats" | "names" | "text" | "paragraphs" | "change"
 *   | "opinions" | "order" | "minutes", of?: string[], texts?: string, optional?: boolean, first?: any, most?: number, label?: string}} Field
 */
const line = (name, more = {}) => ({ name, sort: "line", ...more });
const words = (name, more = {}) => ({ name, sort: "words", ...more });
/** Nothing is chosen before somebody chooses it. */
const choice = (name, texts, of) => ({ name, sort: "choice", texts, of });
const number = (name, first, most) => ({ name, sort: "number", first, most });
const flag = (name) => ({ name, sort: "flag", first: false });
const whole = (name) => ({ name, sort: name });

/** @type {Record<string, Field[]>} by the act's name */
const forms = {
  "object-to-agenda": [line("reason")],
  invite: [choice("kind", "class.kind", ["INVITATION_37", "INVITATION_39"]), line("name")],
  move: [line("detail", { optional: true, first: "" })],
  note: [words("words")],
  "raise-point-of-order": [line("point")],
  rule: [whole("ruling"), words("words", { optional: true, first: "" })],
  "table-draft": [line("symbol"), whole("text"), choice("chapter", "chapter", ["VII", "VI", "ARTICLE_52_3", "OTHER"]), { name: "parties", sort: "seats" }],
  revise: [whole("text")],
  "propose-amendment": [whole("change")],
  "ask-for-parts": [whole("paragraphs")],
  "order-amendments": [whole("order")],
  "put-under-silence": [choice("body", "body", ["PRESIDENTIAL_STATEMENT", "PRESS_STATEMENT"]), words("text"), { ...number("until", 5, 240), sort: "minutes" }],
  "break-silence": [line("reason")],
  "open-poll": [{ name: "candidates", sort: "names" }, flag("coloured")],
  "cast-ballot": [whole("opinions")],
  "cede-chair": [line("reason")],
  "allot-time": [number("seconds", 120, 3600)],
  "extend-speech": [{ ...number("seconds", 60, 3600), label: "class.field.more" }],
  "suspend-meeting": [line("until", { optional: true, first: "", label: "class.field.suspended" })],
  "call-roll": [{ name: "absent", sort: "seats" }],
  "begin-caucus": [flag("moderated"), number("minutes", 5, 60), line("topic", { optional: true, first: "" })],
};

/** Acts whose body is made otherwise than field by field: the law of the vote on a draft is what its sponsor says it is. */
const made = {
  "table-draft": ({ chapter, parties = [], ...rest }) => ({ ...rest, terms: { kind: "DRAFT_RESOLUTION", chapter, topics: [], parties } }),
};

/** @param {string} act @returns {Field[]} */
export const fieldsOf = (act) => forms[act] ?? [];

/**
 * The body of an act.
 * @param {{act: string, as?: string}} entry of the section `acts`
 * @param {object} [option] the one that was chosen
 * @param {object} [typed]
 */
export function bodyOf({ act, as }, option = {}, typed = {}) {
  const { title, ...fixedByOption } = option;
  return { act, ...(as ? { as } : {}), ...fixedByOption, ...(made[act]?.(typed) ?? typed) };
}

/** @param {object} entry @returns {object[]} its options; `purposes` is a shorter way of writing them */
export const optionsOf = ({ options, purposes }) => options ?? purposes?.map((purpose) => ({ purpose })) ?? [];
