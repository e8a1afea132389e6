import { Component, type ReactNode } from "react";

import type { PaneText } from "../text/pane-text";

type Props = {
  readonly children: ReactNode;
  readonly text: Pick<PaneText, "crashed" | "crashedAction">;
  readonly log: (error: unknown) => void;
};
type State = { readonly failed: boolean };

/** Keeps a fault of one view from leaving an empty pane (React has no other form for this than a class). */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.log(error);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert" className="fallback">
        <p>{this.props.text.crashed}</p>
        <button
          type="button"
          onClick={() => {
            this.setState({ failed: false });
          }}
        >
          {this.props.text.crashedAction}
        </button>
      </div>
    );
  }
}
