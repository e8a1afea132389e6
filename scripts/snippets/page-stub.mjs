/**
 * The little of a page that published samples touch: elements by id that remember what is written
 * to them, buttons that can be pressed, a file that the user "chose".
 */

/** An element of the samples' page; it accepts what samples do with one and draws nothing. */
class Element {
  constructor(tag, attributes = {}) {
    this.tagName = tag.toUpperCase();
    this.id = attributes.id ?? "";
    this.type = attributes.type ?? "";
    this.value = attributes.value ?? "";
    this.checked = "checked" in attributes;
    this.textContent = "";
    this.innerHTML = "";
    this.innerText = "";
    this.style = {};
    this.children = [];
    this.files = [];
    this.handlers = new Map();
    this.classList = { add() {}, remove() {}, toggle() {}, contains: () => false };
  }

  addEventListener(event, handler) {
    this.handlers.set(event, [...(this.handlers.get(event) ?? []), handler]);
  }

  appendChild(child) {
    this.children.push(child);
    return child;
  }

  append(...children) {
    this.children.push(...children);
  }

  setAttribute(name, value) {
    this[name] = value;
  }

  removeAttribute(name) {
    delete this[name];
  }

  focus() {}

  /** Runs the handlers of an event, one after the other; what they throw reaches the caller. */
  async raise(event) {
    const own = this[`on${event}`];
    const handlers = [...(this.handlers.get(event) ?? []), ...(own === undefined ? [] : [own])];
    for (const handler of handlers) await handler({ type: event, target: this });
  }
}

/** A page with the elements of a sample's template, in the template's order. */
export function createPage(html, chosenFile) {
  const elements = new Map();
  for (const { 0: whole, 1: tag, 2: text, index } of html.matchAll(
    /<(\w+)((?:\s+[\w-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>/g,
  )) {
    const attributes = readAttributes(text);
    if (attributes.id === undefined) continue;
    const element = new Element(tag, attributes);
    if (element.type === "file") element.files = [chosenFile];
    if (tag.toLowerCase() === "textarea") typeInto(element, html.slice(index + whole.length));
    elements.set(attributes.id, element);
  }
  const byId = (id) => {
    if (!elements.has(id)) {
      elements.set(id, new Element("div", { id }));
      elements.get(id).files = [chosenFile];
    }
    return elements.get(id);
  };
  return {
    elements,
    document: {
      getElementById: byId,
      createElement: (tag) => new Element(tag),
      querySelector: () => null,
      querySelectorAll: () => [],
      body: new Element("body"),
    },
  };
}

/** What the page shows in a text box, or what a user might type into an empty one. */
function typeInto(element, rest) {
  const shown = rest.slice(0, Math.max(0, rest.search(/<\/textarea>/i))).trim();
  element.value = shown || "Sample text";
  element.textContent = element.value;
}

function readAttributes(text) {
  const found = {};
  for (const [, name, double, single, bare] of text.matchAll(
    /([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g,
  ))
    found[name.toLowerCase()] = double ?? single ?? bare ?? "";
  return found;
}

/** Reads the chosen file as a page does, later and as a data URL. */
export class FileReader {
  result = null;

  readAsDataURL(file) {
    const type = file.type || "application/octet-stream";
    this.result = `data:${type};base64,${Buffer.from(file.bytes).toString("base64")}`;
    setTimeout(() => this.onload?.({ target: this }), 0);
  }
}
