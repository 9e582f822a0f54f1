import type { UserEquipment } from '../protocol/elementIds.ts';
import { Button } from '../ui/Button.tsx';
import './Registrations.css';

interface RegistrationsProps {
  /** Whether each terminal is registered in IMS when the next message is sent. */
  readonly registered: Readonly<Record<UserEquipment, boolean>>;
  readonly onRegister: (ue: UserEquipment) => void;
  readonly onDeregister: (ue: UserEquipment) => void;
}

/** Registration of the two terminals: the present state, and the ways to change it. */
export function Registrations({ registered, onRegister, onDeregister }: RegistrationsProps) {
  return (
    <ul className="registrations" aria-label="Registrations">
      {(['UE-A', 'UE-B'] as const).map((ue) => (
        <li key={ue}>
          <span className="registrations-state" data-registered={registered[ue]}>
            <b>{ue}</b> {registered[ue] ? 'registered' : 'not registered'}
          </span>
          <Button
            aria-label={registered[ue] ? `Register ${ue} again` : `Register ${ue}`}
            onClick={() => onRegister(ue)}
          >
            {registered[ue] ? 'Again' : 'Register'}
          </Button>
          <Button
            aria-label={`De-register ${ue}`}
            disabled={!registered[ue]}
            onClick={() => onDeregister(ue)}
          >
            De-register
          </Button>
        </li>
      ))}
    </ul>
  );
}
