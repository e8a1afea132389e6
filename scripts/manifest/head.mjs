import {
  attribute,
  below,
  childNamed,
  childrenNamed,
  pathTo,
  textOf,
  typeOf,
} from "./xml-tree.mjs";

const longestTexts = { ProviderName: 125, DisplayName: 125, Description: 250 };
const permissions = [
  "Restricted",
  "ReadDocument",
  "ReadAllDocument",
  "WriteDocument",
  "ReadWriteDocument",
];
const addresses = [
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "DefaultSettings/SourceLocation",
];

/** The part that says what the add-in is: identity, texts, addresses, requirements, permissions. */
export function checkHead(root, { production }) {
  return [
    ...checkIdentity(root),
    ...checkTexts(root),
    ...addresses.flatMap((path) =>
      checkAddress(path, attribute(pathTo(root, path), "DefaultValue"), production),
    ),
    ...below(root, "AppDomain").flatMap((domain) => checkDomain(textOf(domain))),
    ...below(root, "Override").flatMap((override) => checkLocale(attribute(override, "Locale"))),
    ...checkRequirements(root),
  ];
}

function checkIdentity(root) {
  const faults = [];
  if (typeOf(root) !== "TaskPaneApp") faults.push("OfficeApp must have xsi:type TaskPaneApp.");
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(textOf(childNamed(root, "Id")))) {
    faults.push("Id must be a GUID.");
  }
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(textOf(childNamed(root, "Version")))) {
    faults.push("Version must have four numbers of at most five digits.");
  }
  const permission = textOf(childNamed(root, "Permissions"));
  if (!permissions.includes(permission)) faults.push(`There is no permission ${permission}.`);
  const hosts = childrenNamed(childNamed(root, "Hosts") ?? root, "Host");
  if (!hosts.some((host) => attribute(host, "Name") === "Workbook")) {
    faults.push("Hosts must name Workbook.");
  }
  return faults;
}

function checkTexts(root) {
  return Object.entries(longestTexts).flatMap(([name, longest]) => {
    const element = childNamed(root, name);
    const text = attribute(element, "DefaultValue") || textOf(element);
    if (text === "") return [`${name} is empty.`];
    return text.length > longest ? [`${name} is longer than ${String(longest)} characters.`] : [];
  });
}

/** Every address is https, and a production manifest does not point at the developer's machine. */
export function checkAddress(name, address, production) {
  if (!address.startsWith("https://")) return [`${name} must be an https address.`];
  if (address.length > 2048) return [`${name} is longer than 2048 characters.`];
  if (production && /^https:\/\/(localhost|127\.|\[::1\])/i.test(address)) {
    return [`${name} points at localhost in a production manifest.`];
  }
  return [];
}

function checkDomain(domain) {
  return /^https:\/\/[^/*]+$/.test(domain)
    ? []
    : [`AppDomain ${domain} must be https, without path, slash at the end or wildcard.`];
}

/** Office compares locales by their letters, large and small: `de-DE`. */
function checkLocale(locale) {
  return /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(locale)
    ? []
    : [`There is no locale ${locale || "without a name"}; it is written like de-DE.`];
}

function checkRequirements(root) {
  const faults = [];
  const sets = below(childNamed(root, "Requirements") ?? root, "Set");
  for (const set of sets) {
    const version = attribute(set, "MinVersion");
    if (version !== "" && !/^\d+\.\d+$/.test(version)) {
      faults.push(`Requirement set ${attribute(set, "Name")} has no version ${version}.`);
    }
  }
  const named = (name) => sets.some((set) => attribute(set, "Name") === name);
  if (!named("ExcelApi")) faults.push("Requirements must name ExcelApi.");
  const long = below(root, "Runtime").some((runtime) => attribute(runtime, "lifetime") === "long");
  if (long && !named("SharedRuntime")) {
    faults.push("A shared runtime needs the requirement set SharedRuntime.");
  }
  const overrides = childNamed(root, "VersionOverrides");
  if (overrides !== undefined && childNamed(overrides, "Requirements") !== undefined) {
    faults.push(
      "Requirements in VersionOverrides would keep every ribbon command away where they are not met.",
    );
  }
  return faults;
}
