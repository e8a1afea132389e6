/** Code and message of an error of Node itself, known by its form: realms have an `Error` each. */
export type NodeError = { readonly code: string; readonly message: string };

export function isNodeError(error: unknown): error is NodeError {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    typeof error.code === "string" &&
    "message" in error &&
    typeof error.message === "string"
  );
}
