import { words } from '../words/words.ts';
import type { WireViewProps } from './octets/WireView.tsx';
import { useLoaded } from './useLoaded.ts';
import './WirePanel.css';

const load = () => import('./octets/WireView.tsx');

/** A message as it goes over the wire, as soon as what shows it is loaded. */
export function WirePanel(props: WireViewProps) {
  const { value, again } = useLoaded(load);
  if (value !== undefined) return <value.WireView {...props} />;
  if (again !== undefined) {
    return (
      <div className="inspector-card" role="alert">
        <p>{words().octets.failed}</p>
        <button type="button" className="inspector-button" onClick={again}>
          {words().octets.again}
        </button>
      </div>
    );
  }
  return (
    <div className="inspector-card inspector-skeleton" role="status">
      <span className="inspector-hidden">{words().octets.loading}</span>
      {Array.from({ length: 8 }, (_, line) => (
        <span key={line} aria-hidden="true" />
      ))}
    </div>
  );
}
