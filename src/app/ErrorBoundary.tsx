import { TriangleAlert } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { words } from '../words/words.ts';
import './ErrorBoundary.css';

interface ErrorBoundaryProps {
  /** What cannot be shown when it fails. */
  readonly name: string;
  readonly children: ReactNode;
}

interface Failed {
  readonly failed: boolean;
}

/** Keeps a failure of one part of the page to that part. React has no way to write this as a function. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, Failed> {
  override state: Failed = { failed: false };

  static getDerivedStateFromError(): Failed {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="error-boundary" role="alert">
        <TriangleAlert size={20} aria-hidden />
        <p>{words().page.cannotBeShown(this.props.name)}</p>
        <Button onClick={() => this.setState({ failed: false })}>{words().page.tryAgain}</Button>
      </div>
    );
  }
}
