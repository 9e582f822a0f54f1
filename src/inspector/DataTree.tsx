import { words } from '../words/words.ts';
import './DataTree.css';
import { asWords, fieldOf } from './fields.ts';
import { isRecord, valueText } from './valueText.ts';

/** Plain data as a reader sees it: names with values, and what has parts of its own to unfold. */
export function DataTree({ data, depth = 0 }: { data: unknown; depth?: number }) {
  const parts = partsOf(data);
  if (parts === undefined) return <p className="inspector-data-value">{valueText(data)}</p>;
  if (parts.length === 0) return <p className="inspector-mute">{words().inspector.empty}</p>;
  return (
    <ul className="inspector-data">
      {parts.map(({ key, label, value }) => (
        <Part key={key} name={key} label={label} value={value} depth={depth} />
      ))}
    </ul>
  );
}

interface PartProps {
  readonly name: string;
  readonly label: string;
  readonly value: unknown;
  readonly depth: number;
}

function Part({ name, label, value, depth }: PartProps) {
  const count = partsOf(value)?.length ?? 0;
  if (count === 0 || isPlainList(value)) {
    return (
      <li className="inspector-data-leaf">
        <PartName name={name} label={label} />
        <span className="inspector-hidden">: </span>
        {isEmpty(value) ? (
          <span className="inspector-mute">{words().inspector.empty}</span>
        ) : (
          <span className="inspector-data-value">{valueText(value)}</span>
        )}
      </li>
    );
  }
  return (
    <li>
      <details open={depth === 0 && count <= 12}>
        <summary className="inspector-branch">
          <PartName name={name} label={label} /> <span className="inspector-data-count">{count}</span>
        </summary>
        <div className="inspector-branch-body">
          <DataTree data={value} depth={depth + 1} />
        </div>
      </details>
    </li>
  );
}

function PartName({ name, label }: { name: string; label: string }) {
  return (
    <span className="inspector-data-name" title={label === name ? undefined : name}>
      {label}
    </span>
  );
}

interface DataPart {
  readonly key: string;
  readonly label: string;
  readonly value: unknown;
}

function partsOf(data: unknown): readonly DataPart[] | undefined {
  if (Array.isArray(data)) {
    return data.map((value: unknown, index) => ({ key: `${index}`, label: `${index + 1}`, value }));
  }
  if (!isRecord(data)) return undefined;
  return Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ({ key, label: labelOf(key), value }));
}

function labelOf(key: string): string {
  const { group, label } = fieldOf(key);
  return group === 'other' ? asWords(key) : label;
}

function isPlainList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item !== 'object' || item === null);
}

function isEmpty(value: unknown): boolean {
  return partsOf(value)?.length === 0;
}
