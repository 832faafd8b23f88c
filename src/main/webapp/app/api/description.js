/**
 * @typedef {{method: string, path: string, summary: string, description: string, parameters: object[], bodies: Body[],
 *   answers: {status: string, description: string, bodies: Body[]}[]}} Operation
 * @typedef {{type: string, fields: Field[], examples: {name: string, text: string}[]}} Body
 * @typedef {{name: string, type: string, required: boolean, description: string}} Field
 */

const METHODS = ["get", "post", "put", "patch", "delete"];

/**
 * Reads an OpenAPI description into what the page shows, references followed.
 * @param {object} openApi
 * @returns {{title: string, text: string, groups: {name: string, text: string, operations: Operation[]}[]}}
 */
export function readDescription(openApi) {
  const follow = (part) => (part?.$ref ? follow(part.$ref.slice(2).split("/").reduce((at, name) => at?.[name], openApi)) : (part ?? {}));
  const all = Object.entries(openApi.paths ?? {}).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => readOperation(method, path, item[method], follow)));
  const names = [...new Set([...(openApi.tags ?? []).map(({ name }) => name), ...all.map(({ tag }) => tag)])];
  const text = (name) => openApi.tags?.find((tag) => tag.name === name)?.description ?? "";
  const groups = names.map((name) => ({ name, text: text(name), operations: all.filter(({ tag }) => tag === name) }));
  return { title: openApi.info?.title ?? "", text: openApi.info?.description ?? "", groups: groups.filter(({ operations }) => operations.length) };
}

function readOperation(method, path, operation, follow) {
  const { tags = [""], summary = "", description = "", parameters = [], requestBody, responses = {} } = operation;
  const answers = Object.entries(responses).map(([status, answer]) => {
    const { description: words = "", content } = follow(answer);
    return { status, description: words, bodies: readBodies(content, follow) };
  });
  return {
    tag: tags[0], method: method.toUpperCase(), path, summary, description, answers,
    parameters: parameters.map((parameter) => readParameter(follow(parameter), follow)),
    bodies: readBodies(follow(requestBody).content, follow),
  };
}

function readParameter({ name, in: place, required = false, description = "", schema, example, examples = {} }, follow) {
  const shown = [example, ...Object.values(examples).map((each) => follow(each).value)].filter((each) => each !== undefined);
  return { name, place, required, description, type: typeOf(schema, follow), examples: shown.map(String) };
}

function readBodies(content = {}, follow) {
  return Object.entries(content).map(([type, { schema, example, examples = {} }]) => ({
    type,
    fields: fieldsOf(schema, follow),
    examples: [
      ...(example === undefined ? [] : [{ name: "", text: pretty(example) }]),
      ...Object.entries(examples).map(([name, each]) => ({ name, text: pretty(follow(each).value) })),
    ],
  }));
}

function fieldsOf(schema, follow) {
  const { properties = {}, required = [] } = follow(follow(schema).items ?? schema);
  return Object.entries(properties).map(([name, property]) => ({
    name, type: typeOf(property, follow), required: required.includes(name), description: property.description ?? follow(property).description ?? "",
  }));
}

function typeOf(schema, follow) {
  const { type = "object", items, format, enum: values, additionalProperties } = follow(schema);
  if (values) return values.join(" | ");
  if (type === "array") return `[${typeOf(items, follow)}]`;
  if (additionalProperties && typeof additionalProperties === "object") return `{ …: ${typeOf(additionalProperties, follow)} }`;
  return format ? `${type} (${format})` : type;
}

function pretty(value) {
  if (typeof value !== "string") return JSON.stringify(value, undefined, 2);
  try {
    return JSON.stringify(JSON.parse(value), undefined, 2);
  } catch {
    return value;
  }
}
