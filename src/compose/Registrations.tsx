import { RotateCw } from 'lucide-react';
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
    <section className="registrations" aria-labelledby="registrations-title">
      <h2 id="registrations-title">Registrations</h2>
      <ul className="registrations-list">
        {(['UE-A', 'UE-B'] as const).map((ue) => (
          <li key={ue}>
            <span className="registrations-state" data-registered={registered[ue]}>
              <b>{ue}</b> <span>{registered[ue] ? 'registered' : 'not registered'}</span>
            </span>
            {registered[ue] ? (
              <>
                <Button
                  variant="quiet"
                  aria-label={`Register ${ue} again`}
                  title="Register again"
                  onClick={() => onRegister(ue)}
                >
                  <RotateCw size={13} aria-hidden />
                </Button>
                <Button aria-label={`De-register ${ue}`} onClick={() => onDeregister(ue)}>
                  De-register
                </Button>
              </>
            ) : (
              <Button aria-label={`Register ${ue}`} onClick={() => onRegister(ue)}>
                Register
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
