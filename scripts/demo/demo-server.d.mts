export type DemoServer = { readonly url: string; readonly close: () => Promise<void> };
export function startDemoServer(port?: number): Promise<DemoServer>;
