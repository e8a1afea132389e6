/** Hands bytes to the browser as a download. */
export function saveFile(name: string, bytes: Uint8Array, type: string): void {
  // A copy: the bytes may be part of a larger (or shared) buffer.
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the bytes after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
