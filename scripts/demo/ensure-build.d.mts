export const samplePath: string;
export function ensureBuild(report?: (line: string) => void): Promise<void>;
