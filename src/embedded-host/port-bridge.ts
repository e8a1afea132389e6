import type { Bridge, MessageEnd } from "./client/bridge";
import { connectClient, type ClientConnection } from "./client/load-client";

/** A worker, a message port, or a worker's own scope. Only texts on it belong to the bridge. */
export type MessagePortLike = {
  postMessage(message: string): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
};

/** Page side: the client, talking to a host behind the port. */
export function connectBridge(port: MessagePortLike): ClientConnection {
  const bridge: Bridge = {
    sendMessageToHost(messageText) {
      port.postMessage(messageText);
    },
  };
  const connection = connectClient(bridge);
  port.addEventListener("message", ({ data }) => {
    if (typeof data === "string") bridge.onMessageFromHost?.(data);
  });
  return connection;
}

/** Worker side: the host answers what comes over the port. */
export function serveHost(host: MessageEnd, port: MessagePortLike): void {
  host.onMessage((messageText) => {
    port.postMessage(messageText);
  });
  port.addEventListener("message", ({ data }) => {
    if (typeof data === "string") void answer(host, port, data);
  });
}

async function answer(host: MessageEnd, port: MessagePortLike, messageText: string): Promise<void> {
  port.postMessage(await host.receive(messageText));
}
