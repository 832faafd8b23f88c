/** Reads scenario.schema.json: what a field means, how long it may be, and whether a file has the shape of a scenario at all. */

const follow = (root, node) => {
  if (!node?.$ref) return node;
  const { $ref, ...own } = node;
  const target = $ref.slice(2).split("/").reduce((part, key) => part?.[key], root);
  return { ...follow(root, target), ...own };
};

const below = (root, node, key) => follow(root, typeof key === "number" ? node?.items : (node?.properties?.[key] ?? node?.additionalProperties));

/**
 * @param {object | undefined} root the schema
 * @param {(string | number)[]} path
 * @returns {{description?: string, maxLength?: number, enum?: string[]}}
 */
export const fieldAt = (root, path) => (root ? path.reduce((node, key) => below(root, node, key), root) : undefined) ?? {};

const kindOf = (value) => {
  if (Array.isArray(value)) return "array";
  if (Number.isInteger(value)) return "integer";
  return value === null ? "null" : typeof value;
};

function* wrongs(root, node, value, path) {
  if (!node) return;
  if (node.type && node.type !== kindOf(value)) {
    yield { path, wanted: node.type };
  } else if (kindOf(value) === "array") {
    for (const [place, entry] of value.entries()) yield* wrongs(root, follow(root, node.items), entry, [...path, place]);
  } else if (kindOf(value) === "object") {
    for (const [key, entry] of Object.entries(value)) yield* wrongs(root, below(root, node, key), entry, [...path, key]);
  }
}

/**
 * The first place at which a file is of another kind than the form can show: a text where a list should be.
 * @returns {{path: (string | number)[], wanted: string} | undefined}
 */
export function misshapen(root, document) {
  const missing = ["draft", "steps", "main"].find((key) => !(key in document));
  return missing ? { path: [missing], wanted: "missing" } : wrongs(root, root, document, []).next().value;
}
