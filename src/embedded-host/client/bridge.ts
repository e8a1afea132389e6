/**
 * What office.js expects of an application that embeds it: it sets `onMessageFromHost` and calls
 * `sendMessageToHost`, both with JSON texts.
 */
export type Bridge = {
  sendMessageToHost(messageText: string): void;
  onMessageFromHost?: (messageText: string) => void;
};

/** The client as Microsoft publishes it. */
export type OfficeClient = {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
};

/** The other end of a bridge: answers texts, and sends events on its own. */
export type MessageEnd = {
  receive(messageText: string): Promise<string> | string;
  onMessage(listener: (messageText: string) => void): void;
};

// Taken once, so that fake timers in tests do not stop the connection.
const later = setTimeout;

/** Connects a bridge to an end in the same thread; answers come in a later task, as in Excel. */
export function bridgeTo(end: MessageEnd): Bridge {
  const bridge: Bridge = {
    sendMessageToHost(messageText) {
      later(() => {
        void answer(messageText);
      }, 0);
    },
  };
  const answer = async (messageText: string): Promise<void> => {
    bridge.onMessageFromHost?.(await end.receive(messageText));
  };
  end.onMessage((messageText) => bridge.onMessageFromHost?.(messageText));
  return bridge;
}
