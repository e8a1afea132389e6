import { below, childrenOf } from "./xml-tree.mjs";

/**
 * Children in the order Office wants them; a manifest in another order does not load, and Office's
 * message does not say why. `!` must be there. Source: Microsoft, "How to find the proper order of
 * manifest elements".
 */
const orders = {
  OfficeApp: [
    "Id!",
    "AlternateId",
    "Version!",
    "ProviderName!",
    "DefaultLocale!",
    "DisplayName!",
    "Description!",
    "IconUrl!",
    "HighResolutionIconUrl!",
    "SupportUrl!",
    "AppDomains",
    "Hosts!",
    "Requirements",
    "DefaultSettings!",
    "Permissions!",
    "VersionOverrides",
    "ExtendedOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts!", "Resources!"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title!", "Description!", "LearnMoreUrl!"],
  CustomTab: ["Group!", "Label!"],
  Group: ["Label!", "Icon!", "Control!"],
  Control: ["Label!", "Supertip!", "Icon!", "Action!", "Enabled"],
  Supertip: ["Title!", "Description!"],
  Resources: ["Images!", "Urls!", "ShortStrings!", "LongStrings!"],
};

export function checkElementOrder(root) {
  return Object.entries(orders).flatMap(([name, order]) =>
    (name === "OfficeApp" ? [root] : below(root, name)).flatMap((parent) =>
      checkChildren(parent, order),
    ),
  );
}

function checkChildren(parent, order) {
  const names = order.map((name) => name.replace("!", ""));
  const children = childrenOf(parent).map((child) => child.localName);
  const faults = order
    .filter((name) => name.endsWith("!") && !children.includes(name.slice(0, -1)))
    .map((name) => `${parent.localName} has no ${name.slice(0, -1)}.`);
  let furthest = 0;
  for (const child of children) {
    const place = names.indexOf(child);
    if (place === -1) faults.push(`${parent.localName} may not hold ${child}.`);
    else if (place < furthest) {
      faults.push(`${child} in ${parent.localName} must stand before ${names[furthest]}.`);
    } else furthest = place;
  }
  return faults;
}
