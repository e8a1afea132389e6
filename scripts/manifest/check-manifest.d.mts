export type ManifestOptions = {
  /** True for the manifest of a build: it may not point at localhost. */
  readonly production: boolean;
  /** Names of the ribbon functions the add-in has; undefined leaves them unchecked. */
  readonly functions: readonly string[] | undefined;
  readonly readIcon: (address: string) => Buffer | undefined;
};

export function checkManifest(text: string, options: ManifestOptions): readonly string[];
