export function ensureBuild(report?: (line: string) => void): Promise<void>;
