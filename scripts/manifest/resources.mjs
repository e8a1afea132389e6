import { checkAddress } from "./head.mjs";
import { attribute, below, childNamed, childrenOf } from "./xml-tree.mjs";

const basicTypes = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";
const longestId = 32;
const longestTexts = { ShortStrings: 125, LongStrings: 250 };

/** Where a reference may point, by the element that holds it. */
const shelves = {
  Image: "Images",
  Runtime: "Urls",
  FunctionFile: "Urls",
  SourceLocation: "Urls",
  LearnMoreUrl: "Urls",
  Page: "Urls",
};

/** The resources and the references to them: lengths, duplicates, undefined and unused ids. */
export function checkResources(root, { production }) {
  const overrides = childNamed(root, "VersionOverrides");
  const resources = overrides === undefined ? undefined : childNamed(overrides, "Resources");
  if (resources === undefined) return [];
  const defined = new Map();
  const faults = [];
  for (const shelf of childrenOf(resources)) {
    if (shelf.namespaceURI !== basicTypes)
      faults.push(`${shelf.localName} must be in the bt namespace.`);
    for (const entry of childrenOf(shelf)) {
      const id = attribute(entry, "id");
      if (defined.has(id)) faults.push(`Resource ${id} is defined twice.`);
      defined.set(id, shelf.localName);
      faults.push(...checkEntry(entry, id, shelf.localName, production));
    }
  }
  return [...faults, ...checkReferences(overrides, defined)];
}

function checkEntry(entry, id, shelf, production) {
  const value = attribute(entry, "DefaultValue");
  const faults = [];
  if (id.length > longestId)
    faults.push(`Resource id ${id} is longer than ${String(longestId)} characters.`);
  if (value === "") faults.push(`Resource ${id} is empty.`);
  const longest = longestTexts[shelf];
  if (longest === undefined) faults.push(...checkAddress(`Resource ${id}`, value, production));
  else if (value.length > longest) {
    faults.push(`Resource ${id} is longer than ${String(longest)} characters.`);
  }
  return faults;
}

function checkReferences(overrides, defined) {
  const used = new Set();
  const faults = [];
  for (const element of below(overrides, "*")) {
    const id = attribute(element, "resid");
    if (id === "") continue;
    used.add(id);
    const shelf = defined.get(id);
    if (shelf === undefined)
      faults.push(`${element.localName} refers to ${id}, which no resource defines.`);
    else if (!shelvesFor(element).includes(shelf)) {
      faults.push(`${element.localName} refers to ${id}, which is one of the ${shelf}.`);
    }
  }
  for (const id of defined.keys()) {
    if (!used.has(id)) faults.push(`Resource ${id} is used nowhere.`);
  }
  return faults;
}

function shelvesFor(element) {
  const shelf = shelves[element.localName];
  if (shelf !== undefined) return [shelf];
  if (element.localName === "Description") return ["LongStrings"];
  return ["ShortStrings"];
}
