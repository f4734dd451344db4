import { Component, type ReactNode } from 'react';
import { Problem } from '../gateway/problem';
import { traceAction } from '../telemetry/traceAction';
import { Failed } from './Failed';

interface Props {
  /** Where in the page that is: at another place the crash is forgotten. */
  readonly place?: string;
  readonly children: ReactNode;
}

interface State {
  readonly error?: unknown;
  readonly traceId?: string;
}

/** Where a part of the page has crashed, its place says so, with a trace of its own, and offers another try. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override componentDidUpdate({ place }: Props): void {
    if (place !== this.props.place && this.state.error !== undefined) this.setState({ error: undefined });
  }

  override componentDidCatch(error: unknown): void {
    traceAction('crash in the page', (scope) => {
      this.setState({ traceId: scope.traceId });
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }).catch(() => undefined);
  }

  override render(): ReactNode {
    const { error, traceId } = this.state;
    if (error === undefined) return this.props.children;
    const problem = new Problem(-1, 'Something went wrong in the page itself.', [], traceId);
    const tryAgain = () => this.setState({ error: undefined });
    return <Failed error={problem} isPending={false} onTryAgain={tryAgain} />;
  }
}
