import { attribute, below, childNamed, childrenNamed } from "./xml-tree.mjs";

const required = [16, 32, 80];
const allowed = [16, 20, 24, 32, 40, 48, 64, 80];
const pngSignature = "89504e470d0a1a0a";

/**
 * Icons of every size asked for, each file there and as large as it says. `readIcon` gives the bytes
 * of an address, or undefined where there is no such file.
 */
export function checkIcons(root, { readIcon }) {
  const addresses = new Map(
    below(root, "Image")
      .filter((image) => attribute(image, "id") !== "")
      .map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")]),
  );
  const check = (name, address, size) =>
    address === undefined || address === ""
      ? []
      : checkFile(name, readIcon(address), address, size);
  return [
    ...check("IconUrl", attribute(childNamed(root, "IconUrl"), "DefaultValue"), 32),
    ...check(
      "HighResolutionIconUrl",
      attribute(childNamed(root, "HighResolutionIconUrl"), "DefaultValue"),
      64,
    ),
    ...below(root, "Icon").flatMap((icon) => {
      const owner = attribute(icon.parentNode, "id");
      return [
        ...checkSizes(owner, icon),
        ...childrenNamed(icon, "Image").flatMap((image) =>
          check(owner, addresses.get(attribute(image, "resid")), Number(attribute(image, "size"))),
        ),
      ];
    }),
  ];
}

function checkSizes(owner, icon) {
  const sizes = childrenNamed(icon, "Image").map((image) => Number(attribute(image, "size")));
  return [
    ...required
      .filter((size) => !sizes.includes(size))
      .map((size) => `${owner} has no icon of ${String(size)} pixels.`),
    ...sizes
      .filter((size) => !allowed.includes(size))
      .map(
        (size) => `${owner} has an icon of ${String(size)} pixels, a size Office does not know.`,
      ),
  ];
}

function checkFile(name, bytes, address, size) {
  if (bytes === undefined) return [`${name} refers to ${address}, which is no file here.`];
  if (bytes.subarray(0, 8).toString("hex") !== pngSignature) return [`${address} is no PNG file.`];
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  if (width === size && height === size) return [];
  return [
    `${address} is ${String(width)} x ${String(height)} pixels; ${name} asks for ${String(size)} x ${String(size)}.`,
  ];
}
