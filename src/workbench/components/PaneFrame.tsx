import { type ReactElement, type Ref, useEffect, useImperativeHandle, useRef } from "react";

import type { FromPane, ToPane } from "../pane/pane-messages";

export type PaneHandle = { readonly runCommand: (name: string) => void };

type Props = {
  readonly ref: Ref<PaneHandle>;
  /** Gives the host its end of the bridge. */
  readonly connect: (port: MessagePort) => void;
};

/** The task pane: the production bundle on its own page, with a bridge to the embedded host. */
export function PaneFrame({ ref, connect }: Props): ReactElement {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const listen = (event: MessageEvent<FromPane>): void => {
      const pane = frame.current?.contentWindow;
      if (
        pane === null ||
        pane === undefined ||
        event.source !== pane ||
        event.origin !== window.location.origin
      )
        return;
      if (event.data.kind !== "steerbook.paneReady") return;
      const channel = new MessageChannel();
      connect(channel.port1);
      pane.postMessage({ kind: "steerbook.connect" } satisfies ToPane, window.location.origin, [
        channel.port2,
      ]);
    };
    window.addEventListener("message", listen);
    return () => {
      window.removeEventListener("message", listen);
    };
  }, [connect]);
  useImperativeHandle(ref, () => ({
    runCommand: (name) => {
      frame.current?.contentWindow?.postMessage(
        { kind: "steerbook.command", name } satisfies ToPane,
        window.location.origin,
      );
    },
  }));
  return (
    <aside className="pane">
      <div className="pane-title">Steerbook</div>
      <iframe ref={frame} title="Steerbook task pane" src="pane/taskpane.html" />
    </aside>
  );
}
