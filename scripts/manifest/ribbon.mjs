import { attribute, below, childNamed, childrenNamed, textOf, typeOf } from "./xml-tree.mjs";

const most = { tabs: 1, groups: 6, controls: 7 };
const longestId = 125;

/** Tabs, groups and buttons: unique ids, actions that can work, one runtime for all. */
export function checkRibbon(root, { functions }) {
  return [
    ...checkIds(root),
    ...checkNumbers(root),
    ...below(root, "Control").flatMap((control) => checkAction(control, functions)),
    ...checkRuntime(root),
  ];
}

function checkIds(root) {
  const faults = [];
  const seen = new Set();
  for (const element of ["CustomTab", "Group", "Control"].flatMap((name) => below(root, name))) {
    const id = attribute(element, "id");
    if (id === "") faults.push(`A ${element.localName} has no id.`);
    if (id.length > longestId)
      faults.push(`Id ${id} is longer than ${String(longestId)} characters.`);
    if (seen.has(id)) faults.push(`Two elements of the ribbon have the id ${id}.`);
    seen.add(id);
  }
  return faults;
}

function checkNumbers(root) {
  const faults = [];
  if (below(root, "CustomTab").length > most.tabs)
    faults.push("An add-in may have one custom tab.");
  for (const tab of below(root, "CustomTab")) {
    if (childrenNamed(tab, "Group").length > most.groups) faults.push("A tab may have six groups.");
  }
  for (const group of below(root, "Group")) {
    if (childrenNamed(group, "Control").length > most.controls) {
      faults.push(`Group ${attribute(group, "id")} has more than seven buttons.`);
    }
  }
  return faults;
}

function checkAction(control, functions) {
  const id = attribute(control, "id");
  const action = childNamed(control, "Action");
  if (action === undefined) return [];
  switch (typeOf(action)) {
    case "ExecuteFunction": {
      const name = textOf(childNamed(action, "FunctionName"));
      if (name === "") return [`${id} names no function.`];
      return functions === undefined || functions.includes(name)
        ? []
        : [`${id} calls ${name}, which the add-in does not have.`];
    }
    case "ShowTaskpane":
      return childNamed(action, "SourceLocation") === undefined ? [`${id} opens no page.`] : [];
    default:
      return [`${id} has an action of the unknown kind ${typeOf(action)}.`];
  }
}

/** With a shared runtime every part must name the same page, or Excel starts a second one. */
function checkRuntime(root) {
  const runtime = below(root, "Runtime")[0];
  if (runtime === undefined) return [];
  const faults = [];
  const lifetime = attribute(runtime, "lifetime");
  if (!["long", "short", ""].includes(lifetime))
    faults.push(`A runtime has no lifetime ${lifetime}.`);
  const page = attribute(runtime, "resid");
  const pages = [
    ...below(root, "FunctionFile"),
    ...below(root, "Action").flatMap((action) => childrenNamed(action, "SourceLocation")),
  ];
  for (const other of pages) {
    const resid = attribute(other, "resid");
    if (lifetime === "long" && resid !== page) {
      faults.push(
        `${other.localName} refers to ${resid}; with a shared runtime it must be ${page}.`,
      );
    }
  }
  if (pages.some((other) => other.localName === "FunctionFile")) return faults;
  return below(root, "FunctionName").length > 0
    ? [...faults, "There is no FunctionFile for the functions of the ribbon."]
    : faults;
}
