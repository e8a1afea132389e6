/** A value of the report JSON. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** An object of the report JSON, its keys in the order they are written. */
export type JsonObject = { readonly [key in string]: Json };
