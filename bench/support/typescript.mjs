/**
 * Lets benchmarks import the sources as they are: `node --import ./bench/support/typescript.mjs FILE`.
 * Types are stripped by the compiler the tests use; nothing else is changed.
 */
import { register } from "node:module";

register("./typescript-hooks.mjs", import.meta.url);
