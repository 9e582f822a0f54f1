import './Prose.css';

const nameOrRest = /(?<name>[A-Z\d]+(?:-[A-Z\d]+)+)|.+?(?=[A-Z\d]+(?:-[A-Z\d]+)+|$)/gs;

/** A sentence in which names such as `S-CSCF-T` stay on one line. */
export function Prose({ text }: { text: string }) {
  return Array.from(text.matchAll(nameOrRest), ({ 0: part, index, groups }) =>
    groups?.['name'] === undefined ? (
      part
    ) : (
      <span key={index} className="inspector-name">
        {part}
      </span>
    ),
  );
}
