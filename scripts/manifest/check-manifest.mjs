import { checkElementOrder } from "./element-order.mjs";
import { checkHead } from "./head.mjs";
import { checkIcons } from "./icons.mjs";
import { checkResources } from "./resources.mjs";
import { checkRibbon } from "./ribbon.mjs";
import { below, parseXml } from "./xml-tree.mjs";

const officeApp = "http://schemas.microsoft.com/office/appforoffice/1.1";
const overrides = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";

/**
 * What is wrong with an add-in-only manifest, one sentence each; nothing where it is fit. Microsoft's
 * own checker works online only; this one needs no network and finds more of what keeps an add-in
 * from loading.
 */
export function checkManifest(text, options) {
  const { root, fault } = parseXml(text);
  if (root === undefined) return [fault];
  if (root.localName !== "OfficeApp" || root.namespaceURI !== officeApp) {
    return ["The manifest must be an OfficeApp in the namespace of Office apps 1.1."];
  }
  const strange = below(root, "VersionOverrides").filter((one) => one.namespaceURI !== overrides);
  return [
    ...strange.map(() => "VersionOverrides must be in the namespace of task pane add-ins."),
    ...checkElementOrder(root),
    ...checkHead(root, options),
    ...checkResources(root, options),
    ...checkRibbon(root, options),
    ...checkIcons(root, options),
  ];
}
